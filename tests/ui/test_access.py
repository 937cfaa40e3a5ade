"""Every control of every page has a name that a screen reader can say."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import NewVault
from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.admin.erase_words import EraseAim
from caseapp.ui.pages.casework.change import ChangeAim
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.window import Window
from tests.ui.conftest import Office
from tests.ui.houses import Sit
from tools.looking import nameless

AIMED = frozenset({"person", "entry", "change", "erase", "key-by-card"})
"""Pages that show one person or one entry."""


def admitted(desk: Desk) -> int:
    case = Case(opened=date(2026, 7, 1), status="Active")
    return people.admit(desk, Person(given_name="Асель"), case)


@pytest.mark.parametrize("kind", ["shelter", "coordinator"])
def test_every_page_names_its_controls_and_lets_tab_go_round(
    sit: Sit, new_vault: Callable[..., NewVault], kind: str
) -> None:
    seat = sit(new_vault("office", kind).desk)
    number = admitted(seat.window.context.desk) if kind == "shelter" else 0
    aims: dict[str, object] = {
        "entry": EntryAim("person", number),
        "change": ChangeAim(number, number),
        "erase": EraseAim(number, "own_request", "person", number),
        "key-by-card": ("Botagoz", "medical"),
    }
    for name in seat.window.places:
        seat.go(name, aims.get(name, number or None) if name in AIMED else None)
        assert seat.window.current == name or name not in AIMED or not number
        assert nameless(seat.window) == [], name
        seat.window.page().setFocus()
        stops = tab_round(seat.window)
        assert seat.window.search in stops or seat.window.search.isHidden(), name
        assert any(seat.window.buttons[place] in stops for place in seat.window.buttons), name
        seat.give_up_texts()


def tab_round(window: Window) -> list[QWidget]:
    """The stops of the key Tab until it comes back to one of them; every one is to be seen, and may be used."""
    stops: list[QWidget] = []
    while True:
        window.focusNextPrevChild(True)
        here = window.focusWidget()
        assert here is not None
        assert here.isVisible()
        assert here.isEnabled()
        if here in stops:
            return stops
        stops.append(here)


def test_every_control_of_a_person_has_a_name(office: Office) -> None:
    office.go("person", admitted(office.window.context.desk))
    assert nameless(office.window) == []


def test_nothing_but_the_one_window_is_ever_shown(office: Office) -> None:
    """A part that is shown before it has a parent flashes up as a window of its own and takes the focus."""
    for name in ("people", "rooms", "settings", "admit", "register"):
        office.go(name)
    office.go("person", admitted(office.window.context.desk))
    assert QApplication.activeWindow() is office.shell


@pytest.mark.parametrize("name", [one.name for one in SUBJECTS if one.owner])
def test_every_control_of_a_form_has_a_name(office: Office, name: str) -> None:
    office.go("entry", EntryAim(name, 1))
    assert nameless(office.window) == []


def test_the_pages_before_a_vault_is_open_have_names_for_everything(office: Office, tmp_path: Any) -> None:
    office.shell.show_unlock(tmp_path / "office")
    office.rest()
    assert nameless(office.shell) == []
    office.shell.show_first_start()
    assert nameless(office.shell) == []


def test_the_walk_finds_a_nameless_control(office: Office) -> None:
    from PySide6.QtWidgets import QLineEdit

    page = office.go("people")
    layout = page.layout()
    assert layout is not None
    layout.addWidget(QLineEdit())
    office.qtbot.waitUntil(lambda: nameless(office.window) == ["QLineEdit in PeoplePage"], timeout=30_000)
