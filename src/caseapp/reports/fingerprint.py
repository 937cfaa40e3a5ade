"""The fingerprint of a summary: what somebody reads out on the telephone to be sure of the same file."""

import re
from hashlib import sha256

_HEAD = re.compile(rb"-----BEGIN CASEAPP SUMMARY \d+-----\n(\d{1,9})\n")
_CHECKPOINT = re.compile(r"[0-9a-f]{64}")
BEGIN = b"-----BEGIN CASEAPP SUMMARY"
"""What every envelope begins with; a file that holds it twice is refused by readers."""


def payload_of(envelope: bytes) -> bytes:
    """The signed payload inside an envelope. ValueError where it is not one (a bug: we have just made it)."""
    head = _HEAD.match(envelope)
    if head is None:
        raise ValueError("not an envelope of a summary")
    payload = envelope[head.end() : head.end() + int(head[1])]
    if len(payload) != int(head[1]):
        raise ValueError("the envelope is shorter than it says")
    return payload


def fingerprint(envelope: bytes) -> str:
    """SHA-256 of the payload as 16 groups of four hexadecimal digits."""
    digits = sha256(payload_of(envelope)).hexdigest()
    return " ".join(digits[start : start + 4] for start in range(0, 64, 4))


def checkpoint_digits(checkpoint: str) -> str:
    """The first 16 digits of a checkpoint of the audit log in groups of four; nothing where there is none.

    It is what an auditor types to hold a log against a printed page. The number of the entry stays away from the page
    on purpose: it would tell how much is done in a shelter, also where every count of people is hidden.
    """
    if not _CHECKPOINT.fullmatch(checkpoint):
        return ""
    return " ".join(checkpoint[start : start + 4] for start in range(0, 16, 4))
