"""Where the summaries of an office lie: in the vault itself, or in a common store beside it; the same functions for both.

A transaction of the vault that needs summaries begins one in the common store, and both are kept or neither: the common
store is asked to keep first, together with the signed entry that goes into the log of the vault, and the vault keeps last.
Between the two a crash leaves work in the store whose entry the vault lacks; the next one who writes finds and settles it
(decision 0025).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Table, insert, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.audit import AuditEntry
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.summaries_schema import DEED, Office, require_store_of

if TYPE_CHECKING:
    from caseapp.db.postgres import Address

ADDRESS, COPY, LAST_DEED = "summaries_store", "summaries_copy", "summaries_deed"
"""Settings: the address, by which name this copy of the vault writes into the store, and its last deed there."""
STORE_SETTINGS = (ADDRESS, COPY, LAST_DEED)

_KEY = "caseapp.summaries"
_LOCK = text("SELECT pg_advisory_xact_lock(hashtext('caseapp'))")
_LOCKED, _TRIES = "55P03", 12
"""PostgreSQL's code for a lock that was not had in time, and how often it is tried: for two minutes."""
_AS_OF_NOW = text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


@dataclass(frozen=True, slots=True)
class Store:
    """A common store as one copy of an office's vault knows it."""

    address: "Address"
    office: Office
    copy: str
    engine: Engine = field(repr=False)


def store_of(settings: dict[str, str]) -> Store | None:
    """The common store that the settings of a vault name. No connection is made."""
    if ADDRESS not in settings or settings["kind"] != "coordinator":
        return None
    from caseapp.db.postgres import open_store, stored_address

    address = stored_address(settings[ADDRESS])
    return Store(address, office_of(settings), settings[COPY], open_store(address))


def office_of(settings: dict[str, str]) -> Office:
    """The office whose vault has these settings."""
    return Office(settings["id"], settings["name"], settings["practice"] == "yes")


class Beside:
    """The common store inside one transaction of a vault; begun when summaries are asked for first."""

    def __init__(self, store: Store, vault: Connection, settle: Callable[[int], None] | None) -> None:
        self._store = store
        self._vault = vault
        self._settle = settle
        self._open: Connection | None = None

    def connection(self) -> Connection:
        """The open transaction of the store. Who writes waits until she is the only one who does."""
        if self._open is None:
            self._open = self._store.engine.connect()
            if self._settle is None:
                self._open.execute(_AS_OF_NOW)
            else:
                self._wait(self._open)
            require_store_of(self._open, self._store.office)
            self._settle_lost()
        return self._open

    def keep(self, entry: AuditEntry) -> None:
        """Keep what was written, with the entry for the log of the vault; nothing where nothing was asked of the store."""
        if self._open is None:
            return
        values = {
            "copy": self._store.copy, "at": entry.at, "actor": entry.actor, "sequence": entry.sequence,
            "object": entry.object, "previous": entry.previous, "hash": entry.hash, "key": entry.key,
            "signature": entry.signature,
        }  # fmt: skip
        number = self._open.execute(insert(DEED).values(values).returning(DEED.c.number)).scalar_one()
        write_settings(self._vault, {LAST_DEED: str(number)})
        try:
            self._open.commit()
        except DBAPIError:
            raise KnownError(
                words(
                    "The common store broke off at the last moment, so it is not certain whether this was saved."
                ),
                words("Look first whether it is there. Importing the same file twice does no harm."),
            ) from None

    def close(self) -> None:
        """Let go of the transaction; what was not kept is taken back."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _wait(self, there: Connection) -> None:
        """Each try ends before the connection would count as dead (`postgres.py`)."""
        for left in reversed(range(_TRIES)):
            try:
                there.execute(_LOCK)
            except DBAPIError as error:
                if _LOCKED not in str(error.orig) or not left:
                    raise
                there.rollback()
            else:
                return

    def _settle_lost(self) -> None:
        if self._settle is None or self._open is None:
            return
        last = int(read_settings(self._vault).get(LAST_DEED, "0"))
        mine = (DEED.c.copy == self._store.copy) & (DEED.c.number > last)
        for number in self._open.execute(select(DEED.c.number).where(mine).order_by(DEED.c.number)).scalars():
            self._settle(number)


@contextmanager
def beside(
    store: Store | None, vault: Connection, settle: Callable[[int], None] | None = None
) -> Iterator[Beside | None]:
    """Let `summaries_of` find the common store while a transaction of the vault is open.

    `settle` is told the numbers of deeds whose entry the vault lacks; without it nothing may be written.
    """
    if store is None:
        yield None
        return
    together = Beside(store, vault, settle)
    vault.info[_KEY] = together
    try:
        yield together
    finally:
        del vault.info[_KEY]
        together.close()


def summaries_of(connection: Connection) -> Connection:
    """The open transaction in which the summaries of a vault lie, from the vault's own."""
    together: Beside | None = connection.info.get(_KEY)
    return connection if together is None else together.connection()


def write_over(
    connection: Connection, table: Table, values: Mapping[str, object], over: Sequence[str], renewed: Mapping[str, object]
) -> None:  # fmt: skip
    """Put a row in, or renew parts of the one that stands there by the columns `over`; on either database."""
    if connection.dialect.name == "sqlite":
        into = sqlite.insert(table).values(values)
        connection.execute(into.on_conflict_do_update(index_elements=list(over), set_=renewed))
    else:
        from sqlalchemy.dialects import postgresql

        put = postgresql.insert(table).values(values)
        connection.execute(put.on_conflict_do_update(index_elements=list(over), set_=renewed))
