"""What stands inside a backup: the encrypted database, its head, and a signed list of both."""

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.exchange.summary.envelope import Sign, Verify

FORMAT = "caseapp-backup"
VERSION = 1
_NAMES = ("vault.db", "head", "contents.json", "contents.sig")
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class BackupContent:
    """A backup that was opened and found whole. `signing_key` is that of the vault that made it."""

    database: bytes
    head: bytes
    made: str
    signing_key: bytes


def pack(database: bytes, head: bytes, made: str, sign: Sign, public_key: bytes) -> bytes:
    """The content as an uncompressed zip, which any tool opens."""
    contents = json.dumps(
        {
            "format": FORMAT, "version": VERSION, "made": made, "key": public_key.hex(),
            "database": _digest(database), "head": _digest(head),
        },
        sort_keys=True,
    ).encode()  # fmt: skip
    parts = (database, head, contents, sign(contents))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, part in zip(_NAMES, parts, strict=True):
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), part)
    return target.getvalue()


def unpack(content: bytes, verify: Verify) -> BackupContent:
    """The parts of a backup, every one checked. KnownErrors tell damage from a newer version."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            database, head, contents, signature = (archive.read(name) for name in _NAMES)
        told = json.loads(contents)
        version, key = told["version"], bytes.fromhex(told["key"])
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError):
        raise _broken(words("The backup is damaged.")) from None
    if told.get("format") != FORMAT or version != VERSION:
        raise _broken(words("The backup was made by a newer version of the program."))
    if not verify(key, signature, contents):
        raise _broken(words("The backup was changed after it was made."))
    if (told["database"], told["head"]) != (_digest(database), _digest(head)):
        raise _broken(words("The backup is damaged."))
    return BackupContent(database, head, str(told["made"]), key)


def _digest(part: bytes) -> str:
    return hashlib.sha256(part).hexdigest()


def _broken(sentence: Words) -> KnownError:
    return KnownError(sentence, words("Take another backup; the last three are kept."))
