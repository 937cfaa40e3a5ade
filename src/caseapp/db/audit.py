"""The audit log: who did what to which record, chained by hashes and signed by the one who did it.

No words of a client stand in it: an object is named by its kind and number only. An entry that is changed, removed,
put in or moved breaks the chain or the signature of one after it. What was done to what is sealed: everybody's work is
written down, few may read it, and the chain is verified without reading it (`chain.py`).
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from caseapp.db.keys import Keys

START = "0" * 64
SEALED = "~"
"""Stands for the action of an entry whose action and object are sealed in `object`; older entries are open."""

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
