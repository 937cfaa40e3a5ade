"""Saving or printing a picture or paper outside the vault: for the person herself, or for somebody to whom she agreed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QWidget

from caseapp.actions.desk import Desk
from caseapp.base.words import Speaks, Words, words
from caseapp.records.attachment import ENDINGS, AttachmentKind, Kept
from caseapp.records.consent import PURPOSE
from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import button, column, label, row

PURPOSES = (
    "police", "court", "health", "embassy", "iom_named", "partner", "state_portal", "family_contact",
    "return_arrangements", "research", "publication",
)  # fmt: skip
"""Purposes for which a picture or paper can go to somebody else."""

_SAVE, _PRINT = words("Save outside the vault"), words("Print for whom?")
_OPEN_FILE = words(
    "Outside, the file is not encrypted: whoever finds the stick can read it, and it cannot be called back. The log"
    " tells that it was saved."
)
_OPEN_PAPER = words(
    "A sheet of paper can be read by whoever finds it, and it cannot be called back. The log tells that it was printed."
)


class OutForm(QWidget):
    """`saving` is told a job to do and a sentence for afterwards; `given_up` when nothing shall leave."""

    saving = Signal(object, object)
    given_up = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.kept: Kept | None = None
        self.prints: Callable[[], None] | None = None
        """What prints it, where it shall be printed and not saved."""
        self.name = label("", "muted", wrap=True)
        inside = column(self, gap=STEP)
        self.heading = label("", "heading")
        self.warning = label("", "warning", wrap=True)
        for line in (self.heading, self.name, self.warning):
            inside.addWidget(line)
        self.hers = QRadioButton(say(words("For the person herself or himself")))
        self.others = QRadioButton(say(words("For somebody else, with the person's consent")))
        self.hers.toggled.connect(self._turn)
        self.receiver = QLineEdit()
        self.receiver.setMaxLength(200)
        self.purpose = Combo(((code, say(PURPOSE.label(code))) for code in PURPOSES), searched=False)
        self.shows = QCheckBox(say(words("The person can be recognised in it")))
        self.trouble = label("", "error", wrap=True)
        self._for_others = QWidget()
        asked = column(self._for_others, gap=STEP)
        for name, box in ((words("To whom"), self.receiver), (words("Purpose"), self.purpose)):
            box.setAccessibleName(say(name))
            asked.addWidget(label(say(name)))
            asked.addWidget(box)
        asked.addWidget(self.shows)
        for part in (self.hers, self.others, self._for_others, self.trouble):
            inside.addWidget(part)
        self.save = button(say(words("Choose where to save")), self._choose, "primary", "download")
        self.leave = button(say(words("Cancel")), self.given_up.emit, "quiet")
        inside.addLayout(row(self.save, self.leave, 1))
        inside.addStretch(1)

    def begin(self, kept: Kept, prints: Callable[[], None] | None = None) -> None:
        """Ask about one attachment; `prints` prints it once that is allowed."""
        self.kept, self.prints = kept, prints
        self.heading.setText(self.say(_SAVE if prints is None else _PRINT))
        self.warning.setText(self.say(_OPEN_FILE if prints is None else _OPEN_PAPER))
        told = self.say(words("Choose where to save") if prints is None else words("Print"))
        self.save.setText(f" {told}")
        self.save.setAccessibleName(told)
        self.save.setIcon(
            icon("download" if prints is None else "printer", Tint.ON_ACCENT, disabled=Tint.MUTED)
        )
        self.name.setText(kept.about.title)
        self.hers.setChecked(True)
        self.receiver.setText("")
        self.purpose.choose("")
        self.shows.setVisible(kept.about.kind is not AttachmentKind.PDF)
        self.shows.setChecked(kept.about.kind is not AttachmentKind.PDF)
        self.trouble.setText("")
        self._turn()

    def tell(self, sentence: str) -> None:
        """Show why nothing was saved."""
        self.trouble.setText(sentence)

    def save_to(self, target: Path) -> None:
        """Ask for the saving, once everything is said."""
        kept = self.kept
        if kept is None:
            return
        number, receiver, purpose = kept.id, self.receiver.text(), self.purpose.key()
        shows, told = (
            self.shows.isChecked(),
            words("Saved as {name}. Whoever finds the file can read it.", name=target.name),
        )

        def hers(desk: Desk) -> None:
            from caseapp.actions.casework import attachments

            attachments.hand_out(desk, number, target)

        def others(desk: Desk) -> None:
            from caseapp.actions.casework import attachments

            attachments.take_out(desk, number, target, receiver, purpose, shows_person=shows)

        job: Callable[[Desk], None] = hers if self.hers.isChecked() else others
        self.saving.emit(job, told)

    def print_it(self) -> None:
        """Ask for the printing, once everything is said."""
        kept, others = self.kept, self.others.isChecked()
        if kept is None:
            return
        receiver, purpose = (self.receiver.text(), self.purpose.key()) if others else ("", "")
        shows = self.shows.isChecked()

        def job(desk: Desk) -> None:
            from caseapp.actions.casework import attachments

            attachments.print_out(desk, kept.id, receiver, purpose, shows_person=shows)

        self.saving.emit(job, words("Printed. Whoever finds the sheet can read it."))

    def _missing(self) -> Words | None:
        if self.hers.isChecked():
            return None
        if not self.receiver.text().strip():
            return words("Write down who will get it.")
        return None if self.purpose.key() else words("Choose the purpose to which the person agreed.")

    def _choose(self) -> None:
        missing = self._missing()
        self.trouble.setText(self.say(missing) if missing is not None else "")
        if missing is not None or self.kept is None:
            return
        if self.prints is not None:
            self.print_it()
            return
        ending = ENDINGS[self.kept.about.kind]
        title = self.say(_SAVE)
        target = choose_target(self, title, f"{self.kept.about.day.isoformat()}{ending}", f"(*{ending})")
        if target is not None:
            self.save_to(target)

    def _turn(self) -> None:
        self._for_others.setVisible(self.others.isChecked())
