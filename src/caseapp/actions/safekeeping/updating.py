"""A newer version of the program from a folder or a stick: checked, copied to a place of one's own, and never started here.

A stick can change under the hands that check it. So the file is first copied to a folder that only this user can write to, while
it is copied its sum is taken, and then the copy is read again: what was checked is what will be installed.
"""

import hashlib
import os
import shlex
import stat
import sys
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseapp import __version__
from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import Words, words
from caseapp.exchange.release import MOST_FILE, NAME, Release, ReleaseFile, System, order_of, read_release
from caseapp.exchange.summary.files import read_file, whole_file
from caseapp.records.roles import Intent
from caseapp.vault.release_keys import RELEASE_KEYS
from caseapp.vault.signing import verify

_PIECE = 1024 * 1024
_NEVER = words(
    "Do not install it. Ask whoever brought it where it comes from, and tell the person who looks after caseapp."
)
_COPY_AGAIN = words(
    "Copy the whole release to the stick again, or take another stick. If it happens twice, ask for the release again."
)
_HOW = {
    System.WINDOWS: words(
        "Make a backup. Close caseapp, then open this file; it installs over the present version."
    ),
    System.DEBIAN: words(
        "Make a backup. Close caseapp, then type this line into a terminal, as somebody who may install."
    ),
    System.FOLDER: words(
        "Make a backup. Close caseapp, then type this line into a terminal. The new folder lies beside the old one, which you"
        " delete when the new one has opened your records."
    ),
}


@dataclass(frozen=True, slots=True)
class Here:
    """The program that runs: its version, what kind of installation it is, whose signatures count, and where copies go."""

    version: str = __version__
    system: System | None = None
    keys: Collection[bytes] = RELEASE_KEYS
    place: Path | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version that may be installed. `file` is the checked copy, `command` the one line or file that installs it."""

    version: str
    commit: str
    made: date
    file: Path
    sha256: str
    how: Words
    command: str
    by_opening: bool
    """Whether the copy is opened by a double click, as on Windows."""


def look_for_update(
    folder: Path, here: Here | None = None, progress: Progress = no_progress, stop: Stop = never_stop
) -> Update:
    """Check a release in a folder and copy what this computer needs of it; nothing is installed.

    Raises:
        KnownError: no release, a wrong or unknown signature, damage, nothing for this system, or no newer version.
    """
    here = here or Here()
    system = here.system or this_system()
    place = private_place(here.place)
    release = _read(folder, here.keys)
    _require_newer(release.version, here.version)
    wanted = release.file_for(system)
    if wanted is None:
        raise KnownError(
            words("Version {version} is there, but not for this kind of computer.", version=release.version),
            words("Ask for the release with the installer for this computer."),
        )
    forget_copies(place)
    copy = _copied(folder / wanted.name, place / wanted.name, wanted, progress, stop)
    command = _command(system, copy)
    return Update(
        release.version, release.commit, release.made, copy, wanted.sha256, _HOW[system], command, system == System.WINDOWS
    )  # fmt: skip


def look_from_desk(
    desk: Desk,
    folder: Path,
    here: Here | None = None,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Update:
    """The same from an open vault: its log says what was found, also when it was refused."""
    desk.database.require(Intent.MANAGE_VAULT)
    try:
        update = look_for_update(folder, here, progress, stop)
    except StoppedError:
        raise
    except KnownError:
        with desk.database.work(Intent.MANAGE_VAULT, "refuse update"):
            pass
        raise
    with desk.database.work(Intent.MANAGE_VAULT, "check update", f"version:{update.version}"):
        pass
    return update


def this_system() -> System:
    """What kind of installation this is."""
    if sys.platform == "win32":
        return System.WINDOWS
    packed = getattr(sys, "frozen", False) and Path(sys.executable).is_relative_to("/opt/caseapp")
    return System.DEBIAN if packed else System.FOLDER


def private_place(asked: Path | None = None) -> Path:
    """A folder for the copy that nobody else can write to. KnownError where there is none."""
    place = asked or _cache() / "caseapp" / "update"
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        found = place.lstat()
        own = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
        if stat.S_ISDIR(found.st_mode) and own:
            place.chmod(0o700)
            return place
    except OSError:
        pass
    raise KnownError(
        words(
            "There is no folder of your own into which the new version could be copied: {place}",
            place=str(place),
        )
    )


def forget_copies(place: Path) -> None:
    """Take away what an earlier check left."""
    with suppress(OSError):
        for file in place.iterdir():
            if file.is_file() or file.is_symlink():
                file.unlink()


def _cache() -> Path:
    """The user's folder for files that can be made again."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    asked = os.environ.get("XDG_CACHE_HOME", "")
    return Path(asked) if Path(asked).is_absolute() else Path.home() / ".cache"


def _read(folder: Path, keys: Collection[bytes]) -> Release:
    """The release in a folder, if a key of this program signed it."""
    try:
        names = {path.name for path in folder.iterdir()}
    except OSError:
        raise KnownError(words("This folder cannot be opened. Is the stick still plugged in?")) from None
    if NAME not in names:
        raise KnownError(
            words("There is no release of caseapp in this folder: the file {name} is missing.", name=NAME),
            words("Choose the folder on the stick in which the installers lie."),
        )
    signed = read_release(read_file(folder / NAME, MOST_FILE), verify)
    if signed.public_key not in keys:
        raise KnownError(
            words(
                "This release is signed with a key that this caseapp does not know, so nobody can tell who made it."
            ),
            _NEVER,
        )
    return signed.release


def _require_newer(offered: str, present: str) -> None:
    if order_of(offered) == order_of(present):
        raise KnownError(words("This is version {version}, which you have already.", version=offered))
    if order_of(offered) < order_of(present):
        raise KnownError(
            words(
                "This is version {offered}, which is older than yours ({present}).",
                offered=offered,
                present=present,
            ),
            words(
                "An older version may not be able to open your records, so it is not installed over a newer one."
            ),
        )


def _copied(source: Path, target: Path, wanted: ReleaseFile, progress: Progress, stop: Stop) -> Path:
    """Copy, then read the copy again; the copy is gone where either differs from what was signed."""
    sums = hashlib.sha256()
    with whole_file(target) as file:
        done = 0
        for piece in _pieces(source, wanted):
            if stop():
                raise StoppedError
            sums.update(piece)
            file.write(piece)
            done += len(piece)
            progress(done / wanted.size, words("Copying and checking version"))
        if done != wanted.size or sums.hexdigest() != wanted.sha256:
            raise _damaged(wanted)
    if _sum_of(target) != wanted.sha256:
        target.unlink()
        raise _damaged(wanted)
    return target


def _pieces(source: Path, wanted: ReleaseFile) -> Iterator[bytes]:
    """The file piece by piece, one byte beyond its size at most; no link is followed, and no pipe waited for."""
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        with os.fdopen(os.open(source, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode) or source.is_symlink():
                raise _damaged(wanted)
            left = wanted.size + 1
            while left > 0 and (piece := file.read(min(_PIECE, left))):
                left -= len(piece)
                yield piece
    except FileNotFoundError:
        raise KnownError(
            words("The release is not complete: the file {name} is missing.", name=wanted.name), _COPY_AGAIN
        ) from None
    except OSError:
        raise _damaged(wanted) from None


def _sum_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _damaged(wanted: ReleaseFile) -> KnownError:
    return KnownError(
        words(
            "The file {name} is damaged, or is not the one that was published. It was not copied.",
            name=wanted.name,
        ),
        _COPY_AGAIN,
    )


def _command(system: System, copy: Path) -> str:
    if system == System.WINDOWS:
        return str(copy)
    if system == System.DEBIAN:
        return f"sudo apt install {shlex.quote(str(copy))}"
    packed = getattr(sys, "frozen", False)
    beside = Path(sys.executable).parent.parent if packed else Path.home()
    return f"tar -xf {shlex.quote(str(copy))} -C {shlex.quote(str(beside))}"
