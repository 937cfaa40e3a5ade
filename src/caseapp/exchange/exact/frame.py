"""The signed frame around exact tables: five lines, found and checked before anything is read.

What is signed is exactly `caseapp-exact/1`, a line break, the length in decimal digits, a line break, and the payload.
The frame is only ever made in memory: what is written to a disk is the age file around it.
"""

import re

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.exchange.summary.envelope import UPDATE, Envelope, Sign, Verify

MOST_PAYLOAD = 256 * 1024
"""Bytes of the longest payload that is written or read; the full catalogue fills a tenth of it."""
MOST_FILE = MOST_PAYLOAD + 16 * 1024
"""Bytes of the largest sealed file."""

_BEGIN = b"-----BEGIN CASEAPP EXACT 1-----\n"
_BEGIN_ANY = b"-----BEGIN CASEAPP EXACT"
_FOOT = re.compile(
    rb"\n-----SIGNATURE ED25519 ([0-9a-f]{128}) KEY ([0-9a-f]{64})-----\n-----END CASEAPP EXACT-----\n?"
)
_LENGTH = re.compile(rb"[1-9][0-9]{0,6}")
SEND_AGAIN = words("Ask the shelter to hand the exact tables over again and to send that file unchanged.")


def is_exact(data: bytes) -> bool:
    """Whether bytes begin as exact tables do, of any version."""
    return data.startswith(_BEGIN_ANY)


def signed_message(payload: bytes) -> bytes:
    """The exact bytes that are signed."""
    return b"caseapp-exact/1\n%d\n%s" % (len(payload), payload)


def framed(payload: bytes, sign: Sign, public_key: bytes) -> bytes:
    """The frame of a payload. ValueError where it is longer than 256 KiB, which the catalogue never is."""
    if len(payload) > MOST_PAYLOAD:
        raise ValueError("exact tables are never so long")
    signature = sign(signed_message(payload))
    foot = b"\n-----SIGNATURE ED25519 %s KEY %s-----\n-----END CASEAPP EXACT-----\n" % (
        signature.hex().encode(), public_key.hex().encode(),
    )  # fmt: skip
    return b"%s%d\n%s%s" % (_BEGIN, len(payload), payload, foot)


def unframed(data: bytes, verify: Verify) -> Envelope:
    """Payload and key of a frame whose signature fits. KnownError with a sentence for whatever else it is."""
    if len(data) > MOST_FILE:
        raise _refused(words("The file is too large to hold exact tables."))
    if not is_exact(data):
        raise _refused(words("This file holds no exact tables of caseapp."))
    if not data.startswith(_BEGIN):
        raise KnownError(words("The exact tables have a version that is not known here."), UPDATE)
    line, _, rest = data[len(_BEGIN) :].partition(b"\n")
    if not _LENGTH.fullmatch(line) or int(line) > MOST_PAYLOAD:
        raise _refused(words("The length of the exact tables is not written as it should be."))
    payload, foot = rest[: int(line)], _FOOT.fullmatch(rest[int(line) :])
    if foot is None:
        raise _refused(words("The exact tables are not signed, or their end is damaged."))
    envelope = Envelope(payload, bytes.fromhex(foot[1].decode()), bytes.fromhex(foot[2].decode()))
    if not verify(envelope.public_key, envelope.signature, signed_message(payload)):
        raise _refused(words("The exact tables were changed after they were signed."))
    return envelope


def _refused(sentence: Words) -> KnownError:
    return KnownError(sentence, SEND_AGAIN)
