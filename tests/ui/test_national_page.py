"""From the shelter's count to the national whole, all of it through the pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.office import cards
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.ui.pages.office.inbox import InboxPage
from caseapp.ui.pages.office.national import NationalPage
from caseapp.ui.pages.office.shelters import SheltersPage
from caseapp.ui.widgets.count_words import Mark
from tests.conftest import NOW
from tests.ui.houses import House, Seat, Sit, build_house, reports_of
from tools.looking import nameless

_Q2, _Q3 = Quarter(2026, 2), Quarter(2026, 3)
_SHELTERS = ("Shanyrak", "Umit")


@pytest.fixture(scope="module")
def houses(tmp_path_factory: pytest.TempPathFactory) -> dict[str, House]:
    """Two shelters of different size, so that they hide different numbers."""
    folder, clock = tmp_path_factory.mktemp("houses"), FixedClock(NOW)
    return {
        name: build_house(folder / name, clock, people, 2, seed)
        for name, people, seed in zip(_SHELTERS, (120, 50), (1, 2), strict=True)
    }


@pytest.fixture
def centre(sit: Sit, new_vault: Callable[..., NewVault]) -> Seat:
    return sit(new_vault("centre", "coordinator", practice=True).desk)


def inbox_of(seat: Seat) -> InboxPage:
    page = seat.go("inbox")
    assert isinstance(page, InboxPage)
    return page


def shelters_of(seat: Seat) -> SheltersPage:
    page = seat.go("shelters")
    assert isinstance(page, SheltersPage)
    return page


def national_of(seat: Seat) -> NationalPage:
    page = seat.go("national")
    assert isinstance(page, NationalPage)
    return page


def trust(centre: Seat, seat: Seat, name: str, path: Path) -> None:
    digits = cards.write_card(seat.window.context.desk, path).fingerprint
    inbox = inbox_of(centre)
    inbox.card_desk.read_card(path)
    centre.rest()
    inbox.cards.name.setText(name)
    inbox.cards.digits.setText(digits)
    inbox.cards.agree.click()
    centre.rest()


def export(seat: Seat, quarter: Quarter, path: Path) -> None:
    page = reports_of(seat)
    page.show_quarter(quarter)
    page.numbers.begin.click()
    seat.rest()
    page.export_to(path)
    seat.rest()


def test_the_whole_way_from_the_count_to_the_national_report(
    sit: Sit, centre: Seat, houses: dict[str, House], tmp_path: Path, clock: FixedClock
) -> None:
    post = tmp_path / "post"
    post.mkdir()
    at = {name: sit(house.open_copy(tmp_path / name, clock)) for name, house in houses.items()}
    for name, seat in at.items():
        export(seat, _Q3, post / f"{name}.pdf")

    inbox = inbox_of(centre)
    inbox.take_in([post / "Shanyrak.pdf"])
    centre.rest()
    assert [line[3].text for line in inbox.table.plain.lines] == ["Waiting"]
    assert all("not trusted" in line[4].text for line in inbox.table.plain.lines)

    trust(centre, at["Shanyrak"], "Shanyrak", tmp_path / "one.card")
    trust(centre, at["Umit"], "Umit", tmp_path / "two.card")
    assert [line[3].text for line in inbox.table.plain.lines] == ["Accepted"]

    grid = shelters_of(centre)
    assert grid.count.text() == "Quarter III, 2026: 1 of 2 shelters have reported"
    assert [line[1].text.split("\n")[0] for line in grid.table.plain.lines] == ["Received", "Awaited"]
    assert nameless(centre.window) == []

    national = national_of(centre).quarters
    assert national.quarter == _Q3
    assert national.view is not None
    assert list(national.view.shelter_names.values()) == ["Shanyrak"]
    assert national.view.missing == ("Umit",)
    assert national.view.awaited == ("Umit",)

    inbox_of(centre).take_in([post])
    centre.rest()
    page = national_of(centre)
    national = page.quarters
    assert national.view is not None
    assert national.view.missing == ()
    marks = {
        spot.mark for table in national.numbers.tables for line in table.counts.sheet.lines for spot in line.spots
    }  # fmt: skip
    assert {Mark.NUMBER, Mark.LEAST, Mark.HIDDEN} <= marks
    assert nameless(centre.window) == []

    for kind, ending, begins in (
        ("report", "pdf", b"%PDF"),
        ("workbook", "xlsx", b"PK"),
        ("table", "csv", b""),
    ):
        target = tmp_path / f"whole.{ending}"
        national.export.kind.choose(kind)
        national.export.export_to(target)
        centre.rest()
        assert target.read_bytes().startswith(begins)
        assert str(target) in centre.window.messages.text.text()

    page.tabs.show_part("year")
    centre.rest()
    assert page.years.view is not None
    assert page.years.view.periods == {"Shanyrak": ("2026-Q3",), "Umit": ("2026-Q3",)}
    assert page.audience.isHidden()
    page.years.export_to(tmp_path / "year.csv")
    centre.rest()
    assert (tmp_path / "year.csv").exists()

    page.tabs.show_part("trends")
    centre.rest()
    assert [line[1].text for line in page.trends.table.plain.lines] == ["Reports: 2"]
    assert len(page.trends.chart.bars) == 1
    assert nameless(centre.window) == []

    page.tabs.show_part("quarter")
    page.audience.choose("public")
    page.audience.activated.emit(2)
    centre.rest()
    assert "three shelters" in page.quarters.trouble.text()
    assert centre.troubles == []


def test_a_changed_text_stands_as_revised_among_the_shelters(
    sit: Sit, centre: Seat, houses: dict[str, House], tmp_path: Path, clock: FixedClock
) -> None:
    seat = sit(houses["Umit"].open_copy(tmp_path / "Umit", clock))
    trust(centre, seat, "Umit", tmp_path / "umit.card")
    post = tmp_path / "post"
    post.mkdir()
    export(seat, _Q2, post / "first.pdf")
    page = reports_of(seat)
    page.text.text.setPlainText("The course ended well.")
    page.export_to(post / "second.pdf")
    seat.rest()
    inbox_of(centre).take_in([post])
    centre.rest()
    grid = shelters_of(centre)
    line = grid.table.plain.lines[0]
    assert grid.table.plain.heads == ["Shelter", "III / 2026", "II / 2026"]
    assert [entry.text.split("\n")[0] for entry in line] == ["Umit", "Awaited", "Revised"]
    assert line[2].tip.startswith("Revision 2")


def test_without_anything_received_the_pages_say_what_comes_first(centre: Seat) -> None:
    assert shelters_of(centre).stack.currentIndex() == 2
    assert nameless(centre.window) == []
    page = national_of(centre)
    assert page.stack.currentIndex() == 2
    assert not page.quarters.export.begin.isEnabled()
    assert nameless(centre.window) == []
