"""The targets of the project for a year, and beside each what the issued reports say of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import number_text
from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.statistics.cumulative import SoFar
from caseapp.statistics.definitions import sections
from caseapp.statistics.spoken import OfYear, least_text, percent_text
from caseapp.statistics.targets import Indicator, indicators
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.count_words import HIDDEN
from caseapp.ui.widgets.hidden_mark import HiddenMark
from caseapp.ui.widgets.parts import button, column, discard, icon_button, label, row, scroller
from caseapp.ui.widgets.print_list import list_part, print_button

if TYPE_CHECKING:
    from caseapp.actions.reporting.targets import YearOfTargets

_ROMAN = ("I", "II", "III", "IV")
_BOX = 110
_WIDEST = 960
_ABOUT = words(
    "A target is what the project wants to reach in the year. A report carries the targets that stand here on the day it is"
    " issued, beside its results and the year so far. The year so far adds up issued reports alone, so it tells nothing new:"
    " it is exact where every quarter shows the number, otherwise “at least”."
)


class TargetsPage(Page):
    """One year at a time; a line for everything a target can be set for."""

    title = words("Targets")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: YearOfTargets | None = None
        today = context.clock.today().year
        self.year = Combo([(str(one), str(one)) for one in range(today + 1, today - 5, -1)], searched=False)
        self.year.choose(str(today))
        self.year.setAccessibleName(self.say(words("Year")))
        self.year.setFixedWidth(130)
        self.boxes: dict[str, QLineEdit] = {}
        self.lost = label("", "warning", wrap=True)
        self.save = button(self.say(words("Save")), self._save, "primary")
        self.may_set = context.may(Intent.EXPORT_SUMMARY)
        if not self.may_set:
            self.save.hide()
        self._typed: Draft | None = None
        self._lay_out()
        self.year.activated.connect(self._chosen)

    def _lay_out(self) -> None:
        back = icon_button(
            "arrow-left", self.say(words("Back to the reports")), lambda: self.context.go("reports")
        )
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1))
        whole.addLayout(row(self.year, 1, print_button(self, "targets", self.listing), self.save))
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        inside = column(holder, gap=2 * STEP)
        inside.setContentsMargins(0, 0, 2 * STEP, 4 * STEP)
        inside.addWidget(label(self.say(_ABOUT), "muted", wrap=True))
        inside.addWidget(self.lost)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(2 * STEP)
        self.grid.setVerticalSpacing(STEP)
        self.grid.setColumnStretch(0, 1)
        inside.addLayout(self.grid)
        inside.addStretch(1)
        whole.addWidget(scroller(holder), 1)
        self.lost.hide()

    # ------------------------------------------------------------ the year

    def arrive(self, what: object = None) -> None:
        """Ask for the targets of the chosen year, unless something is typed."""
        if self.unsaved() is None:
            self._read(int(self.year.key()))

    def _read(self, year: int) -> None:
        from caseapp.actions.reporting import targets

        desk = self.context.desk
        self.ask(lambda *_ignored: targets.year_of_targets(desk, year), self.show_year)

    def _chosen(self, place: int) -> None:
        wanted = int(self.year.keys[place])
        if self.view is not None and self.unsaved() is not None:
            self.year.choose(str(self.view.year))
            self.context.tell(words("Save the targets of {year} first.", year=str(self.view.year)), "warning")
            return
        self._read(wanted)

    def show_year(self, view: "YearOfTargets") -> None:
        """Lay out a year: a heading for each section, a line for each indicator. What stands there already stays."""
        if view == self.view and self._typed is None and self.unsaved() is None:
            return
        self.view = view
        self.year.choose(str(view.year))
        self._clear()
        self.lost.setVisible(view.lost)
        self.lost.setText(self.say(_LOST) if view.lost else "")
        self._heads(view)
        line, section = 1, 0
        for one in indicators():
            if one.section != section:
                section = one.section
                heading = next(
                    (found.title for found in sections() if found.number == section), words("Other")
                )
                self.grid.addWidget(label(self.say(heading), "heading"), line, 0, 1, -1)
                line += 1
            self._line(line, one, view)
            line += 1
        if self._typed is not None:
            self._put_back(self._typed)

    def _clear(self) -> None:
        self.boxes.clear()
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                discard(widget)

    def _heads(self, view: "YearOfTargets") -> None:
        quarters = [_head(number, half=number in view.halves) for number in view.issued]
        ends = [self.say(words("Year so far")), self.say(words("Reached"))] if view.issued else []
        heads = [self.say(words("Indicator")), self.say(words("Target of the year")), *quarters, *ends]
        for place, head in enumerate(heads):
            shown = label(head, "small")
            self.grid.addWidget(shown if place < 2 else _right(shown), 0, place)

    def _line(self, line: int, one: Indicator, view: "YearOfTargets") -> None:
        target = view.targets.get(one.id)
        told = OfYear(self.say)
        name = told(one.name)
        if one.unit.text not in _PLAIN:
            name = told(words("{name}, {unit}", name=one.name, unit=one.unit))
        shown = label(name, wrap=True)
        box = QLineEdit("" if target is None else str(target))
        box.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,9}"), box))
        box.setFixedWidth(_BOX)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setAccessibleName(self.say(words("Target: {name}", name=name)))
        box.setReadOnly(not self.may_set)
        shown.setBuddy(box)
        self.boxes[one.id] = box
        self.grid.addWidget(shown, line, 0)
        self.grid.addWidget(box, line, 1)
        results = view.results.get(one.id, ())
        for place, value in enumerate(results, start=2):
            self._number(line, place, "" if value is None else number_text(self.say.code, value), name)
        so_far = view.so_far.get(one.id)
        if so_far is not None and target:
            self._number(line, 2 + len(results), self._written(so_far), name)
            self._number(line, 3 + len(results), self._reached(so_far, target), name)

    def _number(self, line: int, place: int, text: str, name: str) -> None:
        """A number, or the mark of a hidden one."""
        if text:
            shown: QWidget = _right(label(text))
        else:
            shown = HiddenMark(self.say(words("{name}: {mark}", name=name, mark=HIDDEN)), 48, 22)
        shown.setMinimumWidth(48)
        self.grid.addWidget(shown, line, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _written(self, so_far: SoFar) -> str:
        if so_far.value is not None:
            return number_text(self.say.code, so_far.value)
        return least_text(self.say.code, so_far.at_least) if so_far.at_least else ""

    def _reached(self, so_far: SoFar, target: int) -> str:
        """A whole percentage of shown numbers, rounded down: what is not reached is never said to be."""
        percent = percent_text(self.say.code, 100 * so_far.at_least // target)
        if so_far.value is not None:
            return percent
        return f"≥\u00a0{percent}" if so_far.at_least else ""

    def listing(self) -> Listing | None:
        """The targets that are set, with the results and the year so far, for paper."""
        view = self.view
        if view is None:
            return None
        quarters = [_head(number, half=number in view.halves) for number in view.issued]
        heads = [self.say(words("Indicator")), self.say(words("Target of the year")), *quarters]
        heads += [self.say(words("Year so far")), self.say(words("Reached"))]
        rows = [self._printed(one, view) for one in indicators() if view.targets.get(one.id)]
        title = self.say(words("Targets of {year}", year=str(view.year)))
        return Listing("targets", title, (list_part(heads, rows),))

    def _printed(self, one: Indicator, view: "YearOfTargets") -> tuple[str, ...]:
        target, so_far = view.targets[one.id], view.so_far.get(one.id)
        results = (
            "×" if value is None else number_text(self.say.code, value)
            for value in view.results.get(one.id, ())
        )
        ends = ("", "") if so_far is None else (self._written(so_far), self._reached(so_far, target))
        return (self.say(one.name), number_text(self.say.code, target), *results, *ends)

    # ------------------------------------------------------------ saving

    def written(self) -> dict[str, int]:
        """The targets as they are typed; an empty box and 0 are none."""
        typed = {name: int(box.text() or 0) for name, box in self.boxes.items()}
        return {name: number for name, number in typed.items() if number}

    def unsaved(self) -> Words | None:
        """Ask before typed targets are lost."""
        changed = self.view is not None and self.written() != self._kept()
        return words("The targets of the year are not saved.") if changed else None

    def _kept(self) -> dict[str, int]:
        return (
            {name: one for name, one in self.view.targets.items() if name in self.boxes} if self.view else {}
        )

    def draft(self) -> Draft | None:
        """The targets that are typed and not saved."""
        if self.view is None or self.unsaved() is None:
            return None
        return Draft("targets", {"page": "targets", "year": self.view.year, "targets": self.written()})

    def take_draft(self, draft: Draft) -> None:
        """Read the year of the draft, and put its numbers in when it is there."""
        self._typed = draft
        self._read(int(draft.content["year"]))

    def _put_back(self, draft: Draft) -> None:
        self._typed = None
        for name, box in self.boxes.items():
            number = draft.content["targets"].get(name)
            box.setText(str(number) if number else "")
        self.tell_back()

    def _save(self) -> None:
        from caseapp.actions.reporting import targets

        if self.view is None:
            return
        desk, year, wanted = self.context.desk, self.view.year, self.written()
        beyond = {name: one for name, one in self.view.targets.items() if name not in self.boxes}
        self.save.setEnabled(False)
        self.ask(
            lambda *_ignored: targets.set_targets(desk, year, {**beyond, **wanted}),
            lambda _done: self._saved(year),
            self._not_saved,
        )

    def _saved(self, year: int) -> None:
        self.save.setEnabled(True)
        self.context.tell(words("The targets of {year} are saved.", year=str(year)))
        self.context.voices.stored.emit()
        self._read(year)

    def _not_saved(self, error: KnownError) -> None:
        self.save.setEnabled(True)
        self.context.line.trouble.emit(error)


def _right(shown: QLabel) -> QLabel:
    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return shown


def _head(number: int, *, half: bool) -> str:
    """A quarter above its results, or the two that a half-year stands for."""
    return f"{_ROMAN[number - 2]}–{_ROMAN[number - 1]}" if half else _ROMAN[number - 1]


_PLAIN = frozenset({"persons", "nights", "children", "times", "activities", "participants", "hours"})
"""Units that the name of what is counted says already."""
_LOST = words(
    "The list of issued reports is not whole, so nothing is added up over the year. Restore the newest backup that holds it."
)
