"""Your first case, step by step: a card on Today in a practice vault, which says what to do and leads there."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.base.words import Words, words
from caseapp.ui.context import Page
from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, card, column, fresh, label, row

if TYPE_CHECKING:
    from caseapp.actions.diary.first_case import FirstCase

_NAMES: Mapping[str, Words] = {
    "admit": words("Admit"),
    "consent": words("Consent"),
    "needs": words("Needs"),
    "plan": words("Plan"),
    "service": words("A service"),
    "night": words("Bed and night"),
    "report": words("The report"),
}
_TOLD: Mapping[str, Words] = {
    "admit": words(
        "Invent somebody and add her: a calling name and the day are enough. If somebody like her is here already, the program shows her"
        " and asks."
    ),
    "consent": words(
        "Ask for consent, each purpose by itself: begin with “Receiving services”. Say how it was given, and in which language you spoke."
    ),
    "needs": words(
        "Talk about what is needed, from safety to going home, and give each a number from 0 to 3. Together with the person, and"
        " what matters most to her in her own words."
    ),
    "plan": words(
        "Write one goal: what she wants to reach, which help leads there, who sees to it and until when. The manager approves it; in"
        " practice you are both."
    ),
    "service": words(
        "Press “Add” on her page and choose a service, for instance legal help. Say what was done and how it ended: a refused service"
        " is an answer too."
    ),
    "night": words("Give her a bed, then count the night: who sleeps here, who is away with the bed kept."),
    "report": words(
        "Choose a quarter that is over and let it be counted. Look at which numbers are hidden, and why. Your case of today stands in the next"
        " report."
    ),
}
_FINISHED = words(
    "You have gone the whole way. Try the rest as you like: nothing in this vault is about anybody. When you begin with real people, lock"
    " and choose “New records”."
)
_FORMS = {"consent": "consent", "needs": "assessment", "plan": "plan"}


class FirstCasePart(QWidget):
    """Nothing in a real vault. Which steps are done comes from the records, each time the page is shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.state: FirstCase | None = None
        self.chosen = ""
        self.steps: dict[str, QPushButton] = {}
        self.hide()
        desk = page.context.desk
        self.guiding = desk.practice and desk.kind == "shelter"
        if self.guiding:
            self._lay_out()

    def _lay_out(self) -> None:
        self.count = label("", "small")
        self.text = label("", wrap=True)
        self.go = button("", self._go, icon_name="chevron-right")
        self.back = button(self.say(words("Show the steps")), lambda: self._put_away(away=False), "quiet")
        self.frame, inside = card()
        inside.setContentsMargins(2 * STEP - 4, STEP // 2, STEP, STEP)
        inside.setSpacing(STEP // 2)
        heading = label(self.say(words("Your first case, step by step")), "heading")
        away = button(self.say(words("Put it away")), lambda: self._put_away(away=True), "quiet")
        inside.addLayout(row(heading, self.count, 1, away))
        inside.addWidget(self._buttons())
        line = row(self.text, self.go)
        line.setStretch(0, 1)
        inside.addLayout(line)
        whole = column(self, gap=0)
        whole.addWidget(self.frame)
        whole.addLayout(row(self.back, 1))
        self.frame.setAccessibleName(heading.text())

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for step, name in _NAMES.items():
            made = QPushButton(self.say(name))
            fresh(made, "filter")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _on=False, step=step: self.choose(step))
            flow.addWidget(made)
            self.steps[step] = made
        return holder

    def arrive(self) -> None:
        """Read the records anew."""
        if not self.guiding:
            return
        desk = self.page.context.desk

        def job(*_ignored: object) -> "FirstCase | None":
            from caseapp.actions.diary import first_case

            return first_case.read_first_case(desk)

        self.page.ask(job, self.show_state)

    def show_state(self, state: "FirstCase | None") -> None:
        """Show how far it is; the next open step is chosen."""
        self.setVisible(state is not None)
        if state is None:
            return
        before, self.state = self.state, state
        self.frame.setVisible(not state.away)
        self.back.setVisible(state.away)
        self.count.setText(self.say(words("{done} of {all} done", done=len(state.done), all=len(_NAMES))))
        done = self.say(words("done"))
        for step, made in self.steps.items():
            so = step in state.done
            made.setIcon(icon("check", Tint.ACCENT) if so else icon("chevron-right", Tint.MUTED))
            made.setAccessibleName(f"{self.say(_NAMES[step])}: {done}" if so else self.say(_NAMES[step]))
        if before is None or before.done != state.done or not self.chosen:
            self.choose(state.next or "report")
            if state.next is None:
                self.text.setText(self.say(_FINISHED))
        else:
            self.choose(self.chosen)

    def choose(self, step: str) -> None:
        """Say what a step asks for."""
        state, self.chosen = self.state, step
        self.steps[step].setChecked(True)
        self.text.setText(self.say(_TOLD[step]))
        bed = step == "night" and state is not None and bool(state.code) and not state.housed
        code = state.code if state is not None else ""
        named = words("Give a bed") if bed else _button(step, code)
        self.go.setText(f" {self.say(named)}")
        self.go.setAccessibleName(f"{self.say(_NAMES[step])}: {self.say(named)}")
        self.go.setEnabled(step in {"admit", "report"} or bool(code))

    def _go(self) -> None:
        state, context, step = self.state, self.page.context, self.chosen
        if state is None:
            return
        if step in _FORMS:
            self._open_form(_FORMS[step])
        elif step == "service":
            context.go("person", state.person_id)
        elif step == "night":
            if state.housed:
                context.go("night")
            else:
                self._open_form("stay")
        else:
            context.go({"admit": "admit", "report": "reports"}[step])

    def _open_form(self, name: str) -> None:
        from caseapp.ui.pages.casework.entry_aim import EntryAim

        if self.state is not None:
            aim = EntryAim(name, self.state.case_id, None, "person", self.state.person_id, self.state.code)
            self.page.context.go("entry", aim)

    def _put_away(self, *, away: bool) -> None:
        desk = self.page.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.diary import first_case

            first_case.put_away(desk, away=away)

        self.page.ask(job, lambda _nothing: self.arrive())


def _button(step: str, code: str) -> Words:
    """What the button says; before there is a case, the steps about it lead nowhere."""
    if step == "admit":
        return words("Add a person")
    if step == "report":
        return words("To the reports")
    return words("To case {code}", code=code) if code else words("Admit somebody first")
