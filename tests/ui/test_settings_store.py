"""Where the summaries lie, in a coordinator's settings: typed, tried, prepared, moved there and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.desk import Desk
from caseapp.actions.office import office_store
from caseapp.base.clock import FixedClock
from caseapp.ui.pages.admin.settings import SettingsPage
from caseapp.ui.pages.admin.settings_store import StorePart
from tests.actions.mail import Q3, MakeVault, Post, take, trusting
from tests.postgres import Server
from tests.ui.houses import Seat, Sit, seats
from tools.looking import nameless


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    with seats(qtbot, qapp, clock) as made:
        yield made


@pytest.fixture
def desk(new_vault: MakeVault, tmp_path: Path) -> Desk:
    """An office that holds one report."""
    desk = new_vault("office", "coordinator").desk
    post = Post(new_vault("umit").desk, tmp_path)
    trusting(desk, post)
    take(desk, post.report(Q3))
    return desk


def part_of(seat: Seat) -> StorePart:
    page = seat.go("settings")
    assert isinstance(page, SettingsPage)
    assert page.store is not None
    return page.store


def offered(part: StorePart) -> list[str]:
    buttons = (part.trying, part.preparing, part.moving, part.leaving, part.forgetting)
    return [one.text().strip() for one in buttons if not one.isHidden()]


def test_an_address_is_typed_and_tried_and_the_summaries_move_there_and_back(
    sit: Sit, desk: Desk, postgres: Server, empty_database: str
) -> None:
    seat = sit(desk)
    part = part_of(seat)
    assert (part.state.text(), offered(part)) == ("In this vault.", ["Try the connection"])
    part.address.setText(empty_database.replace(f":{postgres.password}@", "@"))
    part.password.line.setText(postgres.password)
    part.trying.click()
    seat.rest()
    assert "the database is empty" in part.found.text()
    assert offered(part) == ["Try the connection", "Prepare the empty database"]
    part.preparing.click()
    seat.rest()
    assert part.found.text() == "Connected: 0 reports of 0 shelters."
    assert offered(part) == ["Try the connection", "Move the summaries there"]
    part.moving.click()
    seat.rest()
    assert part.state.text() == f"In the common store {office_store.address_of_store(desk)}."
    assert (part.password.text(), part.typing.isHidden()) == ("", True)
    assert offered(part) == ["Bring the summaries back", "Leave without a copy"]
    part.leaving.click()
    seat.rest()
    assert part.state.text() == "In this vault."
    assert office_store.address_of_store(desk) == ""


def test_a_refusal_is_said_and_another_address_is_untried(sit: Sit, desk: Desk) -> None:
    seat = sit(desk)
    part = part_of(seat)
    part.address.setText("postgresql://aigerim@127.0.0.1:1/summaries")
    part.trying.click()
    seat.rest()
    assert "does not answer" in seat.window.messages.text.text()
    assert offered(part) == ["Try the connection"]
    assert nameless(part) == []


def test_a_shelter_is_not_asked_where_its_summaries_lie(sit: Sit, new_vault: MakeVault) -> None:
    page = sit(new_vault("umit").desk).go("settings")
    assert isinstance(page, SettingsPage)
    assert page.store is None
