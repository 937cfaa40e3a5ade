"""How somebody fares over time: needs and risks assessment by assessment, and the scores of the scales."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from caseapp.actions.casework import people
from caseapp.base.language import date_text
from caseapp.base.listing import Column, Listing, ListPart
from caseapp.base.words import Words, words
from caseapp.records.assessment import NEED, NEEDS, RISK_LEVEL, RISKS, Assessment, level
from caseapp.records.fields import NO_ANSWER_LABELS, Choices, NoAnswer, question
from caseapp.records.person import display_name
from caseapp.records.psychological import BANDS, Psychological
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.course_chart import CourseChart
from caseapp.ui.widgets.levels import LevelMark
from caseapp.ui.widgets.parts import (
    card,
    clear,
    column,
    empty_note,
    icon_button,
    label,
    scroller,
    shortened,
    top_row,
)
from caseapp.ui.widgets.print_list import print_button

if TYPE_CHECKING:
    from caseapp.actions.casework.people import CaseFile, PersonFile

_ASKED: tuple[tuple[str, Choices], ...] = (
    *((name, NEED) for name in NEEDS), *((name, RISK_LEVEL) for name in RISKS),
)  # fmt: skip
_MOST = 6
"""Assessments that stand side by side: the first and the newest ones."""


class ChangeAim(NamedTuple):
    """Whose page it is, and which case."""

    person: int
    case: int


class ChangePage(Page):
    """Reached from the page of a person."""

    title = words("Change over time")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: ChangeAim | None = None
        self._inside: QVBoxLayout = column(self, gap=0)

    def arrive(self, what: object = None) -> None:
        """Read the case anew."""
        if isinstance(what, ChangeAim):
            self.aim = what
        aim, desk = self.aim, self.context.desk
        if aim is not None:
            clear(self._inside)
            self.ask(lambda *_ignored: people.read_person(desk, aim.person), self.show_person)

    def show_person(self, file: "PersonFile") -> None:
        """Draw what is known of the case."""
        clear(self._inside)
        aim = self.aim
        case = next((one for one in file.cases if aim is not None and one.case.id == aim.case), None)
        if case is None:
            return
        self._inside.addLayout(self._head(file, case))
        holder = QWidget()
        body = column(holder, gap=2 * STEP)
        body.setContentsMargins(3 * STEP, STEP, 3 * STEP, 3 * STEP)
        parts = [*self._needs(case), *self._scales(case)]
        for part in parts:
            body.addWidget(part)
        body.addStretch(1)
        self._inside.addWidget(scroller(holder) if parts else self._nothing(), 1)

    def _head(self, file: "PersonFile", case: "CaseFile") -> QVBoxLayout:
        person = file.person.id
        back = icon_button("arrow-left", self.say(words("Back")), lambda: self.context.go("person", person))
        about = f"{display_name(file.person.record)} · {case.code}"
        paper = print_button(self, "change", lambda: self.listing(case))
        parts = (back, label(self.say(self.title), "title"), shortened(about, "muted"), 1, paper)
        head = column(gap=0)
        head.addLayout(top_row(*parts))
        return head

    def listing(self, case: "CaseFile") -> Listing:
        """What is compared, for paper: levels and scores as words and numbers, under the code of the case."""
        parts = [self._needs_part(case), *self._scale_parts(case)]
        title = f"{self.say(self.title)} · {case.code}"
        return Listing("change", title, tuple(part for part in parts if part.rows))

    def _needs_part(self, case: "CaseFile") -> ListPart:
        shown = measured(case)
        columns = (
            Column(self.say(words("Question"))),
            *(Column(date_text(self.say.code, one.day)) for one in shown),
            *((Column(self.say(words("Since the first"))),) if len(shown) > 1 else ()),
        )
        rows = []
        for name, levels in _ASKED if shown else ():
            answers = (getattr(one, name) for one in shown)
            said = [
                NO_ANSWER_LABELS[one] if isinstance(one, NoAnswer) else levels.label(one) for one in answers
            ]
            turned = compared(shown[0], shown[-1], name) if len(shown) > 1 else None
            ends = [self.say(turned) if turned else ""] if len(shown) > 1 else []
            rows.append((self.say(question(Assessment, name).label), *map(self.say, said), *ends))
        return ListPart(columns, tuple(rows), self.say(words("Needs and risk")))

    def _scale_parts(self, case: "CaseFile") -> list[ListPart]:
        columns = (Column(self.say(words("Date"))), Column(self.say(words("Score")), number=True))
        return [
            ListPart(
                columns,
                tuple((date_text(self.say.code, day), str(score)) for day, score in scores(case, scale)),
                self.say(question(Psychological, scale).label),
            )
            for scale in BANDS
        ]

    def _nothing(self) -> QWidget:
        text = words("Assessments of needs and risk, and scores of the scales, are compared here.")
        return empty_note("list-checks", self.say(words("Nothing was measured yet")), self.say(text))

    # ------------------------------------------------------------ needs and risks

    def _needs(self, case: "CaseFile") -> list[QWidget]:
        shown = measured(case)
        if not shown:
            return []
        frame, inside = card()
        inside.addWidget(label(self.say(words("Needs and risk")), "heading"))
        if len(shown) > 1:
            inside.addWidget(label(self.say(summed_up(shown[0], shown[-1])), "muted", wrap=True))
        inside.addLayout(self._grid(shown))
        return [frame]

    def _grid(self, shown: Sequence[Assessment]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * STEP)
        grid.setVerticalSpacing(STEP)
        for place, one in enumerate(shown, start=1):
            grid.addWidget(label(date_text(self.say.code, one.day), "muted"), 0, place)
        for height, (name, levels) in enumerate(_ASKED, start=1):
            self._line(grid, height, name, levels, shown)
        grid.setColumnStretch(len(shown) + 2, 1)
        return grid

    def _line(
        self, grid: QGridLayout, height: int, name: str, levels: Choices, shown: Sequence[Assessment]
    ) -> None:
        asked = self.say(question(Assessment, name).label)
        grid.addWidget(label(asked), height, 0)
        for place, one in enumerate(shown, start=1):
            answer = getattr(one, name)
            said = NO_ANSWER_LABELS[answer] if isinstance(answer, NoAnswer) else levels.label(answer)
            spoken = f"{asked}, {date_text(self.say.code, one.day)}: {self.say(said)}"
            grid.addWidget(LevelMark(level(answer), spoken), height, place, Qt.AlignmentFlag.AlignLeft)
        if len(shown) > 1:
            turned = compared(shown[0], shown[-1], name)
            grid.addWidget(label(self.say(turned) if turned else "", "muted"), height, len(shown) + 1)

    # ------------------------------------------------------------ scales

    def _scales(self, case: "CaseFile") -> list[QWidget]:
        if any(one.record.phq9 is NoAnswer.SEALED for one in case.entries.get("psychological", ())):
            return [
                label(self.say(words("The scores of the scales are for the psychologist to read.")), "muted")
            ]
        return [made for scale in BANDS if (made := self._scale(scale, case)) is not None]

    def _scale(self, scale: str, case: "CaseFile") -> QWidget | None:
        points = scores(case, scale)
        if not points:
            return None
        asked = question(Psychological, scale)
        bands = [(start, self.say(text)) for start, text in BANDS[scale]]
        days = [date_text(self.say.code, day) for day, _score in points]
        frame, inside = card()
        inside.addWidget(label(self.say(asked.label), "heading"))
        if asked.help is not None:
            inside.addWidget(label(self.say(asked.help), "small", wrap=True))
        inside.addWidget(CourseChart(self.say(asked.label), points, days, asked.largest or 1, bands))
        return frame


def measured(case: "CaseFile") -> list[Assessment]:
    """The assessments that stand side by side, in their order: the first one and the newest."""
    found = sorted((one.record for one in case.entries.get("assessment", ())), key=lambda one: one.day)
    return found if len(found) <= _MOST else [found[0], *found[-(_MOST - 1) :]]


def scores(case: "CaseFile", scale: str) -> list[tuple[date, int]]:
    """The days and scores of a scale, in their order; sealed and missing ones are passed over."""
    sessions = sorted((one.record for one in case.entries.get("psychological", ())), key=lambda one: one.day)
    return [(one.day, score) for one in sessions if isinstance(score := getattr(one, scale), int)]


def compared(first: Any, last: Any, name: str) -> Words | None:  # noqa: ANN401  two assessments
    """How the last answer to a question stands to the first; None where one of them is missing."""
    before, after = level(getattr(first, name)), level(getattr(last, name))
    if before is None or after is None:
        return None
    if before == after:
        return words("unchanged")
    return words("lower") if after < before else words("higher")


def summed_up(first: Assessment, last: Assessment) -> Words:
    """How many of the needs fell and rose between two assessments."""
    pairs = [(level(getattr(first, name)), level(getattr(last, name))) for name in NEEDS]
    known = [(before, after) for before, after in pairs if before is not None and after is not None]
    return words(
        "Of {all} needs {lower} are lower than at first, {higher} are higher.",
        all=len(known), lower=sum(after < before for before, after in known),
        higher=sum(after > before for before, after in known),
    )  # fmt: skip
