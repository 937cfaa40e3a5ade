"""The line about backups at the foot of the window, and what is said when a window opens over records."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QPushButton

from caseapp.actions.safekeeping.backup_state import backup_state
from caseapp.base.clock import FixedClock
from caseapp.base.words import words
from caseapp.ui.pages.admin.settings_backup import sticks
from caseapp.ui.widgets.backup_line import BackupLine
from tests.conftest import NOW
from tests.ui.conftest import Office


def days_pass(office: Office, days: int) -> BackupLine:
    """The window as it stands that many days after the records were made."""
    window = office.window
    window.context.desk = replace(window.context.desk, clock=FixedClock(NOW + timedelta(days=days)))
    window.keeping.refresh()
    office.rest()
    return window.backup


def buttons_shown(line: BackupLine) -> list[bool]:
    return [not one.isHidden() for one in (line.now, line.later)]


def test_a_fresh_vault_only_says_that_there_is_no_backup_yet(office: Office) -> None:
    office.rest()
    line = office.window.backup
    assert line.text.text() == "No backup has been made yet"
    assert buttons_shown(line) == [False, False]


def test_after_a_week_it_asks_and_after_a_month_it_insists(office: Office) -> None:
    assert buttons_shown(days_pass(office, 7)) == [False, False]
    line = days_pass(office, 8)
    assert buttons_shown(line) == [True, True]
    assert line.text.text() == "No backup has been made yet. Shall we make one now?"
    assert line.property("look") == "bar-info"
    line = days_pass(office, 31)
    assert "stands only here" in line.text.text()
    assert line.property("look") == "bar-warning"


def test_who_puts_it_off_sees_the_quiet_line_for_a_week(office: Office) -> None:
    line = days_pass(office, 10)
    line.later.click()
    office.rest()
    assert buttons_shown(line) == [False, False]
    assert buttons_shown(days_pass(office, 16)) == [False, False]
    assert buttons_shown(days_pass(office, 17)) == [True, True]


def test_without_a_known_place_the_button_leads_to_settings(office: Office) -> None:
    days_pass(office, 10).now.click()
    office.rest()
    assert office.window.current == "settings"


def test_with_a_known_place_the_button_backs_up_at_once(office: Office, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    office.go("settings")
    office.window.page().backup.back_up(stick)  # type: ignore[attr-defined]
    office.rest()
    line = days_pass(office, 10)
    assert line.text.text() == "Last verified backup: 10 days ago. Shall we make one now?"
    line.now.click()
    office.rest()
    assert len(list(stick.glob("*.age"))) == 2
    assert line.text.text() == "Last verified backup: today"
    assert backup_state(office.window.context.desk).days == 0


def test_the_line_gives_way_to_the_work_bar_and_comes_back(office: Office) -> None:
    office.rest()
    window = office.window
    window.work.needing.emit(48)
    assert window.backup.isHidden()
    window.work.needing.emit(0)
    assert not window.backup.isHidden()


def test_what_was_noticed_at_the_opening_is_said_in_the_window(office: Office) -> None:
    window = office.window
    window.context.desk = replace(window.context.desk, remarks=(words("Choose the folder."),))
    window.keeping.begin()
    office.rest()
    assert window.messages.text.text() == "Choose the folder."


@pytest.mark.parametrize("answer", [True, False])
def test_a_clock_that_was_set_back_is_asked_about(
    office: Office, answer: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def sure(_parent: object, say: object, question: object, *_rest: object) -> bool:
        asked.append(say(question))  # type: ignore[operator]
        return answer

    monkeypatch.setattr("caseapp.ui.keeping.sure", sure)
    window, left = office.window, []
    window.locking.disconnect()
    window.locking.connect(lambda: left.append("locked"))
    window.context.desk = replace(window.context.desk, clock_behind="2030-01-02T03:04:05Z")
    window.keeping.begin()
    office.qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    office.rest()
    assert "02 Jan 2030" in asked[0]
    assert left == ([] if answer else ["locked"])
    assert bool(window.context.desk.clock_behind) is not answer


@pytest.mark.skipif(sys.platform == "win32", reason="Linux tells it in /sys")
def test_a_stick_that_is_plugged_in_has_a_button_of_its_own(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every disk of this computer says that it can be pulled out."""
    for volume in QStorageInfo.mountedVolumes():
        folder = tmp_path / "block" / Path(bytes(volume.device().data()).decode()).name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "removable").write_text("1\n", "ascii")
    found = list(sticks())
    monkeypatch.setattr("caseapp.base.disks._BLOCKS", tmp_path / "block")
    assert len(list(sticks())) >= len(found)
    page = office.go("settings")
    texts = [button.text() for button in page.findChildren(QPushButton)]
    assert any("Back up to the stick" in text for text in texts) == bool(list(sticks()))
    assert any("Back up to a folder" in text for text in texts)
