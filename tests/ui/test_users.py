"""People and permissions in the window: giving access, the first sign-in, passing a key on, changing roles, leaving."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from caseapp.actions.team import users, users_roles
from caseapp.actions.team.users_tries import FILE
from caseapp.base.clock import FixedClock
from caseapp.records.permissions import permissions
from caseapp.records.roles import Role
from caseapp.ui.pages.admin import users_member
from caseapp.ui.pages.admin.users import UsersPage
from caseapp.ui.pages.admin.users_banner import SignInBanner
from caseapp.ui.pages.admin.users_member import UserPage
from caseapp.ui.pages.admin.users_own import OwnPassphrasePage
from caseapp.ui.pages.admin.users_table import PermissionsPage
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.vault.heads import read_head
from tests.actions.staff import OWN, hire_all, sign_in
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office, child
from tests.ui.houses import Sit, seats
from tools.looking import nameless


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    """Opens windows."""
    with seats(qtbot, qapp, clock) as opener:
        yield opener


def texts(office: Office) -> str:
    """Everything that stands on the page."""
    return "\n".join(one.text() for one in office.page().findChildren(QLabel))


def unlock(office: Office, user: str, passphrase: str) -> None:
    """Sign in on the unlock page."""
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    office.rest()
    page.user.choose(user)
    page.secret.line.setText(passphrase)
    page.unlock.click()
    office.rest()


def test_a_new_user_is_added_and_must_set_her_own_passphrase(office: Office) -> None:
    child(office.go("settings"), QPushButton, "People and permissions").click()
    page = office.page()
    assert isinstance(page, UsersPage)
    assert nameless(page) == []
    child(page, QPushButton, "Give somebody access").click()
    form = office.page()
    assert isinstance(form, UserPage)
    assert nameless(form) == []
    form.name.setText("Botagoz")
    assert form.unsaved() is not None
    form.roles.boxes[Role.MEDICAL].click()
    form.do.click()
    office.rest()
    passphrase = form.passphrase.text()
    assert len(passphrase.split()) == 5
    assert form.unsaved() is not None
    child(form, QPushButton, "She has it").click()
    office.rest()
    assert "Has not set a passphrase of her own yet." in texts(office)
    office.shell.lock()
    unlock(office, "Botagoz", passphrase)
    assert list(office.window.places) == ["passphrase"]
    own = office.page()
    assert isinstance(own, OwnPassphrasePage)
    assert nameless(own) == []
    child(own, QPushButton, "I want to use my own").click()
    own.old.line.setText(passphrase)
    own.step.secret.line.setText(OWN)
    own.again.line.setText("something else")
    own.set_it()
    assert "typed differently" in own.trouble.text()
    own.again.line.setText(OWN)
    own.set_it()
    office.rest()
    assert office.shell.window_over_vault is None
    unlock(office, "Botagoz", OWN)
    assert list(office.window.buttons) == ["today", "people", "beds", "calendar", "house", "settings"]


def test_keys_are_passed_on_by_whoever_holds_them(
    sit: Sit, office: Office, clock: FixedClock, tmp_path: Path
) -> None:
    desk = hire_all(office.window.context.desk, {"Dana": ["manager"]})
    desk.close()
    manager = sign_in(desk.folder, "Dana", clock)
    users.add_user(manager, "Botagoz", ["medical"])
    seat = sit(manager)
    page = seat.go("users")
    assert any("Somebody who holds it passes it on." in one.text() for one in page.findChildren(QLabel))
    seat.line.ask(lambda *_ignored: manager.close(), lambda _nothing: None)
    seat.rest()
    seat = sit(sign_in(desk.folder, "Aigerim", clock, PASSPHRASE))
    banner = seat.window.findChild(SignInBanner)
    assert banner is not None
    assert banner.text.text() == "Waiting for a key that you hold: Botagoz."
    banner.show_people.click()
    seat.rest()
    child(seat.window.page(), QPushButton, "Pass the key on: Medical answers, Botagoz").click()
    seat.rest()
    assert not any("Waits for the key" in one.text() for one in seat.window.page().findChildren(QLabel))


def test_taking_access_away_is_asked_about_and_ends_the_session(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = office.window.context.desk.folder
    new = users.add_user(office.window.context.desk, "Botagoz", ["lawyer"])
    asked: list[str] = []

    def answer(_parent: object, say: object, question: object, _yes: object, *, danger: bool) -> bool:
        asked.append(say(question))  # type: ignore[operator]
        return danger and len(asked) > 1

    monkeypatch.setattr(users_member, "sure", answer)
    page = office.go("user", new.user)
    assert isinstance(page, UserPage)
    page.leave.click()
    office.rest()
    assert {slot.user for slot in read_head(folder).slots} == {"Aigerim", "Botagoz"}
    page.leave.click()
    office.rest()
    assert "Take access from Botagoz?" in asked[0]
    assert {slot.user for slot in read_head(folder).slots} == {"Aigerim"}
    assert office.shell.window_over_vault is None
    unlock(office, "Aigerim", PASSPHRASE)
    assert office.window.current == "today"


def test_other_roles_are_saved(office: Office) -> None:
    users.add_user(office.window.context.desk, "Botagoz", ["lawyer"])
    page = office.go("user", "Botagoz")
    assert isinstance(page, UserPage)
    assert page.roles.roles() == ("lawyer",)
    page.roles.boxes[Role.MEDICAL].click()
    page.do.click()
    office.rest()
    assert office.window.current == "users"
    assert "Nurse or doctor · Lawyer" in texts(office)


def test_wrong_passphrases_are_told_at_the_next_sign_in(sit: Sit, office: Office, clock: FixedClock) -> None:
    desk = office.window.context.desk
    desk.close()
    (desk.folder / FILE).write_text('{"Aigerim": [3, "2026-10-05T09:00:00Z"]}')
    seat = sit(sign_in(desk.folder, "Aigerim", clock, PASSPHRASE))
    banner = seat.window.findChild(SignInBanner)
    assert banner is not None
    assert banner.text.text().startswith(
        "3 wrong passphrases were tried in your name since your last sign-in, 05 Oct"
    )


def test_the_unlock_page_goes_on_counting_after_a_restart(office: Office) -> None:
    folder = office.window.context.desk.folder
    office.shell.lock()
    office.rest()
    (folder / FILE).write_text('{"Aigerim": [5, "2026-10-05T09:30:00Z"]}')
    office.shell.show_unlock(folder)
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    office.qtbot.waitUntil(lambda: not page.unlock.isEnabled(), timeout=5_000)
    assert page.unlock.text().startswith("Wait 1")


def test_the_table_shows_three_columns_for_each_role(office: Office) -> None:
    page = office.go("permissions")
    assert isinstance(page, PermissionsPage)
    assert nameless(page) == []
    for one in permissions(tuple(Role(role) for role in page.roles)):
        page.roles[one.role].click()
        shown = texts(office)
        for sentence in (*one.keys, *one.program, *one.rules):
            assert office.window.say(sentence) in shown


def test_a_key_that_nobody_holds_asks_for_the_card(office: Office) -> None:
    desk = office.window.context.desk
    users.add_user(desk, "Botagoz", ["medical"])
    users_roles.change_roles(desk, "Botagoz", ["lawyer"])
    page = office.go("key-by-card", ("Botagoz", "medical"))
    child(page, QPushButton, "Give her the key").click()
    office.rest()
    assert "do not read that" in texts(office)
