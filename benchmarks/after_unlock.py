"""A process that unlocks a vault at its page, waits until the window rests, and tells its memory in kilobytes; `empty` has no vault.

    python -m benchmarks.after_unlock VAULT PASSPHRASE SETTINGS

Two numbers: all that is resident (VmRSS), and its share of what other processes use as well (Pss). Linux alone tells them.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget


def held() -> tuple[int, int]:
    """Kilobytes: resident, and the proportional share of it."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    told = {name: int(value.split()[0]) for name, value in (line.split(":") for line in lines)}
    return told["Rss"], told["Pss"]


def rest(app: QApplication, seconds: float) -> None:
    """Let the window work for a while: what it reads in the background belongs to it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def unlocked(vault: Path, passphrase: str, settings: Path) -> tuple[int, int]:
    """The memory of the program with an open vault."""
    from benchmarks.measuring import CLOCK
    from caseapp.ui.desktop import program
    from caseapp.ui.pages.opening.unlock import UnlockPage
    from caseapp.ui.shell import Shell

    app = program()
    shell = Shell(app, CLOCK, vault, settings)
    shell.show()
    rest(app, 1)
    page = shell.currentWidget()
    if not isinstance(page, UnlockPage):
        raise TypeError("there is no unlock page")
    page.secret.line.setText(passphrase)
    page.unlock.click()
    end = time.monotonic() + 60
    while (shell.window_over_vault is None or shell.line.busy()) and time.monotonic() < end:
        rest(app, 0.1)
    if shell.window_over_vault is None:
        raise RuntimeError("the vault did not open")
    rest(app, 2)
    return held()


def empty() -> tuple[int, int]:
    """The memory of a window with nothing in it."""
    app = QApplication(["caseapp"])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    rest(app, 0.5)
    return held()


if __name__ == "__main__":
    print(
        *(empty() if sys.argv[1] == "empty" else unlocked(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
    )
    sys.stdout.flush()
    os._exit(0)
