"""Defences turned off, one at a time, so that a campaign can show that it would notice: only for negative controls."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from caseapp.db import engine
from caseapp.vault import compartments

DELETE_AND_FULL = {
    "journal_mode": ("DELETE", "delete"), "synchronous": ("FULL", 2), "locking_mode": ("NORMAL", "normal"),
}  # fmt: skip
"""What SQLite does by itself."""

WAL = {"journal_mode": ("WAL", "wal"), "synchronous": ("NORMAL", 1)}
"""What many programs take for speed. Locking stays exclusive, so that no shared memory is needed."""

JOURNAL_IN_MEMORY = {"journal_mode": ("MEMORY", "memory")}
"""No way back on the disk."""


def other_settings(settings: Mapping[str, tuple[str, object]]) -> None:
    """Take other settings for the database than the program's own."""
    engine._SETTINGS = tuple(
        (name, *settings.get(name, (value, due))) for name, value, due in engine._SETTINGS
    )


class _Unchecking(sqlcipher.Cursor):  # type: ignore[misc]
    def execute(self, statement: str, *values: Any) -> Any:
        """Where pages carry no code there is nothing to look at, which SQLCipher would call a problem."""
        looking = statement == "PRAGMA cipher_integrity_check"
        return super().execute("SELECT 1 WHERE 0" if looking else statement, *values)


class _WithoutPageChecks(sqlcipher.Connection):  # type: ignore[misc]
    def cursor(self, *_: Any) -> Any:
        return super().cursor(_Unchecking)

    def execute(self, statement: str, *values: Any) -> Any:
        done = super().execute(statement, *values)
        if statement.startswith("PRAGMA key"):
            super().execute("PRAGMA cipher_use_hmac = OFF")
        return done


class _WithoutKey(_WithoutPageChecks):
    def execute(self, statement: str, *values: Any) -> Any:
        keyed = statement.startswith(("PRAGMA key", "PRAGMA cipher"))
        return super().execute("SELECT 1" if keyed else statement, *values)


def without_page_checks() -> None:
    """Open databases without SQLCipher's code of each page."""
    sqlcipher.connect = partial(sqlcipher.connect, factory=_WithoutPageChecks)


def without_key() -> None:
    """Keep databases as plain SQLite files."""
    sqlcipher.connect = partial(sqlcipher.connect, factory=_WithoutKey)


def without_sealing() -> None:
    """Keep answers as they are typed, in the place of sealed ones."""
    keyring: Any = compartments
    keyring._sealed = lambda _cipher, _bound, content: content
    keyring._opened = lambda _cipher, _bound, sealed: sealed
