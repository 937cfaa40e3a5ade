"""Exact tables beside a published report: which office may have them, and handing them over, sealed. Off unless allowed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.dialogs import choose_target, sure
from caseapp.ui.widgets.parts import button, card, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.reporting.exact import ExactOffice, HandedOver, Ready


class ExactPart:
    """A card on the page of the export. `frame` stands there where an office is known and the manager looks."""

    def __init__(self, say: Speaks) -> None:
        self.say = say
        self.quarter: Quarter | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._page: Page | None = None
        self._offices: tuple[ExactOffice, ...] = ()
        self._issued = False
        self.frame, inside = card()
        self.frame.setMaximumWidth(FORM_WIDTH + 15 * STEP)
        inside.addWidget(label(say(words("Exact tables for the coordinating office")), "heading"))
        told = "\n".join(say(sentence) for sentence in (_WHAT, _WHO, _OFF))
        inside.addWidget(label(told, "muted", wrap=True))
        self._rows = column(gap=STEP)
        inside.addLayout(self._rows)
        self.state = label("", wrap=True)
        inside.addWidget(self.state)
        self.frame.hide()

    def read(self, page: Page, quarter: Quarter | None) -> None:
        """Ask which offices are known, and whether the quarter's report is issued."""
        self._page = page
        if not page.context.may(Intent.HAND_OVER_EXACT):
            return
        if quarter != self.quarter:
            self.state.clear()
        self.quarter = quarter
        desk = page.context.desk

        def job(*_ignored: object) -> "tuple[tuple[ExactOffice, ...], bool]":
            from caseapp.actions.reporting import exact

            issued = quarter is not None and exact.is_issued(desk, quarter)
            return exact.exact_offices(desk), issued

        page.ask(job, lambda found: self.show_offices(found[0], issued=found[1]))

    def show_offices(self, offices: "tuple[ExactOffice, ...]", issued: bool) -> None:
        """A row for each office; the button is of use where the office is allowed and the report is issued."""
        self._issued = issued
        if [one.signing_key for one in offices] != list(self.boxes) or offices != self._offices:
            self._build(offices)
        half = self.quarter is not None and len(self.quarter.quarters()) > 1
        for office in offices:
            self.buttons[office.signing_key].setEnabled(office.allowed and issued and not half)
        if offices and half:
            self.state.setText(self.say(words("There are no exact tables of a half-year.")))
        elif offices and not issued:
            self.state.setText(self.say(words("Export the report first; exact tables go beside it.")))
        elif self.state.text() in map(self.say, _HINTS):
            self.state.clear()
        self.state.setVisible(bool(self.state.text()))
        self.frame.setVisible(bool(offices))

    def _build(self, offices: "tuple[ExactOffice, ...]") -> None:
        self._offices = offices
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        self.boxes, self.buttons = {}, {}
        for office in offices:
            holder = QWidget()
            inside = column(holder, gap=STEP)
            box = QCheckBox(self.say(words("{name} may have our exact tables", name=office.name)))
            box.setChecked(office.allowed)
            box.clicked.connect(lambda on, one=office: self._allow(one, on=on))
            hand = button(
                self.say(words("Hand over the exact tables")), partial(self._look, office), icon_name="lock"
            )
            inside.addWidget(box)
            inside.addLayout(row(hand, 1))
            self._rows.addWidget(holder)
            self.boxes[office.signing_key], self.buttons[office.signing_key] = box, hand

    def _allow(self, office: "ExactOffice", on: bool) -> None:
        page = self._page
        if page is None:
            return
        question = words(
            "Let {name} have the exact numbers of this shelter, small ones included? Do it only if it is agreed in writing.",
            name=office.name,
        )
        if on and not sure(page, self.say, question, words("Allow")):
            self.boxes[office.signing_key].setChecked(False)
            return
        desk, key = page.context.desk, office.signing_key

        def job(*_ignored: object) -> None:
            from caseapp.actions.reporting import exact

            (exact.allow_exact if on else exact.forbid_exact)(desk, key)

        page.ask(job, lambda _done: self._again(), lambda error: self._trouble(page, error))

    def _look(self, office: "ExactOffice") -> None:
        """Count and compare first, so that whatever stands in the way is said before a file is chosen."""
        page, quarter = self._page, self.quarter
        if page is None or quarter is None:
            return
        desk, key = page.context.desk, office.signing_key
        self.buttons[key].setEnabled(False)

        def job(progress: Progress, stop: Stop) -> "Ready":
            from caseapp.actions.reporting import exact

            return exact.ready_to_hand_over(desk, quarter, key, progress, stop)

        page.ask(job, partial(self._choose, page), lambda error: self._trouble(page, error))

    def _choose(self, page: Page, ready: "Ready") -> None:
        from caseapp.actions.reporting.exact import file_name

        self.show_offices(self._offices, issued=self._issued)
        if ready.quarter != self.quarter or not sure(page, self.say, question(ready), words("Hand over")):
            return
        name = file_name(ready.quarter, page.context.desk.profile.name)
        title = self.say(words("Hand over the exact tables"))
        target = choose_target(page, title, name, "age (*.age)")
        if target is not None:
            self.hand_over(page, ready, target)

    def hand_over(self, page: Page, ready: "Ready", target: Path) -> None:
        """Write the sealed file."""
        desk = page.context.desk

        def job(progress: Progress, stop: Stop) -> "HandedOver":
            from caseapp.actions.reporting import exact

            return exact.hand_over_exact(
                desk, ready.quarter, ready.office.signing_key, target, progress, stop
            )

        page.ask(job, partial(self._done, page), lambda error: self._trouble(page, error))

    def _done(self, page: Page, handed: "HandedOver") -> None:
        said = words(
            "Written and sealed to {name}: {file}. Send it with the report.",
            name=handed.office,
            file=handed.path.name,
        )
        self.state.setText(self.say(said))
        self.state.show()
        page.context.tell(words("The exact tables are handed over."))

    def _again(self) -> None:
        if self._page is not None:
            self.read(self._page, self.quarter)

    def _trouble(self, page: Page, error: KnownError) -> None:
        """What stands in the way; the boxes show what is so."""
        page.context.line.trouble.emit(error)
        self._again()


def question(ready: "Ready") -> Words:
    """What is asked once before exact tables leave."""
    if ready.few:
        return words(
            "Only {n} persons were assisted in {quarter}, so these tables come close to saying who they are. {name} alone can open"
            " them. Hand them over?",
            count=ready.persons, quarter=ready.quarter, name=ready.office.name,
        )  # fmt: skip
    return words(
        "Every number of {quarter} agrees with the published report. The tables hold small numbers too, and {name} alone can open"
        " them. Hand them over?",
        quarter=ready.quarter, name=ready.office.name,
    )  # fmt: skip


_WHAT = words(
    "The office can show more of the whole, and protect people better, when its program knows the numbers behind the hidden ones."
    " It gets every table of the quarter with every number; no name, no record, no text."
)
_WHO = words(
    "The file is sealed to that office: nobody else opens it. Its program calculates with the numbers; no page and no file of"
    " the office shows them."
)
_OFF = words(
    "Nothing leaves unless you allow it here, and you can switch it off at any time. The office wipes what it has when the"
    " agreement is changed back."
)
_HINTS = (
    words("There are no exact tables of a half-year."),
    words("Export the report first; exact tables go beside it."),
)
