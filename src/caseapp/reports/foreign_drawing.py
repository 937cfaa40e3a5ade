"""What runs in the child process that draws papers from outside: PDFium, with a limit on memory and no file to write."""

import json
import os
from multiprocessing.connection import Connection

from caseapp.base.errors import KnownError
from caseapp.reports.child import READY
from caseapp.reports.foreign_inside import limit_child
from caseapp.reports.rendering import drawn, sheets_of

REFUSED = b"null"


def serve(orders: Connection, answers: Connection, pdf: bytes) -> None:
    """Send back the pages as [width, height, text]; then, for each [page, scale], its size and its points of colour."""
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 2)
    import pypdfium2  # noqa: F401  before the memory is limited: its own code must not count

    limit_child()
    answers.send_bytes(READY)
    try:
        sheets = sheets_of(pdf)
    except KnownError:
        answers.send_bytes(REFUSED)
        return
    answers.send_bytes(json.dumps([[one.width, one.height, one.text] for one in sheets]).encode())
    while True:
        try:
            number, scale = json.loads(orders.recv_bytes())
        except EOFError:
            return
        try:
            pixels = drawn(pdf, number, scale)
        except KnownError:
            answers.send_bytes(REFUSED)
            continue
        answers.send_bytes(json.dumps([pixels.width, pixels.height]).encode())
        answers.send_bytes(pixels.data)
