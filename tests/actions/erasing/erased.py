"""A person who will be erased, with an entry under each key, and the counts around her."""

from datetime import date

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.reporting import counting
from caseapp.base.dates import PartialDate
from caseapp.base.periods import Quarter
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.indicators import count

Q2, Q3 = Quarter(2026, 2), Quarter(2026, 3)


PERSON = Person(
    surname="Ахметова", given_name="Зухра", sex="female", birth=PartialDate(2001, 3, 4), citizenships=("UZ",),
    languages=("uzb",), marital_status="Married", safe_contact="after six",
)  # fmt: skip


CLOSED = Case(
    opened=date(2026, 5, 4), status="Closed", closed=date(2026, 8, 20), closure_reason="returned", worker="Dana",
    referral_source="police", referred_on=date(2026, 5, 1), closure_details="went home",
)  # fmt: skip


def admitted(desk: Desk, case: Case = CLOSED) -> tuple[int, int]:
    """A person with a stay in a bed, an entry under each key, and things that are not counted."""
    person_id = people.admit(desk, PERSON, case)
    case_id = people.read_person(desk, person_id).cases[0].case.id
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    bed = entries.add_entry(desk, "bed", room.id, Bed(label="a", in_use_from=date(2026, 1, 1)))
    stay = Stay(arrived=date(2026, 5, 4), bed=bed.id, kind="shelter", notes="quiet", children=1)
    entries.add_entry(desk, "stay", case_id, stay)
    medical = Medical(day=date(2026, 6, 1), outcome="provided", complaints="headache", worker="Dana")
    entries.add_entry(desk, "medical", case_id, medical)
    history = Trafficking(
        exploitation_types=("ForcedLabour",), countries_of_exploitation=("FJ",), promised="work", debt=True
    )
    entries.add_entry(desk, "trafficking", case_id, history)
    entries.add_entry(desk, "comment", case_id, Comment(day=date(2026, 6, 2), text="called her sister"))
    return person_id, case_id


def numbers(desk: Desk, *quarters: Quarter) -> list[object]:
    load = counting.caseload(desk)
    return [count(load, quarter, FULL) for quarter in quarters]
