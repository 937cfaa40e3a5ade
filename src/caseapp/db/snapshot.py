"""A consistent copy of an open database, encrypted with the same key or with another one."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from caseapp.base.errors import KnownError
from caseapp.base.steps import Step, no_step
from caseapp.base.words import words

_PAGES_A_STEP = 1000


def copy_database(
    source: Any,  # noqa: ANN401  the driver has no types
    key: bytes,
    to: Path,
    step: Step = no_step,
) -> None:
    """Copy every page through SQLite's backup interface; the source stays usable, the copy is never plain.

    SQLCipher opens each page with the source's key and closes it with the copy's (and its own salt), so this is also how
    a vault gets a new key. A test opens the copy with the old one, in vain.
    `source` must not be inside a transaction: SQLite would wait for its end for ever. KnownError where the disk has no
    room for the copy or does not answer; what `step` raises passes unchanged.
    """
    import sqlcipher3.dbapi2 as sqlcipher

    if source.in_transaction:
        raise RuntimeError("a database is not copied inside a transaction")
    try:
        with closing(sqlcipher.connect(str(to), isolation_level=None)) as target:
            target.execute("PRAGMA cipher_log_level = NONE")
            target.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            source.backup(target, pages=_PAGES_A_STEP, progress=_told(step))
    except sqlcipher.DatabaseError:
        raise KnownError(
            words("The disk is full or does not answer, so nothing was saved."),
            words("Make room on the disk and save again. What was saved before is safe."),
        ) from None


def _told(step: Step) -> Callable[[int, int, int], None]:
    """What SQLite calls after each piece: its state, the pages that remain, and all of them."""
    return lambda _state, remaining, pages: step(1 - remaining / max(1, pages))
