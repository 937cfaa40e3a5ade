"""The signed frame around the data of a feedback sheet (`exchange/frame.py`)."""

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.frame import Frame, Refusals
from caseapp.exchange.summary.envelope import Envelope, Sign, Verify

MOST_PAYLOAD = 512 * 1024
"""Bytes of the longest payload that is written or read; the largest catalogue fills a tenth of it."""
MOST_FILE = MOST_PAYLOAD + 16 * 1024
"""Bytes of the largest sealed file."""
SEND_AGAIN = words("Ask the coordinator to write the file again and to send it unchanged.")
_FRAME = Frame(
    "feedback",
    MOST_PAYLOAD,
    Refusals(
        other=words("This file is no feedback of a coordinator."),
        version=words("The feedback has a version that is not known here."),
        length=words("The length of the feedback is not written as it should be."),
        unsigned=words("The feedback is not signed, or its end is damaged."),
        changed=words("The feedback was changed after it was signed."),
        advice=SEND_AGAIN,
    ),
)


def signed_message(payload: bytes) -> bytes:
    """The exact bytes that are signed."""
    return _FRAME.signed_message(payload)


def framed(payload: bytes, sign: Sign, public_key: bytes) -> bytes:
    """The frame of a payload. KnownError where it is longer than 512 KiB."""
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The feedback is longer than 512 KiB and cannot be sent."))
    return _FRAME.framed(payload, sign, public_key)


def unframed(data: bytes, verify: Verify) -> Envelope:
    """Payload and key of a frame whose signature fits. KnownError with a sentence for whatever else it is."""
    return _FRAME.unframed(data, verify)
