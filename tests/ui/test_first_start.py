"""The first start: a shelter with its rooms, nothing lost by going back, practice in one click."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from caseapp.ui.pages.opening.first_secrets import CardStep, PassphraseStep
from caseapp.ui.pages.opening.first_steps import KindStep, NameStep, RoomsStep
from caseapp.ui.pages.opening.place import room_in
from caseapp.ui.remembered import recall
from tests.ui.conftest import Office, unlock
from tests.ui.first_steps import at_name, first_start, named


def test_a_first_start_makes_a_shelter_with_rooms(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    page = first_start(office)
    assert isinstance(page.stack.currentWidget(), KindStep)
    page.next.click()
    names = page.stack.currentWidget()
    assert isinstance(names, NameStep)
    page.next.click()
    assert "missing" in page.trouble.text()
    names.name.setText("Үміт")
    names.user.setText("Айгерім")
    names.region.choose(names.region.keys[0])
    names.folder.setText("~nobody of this name/records")
    page.next.click()
    assert "Choose a folder" in page.trouble.text()
    (tmp_path / "full" / "letters").mkdir(parents=True)
    names.folder.setText(str(tmp_path / "full"))
    page.next.click()
    assert "full is not empty" in page.trouble.text()
    names.folder.setText(str(tmp_path / "new"))
    page.next.click()
    assert isinstance(page.stack.currentWidget(), PassphraseStep)
    page.back.click()
    assert names.name.text() == "Үміт"
    page.next.click()
    page.next.click()
    card = page.stack.currentWidget()
    assert isinstance(card, CardStep)
    page.next.click()
    assert "groups from your paper" in page.trouble.text()
    assert not (tmp_path / "new").exists()
    card.typed.setPlainText(" ".join(card.groups).lower())
    page.next.click()
    office.qtbot.waitUntil(lambda: page.made is not None, timeout=60_000)
    office.rest()
    rooms = page.stack.currentWidget()
    assert isinstance(rooms, RoomsStep)
    assert page.next.text() == "Begin"
    page.next.click()
    office.rest()
    assert office.window.context.desk.profile.name == "Үміт"
    shown = office.go("rooms")
    assert len(shown.nights) == 3  # type: ignore[attr-defined]
    assert recall(office.shell.memory).vault == str(tmp_path / "new")


def test_a_folder_that_was_refused_is_forgotten(office: Office, tmp_path: Path) -> None:
    page, names = at_name(office)
    before = page.wishes.folder
    for wrong in ("", "/", "records"):
        names.folder.setText(wrong)
        page.next.click()
        assert page.trouble.text()
    assert page.wishes.folder == before


def test_nothing_before_the_made_vault_can_be_gone_back_to(office: Office, tmp_path: Path) -> None:
    page, secret = named(office, tmp_path / "new")
    passphrase = secret.words.text()
    page.next.click()
    card = page.stack.currentWidget()
    assert isinstance(card, CardStep)
    groups = card.groups
    page.back.click()
    assert page.stack.currentWidget() is secret
    page.next.click()
    assert card.groups == groups
    card.typed.setPlainText(" ".join(card.groups))
    page.next.click()
    assert not any(part.isEnabled() for part in card.findChildren(QAbstractButton))
    office.rest()
    rooms = page.stack.currentWidget()
    assert isinstance(rooms, RoomsStep)
    assert card.groups == ()
    assert page.back.isHidden()
    page.go_back()
    assert page.stack.currentWidget() is rooms
    assert page.made is not None
    page.made.desk.close()
    office.shell.show_unlock(tmp_path / "new")
    unlock(office, passphrase)
    assert office.window.context.desk.profile.name == "Үміт"


def test_practice_is_one_click_away(office: Office, tmp_path: Path) -> None:
    page = first_start(office)
    page.wishes.folder = tmp_path / "here"
    step = page.stack.currentWidget()
    assert isinstance(step, KindStep)
    step.choices["practice"].click()
    page.next.click()
    office.qtbot.waitUntil(lambda: page.practice_desk is not None, timeout=90_000)
    assert page.practice_desk is not None
    page.next.click()
    office.rest()
    assert office.window.context.desk.practice
    banner = [one for one in office.window.findChildren(QLabel) if "invented" in one.text()]
    assert len(banner) == 1


def test_records_go_into_an_empty_folder_or_into_a_new_one_inside(tmp_path: Path) -> None:
    assert room_in(tmp_path) == tmp_path
    (tmp_path / "letter.odt").touch()
    assert room_in(tmp_path) == tmp_path / "caseapp"
    (tmp_path / "caseapp").mkdir()
    assert room_in(tmp_path) == tmp_path / "caseapp-2"
    assert room_in(tmp_path / "letter.odt") == tmp_path / "letter.odt"
    assert room_in(tmp_path / "pulled out") == tmp_path / "pulled out"
