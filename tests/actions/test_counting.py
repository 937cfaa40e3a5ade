"""Counting reads no more than it counts, of some people at a time: the facts are those of the whole records."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.reporting import counting
from caseapp.base.periods import Quarter
from caseapp.db import store
from caseapp.db.counted import counted, counted_people, people_with_cases
from caseapp.db.people import closings_typed
from caseapp.db.pieces import pieces
from caseapp.db.sealing import SealedAnswersError, sealed_texts
from caseapp.db.work import Reading
from caseapp.records.fields import NoAnswer
from caseapp.records.roles import Intent
from caseapp.statistics.completeness import findings
from caseapp.statistics.reading import CaseRecords, facts_from

_SERVICES = dict(counting.SERVICE_SUBJECTS)


@pytest.fixture
def reading(two_quarters: Desk) -> Iterator[Reading]:
    with two_quarters.database.reading(Intent.COUNT) as reading:
        yield reading


def whole_records(reading: Reading) -> Iterator[CaseRecords]:
    """The same as `case_records`, but read in full and all at once."""
    persons = {one.id: one for one in store.entries(reading, "person")}
    typed = closings_typed(reading.connection)
    of = {
        name: store.by_owner(reading, name)
        for name in ("trafficking", "stay", "absence", "plan", "referral", "tranche", *_SERVICES)
    }
    for person, cases in store.by_owner(reading, "case").items():
        for number, case in enumerate(sorted(cases, key=lambda one: (one.record.opened, one.id))):
            history = of["trafficking"].get(case.id)
            stays = of["stay"].get(case.id, ())
            steps = of["reintegration"].get(case.id, ())
            yield CaseRecords(
                persons[person],
                case,
                earlier_case=number > 0,
                closing_typed=typed.get(case.id),
                trafficking=history[0].record if history else None,
                stays=tuple(
                    (stay, tuple(away.record for away in of["absence"].get(stay.id, ()))) for stay in stays
                ),
                services=tuple(
                    (code, one) for name, code in _SERVICES.items() for one in of[name].get(case.id, ())
                ),
                plans=of["plan"].get(case.id, ()),
                referrals=of["referral"].get(case.id, ()),
                tranches=tuple(one for step in steps for one in of["tranche"].get(step.id, ())),
            )


def test_the_facts_are_those_of_the_whole_records_in_the_same_order(reading: Reading) -> None:
    facts = tuple(map(facts_from, whole_records(reading)))
    assert counting.caseload_in(reading).cases == facts
    assert len(facts) > 20


def test_what_is_missing_is_what_the_whole_records_lack(reading: Reading) -> None:
    for quarter in (Quarter(2026, 2), Quarter(2026, 3)):
        found = findings(counting.case_records(reading), quarter)
        assert found == findings(whole_records(reading), quarter)


@pytest.mark.parametrize("size", [1, 5, 1000])
def test_pieces_of_any_size_hold_every_case_once_and_nobody_is_cut_in_two(
    reading: Reading, size: int
) -> None:
    found = list(counting.cases_in_pieces(reading, counting.issues_in(reading), size))
    assert tuple(case for _share, cases in found for case in cases) == counting.caseload_in(reading).cases
    places = defaultdict(set)
    for place, (_share, cases) in enumerate(found):
        for case in cases:
            places[case.person].add(place)
    assert all(len(where) == 1 for where in places.values())


def test_what_is_not_counted_is_not_read_and_cannot_be_written_back(reading: Reading) -> None:
    everybody = people_with_cases(reading.connection)
    person = counted_people(reading, everybody[:1])[everybody[0]]
    assert person.record.surname is NoAnswer.SEALED
    with pytest.raises(SealedAnswersError):
        sealed_texts(person.record)
    case = counted(reading, "case", everybody[:1])[everybody[0]][0]
    assert case.record.worker is NoAnswer.SEALED


def test_pieces_keep_the_order_and_leave_nothing_out() -> None:
    assert [list(one) for one in pieces(range(5), 2)] == [[0, 1], [2, 3], [4]]
    assert list(pieces((), 3)) == []
