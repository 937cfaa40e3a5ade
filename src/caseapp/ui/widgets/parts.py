"""Labels, buttons, cards and layouts in the one design language."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.ui.early import only_by_tab, show_plainly
from caseapp.ui.icons import Tint, icon, picture
from caseapp.ui.theme import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QPaintEvent


def dress(widget: QWidget, look: str) -> None:
    """Give a widget one of the looks of `style.py`, also later, when its state changes."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        repolish(widget)


def fresh(widget: QWidget, look: str) -> None:
    """Give its look to a widget that was just made: the style sheet has not looked at it yet."""
    widget.setProperty("look", look)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again; before it is first shown there is no need.

    Qt's own event for that is sent, because a style that was asked for stays known to Python after its window is gone.
    """
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        QtCore.QCoreApplication.sendEvent(widget, QtCore.QEvent(QtCore.QEvent.Type.Polish))


def label(text: str, look: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never reads its text as markup: names may hold a `<`."""
    made = QLabel(text)
    show_plainly(made)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if look:
        fresh(made, look)
    return made


def in_lines(metrics: "QFontMetrics", text: str, width: int) -> str:
    """A text in as many lines as that width needs, for those parts that Qt never breaks by itself."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class Elided(QLabel):
    """A label of one line that ends in … where it has no room; the whole text is shown as a tip."""

    def __init__(self, text: str, look: str = "") -> None:
        super().__init__(text)
        show_plainly(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(32)
        if look:
            fresh(self, look)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Another text, with its tip."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Almost nothing: it can always be shortened."""
        return QSize(32, super().minimumSizeHint().height())

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw as much of the text as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        middle = QtCore.Qt.AlignmentFlag.AlignVCenter | QtCore.Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), middle, shown)
        painter.end()


def shortened(text: str = "", look: str = "") -> Elided:
    """A name of a person or a house: as wide as it is, shortened where there is no room, and never what widens a window."""
    made = Elided(text, look)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def button(
    text: str, does: Callable[[], object] | None = None, look: str = "", icon_name: str = "", tip: str = ""
) -> QPushButton:
    """A push button; `look` is "primary" (one a page), "quiet", "danger", "card" or empty."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if look:
        fresh(made, look)
    if icon_name:
        tints = {"primary": Tint.ON_ACCENT, "quiet": Tint.ACCENT, "danger": Tint.DANGER}
        faded = Tint.MUTED if look == "primary" else None
        made.setIcon(icon(icon_name, tints.get(look, Tint.TEXT), disabled=faded))
        made.setIconSize(QSize(18, 18))
        made.setText(f" {text}" if text else "")
        made.setAccessibleName(text)
    if tip:
        made.setToolTip(tip)
    if does is not None:
        made.clicked.connect(lambda _checked=False: does())
    return made


def icon_button(name: str, text: str, does: Callable[[], object] | None = None) -> QToolButton:
    """A button that shows only an icon; its text is read out and shown as a tip."""
    made = QToolButton()
    made.setIcon(icon(name, Tint.MUTED, disabled=Tint.FADED))
    made.setIconSize(QSize(20, 20))
    made.setToolTip(text)
    made.setAccessibleName(text)
    only_by_tab(made)
    if does is not None:
        made.clicked.connect(lambda _checked=False: does())
    return made


def chip(text: str, kind: str = "") -> QLabel:
    """A short word in a rounded box. `kind` is "", "accent", "warning" or "danger"."""
    made = label(text, f"chip-{kind}" if kind else "chip")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def picture_label(name: str, size: int, tint: Tint = Tint.MUTED) -> QLabel:
    """An icon that only adorns: nothing to read out."""
    made = QLabel()
    made.setPixmap(picture(name, size, tint, made.devicePixelRatioF()))
    made.setFixedSize(size, size)
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    """A white box with a thin edge, and the layout inside it."""
    frame = QFrame()
    fresh(frame, "card")
    return frame, column(frame, margin=2 * STEP)


def column(parent: QWidget | None = None, margin: int = 0, gap: int = STEP) -> QVBoxLayout:
    """A column of things on the grid."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _space(made, margin, gap)
    return made


def row(
    *things: QWidget | int, parent: QWidget | None = None, margin: int = 0, gap: int = STEP
) -> QHBoxLayout:
    """A row of things on the grid; a number stands for a stretch of that weight."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _space(made, margin, gap)
    for thing in things:
        if isinstance(thing, int):
            made.addStretch(thing)
        else:
            made.addWidget(thing)
    return made


def top_row(*things: QWidget | int) -> QHBoxLayout:
    """The first row of a page that is reached from another one: the way back, the heading, and at the right what can be done.

    It stands at the same place on all of them, so that nothing jumps on the way from one to the next.
    """
    made = row(*things, gap=STEP + STEP // 2)
    made.setContentsMargins(2 * STEP, 2 * STEP, 3 * STEP, STEP)
    return made


def _space(layout: QHBoxLayout | QVBoxLayout, margin: int, gap: int) -> None:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)


def keep_place(part: QWidget) -> None:
    """Leave the place of a part empty while it is hidden, so that what stands beside it does not grow or jump."""
    keeping = part.sizePolicy()
    keeping.setRetainSizeWhenHidden(True)
    part.setSizePolicy(keeping)


def scroller(inner: QWidget) -> QScrollArea:
    """A thing that may be higher than the window but never wider."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
    fresh(inner, "page")
    made.setWidget(inner)
    made.viewport().setAutoFillBackground(False)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, with the layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            discard(widget)
        elif inner is not None:
            clear(inner)


def discard(widget: QWidget) -> None:
    """Let go of a widget that is in no layout any more.

    It keeps its parent until then: taking it out first would let the style sheet look at all of it once more.
    """
    widget.hide()
    widget.deleteLater()


def empty_note(icon_name: str, heading: str, text: str, first_step: QPushButton | None = None) -> QWidget:
    """What an empty page says: what belongs here, and the first step. One sentence needs no heading."""
    made = QWidget()
    inside = column(made, margin=4 * STEP, gap=STEP)
    inside.addStretch(1)
    inside.addWidget(picture_label(icon_name, 40), 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
    lines = [label(heading, "heading")] if heading else []
    for line in (*lines, label(text, "muted", wrap=True)):
        line.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(line)
    if first_step is not None:
        inside.addSpacing(STEP)
        inside.addWidget(first_step, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
    inside.addStretch(2)
    return made
