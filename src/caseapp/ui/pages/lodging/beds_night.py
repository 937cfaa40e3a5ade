"""The night count: everybody with a place in the house, one click for all, another only for whoever is away."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QSpinBox, QStackedWidget, QWidget

from caseapp.actions.lodging import nights
from caseapp.base.errors import KnownError
from caseapp.base.language import date_text, number_text
from caseapp.base.words import Words, words
from caseapp.records.accommodation import ABSENCE_KIND
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.pages.lodging.night_line import NightLine
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.board_words import away_text
from caseapp.ui.widgets.parts import (
    button,
    chip,
    clear,
    column,
    dress,
    empty_note,
    icon_button,
    label,
    row,
)
from caseapp.ui.widgets.print_list import PRINTS
from caseapp.ui.widgets.sight import Sight

if TYPE_CHECKING:
    from caseapp.actions.lodging.nights import NightView, Sleeper

_DAY = timedelta(days=1)
_HERE = words("Here")
_MOST_MEALS = 100_000


class NightPage(Page):
    """`arrive` takes the night to count; without one it is tonight. Who was away before is away already."""

    title = words("Night count")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day = context.clock.today()
        self.seen: NightView | None = None
        self.marks: dict[int, str] = {}
        self.choices: dict[tuple[int, str], QPushButton] = {}
        self.heading = label("", "title")
        self.told = label("", "muted", wrap=True)
        self.on = icon_button("chevron-right", self.say(words("The night after")), lambda: self._turn(1))
        back = icon_button("chevron-left", self.say(words("The night before")), lambda: self._turn(-1))
        to_board = icon_button("arrow-left", self.say(words("Back to the beds")), lambda: context.go("beds"))
        self.count = button(self.say(words("Count the night")), self._count, "primary", "check")
        self.may_count = context.may(Intent.COUNT_NIGHTS)
        if not self.may_count:
            self.count.hide()
        self.meals = QSpinBox()
        self.meals.setRange(0, _MOST_MEALS)
        self.meals.setAccessibleName(self.say(words("Meals given on this day")))
        self.meals.setFixedWidth(96)
        self.meals.lineEdit().setTextMargins(STEP, 0, 0, 0)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        paper = icon_button("printer", self.say(words("Print tonight's beds")))
        paper.setObjectName(PRINTS)
        paper.clicked.connect(lambda _on=False: context.go("bed-list", self.day))
        whole.addLayout(row(to_board, back, self.heading, self.on, 1, paper, self.count))
        whole.addWidget(self.told)
        self.missing = QWidget()
        self._missing = row(parent=self.missing)
        whole.addWidget(self.missing)
        self.stack = QStackedWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(STEP // 2)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[NightLine] = []
        self._shown = 0
        """Sleepers whose lines are filled: those in sight and somewhat more."""
        self.sight = Sight(self, self._grid, STEP)
        self.sight.moved.connect(self._fill_down)
        text = words("Nobody has a place in the house in this night. It can be counted all the same.")
        self.stack.addWidget(self.sight.area)
        self.stack.addWidget(empty_note("moon", self.say(words("Nobody is here")), self.say(text)))
        whole.addWidget(self.stack, 1)
        whole.addLayout(row(label(self.say(words("Meals given on this day"))), self.meals, 1))

    def arrive(self, what: object = None) -> None:
        """Read a night."""
        if isinstance(what, date):
            self.day = what
        elif what is None and self.seen is None:
            self.day = self.context.clock.today()
        desk, day = self.context.desk, self.day
        self.ask(lambda *_ignored: nights.read_night(desk, day), self.show_night)

    def belongs_to(self) -> str:
        """Part of the beds."""
        return "beds"

    def unsaved(self) -> Words | None:
        """Ask before marks are lost that nobody counted."""
        if self._changed():
            return words("This night is not counted with what you marked. Leave it?")
        return None

    def draft(self) -> Draft | None:
        """What is marked and not counted."""
        if not self._changed():
            return None
        marks = {str(stay): kind for stay, kind in self.marks.items()}
        return Draft("night", {"page": "night", "day": self.day.isoformat(), "marks": marks})

    def take_draft(self, draft: Draft) -> None:
        """The night again, with the marks put in."""
        self.day = date.fromisoformat(draft.content["day"])
        marks = {int(stay): str(kind) for stay, kind in draft.content["marks"].items()}
        desk, day = self.context.desk, self.day

        def put_in(seen: "NightView") -> None:
            self.show_night(seen)
            for one in seen.sleepers:
                self._mark(one.stay_id, marks.get(one.stay_id, ""))
            self.show_marks()
            self.tell_back()

        self.ask(lambda *_ignored: nights.read_night(desk, day), put_in)

    def _changed(self) -> bool:
        return self.seen is not None and self.marks != _marks(self.seen)

    def show_night(self, seen: "NightView") -> None:
        """Draw a night, unless another one was asked for in the meantime."""
        if seen.day != self.day:
            return
        self.seen, self.marks, self.choices = seen, _marks(seen), {}
        day = date_text(self.say.code, seen.day)
        self.heading.setText(self.say(words("Night of {day}", day=day)))
        self.on.setEnabled(seen.day < self.context.clock.today())
        self._tell(seen)
        self._ask_after(seen)
        self._shown = 0
        self._fill_down()
        for line in self._lines[self._shown :]:
            line.show_or_hide(on=False)
        given = seen.counted.record.meals if seen.counted is not None else seen.meals
        self.meals.setValue(given if isinstance(given, int) else seen.meals)
        self.stack.setCurrentIndex(0 if seen.sleepers else 1)
        self.show_marks()

    def _tell(self, seen: "NightView") -> None:
        if seen.counted is None:
            sentence = words("Not counted yet. Mark who is away; everybody else is here.")
        elif seen.differs:
            sentence = words("Entries were changed after this night was counted. Count it again.")
        else:
            by = seen.counted.record.worker
            sentence = words("Counted by {name}. Mark and count again to correct it.", name=str(by))
        self.told.setText(self.say(sentence))
        dress(self.told, "warning" if seen.differs else "muted")

    def _ask_after(self, seen: "NightView") -> None:
        clear(self._missing)
        self.missing.setVisible(bool(seen.missing))
        if not seen.missing:
            return
        text = words("{n} nights before this one are not counted.", count=len(seen.missing))
        self._missing.addWidget(chip(self.say(text), "warning"))
        first = date_text(self.say.code, seen.missing[0])
        go = button(self.say(words("Go to {day}", day=first)), partial(self.arrive, seen.missing[0]), "quiet")
        self._missing.addWidget(go)
        self._missing.addStretch(1)

    def _fill_down(self) -> None:
        """Fill the lines as far down as somebody looks; in a large house making all of them takes a second."""
        if self.seen is None:
            return
        sleepers, before = self.seen.sleepers, self._shown
        while self._shown < len(sleepers) and self._shown * self._step() < self.sight.bottom:
            self._fill(self._line(self._shown), sleepers[self._shown])
            self._shown += 1
        if self._shown > before or not sleepers:
            self._keep_columns(sleepers)
            self.sight.keep((len(sleepers) - self._shown) * self._step())

    def _step(self) -> int:
        """Pixels from one line to the next."""
        return self._lines[0].high() + self._grid.verticalSpacing() if self._lines else 0

    def _keep_columns(self, sleepers: "Sequence[Sleeper]") -> None:
        """The columns are as wide as the whole list needs, so that nothing moves when more of it is filled."""
        for place, texts in ((0, map(self._where, sleepers)), (2, map(self._along, sleepers))):
            room = self._lines[0].room_for(place, texts) if sleepers else 0
            self._grid.setColumnMinimumWidth(place, room)

    def _line(self, place: int) -> NightLine:
        """The line in a place: made once and filled again, because making hundreds of buttons is what takes time."""
        while len(self._lines) <= place:
            line = NightLine(self, [self._answer(kind) for kind in ("", *ABSENCE_KIND.codes)])
            for number, widget in enumerate((line.bed, line.name, line.along, *line.answers)):
                self._grid.addWidget(widget, len(self._lines), number)
            for kind, made in zip(("", *ABSENCE_KIND.codes), line.answers, strict=True):
                made.setEnabled(self.may_count)
                made.clicked.connect(partial(self._clicked, line, kind))
            self._lines.append(line)
        return self._lines[place]

    def _fill(self, line: NightLine, one: "Sleeper") -> None:
        line.fill(one, self._where(one), self._along(one))
        marked = self.marks.get(one.stay_id, "")
        for kind, made in zip(("", *ABSENCE_KIND.codes), line.answers, strict=True):
            self.choices[one.stay_id, kind] = made
            if kind == marked:
                made.setChecked(True)
        line.show_or_hide(on=True)

    def _where(self, one: "Sleeper") -> str:
        where = one.bed if one.bed.startswith(one.room) else f"{one.room} · {one.bed}"
        return where or self.say(words("No bed"))

    def _along(self, one: "Sleeper") -> str:
        return self.say(words("{n} children along", count=one.children)) if one.children else ""

    def _answer(self, kind: str) -> str:
        return away_text(kind, self.say) if kind else self.say(_HERE)

    def _clicked(self, line: NightLine, kind: str, _checked: bool = False) -> None:
        self._mark(line.stay_id, kind)
        self.show_marks()

    def _mark(self, stay_id: int, kind: str) -> None:
        if kind:
            self.marks[stay_id] = kind
        else:
            self.marks.pop(stay_id, None)

    def show_marks(self) -> None:
        """Press in what is marked, and say on the button what it would write down."""
        if self.seen is None:
            return
        for one in self.seen.sleepers:
            chosen = self.choices.get((one.stay_id, self.marks.get(one.stay_id, "")))
            if chosen is not None:
                chosen.setChecked(True)
        here = number_text(self.say.code, len(self.seen.sleepers) - len(self.marks))
        away = number_text(self.say.code, len(self.marks))
        text = self.say(words("Count: {here} here, {away} away", here=here, away=away))
        self.count.setText(f" {text}")
        self.count.setAccessibleName(text)

    # ------------------------------------------------------------ counting

    def _turn(self, way: int) -> None:
        self.context.go("night", min(self.day + way * _DAY, self.context.clock.today()))

    def _count(self) -> None:
        desk, day, marks, meals = self.context.desk, self.day, dict(self.marks), self.meals.value()
        self.count.setEnabled(False)
        self.ask(lambda *_ignored: nights.count_night(desk, day, marks, meals), self._counted, self._failed)

    def _counted(self, seen: "NightView") -> None:
        self.count.setEnabled(True)
        self.show_night(seen)
        self.context.voices.stored.emit()
        self.context.tell(
            words("The night of {day} is counted.", day=seen.day),
            "good",
            words("Undo"),
            lambda: self._take_back(seen),
        )

    def _failed(self, error: KnownError) -> None:
        self.count.setEnabled(True)
        self.context.line.trouble.emit(error)

    def _take_back(self, count: "NightView") -> None:
        desk = self.context.desk

        def undone(seen: "NightView") -> None:
            self.context.voices.stored.emit()
            self.show_night(seen)
            self.context.tell(words("Undone."))

        self.ask(lambda *_ignored: nights.take_back(desk, count), undone)


def _marks(seen: "NightView") -> dict[int, str]:
    return {one.stay_id: one.away for one in seen.sleepers if one.away}
