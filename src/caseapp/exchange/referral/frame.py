"""The signed frame around the data of a referral (`exchange/frame.py`)."""

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.frame import Frame, Refusals
from caseapp.exchange.summary.envelope import Envelope, Sign, Verify

MOST_PAYLOAD = 256 * 1024
"""Bytes of the longest payload that is written or read."""
MOST_FILE = MOST_PAYLOAD + 16 * 1024
"""Bytes of the largest sealed file."""
SEND_AGAIN = words("Ask the sender to make the file again and to send it unchanged.")
_FRAME = Frame(
    "referral",
    MOST_PAYLOAD,
    Refusals(
        other=words("This file is no referral of caseapp."),
        version=words("The referral has a version that is not known here."),
        length=words("The length of the referral is not written as it should be."),
        unsigned=words("The referral is not signed, or its end is damaged."),
        changed=words("The referral was changed after it was signed."),
        advice=SEND_AGAIN,
    ),
)


def signed_message(payload: bytes) -> bytes:
    """The exact bytes that are signed."""
    return _FRAME.signed_message(payload)


def framed(payload: bytes, sign: Sign, public_key: bytes) -> bytes:
    """The frame of a payload. KnownError where it is longer than 256 KiB."""
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The referral is longer than 256 KiB. Leave something out."))
    return _FRAME.framed(payload, sign, public_key)


def unframed(data: bytes, verify: Verify) -> Envelope:
    """Payload and key of a frame whose signature fits. KnownError with a sentence for whatever else it is."""
    return _FRAME.unframed(data, verify)
