"""Papers for the person herself: putting one together, and writing down that it was handed out.

They need no consent to sharing, because everybody may have what is stored about her (`records/sharing.LOCKS`); but who
prints puts only those answers on paper that she may read herself. Drawing reads, handing out writes: an entry of the log
and a line of the timeline, in one transaction, before the paper leaves. What draws is imported when something is drawn: every
form knows this file, and few of them print.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.retention import years_of
from caseapp.base.paper_language import OF_PERSON, PaperLanguage
from caseapp.base.words import Speaks, Words, words
from caseapp.db import store
from caseapp.db.work import Reading
from caseapp.records.consent import PURPOSE
from caseapp.records.fields import NoAnswer
from caseapp.records.handout import PAPER, Handout
from caseapp.records.person import Person
from caseapp.records.plan import GOAL_STATUS, PLAN_TYPE, Plan, mapped
from caseapp.records.plan_services import IOM_SERVICES, PLAN_SERVICE
from caseapp.records.roles import Intent
from caseapp.records.safety_plan import SafetyPlan, in_force
from caseapp.records.services import GROUP
from caseapp.records.subject import Stored
from caseapp.reports.papers.parts import SECTIONS, Section

__all__ = ["PAPER", "SECTIONS", "Offer", "Order", "PaperKind", "Section"]


class PaperKind(StrEnum):
    """The papers, by the codes of `records/handout.PAPER`."""

    OWN_COPY = "own_copy"
    CONSENT = "consent"
    RIGHTS = "rights"
    PLAN = "plan"
    SAFETY_PLAN = "safety_plan"


@dataclass(frozen=True, slots=True)
class Order:
    """What shall be drawn. `sections` are keys of `SECTIONS` and count for the own copy; `cover` puts a neutral page before it."""

    case_id: int
    kind: PaperKind
    language: str
    sections: frozenset[str] = frozenset()
    cover: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """With what the choice begins: the client's language, and the sections that the one who prints may read."""

    language: str
    readable: frozenset[str]
    first: frozenset[str]


def offer(desk: Desk, case_id: int, usual: str) -> Offer:
    """What to offer for a case; `usual` is the language where nothing is known of the client's."""
    from caseapp.actions.passing_on.own_copy import may_print

    with desk.database.reading(Intent.READ_IDENTITY) as reading:
        case = store.get(reading, "case", case_id)
        person: Person = store.get(reading, "person", case.owner_id).record
    readable = frozenset(one.key for one in SECTIONS if may_print(desk.roles, one))
    first = frozenset(one.key for one in SECTIONS if one.first)
    return Offer(language_of(person, usual), readable, readable & first)


def language_of(person: Person, usual: str) -> str:
    """The language of the papers for somebody: the main one, else another that she speaks, else the usual one."""
    spoken = [person.primary_language, person.secondary_language]
    if isinstance(person.languages, tuple):
        spoken += person.languages
    found = (OF_PERSON.get(one) for one in spoken if isinstance(one, str))
    return next((code for code in found if code), usual)


def draw_paper(desk: Desk, order: Order, office: Speaks) -> bytes:
    """The PDF of a paper; `office` is the language in which remarks for the office stand on it."""
    seen = ("read person", f"person:{_person_of(desk, order.case_id)}")
    with desk.database.reading(Intent.READ_IDENTITY, seen=seen) as reading:
        return _draw(desk, reading, order, office)


def _person_of(desk: Desk, case_id: int) -> int:
    with desk.database.reading(Intent.READ_IDENTITY) as reading:
        return int(store.get(reading, "case", case_id).owner_id)


def note_handed(desk: Desk, order: Order, way: str) -> None:
    """Write down that a paper was printed or saved (`way`, a code of `HANDED_AS`): in the log, and on the timeline."""
    with desk.database.work(Intent.READ_IDENTITY, "hand out paper", f"case:{order.case_id}") as work:
        store.get(work, "case", order.case_id)
        line = Handout(
            day=desk.clock.today(), paper=order.kind.value, language=order.language, way=way, worker=desk.user
        )
        store.add(work, "handout", order.case_id, line)


def _draw(desk: Desk, reading: Reading, order: Order, office: Speaks) -> bytes:
    say = PaperLanguage(order.language)
    if order.kind is PaperKind.CONSENT:
        from caseapp.reports.papers.consent_form import consent_pdf

        return consent_pdf((one.label for one in PURPOSE.items), years_of(reading), say)
    if order.kind is PaperKind.RIGHTS:
        from caseapp.reports.papers.rights import rights_pdf

        return rights_pdf(say)
    if order.kind is PaperKind.PLAN:
        return _plan(reading, order, say, office)
    if order.kind is PaperKind.SAFETY_PLAN:
        return _safety(desk, reading, order, say)
    from caseapp.actions.passing_on.own_copy import own_copy
    from caseapp.reports.papers.own_copy import own_copy_pdf

    return own_copy_pdf(own_copy(desk, reading, order.case_id, order.sections, say), say, cover=order.cover)


def _plan(reading: Reading, order: Order, say: Speaks, office: Speaks) -> bytes:
    from caseapp.reports.papers.plan import PlanGoal, plan_pdf

    code = reading_code(reading, order.case_id)
    kept = [
        one.record for one in store.entries(reading, "plan", order.case_id) if one.record.result != "dropped"
    ]
    goals = [
        PlanGoal(
            _text(plan.objectives), _text(plan.action_plan),
            PLAN_SERVICE.label(plan.service) if isinstance(plan.service, str) else None,
            office(office_words(plan)) if mapped(plan) else "", _text(plan.worker), _text(plan.provider),
            None if isinstance(plan.planned_end, NoAnswer) else plan.planned_end,
            None if isinstance(plan.review_on, NoAnswer) else plan.review_on,
            GOAL_STATUS.label(plan.status) if isinstance(plan.status, str) else None, _text(plan.approved_by),
            None if isinstance(plan.approved_on, NoAnswer) else plan.approved_on,
        )
        for plan in reversed(kept)
    ]  # fmt: skip
    return plan_pdf(goals, code, say, cover=order.cover)


def reading_code(reading: Reading, case_id: int) -> str:
    """The code of a case."""
    from caseapp.db.people import case_codes

    case = store.get(reading, "case", case_id)
    return case_codes(reading.connection, case.owner_id)[case_id]


def office_words(plan: Plan) -> Words:
    """How the service of a goal is called in the eight groups of the state, at IOM and in HTCDS."""
    found = mapped(plan)
    if found is None:
        return words("No service is chosen yet.")
    return words(
        "For the office: {group} · IOM: {iom} · HTCDS: {htcds}",
        group=GROUP.label(found.group), iom=IOM_SERVICES[found.iom], htcds=PLAN_TYPE.label(found.htcds),
    )  # fmt: skip


def _safety(desk: Desk, reading: Reading, order: Order, say: Speaks) -> bytes:
    from caseapp.reports.papers.safety import STEPS, safety_pdf

    today = desk.clock.today()
    plans: list[Stored[Any]] = [
        one for one in store.entries(reading, "safety_plan", order.case_id) if in_force(one.record, today)
    ]
    newest: SafetyPlan | None = max(plans, key=lambda one: (one.record.day, one.id)).record if plans else None
    steps = {name: _text(getattr(newest, name)) for name in STEPS} if newest is not None else {}
    return safety_pdf(steps, say, cover=order.cover)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
