"""That exact tables of a shelter are here, and the way to wipe them. What they say is shown nowhere."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.ui.pages.office.shelter_words import short_quarter
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.parts import Elided, button, column, row

_MOST_NAMED = 8


class ExactHere(QFrame):
    """`wiped` is told when they shall go. Hidden where there are none."""

    wiped = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.about = Elided("", "muted")
        self.wipe = button(say(words("Wipe the exact tables")), self._wipe, "danger")
        inside = column(self, gap=STEP)
        line = row(self.about, self.wipe)
        line.setStretch(0, 1)
        inside.addLayout(line)
        self.hide()

    def show_quarters(self, quarters: Sequence[str]) -> None:
        """Say of which quarters they are here."""
        named = [short_quarter(Quarter.parse(one)) for one in reversed(quarters)]
        more = ", …" if len(named) > _MOST_NAMED else ""
        said = words(
            "Exact tables are here: {quarters}. They protect the whole, and nothing shows them.",
            quarters=", ".join(named[:_MOST_NAMED]) + more,
        )
        self.about.setText(self.say(said))
        self.setVisible(bool(quarters))

    def _wipe(self) -> None:
        question = words(
            "Wipe all exact tables of this shelter? Its published reports stay. The shelter can hand them over again."
        )
        if sure(self, self.say, question, words("Wipe"), danger=True):
            self.wiped.emit()
