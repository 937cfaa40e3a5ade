"""Who is due for review, and what keeps records longer."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping import retention
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.db.log import read_entries
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from tests.conftest import NOW, PASSPHRASE


def _closed(year: int) -> Case:
    return Case(opened=date(year, 1, 7), status="Closed", closed=date(year, 3, 1))


def _admit(desk: Desk, name: str, case: Case, birth: int = 1990) -> int:
    return people.admit(desk, Person(given_name=name, birth=PartialDate(birth)), case)


def _names(desk: Desk) -> list[str]:
    return [one.name for one in retention.review(desk).due]


@pytest.fixture
def in_a_year(new_vault: Callable[..., NewVault]) -> Iterator[Callable[[Desk], Desk]]:
    """Opens the same records again a year and two days later."""
    opened: list[Desk] = []

    def later(desk: Desk) -> Desk:
        desk.close()
        clock = FixedClock(NOW + timedelta(days=367))
        opened.append(opening.open_vault(desk.folder, desk.user, PASSPHRASE, clock))
        return opened[-1]

    yield later
    for desk in opened:
        desk.close()


def test_who_is_due_stands_in_the_list_the_longest_first(desk: Desk) -> None:
    _admit(desk, "Dana", _closed(2020))
    _admit(desk, "Zarina", _closed(2018))
    _admit(desk, "Aru", _closed(2023))
    _admit(desk, "Kairat", Case(opened=date(2017, 1, 1), status="Active"))
    _admit(desk, "Child", _closed(2020), birth=2012)
    assert _names(desk) == ["Zarina", "Dana"]
    assert retention.due_count(desk) == 2
    first = retention.review(desk).due[0]
    assert first.codes == ("18-0001",)
    assert first.term is not None
    assert (first.term.closed, first.term.due) == (date(2018, 3, 1), date(2023, 3, 1))


def test_a_hold_takes_somebody_off_the_list_and_is_shown(desk: Desk) -> None:
    person_id = _admit(desk, "Dana", _closed(2018))
    retention.put_on_hold(desk, person_id, "compensation_claim", date(2027, 1, 1))
    found = retention.review(desk)
    assert (found.due, [one.name for one in found.held]) == ((), ["Dana"])
    assert retention.due_count(desk) == 0
    retention.lift_hold(desk, person_id)
    assert _names(desk) == ["Dana"]


def test_a_hold_ends_with_its_last_day(desk: Desk, in_a_year: Callable[[Desk], Desk]) -> None:
    person_id = _admit(desk, "Dana", _closed(2018))
    retention.put_on_hold(desk, person_id, "court_case", date(2027, 1, 1))
    later = in_a_year(desk)
    assert _names(later) == ["Dana"]
    assert retention.read_hold(later, person_id) is None


def test_keeping_one_more_year_lasts_one_year(desk: Desk, in_a_year: Callable[[Desk], Desk]) -> None:
    person_id = _admit(desk, "Dana", _closed(2018))
    assert retention.keep_longer(desk, person_id, "keep_return") == date(2027, 10, 5)
    assert _names(desk) == []
    assert _names(in_a_year(desk)) == ["Dana"]


def test_somebody_on_hold_with_an_open_case_is_shown_too(desk: Desk) -> None:
    person_id = _admit(desk, "Dana", Case(opened=date(2026, 1, 1), status="Active"))
    retention.put_on_hold(desk, person_id, "own_wish", None)
    (held,) = retention.review(desk).held
    assert (held.name, held.term) == ("Dana", None)


def test_the_years_are_set_between_1_and_25_with_a_reason_in_the_log(desk: Desk) -> None:
    _admit(desk, "Dana", _closed(2018))
    for years in (0, 26, -1):
        with pytest.raises(KnownError, match="Choose a number of years"):
            retention.set_years(desk, years, "law")
    with pytest.raises(KnownError, match="reason"):
        retention.set_years(desk, 10, "because")
    retention.set_years(desk, 10, "donor")
    assert (_names(desk), retention.review(desk).years) == ([], 10)
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        said = [(entry.action, entry.object) for entry in read_entries(reading)]
    assert ("set years of keeping", "years:10 (donor)") in said


def test_reasons_are_codes_of_their_lists(desk: Desk) -> None:
    person_id = _admit(desk, "Dana", _closed(2018))
    for one in (
        lambda: retention.put_on_hold(desk, person_id, "keep_return", None),
        lambda: retention.keep_longer(desk, person_id, "court_case"),
    ):
        with pytest.raises(KnownError, match="Choose a reason first"):
            one()


def test_a_hold_until_yesterday_is_refused(desk: Desk) -> None:
    person_id = _admit(desk, "Dana", _closed(2018))
    with pytest.raises(KnownError, match="is over"):
        retention.put_on_hold(desk, person_id, "court_case", date(2026, 10, 4))


def test_longer_keeping_does_not_stand_in_place_of_a_hold(desk: Desk) -> None:
    person_id = _admit(desk, "Dana", _closed(2018))
    retention.put_on_hold(desk, person_id, "court_case", None)
    with pytest.raises(KnownError, match="on hold already"):
        retention.keep_longer(desk, person_id, "keep_return")
