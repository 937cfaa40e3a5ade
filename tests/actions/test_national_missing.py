"""Who is missing from a whole: who was expected and has not reported, late and awaited apart."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from caseapp.actions.office import agreements, coordinator, following_up, national
from caseapp.actions.vaults.opening import NewVault
from tests.actions.country import Q2, Q3, country


def test_awaited_late_and_not_expected_are_three_things(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    """Today is 5 October 2026: reports of the third quarter are due on the 30th, those of the second were in July."""
    land = country(new_vault, tmp_path)
    coordinator.import_files(land.office, [land.own_report(quarter, n) for quarter, n in ((Q2, 2), (Q3, 4))])
    gone = land.others[0]
    agreements.write_agreement(land.office, gone.id, date(2025, 1, 1), date(2026, 6, 29), 5)
    third = national.national(land.office, Q3)
    assert third.late == ()
    assert set(third.awaited) == {one.name for one in land.others[1:]}
    second = national.national(land.office, Q2)
    assert set(second.late) == {one.name for one in land.others[1:]}
    assert second.awaited == ()
    assert second.missing == second.late
    following_up.set_deadline(land.office, 4)
    assert set(national.national(land.office, Q3).late) == set(third.awaited)
