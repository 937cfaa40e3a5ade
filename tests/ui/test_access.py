"""Every control of every page has a name that a screen reader can say."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.entry import EntryAim
from tests.ui.conftest import Office
from tools.looking import nameless


def admitted(office: Office) -> int:
    from caseapp.actions import people

    desk = office.window.context.desk
    found: list[int] = []
    case = Case(opened=office.shell.clock.today(), status="Active")
    office.shell.line.ask(lambda *_: people.admit(desk, Person(given_name="Асель"), case), found.append)
    office.rest()
    return found[0]


@pytest.mark.parametrize(
    "name", ["people", "beds", "night", "incidents", "rooms", "reports", "settings", "admit", "register"]
)
def test_every_control_of_a_page_has_a_name(office: Office, name: str) -> None:
    office.go(name)
    assert nameless(office.window) == []


def test_every_control_of_a_person_has_a_name(office: Office) -> None:
    office.go("person", admitted(office))
    assert nameless(office.window) == []


def test_nothing_but_the_one_window_is_ever_shown(office: Office) -> None:
    """A part that is shown before it has a parent flashes up as a window of its own and takes the focus."""
    for name in ("people", "rooms", "settings", "admit", "register"):
        office.go(name)
    office.go("person", admitted(office))
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
    office.qtbot.waitUntil(lambda: nameless(office.window) == ["QLineEdit in PeoplePage"])
