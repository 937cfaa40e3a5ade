"""The front door of the window: `run_desktop`."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from caseapp.base.clock import SystemClock
from caseapp.ui.ending import GuardedEnding
from caseapp.ui.quiet import be_quiet
from caseapp.ui.readying import Readying
from caseapp.ui.shell import Shell

if TYPE_CHECKING:
    from caseapp.ui.guard import Guard


def program() -> QApplication:
    """Qt's one object for the whole program, drawing in the style Fusion that `theme.py` dresses.

    The style is told as an argument: asking for it later (`setStyle`, `style()`) makes Python classes of all styles.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["caseapp", "-style", "Fusion"])
    app.setApplicationName("caseapp")
    return app


def run_desktop(vault: Path | None = None, guard: "Guard | None" = None) -> int:
    """Open the window and stay until it is closed; gives the exit code.

    `vault` is the folder to unlock; without it the last one, or a first start. A guardian says itself what to show,
    and ends this process when it must be locked. What opens a vault (database, cryptography) is imported by the first
    job that needs it, after the window stands.
    """
    app = program()
    if guard is None:
        shell = Shell(app, SystemClock(), vault)
    else:
        folder = Path(guard.begin.folder) if guard.begin.folder else vault
        shell = Shell(app, SystemClock(), folder, ending=GuardedEnding(guard), begin=guard.begin)
    shell.line.garbage.begin()  # before any thread does more than wait
    be_quiet(shell.line.bug.emit)
    readying = Readying(shell)
    shell.show()
    code = app.exec()
    readying.end()
    return code
