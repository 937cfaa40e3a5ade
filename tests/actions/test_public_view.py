"""The public whole of an office: proved, fixed when it first leaves, the same bytes ever after."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.office import coordinator, national_files, national_views
from caseapp.actions.office.national_views import Audience
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from tests.actions.country import Q2, Q3, country


def test_nothing_below_eleven_and_no_shelter_by_name(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    office = country(new_vault, tmp_path).reported().office
    view = national_views.view_for(office, Q3, Audience.PUBLIC)
    assert view.audience is Audience.PUBLIC
    assert (view.shelter_names, view.missing, view.late, view.awaited) == ({}, (), (), ())
    assert len(view.summary.shelters) == 5
    shown = [cell.value for table in view.summary.tables for cell in table.cells if cell.value]
    assert shown
    assert min(shown) >= 11
    assert view.summary.protection.threshold == 11
    assert view.summary.targets == ()


def test_a_partner_sees_the_same_sums_without_a_name(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    office = country(new_vault, tmp_path).reported().office
    whole = national_views.view_for(office, Q3)
    partner = national_views.view_for(office, Q3, Audience.RESTRICTED)
    assert partner.summary == whole.summary
    assert partner.lower_bounds == whole.lower_bounds
    assert whole.shelter_names
    assert partner.shelter_names == {}


def test_two_shelters_make_no_public_whole(new_vault: Callable[..., NewVault], tmp_path: Path) -> None:
    office = country(new_vault, tmp_path, others=1).reported().office
    with pytest.raises(KnownError, match="three shelters"):
        national_views.view_for(office, Q3, Audience.PUBLIC)


def test_what_was_handed_out_once_is_never_restated(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    """A report that comes in later would be told by the difference of two public wholes."""
    land = country(new_vault, tmp_path)
    late = land.others[-1]
    early = [land.own_report(Q3), *(one.report(Q3) for one in land.others[:-1])]
    coordinator.import_files(land.office, early)
    view = national_views.view_for(land.office, Q3, Audience.PUBLIC)
    assert view.issued_on == ""
    national_files.export_view(land.office, view, "en", tmp_path / "one.csv")
    coordinator.import_files(land.office, [late.report(Q3)])
    again = national_views.view_for(land.office, Q3, Audience.PUBLIC)
    assert again.issued_on == "2026-10-05"
    assert again.summary.tables == view.summary.tables
    assert again.lower_bounds == view.lower_bounds
    assert len(again.summary.shelters) == 4
    assert len(national_views.view_for(land.office, Q3).summary.shelters) == 5
    national_files.export_view(land.office, again, "en", tmp_path / "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    for name in ("one.pdf", "two.pdf"):
        national_files.export_quarter(land.office, Q3, "en", tmp_path / name, Audience.PUBLIC)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_draft_that_does_not_know_a_newer_public_whole_is_refused(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    land = country(new_vault, tmp_path).reported(Q2, 2).reported(Q3, 4)
    draft = national_views.view_for(land.office, Q3, Audience.PUBLIC)
    national_views.issue_public(land.office, national_views.view_for(land.office, Q2, Audience.PUBLIC))
    with pytest.raises(KnownError, match="was issued since"):
        national_views.issue_public(land.office, draft)
    anew = national_views.view_for(land.office, Q3, Audience.PUBLIC)
    assert len(anew.summary.protection.considered) == 6  # five reports and one public whole
    assert national_views.issue_public(land.office, anew).issued_on == "2026-10-05"


def test_stop_ends_the_work(new_vault: Callable[..., NewVault], tmp_path: Path) -> None:
    office = country(new_vault, tmp_path).reported().office
    with pytest.raises(StoppedError):
        national_views.view_for(office, Q3, Audience.PUBLIC, stop=lambda: True)
