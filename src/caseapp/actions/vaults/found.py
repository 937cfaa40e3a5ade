"""What is noticed about the place of a vault and the clock when it is opened, and what is refused before anything is tried."""

import os
import stat
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.base.disks import cloud_of, on_network
from caseapp.base.errors import KnownError
from caseapp.base.paths import is_whole_disk
from caseapp.base.words import Words, words
from caseapp.db.backups import moment_before
from caseapp.vault.heads import NAMES, head_problems

_SLACK = timedelta(minutes=10)
"""A clock that is put right by itself goes back by seconds; a day of writing is not wrong by this much."""

_OTHERS = 0o077


def refuse_network(folder: Path) -> None:
    """KnownError where a new vault would lie on another computer."""
    if on_network(folder):
        raise KnownError(
            words("The folder {name} lies on another computer, over a network.", name=folder.name),
            words("Choose a folder on this computer: over a network two programs can damage the records."),
        )


def refuse_full_folder(folder: Path) -> None:
    """KnownError where new records could not have a folder to themselves; nothing is written.

    It holds anything, is no folder, cannot be read, is the root of a disk or stick, or lies on another computer.
    """
    refuse_network(folder)
    if is_whole_disk(folder):
        raise KnownError(
            words(
                "{name} is a whole disk or stick. The records need a folder of their own.", name=str(folder)
            ),
            words("Name a new folder on it, such as {folder}.", folder=str(folder / "caseapp")),
        )
    try:
        full = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError:
        raise KnownError(words("The folder {name} cannot be made there.", name=folder.name)) from None
    if full:
        raise KnownError(
            words("The folder {name} is not empty.", name=folder.absolute().name),
            words("Choose an empty folder or a new name; nothing is ever written over."),
        )


def refuse_unreachable(folder: Path) -> None:
    """KnownErrors for a folder that is gone, that one may not read, and that lies on a read-only medium."""
    try:
        there = folder.is_dir()
        files = (
            [file for file in folder.iterdir() if file.suffix == ".db" or file.name in NAMES] if there else []
        )
        readable = all(os.access(file, os.R_OK) for file in files)
        writable = all(os.access(file, os.W_OK) for file in (folder, *files))
    except PermissionError:
        there, readable, writable = True, False, False
    except OSError:
        there, readable, writable = False, False, False
    if not there:
        raise KnownError(
            words("The folder of these records is not there, or does not answer."),
            words("Is the disk or the stick plugged in that holds it?"),
        )
    if readable and writable:
        return
    if _read_only(folder):
        raise KnownError(
            words("These records lie on a read-only disk, so they cannot be opened."),
            words("Copy their folder to this computer's own disk, and open it there. Nothing was changed."),
        )
    raise KnownError(
        words("You may not read or change the files of these records."),
        words("Ask whoever looks after this computer to make them yours. Nothing was changed."),
    )


def remarks_on(folder: Path) -> tuple[Words, ...]:
    """What to say after the opening, the most pressing first. Others on this computer are shut out by the way.

    The folder must be known to hold records: nobody may be shut out of another one that was chosen by mistake.
    """
    found = []
    if on_network(folder):
        found.append(
            words(
                "These records lie on another computer, over a network. Two programs can write there at once and damage"
                " them. Move their folder to this computer's own disk."
            )
        )
    cloud = cloud_of(folder)
    if cloud:
        found.append(
            words(
                "{cloud} copies the folder of these records out of the house, file by file, and a copy made while you work"
                " may not open. Move the folder out of {cloud}.",
                cloud=cloud,
            )
        )
    if any(True for _ in head_problems(folder)):
        found.append(
            words(
                "One of the two heads of these records was damaged. It is written anew now. Make a backup today."
            )
        )
    if not shut_to_others(folder):
        found.append(
            words(
                "Other users of this computer can open the folder of these records. They cannot read them, but they could"
                " delete them. Ask whoever looks after this computer to close the folder."
            )
        )
    return tuple(found)


def shut_to_others(folder: Path) -> bool:
    """Take the folder and its files from other users, silently; whether they are shut out now. Windows has no such bits."""
    if os.name == "nt":
        return True
    with suppress(OSError):
        for path in (folder, *folder.iterdir()):
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode & _OTHERS and not path.is_symlink():
                path.chmod(mode & ~_OTHERS)
    try:
        return not folder.stat().st_mode & _OTHERS
    except OSError:
        return True


def as_found(desk: Desk, remarks: tuple[Words, ...]) -> Desk:
    """The desk that was just opened, with what was noticed; `clock_behind` where the newest entry is from the future."""
    with desk.database.reading(None) as reading:
        last = moment_before(reading.connection, entries=1)
    behind = bool(last) and desk.clock.now() + _SLACK < datetime.fromisoformat(last)
    return replace(desk, remarks=remarks, clock_behind=last if behind else "")


def accept_clock(desk: Desk) -> None:
    """Work on although the clock is earlier than the newest entry; the log says that somebody was told."""
    with desk.database.work(None, "accept clock", f"clock:{desk.clock_behind}"):
        pass


def _read_only(folder: Path) -> bool:
    if not hasattr(os, "statvfs"):
        return False
    with suppress(OSError):
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    return False
