"""The checkpoint inside a backup that somebody has unsealed: read without looking at the records beside it."""

import zipfile
from pathlib import Path

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.envelope import Verify
from caseapp.exchange.summary.strict import Part, parse_json

LIST, SIGNATURE = "contents.json", "contents.sig"
BEGIN = b"PK\x03\x04"
"""How an unsealed backup begins."""
_MOST_LIST, _SIGNATURE_BYTES = 64 * 1024, 64


def backup_checkpoint(path: Path, verify: Verify) -> tuple[str, str]:
    """The checkpoint, and the key that signed it, both in hexadecimal; an empty checkpoint in backups of earlier versions.

    KnownError where the list of the backup is missing, damaged or not signed by the key that it names.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            listed, signature = _member(archive, LIST, _MOST_LIST), _member(archive, SIGNATURE, _SIGNATURE_BYTES)
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, NotImplementedError, RuntimeError, OSError):
        raise _damaged() from None
    told = Part(parse_json(listed)).value
    key, given = (told.get("key"), told.get("checkpoint")) if isinstance(told, dict) else (None, None)
    try:
        right = isinstance(key, str) and verify(bytes.fromhex(key), signature, listed)
    except ValueError:
        right = False
    if not right:
        raise KnownError(words("The backup was changed after it was made."))
    mark = given.get("hash") if isinstance(given, dict) else ""
    return mark if isinstance(mark, str) else "", str(key)


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A small part of the archive. ValueError where it is said to be larger."""
    if archive.getinfo(name).file_size > most:
        raise ValueError(name)
    return archive.read(name)


def _damaged() -> KnownError:
    return KnownError(words("The backup is damaged."))

