"""Writing out the whole vault: for whom it is sealed, what would be missing, and the card that opens that too."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import button, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from caseapp.actions.passing_on.full_export import Written

_HEIGHT = 11 * STEP


class FullExportPage(Page):
    """Nothing is written before a place is chosen; the card is wiped from the page as soon as it is used."""

    title = words("Write out the whole vault")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        reading = ReadingColumn(STEP)
        inside = reading.inside
        back = icon_button(
            "arrow-left", self.say(words("Back to the settings")), lambda: context.go("settings")
        )
        head = top_row(back, label(self.say(self.title), "title"), 1)
        self._tell(inside)
        inside.addWidget(label(self.say(words("Who can open the file")), "heading"))
        self.card = QRadioButton(self.say(words("Whoever has the recovery card of this vault")))
        self.other = QRadioButton(self.say(words("A receiver with a key of her own")))
        self.card.toggled.connect(self._turn)
        self.recipient = QLineEdit()
        self.recipient.setPlaceholderText("age1…")
        self.recipient.setAccessibleName(self.say(words("Key of the receiver")))
        self.receiver, self.reason = QLineEdit(), QLineEdit()
        for line, asked in ((self.receiver, words("To whom")), (self.reason, words("Why, in a sentence"))):
            line.setPlaceholderText(self.say(asked))
            line.setAccessibleName(self.say(asked))
            line.setMaxLength(200)
        for part in (self.card, self.other, self.recipient, self.receiver, self.reason):
            inside.addWidget(part)
        self.missing_heading = label(self.say(words("What you cannot read yourself")), "heading")
        self.missing = label("", wrap=True)
        self.papers = [
            self._box(words("The recovery card, or a share")),
            self._box(words("A second share, where you have shares")),
        ]
        inside.addWidget(self.missing_heading)
        inside.addWidget(self.missing)
        for heading, box in self.papers:
            inside.addWidget(heading)
            inside.addWidget(box)
        self.trouble = label("", "error", wrap=True)
        inside.addWidget(self.trouble)
        self.do = button(self.say(words("Choose where to save")), self._choose, "primary", "download")
        inside.addLayout(row(self.do, 1))
        inside.addStretch(1)
        lay_under(self, head, reading)

    def arrive(self, what: object = None) -> None:
        """An empty form; it says what would be missing."""
        self.card.setChecked(True)
        for box in (self.recipient, self.receiver, self.reason):
            box.setText("")
        self._wipe()
        self._turn()
        desk = self.context.desk

        def job(*_ignored: object) -> tuple[Compartment, ...]:
            from caseapp.actions.passing_on import full_export

            return full_export.left_out(desk)

        self.ask(job, self.show_missing)

    def show_missing(self, missing: tuple[Compartment, ...]) -> None:
        """Name the compartments whose key the manager does not hold."""
        named = ", ".join(self.say(COMPARTMENT_LABELS[one]) for one in missing)
        text = words(
            "You do not hold the keys of: {what}. These answers are marked as sealed in the file, unless the recovery card"
            " opens them for it.",
            what=named,
        )
        self.missing.setText(self.say(text))
        for part in (self.missing_heading, self.missing, *(each for pair in self.papers for each in pair)):
            part.setVisible(bool(missing))

    def write_to(self, target: Path) -> None:
        """Write everything; progress and Stop stand in the window's frame."""
        desk, papers = self.context.desk, [box.toPlainText() for _heading, box in self.papers]
        told = [box.text() for box in (self.recipient, self.receiver, self.reason)]
        named = self.other.isChecked()
        if named and not told[0].strip():
            self.trouble.setText(self.say(words("Write the key of the receiver.")))
            return

        def job(progress: Progress, stop: Stop) -> "Written":
            from caseapp.actions.passing_on import full_export

            receiver = full_export.Receiver(*told) if named else None
            return full_export.export_vault(desk, target, receiver, papers, progress, stop)

        self.do.setEnabled(False)
        self.trouble.setText("")
        self.ask(job, self._written, self._failed)

    def _written(self, written: "Written") -> None:
        self.do.setEnabled(True)
        self._wipe()
        told = words(
            "Everything is written out: {lines} lines, {attachments} pictures and papers. Keep the file apart from the card.",
            lines=written.lines, attachments=written.attachments,
        )  # fmt: skip
        self.context.tell(told, "warning" if written.sealed else "good")

    def _failed(self, error: KnownError) -> None:
        self.do.setEnabled(True)
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)

    def _tell(self, inside: QVBoxLayout) -> None:
        for text in (
            words(
                "Everything that is written down here, with all pictures and papers and the log, in a documented form that"
                " other programs can read. For leaving this program, or where a law or a court asks for all of it."
            ),
            words(
                "The file is encrypted and never stands on a disk open. Whoever opens it has everything about everybody:"
                " keep it as safe as the vault. A backup is something else, and smaller reasons need less than this."
            ),
        ):
            inside.addWidget(label(self.say(text), wrap=True))

    def _box(self, heading: Words) -> tuple[QWidget, QPlainTextEdit]:
        box = QPlainTextEdit()
        box.setAccessibleName(self.say(heading))
        box.setFixedHeight(_HEIGHT)
        box.setTabChangesFocus(True)
        box.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        return label(self.say(heading)), box

    def _choose(self) -> None:
        target = choose_target(self, self.say(self.title), "everything.age", "(*.age)")
        if target is not None:
            self.write_to(target)

    def _turn(self) -> None:
        for box in (self.recipient, self.receiver, self.reason):
            box.setVisible(self.other.isChecked())

    def _wipe(self) -> None:
        for _heading, box in self.papers:
            box.clear()
        self.trouble.setText("")
