"""From the vault to the facts that a report counts: names and free texts stay behind here.

Read some hundred people at a time, and of them only what is counted: of ten thousand people whole records take 310 MB.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.base.periods import Quarter
from caseapp.base.steps import Step, no_step
from caseapp.db import counted, releases, store
from caseapp.db import people as people_rows
from caseapp.db.connection import Connection
from caseapp.db.days_typed import days_typed
from caseapp.db.pieces import pieces
from caseapp.db.work import Reading
from caseapp.records import SUBJECTS
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.statistics.facts import BedFact, CaseFact, Caseload, HouseFacts
from caseapp.statistics.reading import CaseRecords, Issues, bed_fact, facts_from, house_facts

PEOPLE_AT_ONCE = 300
"""So many people are read at a time: more take more memory, fewer take longer."""
SERVICE_SUBJECTS = tuple(
    (subject.name, subject.service) for subject in SUBJECTS if subject.service and subject.name != "stay"
)
UNDATED = "unknown"
_Owned = Mapping[int, tuple[Stored[Any], ...]]


def caseload(desk: Desk, step: Step = no_step) -> Caseload:
    """Everything that reports count, from one reading of the vault; with 10,000 people it takes seconds."""
    with desk.database.reading(Intent.COUNT) as reading:
        return caseload_in(reading, step=step)


def caseload_in(reading: Reading, people: Collection[int] | None = None, step: Step = no_step) -> Caseload:
    """The same from a transaction that is open already, of everybody or of some people."""
    issues = issues_in(reading)
    facts = tuple(facts_from(records, issues) for records in case_records(reading, people, step))
    if people is not None:
        return Caseload(facts)
    return Caseload(facts, *house_in(reading, issues))


def cases_in_pieces(
    reading: Reading, issues: Issues, size: int = PEOPLE_AT_ONCE
) -> Iterator[tuple[float, tuple[CaseFact, ...]]]:
    """The cases of everybody, so many people at a time with all of theirs, each after the share that is read so far."""
    everybody = counted.people_with_cases(reading.connection)
    for place, piece in enumerate(_in_pieces(reading, everybody, size)):
        yield place * size / len(everybody), tuple(facts_from(records, issues) for records in piece)


def issues_in(reading: Reading) -> Issues:
    """When each quarter was issued first."""
    issued = releases.first_issue_of_quarters(reading.connection)
    return Issues({Quarter.parse(label): moment for label, moment in issued.items()})


def house_in(reading: Reading, issues: Issues) -> tuple[tuple[BedFact, ...], HouseFacts]:
    """What is counted beside the cases: the beds, and what the house did."""
    return _beds(reading), _house(reading, issues)


def exportable_quarters(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters that can be exported, oldest first: from the first case to the last quarter that has ended."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        first = first_opening(reading.connection)
    if first is None:
        return ()
    return tuple(Quarter.of(first).until(Quarter.of(desk.clock.today()).previous()))


def first_opening(connection: Connection) -> date | None:
    """The day on which the oldest case was opened, or None where there is no case."""
    return store.earliest_day(connection, "case", "opened", leaving_out=("opened_precision", UNDATED))


def case_records(
    reading: Reading, people: Collection[int] | None = None, step: Step = no_step
) -> Iterator[CaseRecords]:
    """What is written about each case as far as reports count it; a case without an opening day is left out.

    Of everybody, or of some people only: then nothing else is read. Whatever is not counted is SEALED in them.
    """
    everybody = counted.people_with_cases(reading.connection) if people is None else sorted(people)
    for place, piece in enumerate(_in_pieces(reading, everybody, PEOPLE_AT_ONCE)):
        step(place * PEOPLE_AT_ONCE / len(everybody))
        yield from piece


def _in_pieces(reading: Reading, people: Sequence[int], size: int) -> Iterator[Iterator[CaseRecords]]:
    typed, later = people_rows.closings_typed(reading.connection), days_typed(reading.connection)
    return (_records_of(reading, piece, typed, later) for piece in pieces(people, size))


def _records_of(
    reading: Reading,
    people: Collection[int],
    typed: Mapping[int, str],
    later: Mapping[tuple[str, int, str], str],
) -> Iterator[CaseRecords]:
    persons, owned = counted.counted_people(reading, people), counted.counted(reading, "case", people)
    ids = [case.id for cases in owned.values() for case in cases]
    histories, stays, plans, referrals = (
        counted.counted(reading, name, ids) for name in ("trafficking", "stay", "plan", "referral")
    )
    absences = counted.counted(reading, "absence", [stay.id for some in stays.values() for stay in some])
    services = _services(reading, ids)
    tranches = _tranches(reading, services)
    for person_id in people:
        dated = [case for case in owned.get(person_id, ()) if case.record.opened_precision != UNDATED]
        for number, case in enumerate(sorted(dated, key=lambda case: (case.record.opened, case.id))):
            history = histories.get(case.id, ())
            yield CaseRecords(
                persons[person_id],
                case,
                earlier_case=number > 0,
                closing_typed=typed.get(case.id),
                trafficking=history[0].record if history else None,
                stays=_with_absences(stays.get(case.id, ()), absences),
                services=tuple(services.get(case.id, ())),
                plans=plans.get(case.id, ()),
                referrals=referrals.get(case.id, ()),
                tranches=tranches.get(case.id, ()),
                days_typed=later,
            )


def _with_absences(stays: tuple[Stored[Any], ...], absences: _Owned) -> tuple[Any, ...]:
    return tuple((stay, tuple(away.record for away in absences.get(stay.id, ()))) for stay in stays)


def _services(reading: Reading, cases: Collection[int]) -> Mapping[int, list[tuple[str, Stored[Any]]]]:
    found: dict[int, list[tuple[str, Stored[Any]]]] = defaultdict(list)
    for name, service in SERVICE_SUBJECTS:
        for case_id, entries in counted.counted(reading, name, cases).items():
            found[case_id] += [(service, entry) for entry in entries]
    return found


def _tranches(
    reading: Reading, services: Mapping[int, list[tuple[str, Stored[Any]]]]
) -> Mapping[int, tuple[Stored[Any], ...]]:
    """The parts of grants, under the case to whose steps of reintegration they belong."""
    steps = {
        entry.id: case
        for case, entries in services.items()
        for service, entry in entries
        if service == "reintegration"
    }
    found: dict[int, tuple[Stored[Any], ...]] = {}
    for step, tranches in counted.counted(reading, "tranche", steps).items():
        found[steps[step]] = (*found.get(steps[step], ()), *tranches)
    return found


def _house(reading: Reading, issues: Issues) -> HouseFacts:
    """Activities, staff and sheets of feedback: they stand alone, and nobody's file is looked into for them."""
    activities, staffing, sheets = (
        store.entries(reading, name, look=False) for name in ("activity", "staffing", "feedback")
    )
    return house_facts(activities, staffing, sheets, issues)


def _beds(reading: Reading) -> tuple[BedFact, ...]:
    rooms = {room.id: room.record for room in store.entries(reading, "room")}
    beds = store.by_owner(reading, "bed", look=False)
    return tuple(
        bed_fact(rooms[room_id], bed.record) for room_id, owned in beds.items() for bed in owned
    )  # fmt: skip
