"""A process that opens one window and tells when it was painted: `ours` the unlock page of a vault, `empty` nothing.

Ours goes through the front door, so that the guardian and its fork are measured too. Prints the moment (the clock of
the whole machine, in seconds) and the resident memory of the process with the window in kilobytes, and ends.
"""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from caseapp.guardian.guard import Guard


def watch(app: "QApplication", name: str) -> "QObject":
    """Wait for the first painting of a widget of a class, and end the process after it."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watcher(QObject):
        """Lets every event pass; after the awaited one has been handled, tells and ends."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint and type(watched).__name__ == name:
                QTimer.singleShot(0, tell)
            return False

    watcher = Watcher()
    app.installEventFilter(watcher)
    return watcher


def tell() -> None:
    """Print the moment and the memory, and end without tidying up, which is not measured."""
    print(time.perf_counter(), resident(), flush=True)
    os._exit(0)


def resident() -> int:
    """Kilobytes of this process in memory; 0 where the system does not tell by /proc."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    found = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(found.split()[1])


def ours(vault: str) -> int:
    """The program itself, with somebody who watches its session."""
    from caseapp import __main__ as front

    session = front.session

    def watched(guard: "Guard") -> int:
        from caseapp.ui.desktop import program

        watcher = watch(program(), "UnlockPage")
        code = session(guard)
        del watcher
        return code

    front.session = watched
    return front.main(["--vault", vault])


def empty() -> int:
    """A window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication(["caseapp"])
    watcher = watch(app, "QWidget")
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    code = app.exec()
    del watcher
    return code


if __name__ == "__main__":
    sys.exit(ours(sys.argv[2]) if sys.argv[1] == "ours" else empty())
