"""A button to choose one of a few answers from a menu: lighter than a box, which brings its whole list with it."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import fresh, picture_label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class Chooser(QPushButton):
    """Shows the chosen answer. A click, Space, Enter or the arrow down open the list."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.answers: tuple[str, ...] = ()
        self.setAutoDefault(False)
        fresh(self, "chooser")
        self.setAccessibleName(name)
        line = row(1, picture_label("chevron-down", 16), parent=self)
        line.setContentsMargins(0, 0, STEP, 0)
        self.clicked.connect(self._open)

    def offer(self, answers: Iterable[str], chosen: str = "") -> None:
        """Replace the answers; the chosen one is shown, or the first where it is not among them."""
        self.answers = tuple(answers)
        self.choose(chosen if chosen in self.answers else "".join(self.answers[:1]))

    def choose(self, answer: str) -> None:
        """Show one answer."""
        self.setText(answer)
        self.setAccessibleName(f"{self.name}: {answer}" if answer else self.name)

    def list(self) -> "QMenu":
        """The menu of all answers."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setMinimumWidth(self.width())
        for answer in self.answers:
            action = menu.addAction(answer.replace("&", "&&"), partial(self.choose, answer))
            if answer == self.text():
                menu.setActiveAction(action)
        return menu

    def _open(self) -> None:
        menu = self.list()
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
        menu.deleteLater()
