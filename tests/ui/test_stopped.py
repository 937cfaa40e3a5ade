"""What a page shows when its work was stopped: that nothing happened, and the way to begin anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.base.clock import FixedClock
from caseapp.ui.line import Line
from caseapp.ui.pages.reporting.charts import ChartsPage
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.conftest import NOW
from tests.ui.houses import House, Seat, build_house
from tools.looking import nameless


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A few people in two quarters."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 6, 2)


class Impatient:
    """Presses Stop as soon as a job asks for it, until she has had enough."""

    def __init__(self, line: Line) -> None:
        self.pressed = 0
        self._line = line
        self._held = line.stoppable.connect(self._press, Qt.ConnectionType.DirectConnection)

    def _press(self, now: bool) -> None:
        if now:
            self.pressed += 1
            self._line.stop()

    def leave(self) -> None:
        """Press no more."""
        self._line.stoppable.disconnect(self._held)


@pytest.fixture
def impatient(seat: Seat) -> Impatient:
    return Impatient(seat.window.context.line)


def again(page: QWidget) -> QPushButton:
    """The button that begins anew."""
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Begin again")


def test_charts_that_were_stopped_say_so_and_are_counted_when_somebody_begins_again(
    seat: Seat, impatient: Impatient
) -> None:
    page = seat.go("charts")
    assert isinstance(page, ChartsPage)
    assert impatient.pressed == 1
    assert again(page).isVisible()
    page.tabs.show_part("services")
    assert again(page).isVisible()
    assert page.stack.currentIndex() == 3
    assert nameless(page) == []
    impatient.leave()
    again(page).click()
    seat.rest()
    assert len(page.counts) > 0
    assert not again(page).isVisible()


def test_a_check_that_was_stopped_says_so_and_is_done_when_somebody_begins_again(
    seat: Seat, impatient: Impatient
) -> None:
    page = seat.go("reports")
    assert isinstance(page, ReportsPage)
    page.tabs.show_part("missing")
    seat.rest()
    assert again(page).isVisible()
    impatient.leave()
    again(page).click()
    seat.rest()
    assert page.missing.stack.currentIndex() in (1, 2)
