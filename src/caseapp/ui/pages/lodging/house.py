"""What the house does beside its cases: activities, staff, and the feedback sheets that nobody signs."""

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from caseapp.actions.casework import entries
from caseapp.actions.casework.entries import writing_intent
from caseapp.base.language import date_text, quarter_text
from caseapp.base.listing import Listing
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records import subject as subject_of
from caseapp.records.fields import question
from caseapp.records.house import FEEDBACK_QUESTIONS, Feedback
from caseapp.records.subject import Stored
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.pages.casework.gist import answer_text
from caseapp.ui.theme import STEP, heading_font
from caseapp.ui.widgets.parts import button, column, empty_note, in_lines, label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.print_list import part_of, print_button
from caseapp.ui.widgets.tabs import Tabs

_DAY, _QUARTER, _NUMBER, _ANSWER = 120, 176, 96, 84
_STRETCHED, _EDGES = 130, 28
"""Pixels: the least that a column gets which takes what the others leave, and what stands beside a heading's text."""


_FREE = frozenset({"note", "comment"})
"""Answers in which anybody may be named."""


class Part(NamedTuple):
    """One kind of entry: its name, the columns of its list with their widths, and what an empty list says."""

    name: str
    columns: tuple[tuple[str, int], ...]
    nothing: Words
    about: Words


PARTS: tuple[Part, ...] = (
    Part(
        "activity",
        (("day", _DAY), ("kind", 230), ("title", 0), ("participants", _NUMBER), ("hours", 80)),
        words("No activities yet"),
        words(
            "Trainings, outreach, campaigns and meetings. They stand in section 11 of the quarterly report."
        ),
    ),
    Part(
        "staffing",
        (("day", 150), ("staff", 170), ("volunteers", _NUMBER), ("note", 0)),
        words("The staff was not counted yet"),
        words("Once a quarter is enough. The report takes the last count of the quarter."),
    ),
    Part(
        "feedback",
        (("day", _QUARTER), *((name, _ANSWER) for name in FEEDBACK_QUESTIONS), ("comment", 0)),
        words("No feedback sheets yet"),
        words(
            "A sheet leads to nobody: it has no name, no author and no day, and its place in this list comes by chance."
        ),
    ),
)


class HousePage(Page):
    """Three lists behind tabs; a line opens by Enter, a double click or the button."""

    title = words("The work of the house")
    parts: ClassVar[tuple[Part, ...]] = PARTS
    place: ClassVar[str] = "house"
    """The name under which the window knows this page, to come back to it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = Tabs()
        self.lists = {part.name: _List(context, part, self._open) for part in self.parts}
        self.add = button("", self._add, "primary", "plus")
        self.change = button(self.say(words("Open")), self._change, icon_name="pencil")
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, self.place, self.listing)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, printing, self.change, self.add))
        for part in self.parts:
            self.tabs.add(part.name, self.say(subject_of(part.name).title), self.lists[part.name])
            self.lists[part.name].chosen(self._show_buttons)
        whole.addLayout(row(self.tabs, 1))
        whole.addWidget(self.tabs.stack, 1)
        self.tabs.turned.connect(lambda _name: self._read())
        self._show_buttons()

    def arrive(self, what: object = None) -> None:
        """Read the lists anew; `what` may name the one to show."""
        if isinstance(what, str) and what in self.lists:
            self.tabs.show_part(what)
        self._read()

    def _read(self) -> None:
        """Read the list that is shown; the others are read when they are turned to."""
        desk, name = self.context.desk, self.tabs.current()
        self.ask(lambda *_ignored: {name: entries.list_entries(desk, name)}, self.show_entries)
        self._show_buttons()

    def show_entries(self, found: dict[str, tuple[Stored[Any], ...]]) -> None:
        """Draw what was read."""
        for name, stored in found.items():
            self.lists[name].show_entries(stored)
        self._show_buttons()

    def listing(self) -> Listing:
        """The list that is shown, for paper; what somebody wrote in her own words may hold names."""
        name = self.tabs.current()
        part, kind = self.lists[name], "work" if self.place == "house" else "incidents"
        named = [place for place, (field, _width) in enumerate(part.part.columns) if field in _FREE]
        return Listing(kind, self.say(subject_of(name).title), (part_of(part.table, named=named),))

    def _show_buttons(self) -> None:
        about = subject_of(self.tabs.current())
        text = self.say(about.add)
        self.add.setText(f" {text}")
        self.add.setAccessibleName(text)
        self.add.setVisible(self.context.may(writing_intent(about.name)))
        self.change.setEnabled(self.lists[about.name].current() is not None)

    def _add(self) -> None:
        self._open(self.tabs.current(), None)

    def _change(self) -> None:
        name = self.tabs.current()
        stored = self.lists[name].current()
        if stored is not None:
            self._open(name, stored)

    def _open(self, name: str, stored: Stored[Any] | None) -> None:
        self.context.go("entry", EntryAim(name, 0, stored, self.place, name))


class _List(QStackedWidget):
    """One list, or what stands in its place while it is empty."""

    def __init__(
        self, context: Context, part: Part, opens: Callable[[str, Stored[Any] | None], None]
    ) -> None:
        super().__init__()
        self.say, self.part = context.say, part
        self.shown: tuple[Stored[Any], ...] = ()
        record: type = subject_of(part.name).record
        self._asked = [question(record, name) for name, _width in part.columns]
        metrics = QFontMetrics(heading_font())
        told = [self.say(asked.label) for asked in self._asked]
        widths = [
            max(width, _widest_word(metrics, text)) if width else 0
            for text, (_name, width) in zip(told, part.columns, strict=True)
        ]
        heads = [
            in_lines(metrics, text, (width or _STRETCHED) - _EDGES)
            for text, width in zip(told, widths, strict=True)
        ]
        self.table = PlainTable(self.say(subject_of(part.name).title), heads, widths)
        lines = max(head.count("\n") for head in heads) + 1
        self.table.horizontalHeader().setMinimumHeight(lines * metrics.lineSpacing() + 3 * STEP)
        self.table.activated.connect(lambda _index: self._activate(opens))
        listed = QWidget()
        inside = column(listed, gap=STEP)
        inside.addWidget(label(self.say(part.about), "muted", wrap=True))
        inside.addWidget(self.table, 1)
        first: QPushButton | None = None
        if context.may(writing_intent(part.name)):
            add = self.say(subject_of(part.name).add)
            first = button(add, lambda: opens(part.name, None), "primary", "plus")
        icon = subject_of(part.name).icon
        self.addWidget(empty_note(icon, self.say(part.nothing), self.say(part.about), first))
        self.addWidget(listed)

    def chosen(self, then: Callable[[], None]) -> None:
        """Tell when another line is chosen."""
        self.table.selectionModel().selectionChanged.connect(lambda *_lines: then())

    def current(self) -> Stored[Any] | None:
        """The entry of the chosen line."""
        if self.currentIndex() == 0:
            return None
        rows = self.table.selectionModel().selectedRows()
        return self.shown[rows[0].row()] if rows and rows[0].row() < len(self.shown) else None

    def show_entries(self, stored: tuple[Stored[Any], ...]) -> None:
        """Show these, the newest day first; sheets of one quarter keep the order by chance in which they came."""
        self.shown = tuple(sorted(stored, key=lambda one: one.record.day, reverse=True))
        self.table.show_lines([self._line(one) for one in self.shown])
        self.setCurrentIndex(1 if self.shown else 0)

    def _line(self, stored: Stored[Any]) -> tuple[Entry, ...]:
        return tuple(self._cell(stored, place) for place in range(len(self._asked)))

    def _cell(self, stored: Stored[Any], place: int) -> Entry:
        asked = self._asked[place]
        value = getattr(stored.record, asked.name)
        if asked.name != "day":
            return Entry(answer_text(asked, value, self.say))
        code = self.say.code
        sheet = isinstance(stored.record, Feedback)
        return Entry(quarter_text(code, Quarter.of(value)) if sheet else date_text(code, value))

    def _activate(self, opens: Callable[[str, Stored[Any] | None], None]) -> None:
        stored = self.current()
        if stored is not None:
            opens(self.part.name, stored)


def _widest_word(metrics: QFontMetrics, text: str) -> int:
    return _EDGES + max(metrics.horizontalAdvance(word) for word in text.split())
