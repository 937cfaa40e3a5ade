"""The pages of the targets and of the year."""

from pathlib import Path

import pytest

from caseapp.actions.reporting import targets
from caseapp.base.clock import FixedClock
from caseapp.ui.context import Draft
from caseapp.ui.pages.reporting.targets import TargetsPage
from caseapp.ui.pages.reporting.year import YearPage
from tests.actions.test_targets import put
from tests.conftest import NOW
from tests.statistics.published import exits, quarter
from tests.ui.houses import House, Seat, Sit, build_house
from tools.looking import nameless


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A few people: what is issued is written out by hand."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 3, 1)


@pytest.fixture
def seat(sit: Sit, house: House, tmp_path: Path, clock: FixedClock) -> Seat:
    desk = house.open_copy(tmp_path / "vault", clock)
    put(desk, [quarter(1, exits(19, 10, 9), carried=6, new=8, reopened=5, assisted=19), quarter(2, new=None)])
    targets.set_targets(desk, 2026, {"persons_new": 40})
    return sit(desk)


@pytest.fixture
def page(seat: Seat) -> TargetsPage:
    found = seat.go("targets")
    assert isinstance(found, TargetsPage)
    return found


def test_targets_are_typed_and_saved_for_their_year(seat: Seat, page: TargetsPage) -> None:
    assert page.boxes["persons_new"].text() == "40"
    page.boxes["persons_new"].setText("45")
    page.boxes["bed_nights"].setText("3000")
    assert page.unsaved() is not None
    page.save.click()
    seat.rest()
    assert page.unsaved() is None
    assert page.view is not None
    assert page.view.targets == {"persons_new": 45, "bed_nights": 3000}


def test_an_empty_box_takes_a_target_away(seat: Seat, page: TargetsPage) -> None:
    page.boxes["persons_new"].setText("")
    page.save.click()
    seat.rest()
    assert page.view is not None
    assert page.view.targets == {}


def test_results_and_the_year_so_far_stand_beside_the_target(page: TargetsPage) -> None:
    assert page.view is not None
    assert page.view.results["persons_new"] == (8, None)
    assert page.view.so_far["persons_new"].at_least == 8


def test_typed_targets_come_back_after_a_lock(seat: Seat, page: TargetsPage) -> None:
    page.boxes["persons_new"].setText("77")
    draft = page.draft()
    assert draft is not None
    page.boxes["persons_new"].setText("40")
    page.take_draft(Draft(draft.form, draft.content))
    seat.rest()
    assert page.boxes["persons_new"].text() == "77"
    page.boxes["persons_new"].setText("40")


def test_every_box_has_a_name_of_its_own(page: TargetsPage) -> None:
    names = [box.accessibleName() for box in page.boxes.values()]
    assert len(set(names)) == len(names)
    assert nameless(page) == []


def test_no_year_is_exported_before_it_is_known_which_there_are(seat: Seat) -> None:
    page = YearPage(seat.window.context)
    assert not page.export.isEnabled()
    page.show_years((2026,))
    assert page.export.isEnabled()
    seat.rest()


def test_the_year_shows_its_sums_over_the_reports_that_it_rests_on(seat: Seat, tmp_path: Path) -> None:
    page = seat.go("year")
    assert isinstance(page, YearPage)
    assert page.stack.currentIndex() == 1
    assert page.view is not None
    assert [one.quarter for one in page.view.sources] == ["2026-Q1", "2026-Q2"]
    page.export_to(tmp_path / "year.pdf")
    seat.rest()
    assert (tmp_path / "year.pdf").read_bytes().startswith(b"%PDF")
    assert nameless(page) == []
