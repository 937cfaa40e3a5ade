"""Opening the database file: SQLCipher through SQLAlchemy Core, with every setting read back.

Settings and their reasons: journal TRUNCATE with synchronous EXTRA lost nothing in simulated power cuts, where WAL and
SQLite's default lost committed records; a raw key, because the passphrase was stretched already; exclusive locking, so
that a second program is told instead of mixed in; no memory security, because the lock ends the process.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import StaticPool

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words

PAGE = 4096
APPLICATION_ID = 0x63617365
"""The letters "case", by which a database of this program is told from any other."""

CACHE = 16 * 1024
"""Kilobytes of pages that are kept open: what a day of a house with 10,000 people comes back to. More is memory without use."""

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("cache_size", f"-{CACHE}", -CACHE),
)

_FOR_A_NEW_FILE = (("auto_vacuum", "FULL", 1),)
"""No free pages stay in the file. SQLite writes over a free page without a journal, so a power cut could leave one torn:
nothing was lost by that, but the check of all pages failed from then on, and with it every backup."""


def open_engine(path: Path, key: bytes) -> Engine:
    """An engine over one connection to an existing database file.

    KnownError for an absent, empty, cut, damaged or foreign file and for one that another program holds open;
    none of them ever becomes a new vault.
    """
    check_file(path)
    return _engine(lambda: _checked(_without_surplus(_connect(path, key), path, key)))


def create_engine(path: Path, key: bytes) -> Engine:
    """An engine over a new database file. FileExistsError where there is one already."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return _engine(lambda: _connect(path, key, _FOR_A_NEW_FILE))


def check_file(path: Path) -> None:
    """Look at the file from outside before any key is tried. KnownError says what is wrong with it."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise _broken(words("The database of this vault is missing.")) from None
    if size == 0:
        raise _broken(words("The database of this vault is empty: its content is gone."))
    if size % PAGE and not _left_unfinished(path):
        raise _broken(words("The database of this vault was cut off: a part of it is missing."))


def _left_unfinished(path: Path) -> bool:
    """Whether a power cut left a journal: then SQLite first takes a half-written page back, and the size fits again."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def _engine(creator: Callable[[], Any]) -> Engine:
    import sqlcipher3.dbapi2 as sqlcipher

    engine = sqlalchemy.create_engine(
        "sqlite+pysqlite://", creator=creator, module=sqlcipher, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _connect(path: Path, key: bytes, also: tuple[tuple[str, str, object], ...] = ()) -> Any:  # noqa: ANN401  the driver has no types
    import sqlcipher3.dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=0.2)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        for name, value, expected in (*also, *_SETTINGS):
            connection.execute(f"PRAGMA {name} = {value}").fetchall()
            found = connection.execute(f"PRAGMA {name}").fetchone()
            if found is None or found[0] != expected:
                raise RuntimeError(f"the database did not take the setting {name}")
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refusal(error) from None
    return connection


def _without_surplus(connection: Any, path: Path, key: bytes) -> Any:  # noqa: ANN401
    """Cut off what lies behind the last page: SQLite shortens the file only after a commit, and a power cut may come first.

    Only where the tables are whole without it; a first page of an earlier day, which knows fewer pages, loses nothing.
    """
    import sqlcipher3.dbapi2 as sqlcipher

    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        if pages * PAGE >= path.stat().st_size or connection.execute("PRAGMA auto_vacuum").fetchone()[0] == 0:
            return connection
        whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refusal(error) from None
    if not whole:
        return connection
    connection.close()
    with path.open("r+b") as file:
        file.truncate(pages * PAGE)
        os.fsync(file.fileno())
    return _connect(path, key)


def _checked(connection: Any) -> Any:  # noqa: ANN401
    import sqlcipher3.dbapi2 as sqlcipher

    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        file = connection.execute("PRAGMA database_list").fetchone()[2]
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refusal(error) from None
    if application != APPLICATION_ID:
        connection.close()
        raise _broken(words("The database in this folder is not one of this program."))
    if pages * PAGE != Path(file).stat().st_size:
        connection.close()
        raise _broken(words("The database of this vault was cut off: a part of it is missing."))
    return connection


def _refusal(error: Exception) -> KnownError:
    if "locked" in str(error) or "busy" in str(error):
        return KnownError(
            words("This vault is open in another window or program."),
            words("Close it there first. Two programs must not write to one vault."),
        )
    if "disk I/O" in str(error) or "readonly" in str(error) or "unable to open" in str(error):
        return KnownError(
            words("The vault cannot be written where it lies."),
            words("Check that the disk is not full, not read-only and still connected."),
        )
    return _broken(words("The database of this vault is damaged."))


def _broken(sentence: Words) -> KnownError:
    return KnownError(sentence, words("Nothing was changed. Restore the last backup into a new folder."))
