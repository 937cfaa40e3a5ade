"""The head of a vault: who may open it, and which vault it is. Written twice, so that a power cut leaves one whole.

`head.a` and `head.b` hold strict JSON with a generation counter and a hash of their own. A change is written over the
older of the two and synced before anything else happens; the newest valid one wins. The head also names the database
file: a new database key or a migration writes a file beside the old one, and the next head is the switch.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from caseapp.base.disks import sync_folder
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.vault.slots import Slot, slot_from_json

FORMAT = "caseapp-vault"
VERSION = 2
NAMES = ("head.a", "head.b")
DATABASE = "vault.db"
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in the head. `recovery` holds the database key sealed to the recovery card, as hexadecimal.

    `opened` counts the openings of the vault. The database holds the same number, so that an older one of the two that
    somebody put back is noticed. `shares` holds the key of the recovery card sealed to pairs of three shares.
    """

    vault: str
    kind: str
    generation: int
    slots: tuple[Slot, ...]
    recovery_recipient: str
    recovery: str
    language: str = "en"
    former: tuple[tuple[str, str], ...] = ()
    """Signing keys that users had before, as (user, key), so that what they signed still holds."""
    database: str = DATABASE
    opened: int = 0
    shares: tuple[str, ...] = ()

    def signers(self) -> dict[str, frozenset[str]]:
        """The signing keys of each user, present and former, as hexadecimal."""
        pairs = [*self.former, *((slot.user, slot.signing_key) for slot in self.slots)]
        return {name: frozenset(key for user, key in pairs if user == name) for name, _ in pairs}

    def slot_of(self, user: str) -> Slot:
        """The slot of a user; the only one where no user is named. KnownError where there is none of that name."""
        if not user and len(self.slots) == 1:
            return self.slots[0]
        for slot in self.slots:
            if slot.user.casefold() == user.casefold():
                return slot
        if not user:
            raise KnownError(words("Several people use this vault. Say who you are."))
        raise KnownError(words("Nobody of that name uses this vault."))


def database_path(folder: Path, head: Head) -> Path:
    """The database file that counts."""
    return folder / head.database


def next_database(head: Head) -> str:
    """A name for the database file that shall follow the present one."""
    return f"vault-{head.generation + 1}.db"


def is_vault(folder: Path) -> bool:
    """Whether a folder holds anything of a vault, whole or damaged."""
    try:
        return any((folder / name).exists() for name in (*NAMES, DATABASE)) or any(folder.glob("vault-*.db"))
    except OSError:
        return False


def read_head(folder: Path) -> Head:
    """The newest valid head. KnownErrors tell a folder without a vault from a damaged and from a newer one."""
    if not is_vault(folder):
        raise KnownError(
            words("There is no vault in this folder."), words("Choose the folder that holds it.")
        )
    heads = [head for name in NAMES if (head := _read_one(folder / name)) is not None]
    if not heads:
        raise KnownError(
            words("Both heads of the vault are damaged, so it cannot be opened. Nothing was changed."),
            words("Restore the last backup into a new folder."),
        )
    return max(heads, key=lambda head: head.generation)


def head_problems(folder: Path) -> Iterator[Words]:
    """What is wrong with the two heads, a sentence each; the vault opens as long as one of them is whole."""
    for name in NAMES:
        if _read_one(folder / name) is None:
            yield words(
                "The file {name} is damaged or missing; its twin is in use. Make a backup now.", name=name
            )


def put_in_place(making: Path, folder: Path) -> None:
    """Give a folder that was made whole its name, so that a power cut right afterwards does not take it away again."""
    if folder.exists():
        folder.rmdir()
    making.rename(folder)
    try:
        for above in folder.absolute().parents[:2]:
            sync_folder(above)
    except OSError:
        folder.rename(making)  # who is told that it failed must not find it there
        raise


def write_head(folder: Path, head: Head) -> Head:
    """Write the next generation of the head over the older file, synced. Returns what was written.

    KnownError where the disk refuses; then the head that was newest before still is.
    """
    written = replace(head, generation=head.generation + 1)
    target = folder / NAMES[written.generation % 2]
    try:
        _write_synced(target, _to_bytes(written))
    except OSError:
        raise KnownError(
            words("The vault cannot be written where it lies."),
            words("Check that the disk is not full, not read-only and still connected."),
        ) from None
    return written


class HeadPair:
    """The head of an open vault and the place where it is written; whoever changes it changes it for everybody."""

    def __init__(self, folder: Path, head: Head) -> None:
        self.folder, self.head = folder, head

    def write(self, head: Head) -> Head:
        """Write the next generation. KnownError where the disk refuses; then the head before stays in force."""
        self.head = write_head(self.folder, head)
        return self.head


def _write_synced(target: Path, content: bytes) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(target.parent)


def head_from_bytes(content: bytes) -> Head | None:
    """A head from its bytes, or None where they are damaged. KnownError where a newer program wrote it."""
    try:
        found = json.loads(content)
        version, body = found["version"], found["head"]
        if found["format"] != FORMAT or not isinstance(version, int) or _due(version, body) != found["hash"]:
            return None
        if version > VERSION:
            raise _newer()
        return _head(body)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _head(body: dict[str, Any]) -> Head:
    """TypeError, ValueError or KeyError where a part is missing or of the wrong kind."""
    parts = dict(body)
    parts["slots"] = tuple(slot_from_json(slot) for slot in body["slots"])
    parts["former"] = tuple((str(user), str(key)) for user, key in body["former"])
    parts["shares"] = tuple(str(share) for share in body.get("shares", ()))
    head = Head(**parts)
    if Path(head.database).name != head.database or not isinstance(head.opened, int):
        raise ValueError("head")
    return head


def head_bytes(head: Head) -> bytes:
    """The bytes of a head as they stand in its file."""
    return _to_bytes(head)


def _read_one(path: Path) -> Head | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        return head_from_bytes(path.read_bytes())
    except OSError:
        return None


def _to_bytes(head: Head) -> bytes:
    body = {name: getattr(head, name) for name in Head.__dataclass_fields__}
    body["slots"] = [slot.to_json() for slot in head.slots]
    whole = {"format": FORMAT, "version": VERSION, "head": body, "hash": _due(VERSION, body)}
    return json.dumps(whole, indent=1, ensure_ascii=False).encode("utf-8")


def _due(version: int, body: object) -> str:
    """The hash of a head. From version 2 on it covers the version, so that a flipped bit is not taken for the future."""
    hashed = body if version == 1 else {"format": FORMAT, "version": version, "head": body}
    return hashlib.sha256(json.dumps(hashed, sort_keys=True, ensure_ascii=False).encode("utf-8")).hexdigest()


def _newer() -> KnownError:
    return KnownError(
        words("This vault was made by a newer version of the program."),
        words("Install the newer version; this one leaves the vault as it is."),
    )
