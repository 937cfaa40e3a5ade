"""Looking into a summary file without any vault."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.exchange.summary.child import read_in_child
from caseapp.vault.signing import verify


@dataclass(frozen=True, slots=True)
class ShownSummary:
    """The signed bytes of a summary whose signature is right, and the key that made it."""

    payload: bytes
    public_key: bytes


def show_summary(path: Path) -> ShownSummary:
    """Read a file in the child process. KnownError where it is refused."""
    opened = read_in_child(path, verify)
    return ShownSummary(opened.envelope.payload, opened.public_key)
