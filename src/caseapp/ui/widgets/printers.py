"""Printers, and printing from memory: no file of ours lies on a disk at any moment.

Qt hands a page to the print queue of Linux (CUPS) through a temporary file. It is put into the folder of the session
that lives in memory and belongs to this user only; Windows takes the page through its own queue. What the queue and the
printer keep is beyond this program, and the pages say so.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import words


def printers() -> tuple[str, ...]:
    """The printers that this computer knows, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name)))


def printer_menu(parent: QWidget, names: Iterable[str], does: Callable[[str], None]) -> QMenu:
    """The printers to choose from: even a single one is named before anything goes there."""
    menu = QMenu(parent)
    for name in names:
        menu.addAction(name.replace("&", "&&"), partial(does, name))
    return menu


def offer_printers(beside: QWidget, menu: QMenu) -> None:
    """Open the menu below its button; it goes when something was chosen."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))


@contextmanager
def in_memory() -> Iterator[Callable[[], None]]:
    """While it lasts, whatever makes a temporary file makes it in memory. KnownError where there is no such folder.

    Gives what withdraws the pages that wait there for the print queue: Qt hands them over when it lets go of the printer,
    also after `QPrinter.abort`, which does nothing on Linux. Elsewhere nothing is changed: no temporary file is made there.
    """
    if os.name != "posix":
        yield lambda: None
        return
    before, folder = os.environ.get("TMPDIR"), _memory_folder()
    os.environ["TMPDIR"] = str(folder)
    try:
        yield lambda: _withdraw(folder)
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def withdraw_pages() -> None:
    """Take back what this process has begun to hand to the print queue: at a lock the session may end before it can stop."""
    if os.name == "posix":
        with suppress(KnownError):
            _withdraw(_memory_folder())


def _withdraw(folder: Path) -> None:
    """Take away what CUPS made for this process (cupsTempFd: the number of the process, then of the moment)."""
    for file in folder.glob(f"{os.getpid():05x}{8 * '[0-9a-f]'}"):
        file.unlink(missing_ok=True)


def _memory_folder() -> Path:
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108  this one lies in memory
        if place and os.access(place, os.R_OK | os.W_OK | os.X_OK):
            return Path(place)
    raise KnownError(
        words("This computer has no folder in memory, so nothing can be printed without a trace.")
    )
