"""Where somebody types the recovery card off its paper, or two of its three shares."""

from PySide6.QtWidgets import QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.pages.opening.first_secrets import CardText
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import column
from caseapp.ui.widgets.tabs import Tabs


class TypedPapers(QWidget):
    """Two ways: the card, or two shares."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        inside = column(self, gap=STEP)
        small = words("Spaces and small letters do not matter.")
        self.card = CardText(say, help_text=small)
        self.first = CardText(say, words("One share"), small)
        self.second = CardText(say, words("Another share"), small)
        both = QWidget()
        shares = column(both, gap=STEP)
        shares.addWidget(self.first)
        shares.addWidget(self.second)
        self.ways = Tabs(OneShown())
        self.ways.add("card", say(words("With the card")), self.card)
        self.ways.add("shares", say(words("With two shares")), both)
        self.ways.turned.connect(lambda _name: self.focus())
        inside.addWidget(self.ways)
        inside.addWidget(self.ways.stack)

    def texts(self) -> tuple[str, ...]:
        """What was typed: one text for the card, two for shares; none where something is missing."""
        if self.ways.current() == "card":
            return (self.card.text(),) if self.card.text() else ()
        both = (self.first.text(), self.second.text())
        return both if all(both) else ()

    def focus(self) -> None:
        """Begin with the first empty box."""
        boxes = [self.card] if self.ways.current() == "card" else [self.first, self.second]
        next((one for one in boxes if not one.text()), boxes[0]).box.setFocus()

    def wipe(self) -> None:
        """Forget what was typed."""
        for one in (self.card, self.first, self.second):
            one.box.clear()
