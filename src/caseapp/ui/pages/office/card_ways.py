"""Ways to take a card in besides the forty digits: two groups off its paper, and the whole card typed off it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.parts import button, card, column, label, row, scroller

_GROUP = 5
_HIGH = 150


class TwoGroups(QWidget):
    """Two groups of the forty digits, chosen anew each time by chance."""

    changed = Signal()
    entered = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.places: tuple[int, ...] = ()
        self.heads: list[QLabel] = [label("", "heading"), label("", "heading")]
        self.boxes: list[QLineEdit] = [QLineEdit(), QLineEdit()]
        inside = column(self, gap=STEP)
        about = words(
            "For a paper that its owner gave you by hand, while the file came another way. Type these two groups from the paper."
        )
        inside.addWidget(label(say(about), "muted", wrap=True))
        parts = row(gap=2 * STEP)
        for head, box in zip(self.heads, self.boxes, strict=True):
            box.setMaxLength(2 * _GROUP)
            box.setFixedWidth(160)
            box.textChanged.connect(lambda _text: self.changed.emit())
            box.returnPressed.connect(self.entered.emit)
            part = column(gap=STEP // 2)
            part.addWidget(head)
            part.addWidget(box)
            parts.addLayout(part)
        parts.addStretch(1)
        inside.addLayout(parts)

    def ask(self, places: Sequence[int]) -> None:
        """Ask for two groups by their place."""
        self.places = tuple(places)
        for place, head, box in zip(places, self.heads, self.boxes, strict=True):
            name = self.say(words("Group {n} of the forty digits", n=place))
            head.setText(name)
            box.setAccessibleName(name)
            box.clear()

    def groups(self) -> dict[int, str]:
        """What was typed, by place."""
        return {place: box.text() for place, box in zip(self.places, self.boxes, strict=True)}

    def is_full(self) -> bool:
        """Whether both groups have five digits."""
        return all(sum(map(str.isdecimal, text)) == _GROUP for text in self.groups().values())


class TypedCard(QWidget):
    """Where a whole card is typed off its paper, because its file is not there."""

    typed = Signal(str)
    given_up = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        holder = QWidget()
        frame, inside = card()
        frame.setMaximumWidth(FORM_WIDTH)
        inside.addWidget(label(say(words("Type a card from its paper")), "title"))
        about = words(
            "Type all groups of “The keys in groups”, from the first to the last. Spaces, dashes and small letters do not matter. If a"
            " group does not fit, the program says which."
        )
        inside.addWidget(label(say(about), "muted", wrap=True))
        self.box = QPlainTextEdit()
        self.box.setFixedHeight(_HIGH)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(say(words("The keys in groups")))
        self.box.textChanged.connect(self._look)
        self.go = button(say(words("Continue")), lambda: self.typed.emit(self.box.toPlainText()), "primary")
        self.trouble = label("", "error", wrap=True)
        inside.addWidget(self.box)
        inside.addWidget(self.trouble)
        inside.addLayout(row(button(say(words("Cancel")), self.given_up.emit), 1, self.go))
        outer = column(holder)
        outer.addWidget(frame)
        outer.addStretch(1)
        column(self).addWidget(scroller(holder))
        self.begin()

    def begin(self) -> None:
        """Start with an empty box."""
        self.box.clear()
        self._look()
        self.box.setFocus()

    def tell(self, text: str) -> None:
        """Say what is wrong."""
        self.trouble.setText(text)
        self.trouble.show()

    def _look(self) -> None:
        self.go.setEnabled(bool(self.box.toPlainText().strip()))
        self.trouble.hide()
