"""What stands inside a backup: a signed list, the head of the vault, and the encrypted database.

An uncompressed zip archive, which any tool opens. Version 2 is written and read from its beginning to its end without
ever holding it whole, and its list stands in front, so that it can be looked at before the database is written
anywhere. In version 1 the database stood in front.
"""

import hashlib
import io
import json
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.exchange.summary.envelope import Sign, Verify

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

FORMAT = "caseapp-backup"
VERSION = 2
BEGINNING = 1 << 21
"""Bytes at the beginning of a backup in which its list and its head stand for certain."""

_PIECE = 1 << 20
_MOMENT = (1980, 1, 1, 0, 0, 0)
_FRONT = struct.Struct("<4s22xHH")
"""The fixed beginning of a member of a zip archive: its sign, and at its end the lengths of name and extra field."""

_MEMBER, _AFTER = b"PK\x03\x04", b"PK\x07\x08"
"""Signs before a member and behind its bytes (APPNOTE.TXT 4.3.7 and 4.3.9). Neither JSON nor a head holds the second."""
_LIST, _SIGNATURE, _HEAD, _DATABASE = "contents.json", "contents.sig", "head", "vault.db"
_LARGEST = {_LIST: 1 << 16, _SIGNATURE: 64, _HEAD: 1_000_000}
_LARGEST_DATABASE = 4 * 1024**3
_DAMAGE = (
    zipfile.BadZipFile, LookupError, ValueError, TypeError, EOFError, AttributeError, RuntimeError, OverflowError,
    struct.error,
)  # fmt: skip
"""What the libraries raise over bytes that make no sense."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The signed list. `made` is UTC as YYYYMMDD-HHMMSS, `key` that of the vault; `entries` counts its audit log.

    `checkpoint` is the number and the hash of the last entry of that log. Backups of version 1 tell neither people nor
    entries: -1.
    """

    made: str
    key: bytes
    database: str
    head: str
    people: int = -1
    entries: int = -1
    checkpoint: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A list whose signature holds, and the head of the same backup."""

    contents: Contents
    head: bytes

    @property
    def made(self) -> str:
        """When the backup was made: UTC as YYYYMMDD-HHMMSS."""
        return self.contents.made


def digest_of(file: Path) -> str:
    """SHA-256 of a file as hexadecimal."""
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def digest(part: bytes) -> str:
    """SHA-256 as hexadecimal."""
    return hashlib.sha256(part).hexdigest()


def pack(contents: Contents, head: bytes, database: Path, sign: Sign) -> Iterator[bytes]:
    """The archive, a piece at a time. `database` must be the file that the list names."""
    listed, sink = _to_json(contents), Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        for name, part in ((_LIST, listed), (_SIGNATURE, sign(listed)), (_HEAD, head)):
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), part)
        info = zipfile.ZipInfo(_DATABASE, _MOMENT)
        info.file_size = database.stat().st_size
        with database.open("rb") as source, archive.open(info, "w") as inside:
            while piece := source.read(_PIECE):
                inside.write(piece)
                yield sink.taken()
    yield sink.taken()


def look(beginning: bytes, verify: Verify) -> Opened | None:
    """The signed list and the head from the beginning of a backup; None for version 1, whose list stands at its end.

    KnownErrors tell damage from a newer version.
    """
    with _damage_told():
        name, listed, at = _member(beginning, 0)
        if name == _DATABASE:
            return None
        signature_name, signature, at = _member(beginning, at)
        head_name, head, _at = _member(beginning, at)
        if (name, signature_name, head_name) != (_LIST, _SIGNATURE, _HEAD):
            raise ValueError
        return _checked(listed, signature, head, verify)


def unpack(content: bytes, verify: Verify) -> Opened:
    """The list and the head of a whole backup in memory, every part checked. KnownErrors tell damage from a newer version."""
    return _read(io.BytesIO(content), verify, lambda _piece: None)


def unpack_to(
    source: IO[bytes], to: Path, verify: Verify, step: Callable[[], object] = lambda: None
) -> Opened:
    """Write the database of a backup to a new file; every part is checked. KnownErrors tell damage from a newer version.

    `step` is called after each piece; OSError where the disk refuses.
    """
    with to.open("xb") as target:
        to.chmod(0o600)

        def keep(piece: bytes) -> None:
            target.write(piece)
            step()

        return _read(source, verify, keep)


def _read(source: IO[bytes], verify: Verify, keep: Callable[[bytes], object]) -> Opened:
    with _damage_told(), zipfile.ZipFile(source) as archive:
        if any(one.file_size > _LARGEST.get(one.filename, _LARGEST_DATABASE) for one in archive.infolist()):
            raise ValueError
        listed, signature, head = (archive.read(name) for name in (_LIST, _SIGNATURE, _HEAD))
        found = _checked(listed, signature, head, verify)
        with archive.open(_DATABASE) as inside:
            if _copy(inside, keep) != found.contents.database:
                raise ValueError
    return found


def _copy(source: IO[bytes], keep: Callable[[bytes], object]) -> str:
    """Hand all bytes on; gives their SHA-256."""
    found = hashlib.sha256()
    while piece := source.read(_PIECE):
        found.update(piece)
        keep(piece)
    return found.hexdigest()


class Sink(io.RawIOBase):
    """Takes what the archive writes, in order, until it is taken on."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        """Nothing else is it for."""
        return True

    def write(self, data: "Buffer") -> int:
        """Keep a copy."""
        self._parts.append(bytes(data))
        return len(self._parts[-1])

    def taken(self) -> bytes:
        """What was written since this was asked last."""
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _member(beginning: bytes, at: int) -> tuple[str, bytes, int]:
    """Name and bytes of the member that begins at a place, and the place behind it. ValueError where there is none."""
    sign, name, extra = _FRONT.unpack_from(beginning, at)
    start = at + _FRONT.size + name + extra
    if sign != _MEMBER:
        raise ValueError
    called = beginning[at + _FRONT.size : at + _FRONT.size + name].decode("ascii")
    if called == _DATABASE:
        return called, b"", start
    end = start + 64 if called == _SIGNATURE else beginning.index(_AFTER, start)
    return called, beginning[start:end], end + 16


def _checked(listed: bytes, signature: bytes, head: bytes, verify: Verify) -> Opened:
    told = json.loads(listed)
    version = told["version"]
    if told["format"] != FORMAT or not isinstance(version, int) or version > VERSION:
        raise _broken(words("The backup was made by a newer version of the program."))
    contents = _from_json(told)
    if not verify(contents.key, signature, listed):
        raise _broken(words("The backup was changed after it was made."))
    if contents.head != digest(head):
        raise _broken(words("The backup is damaged."))
    return Opened(contents, head)


def _to_json(contents: Contents) -> bytes:
    told: dict[str, Any] = {
        "format": FORMAT, "version": VERSION, "made": contents.made, "key": contents.key.hex(),
        "database": contents.database, "head": contents.head, "people": contents.people, "entries": contents.entries,
    }  # fmt: skip
    if contents.checkpoint is not None:
        told["checkpoint"] = {"sequence": contents.checkpoint[0], "hash": contents.checkpoint[1]}
    return json.dumps(told, sort_keys=True).encode()


def _from_json(told: dict[str, Any]) -> Contents:
    mark = told.get("checkpoint")
    return Contents(
        str(told["made"]), bytes.fromhex(told["key"]), str(told["database"]), str(told["head"]),
        int(told.get("people", -1)), int(told.get("entries", -1)),
        (int(mark["sequence"]), str(mark["hash"])) if mark is not None else None,
    )  # fmt: skip


@contextmanager
def _damage_told() -> Iterator[None]:
    """Whatever a damaged archive makes the readers raise has one sentence."""
    try:
        yield
    except _DAMAGE:
        raise _broken(words("The backup is damaged.")) from None


def _broken(sentence: Words) -> KnownError:
    return KnownError(sentence, words("Take another backup; the last three are kept."))
