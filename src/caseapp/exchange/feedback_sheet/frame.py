"""The signed frame around the data of a feedback sheet: five lines, found and checked before anything is read.

What is signed is exactly `caseapp-feedback/1`, a line break, the length in decimal digits, a line break, and the payload.
"""

import re

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.exchange.summary.envelope import UPDATE, Envelope, Sign, Verify

MOST_PAYLOAD = 512 * 1024
"""Bytes of the longest payload that is written or read; the largest catalogue fills a tenth of it."""
MOST_FILE = MOST_PAYLOAD + 16 * 1024
"""Bytes of the largest sealed file."""

_BEGIN = b"-----BEGIN CASEAPP FEEDBACK 1-----\n"
_BEGIN_ANY = b"-----BEGIN CASEAPP FEEDBACK"
_FOOT = re.compile(
    rb"\n-----SIGNATURE ED25519 ([0-9a-f]{128}) KEY ([0-9a-f]{64})-----\n-----END CASEAPP FEEDBACK-----\n?"
)
_LENGTH = re.compile(rb"[1-9][0-9]{0,6}")
SEND_AGAIN = words("Ask the coordinator to write the file again and to send it unchanged.")


def signed_message(payload: bytes) -> bytes:
    """The exact bytes that are signed."""
    return b"caseapp-feedback/1\n%d\n%s" % (len(payload), payload)


def framed(payload: bytes, sign: Sign, public_key: bytes) -> bytes:
    """The frame of a payload. KnownError where it is longer than 512 KiB."""
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The feedback is longer than 512 KiB and cannot be sent."))
    signature = sign(signed_message(payload))
    foot = b"\n-----SIGNATURE ED25519 %s KEY %s-----\n-----END CASEAPP FEEDBACK-----\n" % (
        signature.hex().encode(), public_key.hex().encode(),
    )  # fmt: skip
    return b"%s%d\n%s%s" % (_BEGIN, len(payload), payload, foot)


def unframed(data: bytes, verify: Verify) -> Envelope:
    """Payload and key of a frame whose signature fits. KnownError with a sentence for whatever else it is."""
    if not data.startswith(_BEGIN_ANY):
        raise _refused(words("This file is no feedback of a coordinator."))
    if not data.startswith(_BEGIN):
        raise KnownError(words("The feedback has a version that is not known here."), UPDATE)
    line, _, rest = data[len(_BEGIN) :].partition(b"\n")
    if not _LENGTH.fullmatch(line) or int(line) > MOST_PAYLOAD:
        raise _refused(words("The length of the feedback is not written as it should be."))
    payload, foot = rest[: int(line)], _FOOT.fullmatch(rest[int(line) :])
    if foot is None:
        raise _refused(words("The feedback is not signed, or its end is damaged."))
    envelope = Envelope(payload, bytes.fromhex(foot[1].decode()), bytes.fromhex(foot[2].decode()))
    if not verify(envelope.public_key, envelope.signature, signed_message(payload)):
        raise _refused(words("The feedback was changed after it was signed."))
    return envelope


def _refused(sentence: Words) -> KnownError:
    return KnownError(sentence, SEND_AGAIN)
