"""What a session does so that its window does not fall silent: pages are imported before they are asked for.

Importing a page takes up to a tenth of a second, in which no other thread of the program works. What is there once the
window stands is not searched for garbage either. A page that reads more than its code has a function `make_ready`.
"""

import gc
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from caseapp.ui.qt_classes import make_classes

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.ui.shell import Shell
    from caseapp.ui.window import Window

_LOOK = 2_000
"""Milliseconds between two looks whether everything rests."""
_WITH = {
    "week": ("caseapp.reports.week", "caseapp.reports.bed_list", "pypdfium2"),  # 8 MB
    "entry": ("caseapp.records.meanings",),
    "feedback": ("caseapp.actions.office.returning_taken",),
    "log": (
        "caseapp.actions.trail.log",
        "caseapp.actions.trail.log_check",
        "caseapp.actions.trail.log_words",
    ),
    "referrals": ("caseapp.actions.passing_on.referral_lists",),
    "reports": ("caseapp.actions.reporting.reports",),
    "review": ("caseapp.actions.safekeeping.erasing", "caseapp.actions.safekeeping.erasure_papers"),
    "settings": ("caseapp.actions.safekeeping.recovery_upkeep",),
}
"""By page what its first opening would import in the worker's time, and be waited for longer than for itself."""


def import_first(desk: "Desk") -> None:
    """Import the window and its first page. The job that opens a vault does it, while the unlock page still answers.

    Qt's classes were made before, in the window's thread (`qt_classes.py`).
    """
    from caseapp.ui.places import places_at

    import_module("caseapp.ui.window")
    import_module(places_at(desk)[0].module)


class Readying(QObject):
    """Works for one shell, from its making on until `end`.

    What is there once the window stands and everybody is read (modules, above all) is never searched for garbage again.
    """

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._line = shell.line
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        shell.stands.connect(self._begin)

    def end(self) -> None:
        """Import no more, and let everything be searched again."""
        self._over.set()
        self._timer.stop()
        self.wait()
        gc.unfreeze()

    def wait(self) -> None:
        """Until every page is imported."""
        if self._thread is not None:
            self._thread.join()

    def look(self) -> None:
        """Set aside what is there, once, as soon as nothing is to be done."""
        if self._line.busy() or self._thread is None or self._thread.is_alive():
            return
        self._timer.stop()
        gc.freeze()

    def _begin(self, window: "Window") -> None:
        if self._thread is None:
            places = window.places
            modules = list(dict.fromkeys(place.module for place in places.values()))
            modules += [module for name, some in _WITH.items() if name in places for module in some]
            make_classes()
            self._thread = threading.Thread(target=self._import, args=(modules,), name="pages", daemon=True)
            self._thread.start()
            self._timer.start()

    def _import(self, modules: Sequence[str]) -> None:
        for module in modules:
            if self._over.is_set():
                return
            make_ready = getattr(import_module(module), "make_ready", None)
            if make_ready is not None:
                make_ready()
