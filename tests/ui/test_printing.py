"""Whatever shows a list can print it: every place of the window is looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QTableView, QToolButton, QWidget

from caseapp.actions.trail import log
from caseapp.actions.trail.log_words import DEEDS
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.ui.context import Page
from caseapp.ui.pages.casework.people import PeoplePage
from caseapp.ui.pages.passing_on.list_paper import ListPaperPage
from caseapp.ui.places import places_of
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.print_list import PRINTS
from tests.conftest import NOW
from tests.reports.reading import text_of
from tests.ui.houses import House, Seat, Sit, build_house

CARDS = {
    "shelter": {
        "rooms", "night", "review", "users", "permissions", "targets", "year", "register", "attachments", "papers", "bed-list",
        "week", "consents",
    },
    "coordinator": {"national", "users", "permissions"},
}  # fmt: skip
"""Pages that show a list on cards, or make their tables when they have something to show."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A few people with a name each."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 4, 1)


def prints(page: QWidget) -> bool:
    """Whether a page has a way to paper: a button of its own, or a paper that it shows."""
    return page.findChild(QAbstractButton, PRINTS) is not None


def shows_a_table(page: QWidget) -> bool:
    return bool(page.findChildren(QTableView))


@pytest.mark.parametrize("kind", ["shelter", "coordinator"])
def test_every_page_with_a_list_can_print_it(kind: str, new_vault: Callable[..., NewVault], sit: Sit) -> None:
    seat = sit(new_vault(kind, kind).desk)
    silent, lists = [], 0
    for place in places_of(kind):
        page = seat.go("review") if place.name == "review" else place.build(seat.window.context)
        if shows_a_table(page) or place.name in CARDS[kind]:
            lists += 1
            silent += [] if prints(page) else [place.name]
        if page is not seat.window.page():
            page.deleteLater()
    assert silent == []
    assert lists > 6


def on_paper(seat: Seat, page: Page) -> ListPaperPage:
    """The preview, after the button of a page was pressed."""
    found = page.findChild(QToolButton, PRINTS)
    assert found is not None
    found.click()
    seat.rest()
    paper = seat.window.page()
    assert isinstance(paper, ListPaperPage)
    return paper


def people(seat: Seat) -> PeoplePage:
    page = seat.go("people")
    assert isinstance(page, PeoplePage)
    return page


def test_the_people_are_printed_as_they_are_filtered_and_without_names(seat: Seat) -> None:
    page = people(seat)
    everybody = [(line.code, line.name) for line in page.model.lines]
    page.arrive(everybody[0][0])
    seat.rest()
    paper = on_paper(seat, page)
    text = text_of(paper.view.pdf)
    assert everybody[0][0] in text
    assert everybody[1][0] not in text
    assert not any(name in text for _code, name in everybody)
    assert "Narrowed by a search" in text


def test_names_are_printed_when_they_are_asked_for_and_the_log_says_so(seat: Seat, tmp_path: Path) -> None:
    page = people(seat)
    first = page.model.lines[0].name
    paper = on_paper(seat, page)
    paper.names.setChecked(True)
    seat.rest()
    assert first.split()[0] in text_of(paper.view.pdf)
    paper.view.save_to(tmp_path / "people.pdf")
    seat.rest()
    assert (tmp_path / "people.pdf").read_bytes() == paper.view.pdf
    desk = seat.window.context.desk
    assert log.read_log(desk, log.LogFilter()).lines[0].deed == DEEDS["print list with names"]


def test_the_next_list_begins_with_codes_again(seat: Seat) -> None:
    paper = on_paper(seat, people(seat))
    paper.names.setChecked(True)
    seat.rest()
    assert not on_paper(seat, seat.go("today")).names.isChecked()


def test_an_empty_list_is_not_printed(seat: Seat) -> None:
    page = people(seat)
    page.arrive("nobody is called like this")
    seat.rest()
    found = page.findChild(QToolButton, PRINTS)
    assert found is not None
    found.click()
    seat.rest()
    assert seat.window.current == "people"


def test_the_preview_leads_back_to_its_list(seat: Seat) -> None:
    paper = on_paper(seat, people(seat))
    assert paper.belongs_to() == "people"
    assert paper.findChild(PaperView) is not None
    paper._back()
    seat.rest()
    assert seat.window.current == "people"
