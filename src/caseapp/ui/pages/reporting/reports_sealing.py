"""Sealed or open: how a report leaves the house. Sealed is the usual way once a coordinating office is known."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.context import Page
from caseapp.ui.widgets.parts import column, label

_OPEN, _SEALED = "pdf", "pdf.age"


class SealingChoice(QWidget):
    """A box to tick, with what it means; where no office is known, how to come to know one."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.box = QCheckBox()
        self.about = label("", "small", wrap=True)
        inside = column(self, gap=2)
        inside.addWidget(self.box)
        inside.addWidget(self.about)
        self.box.toggled.connect(lambda _on: self._tell())
        self.show_offices(())

    def read(self, page: Page) -> None:
        """Ask to whom a report can be sealed."""
        desk = page.context.desk

        def job(*_ignored: object) -> tuple[str, ...]:
            from caseapp.actions.reporting import sending

            return sending.offices(desk)

        page.ask(job, self.show_offices)

    def show_offices(self, offices: tuple[str, ...]) -> None:
        """Offer to seal to these, and tick it where there are some; what was unticked stays so."""
        known = self.box.isEnabled()
        said = words("Seal the file to {names}", names=", ".join(offices))
        self.box.setText(self.say(said if offices else words("Seal the file")))
        self.box.setEnabled(bool(offices))
        self.box.setChecked(bool(offices) and (self.box.isChecked() or not known))
        self._tell()

    def _tell(self) -> None:
        if not self.box.isEnabled():
            said = words(
                "Nobody is known to whom it could be sealed. Take in the card of the coordinating office under Settings."
            )
        elif self.box.isChecked():
            said = words("Nobody else can open it, should the stick be lost or the letter be read.")
        else:
            said = words("Anybody who gets the file can read it. It holds protected numbers only.")
        self.about.setText(self.say(said))

    def ending(self) -> str:
        """What the name of the file ends in."""
        return _SEALED if self.box.isChecked() else _OPEN

    def named(self, target: Path) -> Path:
        """The chosen file with the ending that fits."""
        name = target.name
        for ending in (_SEALED, _OPEN):
            if name.lower().endswith(f".{ending}"):
                name = name[: -len(ending) - 1]
                break
        return target.with_name(f"{name}.{self.ending()}")
