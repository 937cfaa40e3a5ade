"""A few parts of one page, one of them shown at a time, chosen by buttons in a row."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QStackedWidget, QWidget

from caseapp.ui.theme import STEP
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import dress, row


class _Tab(QPushButton):
    """Has room for its text in bold, which it turns to when its part is shown."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        dress(self, "segment")

    def sizeHint(self) -> QSize:
        """As wide as the bold text and its edges."""
        bold = QFont(QApplication.font())
        bold.setBold(True)
        wide = QFontMetrics(bold).horizontalAdvance(self.text()) + 6 * STEP
        return super().sizeHint().expandedTo(QSize(wide, 0))


class Tabs(QWidget):
    """The row of buttons; `stack` holds the parts and is laid out by the page, which may bring its own."""

    turned = Signal(str)

    def __init__(self, stack: "QStackedWidget | OneShown | None" = None) -> None:
        super().__init__()
        self.stack: QStackedWidget | OneShown = stack if stack is not None else QStackedWidget()
        self.buttons: dict[str, QPushButton] = {}
        self._parts: dict[str, QWidget] = {}
        self._group = QButtonGroup(self)
        self._row = row(parent=self, gap=STEP // 2)

    def add(self, name: str, text: str, part: QWidget) -> None:
        """Add a part under a name and the text of its button; the first one is shown."""
        made = _Tab(text)
        made.setChecked(not self.buttons)
        made.clicked.connect(lambda _on=False: self.show_part(name))
        self._group.addButton(made)
        self._row.addWidget(made)
        self.stack.addWidget(part)
        self.buttons[name], self._parts[name] = made, part

    def show_part(self, name: str) -> None:
        """Show one part."""
        self.buttons[name].setChecked(True)
        self.stack.setCurrentWidget(self._parts[name])
        self.turned.emit(name)

    def current(self) -> str:
        """The name of the part that is shown."""
        return next(name for name, part in self._parts.items() if part is self.stack.currentWidget())
