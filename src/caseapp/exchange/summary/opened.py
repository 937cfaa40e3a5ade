"""A summary file's bytes, its signature checked first and its data read after that."""

from dataclasses import dataclass

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.envelope import SEND_AGAIN, Envelope, Verify, find_envelope
from caseapp.exchange.summary.payload import read_payload
from caseapp.statistics.summary import Summary


@dataclass(frozen=True, slots=True)
class OpenedSummary:
    """A summary whose signature fits its key. Whether that key is trusted, and as whom, is still to be asked."""

    summary: Summary
    payload_sha256: str
    """64 hexadecimal digits: what the next summary of the chain gives as `previous`."""
    public_key: bytes
    """32 bytes, Ed25519."""
    envelope: Envelope
    """What was signed, to be kept as evidence."""


def open_summary(data: bytes, verify: Verify) -> OpenedSummary:
    """Find, verify and read, in this order: nothing unsigned is ever parsed.

    Raises:
        KnownError: the file is no summary, was changed, or does not follow the format.
    """
    return open_envelope(find_envelope(data), verify)


def open_envelope(envelope: Envelope, verify: Verify) -> OpenedSummary:
    """Verify and read; KnownError as for `open_summary`."""
    if not envelope.signed_by_its_key(verify):
        raise KnownError(
            words("The signature does not fit: the summary was changed after it was signed."), SEND_AGAIN
        )
    return OpenedSummary(read_payload(envelope.payload), envelope.digest(), envelope.public_key, envelope)
