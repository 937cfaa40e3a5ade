"""The common store of an office: several coordinators, each with a copy of the office's vault, keep their summaries in one.

Without an address in the settings of a coordinator's vault nothing here opens a connection, and the vault holds everything.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.agreements import require_coordinator
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import Words, words
from caseapp.db import summaries_moving
from caseapp.db.report_days import bring_report_days, bring_report_days_back
from caseapp.db.settings import drop_settings, read_settings, write_settings
from caseapp.db.summaries import ADDRESS, COPY, STORE_SETTINGS, Store, store_of, summaries_of
from caseapp.db.summaries_moving import Held
from caseapp.db.summaries_schema import is_prepared, prepare, require_store_of
from caseapp.db.work import Database, transaction
from caseapp.records.roles import Intent

__all__ = ["Held"]


@dataclass(frozen=True, slots=True)
class Tried:
    """What was found at an address. `held` is None where the database is empty and wants to be prepared."""

    address: str
    """Without the password."""
    held: Held | None

    def said(self) -> Words:
        """What to tell whoever tried it."""
        if self.held is None:
            return words("Connected: the database is empty. It can be prepared as the store of this office.")
        return words(
            "Connected: {n} reports of {shelters} shelters.", n=self.held.reports, shelters=self.held.shelters
        )


def address_of_store(desk: Desk) -> str:
    """Where the summaries of this office lie, without the password; empty where they lie in this vault."""
    return desk.database.store.address.shown() if desk.database.store is not None else ""


def try_store(desk: Desk, typed: str, password: str = "") -> Tried:
    """Connect, look, and let go again. KnownError for everything that stands in the way."""
    with _reached(desk, typed, password) as store, transaction(store.engine) as connection:
        found = None
        if is_prepared(connection):
            require_store_of(connection, store.office)
            found = summaries_moving.held(connection)
    return Tried(store.address.shown(), found)


def prepare_store(desk: Desk, typed: str, password: str = "", role: str = "") -> None:
    """Make the tables of this office's store in an empty database, and let a role of coordinators work with them.

    Whoever owns the database does it once; an older store is brought up to date. KnownError as for `try_store`.
    """
    with _reached(desk, typed, password) as store:
        about = f"store:{store.address.host}"
        with (
            desk.database.work(Intent.MANAGE_VAULT, "prepare store", about),
            transaction(store.engine) as there,
        ):
            prepare(there, store.office, role)


def connect_store(
    desk: Desk, typed: str, password: str = "", progress: Progress = no_progress, stop: Stop = never_stop
) -> Held:
    """Bring what this vault holds into a prepared store, and keep the summaries there from now on.

    What lies there already stays. KnownError where the two contradict each other; then nothing was moved.
    """
    if desk.database.store is not None:
        raise KnownError(words("The summaries lie in a common store already. Bring them back first."))
    with _reached(desk, typed, password) as tried:
        with transaction(tried.engine) as connection:
            if not is_prepared(connection):
                raise KnownError(
                    words("The database is empty: it was not prepared as a common store yet."),
                    words("Prepare it first; the guide “PostgreSQL” says who may."),
                )
        settings = {ADDRESS: tried.address.stored(), COPY: tried.copy}
        about = f"store:{tried.address.host}"
    with (
        _moving_into(desk.database, tried),
        desk.database.work(Intent.MANAGE_VAULT, "connect store", about) as work,
    ):
        there = summaries_of(work.connection)
        summaries_moving.bring(work.connection, there, _told(progress, stop))
        bring_report_days(work.connection)
        summaries_moving.empty(work.connection)
        write_settings(work.connection, settings)
        return summaries_moving.held(there)


def bring_back(desk: Desk, progress: Progress = no_progress, stop: Stop = never_stop) -> Held:
    """Copy everything from the common store into this vault, and keep the summaries here again. The store stays as it is."""
    store = _connected(desk)
    about = f"store:{store.address.host}"
    with desk.database.work(Intent.MANAGE_VAULT, "bring store back", about) as work:
        summaries_moving.bring(summaries_of(work.connection), work.connection, _told(progress, stop))
        bring_report_days_back(work.connection)
        drop_settings(work.connection, STORE_SETTINGS)
        found = summaries_moving.held(work.connection)
    desk.database.keep_summaries_in(None)
    return found


def forget_store(desk: Desk) -> None:
    """Leave a store that does not answer any more, without what it holds: this vault begins empty."""
    store = _connected(desk)
    with desk.database.work(Intent.MANAGE_VAULT, "forget store", f"store:{store.address.host}") as work:
        drop_settings(work.connection, STORE_SETTINGS)
    desk.database.keep_summaries_in(None)


def _connected(desk: Desk) -> Store:
    require_coordinator(desk)
    if desk.database.store is None:
        raise KnownError(words("The summaries lie in this vault; there is no common store."))
    return desk.database.store


@contextmanager
def _reached(desk: Desk, typed: str, password: str) -> Iterator[Store]:
    """A store as it was typed, for a moment."""
    require_coordinator(desk)
    desk.database.require(Intent.MANAGE_VAULT)
    from caseapp.db.postgres import read_address

    address = read_address(typed)
    if password:
        address = replace(address, password=password)
    with desk.database.reading(Intent.MANAGE_VAULT) as reading:
        settings = read_settings(reading.connection)
    settings |= {ADDRESS: address.stored(), COPY: secrets.token_hex(8)}
    store = store_of(settings)
    if store is None:
        raise KnownError(words("Only a coordinator's vault keeps summaries in a common store."))
    try:
        yield store
    finally:
        store.engine.dispose()


@contextmanager
def _moving_into(database: Database, store: Store) -> Iterator[None]:
    """Let the one transaction of the move see the store, which stays only where all of it was kept."""
    database.keep_summaries_in(store)
    with ExitStack() as undo:
        undo.callback(database.keep_summaries_in, None)
        yield
        undo.pop_all()


def _told(progress: Progress, stop: Stop) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        if stop():
            raise StoppedError
        progress(done / max(of, 1), words("Moving reports: {n} of {all}", n=done, all=of))

    return tell
