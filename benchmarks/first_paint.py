"""A process that opens one window and tells when it stands painted: `ours` the unlock page of a vault, `empty` nothing.

Ours goes through the front door, so that the guardian and its fork are measured too. Both look for the exposed window
from an idle timer: a filter over all events of the program would cost the page more than the empty window. Prints the
moment (the clock of the whole machine, in seconds), the processor time of the process and of its guardian until then in
seconds, and the resident memory of the process with the window in kilobytes, and ends.
"""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from caseapp.guardian.guard import Guard


def watch(app: "QApplication", guardian: int = 0) -> None:
    """Tell and end as soon as a window is exposed: Qt paints within that event."""
    from PySide6.QtCore import QTimer

    def look() -> None:
        if any(window.isExposed() for window in app.allWindows()):
            tell(guardian)
        QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)


def tell(guardian: int) -> None:
    """Print what is measured, and end without tidying up, which is not measured."""
    spent = time.process_time() + (of_another(guardian) if guardian else 0)
    print(time.perf_counter(), spent, resident(), flush=True)
    os._exit(0)


def of_another(process: int) -> float:
    """Seconds of processor time of another process (clock_getcpuclockid(3) of Linux; 0 elsewhere)."""
    return time.clock_gettime((~process << 3) | 2) if sys.platform == "linux" else 0.0


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
        import gc

        gc.disable()  # as the session does before it imports anything
        from caseapp.ui.desktop import program

        watch(program(), os.getppid())
        return session(guard)

    front.session = watched
    return front.main(["--vault", vault])


def empty() -> int:
    """A window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication(["caseapp"])
    watch(app)
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(ours(sys.argv[2]) if sys.argv[1] == "ours" else empty())
