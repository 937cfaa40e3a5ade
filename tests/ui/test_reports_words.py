"""The text of a quarter on the page of reports: what points at people is marked, what is unsaved is asked about."""

from pathlib import Path

import pytest

from caseapp.actions.casework.people import list_people
from caseapp.actions.reporting import narrative
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.conftest import NOW
from tests.ui.houses import House, Seat, build_house, reports_of

_Q3 = Quarter(2026, 3)


pytestmark = pytest.mark.usefixtures("protected_once")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Some sixty people over two quarters: the coarse set of tables."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 60, 2)


@pytest.fixture
def page(seat: Seat) -> ReportsPage:
    return reports_of(seat)


def test_what_points_at_people_is_marked_in_the_text(seat: Seat, page: ReportsPage) -> None:
    name = list_people(seat.window.context.desk)[0].name.split()[0]
    page.tabs.show_part("text")
    seat.rest()
    page.text.text.setPlainText(f"😀 В этом квартале {name} закончила курс.")
    page.text.mark()
    (mark,) = page.text.text.extraSelections()
    assert mark.cursor.selectedText() == name
    assert "1" in page.text.found.heading.text()
    page.text.text.setPlainText("Квартал прошёл спокойно.")
    page.text.mark()
    assert page.text.found.isHidden()


def test_a_reason_lets_a_name_stay_and_it_can_be_asked_again(seat: Seat, page: ReportsPage) -> None:
    name = list_people(seat.window.context.desk)[0].name.split()[0]
    page.tabs.show_part("text")
    seat.rest()
    page.text.text.setPlainText(f"{name}, {name.upper()}")
    page.text.mark()
    assert len(page.text.open_mentions()) == 2
    page.text.found.choose(page.text.open_mentions()[0], "nobody")
    seat.rest()
    assert page.text.open_mentions() == []
    assert not page.text.text.extraSelections()
    assert not page.text.found.isHidden()
    page.text.found.asking_again.emit(page.text.marked[0].folded)
    seat.rest()
    assert len(page.text.open_mentions()) == 2


def test_an_unsaved_text_is_asked_about_and_a_saved_one_is_kept(seat: Seat, page: ReportsPage) -> None:
    page.text.text.setPlainText("Тихий квартал.")
    assert page.unsaved() is not None
    page.text.save.click()
    seat.rest()
    assert page.unsaved() is None
    kept = narrative.read_narrative(seat.window.context.desk, _Q3)
    assert kept is not None
    assert (kept.text, kept.language) == ("Тихий квартал.", "en")


def test_the_text_of_another_quarter_is_its_own(seat: Seat, page: ReportsPage) -> None:
    page.text.text.setPlainText("A quiet quarter.")
    page.text.save.click()
    seat.rest()
    page.show_quarter(Quarter(2026, 2))
    seat.rest()
    assert page.text.written()[0] == ""
    page.show_quarter(_Q3)
    seat.rest()
    assert page.text.written()[0] == "A quiet quarter."


def test_a_changed_text_is_said_to_make_a_new_revision(seat: Seat, page: ReportsPage, tmp_path: Path) -> None:
    page.export_to(tmp_path / "first.pdf")
    seat.rest()
    page.text.text.setPlainText("Second thoughts.")
    assert "revision 2" in page.export.about.text()
    page.export_to(tmp_path / "second.pdf")
    seat.rest()
    assert page.issued.revision(_Q3) == 2
    assert page.unsaved() is None
