"""What runs in the child that reads exact tables: `python -m caseapp.exchange.exact.inside MODULE:NAME`.

The frame comes on the standard input. The reply is one JSON object: empty where everything was read, else the known error.
"""

import importlib
import json
import sys
from typing import cast

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.exact.frame import MOST_FILE, unframed
from caseapp.exchange.exact.payload import read_payload
from caseapp.exchange.summary.envelope import Verify
from caseapp.exchange.summary.limits import confine, grant_time
from caseapp.exchange.summary.marked import error_entries


def main(arguments: list[str]) -> int:
    """Read the one file; `arguments` is the verifying function as `module:name`."""
    module, _, name = arguments[0].partition(":")
    verify = cast("Verify", getattr(importlib.import_module(module), name))
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as answered:
        data = asked.read(MOST_FILE + 1)
        confine()
        grant_time()
        answered.write(json.dumps(_outcome(data, verify)).encode("ascii"))
    return 0


def _outcome(data: bytes, verify: Verify) -> dict[str, object]:
    try:
        read_payload(unframed(data, verify).payload)
    except KnownError as error:
        return error_entries(error)
    except MemoryError:
        return error_entries(KnownError(words("Reading the file needs too much memory, so it was stopped.")))
    return {}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
