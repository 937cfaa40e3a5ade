"""Stop, pressed at every point where long work asks for it: nothing is half done, and the work can be begun again."""

import shutil
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.practice.making import make_practice
from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.safekeeping.recovery_upkeep import replace_card
from caseapp.actions.safekeeping.restoring import Secrets, look_into, restore_seen
from caseapp.actions.team.users_leaving import remove_user
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import StoppedError
from caseapp.base.words import Words
from tests.actions.staff import hire_all, write_something
from tests.conftest import PASSPHRASE

ERA = Path(__file__).resolve().parents[1] / "eras"


class Pressed:
    """Stop, pressed before it is asked for the so many-th time; counts how often it was asked."""

    def __init__(self, at: int) -> None:
        self.at, self.asked = at, 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked > self.at


class Heard:
    """Progress, as it was told."""

    def __init__(self) -> None:
        self.steps: list[float] = []

    def __call__(self, done: float, doing: Words) -> None:
        assert doing.text
        self.steps.append(done)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    found = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in found}


def test_a_restoring_that_is_stopped_leaves_no_folder_and_can_be_begun_again(
    desk: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    write_something(desk)
    stick, to, heard = tmp_path / "stick", tmp_path / "again" / "vault", Heard()
    stick.mkdir()
    to.parent.mkdir()
    secrets = Secrets(passphrase=PASSPHRASE)
    file = backup(desk, stick)
    desk.close()
    seen = look_into(file, to, secrets)
    asked = Pressed(1_000)
    for at in range(4):
        with pytest.raises(StoppedError):
            restore_seen(seen, to, secrets, clock, stop=Pressed(at))
        assert list(to.parent.iterdir()) == []
    restore_seen(seen, to, secrets, clock, heard, asked)
    assert asked.asked >= 4
    assert heard.steps == sorted(heard.steps)
    assert len(heard.steps) >= 4
    open_vault(to, "", PASSPHRASE, clock).close()


def test_a_practice_vault_that_is_stopped_is_not_there(tmp_path: Path, clock: FixedClock) -> None:
    folder, heard = tmp_path / "practice", Heard()
    for at in (0, 5, 11):
        with pytest.raises(StoppedError):
            make_practice(folder, "shelter", 12, 2, 3, clock, stop=Pressed(at))
        assert list(tmp_path.iterdir()) == []
    passphrase = make_practice(folder, "shelter", 12, 2, 3, clock, progress=heard)
    assert heard.steps == sorted(heard.steps)
    assert len(heard.steps) >= 12
    open_vault(folder, "", passphrase, clock).close()


def test_who_shall_leave_is_still_there_after_stop(desk: Desk, clock: FixedClock) -> None:
    desk = hire_all(desk, {"Saule": ["medical"]})
    head, files = desk.head, set(files_of(desk.folder))
    for at in range(4):
        with pytest.raises(StoppedError):
            remove_user(desk, "Saule", stop=Pressed(at))
        assert desk.head == head
        assert set(files_of(desk.folder)) == files
    remove_user(desk, "Saule", stop=Pressed(4))
    desk.close()
    again = open_vault(desk.folder, "Aigerim", PASSPHRASE, clock)
    assert [slot.user for slot in again.head.slots] == ["Aigerim"]
    again.close()


def test_the_present_card_holds_after_stop(desk: Desk) -> None:
    fresh, head = fresh_card(), desk.head
    for at in range(4):
        with pytest.raises(StoppedError):
            replace_card(desk, fresh, fresh.text, PASSPHRASE, stop=Pressed(at))
        assert desk.head == head
        assert [file.name for file in desk.folder.glob("*.db")] == [head.database]
    replace_card(desk, fresh, fresh.text, PASSPHRASE, stop=Pressed(4))
    assert desk.head.recovery_recipient != head.recovery_recipient
    desk.close()


def test_records_of_the_first_format_stay_as_they_were_after_stop(tmp_path: Path, clock: FixedClock) -> None:
    folder, heard = tmp_path / "vault", Heard()
    shutil.copytree(ERA / "vault_1", folder)
    passphrase = (ERA / "vault_1.passphrase.txt").read_text("utf-8").strip()
    before = files_of(folder)
    for at in (0, 7, 20):
        with pytest.raises(StoppedError):
            open_vault(folder, "", passphrase, clock, stop=Pressed(at))
        assert files_of(folder) == before
    open_vault(folder, "", passphrase, clock, heard).close()
    assert heard.steps == sorted(heard.steps)
    assert len(heard.steps) > 20
