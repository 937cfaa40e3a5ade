"""One unit of work: a permission, a transaction, an audit entry. Either all of it happens or nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

import sqlalchemy
from sqlalchemy import insert, select
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from caseapp.base.clock import Clock, stamp
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step, no_step
from caseapp.base.words import words
from caseapp.db import tables
from caseapp.db.audit import SEALED, START, AuditEntry, entry_hash, sealed_entry
from caseapp.db.engine import open_engine
from caseapp.db.keys import Keys
from caseapp.db.sealing import FileKeys
from caseapp.db.snapshot import copy_database
from caseapp.db.summaries import Store, beside
from caseapp.records.roles import Intent, any_may


@dataclass(frozen=True, slots=True)
class Actor:
    """Who works with the vault, and how she signs the audit log."""

    user: str
    roles: tuple[str, ...]
    key: bytes
    sign: Callable[[bytes], bytes]


Days: TypeAlias = dict[bytes, date | None]
"""Days that were opened in this session, by the sealed answers they stand in: lists ask for some hundred of them each time."""


class Reading:
    """An open transaction with the keys of whoever asked for it."""

    def __init__(self, connection: Connection, keys: Keys, days: Days | None = None) -> None:
        self.connection = connection
        self.keys = keys
        self.files = FileKeys(connection, keys)
        self.days: Days = {} if days is None else days


class Work(Reading):
    """A transaction that writes. `object` names what it is about, for the audit log; `user` is who writes."""

    def __init__(
        self, connection: Connection, keys: Keys, now: str, user: str, days: Days | None = None
    ) -> None:
        super().__init__(connection, keys, days)
        self.now = now
        self.user = user
        self.object = ""


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """All of it or nothing. KnownError where the disk refuses or what it gives back is damaged."""
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise _understood(error) from error


class Database:
    """The open database of one vault; used by one thread at a time. `store` holds the summaries where the vault does not."""

    def __init__(
        self, engine: Engine, actor: Actor, clock: Clock, keys: Keys, store: Store | None = None
    ) -> None:
        self._engine = engine
        self._actor = actor
        self._clock = clock
        self._keys = keys
        self._store = store
        self._seen: set[tuple[str, str]] = set()
        self._days: Days = {}
        self._ended = False

    @contextmanager
    def work(self, intent: Intent | None, action: str, about: str = "") -> Iterator[Work]:
        """A transaction that changes something, with its one audit entry.

        KnownError where the role may not do it, and where the disk refuses to take it; then nothing was changed.
        """
        self.require(intent)
        with transaction(self._engine) as connection:
            work = Work(connection, self._keys, stamp(self._clock.now()), self._actor.user)
            work.object = about

            def settle(deed: int) -> None:
                self._log(work, "settle deed", f"deed:{deed}")

            with beside(self._store, connection, settle) as together:
                yield work
                entry = self._log(work, action, work.object)
                if together is not None:
                    together.keep(entry)

    @contextmanager
    def reading(self, intent: Intent | None, seen: tuple[str, str] | None = None) -> Iterator[Reading]:
        """A transaction that changes nothing. KnownError where the role may not read it.

        `seen` is what the log shall say of it, as (action, object), where sealed answers are read. Looking at the same
        thing again in the same session is not written down again.
        """
        self.require(intent)
        with transaction(self._engine) as connection, beside(self._store, connection):
            if seen is None or seen in self._seen:
                yield Reading(connection, self._keys, self._days)
                return
            work = Work(connection, self._keys, stamp(self._clock.now()), self._actor.user, self._days)
            work.object = seen[1]
            yield work
            self._log(work, *seen)
        self._seen.add(seen)

    @contextmanager
    def quietly(self) -> Iterator[Work]:
        """A transaction without an entry in the log, for what nobody intends: drafts that the program keeps by itself."""
        with transaction(self._engine) as connection:
            yield Work(connection, self._keys, stamp(self._clock.now()), self._actor.user)

    def require(self, intent: Intent | None) -> None:
        """KnownError where the signed-in person's roles do not allow an intent; None is open to whoever could unlock.

        KnownError too after `end`, whatever is asked for.
        """
        if self._ended:
            raise KnownError(
                words("Keys or roles were renewed, so this session is over."),
                words("Lock, and sign in again."),
            )
        if intent is not None and not any_may(self._actor.roles, intent):
            raise KnownError(
                words("Your role does not allow this."),
                words("Ask the manager of the shelter, who grants roles."),
            )

    def copy_to(self, path: Path, key: bytes, step: Step = no_step) -> None:
        """A consistent copy of the whole database in a new file, encrypted with a key: the same or another one.

        What `step` raises stops it; then there is half a file, which goes to the caller.
        """
        self.require(None)
        raw = self._engine.raw_connection()
        try:
            copy_database(raw.driver_connection, key, path, step)
        finally:
            raw.close()

    def onto(self, path: Path, key: bytes, keys: Keys) -> "Database":
        """The same person at work on another file of the vault, such as the copy that shall take its place."""
        return Database(open_engine(path, key), self._actor, self._clock, keys)

    def end(self, path: Path | None = None, key: bytes = b"") -> None:
        """The keys or roles of this session are of yesterday: only drafts are kept from now on, until the next sign-in.

        They go into the file that took the place of this one, where there is one.
        """
        self._ended = True
        if path is not None:
            self.close()
            self._engine = open_engine(path, key)

    @property
    def store(self) -> Store | None:
        """The common store in which the summaries lie; None where they lie in the vault."""
        return self._store

    def keep_summaries_in(self, store: Store | None) -> None:
        """From now on the summaries lie in a common store, or in the vault again."""
        if self._store is not None:
            self._store.engine.dispose()
        self._store = store

    def close(self) -> None:
        """Let go of the file, and of the common store."""
        self._engine.dispose()
        if self._store is not None:
            self._store.engine.dispose()

    def _log(self, work: Work, action: str, about: str) -> AuditEntry:
        newest = select(tables.AUDIT.c.sequence, tables.AUDIT.c.hash).order_by(tables.AUDIT.c.sequence.desc())
        last = work.connection.execute(newest.limit(1)).first()
        sequence, previous = (last.sequence + 1, last.hash) if last else (1, START)
        sealed = sealed_entry(self._keys, action, about)
        due = entry_hash(sequence, work.now, self._actor.user, SEALED, sealed, previous)
        signature = self._actor.sign(bytes.fromhex(due)).hex()
        entry = AuditEntry(
            sequence,
            work.now,
            self._actor.user,
            SEALED,
            sealed,
            previous,
            due,
            self._actor.key.hex(),
            signature,
        )
        work.connection.execute(insert(tables.AUDIT).values(asdict(entry)))
        return entry


def _understood(error: DBAPIError) -> Exception:
    """A sentence for what a disk can do to us; anything else stays the bug it is."""
    if type(error.orig).__module__.startswith("pg8000"):
        from caseapp.db.postgres_trouble import store_refusal

        return store_refusal(error)
    text = str(error.orig)
    if isinstance(error, sqlalchemy.exc.OperationalError) and ("full" in text or "disk I/O" in text):
        return KnownError(
            words("The disk is full or does not answer, so nothing was saved."),
            words("Make room on the disk and save again. What was saved before is safe."),
        )
    if any(sign in text for sign in ("malformed", "not a database", "not decode")):
        return KnownError(
            words("A page of the database is damaged."),
            words("Nothing was changed. Restore the last backup into a new folder."),
        )
    if "readonly" in text:
        return KnownError(words("The vault lies on a read-only disk, so nothing was saved."))
    return error
