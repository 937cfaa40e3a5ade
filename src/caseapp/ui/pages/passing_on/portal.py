"""What to type into the state portal: one line for each of its boxes, each with a button that copies it for twenty seconds."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout

from caseapp.actions.passing_on import portal
from caseapp.actions.passing_on.sharing import ConsentError
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer
from caseapp.records.roles import Intent
from caseapp.ui.clipboard import SECONDS, private
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint, icon
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import (
    button,
    card,
    clear,
    column,
    empty_note,
    icon_button,
    label,
    row,
    scroller,
    shortened,
    top_row,
)
from caseapp.ui.widgets.reading import ReadingColumn

if TYPE_CHECKING:
    from caseapp.actions.passing_on.portal import PortalLine, PortalSheet

_LABELS = 240
"""Pixels of the column with the names of the boxes."""


class PortalPage(Page):
    """`arrive` takes the number of a case. Without the person's consent to the portal nothing is shown."""

    title = words("For the state portal")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.case_id = 0
        self.copies: dict[str, QToolButton] = {}
        self._inside: QVBoxLayout = column(self, gap=0)

    def arrive(self, what: object = None) -> None:
        """Open the facts, which the log tells of."""
        if isinstance(what, int):
            self.case_id = what
        case_id, desk, say = self.case_id, self.context.desk, self.say
        clear(self._inside)
        if case_id:
            self.ask(lambda *_ignored: portal.open_portal(desk, case_id, say), self.show_sheet, self._refused)

    def show_sheet(self, sheet: "PortalSheet") -> None:
        """Draw the lines."""
        clear(self._inside)
        self.copies = {}
        say = self.say
        back = icon_button(
            "arrow-left", say(words("Back to the person")), lambda: self.context.go("person", sheet.person_id)
        )
        self._inside.addLayout(
            top_row(back, label(say(self.title), "title"), shortened(sheet.about, "muted"), 1)
        )
        body = ReadingColumn()
        about = words(
            "Copy a line and paste it into the box of the portal. After {seconds} seconds it is gone from the clipboard. The"
            " portal changes: where its boxes stand in another order, change the order of the lines here, for the whole house.",
            seconds=round(SECONDS),
        )
        body.inside.addWidget(label(say(about), wrap=True))
        self.ordering = button(
            say(words("Change the order")),
            lambda: self.context.go("portal-order", sheet.case_id),
            icon_name="list-checks",
        )
        body.inside.addLayout(row(self.ordering, 1))
        for heading, lines in sheet.sections:
            body.inside.addWidget(self._section(say(heading), lines))
        body.inside.addStretch(1)
        self._inside.addWidget(scroller(body), 1)

    def _section(self, heading: str, lines: "tuple[PortalLine, ...]") -> QFrame:
        frame, inside = card()
        inside.addWidget(label(heading, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(lines):
            name = self.say(line.label)
            grid.addWidget(label(name, "muted", wrap=True), place, 0)
            shown = line.text or self.say(
                NO_ANSWER_LABELS[NoAnswer.SEALED if line.sealed else NoAnswer.NOT_ASKED]
            )
            grid.addWidget(label(shown, "" if line.text else "small", wrap=True), place, 1)
            if line.text:
                grid.addWidget(self._copy_button(name, line.text), place, 2)
        inside.addLayout(grid)
        return frame

    def _copy_button(self, name: str, text: str) -> QToolButton:
        made = icon_button("copy", self.say(words("Copy: {what}", what=name)))
        made.clicked.connect(lambda _on=False: self._copy(made, text))
        self.copies[name] = made
        return made

    def _copy(self, made: QToolButton, text: str) -> None:
        """Put a line into the clipboard, marked private; the program's own watch takes it back."""
        QGuiApplication.clipboard().setMimeData(private(text))
        made.setIcon(icon("check", Tint.ACCENT))

    def _refused(self, error: KnownError) -> None:
        desk, case_id = self.context.desk, self.case_id
        asking = isinstance(error, ConsentError) and self.context.may(Intent.READ_PEOPLE)
        if not asking:
            self._tell_refused(error, None)
            return

        def then(whose: tuple[int, str]) -> None:
            person, about = whose
            self._tell_refused(error, ConsentsAim(person, case_id, about))

        self.ask(lambda *_ignored: portal.whose_case(desk, case_id), then)

    def _tell_refused(self, error: KnownError, aim: ConsentsAim | None) -> None:
        clear(self._inside)
        person = aim.person if aim is not None else None
        back = icon_button(
            "arrow-left", self.say(words("Back to the person")), lambda: self.context.go("person", person)
        )
        about = shortened(aim.about if aim is not None else "", "muted")
        self._inside.addLayout(top_row(back, label(self.say(self.title), "title"), about, 1))
        advice = self.say(error.advice) if error.advice is not None else ""
        consents = None
        if aim is not None:
            consents = button(
                self.say(words("Consents")), lambda: self.context.go("consents", aim), "primary", "file-check"
            )
        self._inside.addWidget(empty_note("lock", self.say(error.sentence), advice, consents), 1)
