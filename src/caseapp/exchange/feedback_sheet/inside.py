"""What runs in the child that reads a feedback sheet: `python -m caseapp.exchange.feedback_sheet.inside MODULE:NAME`."""

import sys

from caseapp.exchange.alone import look
from caseapp.exchange.feedback_sheet.frame import MOST_FILE, unframed
from caseapp.exchange.feedback_sheet.payload import read_payload
from caseapp.exchange.summary.envelope import Verify


def main(arguments: list[str]) -> int:
    """Look at the one file; `arguments` is the verifying function as `module:name`."""
    return look(arguments, MOST_FILE, _read)


def _read(data: bytes, verify: Verify) -> object:
    return read_payload(unframed(data, verify).payload)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
