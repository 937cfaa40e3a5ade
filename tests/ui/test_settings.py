"""Settings and the taking over of registers, over a real vault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from caseapp.actions.casework import people
from caseapp.actions.office import cards
from caseapp.actions.passing_on.register import export_register
from caseapp.actions.vaults.opening import NewVault
from caseapp.actions.vaults.own_keys import read_former_keys
from caseapp.base.dates import PartialDate
from caseapp.base.language import PARTLY, SPOKEN, Language, share
from caseapp.db.settings import read_settings
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.admin.about import licences
from caseapp.ui.pages.admin.settings import SettingsPage
from caseapp.ui.pages.casework.people import PeoplePage
from caseapp.ui.pages.passing_on.register import RegisterPage
from caseapp.ui.remembered import recall
from tests.ui.conftest import Office


def settings_of(office: Office) -> SettingsPage:
    page = office.go("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_the_number_of_the_card_is_shown_and_the_card_can_be_saved(office: Office, tmp_path: Path) -> None:
    page = settings_of(office)
    page.save_card(tmp_path / "office.card")
    office.rest()
    assert cards.read_card(tmp_path / "office.card").fingerprint == page.fingerprint.text()
    assert office.window.messages.text.text() == "The card is saved."


@pytest.mark.parametrize("agreed", [True, False])
def test_the_keys_of_the_card_are_changed_once_that_is_agreed_to_and_the_program_locks(
    office: Office, agreed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, window, left = settings_of(office), office.window, list[str]()
    monkeypatch.setattr("caseapp.ui.pages.admin.settings.sure", lambda *_all, **_more: agreed)
    window.locking.disconnect()
    window.locking.connect(lambda: left.append("locked"))
    (change,) = [
        one for one in page.findChildren(QPushButton) if one.accessibleName() == "Change the keys of the card"
    ]
    change.click()
    office.rest()
    with window.context.desk.database.reading(None) as reading:
        assert (len(read_former_keys(read_settings(reading.connection))), left) == (
            (1, ["locked"]) if agreed else (0, [])
        )


def test_a_backup_is_one_click_away_and_says_when_it_is_done(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    settings_of(office).backup.back_up(folder)
    office.rest()
    assert {one.suffix for one in folder.iterdir() if one.stat().st_size > 0} == {".age", ".key"}
    assert "was read again" in office.window.messages.text.text()


def test_the_register_is_written_out(office: Office, tmp_path: Path) -> None:
    settings_of(office).write_out(tmp_path / "register.xlsx")
    office.rest()
    assert (tmp_path / "register.xlsx").stat().st_size > 0
    assert office.window.messages.text.text() == "Rows written: 0."


def test_the_idle_time_is_taken_over_at_once(office: Office) -> None:
    settings_of(office)
    office.window.context.voices.changed.emit("idle", "10")
    assert recall(office.shell.memory).idle_minutes() == 10


def test_what_the_program_is_made_of_is_listed_with_its_licences() -> None:
    text = licences()
    for part in ("PySide6_Essentials 6.11", "cryptography", "Noto Sans (OFL 1.1)", "Lucide (ISC)"):
        assert part in text


def foreign_register(new_vault: Callable[..., NewVault], folder: Path) -> Path:
    """The register of another shelter, with one person in it."""
    desk = new_vault("elsewhere").desk
    person = Person(surname="Сейтқали", given_name="Әсел", birth=PartialDate(1998), sex="female")
    people.admit(desk, person, Case(opened=desk.clock.today(), status="Active"))
    path = folder / "register.csv"
    export_register(desk, path)
    return path


def test_a_register_is_shown_before_it_is_taken_over(
    office: Office, new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    path = foreign_register(new_vault, tmp_path)
    page = office.go("register", path)
    assert isinstance(page, RegisterPage)
    texts = [one.text() for one in page.findChildren(QLabel)]
    assert "Rows to take: 1" in texts, texts
    assert page.findChildren(QTableWidget)
    listed = office.go("people")
    assert isinstance(listed, PeoplePage)
    assert listed.model.rowCount() == 0
    page_again = office.go("register", path)
    assert isinstance(page_again, RegisterPage)
    page_again.take.click()
    listed = office.page()
    assert isinstance(listed, PeoplePage)
    assert listed.model.rowCount() == 1
    assert office.window.messages.text.text() == "Rows taken over: 1."


def test_a_language_is_chosen_at_once_and_how_far_the_others_go_is_told(office: Office) -> None:
    try:
        settings_of(office)
        office.window.context.voices.changed.emit("language", "uz")
        office.rest()
        page = settings_of(office)
        texts = [one.text() for one in page.findChildren(QLabel)]
        assert Language("uz")(page.title) in texts
        assert recall(office.shell.memory).language == "uz"
        told = " ".join(texts)
        for code in PARTLY:
            assert (f"{SPOKEN[code]}\u00a0– {share(code)}" in told) == (share(code) < 100)
    finally:
        office.window.context.voices.changed.emit("language", "en")
        office.rest()
