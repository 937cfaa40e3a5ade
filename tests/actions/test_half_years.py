"""A half-year in the place of two quarters: for shelters whose quarters have too few people for any number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, national, national_year_files, national_years
from caseapp.actions.reporting import counting, reports, targets, years
from caseapp.actions.reporting.repeating import repeat_audit
from caseapp.actions.safekeeping.reducing import counts_of, quarters_not_issued
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.statistics.indicators import count
from caseapp.statistics.summary import Summary
from tests.conftest import PASSPHRASE
from tests.statistics.disclosure.joint import Joint

Q1, Q2, Q3 = (Quarter(2026, number) for number in (1, 2, 3))
H1 = HalfYear.numbered(2026, 1)
MakeVault = Callable[..., NewVault]


def admit(desk: Desk, number: int, month: int, closed: date | NoAnswer = NoAnswer.NOT_ASKED) -> None:
    """That many invented people of one month."""
    status = "Closed" if isinstance(closed, date) else "Active"
    for index in range(number):
        case = Case(opened=date(2026, month, 1 + index), status=status, closed=closed)
        people.admit(desk, Person(given_name=f"Dana{month}{index}", sex="female", citizenships=("UZ",)), case)


@pytest.fixture
def shelter(new_vault: MakeVault) -> Desk:
    """Seven people came in the first quarter and left in it, eight in the second, six in the third."""
    made = new_vault().desk
    desk = replace(made, keys=replace(made.keys, tie_key=b"the same for every run"))
    admit(desk, 7, month=2, closed=date(2026, 3, 20))
    admit(desk, 8, month=5)
    admit(desk, 6, month=8)
    return desk


def later(desk: Desk) -> Desk:
    """The next morning: what was typed the day before is older than what is issued now."""
    desk.close()
    opened = open_vault(desk.folder, "", PASSPHRASE, FixedClock(desk.clock.now() + timedelta(days=1)))
    return replace(opened, keys=replace(opened.keys, tie_key=desk.keys.tie_key))


def issue(desk: Desk, period: Quarter, folder: Path) -> Summary:
    """Exports a period and reads back what was published."""
    reports.export_summary(desk, period, "en", folder / f"{period}.pdf")
    return reports.preview(desk, period).summary


def test_two_quarters_without_a_number_are_one_half_year_with_numbers(shelter: Desk, tmp_path: Path) -> None:
    for quarter in (Q1, Q2):
        assert reports.preview(shelter, quarter).summary.tables == ()
    summary = issue(shelter, H1, tmp_path)
    assert (summary.period.label, summary.period.start, summary.period.end) == (
        "2026-H1", "2026-01-01", "2026-06-30",
    )  # fmt: skip
    assisted = summary.table("persons_assisted")
    assert assisted is not None
    assert assisted.value() == 15


def test_a_half_year_is_audited_like_a_quarter(shelter: Desk, tmp_path: Path) -> None:
    issue(shelter, H1, tmp_path)
    found = repeat_audit(tmp_path / "2026-H1.pdf")
    assert (found.given_away, found.undecided) == (0, 0)


@pytest.mark.parametrize(("first", "second"), [(H1, Q1), (H1, Q2), (Q1, H1), (Q2, H1)])
def test_a_half_year_never_stands_beside_a_quarter_of_it(
    shelter: Desk, tmp_path: Path, first: Quarter, second: Quarter
) -> None:
    issue(shelter, first, tmp_path)
    with pytest.raises(KnownError, match="days in common"):
        reports.preview(shelter, second)
    with pytest.raises(KnownError, match="days in common"):
        reports.export_summary(shelter, second, "en", tmp_path / "second.pdf")
    assert [one.quarter for one in reports.issued(shelter)] == [first]


def test_what_can_be_reported_follows_from_what_was_issued(shelter: Desk, tmp_path: Path) -> None:
    assert reports.quarters(shelter) == (Q1, Q2, Q3)
    assert reports.half_years(shelter) == (H1,)
    issue(shelter, H1, tmp_path)
    assert reports.quarters(shelter) == (Q3,)
    assert reports.half_years(shelter) == (H1,)


def test_an_issued_quarter_takes_its_half_year_away(shelter: Desk, tmp_path: Path) -> None:
    issue(shelter, Q2, tmp_path)
    assert reports.half_years(shelter) == ()


def test_a_half_year_that_is_not_over_is_not_offered(shelter: Desk) -> None:
    with pytest.raises(KnownError, match="not ended"):
        reports.preview(shelter, HalfYear.numbered(2026, 2))


def test_the_quarter_after_a_half_year_is_protected_together_with_it(shelter: Desk, tmp_path: Path) -> None:
    admit(shelter, 9, month=9)
    desk = later(shelter)
    half = issue(desk, H1, tmp_path)
    preview = reports.preview(desk, Q3)
    desk.close()
    assert preview.considered == (H1,)
    assert len(preview.ties) == 1
    ends, begins = half.table("assisted_by_exit"), preview.summary.table("persons_carried")
    assert ends is not None
    assert begins is not None
    assert (ends.value(exit="open"), begins.value()) in {(8, 8), (8, None), (None, 8), (None, None)}


def test_a_half_year_after_a_quarter_is_protected_together_with_it(
    new_vault: MakeVault, tmp_path: Path
) -> None:
    made = new_vault(practice=False).desk
    for index in range(12):
        case = Case(opened=date(2025, 11, 1 + index), status="Active")
        people.admit(made, Person(given_name=f"Asel{index}", sex="female"), case)
    admit(made, 8, month=5)
    made = later(made)
    issue(made, Quarter(2025, 4), tmp_path)
    preview = reports.preview(made, H1)
    made.close()
    assert preview.considered == (Quarter(2025, 4),)
    assert len(preview.ties) == 1


def test_a_half_year_and_the_quarter_after_it_tell_nothing_together(shelter: Desk, tmp_path: Path) -> None:
    admit(shelter, 9, month=9)
    desk = later(shelter)
    load = counting.caseload(desk)
    published = [issue(desk, period, tmp_path).release() for period in (H1, Q3)]
    exact = [count(load, period) for period in (H1, Q3)]
    assert list(Joint(exact, published).narrowed()) == []
    assert all(any(cell.value for table in one.tables for cell in table.cells) for one in published)
    desk.close()


def test_what_is_typed_after_a_half_year_was_issued_counts_in_a_later_quarter(
    shelter: Desk, tmp_path: Path
) -> None:
    issue(shelter, H1, tmp_path)
    admit(shelter, 5, month=3)
    load = counting.caseload(shelter)
    late = [case for case in load.cases if case.opened.month == 3]
    assert {Quarter.of(case.counted_from) for case in late} == {Quarter(2026, 4)}


def test_the_same_half_year_again_is_the_same_bytes(shelter: Desk, tmp_path: Path) -> None:
    issue(shelter, H1, tmp_path)
    first = (tmp_path / "2026-H1.pdf").read_bytes()
    issue(shelter, H1, tmp_path)
    assert (tmp_path / "2026-H1.pdf").read_bytes() == first


def test_the_year_adds_a_half_year_in_the_place_of_its_quarters(shelter: Desk, tmp_path: Path) -> None:
    targets.set_targets(shelter, 2026, {"persons_new": 40})
    admit(shelter, 9, month=9)
    shelter = later(shelter)
    issue(shelter, H1, tmp_path)
    third = issue(shelter, Q3, tmp_path)
    view = years.year_view(shelter, 2026)
    assert [source.quarter for source in view.sources] == ["2026-H1", "2026-Q3"]
    assert view.year.missing == ()
    new = view.year.summary.table("persons_new")
    parts = [reports.preview(shelter, one).summary.table("persons_new") for one in (H1, Q3)]
    values = [part.value() for part in parts if part is not None]
    assert new is not None
    assert new.value() == (sum(one for one in values if one is not None) if None not in values else None)
    assert third.targets[0].year == 2026
    shelter.close()


def test_an_erasure_leaves_the_counts_of_the_half_year_as_they_were(shelter: Desk) -> None:
    with shelter.database.reading(Intent.COUNT) as reading:
        load = counting.caseload_in(reading)
        periods = quarters_not_issued(reading, load, date(2026, 10, 5))
    assert {H1, HalfYear.numbered(2026, 2), Q1, Q2} <= set(periods)
    assert {one.quarters for one in counts_of(load, [H1])[H1].measures} == {2}


# ------------------------------------------------------------ the coordinator


@pytest.fixture
def office(new_vault: MakeVault, shelter: Desk, tmp_path: Path, kept: Callable[[Desk], Desk]) -> Desk:
    """A coordinator's office that trusts the shelter."""
    office = kept(new_vault("office", "coordinator").desk)
    view = cards.write_card(shelter, tmp_path / "card.json")
    cards.trust(office, tmp_path / "card.json", "Almaty", view.fingerprint.replace(" ", "-"))
    return office


def test_a_half_year_covers_two_quarters_of_the_coordinators_table(
    office: Desk, shelter: Desk, tmp_path: Path
) -> None:
    issue(shelter, H1, tmp_path)
    (verdict,) = coordinator.import_files(office, [tmp_path / "2026-H1.pdf"])
    assert verdict.accepted
    grid = coordinator.grid(office)
    assert [grid.cells[grid.shelters[0].id, quarter].half for quarter in (Q1, Q2)] == ["2026-H1"] * 2


def test_the_coordinator_refuses_a_quarter_beside_its_half_year(
    office: Desk, shelter: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    """A shelter that went back to an older backup could issue both; the coordinator sees it."""
    copy = tmp_path / "copy"
    shelter.close()
    _copy(shelter.folder, copy)
    first = open_vault(shelter.folder, "", PASSPHRASE, clock)
    issue(first, H1, tmp_path)
    first.close()
    again = open_vault(copy, "", PASSPHRASE, FixedClock(datetime(2026, 10, 6, 9, tzinfo=UTC)))
    issue(again, Q3, tmp_path)
    issue(again, Q2, tmp_path)
    again.close()
    paths = [tmp_path / "2026-H1.pdf", tmp_path / "2026-Q2.pdf"]
    accepted, refused = coordinator.import_files(office, paths)
    assert accepted.accepted
    assert not refused.accepted
    assert "days in common" in refused.sentence.text


def _copy(source: Path, target: Path) -> None:
    target.mkdir()
    for file in source.iterdir():
        if file.is_file():
            (target / file.name).write_bytes(file.read_bytes())


def test_the_whole_of_a_quarter_names_who_reports_by_half_years(
    office: Desk, shelter: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    other = new_vault("other").desk
    view = cards.write_card(other, tmp_path / "other.json")
    cards.trust(office, tmp_path / "other.json", "Taraz", view.fingerprint.replace(" ", "-"))
    admit(other, 12, month=2)
    other_folder = tmp_path / "of-other"
    other_folder.mkdir()
    quarter = issue(other, Q1, other_folder)
    issue(shelter, H1, tmp_path)
    coordinator.import_files(office, [tmp_path / "2026-H1.pdf", other_folder / "2026-Q1.pdf"])
    assert national.national_quarters(office) == (Q1,)
    whole = national.national(office, Q1)
    assert (whole.by_half_years, whole.missing) == (("Almaty",), ())
    assisted = whole.summary.table("persons_assisted")
    assert assisted is not None
    assert quarter.table("persons_assisted") is not None
    assert assisted.value() == quarter.table("persons_assisted").value()  # type: ignore[union-attr]
    year, periods = national_years.year_of_all(office, 2026)
    assert national_years.year_view(office, 2026).periods == periods
    assert periods == {"Almaty": ("2026-H1",), "Taraz": ("2026-Q1",)}
    assert year.cell("persons_assisted", ()).value is None
    shown = [
        whole.summary.table("persons_assisted"),
        reports.preview(shelter, H1).summary.table("persons_assisted"),
    ]
    assert year.cell("persons_assisted", ()).at_least == sum(
        one.value() or 0 for one in shown if one is not None
    )
    for ending in ("pdf", "xlsx", "csv"):
        national_year_files.export_year(office, 2026, "ru", tmp_path / f"year.{ending}")
        assert (tmp_path / f"year.{ending}").stat().st_size > 0
