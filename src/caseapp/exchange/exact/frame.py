"""The signed frame around exact tables (`exchange/frame.py`).

The frame is only ever made in memory: what is written to a disk is the age file around it.
"""

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.frame import Frame, Refusals
from caseapp.exchange.summary.envelope import Envelope, Sign, Verify

MOST_PAYLOAD = 256 * 1024
"""Bytes of the longest payload that is written or read; the full catalogue fills a tenth of it."""
MOST_FILE = MOST_PAYLOAD + 16 * 1024
"""Bytes of the largest sealed file."""
SEND_AGAIN = words("Ask the shelter to hand the exact tables over again and to send that file unchanged.")
_FRAME = Frame(
    "exact",
    MOST_PAYLOAD,
    Refusals(
        other=words("This file holds no exact tables of caseapp."),
        version=words("The exact tables have a version that is not known here."),
        length=words("The length of the exact tables is not written as it should be."),
        unsigned=words("The exact tables are not signed, or their end is damaged."),
        changed=words("The exact tables were changed after they were signed."),
        advice=SEND_AGAIN,
    ),
)


def is_exact(data: bytes) -> bool:
    """Whether bytes begin as exact tables do, of any version."""
    return _FRAME.begins(data)


def signed_message(payload: bytes) -> bytes:
    """The exact bytes that are signed."""
    return _FRAME.signed_message(payload)


def framed(payload: bytes, sign: Sign, public_key: bytes) -> bytes:
    """The frame of a payload. ValueError where it is longer than 256 KiB, which the catalogue never is."""
    if len(payload) > MOST_PAYLOAD:
        raise ValueError("exact tables are never so long")
    return _FRAME.framed(payload, sign, public_key)


def unframed(data: bytes, verify: Verify) -> Envelope:
    """Payload and key of a frame whose signature fits. KnownError with a sentence for whatever else it is."""
    if len(data) > MOST_FILE:
        raise KnownError(words("The file is too large to hold exact tables."), SEND_AGAIN)
    return _FRAME.unframed(data, verify)
