"""A file from outside is looked at in a process of its own first, with limits on memory, time and files.

Two sides: `look_in_child` starts the child and hears its verdict, `look` is what the child does. The child says that the bytes
are read within the limits, or why they are refused. The parent then checks the signature and reads the same bytes
again, so that a child taken over by a file could not make anything up.
"""

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import cast

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.envelope import Verify
from caseapp.exchange.summary.limits import confine, grant_time
from caseapp.exchange.summary.marked import error_entries, read_error
from caseapp.exchange.summary.strict import Part, parse_json

SECONDS = 30.0
"""How long the child may take, its start included; reading has `limits.CPU_SECONDS` of processor time."""
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def look_in_child(data: bytes, most: int, verify: Verify, argument: str, module: str) -> None:
    """Let a child look at the bytes: `module` run by itself, or a frozen program started with `argument`.

    `most` are the bytes that a file of this kind may have; of more, one is passed on, so that the child says so. `verify` stands
    at the top of a module that can be imported. KnownError where it is refused, or takes too much memory or time.
    """
    target = f"{verify.__module__}:{verify.__qualname__}"
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable, argument] if frozen else [sys.executable, "-P", "-m", module]
    try:
        done = subprocess.run(
            [*start, target], input=data[: most + 1], capture_output=True, timeout=SECONDS, check=False,
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


def look(arguments: Sequence[str], most: int, read: Callable[[bytes, Verify], object]) -> int:
    """The child's whole life; `arguments` is the verifying function as `module:name`.

    The file comes on the standard input. The reply is one JSON object: empty where everything was read, else the known error.
    """
    module, _, name = arguments[0].partition(":")
    verify = cast("Verify", getattr(importlib.import_module(module), name))
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as answered:
        data = asked.read(most + 1)
        confine()
        grant_time()
        answered.write(json.dumps(_outcome(data, verify, read)).encode("ascii"))
    return 0


def _outcome(data: bytes, verify: Verify, read: Callable[[bytes, Verify], object]) -> dict[str, object]:
    try:
        read(data, verify)
    except KnownError as error:
        return error_entries(error)
    except MemoryError:
        return error_entries(KnownError(words("Reading the file needs too much memory, so it was stopped.")))
    return {}
