"""The support plan of a case as a whole: its goals with help, due days and state, the manager's approval, the printed copy."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.actions.casework import plans
from caseapp.base.language import date_text
from caseapp.base.words import Words, words
from caseapp.records.fields import NoAnswer
from caseapp.records.plan import GOAL, GOAL_STATUS, Plan, is_approved, mapped
from caseapp.records.plan_services import PLAN_SERVICE
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import (
    button,
    card,
    chip,
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

if TYPE_CHECKING:
    from caseapp.actions.casework.plans import PlanSheet


class PlanPage(Page):
    """`arrive` takes the number of a case."""

    title = words("Support plan")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.case_id = 0
        self.sheet: PlanSheet | None = None
        self._inside: QVBoxLayout = column(self, gap=0)

    def arrive(self, what: object = None) -> None:
        """Read the plan anew."""
        if isinstance(what, int):
            self.case_id = what
        case_id, desk = self.case_id, self.context.desk
        if case_id:
            self.ask(lambda *_ignored: plans.read_plan(desk, case_id), self.show_sheet)

    def show_sheet(self, sheet: "PlanSheet") -> None:
        """Draw what was read."""
        self.sheet = sheet
        clear(self._inside)
        self._head(sheet)
        holder = QWidget()
        body = column(holder, gap=2 * STEP)
        body.setContentsMargins(3 * STEP, STEP, 3 * STEP, 3 * STEP)
        for number, goal in enumerate(sheet.goals, start=1):
            body.addWidget(self._goal(number, goal))
        if not sheet.goals:
            text = words(
                "A goal says what the person wants to reach, which help leads there, who sees to it and until when."
            )
            first = button(self.say(words("Add a goal")), lambda: self._open(None), "primary", "plus")
            body.addWidget(
                empty_note("square-check", self.say(words("There is no plan yet.")), self.say(text), first), 1
            )
        body.addStretch(1)
        self._inside.addWidget(scroller(holder), 1)

    def _head(self, sheet: "PlanSheet") -> None:
        say = self.say
        back = icon_button(
            "arrow-left", say(words("Back to the person")), lambda: self.context.go("person", sheet.person_id)
        )
        about = shortened(f"{sheet.name} · {sheet.code}" if sheet.name else sheet.code, "muted")
        line = top_row(back, label(say(self.title), "title"), about, 1)
        aim = PapersAim(sheet.person_id, sheet.case_id, about.text(), "plan")
        self.printing = button(say(words("Print")), lambda: self.context.go("papers", aim), "", "printer")
        line.addWidget(self.printing)
        if self.context.may(Intent.WRITE_PEOPLE):
            line.addWidget(button(say(words("Add a goal")), lambda: self._open(None), "", "plus"))
        self.approving = button(say(words("Approve")), self.approve, "primary", "check")
        if not sheet.waiting or not self.context.may(Intent.APPROVE_PLAN):
            self.approving.hide()
        line.addWidget(self.approving)
        self._inside.addLayout(line)
        if sheet.waiting and not self.context.may(Intent.APPROVE_PLAN):
            waiting = label(say(words("Some goals wait for the approval of the manager.")), "small")
            told = row(waiting)
            told.setContentsMargins(3 * STEP, 0, 3 * STEP, STEP)
            self._inside.addLayout(told)

    def _goal(self, number: int, stored: Stored[Plan]) -> QFrame:
        say, plan = self.say, stored.record
        frame, inside = card()
        text = plan.objectives if isinstance(plan.objectives, str) else ""
        heading = f"{number}. {text}" if text else say(words("Aim {number}", number=number))
        edit = icon_button("pencil", say(words("Change this goal")), lambda: self._open(stored))
        top = row(gap=STEP)
        top.addWidget(label(heading, "heading", wrap=True), 1)
        top.addWidget(edit)
        inside.addLayout(top)
        if isinstance(plan.action_plan, str) and plan.action_plan:
            inside.addWidget(label(plan.action_plan, wrap=True))
        chips = QWidget()
        flow = Flow(chips)
        for said, look in self._facts(plan):
            flow.addWidget(chip(said, look))
        inside.addWidget(chips)
        if mapped(plan) is not None:
            inside.addWidget(label(say(plans.names_of(plan)), "small", wrap=True))
        return frame

    def _facts(self, plan: Plan) -> list[tuple[str, str]]:
        say, found = self.say, list[tuple[str, str]]()

        def put(said: Words, look: str = "") -> None:
            found.append((say(said), look))

        if isinstance(plan.service, str):
            put(PLAN_SERVICE.label(plan.service), "accent")
        if isinstance(plan.status, str):
            put(GOAL_STATUS.label(plan.status))
        if isinstance(plan.result, str):
            put(GOAL.label(plan.result))
        if not isinstance(plan.planned_end, NoAnswer):
            late = plan.planned_end < self.context.clock.today() and isinstance(plan.actual_end, NoAnswer)
            put(words("until {day}", day=plan.planned_end), "warning" if late else "")
        if isinstance(plan.worker, str) and plan.worker:
            found.append((plan.worker, ""))
        if isinstance(plan.provider, str) and plan.provider:
            found.append((plan.provider, ""))
        if plan.agreed is True:
            put(words("The person agrees"))
        if is_approved(plan) and not isinstance(plan.approved_on, NoAnswer):
            day = date_text(say.code, plan.approved_on)
            put(words("Approved: {name}, {day}", name=str(plan.approved_by), day=day))
        else:
            put(words("Not approved"), "warning")
        return found

    def approve(self) -> None:
        """Approve every goal as it stands."""
        case_id, desk = self.case_id, self.context.desk

        def done(number: int) -> None:
            self.context.tell(words("Approved: {n} goals.", count=number))
            self.context.voices.stored.emit()
            self.arrive()

        self.ask(lambda *_ignored: plans.approve_plan(desk, case_id), done)

    def _open(self, stored: Stored[Plan] | None) -> None:
        sheet = self.sheet
        if sheet is not None:
            about = f"{sheet.name} · {sheet.code}"
            self.context.go("entry", EntryAim("plan", sheet.case_id, stored, "plan", sheet.case_id, about))
