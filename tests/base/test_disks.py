"""Which folders lie on another computer, on a stick, or where a cloud program copies them."""

import sys
from pathlib import Path

import pytest

from caseapp.base.disks import cloud_of, kind_of, mount_of, on_network, on_stick, parse_mounts, sync_folder

MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
//office/records /mnt/office cifs rw 0 0
server:/home /home/shared nfs4 rw 0 0
/dev/sdb1 /media/aigerim/KINGSTON\\0408 vfat rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
tmpfs /mnt tmpfs rw 0 0
/dev/sda3 /mnt/office/own ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/aigerim/records", "ext4"),
        ("/mnt/office/records", "cifs"),
        ("/mnt/office/own/records", "ext4"),
        ("/mnt/office2", "tmpfs"),
        ("/home/shared", "nfs4"),
        ("/run/user/1000/gvfs/smb-share", "fuse.gvfsd-fuse"),
        ("/media/aigerim/KINGSTON 8/backup", "vfat"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="/proc/mounts is Linux's")
def test_a_folder_belongs_to_the_longest_mount_in_front_of_it(folder: str, kind: str) -> None:
    assert mount_of(Path(folder), parse_mounts(MOUNTS)).kind == kind


@pytest.mark.skipif(sys.platform == "win32", reason="/proc/mounts is Linux's")
def test_network_folders_and_sticks_are_told_from_an_own_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS, "utf-8")
    monkeypatch.setattr("caseapp.base.disks._MOUNTS", table)
    assert on_network(Path("/mnt/office/records"))
    assert not on_network(Path("/mnt/office/own"))
    assert on_stick(Path("/media/aigerim/KINGSTON 8"))
    assert [kind_of(Path(one)) for one in ("/home/shared/x", "/media/aigerim/KINGSTON 8/x", "/srv")] == [
        "network",
        "stick",
        "folder",
    ]


def test_a_system_that_tells_nothing_has_only_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.base.disks._MOUNTS", tmp_path / "gone")
    assert kind_of(tmp_path) == "folder"


@pytest.mark.parametrize(
    ("folder", "cloud"),
    [
        ("OneDrive/records", "OneDrive"),
        ("OneDrive - Үміт/records", "OneDrive"),
        ("Dropbox (Personal)/a/b", "Dropbox"),
        ("Google Drive/x", "Google Drive"),
        ("Мой диск/x", "Google Drive"),
        ("Yandex.Disk/x", "Yandex.Disk"),
        ("Яндекс.Диск/записи", "Yandex.Disk"),
        ("YandexDisk", "Yandex.Disk"),
        ("iCloudDrive/x", "iCloud Drive"),
        ("Облако Mail.ru/x", "Mail.ru"),
        ("records/Dropbox of donations", ""),
        ("Мой дискотека", ""),
        ("caseapp", ""),
    ],
)
def test_folders_of_cloud_programs_are_known_by_their_names(tmp_path: Path, folder: str, cloud: str) -> None:
    assert cloud_of(tmp_path / folder) == cloud


def test_marks_and_variables_of_cloud_programs_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert cloud_of(tmp_path / "shared" / "records") == "Syncthing"
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Office"))
    assert cloud_of(tmp_path / "Office" / "records") == "OneDrive"


def test_a_folder_can_be_synced_and_one_that_is_gone_is_told(tmp_path: Path) -> None:
    sync_folder(tmp_path)
    with pytest.raises(OSError, match="gone"):
        sync_folder(tmp_path / "gone")


@pytest.mark.skipif(sys.platform == "win32", reason="Linux tells it in /sys")
def test_a_disk_that_says_it_can_be_pulled_out_is_a_stick_and_so_are_its_partitions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "devices" / "sdb" / "sdb1").mkdir(parents=True)
    (tmp_path / "devices" / "sdb" / "removable").write_text("1\n", "ascii")
    (tmp_path / "block").mkdir()
    (tmp_path / "block" / "sdb1").symlink_to(tmp_path / "devices" / "sdb" / "sdb1")
    table = tmp_path / "mounts"
    table.write_text("/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /mnt/key exfat rw 0 0\n", "utf-8")
    monkeypatch.setattr("caseapp.base.disks._MOUNTS", table)
    monkeypatch.setattr("caseapp.base.disks._BLOCKS", tmp_path / "block")
    assert on_stick(Path("/mnt/key/backups"))
    assert not on_stick(Path("/srv"))
