"""Backups are written, read again and opened; what stops them is told; and they come back whole."""

import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.backup import backup, check
from caseapp.actions.safekeeping.backup_state import Voice, backup_state, remind_next_week, when
from caseapp.actions.safekeeping.restoring import Secrets, look_into, restore
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import Words
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.vault import recovery
from caseapp.vault.heads import read_head
from tests.conftest import NOW, PASSPHRASE


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def admit(desk: Desk, name: str = "Gulnara") -> None:
    people.admit(desk, Person(given_name=name), Case(opened=NOW.date(), status="Active"))


def names(desk: Desk) -> list[str]:
    return sorted(line.name for line in people.list_people(desk))


def restored_names(folder: Path, passphrase: str, clock: FixedClock) -> list[str]:
    desk = open_vault(folder, "", passphrase, clock)
    try:
        return names(desk)
    finally:
        desk.close()


def days_later(desk: Desk, days: int) -> Desk:
    return replace(desk, clock=FixedClock(NOW + timedelta(days=days)))


def test_a_backup_is_noted_and_its_place_is_remembered_in_the_vault_alone(desk: Desk, stick: Path) -> None:
    file = backup(desk, stick)
    state = backup_state(desk)
    (made,) = state.made
    assert (made.name, made.place, made.people) == (file.stem, "folder", 0)
    assert made.verified
    assert state.place == stick
    assert str(stick).encode() not in (desk.folder / "head.a").read_bytes()
    assert sorted(path.suffix for path in stick.iterdir()) == [".age", ".key"]
    assert not [path for path in desk.folder.iterdir() if path.name.startswith(".copy")]


def test_a_passphrase_and_the_key_file_bring_everything_back(
    desk: Desk, stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    admit(desk)
    file = backup(desk, stick)
    desk.close()
    restored = restore(file, tmp_path / "again", passphrase=PASSPHRASE, clock=clock)
    assert restored.folder == tmp_path / "again"
    assert check(restored.folder, "", PASSPHRASE) == ()
    assert restored_names(restored.folder, PASSPHRASE, clock) == ["Gulnara"]


def test_a_backup_that_somebody_called_otherwise_is_never_taken_away(desk: Desk, stick: Path) -> None:
    first = backup(desk, stick)
    own = first.with_name(f"{first.stem} - year end.age")
    shutil.copy(first, own)
    for _ in range(4):
        backup(desk, stick)
    assert own.exists()


def test_a_backup_that_is_no_file_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    for one in (Path(tmp_path.anchor), tmp_path / "gone.age", tmp_path / ("x" * 300), tmp_path):
        for secrets in (Secrets(passphrase=PASSPHRASE), Secrets(("A card of paper",))):
            with pytest.raises(KnownError):
                look_into(one, tmp_path / "deep" / "again", secrets)
    assert not (tmp_path / "deep").exists()


def test_the_card_alone_brings_everything_back_with_new_secrets(
    new_vault: Callable[..., NewVault], stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    made = new_vault()
    admit(made.desk)
    file = backup(made.desk, stick)
    file.with_suffix(".key").unlink()
    restored = restore(file, tmp_path / "again", card=made.recovery_card, clock=clock)
    assert restored_names(restored.folder, restored.passphrase, clock) == ["Gulnara"]
    with pytest.raises(KnownError):
        open_vault(restored.folder, "", PASSPHRASE, clock)


def test_the_stock_tools_open_a_backup_with_the_card(
    new_vault: Callable[..., NewVault], stick: Path, tmp_path: Path
) -> None:
    made = new_vault()
    file = backup(made.desk, stick)
    identity = pyrage.x25519.Identity.from_str(recovery.read_card(made.recovery_card))
    (tmp_path / "backup.zip").write_bytes(pyrage.decrypt(file.read_bytes(), [identity]))
    with zipfile.ZipFile(tmp_path / "backup.zip") as archive:
        assert archive.namelist() == ["contents.json", "contents.sig", "head", "vault.db"]


def test_restoring_begins_a_generation_above_both_and_is_written_to_the_log(
    desk: Desk, stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    file = backup(desk, stick)
    desk.close()
    for _ in range(3):
        open_vault(desk.folder, "", PASSPHRASE, clock).close()
    standing = read_head(desk.folder)
    restored = restore(file, tmp_path / "again", passphrase=PASSPHRASE, clock=clock)
    fresh = read_head(restored.folder)
    assert fresh.vault == standing.vault
    assert fresh.generation > standing.generation
    assert fresh.opened > standing.opened
    again = open_vault(restored.folder, "", PASSPHRASE, clock)
    with again.database.reading(None) as reading:
        rows = reading.connection.exec_driver_sql("SELECT object FROM audit ORDER BY sequence").fetchall()
        log = [again.keyring.unseal_audit(bytes.fromhex(row[0])).decode() for row in rows]
    again.close()
    assert any('"restore"' in line for line in log)


def test_a_newer_vault_beside_the_new_folder_is_told_before_anything_is_written(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    file = backup(desk, stick)
    admit(desk)
    later = FixedClock(NOW + timedelta(days=3))
    desk.close()
    open_vault(desk.folder, "", PASSPHRASE, later).close()
    before = sorted(tmp_path.rglob("*"))
    seen = look_into(file, tmp_path / "again", Secrets(passphrase=PASSPHRASE))
    assert sorted(tmp_path.rglob("*")) == before
    (standing,) = seen.standing
    assert seen.newer == standing
    assert standing.folder == desk.folder
    assert standing.used == "2026-10-08"
    assert standing.entries > seen.entries > 0
    assert seen.made == "2026-10-05"


def test_an_older_vault_in_the_remembered_place_is_told_as_older(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    earlier = tmp_path / "elsewhere" / "earlier"
    desk.close()
    shutil.copytree(desk.folder, earlier)
    open_vault(desk.folder, "", PASSPHRASE, FixedClock(NOW)).close()
    again = open_vault(desk.folder, "", PASSPHRASE, FixedClock(NOW))
    file = backup(again, stick)
    again.close()
    (tmp_path / "empty").mkdir()
    to = tmp_path / "empty" / "again"
    assert look_into(file, to, Secrets(passphrase=PASSPHRASE)).standing == ()
    seen = look_into(file, to, Secrets(passphrase=PASSPHRASE), also=earlier)
    assert [one.folder for one in seen.standing] == [earlier]
    assert seen.newer is None


def test_stop_leaves_no_backup_behind_and_says_so(desk: Desk, stick: Path) -> None:
    for when_ in (0, 1, 2, 5):
        asked = iter(range(100))

        def stop(when_: int = when_, asked: object = asked) -> bool:
            return next(asked) >= when_  # type: ignore[call-overload,no-any-return]

        with pytest.raises(StoppedError):
            backup(desk, stick, stop=stop)
        assert list(stick.iterdir()) == []
    assert backup_state(desk).days is None


def test_progress_goes_up_to_the_checking_of_every_page(desk: Desk, stick: Path) -> None:
    told: list[tuple[float, str]] = []

    def progress(done: float, doing: Words) -> None:
        told.append((done, doing.text))

    backup(desk, stick, progress)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][1] == "Checking every page of it"


def test_a_backup_inside_the_vault_and_one_without_room_are_refused(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk.folder / "backups").mkdir()
    with pytest.raises(KnownError, match="inside the folder of the records"):
        backup(desk, desk.folder / "backups")
    with pytest.raises(KnownError, match="is not there"):
        backup(desk, stick / "gone")
    free = shutil.disk_usage(stick)._replace(free=1000)
    monkeypatch.setattr("shutil.disk_usage", lambda _place: free)
    with pytest.raises(KnownError, match="not enough room"):
        backup(desk, stick)
    assert list(stick.iterdir()) == []


def test_a_stick_that_gives_back_other_bytes_makes_no_backup(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by turning one byte over after it was synced, as cheap sticks do."""
    real = os.fsync

    def fsync(handle: int) -> None:
        real(handle)
        for file in stick.glob(".*.unread"):
            with file.open("r+b") as spoiled:
                spoiled.seek(-3000, 2)
                byte = spoiled.read(1)
                spoiled.seek(-3000, 2)
                spoiled.write(bytes([byte[0] ^ 4]))

    monkeypatch.setattr("os.fsync", fsync)
    with pytest.raises(KnownError, match="cannot be read back"):
        backup(desk, stick)
    assert list(stick.iterdir()) == []
    assert backup_state(desk).days is None


def test_the_window_asks_after_a_week_and_insists_after_a_month(desk: Desk, stick: Path) -> None:
    voices = [backup_state(days_later(desk, days)).voice for days in (0, 7, 8, 30, 31)]
    assert voices == [Voice.QUIET, Voice.QUIET, Voice.ASK, Voice.ASK, Voice.INSIST]
    backup(desk, stick)
    later = backup_state(days_later(desk, 9))
    assert (later.voice, later.days) == (Voice.ASK, 9)
    assert when(later.days).text == "Last verified backup: {n} days ago"
    assert when(0).text == "Last verified backup: today"


def test_who_puts_it_off_is_left_in_peace_for_a_week(desk: Desk) -> None:
    later = days_later(desk, 10)
    remind_next_week(later)
    voices = [backup_state(days_later(desk, days)).voice for days in (10, 16, 17)]
    assert voices == [Voice.QUIET, Voice.QUIET, Voice.ASK]


def test_a_practice_vault_asks_for_no_backup(new_vault: Callable[..., NewVault]) -> None:
    practice = new_vault("practice", practice=True).desk
    assert backup_state(days_later(practice, 100)).voice == Voice.SILENT


def test_a_clock_that_was_set_back_counts_no_days_backwards(desk: Desk, stick: Path) -> None:
    backup(desk, stick)
    assert backup_state(days_later(desk, -400)).days == 0
