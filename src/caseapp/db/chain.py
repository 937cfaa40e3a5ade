"""Following the chain of the audit log from its first entry, and looking for the checkpoints that were given out.

A checkpoint is the hash of the entry that was the newest when something left the vault: a backup, a report, a printed
page. It binds that entry and all before it. Who holds one knows of everything that is changed up to there; behind the
newest one, an end that is cut off, or signed anew by the only one who wrote it, cannot be told from a whole log.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum

from caseapp.base.words import Words, words
from caseapp.db.audit import START, AuditEntry, Verify, entry_hash

_HEX = frozenset("0123456789abcdef")
_SIGNATURE = 128


class Fault(StrEnum):
    """Why an entry does not hold."""

    ORDER = "order"
    """Its number is not the next one: an entry was taken out, put in or moved."""
    LINK = "link"
    """It does not continue the entry before it."""
    CONTENT = "content"
    """Its content is not the one that its hash was made from, or cannot be read."""
    STRANGER = "stranger"
    """Its key is not one of that person's keys."""
    SIGNATURE = "signature"
    """Its signature is not right."""


FAULTS: Mapping[Fault, Words] = {
    Fault.ORDER: words("its number is not the next one; an entry was taken out, put in or moved"),
    Fault.LINK: words("it does not continue the entry before it"),
    Fault.CONTENT: words("its content was changed"),
    Fault.STRANGER: words("it is signed with a key that is not that person's"),
    Fault.SIGNATURE: words("its signature is not right"),
}


@dataclass(frozen=True, slots=True)
class Break:
    """The first entry that does not hold, by the number it should have, and why."""

    sequence: int
    fault: Fault

    def sentence(self) -> Words:
        """Which entry does not hold, and why."""
        return words(
            "The log does not hold from entry {number} on: {reason}.",
            number=str(self.sequence), reason=FAULTS[self.fault],
        )  # fmt: skip


@dataclass
class Chain:
    """The state of a walk along the log; `take` the entries in their order.

    `keys` names the signing keys of each actor. `marks` are hashes given out, whole or their first digits; `found` tells
    at which entry each of them was met.
    """

    keys: Mapping[str, AbstractSet[str]]
    verify: Verify
    marks: AbstractSet[str] = frozenset()
    length: int = 0
    hash: str = START
    broken: Break | None = None
    found: dict[str, int] = field(default_factory=dict)

    def take(self, entries: Iterable[AuditEntry]) -> None:
        """Go on with the next entries; behind the first that does not hold nothing is looked at."""
        digits = {len(mark) for mark in self.marks}
        for entry in entries:
            if self.broken is not None:
                return
            fault = self._fault(entry)
            if fault is not None:
                self.broken = Break(self.length + 1, fault)
                return
            self.length, self.hash = self.length + 1, entry.hash
            for many in digits:
                if entry.hash[:many] in self.marks:
                    self.found[entry.hash[:many]] = entry.sequence

    def missing(self) -> frozenset[str]:
        """The marks that no entry bears: what they were given out for is not in this log any more."""
        return frozenset(self.marks) - self.found.keys()

    def _fault(self, entry: AuditEntry) -> Fault | None:
        if not _readable(entry):
            return Fault.CONTENT
        if entry.sequence != self.length + 1:
            return Fault.ORDER
        if entry.previous != self.hash:
            return Fault.LINK
        due = entry_hash(entry.sequence, entry.at, entry.actor, entry.action, entry.object, entry.previous)
        if entry.hash != due:
            return Fault.CONTENT
        if entry.key not in self.keys.get(entry.actor, ()):
            return Fault.STRANGER
        signed = self.verify(bytes.fromhex(entry.key), bytes.fromhex(entry.signature), bytes.fromhex(due))
        return None if signed else Fault.SIGNATURE


def _readable(entry: AuditEntry) -> bool:
    """Whether every part is a text and the signature one of hexadecimal; SQLite itself takes anything in."""
    texts = [getattr(entry, name) for name in AuditEntry.__slots__ if name != "sequence"]
    if not all(isinstance(text, str) for text in texts):
        return False
    return len(entry.signature) == _SIGNATURE and set(entry.signature) <= _HEX
