"""A button to choose one of a few answers from a menu: lighter than a box, which brings its whole list with it."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from caseapp.ui.icons import Tint, picture
from caseapp.ui.widgets.parts import fresh

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and, over it, an arrow in the colour of the theme."""
        super().paintEvent(event)
        painter = QPainter(self)
        sign = picture("chevron-down", 16, Tint.MUTED, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 24, (self.height() - 16) // 2, sign)
        painter.end()
