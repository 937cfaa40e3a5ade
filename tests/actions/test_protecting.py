"""A quarter is protected together with the quarters that were issued around it, whichever was issued first."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk, never_stop, no_progress
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting import counting, narrative, protecting, reports
from caseapp.actions.reporting.choices import Choices
from caseapp.actions.reporting.repeating import repeat_audit
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.statistics.catalogue import MEASURES
from caseapp.statistics.disclosure.walk import UNISSUED
from caseapp.statistics.indicators import count
from caseapp.statistics.summary import Summary
from tests.statistics.disclosure.joint import Joint

Q2, Q3 = Quarter(2026, 2), Quarter(2026, 3)


def admit(desk: Desk, number: int, month: int, closed: date | NoAnswer = NoAnswer.NOT_ASKED) -> None:
    """That many invented people of one quarter."""
    status = "Closed" if isinstance(closed, date) else "Active"
    for index in range(number):
        case = Case(opened=date(2026, month, 1 + index), status=status, closed=closed)
        people.admit(desk, Person(given_name=f"Dana{index}", sex="female", citizenships=("UZ",)), case)


@pytest.fixture
def desk(new_vault: Callable[..., NewVault]) -> Desk:
    """A fresh shelter whose key chooses the same cells every time."""
    made = new_vault().desk
    return replace(made, keys=replace(made.keys, tie_key=b"the same for every run"))


@pytest.fixture
def shelter(desk: Desk) -> Desk:
    """In the second quarter 14 people came and 3 of them left; in the third 21 more came."""
    admit(desk, 11, month=5)
    admit(desk, 3, month=4, closed=date(2026, 6, 20))
    admit(desk, 21, month=8)
    return desk


def issue(desk: Desk, quarter: Quarter, folder: Path) -> Summary:
    """Exports a quarter and reads back what was published."""
    reports.export_summary(desk, quarter, "en", folder / f"{quarter}.pdf")
    return reports.preview(desk, quarter).summary


def number(summary: Summary, table: str, **key: str) -> int | None:
    """A published number."""
    found = summary.table(table)
    assert found is not None
    return found.value(**key)


@pytest.mark.parametrize("order", [(Q2, Q3), (Q3, Q2)])
def test_two_quarters_side_by_side_do_not_tell_how_few_left(
    shelter: Desk, tmp_path: Path, order: tuple[Quarter, Quarter]
) -> None:
    load = counting.caseload(shelter)
    exact = [count(load, quarter) for quarter in (Q2, Q3)]
    issued = {quarter: issue(shelter, quarter, tmp_path) for quarter in order}
    published = [issued[quarter].release() for quarter in (Q2, Q3)]
    assert list(Joint(exact, published).narrowed()) == []
    assert any(cell.value for release in published for table in release.tables for cell in table.cells)


def test_a_report_names_the_earlier_ones_that_were_considered(shelter: Desk, tmp_path: Path) -> None:
    first = issue(shelter, Q2, tmp_path)
    assert first.protection.considered == ()
    narrative.save_narrative(shelter, Q2, "A quiet quarter.", "en")
    issue(shelter, Q2, tmp_path)
    newest = reports.issued(shelter)[0]
    assert newest.revision == 2
    assert issue(shelter, Q3, tmp_path).protection.considered == (newest.sha256,)


def test_a_preview_is_made_again_when_another_quarter_was_issued_since(shelter: Desk, tmp_path: Path) -> None:
    ready = reports.preview(shelter, Q3)
    issue(shelter, Q2, tmp_path)
    reports.export_summary(shelter, Q3, "en", tmp_path / "late.pdf", ready=ready)
    assert len(reports.preview(shelter, Q3).summary.protection.considered) == 1


def test_an_unreadable_report_in_the_ledger_stops_the_next_one(shelter: Desk) -> None:
    broken = IssuedRelease(str(Q2), 1, 1, "0" * 64, "2026-07-02T08:00:00Z", "", b"not a summary")
    with shelter.database.work(Intent.EXPORT_SUMMARY, "issue report", "quarter:2026-Q2") as work:
        releases.add_release(work.connection, broken)
    with pytest.raises(KnownError, match="cannot be read"):
        reports.preview(shelter, Q3)


def test_fewer_than_ten_is_not_said_where_it_would_give_somebody_away(desk: Desk, tmp_path: Path) -> None:
    """Assisted 12 and then fewer than ten: the reader would know that at least three have left."""
    admit(desk, 8, month=5)
    admit(desk, 4, month=4, closed=date(2026, 6, 20))
    first = issue(desk, Q2, tmp_path)
    assert number(first, "persons_assisted") == 12
    second = issue(desk, Q3, tmp_path)
    assert second.tables != ()
    assert all(cell.value is None for table in second.tables for cell in table.cells if not cell.structural)
    told = {measure.id for measure in second.measures}
    assert "staff_trainings" in told
    assert not told & {plan.id for plan in MEASURES if plan.rests_on is not None}


def test_what_cannot_be_bound_to_its_neighbours_says_nothing(shelter: Desk) -> None:
    exact = count(counting.caseload(shelter), Q3)
    other = UNISSUED.tables[:1]
    around = protecting.neighbours_of(
        1,
        {0: type(exact)(exact.variables, exact.populations, other)},
        lambda _: 11,
        lambda _quarter, _release: {},
    )
    safe = protecting.protect_numbers(
        protecting.ExactNumbers(exact, (), 22, {}), 5, b"k", around, no_progress, never_stop
    )
    assert safe.shown == 0


def test_a_higher_threshold_shows_less_and_is_proved_at_that_threshold(shelter: Desk) -> None:
    usual = reports.preview(shelter, Q2)
    higher = reports.preview(shelter, Q2, choices=Choices(11))
    assert higher.summary.protection.threshold == 11
    assert higher.shown <= usual.shown
    shown = [cell.value for table in higher.summary.tables for cell in table.cells if cell.value is not None]
    assert min(shown, default=11) >= 11


def test_a_table_that_is_left_out_is_in_no_part_of_the_report_and_the_key_figures_stay(shelter: Desk) -> None:
    usual = reports.preview(shelter, Q2)
    names = {table.id for table in usual.summary.tables}
    fewer = reports.preview(shelter, Q2, choices=Choices(5, frozenset({"new_by_sex_age", "persons_new"})))
    assert {table.id for table in fewer.summary.tables} == names - {"new_by_sex_age"}
    assert "age" not in {variable.id for variable in fewer.summary.variables}


def test_no_choice_goes_below_the_agreement(shelter: Desk) -> None:
    with pytest.raises(KnownError, match="does not allow"):
        reports.preview(shelter, Q2, choices=Choices(3))


def test_the_quarters_of_a_practice_shelter_are_issued_one_after_the_other(tmp_path: Path) -> None:
    """With earlier reports around it, a number may be hidden of which one report alone says neither none nor many."""
    clock = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))
    passphrase = make_practice(tmp_path / "vault", "shelter", 36, 3, 4, clock)
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    for quarter in counting.exportable_quarters(desk):
        issue(desk, quarter, tmp_path)
        assert repeat_audit(tmp_path / f"{quarter}.pdf").given_away == 0
    assert [one.sequence for one in reports.issued(desk)] == [3, 2, 1]
