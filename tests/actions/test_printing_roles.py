"""Who may see the charts of a house and print its lists."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import list_paper
from caseapp.actions.reporting import charts
from caseapp.actions.reporting.charts import QuarterCounts
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.listing import Column, Listing, ListPart
from caseapp.vault.slots import LEAST
from tests.actions.staff import hire_all, sign_in, write_something
from tests.conftest import NOW, PASSPHRASE

PEOPLE = Listing("people", "People", (ListPart((Column("Name", named=True),), (("Gulnara",),)),))
LOG = Listing("log", "Audit log", (ListPart((Column("What"),), (("Unlocked the vault",),)),))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[QuarterCounts, ...]]:
    """A shelter with a manager, a case worker and an auditor, and what the manager sees in its charts."""
    folder = tmp_path_factory.mktemp("printing") / "vault"
    setup = Setup("shelter", "Umit", "750000000", "en", "Aigerim", PASSPHRASE, cost=LEAST)
    desk = create_vault(folder, setup, FixedClock(NOW)).desk
    write_something(desk)
    seen = charts.charts(desk)
    hire_all(desk, {"Case": ["caseworker"], "Eye": ["auditor"]}).close()
    return folder, seen


@pytest.fixture
def auditor(house: tuple[Path, tuple[QuarterCounts, ...]], clock: FixedClock) -> Iterator[Desk]:
    desk = sign_in(house[0], "Eye", clock)
    yield desk
    desk.close()


def test_whoever_may_count_sees_the_same_charts_whatever_keys_she_holds(
    house: tuple[Path, tuple[QuarterCounts, ...]], clock: FixedClock
) -> None:
    folder, whole = house
    caseworker = sign_in(folder, "Case", clock)
    assert charts.charts(caseworker) == whole
    assert whole[0].number("assisted_by_service:medical") == 1
    caseworker.close()


def test_an_auditor_sees_no_exact_numbers(auditor: Desk) -> None:
    with pytest.raises(KnownError, match="role does not allow"):
        charts.charts(auditor)


def test_a_role_prints_only_the_lists_that_it_sees(auditor: Desk) -> None:
    list_paper.hand_out_list(auditor, LOG)
    for names in (True, False):
        with pytest.raises(KnownError, match="role does not allow"):
            list_paper.hand_out_list(auditor, PEOPLE, names=names)
        with pytest.raises(KnownError, match="role does not allow"):
            list_paper.list_paper(auditor, PEOPLE, "en", names=names)
