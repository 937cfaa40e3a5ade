"""One person: who, how things stand, what is written down, and everything that happened, newest first."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from caseapp.actions.casework import people
from caseapp.actions.casework.entries import writing_intent
from caseapp.base.words import words
from caseapp.records.attachment import ATTACHMENTS
from caseapp.records.person import display_name
from caseapp.records.roles import Intent, any_may
from caseapp.records.subject import Stored
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import icon
from caseapp.ui.pages.admin.erase_words import EraseAim
from caseapp.ui.pages.casework.admit_aim import FamilyAim
from caseapp.ui.pages.casework.attachments_aim import AttachmentsAim
from caseapp.ui.pages.casework.change import ChangeAim
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.pages.casework.person_closure import show_closure
from caseapp.ui.pages.casework.person_parts import (
    Header,
    Sections,
    erased_note,
    standing_plan,
    subjects_of_case,
    warnings_of,
)
from caseapp.ui.pages.casework.person_timeline import Timeline
from caseapp.ui.pages.lodging.stay_limit import show_limit
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim, add_ways
from caseapp.ui.pages.passing_on.papers_lead import lead_to_papers
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, clear, column, row, scroller

if TYPE_CHECKING:
    from caseapp.actions.casework.people import CaseFile, PersonFile

_CLOSED = {"Closed", "ClosedReferred"}


class PersonPage(Page):
    """`arrive` takes the person's id. An older case is shown when its chip is pressed."""

    title = words("Person")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.person_id = 0
        self.case_id = 0
        self.file: PersonFile | None = None
        self._inside: QVBoxLayout = column(self, gap=0)

    def arrive(self, what: object = None) -> None:
        """Read the person anew."""
        if isinstance(what, int) and what != self.person_id:
            self.person_id, self.case_id = what, 0
            clear(self._inside)
        person_id, desk = self.person_id, self.context.desk
        self.ask(lambda *_ignored: people.read_person(desk, person_id), self.show_person)

    def show_person(self, file: "PersonFile") -> None:
        """Draw the page for what was read."""
        if file.person.id != self.person_id:
            return
        self.file = file
        case = self._case()
        clear(self._inside)
        header = Header(self.say, self.context.clock.today(), file, case)
        header.back.clicked.connect(lambda: self.context.go("people"))
        header.edit.clicked.connect(lambda: self._open("person", file.person, 0))
        header.chosen.connect(self._choose_case)
        add = button(self.say(words("Add")), icon_name="plus", look="primary")
        add.clicked.connect(lambda: self._menu(add))
        if case is not None and not file.erased and self._measured(case):
            header.ways.addWidget(self._change_button(case))
        if case is not None and not file.erased:
            add_ways(self.context, header.ways, ConsentsAim(self.person_id, case.case.id, self._about(case)))
        if case is not None and not file.erased and self.context.may(Intent.READ_IDENTITY):
            lead_to_papers(self.context, header, file.person.id, case.case.id, self._about(case))
        header.ways.addStretch(1)
        header.buttons.addWidget(add)
        if file.erased:
            add.hide()
            self._inside.addWidget(header)
            self._inside.addWidget(erased_note(self.say), 1)
            return
        plan = standing_plan(case, self.context.clock.today())
        if plan is not None:
            header.lead_to_plan(plan.record.day, lambda: self._open("safety_plan", plan, plan.owner_id))
        for warning in warnings_of(case, self.say):
            header.warn(warning)
        for kin in file.family:
            header.lead_to_kin(kin.name or kin.code, partial(self.context.go, "person", kin.person_id))
        self._inside.addWidget(header)
        if case is not None:
            show_limit(self.context, case.case.id, header)
            show_closure(self.context, case, header, self._read_again)
        self._inside.addLayout(self._body(case), 1)

    def _read_again(self) -> None:
        self.context.voices.stored.emit()
        self.arrive()

    def _measured(self, case: "CaseFile") -> bool:
        """Whether there is anything to compare: an assessment, or a session that may hold scores."""
        return bool(case.entries.get("assessment") or case.entries.get("psychological"))

    def _change_button(self, case: "CaseFile") -> QPushButton:
        aim = ChangeAim(self.person_id, case.case.id)
        text = self.say(words("Change over time"))
        return button(text, lambda: self.context.go("change", aim), icon_name="chart-column")

    def _body(self, case: "CaseFile | None") -> QVBoxLayout:
        body = column()
        if case is None:
            return body
        sections = Sections(self.say, case, self.context.line.later)
        sections.opening.connect(self._open_from_section)
        timeline = Timeline(self.say, case, self.context.line.later)
        timeline.opening.connect(lambda name, stored: self._open(name, stored, case.case.id))
        line = row(gap=2 * STEP)
        line.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 0)
        sections.setFixedWidth(320)
        line.addWidget(_framed(sections))
        line.addWidget(_framed(timeline), 1)
        body.addLayout(line)
        return body

    def _case(self) -> "CaseFile | None":
        cases = self.file.cases if self.file is not None else ()
        chosen = next((case for case in cases if case.case.id == self.case_id), None)
        return chosen or (cases[0] if cases else None)

    def _choose_case(self, case_id: int) -> None:
        self.case_id = case_id
        if self.file is not None:
            self.show_person(self.file)

    def _menu(self, beside: QWidget) -> None:
        menu = self.add_menu()
        menu.exec(beside.mapToGlobal(QPoint(0, beside.height())))
        menu.deleteLater()

    def add_menu(self) -> QMenu:
        """Everything that can be added to the case that is shown, the services together."""
        menu, case = QMenu(self), self._case()
        if case is not None:
            for one in sorted(subjects_of_case(), key=lambda one: not one.service):
                if one.once and case.entries.get(one.name):
                    continue
                if not any_may(self.context.desk.roles, writing_intent(one.name)):
                    continue
                action = menu.addAction(icon(one.icon), self.say(one.title))
                action.triggered.connect(partial(self._add, one.name))
            attached = menu.addAction(icon(ATTACHMENTS.icon), self.say(ATTACHMENTS.title))
            attached.triggered.connect(partial(self._add, ATTACHMENTS.name))
        if case is not None and self.context.may(Intent.WRITE_PEOPLE):
            menu.addSeparator()
            relative = menu.addAction(icon("users"), self.say(words("Admit a child or relative")))
            relative.triggered.connect(self._admit_relative)
        if case is None or case.case.record.status in _CLOSED:
            menu.addSeparator()
            menu.addAction(icon("briefcase"), self.say(words("Open a new case"))).triggered.connect(
                self._new_case
            )
            if any_may(self.context.desk.roles, Intent.ERASE):
                menu.addAction(icon("trash-2"), self.say(words("Put on hold or erase …"))).triggered.connect(
                    self._erase
                )
        return menu

    def _admit_relative(self, _checked: bool = False) -> None:
        case = self._case()
        if self.file is not None and case is not None:
            self.context.go("admit", FamilyAim(self.file.person, case.case.record))

    def _new_case(self) -> None:
        start = {"status": "Active", "worker": self.context.desk.user}
        self._go(EntryAim("case", self.person_id, None, "person", self.person_id, self._about(None), start))

    def _erase(self) -> None:
        self.context.go("erase", EraseAim(self.person_id, "own_request", "person", self.person_id))

    def _add(self, name: str, _checked: bool = False) -> None:
        case = self._case()
        if case is not None:
            self._open(name, None, case.case.id)

    def _open_from_section(self, name: str) -> None:
        case = self._case()
        if case is None:
            return
        if name == "case":
            self._open("case", case.case, self.person_id)
            return
        entries = case.entries.get(name, ())
        self._open(name, entries[0] if entries else None, case.case.id)

    def _open(self, name: str, stored: Stored[Any] | None, owner_id: int) -> None:
        if name == ATTACHMENTS.name and self.file is not None:
            shown = stored.id if stored is not None else 0
            about = self._about(self._case())
            self.context.go("attachments", AttachmentsAim(self.file.person, owner_id, about, shown))
            return
        self._go(EntryAim(name, owner_id, stored, "person", self.person_id, self._about(self._case())))

    def _go(self, aim: EntryAim) -> None:
        self.context.go("entry", aim)

    def _about(self, case: "CaseFile | None") -> str:
        if self.file is None:
            return ""
        name = display_name(self.file.person.record)
        return f"{name} · {case.code}" if case is not None else name


def _framed(inner: QWidget) -> QWidget:
    """A part of the page with a scroll bar of its own, as wide as its content wants."""
    area = scroller(inner)
    if inner.maximumWidth() < 1000:
        area.setFixedWidth(inner.maximumWidth() + 14)
    return area
