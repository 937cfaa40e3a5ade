"""What a folder lies on: this computer's own disk, a stick, another computer, or the reach of a cloud program.

SQLite's locks do not hold on network file systems (https://www.sqlite.org/faq.html#q5), and a program that copies
single files to a cloud tears the database and its head apart, and carries both out of the house.
"""

import contextlib
import ctypes
import errno
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from caseapp.base.paths import is_there

_MOUNTS = Path("/proc/self/mounts")
_BLOCKS = Path("/sys/class/block")
_NETWORK = frozenset({
    "afs", "afpfs", "ceph", "cifs", "coda", "curlftpfs", "davfs", "fuse.curlftpfs", "fuse.davfs2", "fuse.glusterfs",
    "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2",
    "smb3", "smbfs",
})  # fmt: skip
"""Names of file systems whose files lie on another computer, as Linux writes them in /proc/mounts."""

_STICK_PLACES = ("/media/", "/run/media/")
"""Where the desktops of Linux mount what is plugged in."""

_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4
"""Answers of GetDriveTypeW (winbase.h)."""

_CLOUDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("OneDrive", re.compile(r"onedrive\b.*", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox(\s*\(.*\))?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"(google\s?(drive|диск)|my drive|мой диск)", re.IGNORECASE)),
    ("Yandex.Disk", re.compile(r"(yandex|яндекс)[.\s]?(disk|диск)", re.IGNORECASE)),
    ("iCloud Drive", re.compile(r"icloud\s?drive", re.IGNORECASE)),
    ("Mail.ru", re.compile(r"(облако mail\.ru|mail\.ru cloud|mail\.ru облако)", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"(nextcloud|owncloud)", re.IGNORECASE)),
    ("MEGA", re.compile(r"MEGA(sync)?")),
)
"""Names that cloud programs give to the folder that they copy."""

_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
}
"""Files and folders that such programs leave at the top of what they copy."""

_WINDOWS_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


class Mount(NamedTuple):
    """One line of /proc/mounts."""

    device: str
    point: str
    kind: str


def on_network(path: Path) -> bool:
    """Whether a folder, or the nearest one above it that exists, lies on another computer."""
    if sys.platform == "win32":
        return _drive_type(path) == _DRIVE_REMOTE
    else:  # noqa: RET505
        return mount_of(path, _mounts()).kind in _NETWORK


def on_stick(path: Path) -> bool:
    """Whether a folder lies on something that can be pulled out, as far as the system says so."""
    if sys.platform == "win32":
        return _drive_type(path) == _DRIVE_REMOVABLE
    else:  # noqa: RET505
        mount = mount_of(path, _mounts())
        block = _BLOCKS / Path(mount.device).name
        plugged = f"{mount.point}/".startswith(_STICK_PLACES)
        return plugged or _removable(block) or _removable(block / "..")


def kind_of(path: Path) -> str:
    """The kind of a place, as it may be remembered: "network", "stick" or "folder"."""
    return "network" if on_network(path) else "stick" if on_stick(path) else "folder"


def cloud_of(path: Path) -> str:
    """The name of the cloud program that copies a folder, by the names and marks that such programs leave; else empty."""
    whole = _real(path)
    for part in whole.parts:
        for name, pattern in _CLOUDS:
            if pattern.fullmatch(part):
                return name
    for variable in _WINDOWS_VARIABLES:
        told = os.environ.get(variable, "")
        if told and whole.is_relative_to(Path(told)):
            return "OneDrive"
    return next(
        (
            name
            for above in (whole, *whole.parents)
            for mark, name in _MARKS.items()
            if is_there(above / mark)
        ),
        "",
    )


def mount_of(path: Path, mounts: Iterable[Mount]) -> Mount:
    """The mount under which a path lies: the longest point in front of it, and of two alike the later one."""
    whole = f"{_real(path)}/"
    found = Mount("", "/", "")
    for mount in mounts:
        if whole.startswith(f"{mount.point.rstrip('/')}/") and len(mount.point) >= len(found.point):
            found = mount
    return found


def parse_mounts(text: str) -> list[Mount]:
    """The lines of /proc/mounts; a blank, a tab, a line's end and a backslash stand there as octal numbers."""
    lines = (line.split(" ") for line in text.splitlines())
    return [Mount(_plain(line[0]), _plain(line[1]), line[2]) for line in lines if len(line) > 2]


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut.

    Windows does so by itself and refuses the call; some file systems of sticks do not know it. OSError where the disk
    itself does not answer.
    """
    with contextlib.suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
                raise
        finally:
            os.close(descriptor)


def _mounts() -> list[Mount]:
    try:
        return parse_mounts(_MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return []


def _plain(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _removable(block: Path) -> bool:
    """A partition says it in the folder of its disk, a disk in its own."""
    try:
        return (block.resolve() / "removable").read_text("ascii").strip() == "1"
    except OSError:
        return False


def _real(path: Path) -> Path:
    """Links followed; a folder that cannot be looked at stays what it is called."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _drive_type(path: Path) -> int:
    root = str(Path(_real(path).anchor))
    if root.startswith("\\\\"):
        return _DRIVE_REMOTE
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    else:  # noqa: RET505  the checker of types reads this as two programs
        return 0
