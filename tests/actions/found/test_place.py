"""Opening a vault that lies in the wrong place: open to others, on a network, in a cloud, read-only, on a full disk."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.safekeeping.backup import check
from caseapp.actions.safekeeping.recovery import begin_recovery
from caseapp.actions.trail.log_check import facts_of_closed_log
from caseapp.actions.vaults.found import shut_to_others
from caseapp.actions.vaults.opening import Setup, create_vault, users_of
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.opening.place import room_in
from caseapp.vault.slots import LEAST
from tests.actions.found.opened import names, opened, posix, refused
from tests.conftest import NOW, PASSPHRASE


@posix
def test_the_folder_is_shut_to_other_users_without_a_word(vault: Path) -> None:
    vault.chmod(0o755)
    (vault / "head.a").chmod(0o644)
    desk = opened(vault)
    desk.close()
    assert desk.remarks == ()
    assert {path.stat().st_mode & 0o077 for path in (vault, *vault.iterdir())} == {0}


@posix
def test_a_folder_without_records_stays_open_to_others_when_it_is_opened_by_mistake(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir(mode=0o755)
    (tmp_path / "letter.odt").touch(mode=0o644)
    tmp_path.chmod(0o755)
    with pytest.raises(KnownError, match="There is no vault"):
        opened(tmp_path)
    seen = [path.stat().st_mode & 0o777 for path in (tmp_path, tmp_path / "letters", tmp_path / "letter.odt")]
    assert seen == [0o755, 0o755, 0o644]


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
        for ask in (
            lambda: check(vault, "", PASSPHRASE),
            lambda: facts_of_closed_log(vault, "", PASSPHRASE),
            lambda: begin_recovery(vault, ("typed",)),
        ):
            with pytest.raises(KnownError, match="You may not read or change"):
                ask()
    assert names(vault) == ["Gulnara"]


def mounted(folder: Path, *options: str) -> bool:
    """Whether the system lets us mount a small file system in memory there."""
    if os.name == "nt" or os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", ",".join(("size=16m", *options)), "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@posix
def test_new_records_do_not_take_a_whole_stick(tmp_path: Path) -> None:
    setup = Setup("shelter", "Umit", "", "en", "Aigerim", PASSPHRASE, cost=LEAST)
    stick = tmp_path / "stick"
    stick.mkdir()
    if not mounted(stick):
        pytest.skip("nothing may be mounted here")
    try:
        with pytest.raises(KnownError, match="is a whole disk or stick"):
            create_vault(stick, setup, FixedClock(NOW))
        assert room_in(stick) == stick / "caseapp"
        create_vault(room_in(stick), setup, FixedClock(NOW)).desk.close()
        assert names(stick / "caseapp") == []
    finally:
        subprocess.run(["umount", "-l", str(stick)], check=True)  # noqa: S607


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
