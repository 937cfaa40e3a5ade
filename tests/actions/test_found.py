"""Opening a vault that was harmed or that lies in the wrong place: every kind has its sentence, and nothing is lost."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from caseapp.actions import people
from caseapp.actions.backup import check
from caseapp.actions.desk import Desk
from caseapp.actions.found import accept_clock, shut_to_others
from caseapp.actions.opening import NewVault, Setup, create_vault, open_vault, users_of
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.vault.heads import FORMAT, read_head, write_head
from caseapp.vault.slots import LEAST
from tests.conftest import NOW, PASSPHRASE

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and mounts are POSIX")


@pytest.fixture
def vault(desk: Desk) -> Path:
    """A closed vault with one person in it."""
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    desk.close()
    return desk.folder


def opened(folder: Path, days: float = 0) -> Desk:
    return open_vault(folder, "", PASSPHRASE, FixedClock(NOW + timedelta(days=days)))


def names(folder: Path) -> list[str]:
    desk = opened(folder)
    try:
        return [line.name for line in people.list_people(desk)]
    finally:
        desk.close()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(folder: Path, sentence: str) -> None:
    """The vault does not open, says so, and not a byte of it changes."""
    before = content(folder)
    with pytest.raises(KnownError, match=sentence):
        opened(folder)
    assert content(folder) == before


def put(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).write_bytes(data)


def heads(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in content(folder).items() if name.startswith("head")}


def database(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in content(folder).items() if name.endswith(".db")}


# ------------------------------------------------------------ older and foreign files


def test_an_older_database_that_was_put_back_is_told(vault: Path) -> None:
    opened(vault).close()
    older = database(vault)
    for _ in range(2):
        opened(vault).close()
    newest = content(vault)
    put(vault, older)
    refused(vault, "The database in this folder is older than its head")
    put(vault, newest)
    assert names(vault) == ["Gulnara"]


def test_older_heads_that_were_put_back_are_told(vault: Path) -> None:
    older = heads(vault)
    for _ in range(2):
        opened(vault).close()
    newest = content(vault)
    put(vault, older)
    refused(vault, "The head in this folder is older than its database")
    put(vault, newest)
    assert names(vault) == ["Gulnara"]


def test_the_heads_of_another_vault_are_told(vault: Path, new_vault: Callable[..., NewVault]) -> None:
    other = new_vault("other").desk
    other.close()
    own = heads(vault)
    put(vault, heads(other.folder))
    refused(vault, "is damaged")
    put(vault, own)
    assert names(vault) == ["Gulnara"]


def test_heads_of_another_vault_that_hold_the_same_key_are_told_as_well(vault: Path) -> None:
    head = read_head(vault)
    own = heads(vault)
    write_head(vault, write_head(vault, replace(head, vault="0" * 32)))
    refused(vault, "belong to different vaults")
    put(vault, own)


def test_a_database_that_is_none_of_ours_is_told(vault: Path) -> None:
    whole = database(vault)
    put(vault, dict.fromkeys(whole, b"SQLite format 3\0" + bytes(4080)))
    refused(vault, "is damaged")
    put(vault, whole)
    assert names(vault) == ["Gulnara"]


# ------------------------------------------------------------ the heads


@pytest.mark.parametrize("name", ["head.a", "head.b"])
@pytest.mark.parametrize("harm", [b"", b"{", b"\0" * 4096])
def test_one_damaged_head_is_written_anew_at_the_next_opening(vault: Path, name: str, harm: bytes) -> None:
    (vault / name).write_bytes(harm)
    assert [problem.values["name"] for problem in check(vault, "", PASSPHRASE)] == [name]
    desk = opened(vault)
    assert "One of the two heads" in desk.remarks[0].text
    desk.close()
    opened(vault).close()
    assert check(vault, "", PASSPHRASE) == ()
    assert names(vault) == ["Gulnara"]


def test_a_missing_head_is_written_anew(vault: Path) -> None:
    (vault / "head.a").unlink()
    opened(vault).close()
    desk = opened(vault)
    assert desk.remarks == ()
    desk.close()
    assert check(vault, "", PASSPHRASE) == ()


def test_two_damaged_heads_are_told_and_nothing_is_lost(vault: Path) -> None:
    whole = heads(vault)
    put(vault, dict.fromkeys(whole, b"{}"))
    refused(vault, "Both heads of the vault are damaged")
    put(vault, whole)
    assert names(vault) == ["Gulnara"]


def test_a_head_of_a_newer_program_is_left_as_it_is(vault: Path) -> None:
    import hashlib

    body = {"something": "new"}
    hashed = {"format": FORMAT, "version": 9, "head": body}
    due = hashlib.sha256(json.dumps(hashed, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    newer = json.dumps({**hashed, "hash": due}).encode()
    put(vault, {"head.a": newer, "head.b": newer})
    refused(vault, "made by a newer version")


def test_one_flipped_bit_in_the_version_is_damage_and_not_the_future(vault: Path) -> None:
    for name, whole in heads(vault).items():
        place = whole.index(b'"version": 2') + len(b'"version": ')
        (vault / name).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    refused(vault, "Both heads of the vault are damaged")


# ------------------------------------------------------------ the clock


def test_a_clock_before_the_newest_entry_is_told_and_accepting_it_is_logged(vault: Path) -> None:
    desk = opened(vault, days=-4000)
    assert desk.clock_behind.startswith("2026-10-05")
    accept_clock(desk)
    with desk.database.reading(None) as reading:
        row = reading.connection.exec_driver_sql("SELECT object FROM audit ORDER BY sequence DESC").first()
    assert row is not None
    assert "accept clock" in desk.keyring.unseal_audit(bytes.fromhex(row[0])).decode()
    desk.close()


def test_who_accepted_a_clock_is_not_asked_again_under_it(vault: Path) -> None:
    desk = opened(vault, days=-4000)
    accept_clock(desk)
    desk.close()
    again = opened(vault, days=-3999)
    assert again.clock_behind == ""
    again.close()


def test_a_clock_that_goes_forward_or_back_by_minutes_is_not_worth_a_word(vault: Path) -> None:
    for days in (-0.005, 0.0, 1.0):
        desk = opened(vault, days=days)
        assert desk.clock_behind == ""
        desk.close()
        shutil.copytree(vault, vault.with_name("kept"), dirs_exist_ok=True)


# ------------------------------------------------------------ the place


@posix
def test_the_folder_is_shut_to_other_users_without_a_word(vault: Path) -> None:
    vault.chmod(0o755)
    (vault / "head.a").chmod(0o644)
    desk = opened(vault)
    desk.close()
    assert desk.remarks == ()
    assert {path.stat().st_mode & 0o077 for path in (vault, *vault.iterdir())} == {0}


@posix
def test_a_folder_that_stays_open_to_others_is_told(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a stick formatted for Windows, whose modes nobody can change."""
    vault.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", lambda *_arguments: None)
    assert not shut_to_others(vault)
    desk = opened(vault)
    desk.close()
    assert "Other users of this computer" in desk.remarks[0].text


@contextmanager
def on_mount(folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system says that a folder is a mount of its own."""
    table = folder.parent / "mounts"
    table.write_text(f"/dev/sda / ext4 rw 0 0\n//office/share {folder} {kind} rw 0 0\n", "utf-8")
    with monkeypatch.context() as patched:
        patched.setattr("caseapp.base.disks._MOUNTS", table)
        yield


@posix
@pytest.mark.parametrize("kind", ["cifs", "smb3", "nfs4", "fuse.sshfs"])
def test_no_new_vault_is_made_over_a_network(
    tmp_path: Path, clock: FixedClock, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = Setup("shelter", "Umit", "", "en", "Aigerim", PASSPHRASE, cost=LEAST)
    with (
        on_mount(tmp_path / "office", kind, monkeypatch),
        pytest.raises(KnownError, match="lies on another computer"),
    ):
        create_vault(tmp_path / "office" / "records", setup, clock)
    assert not (tmp_path / "office").exists()


@posix
def test_a_vault_on_a_network_opens_with_a_warning(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with on_mount(vault, "cifs", monkeypatch):
        desk = opened(vault)
    desk.close()
    assert "over a network" in desk.remarks[0].text


def test_a_vault_that_a_cloud_program_copies_opens_with_a_warning(vault: Path) -> None:
    cloud = vault.parent / "Яндекс.Диск"
    cloud.mkdir()
    desk = opened(vault.rename(cloud / "records"))
    desk.close()
    (remark,) = desk.remarks
    assert remark.values == {"cloud": "Yandex.Disk"}


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    for act in (lambda: users_of(tmp_path / "gone"), lambda: opened(tmp_path / "gone")):
        with pytest.raises(KnownError, match="is not there"):
            act()


def test_a_folder_without_a_vault_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no vault"):
        users_of(tmp_path)


@posix
def test_a_vault_that_one_may_not_read_is_told(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The superuser, as whom some machines run tests, may read everything, so the system's answer is put in its place."""
    real = os.access
    with monkeypatch.context() as patched:
        patched.setattr("os.access", lambda path, mode: Path(path).suffix != ".db" and real(path, mode))
        refused(vault, "You may not read or change")
    assert names(vault) == ["Gulnara"]


def mounted(folder: Path, *options: str) -> bool:
    """Whether the system lets us mount a small file system in memory there."""
    if os.name == "nt" or os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", ",".join(("size=16m", *options)), "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@posix
def test_a_vault_on_a_read_only_medium_is_told(vault: Path, tmp_path: Path) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    if not mounted(medium):
        pytest.skip("nothing may be mounted here")
    try:
        shutil.copytree(vault, medium / "records")
        subprocess.run(["mount", "-o", "remount,ro", str(medium)], check=True)  # noqa: S607
        refused(medium / "records", "lie on a read-only disk")
        subprocess.run(["mount", "-o", "remount,rw", str(medium)], check=True)  # noqa: S607
        assert names(medium / "records") == ["Gulnara"]
    finally:
        subprocess.run(["umount", "-l", str(medium)], check=True)  # noqa: S607


@posix
def test_a_disk_that_is_full_at_the_opening_and_at_saving_is_told(vault: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if not mounted(disk):
        pytest.skip("nothing may be mounted here")
    try:
        folder = Path(shutil.copytree(vault, disk / "records"))
        desk = opened(folder)
        fill(disk)
        with pytest.raises(KnownError, match="The disk is full"):
            people.admit(desk, Person(given_name="x" * 90), Case(opened=date(2026, 7, 1), status="Active"))
        desk.close()
        with pytest.raises(KnownError, match=r"is full|cannot be written"):
            opened(folder)
        (disk / "filler").unlink()
        assert names(folder) == ["Gulnara"]
        assert check(folder, "", PASSPHRASE) == ()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)  # noqa: S607


def fill(disk: Path) -> None:
    """Leave not a byte."""
    with (disk / "filler").open("wb", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
