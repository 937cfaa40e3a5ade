"""A caseworker's year with one woman, played through in the window: from the door of the shelter to her coming back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.vaults.opening import NewVault
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from tests.journeys.year_begins import (
    a_bad_night,
    a_plan_is_made,
    help_goes_on,
    she_comes_and_is_admitted,
    she_gets_a_bed,
    the_house_is_put_up,
    what_was_done_to_her,
)
from tests.journeys.year_between import (
    her_child_comes,
    she_learns_and_begins_a_trade,
    something_happens_in_the_house,
    the_case_goes_into_the_portal,
    the_nurse_sees_her,
)
from tests.journeys.year_goes_on import (
    how_she_fares,
    she_comes_back,
    she_goes_home,
    the_neighbour_is_asked,
    the_quarter_is_reported,
)
from tests.journeys.year_office import Calendar, Year
from tests.ui.conftest import give_up

MakeVault = Callable[..., NewVault]


@pytest.fixture
def clock() -> Calendar:
    """The Monday on which the story begins."""
    return Calendar(date(2026, 1, 12))


@pytest.fixture
def year(
    qtbot: QtBot, qapp: QApplication, new_vault: MakeVault, tmp_path: Path, clock: Calendar
) -> Iterator[Year]:
    """A new shelter with its window, and a neighbouring one."""
    memory = tmp_path / "desk.txt"
    remember(memory, language="en")
    shell = Shell(qapp, clock, None, memory)
    qtbot.addWidget(shell, before_close_func=give_up)
    shell.resize(1280, 800)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    made = Year(shell, clock, tmp_path, new_vault("komek").desk)
    shell.open_desk(new_vault("umit").desk)
    made.hand.rest()
    yield made
    assert made.hand.bugs == []


def test_a_caseworkers_year(year: Year) -> None:
    the_house_is_put_up(year)
    she_comes_and_is_admitted(year)
    what_was_done_to_her(year)
    she_gets_a_bed(year)
    a_plan_is_made(year)
    a_bad_night(year)
    help_goes_on(year)
    her_child_comes(year)
    the_nurse_sees_her(year)
    she_learns_and_begins_a_trade(year)
    the_case_goes_into_the_portal(year)
    something_happens_in_the_house(year)
    the_neighbour_is_asked(year)
    the_quarter_is_reported(year)
    she_goes_home(year)
    how_she_fares(year)
    she_comes_back(year)
    for language in ("en", "ru", "kk"):
        assert year.look(language) == []
