"""Consents of a case: how things stand with each purpose, what already went where, withdrawing, and the list on paper."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from caseapp.actions.passing_on import sharing
from caseapp.base.language import date_text
from caseapp.base.words import words
from caseapp.records.consent import PURPOSE, Standing
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim
from caseapp.ui.pages.passing_on.consents_words import STANDING_LOOKS, shared_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import (
    button,
    card,
    chip,
    clear,
    column,
    dress,
    icon_button,
    keep_place,
    label,
    picture_label,
    row,
    scroller,
    shortened,
    top_row,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.actions.passing_on.sharing import ConsentSheet, PurposeLine, Shared


class ConsentsPage(Page):
    """Reached from the page of a person. A withdrawal shows at once what already went out."""

    title = words("Consents")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: ConsentsAim | None = None
        self.sheet: ConsentSheet | None = None
        self.told: tuple[str, tuple[Shared, ...]] | None = None
        self.about = shortened(look="muted")
        self.print_list = button(self.say(words("Print the list")), self._draw, icon_name="printer")
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        head = top_row(back, label(self.say(self.title), "title"), self.about, 1, self.print_list)
        holder = QWidget()
        self._inside: QVBoxLayout = column(holder, gap=STEP)
        self._inside.setContentsMargins(3 * STEP, STEP, 3 * STEP, 3 * STEP)
        self.paper = PaperView(self.say, context.line)
        self.paper.handing = self._handing
        self.paper.setContentsMargins(3 * STEP, 0, 3 * STEP, 2 * STEP)
        self.stack = QStackedWidget()
        self._list = scroller(holder)
        self.stack.addWidget(self._list)
        self.stack.addWidget(self.paper)
        whole = column(self, gap=0)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)

    def arrive(self, what: object = None) -> None:
        """Read the consents of a case anew."""
        if isinstance(what, ConsentsAim):
            self.aim, self.told = what, None
        aim, desk = self.aim, self.context.desk
        self._show_list()
        if aim is not None:
            self.about.setText(aim.about)
            self.ask(lambda *_ignored: sharing.read_consents(desk, aim.case), self.show_sheet)

    def show_sheet(self, sheet: "ConsentSheet") -> None:
        """Draw the purposes that were decided, those that were not, and what went where."""
        self.sheet = sheet
        clear(self._inside)
        if self.told is not None:
            self._inside.addWidget(self._withdrawn_bar(*self.told))
        decided = [line for line in sheet.lines if line.entry is not None]
        for line in decided:
            self._inside.addWidget(self._line(line))
        if not decided:
            nothing = words("Nothing is decided yet, so nothing about this person may leave the house.")
            self._inside.addWidget(label(self.say(nothing), "muted", wrap=True))
        self._not_asked([line for line in sheet.lines if line.entry is None])
        self._went(sheet.shared)
        self._inside.addStretch(1)

    def _line(self, line: "PurposeLine") -> QFrame:
        frame, inside = card()
        said, look = STANDING_LOOKS[line.standing]
        head = row(
            chip(self.say(said), look), label(self.say(PURPOSE.label(line.purpose)), "heading", wrap=True)
        )
        head.setStretch(1, 1)
        if line.day is not None:
            head.addWidget(label(date_text(self.say.code, line.day), "muted"))
        open_it = button(self.say(words("Open")), partial(self._open, line), "quiet")
        head.addWidget(open_it)
        if self.context.may(Intent.WRITE_PEOPLE):
            withdrawing = self._withdraw_button(line.purpose)
            keep_place(withdrawing)
            head.addWidget(withdrawing)
            if line.standing is not Standing.GIVEN:
                withdrawing.hide()
        inside.addLayout(head)
        if line.entry is not None and isinstance(line.entry.record.receiver, str):
            named = words("Only for: {receiver}", receiver=line.entry.record.receiver)
            inside.addWidget(label(self.say(named), "muted", wrap=True))
        for one in line.went:
            inside.addWidget(label(shared_text(one, self.say), "small", wrap=True))
        return frame

    def _withdraw_button(self, purpose: str) -> QPushButton:
        made = button(self.say(words("Withdraw")), partial(self._withdraw, purpose), "danger")
        name = words("Withdraw: {purpose}", purpose=PURPOSE.label(purpose))
        made.setAccessibleName(self.say(name))
        return made

    def _not_asked(self, lines: "list[PurposeLine]") -> None:
        if not lines or not self.context.may(Intent.WRITE_PEOPLE):
            return
        self._inside.addSpacing(STEP)
        self._inside.addWidget(label(self.say(words("Not asked yet")), "heading"))
        holder = QWidget()
        flow = Flow(holder)
        for line in lines:
            text = self.say(PURPOSE.label(line.purpose))
            flow.addWidget(button(text, partial(self._ask_for, line.purpose), icon_name="plus"))
        self._inside.addWidget(holder)

    def _went(self, shared: "tuple[Shared, ...]") -> None:
        self._inside.addSpacing(STEP)
        self._inside.addWidget(label(self.say(words("What went where")), "heading"))
        if not shared:
            nothing = words("Nothing about this person has gone out.")
            self._inside.addWidget(label(self.say(nothing), "muted", wrap=True))
        for one in shared:
            self._inside.addWidget(label(shared_text(one, self.say, purpose=True), wrap=True))

    def _withdrawn_bar(self, purpose: str, went: "tuple[Shared, ...]") -> QFrame:
        bar = QFrame()
        dress(bar, "bar-warning" if went else "bar-info")
        text = words("Withdrawn. Nothing more is shared for this purpose, and nothing had gone out.")
        if went:
            text = words("Withdrawn. Nothing more is shared for this purpose. This had gone out already:")
        lines = column(gap=2)
        lines.addWidget(label(f"{self.say(PURPOSE.label(purpose))}. {self.say(text)}", "heading", wrap=True))
        for one in went:
            lines.addWidget(label(shared_text(one, self.say), wrap=True))
        inside = row(picture_label("info", 20), parent=bar, margin=STEP, gap=STEP)
        inside.addLayout(lines, 1)
        return bar

    # ------------------------------------------------------------ what the buttons do

    def _withdraw(self, purpose: str) -> None:
        question = words(
            "Write down that this consent is withdrawn today? {purpose}", purpose=PURPOSE.label(purpose)
        )
        if sure(self, self.say, question, words("Withdraw")):
            self.withdraw(purpose)

    def withdraw(self, purpose: str) -> None:
        """Write the withdrawal down, and show what already went out."""
        aim, desk = self.aim, self.context.desk
        if aim is not None:
            self.ask(
                lambda *_ignored: sharing.withdraw(desk, aim.case, purpose), partial(self._withdrawn, purpose)
            )

    def _withdrawn(self, purpose: str, went: "tuple[Shared, ...]") -> None:
        self.told = (purpose, went)
        self.context.voices.stored.emit()
        self.arrive()

    def _ask_for(self, purpose: str) -> None:
        if self.aim is not None:
            start = {"purpose": purpose, "given": "yes"}
            self.context.go(
                "entry", EntryAim("consent", self.aim.case, None, "consents", self.aim, self.aim.about, start)
            )

    def _open(self, line: "PurposeLine") -> None:
        if self.aim is not None:
            self.context.go(
                "entry", EntryAim("consent", self.aim.case, line.entry, "consents", self.aim, self.aim.about)
            )

    def _back(self) -> None:
        if self.stack.currentWidget() is self.paper:
            self._show_list()
        elif self.aim is not None:
            self.context.go("person", self.aim.person)

    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self._list)
        self.print_list.show()
        self.paper.wipe()

    def _draw(self) -> None:
        aim, desk, code = self.aim, self.context.desk, self.say.code
        if aim is None:
            return

        def job(*_ignored: object) -> bytes:
            from caseapp.actions.passing_on import referral_papers

            return referral_papers.draw_shared(desk, aim.case, code)

        self.ask(job, self.show_paper)

    def show_paper(self, pdf: bytes) -> None:
        """Show the list as it will be printed."""
        self.print_list.hide()
        self.paper.show_paper(pdf, self._name())
        self.stack.setCurrentWidget(self.paper)

    def _name(self) -> str:
        return self.say(words("what-went-where"))

    def _handing(self, _way: str, does: "Callable[[], None]") -> None:
        aim, desk = self.aim, self.context.desk
        if aim is None:
            return

        def job(*_ignored: object) -> None:
            from caseapp.actions.passing_on import referral_papers

            referral_papers.note_printed(desk, aim.case)

        self.ask(job, lambda _nothing: does())
