"""Whatever a signed-in process holds that could be a key, and what it opens when the program is left out.

Everything reachable from the open desk and from the opened slot is taken: bytes, hexadecimal, age identities, and the
values of the settings. Each is tried as every kind of key there is, and what comes out is tried again.
"""

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType, MethodType, ModuleType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.base.errors import KnownError
from caseapp.db.connection import Connection
from caseapp.db.engine import open_engine
from caseapp.db.store import file_owner, with_file
from caseapp.db.tables import (
    ATTACHMENT,
    ATTACHMENT_PART,
    AUDIT,
    COMPARTMENT_KEY,
    DRAFT,
    FILE_KEY,
    SETTING,
    sealed_column,
)
from caseapp.db.work import transaction
from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment, sealed_questions
from caseapp.vault.sealing import unseal
from caseapp.vault.slots import SUITE

LENGTH = 32
_NONCE = 12
_OF_AGE = "AGE-SECRET-KEY-1"
_DEEPEST = 200_000
"""Objects that are looked at for one process."""


@dataclass(frozen=True)
class Cell:
    """Something sealed: whose it is, which compartment, and how it would open with a key of each kind."""

    name: str
    compartment: str
    sealed: bytes
    bound: bytes = b""
    kind: str = "aes"


@dataclass
class Opened:
    """How many cells there are of each compartment, and how many were opened."""

    there: Counter[str] = field(default_factory=Counter)
    opened: Counter[str] = field(default_factory=Counter)

    def readable(self) -> frozenset[str]:
        """The compartments of which anything was opened."""
        return frozenset(name for name, count in self.opened.items() if count)

    def whole(self) -> frozenset[str]:
        """The compartments of which everything was opened."""
        return frozenset(name for name, count in self.there.items() if self.opened[name] == count)


def secrets_in(*roots: object) -> set[bytes | str]:
    """Everything reachable from some objects that could be a key."""
    found: set[bytes | str] = set()
    seen: set[int] = set()
    waiting: list[object] = list(roots)
    while waiting and len(seen) < _DEEPEST:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (type, ModuleType)):
            continue
        seen.add(id(one))
        found |= set(_keys_of(one))
        waiting += _inside(one)
    return found


def _inside(one: object) -> Iterator[object]:
    """What an object refers to; the globals of functions are the program, not the session."""
    if isinstance(one, MethodType):
        yield one.__self__
    elif isinstance(one, FunctionType):
        yield from (cell.cell_contents for cell in one.__closure__ or () if cell.cell_contents is not None)
    else:
        yield from (each for each in gc.get_referents(one) if not isinstance(each, ModuleType))
        for name in getattr(type(one), "__slots__", ()):
            yield getattr(one, name, None)


def _keys_of(one: object) -> Iterator[bytes | str]:
    if isinstance(one, (bytes, bytearray)) and len(one) in {LENGTH, 2 * LENGTH, 3 * LENGTH}:
        yield from _pieces(bytes(one))
    elif isinstance(one, str):
        if one.startswith(_OF_AGE):
            yield one
        elif len(one) == 2 * LENGTH:
            try:
                yield bytes.fromhex(one)
            except ValueError:
                return
    elif hasattr(one, "private_bytes_raw"):
        yield one.private_bytes_raw()


def rows(path: Path, secrets: Iterable[bytes | str]) -> "Dump | None":
    """The whole database as rows; None where no secret opens it."""
    for secret in secrets:
        if not isinstance(secret, bytes) or len(secret) != LENGTH:
            continue
        engine = open_engine(path, secret)
        try:
            with transaction(engine) as connection:
                return dump(connection)
        except KnownError:
            continue
        finally:
            engine.dispose()
    return None


@dataclass(frozen=True)
class Dump:
    """What stands in the database: sealed cells, what wraps keys, and the values of settings."""

    cells: tuple[Cell, ...]
    wraps: tuple[Cell, ...]
    settings: Mapping[str, str]


def dump(connection: Connection) -> Dump:
    """Read everything sealed, with what it is bound to, as anybody who knows the format would."""
    settings = {row.name: row.value for row in connection.execute(SETTING.select())}
    vault = settings["vault"]
    cells = [
        *_answers(connection, vault),
        *_attachments(connection, vault),
        *_log(connection),
        *_drafts(connection, vault),
    ]
    wraps = [
        *(
            Cell(
                f"file_key {row.owner}:{row.owner_id}", row.compartment, row.wrapped,
                f"caseapp sealed 1\n{vault}\n{row.compartment}\n{row.owner}:{row.owner_id}".encode(),
            )
            for row in connection.execute(FILE_KEY.select())
        ),
        *(
            Cell(
                f"compartment_key {row.holder[:8]}", row.compartment, row.sealed,
                f"caseapp compartment key 1\n{vault}\n{row.compartment}\n{row.epoch}".encode(),
                "age" if row.holder.startswith("age1") else "box",
            )
            for row in connection.execute(COMPARTMENT_KEY.select())
        ),
    ]  # fmt: skip
    return Dump(tuple(cells), tuple(wraps), settings)


def _answers(connection: Connection, vault: str) -> Iterator[Cell]:
    for subject in SUBJECTS:
        if not file_owner(subject.name):
            continue
        for row in connection.execute(with_file(subject.name)).mappings():
            for compartment in sealed_questions(subject.record):
                blob = row[sealed_column(compartment)]
                if blob is not None:
                    place = f"{subject.name}:{row['id']}:{row['version']}"
                    bound = f"caseapp sealed 1\n{vault}\n{compartment}\n{place}".encode()
                    yield Cell(place, compartment, blob, bound)


def _attachments(connection: Connection, vault: str) -> Iterator[Cell]:
    """Titles and contents of pictures and papers, each at the place to which it is bound."""
    begin = f"caseapp sealed 1\n{vault}"
    for row in connection.execute(ATTACHMENT.select()).all():
        place = f"attachment:{row.id}:{row.version}"
        yield Cell(place, row.compartment, row.about, f"{begin}\n{row.compartment}\n{place}".encode())
        mine = ATTACHMENT_PART.c.attachment_id == row.id
        for part in connection.execute(ATTACHMENT_PART.select().where(mine)).all():
            place = f"attachment:{row.id}:part:{part.number}:{row.parts}"
            yield Cell(place, row.compartment, part.sealed, f"{begin}\n{row.compartment}\n{place}".encode())


def _log(connection: Connection) -> Iterator[Cell]:
    for row in connection.execute(AUDIT.select()):
        yield Cell(
            f"audit {row.sequence}",
            Compartment.AUDIT,
            bytes.fromhex(row.object),
            b"caseapp audit entry 1",
            "box",
        )


def _drafts(connection: Connection, vault: str) -> Iterator[Cell]:
    for row in connection.execute(DRAFT.select()):
        bound = f"caseapp sealed 1\n{vault}\nown\n{row.user}\n{row.form}".encode()
        yield Cell(f"draft {row.form}", f"draft of {row.user}", row.sealed, bound)


def tried(dumped: Dump, secrets: Iterable[bytes | str]) -> tuple[Opened, set[bytes | str]]:
    """Try every secret as every kind of key, and what comes out again. Gives what opened, and all keys there are then."""
    known: set[bytes | str] = {*secrets, *_keys_in(dumped.settings.values())}
    waiting = set(known)
    result, left = Opened(), {*dumped.cells, *dumped.wraps}
    result.there.update(cell.compartment for cell in dumped.cells)
    while waiting:
        secret = waiting.pop()
        for cell in tuple(left):
            content = opened_by(cell, secret)
            if content is None:
                continue
            left.discard(cell)
            if cell in dumped.wraps:
                fresh = {*_pieces(content), *_derived(content)} - known
                known |= fresh
                waiting |= fresh
            else:
                result.opened[cell.compartment] += 1
    return result, known


def _pieces(content: bytes) -> Iterator[bytes]:
    """The key of the log is several, one behind the other."""
    for start in range(0, len(content), LENGTH):
        yield content[start : start + LENGTH]


def _derived(content: bytes) -> Iterator[bytes | str]:
    yield from _keys_in([content.decode("ascii", "ignore")])


def _keys_in(texts: Iterable[str]) -> Iterator[bytes | str]:
    for text in texts:
        yield from _keys_of(text)


def opened_by(cell: Cell, secret: bytes | str) -> bytes | None:
    """What a cell says with a secret, or None. A blob cut short is a refusal like any other."""
    try:
        if cell.kind == "age":
            return unseal(cell.sealed, secret) if isinstance(secret, str) else None
        if not isinstance(secret, bytes) or len(secret) != LENGTH:
            return None
        if cell.kind == "box":
            return SUITE.decrypt(cell.sealed, X25519PrivateKey.from_private_bytes(secret), cell.bound)
        return AESGCM(secret).decrypt(cell.sealed[:_NONCE], cell.sealed[_NONCE:], cell.bound)
    except (InvalidTag, ValueError, KnownError):
        return None
