"""How a find in the guide looks in the list: the heading of the section in bold, below it some words around the find."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from caseapp.ui.theme import STEP, colours

_LINES = 4
"""Lines that the words around a find may take."""
_WRAPPED = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value) | int(
    Qt.TextFlag.TextWordWrap.value
)
_Index = QModelIndex | QPersistentModelIndex


class FoundLine(QStyledItemDelegate):
    """The text of an item is its heading, a line end, and its words: a screen reader has both from the text itself."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw both, over the look that the style gives to an item."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)
        title, words = _parts(index)
        inside = option.rect.adjusted(STEP, STEP // 2, -STEP, -STEP // 2)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(_bold(option.font))
        painter.setPen(colours().text)
        head = painter.drawText(inside, _WRAPPED, title)
        painter.setFont(option.font)
        painter.setPen(colours().muted)
        painter.drawText(
            QRect(inside.left(), head.bottom() + 2, inside.width(), inside.height()), _WRAPPED, words
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as both are at the width of the list."""
        title, words = _parts(index)
        wide = max(1, option.rect.width() - 4 * STEP)  # the list gives its items less than it says here
        head = (
            QFontMetrics(_bold(option.font)).boundingRect(QRect(0, 0, wide, 1000), _WRAPPED, title).height()
        )
        metrics = QFontMetrics(option.font)
        below = metrics.boundingRect(QRect(0, 0, wide, 1000), _WRAPPED, words).height()
        return QSize(wide, head + min(below, _LINES * metrics.lineSpacing()) + 2 + STEP)


def _parts(index: _Index) -> tuple[str, str]:
    title, _end, words = str(index.data() or "").partition("\n")
    return title, words


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
