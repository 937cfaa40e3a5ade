"""Two parts of the person's page: its header, and what is written down. The third is `person_timeline`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.base.language import number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records import SUBJECTS, subject
from caseapp.records.aid import Aid
from caseapp.records.attachment import ATTACHMENTS
from caseapp.records.case import STATUS, is_closed
from caseapp.records.case_choices import DANGER
from caseapp.records.consent import PURPOSE
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer
from caseapp.records.person import Person, display_name
from caseapp.records.safety_plan import SafetyPlan, in_force
from caseapp.records.subject import Stored, Subject
from caseapp.ui.icons import Tint
from caseapp.ui.line import Later, at_once
from caseapp.ui.pages.casework.gist import completeness, opened_words
from caseapp.ui.pages.casework.person_line import PIECE, CaseLine, Sign, Told
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, chip, column, empty_note, icon_button, label, row, shortened

if TYPE_CHECKING:
    from caseapp.actions.casework.people import CaseFile, PersonFile


def subjects_of_case() -> list[Subject[Any]]:
    """Everything that is written down about a case, in the order of the records."""
    return [one for one in SUBJECTS if one.owner == "case"]


def standing_plan(case: "CaseFile | None", today: date) -> Stored[SafetyPlan] | None:
    """The newest safety plan that stands."""
    plans = case.entries.get("safety_plan", ()) if case is not None else ()
    standing = [stored for stored in plans if in_force(stored.record, today)]
    return max(standing, key=lambda stored: stored.record.day, default=None)


def warnings_of(case: "CaseFile | None", say: Speaks) -> list[str]:
    """What whoever opens the page must see first: danger at the first contact, and consents that are withdrawn."""
    record = case.case.record if case is not None else None
    alarming = record is not None and record.danger in ("now", "possible") and not is_closed(record)
    danger = [say(DANGER.label(str(record.danger)))] if record is not None and alarming else []
    consents = case.entries.get("consent", ()) if case is not None else ()
    latest: dict[str, Any] = {}
    for stored in consents:
        latest.setdefault(str(stored.record.purpose), stored.record)
    return danger + [
        say(words("Consent withdrawn: {purpose}", purpose=PURPOSE.label(purpose)))
        for purpose, record in latest.items()
        if record.given == "withdrawn" or isinstance(record.withdrawn_on, date)
    ]


def costs(aid: Iterable[Stored[Aid]]) -> int:
    """What the aid of a case cost so far, in KZT, as far as it is written down."""
    return sum(one.record.cost for one in aid if isinstance(one.record.cost, int))


def _no_name(person: Person) -> Words:
    """What stands in the place of a name: there is none, or it is for others to read."""
    if person.surname is NoAnswer.SEALED:
        return NO_ANSWER_LABELS[NoAnswer.SEALED]
    return words("No name")


class Header(QWidget):
    """Name, code, age, status, room, worker, warnings; a chip for each case where there are several."""

    chosen = Signal(int)

    def __init__(self, say: Speaks, today: date, file: "PersonFile", case: "CaseFile | None") -> None:
        super().__init__()
        self.say = say
        self.back = icon_button("arrow-left", say(words("Back to the list")))
        self.edit = icon_button("pencil", say(words("Change the facts about the person")))
        self.buttons: QHBoxLayout = row()
        self.ways: QHBoxLayout = row()
        whole = column(self, gap=STEP)
        whole.setContentsMargins(2 * STEP, 2 * STEP, 3 * STEP, 0)
        person = file.person.record
        name = display_name(person) or say(words("Erased") if file.erased else _no_name(person))
        line = row(self.back, shortened(name, "title"), gap=STEP + STEP // 2)
        if isinstance(person.calling_name, str) and person.calling_name and person.calling_name != name:
            line.addWidget(shortened(say(words("called {name}", name=person.calling_name)), "muted"))
        line.addWidget(self.edit)
        if file.erased:
            self.edit.hide()
        line.addStretch(1)
        line.addLayout(self.buttons)
        whole.addLayout(line)
        chips = QWidget()
        self._flow = Flow(chips)
        chips.setContentsMargins(0, 0, 0, 0)
        lower = row(gap=0)
        lower.setContentsMargins(5 * STEP + 4, 0, 0, 0)
        lower.addWidget(chips, 1)
        whole.addLayout(lower)
        self.ways.setContentsMargins(5 * STEP + 4, 0, 0, 0)
        whole.addLayout(self.ways)
        self._facts(file, case, today)

    def warn(self, text: str) -> None:
        """Show a warning that nobody may miss."""
        self._flow.addWidget(chip(text, "danger"))

    def remark(self, text: str, look: str = "") -> None:
        """Show one more fact, such as the limit of the stay."""
        self._flow.addWidget(chip(text, look))

    def offer(self, text: str, does: Callable[[], None], icon_name: str) -> None:
        """Offer what waits to be done, beside the facts that it is about."""
        self._flow.addWidget(button(text, does, "primary", icon_name))

    def lead_to_kin(self, name: str, does: Callable[[], None]) -> None:
        """Lead to somebody of the family who is here too."""
        text = self.say(words("Family: {name}", name=name))
        self._flow.addWidget(button(text, does, "quiet", "users"))

    def lead_to_plan(self, day: date, does: Callable[[], None]) -> None:
        """Show that a safety plan stands; whoever is on duty opens it with one click."""
        text = self.say(words("Safety plan of {day}", day=day))
        self._flow.addWidget(button(text, does, "danger", "life-buoy"))

    def _facts(self, file: "PersonFile", case: "CaseFile | None", today: date) -> None:
        say, birth = self.say, file.person.record.birth
        if not isinstance(birth, NoAnswer):
            self._flow.addWidget(chip(say(words("age {years}", years=birth.age_on(today)))))
        if case is None or file.erased:
            return
        record = case.case.record
        if len(file.cases) > 1:
            for other in file.cases:
                self._flow.addWidget(self._case_chip(other, now=other is case))
        else:
            self._flow.addWidget(chip(case.code))
        self._flow.addWidget(chip(say(STATUS.label(record.status)), "accent"))
        self._flow.addWidget(chip(say(opened_words(record))))
        if isinstance(record.worker, str) and record.worker:
            self._flow.addWidget(chip(record.worker))

    def _case_chip(self, case: "CaseFile", *, now: bool) -> QPushButton:
        made = button(case.code, lambda: self.chosen.emit(case.case.id), "filter")
        made.setCheckable(True)
        made.setChecked(now)
        return made


def erased_note(say: Speaks) -> QWidget:
    """What is left to say of somebody who is erased."""
    text = words(
        "The name and all answers of this person were erased for ever. Only coded facts are left, which reports count."
    )
    return empty_note("user", say(words("This person is erased")), say(text))


class Sections(QWidget):
    """What is written down about the case, and how much of it is answered."""

    opening = Signal(str)

    def __init__(self, say: Speaks, case: "CaseFile", later: Later = at_once) -> None:
        super().__init__()
        self.say = say
        self._inside = column(self, gap=STEP // 2)
        self._inside.setContentsMargins(0, 0, STEP // 2, STEP)
        self._inside.addWidget(label(say(words("Written down")), "heading"))
        done, all_of_them = completeness(subject("case"), case.case)
        self._inside.addWidget(self._line(subject("case"), self._part(done, all_of_them)))
        self._inside.addStretch(1)
        subjects = (*subjects_of_case(), ATTACHMENTS)
        for first in range(0, len(subjects), PIECE):
            later(partial(self._draw, subjects[first : first + PIECE], case), self)

    def _draw(self, some: Sequence[Subject[Any]], case: "CaseFile") -> None:
        for one in some:
            line = self._line(one, self._state(one, case.entries.get(one.name, ())))
            self._inside.insertWidget(self._inside.count() - 1, line)

    def _state(self, one: Subject[Any], entries: tuple[Stored[Any], ...]) -> str:
        if not entries:
            return "–"
        if one.once:
            return self._part(*completeness(one, entries[0]))
        many = number_text(self.say.code, len(entries))
        spent = costs(entries) if one.name == "aid" else 0
        if not spent:
            return many
        return self.say(words("{many} · {amount} KZT", many=many, amount=number_text(self.say.code, spent)))

    def _part(self, done: int, all_of_them: int) -> str:
        return self.say(words("{answered} of {all}", answered=done, all=all_of_them))

    def _line(self, one: Subject[Any], state: str) -> QPushButton:
        title = self.say(one.title)
        parts = (Sign(one.icon), Told(title, stretches=True), Told(state, Tint.MUTED))
        made = CaseLine(f"{title}: {state}", *parts)
        made.setToolTip(title)
        made.clicked.connect(lambda: self.opening.emit(one.name))
        return made
