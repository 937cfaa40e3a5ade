"""Erasing a person leaves the counts as they were, issued or not."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting import counting, reports
from caseapp.actions.safekeeping import erasing
from caseapp.actions.safekeeping.reducing import counts_of, require_equal
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.db.tables import FILE_KEY, SUBJECT_TABLES
from caseapp.records.accommodation import Stay
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.retention import Level
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.facts import Caseload
from tests.actions.erasing.erased import PERSON, Q2, Q3, admitted, numbers
from tests.conftest import NOW, PASSPHRASE


@pytest.fixture
def practice(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A house with invented people of four quarters."""
    passphrase = make_practice(tmp_path / "house", "shelter", 30, 4, 3, clock)
    desk = opening.open_vault(tmp_path / "house", "", passphrase, clock)
    yield desk
    desk.close()


def test_counts_not_issued_yet_stay_true_when_everybody_is_erased(practice: Desk) -> None:
    quarters = [*Quarter(2025, 3).until(Quarter(2026, 4))]
    before = numbers(practice, *quarters)
    closed = [line.person_id for line in people.list_people(practice) if line.status.startswith("Closed")]
    for person_id in closed:
        assert erasing.candidate(practice, person_id).open == ""
        erasing.erase(practice, person_id, "retention", Level.CODED)
    assert len(closed) > 8
    assert numbers(practice, *quarters) == before


def test_erasing_all_takes_a_person_out_of_the_counts(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    assert people.list_people(desk) == []
    assert counting.caseload(desk).cases == ()
    with desk.database.reading(None) as reading:
        for name in ("person", "case", "stay", "medical", "trafficking", "comment"):
            assert reading.connection.execute(select(SUBJECT_TABLES[name])).all() == []
        assert reading.connection.execute(select(FILE_KEY)).all() == []


def test_only_what_is_counted_stays_of_an_erased_person(desk: Desk) -> None:
    person_id, case_id = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    file = people.read_person(desk, person_id)
    assert file.erased
    assert file.person.record == Person(sex="female", age_at_entry="24-26", citizenships=("UZ",))
    case = file.cases[0]
    assert case.code == f"erased-{case_id}-days"
    assert (case.case.record.worker, case.case.record.closure_details) == (
        NoAnswer.NOT_ASKED,
        NoAnswer.NOT_ASKED,
    )
    assert case.entries["comment"] == ()
    medical = case.entries["medical"][0].record
    assert medical == Medical(day=date(2026, 6, 1), outcome="provided")
    stay = case.entries["stay"][0].record
    assert stay == Stay(arrived=date(2026, 5, 4), left=date(2026, 8, 20), children=1)
    history = case.entries["trafficking"][0].record
    assert history == Trafficking(exploitation_types=("ForcedLabour",), countries_of_exploitation=("other",))


def _issued(desk: Desk, folder: Path) -> None:
    for quarter in (Q2, Q3):
        reports.export_summary(desk, quarter, "en", folder / f"{quarter}.pdf")


@pytest.fixture
def later(new_vault: Callable[..., NewVault]) -> Iterator[tuple[Desk, int]]:
    """A person written down on 5 October, at a desk of 6 October: what is issued now was typed before."""
    first = new_vault("later").desk
    person_id, _case = admitted(first)
    first.close()
    desk = opening.open_vault(first.folder, first.user, PASSPHRASE, FixedClock(NOW + timedelta(days=1)))
    yield desk, person_id
    desk.close()


def test_days_become_quarters_once_their_quarters_are_issued(later: tuple[Desk, int], tmp_path: Path) -> None:
    desk, person_id = later
    _issued(desk, tmp_path)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    case = people.read_person(desk, person_id).cases[0]
    assert case.code == f"erased-{case.case.id}"
    assert (case.case.record.opened, case.case.record.closed) == (date(2026, 4, 1), date(2026, 7, 1))
    assert case.case.record.referred_on is NoAnswer.NOT_ASKED
    assert case.entries["stay"] == ()
    assert case.entries["medical"][0].record.day == date(2026, 4, 1)


def test_days_are_reduced_later_where_a_quarter_was_issued_after_the_erasing(
    later: tuple[Desk, int], tmp_path: Path
) -> None:
    desk, person_id = later
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert erasing.settle(desk) == 0
    _issued(desk, tmp_path)
    assert erasing.settle(desk) == 1
    case = people.read_person(desk, person_id).cases[0]
    assert (case.code, case.entries["stay"]) == (f"erased-{case.case.id}", ())
    assert erasing.settle(desk) == 0


def test_issued_counts_do_not_change_and_the_next_quarter_can_be_issued(
    later: tuple[Desk, int], tmp_path: Path
) -> None:
    desk, person_id = later
    people.admit(desk, Person(given_name="Dana"), Case(opened=date(2026, 5, 1), status="Active"))
    first = reports.export_summary(desk, Q2, "en", tmp_path / "a.pdf").path.read_bytes()
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    again = reports.export_summary(desk, Q2, "en", tmp_path / "b.pdf").path.read_bytes()
    assert again == first
    reports.export_summary(desk, Q3, "en", tmp_path / "c.pdf")


def test_who_came_back_is_counted_with_the_age_of_the_first_case(desk: Desk) -> None:
    """The coded facts have room for one age group, and reports ask it of new people only."""
    person_id = people.admit(
        desk, PERSON, Case(opened=date(2022, 2, 1), status="Closed", closed=date(2022, 3, 1))
    )
    people.open_case(desk, person_id, Case(opened=date(2026, 5, 4), status="Closed", closed=date(2026, 6, 1)))
    quarters = (Quarter(2022, 1), Q2, Q3)
    before = numbers(desk, *quarters)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert numbers(desk, *quarters) == before
    assert people.read_person(desk, person_id).person.record.age_at_entry == "18-20"


def test_a_count_that_would_change_stops_the_erasing(desk: Desk) -> None:
    admitted(desk)
    load = counting.caseload(desk)
    with pytest.raises(KnownError, match="would change"):
        require_equal(counts_of(load, [Q2, Q3]), counts_of(Caseload(), [Q2, Q3]))
