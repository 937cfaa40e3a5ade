"""How the backups of a vault stand: which were made, how long ago, and how loudly to say so."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.base.paths import is_folder
from caseapp.base.words import Words, words
from caseapp.db.backups import BackupMade, backups, log_ends
from caseapp.db.settings import read_settings, write_settings
from caseapp.records.roles import Intent, any_may

PLACE, QUIET_UNTIL = "backup_place", "backup_quiet_until"
"""Settings of the vault: the folder of the last verified backup, and the day until which nobody is reminded."""

ASK_AFTER, INSIST_AFTER = 7, 30
"""Days without a verified backup after which the window asks, and asks visibly."""

_QUIET = timedelta(days=7)
_SHOWN = 5


class Voice(StrEnum):
    """How loudly the window speaks of backups."""

    SILENT = "silent"
    """Not at all: nothing real is written down in a practice vault."""
    QUIET = "quiet"
    ASK = "ask"
    INSIST = "insist"


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """One backup that the vault knows of. `place` is stick, folder or network; `verified` that it was read again."""

    name: str
    day: date
    place: str
    verified: bool
    people: int


@dataclass(frozen=True, slots=True)
class BackupState:
    """`days` since the last verified backup, None where there is none yet; `made` are the last few, the newest first.

    `place` is the folder of the last one, where it still is there. `may` tells whether this user may make backups.
    """

    voice: Voice
    days: int | None
    made: tuple[KnownBackup, ...]
    place: Path | None
    may: bool


def backup_state(desk: Desk) -> BackupState:
    """How the backups of an open vault stand today. Whoever could unlock may know."""
    with desk.database.reading(None) as reading:
        made, settings = backups(reading), read_settings(reading.connection)
        begun = log_ends(reading.connection).first_at
    newest = max((one.verified_at for one in made if one.verified_at), default="")
    days = _days_since(newest, desk.clock.now()) if newest else None
    waiting = days if days is not None else _days_since(begun, desk.clock.now())
    may = any_may(desk.roles, Intent.BACKUP)
    voice = Voice.SILENT if desk.practice else _voice(waiting, settings, desk.clock.today(), may=may)
    place = Path(settings[PLACE]) if settings.get(PLACE) else None
    return BackupState(
        voice, days, tuple(map(_known, made[:_SHOWN])), place if place and is_folder(place) else None, may
    )


def remind_next_week(desk: Desk) -> None:
    """Ask nobody about backups for seven days; the quiet line stays."""
    until = desk.clock.today() + _QUIET
    with desk.database.work(Intent.BACKUP, "put off backup") as work:
        write_settings(work.connection, {QUIET_UNTIL: until.isoformat()})


def when(days: int | None) -> Words:
    """The quiet line: when the last verified backup was made."""
    if days is None:
        return words("No backup has been made yet")
    if days == 0:
        return words("Last verified backup: today")
    return words("Last verified backup: {n} days ago", count=days)


def _known(made: BackupMade) -> KnownBackup:
    day = date.fromisoformat(made.made_at[:10])
    return KnownBackup(made.name, day, made.place, bool(made.verified_at), made.people)


def _voice(waiting: int, settings: dict[str, str], today: date, *, may: bool) -> Voice:
    put_off = settings.get(QUIET_UNTIL, "")
    if waiting <= ASK_AFTER or not may or (put_off and today < date.fromisoformat(put_off)):
        return Voice.QUIET
    return Voice.ASK if waiting <= INSIST_AFTER else Voice.INSIST


def _days_since(moment: str, now: datetime) -> int:
    """Whole days; none where the clock was set back meanwhile."""
    if not moment:
        return 0
    return max(0, (now - datetime.fromisoformat(moment).astimezone(UTC)).days)
