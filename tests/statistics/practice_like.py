"""The people of the practice shelter as facts, read as the vault's own records are, without a vault."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from caseapp.actions.practice.house import beds_by_group, invent_house
from caseapp.actions.practice.invent import InventedCase, invent
from caseapp.actions.practice.work import invent_work
from caseapp.base.language import Language
from caseapp.base.periods import Quarter
from caseapp.records import subject
from caseapp.records.subject import Stored
from caseapp.statistics.facts import Caseload
from caseapp.statistics.reading import CaseRecords, bed_fact, facts_from, house_facts
from tests.statistics.caseloads import Q3

QUARTERS = 4


def practice_like(seed: int, people: int, last: Quarter = Q3) -> Caseload:
    """So many people spread over four quarters up to the last one, in a house of fitting size with all it did."""
    first = last
    for _ in range(QUARTERS - 1):
        first = first.previous()
    rooms = invent_house(people, QUARTERS, first.start)
    told = list(invent(people, QUARTERS, seed, last, beds_by_group(rooms)))
    closed = Counter(Quarter.of(one.case.closed) for one in told if isinstance(one.case.closed, date))
    work = list(enumerate(invent_work(seed, first, last, closed, Language("en"))))
    activities, staffing, sheets = (
        tuple(_stored(place, record) for place, (name, record) in work if name == wanted)
        for wanted in ("activity", "staffing", "feedback")
    )
    return Caseload(
        tuple(facts_from(one) for one in _records(told)),
        tuple(bed_fact(room.room, bed) for room in rooms for bed in room.beds),
        house_facts(activities, staffing, sheets),
    )


def assisting(seed: int, persons: int) -> Caseload:
    """A practice shelter that assists about so many persons in its last quarter: half of them are new in it."""
    return practice_like(seed, round(persons * QUARTERS / 2))


def _records(told: list[InventedCase]) -> Iterator[CaseRecords]:
    seen: set[int] = set()
    for number, one in enumerate(told, start=1):
        entries = [
            (name, _stored(number * 1000 + place, record)) for place, (name, record) in enumerate(one.entries)
        ]
        of: dict[str, tuple[Any, ...]] = {
            wanted: tuple(entry for name, entry in entries if name == wanted)
            for wanted in ("plan", "referral", "tranche", "trafficking")
        }
        yield CaseRecords(
            _stored(one.number + 1, one.person),
            _stored(number, one.case),
            earlier_case=one.number in seen,
            trafficking=of["trafficking"][0].record if of["trafficking"] else None,
            stays=tuple((_stored(number, stay.stay), stay.absences) for stay in one.stays),
            services=tuple(
                (subject(name).service, entry) for name, entry in entries if subject(name).service
            ),
            plans=of["plan"],
            referrals=of["referral"],
            tranches=of["tranche"],
        )
        seen.add(one.number)


def _stored(number: int, record: Any) -> Stored[Any]:
    return Stored(number, 1, 1, "2000-01-01T00:00:00Z", "2000-01-01T00:00:00Z", record)
