"""What to type into the state portal of social services, in the order in which it asks.

The portal changes, and nobody tells us when: the house changes the order of the lines in the window (`portal_order.py`). Typing a person in tells the state her name, so it needs her consent to exactly that
(`records/sharing.LOCKS`), and opening the facts is written down as shared.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.papers import reading_code
from caseapp.actions.passing_on.portal_order import CODE, SECTIONS, SERVICES, order_of_portal
from caseapp.actions.passing_on.sharing import Way, note_shared, require_consent
from caseapp.base.dates import PartialDate
from caseapp.base.words import Speaks, Words, words
from caseapp.db import store
from caseapp.db.work import Reading
from caseapp.records import subject
from caseapp.records.fields import NoAnswer, Question, question
from caseapp.records.person import Person, display_name
from caseapp.records.plan import mapped
from caseapp.records.roles import Intent
from caseapp.records.services import GROUP

RECEIVER = words("State portal of social services")


@dataclass(frozen=True, slots=True)
class PortalLine:
    """One box of the portal: its name here, and what to type; empty where nothing is known, `sealed` where others know it."""

    label: Words
    text: str
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class PortalSheet:
    """All lines of a case, by section, in the portal's order."""

    case_id: int
    person_id: int
    about: str
    sections: tuple[tuple[Words, tuple[PortalLine, ...]], ...]


def open_portal(desk: Desk, case_id: int, say: Speaks) -> PortalSheet:
    """The facts to type, once the person agreed. The log and the list of what went where tell of it, once a day."""
    today = desk.clock.today()
    with desk.database.work(Intent.TYPE_INTO_PORTAL, "open for portal", f"case:{case_id}") as work:
        order = order_of_portal(work)
        require_consent(work, case_id, "state_portal", today)
        case = store.get(work, "case", case_id)
        person = store.get(work, "person", case.owner_id)
        stays = store.entries(work, "stay", case_id)
        records = {"person": person.record, "case": case.record, "stay": stays[0].record if stays else None}
        code = reading_code(work, case_id)
        told = {CODE: code, SERVICES: _groups(work, case_id, say)}
        sections = tuple(
            (SECTIONS[section], tuple(_line(field, records, told, say) for field in fields))
            for section, fields in order
        )
        if not _noted_today(work, case_id, today):
            what = say(words("Facts for the boxes of the portal"))
            note_shared(work, case_id, "state_portal", Way.PORTAL, say(RECEIVER), what, today, desk.user)
    return PortalSheet(case_id, person.id, _about(person.record, code), sections)


def whose_case(desk: Desk, case_id: int) -> tuple[int, str]:
    """The person of a case, and how a page about it is called: where a consent has to be asked for first."""
    with desk.database.reading(Intent.TYPE_INTO_PORTAL, seen=("read consent", f"case:{case_id}")) as reading:
        person = store.get(reading, "person", store.get(reading, "case", case_id).owner_id)
        return person.id, _about(person.record, reading_code(reading, case_id))


def _about(person: Person, code: str) -> str:
    return f"{display_name(person)} · {code}"


def _noted_today(reading: Reading, case_id: int, today: date) -> bool:
    lines = (one.record for one in store.entries(reading, "sharing", case_id))
    return any(one.way == Way.PORTAL and one.day == today for one in lines)


def _groups(reading: Reading, case_id: int, say: Speaks) -> str:
    """The groups of special social services that the plan of a case names, each once."""
    found = dict.fromkeys(
        mine.group
        for one in reversed(store.entries(reading, "plan", case_id))
        if (mine := mapped(one.record)) is not None
    )
    return "; ".join(say(GROUP.label(group)) for group in found)


def _line(field: str, records: dict[str, Any], told: dict[str, str], say: Speaks) -> PortalLine:
    if field in told:
        return PortalLine(label_of(field), told[field])
    owner, _dot, name = field.partition(".")
    record: type = subject(owner).record
    asked = question(record, name)
    value = getattr(records[owner], name) if records[owner] is not None else NoAnswer.NOT_ASKED
    return PortalLine(asked.label, typed(asked, value, say), value is NoAnswer.SEALED)


def label_of(field: str) -> Words:
    """What a line is called."""
    if field == SERVICES:
        return words("Groups of services in the plan")
    if field == CODE:
        return words("Number of the case here")
    owner, _dot, name = field.partition(".")
    record: type = subject(owner).record
    return question(record, name).label


def typed(asked: Question, value: Any, say: Speaks) -> str:  # noqa: ANN401  an answer of any kind
    """An answer as one types it into a box: days as 31.12.2026, no sentence where there is none."""
    if isinstance(value, NoAnswer):
        return ""
    if isinstance(value, bool):
        return say(words("Yes")) if value else say(words("No"))
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, PartialDate):
        known = (value.day, value.month, value.year)
        return ".".join(f"{part:02d}" for part in known if part is not None)
    if asked.choices is not None:
        codes = value if isinstance(value, tuple) else (value,)
        return "; ".join(say(asked.choices.label(code)) for code in codes)
    return str(value)
