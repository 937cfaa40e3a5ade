"""Backups that were made of a vault, and what its audit log looks like from outside: how long, from when to when."""

from dataclasses import astuple, dataclass

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from caseapp.db import tables
from caseapp.db.work import Reading, Work


@dataclass(frozen=True, slots=True)
class BackupMade:
    """One backup. Times are UTC; `verified_at` is empty until it was read again; `place` is a kind, never a path."""

    name: str
    made_at: str
    verified_at: str
    place: str
    checkpoint_sequence: int
    checkpoint_hash: str
    people: int


@dataclass(frozen=True, slots=True)
class LogEnds:
    """How many entries the audit log has, when the first and the last were made (UTC), and the hash of the last."""

    entries: int
    first_at: str = ""
    last_at: str = ""
    last_hash: str = ""


def add_backup(work: Work, made: BackupMade) -> None:
    """Write down a backup; one of the same name, made within the same second, is the same one."""
    names = [column.name for column in tables.BACKUP_MADE.columns]
    values = dict(zip(names, astuple(made), strict=True))
    statement = insert(tables.BACKUP_MADE).values(**values)
    work.connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=values))


def mark_verified(work: Work, name: str, moment: str, checkpoint: tuple[int, str]) -> None:
    """Write down when a backup was read again and found whole (UTC), and the end of the audit log that stands in it.

    The log is held against it in every check: an entry that somebody outside can vouch for must still be there.
    """
    table = tables.BACKUP_MADE
    values = {"verified_at": moment, "checkpoint_sequence": checkpoint[0], "checkpoint_hash": checkpoint[1]}
    work.connection.execute(update(table).where(table.c.name == name).values(**values))


def backups(reading: Reading) -> list[BackupMade]:
    """All of them, the newest first."""
    table = tables.BACKUP_MADE
    rows = reading.connection.execute(select(table).order_by(table.c.made_at.desc(), table.c.name.desc()))
    return [BackupMade(*row) for row in rows]


def log_ends(connection: Connection) -> LogEnds:
    """Where the audit log begins and ends."""
    at, sequence, hash_ = tables.AUDIT.c.at, tables.AUDIT.c.sequence, tables.AUDIT.c.hash
    entries = connection.execute(select(func.count()).select_from(tables.AUDIT)).scalar_one()
    if not entries:
        return LogEnds(0)
    first = connection.execute(select(at).order_by(sequence).limit(1)).scalar_one()
    last = connection.execute(select(at, hash_).order_by(sequence.desc()).limit(1)).one()
    return LogEnds(entries, first, last.at, last.hash)


def moment_before(connection: Connection, *, entries: int) -> str:
    """When the log's entry was made that so many newer ones follow (UTC); empty where there is none."""
    newest = select(tables.AUDIT.c.at).order_by(tables.AUDIT.c.sequence.desc()).limit(1).offset(entries)
    return connection.execute(newest).scalar() or ""


def people_count(connection: Connection) -> int:
    """How many people are written down."""
    person = tables.METADATA.tables["person"]
    return int(connection.execute(select(func.count()).select_from(person)).scalar_one())
