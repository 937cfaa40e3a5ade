"""The list of quarters: nothing is typed into it, but a typed year jumps to that year."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QListView

from caseapp.ui.widgets.combo import Combo

_PAUSE = 1500
"""Milliseconds after which the next key begins another year."""


class QuarterChoice(Combo):
    """Quarters by their key ("2026-Q3"). However long the list is, the box shows the chosen one and nothing else."""

    def __init__(self) -> None:
        super().__init__(searched=False)
        self.setView(_Years(self))


class _Years(QListView):
    """The opened list. The closed box asks it, too, where a typed key leads."""

    def __init__(self, choice: Combo) -> None:
        super().__init__()
        self._choice, self._typed, self._since = choice, "", QElapsedTimer()

    def keyboardSearch(self, search: str) -> None:
        """Go to the newest quarter of the year that is typed; a year that is not there changes nothing."""
        if not self._since.isValid() or self._since.elapsed() > _PAUSE:
            self._typed = ""
        self._since.start()
        self._typed += search
        keys, here = self._choice.keys, self.currentIndex().row()
        if 0 <= here < len(keys) and keys[here].startswith(self._typed):
            return
        found = [place for place, key in enumerate(keys) if key.startswith(self._typed)]
        if found:
            self.setCurrentIndex(self.model().index(found[0], 0))
