"""Putting a state of the files where it can be opened, with the key that its head gives."""

import functools
import shutil
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from caseapp.base.errors import KnownError
from caseapp.vault import slots
from caseapp.vault.slots import Slot, WrongPassphraseError
from tests.faults import acting
from tests.faults.disk import Tree


def stretch_once() -> None:
    """Let each passphrase be stretched once for each salt, however often a state with that slot is opened."""
    slots._stretched = functools.cache(slots._stretched)


@functools.cache
def key_of(slot: Slot, passphrases: tuple[str, ...]) -> tuple[bytes, str]:
    """The database key that a slot gives to one of the passphrases, and that passphrase."""
    for secret in passphrases:
        try:
            return slots.open_slot(slot, secret).database_key, secret
        except WrongPassphraseError:
            continue
    raise KnownError(WrongPassphraseError().sentence)


def put(place: Path, tree: Tree) -> Path:
    """Write a state where it can be opened."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, content in tree.items():
        if isinstance(content, bytes):
            (place / name).write_bytes(content)
    return place


def in_memory() -> Path | None:
    """A folder whose files lie in memory, where there is one: nothing here needs a real disk."""
    fast = Path("/dev/shm")
    return fast if fast.is_dir() else None


def content_of(path: Path, key: bytes) -> str:
    """What stands in a database; by the driver itself, once the program has opened it and SQLite has taken things back."""
    driver = sqlcipher.connect(str(path))
    try:
        driver.execute("PRAGMA cipher_log_level = NONE")
        driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return acting.digest_of(driver)
    except sqlcipher.DatabaseError:
        return "unreadable"
    finally:
        driver.close()
