"""The audit log: who did what to which record, chained by hashes and signed by the one who did it.

No words of a client stand in it: an object is named by its kind and number only. An entry that is changed, removed,
put in or moved breaks the chain or the signature of one after it. What was done to what is sealed: everybody's work is
written down, few may read it, and the chain is verified without reading it.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from caseapp.db.keys import Keys

START = "0" * 64
SEALED = "~"
"""Stands for the action of an entry whose action and object are sealed in `object`; older entries are open."""

_SIGNATURE = 128
Verify = Callable[[bytes, bytes, bytes], bool]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log. `at` is UTC; `object` is a kind and a number, as in case:12."""

    sequence: int
    at: str
    actor: str
    action: str
    object: str
    previous: str
    hash: str
    key: str
    signature: str


def entry_hash(sequence: int, at: str, actor: str, action: str, object_: str, previous: str) -> str:
    """The hash that chains an entry: SHA-256 over its parts, each preceded by its length."""
    digest = hashlib.sha256(b"caseapp audit 1\n")
    for part in (str(sequence), at, actor, action, object_, previous):
        encoded = part.encode("utf-8")
        digest.update(len(encoded).to_bytes(4) + encoded)
    return digest.hexdigest()


def sealed_entry(keys: Keys, action: str, object_: str) -> str:
    """What was done to what, as it stands in the log: hexadecimal."""
    return keys.seal_audit(json.dumps([action, object_], ensure_ascii=False).encode()).hex()


def opened_entry(keys: Keys, entry: AuditEntry) -> AuditEntry:
    """The entry with its action and object readable. KnownError for whoever does not hold the log's key."""
    if entry.action != SEALED:
        return entry
    action, object_ = json.loads(keys.unseal_audit(bytes.fromhex(entry.object)))
    return replace(entry, action=action, object=object_)


def first_broken(
    entries: Iterable[AuditEntry],
    keys: Mapping[str, AbstractSet[str]],
    verify: Verify,
    checkpoint: tuple[int, str] | None = None,
) -> int | None:
    """The sequence number of the first entry that does not hold, or None where all do.

    `keys` names the signing keys of each actor as the head of the vault knows them; an entry signed by another key,
    or by nobody, does not hold. `checkpoint` is the number and the hash of an entry that somebody outside keeps: without
    one, a log whose end was cut off, or that its only actor signed anew, cannot be told from a whole one.
    """
    previous, expected = START, 1
    for entry in entries:
        if not _readable(entry) or (checkpoint and checkpoint[0] == expected and checkpoint[1] != entry.hash):
            return expected
        due = entry_hash(expected, entry.at, entry.actor, entry.action, entry.object, previous)
        known = entry.key in keys.get(entry.actor, ())
        if entry.sequence != expected or entry.previous != previous or entry.hash != due or not known:
            return expected
        if not verify(bytes.fromhex(entry.key), bytes.fromhex(entry.signature), bytes.fromhex(entry.hash)):
            return expected
        previous, expected = entry.hash, expected + 1
    return expected if checkpoint and checkpoint[0] >= expected else None


def _readable(entry: AuditEntry) -> bool:
    """Whether every part is a text and the signature one of hexadecimal; SQLite itself takes anything in."""
    texts = [getattr(entry, name) for name in AuditEntry.__slots__ if name != "sequence"]
    if not all(isinstance(text, str) for text in texts):
        return False
    return len(entry.signature) == _SIGNATURE and set(entry.signature) <= set("0123456789abcdef")
