"""What runs in the child process that reads hostile files: `python -m caseapp.exchange.summary.inside MODULE:NAME`.

It answers on its standard output, one reply for each request on its standard input, and ends with the input:

    request   `file <path as hexadecimal>` or `data <length>` and that many bytes after the line break
    reply     one line of JSON: the known error, or signature, key and length, and then the payload's bytes

Before the first request it says `ready`. The function that verifies signatures is named on the command line,
because this room may not import the one that holds it.
"""

import importlib
import json
import os
import sys
from pathlib import Path
from typing import BinaryIO, cast

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.envelope import Verify
from caseapp.exchange.summary.files import checked_size, read_file
from caseapp.exchange.summary.limits import confine, grant_time
from caseapp.exchange.summary.marked import error_entries
from caseapp.exchange.summary.opened import open_summary

READY = b"ready\n"


def main(arguments: list[str]) -> int:
    """Serve the parent until it closes the input; `arguments` is the verifying function as `module:name`."""
    verify = _named(arguments[0])
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as answered:
        answered.write(READY)
        answered.flush()
        confine()
        for request in iter(asked.readline, b""):
            grant_time()
            answered.write(_reply(request, asked, verify))
            answered.flush()
    return 0


def _named(target: str) -> Verify:
    module, _, name = target.partition(":")
    return cast("Verify", getattr(importlib.import_module(module), name))


def _reply(request: bytes, asked: BinaryIO, verify: Verify) -> bytes:
    try:
        envelope = open_summary(_data(request, asked), verify).envelope
    except KnownError as error:
        return _line(error_entries(error))
    except MemoryError:
        return _line(
            error_entries(KnownError(words("Reading the file needs too much memory, so it was stopped.")))
        )
    head = {
        "signature": envelope.signature.hex(),
        "public_key": envelope.public_key.hex(),
        "length": len(envelope.payload),
    }
    return _line(head) + envelope.payload


def _data(request: bytes, asked: BinaryIO) -> bytes:
    kind, _, rest = request.decode("ascii").strip().partition(" ")
    if kind == "file":
        return read_file(Path(os.fsdecode(bytes.fromhex(rest))))
    return checked_size(asked.read(int(rest)))


def _line(entries: dict[str, object]) -> bytes:
    return json.dumps(entries).encode("ascii") + b"\n"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
