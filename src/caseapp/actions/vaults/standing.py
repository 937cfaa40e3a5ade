"""The same vault, standing on this computer already: found beside a new folder, and compared with a backup."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from caseapp.base.errors import KnownError
from caseapp.base.paths import is_folder
from caseapp.base.words import Words, words
from caseapp.db.backups import LogEnds, log_ends
from caseapp.db.engine import open_engine
from caseapp.db.work import transaction
from caseapp.vault.heads import NAMES, Head, database_path, read_head

Opens = Callable[[Head], bytes]
"""The database key of a head, from the secrets that are at hand. KnownError where they do not open it."""

_MOST_NEIGHBOURS = 200
"""Folders that are looked at."""

_AFTERWARDS = 1
"""Entries of the log that a backup itself causes after its snapshot: that it was verified."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The same vault, standing on this computer.

    `used` is the day on which it was used last; `entries` counts its log, -1 where these secrets do not open it. `newer`
    tells whether it goes further than the backup.
    """

    folder: Path
    used: str
    entries: int
    newer: bool
    generation: int
    opened: int


def find_standing(folders: Iterable[Path], head: Head, entries: int, opens: Opens) -> Iterator[Standing]:
    """The vaults among some folders that have the same id as `head`, compared with it and with its log. Writes nothing."""
    for folder in folders:
        with suppress(KnownError, OSError):
            other = read_head(folder)
            if other.vault == head.vault:
                yield _compared(folder, other, head, entries, opens)


def about_standing(made: str, entries: int, one: Standing) -> Words:
    """What to say before anything is restored: which of the two goes further. `made` is the day of the backup."""
    told = _by_entries(one) if one.entries >= 0 and entries >= 0 else _by_openings(one)
    return told.with_values(name=one.folder.name, used=one.used, made=made, here=one.entries, there=entries)


def _by_entries(one: Standing) -> Words:
    if one.newer:
        return words(
            "These records stand on this computer already, in the folder {name}: last used on {used}, with {here}"
            " entries in the log. They are newer than the backup of {made}, which has {there} entries."
        )
    return words(
        "These records stand on this computer already, in the folder {name}: last used on {used}, with {here}"
        " entries in the log. The backup of {made} is not older: it has {there} entries."
    )


def _by_openings(one: Standing) -> Words:
    if one.newer:
        return words(
            "These records stand on this computer already, in the folder {name}: last used on {used}. They were opened"
            " more often than the records in the backup of {made}, so they seem to be newer."
        )
    return words(
        "These records stand on this computer already, in the folder {name}: last used on {used}. They do not seem to be"
        " newer than the backup of {made}."
    )


def neighbours(to: Path, also: Path | None = None) -> list[Path]:
    """The folders beside a new one, and another one that is remembered."""
    found = [also] if also is not None else []
    with suppress(OSError):
        found += sorted(to.absolute().parent.iterdir())[:_MOST_NEIGHBOURS]
    return list({one.resolve(): one for one in found if is_folder(one)}.values())


def _compared(folder: Path, other: Head, head: Head, entries: int, opens: Opens) -> Standing:
    ends = _log_of(folder, other, opens)
    newer = other.opened > head.opened if ends is None else ends.entries > entries + _AFTERWARDS
    used = ends.last_at[:10] if ends is not None else _touched(folder)
    return Standing(
        folder, used, ends.entries if ends is not None else -1, newer, other.generation, other.opened
    )


def _log_of(folder: Path, head: Head, opens: Opens) -> LogEnds | None:
    """The ends of a standing vault's log; None where it does not open, or where opening it would mend its journal."""
    path = database_path(folder, head)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size > 0:
        return None
    try:
        engine = open_engine(path, opens(head))
        try:
            with transaction(engine) as connection:
                return log_ends(connection)
        finally:
            engine.dispose()
    except KnownError:
        return None


def _touched(folder: Path) -> str:
    """The day on which the newer head was written: every opening writes one."""
    times = [(folder / name).stat().st_mtime for name in NAMES if (folder / name).exists()]
    return datetime.fromtimestamp(max(times, default=0), UTC).date().isoformat()
