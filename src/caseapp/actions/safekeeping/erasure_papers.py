"""The register of erasures with its certificates, and what old backups still hold of whoever was erased."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseapp.actions.desk import Desk, require_ending
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.db import erasures
from caseapp.db.backups import BackupMade, backups
from caseapp.db.erasures import Erasure
from caseapp.db.logbook import checkpoint_at
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.work import Reading
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent
from caseapp.reports.erasure import ErasureFacts, certificate_pdf, digest_of

KEPT = 3
"""Backups that are kept in each place (actions/safekeeping/backup.py)."""

_GONE = "old_backups_gone"
"""The setting with the moment (UTC) at which the manager said that all backups made before are destroyed."""


@dataclass(frozen=True, slots=True)
class OldBackup:
    """A backup that holds, or would hold, somebody who is erased; `day` is when it was made, `place` its kind of place."""

    name: str
    day: date
    place: str


@dataclass(frozen=True, slots=True)
class Erased:
    """One line of the register, ready to be drawn, with the backups that may still hold the person."""

    facts: ErasureFacts
    digest: str


def register(desk: Desk) -> tuple[Erased, ...]:
    """All erasures, the newest first. KnownError where a line was changed since."""
    with desk.database.reading(Intent.ERASE) as reading:
        made = backups(reading)
        return tuple(_erased(desk, one, made) for one in erasures.erasures(reading.connection))


def write_certificate(desk: Desk, number: int, to: Path, language: str) -> None:
    """Draw the certificate of an erasure into a PDF; the same one gives the same bytes."""
    require_ending(to, ".pdf")
    with desk.database.work(Intent.ERASE, "write erasure certificate", f"erasure:{number}") as work:
        write_file(to, certificate(desk, work, number, language))


def draw_certificate(desk: Desk, number: int, language: str) -> bytes:
    """The PDF of a certificate, to be looked at before it is printed."""
    with desk.database.reading(Intent.ERASE) as reading:
        return certificate(desk, reading, number, language)


def hand_out_certificate(desk: Desk, number: int) -> None:
    """Note in the log that a certificate leaves the program."""
    with desk.database.work(Intent.ERASE, "write erasure certificate", f"erasure:{number}"):
        pass


def certificate(desk: Desk, reading: Reading, number: int, language: str) -> bytes:
    """The PDF of a certificate. KnownError where there is no such erasure, or its line was changed."""
    found = next((one for one in erasures.erasures(reading.connection) if one.number == number), None)
    if found is None:
        raise KnownError(words("There is no erasure of this number."))
    facts = _erased(desk, found, backups(reading)).facts
    mark = checkpoint_at(reading.connection, facts.at)
    return certificate_pdf(
        facts, desk.profile.name, Language(language), practice=desk.practice, checkpoint=mark
    )


def backups_before(desk: Desk) -> tuple[OldBackup, ...]:
    """The backups that would still hold somebody who is erased now."""
    with desk.database.reading(Intent.ERASE) as reading:
        return _not_destroyed(reading, last_kept(backups(reading)))


def backups_holding(desk: Desk) -> tuple[OldBackup, ...]:
    """The backups that still hold somebody who was erased: until three newer ones took their place, or they are gone."""
    with desk.database.reading(Intent.ERASE) as reading:
        erased = erasures.erasures(reading.connection)
        if not erased:
            return ()
        kept = last_kept(backups(reading))
        return _not_destroyed(reading, [one for one in kept if one.made_at <= erased[0].at])


def declare_gone(desk: Desk) -> None:
    """Remember that every backup made so far which holds an erased person is destroyed."""
    with desk.database.work(Intent.ERASE, "old backups gone") as work:
        erased = erasures.erasures(work.connection)
        if erased:
            write_settings(work.connection, {_GONE: erased[0].at})


def last_kept(made: Iterable[BackupMade]) -> list[BackupMade]:
    """Of backups, the newest first, those which are still kept: the last three of each kind of place.

    A place is known by its kind only, so two sticks count as one: the reminder may end while an older one lies about,
    which is why the page and the certificate speak of destroying sticks.
    """
    counts: dict[str, int] = {}
    kept = []
    for one in made:
        if one.verified_at:
            counts[one.place] = counts.get(one.place, 0) + 1
            if counts[one.place] <= KEPT:
                kept.append(one)
    return kept


def _not_destroyed(reading: Reading, found: Iterable[BackupMade]) -> tuple[OldBackup, ...]:
    gone = read_settings(reading.connection).get(_GONE, "")
    return tuple(
        OldBackup(one.name, date.fromisoformat(one.made_at[:10]), one.place)
        for one in found
        if one.made_at > gone
    )


def _erased(desk: Desk, one: Erasure, made: list[BackupMade]) -> Erased:
    reason, _colon, level = one.reason.partition(":")
    before = last_kept(backup for backup in made if backup.made_at <= one.at)
    facts = ErasureFacts(
        desk.profile.id, one.number, one.at, one.actor, reason, level, one.cases, one.entries,
        tuple((backup.name, backup.made_at) for backup in before),
    )  # fmt: skip
    if digest_of(facts) != one.certificate:
        raise KnownError(
            words("Line {number} of the register of erasures was changed since.", number=one.number),
            words("No certificate is drawn of it. Ask whoever looks after caseapp."),
        )
    return Erased(facts, one.certificate)
