"""Reading exact tables in a process of its own first, with limits on memory, time and files (`exchange/alone.py`)."""

from caseapp.exchange.alone import look_in_child
from caseapp.exchange.exact.frame import MOST_FILE, unframed
from caseapp.exchange.exact.payload import read_payload
from caseapp.exchange.summary.envelope import Envelope, Verify
from caseapp.statistics.exact import ExactTables

CHILD_ARGUMENT = "--read-exact"
"""First argument with which a frozen program starts itself as the child."""


def read_in_child(data: bytes, verify: Verify) -> tuple[ExactTables, Envelope]:
    """What a frame says, and the frame. `verify` stands at the top of a module that can be imported.

    Raises:
        KnownError: it was refused, or reading it took too much memory or time.
    """
    look_in_child(data, MOST_FILE, verify, CHILD_ARGUMENT, "caseapp.exchange.exact.inside")
    envelope = unframed(data, verify)
    return read_payload(envelope.payload), envelope
