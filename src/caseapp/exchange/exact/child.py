"""Reading exact tables in a process of its own first, with limits on memory, time and files.

The child says that the bytes are read within the limits, or why they are refused. The parent then checks the signature and
reads the same bytes again, so that a child taken over by a file could not make up numbers.
"""

import subprocess
import sys

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.exact.frame import MOST_FILE, unframed
from caseapp.exchange.exact.payload import read_payload
from caseapp.exchange.summary.envelope import Envelope, Verify
from caseapp.exchange.summary.marked import read_error
from caseapp.exchange.summary.strict import Part, parse_json
from caseapp.statistics.exact import ExactTables

CHILD_ARGUMENT = "--read-exact"
"""First argument with which a frozen program starts itself as the child."""
SECONDS = 30.0
"""How long the child may take, its start included; reading has `limits.CPU_SECONDS` of processor time."""
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def read_in_child(data: bytes, verify: Verify) -> tuple[ExactTables, Envelope]:
    """What a frame says, and the frame. `verify` stands at the top of a module that can be imported.

    Raises:
        KnownError: it was refused, or reading it took too much memory or time.
    """
    try:
        done = subprocess.run(
            _command(verify), input=data[: MOST_FILE + 1], capture_output=True, timeout=SECONDS, check=False,
            creationflags=_NO_WINDOW,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise KnownError(words("Reading the file takes too long, so it was stopped.")) from None
    if done.returncode or not done.stdout:
        raise KnownError(
            words("Reading the file broke off. It may have been made to do harm: do not open it elsewhere.")
        )
    reply = Part(parse_json(done.stdout))
    if reply.value != {}:
        raise read_error(reply)
    envelope = unframed(data, verify)
    return read_payload(envelope.payload), envelope


def _command(verify: Verify) -> list[str]:
    target = f"{verify.__module__}:{verify.__qualname__}"
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT, target]
    return [sys.executable, "-P", "-m", "caseapp.exchange.exact.inside", target]
