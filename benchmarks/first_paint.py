"""A process that opens one window and tells when it was painted: `ours` the unlock page of a vault, `empty` nothing.

Prints the moment (the clock of the whole machine, in seconds) and the resident memory in kilobytes, and ends.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Watcher(QObject):
    """Waits for the first painting of a widget of a class, and ends the process after it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Let every event pass; after the awaited one has been handled, tell and end."""
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == self.name:
            QTimer.singleShot(0, tell)
        return False


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


def main(kind: str, vault: str) -> int:
    """Open the window that was asked for."""
    app = QApplication(["caseapp"])
    watcher = Watcher("UnlockPage" if kind == "ours" else "QWidget")
    app.installEventFilter(watcher)
    if kind == "ours":
        from caseapp.ui.desktop import run_desktop

        return run_desktop(Path(vault))
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
