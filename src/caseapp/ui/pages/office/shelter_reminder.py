"""Reminders of missing reports: a text in the language of whoever gets it, to be copied into a letter.

Where several shelters are late, each has a text of its own, and only one at a time is shown and copied: in one letter to all of them
each would read who else is late.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from caseapp.actions.office import reminding
from caseapp.base.errors import KnownError
from caseapp.base.language import LANGUAGES, of_documents
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, icon_button, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.actions.office.reminding import Letter


class ReminderPage(Page):
    """`arrive` takes the identifier of a shelter, or an empty text for all that are late."""

    title = words("Reminder")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shelter = ""
        self.letters: dict[str, Letter] = {}
        """By the identifier of the shelter, with what was changed in them."""
        self.copied: set[str] = set()
        self.shown = ""
        self.language = Combo(list(LANGUAGES.items()), searched=False)
        self.language.choose(of_documents(self.say.code))
        self.language.setAccessibleName(self.say(words("Language of the text")))
        self.language.setFixedWidth(200)
        self.write = button(self.say(words("Write the text")), self.write_text, "primary", "pencil")
        self.whom = Combo(searched=False)
        self.whom.setAccessibleName(self.say(words("Letter to")))
        self.whom.setFixedWidth(420)
        self.whom.activated.connect(lambda _place: self._turn())
        self.copy = button(self.say(words("Copy the text")), self.copy_text, icon_name="copy")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.say(words("Text of the reminder")))
        self.trouble = label("", "muted", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        about = words(
            "It names the shelter as it calls itself, the quarters that are missing and their deadlines, and nothing else. That a"
            " reminder was written is kept beside the quarters. The program sends nothing: copy the text into a letter."
        )
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1))
        whole.addWidget(label(self.say(about), "muted", wrap=True))
        said = label(self.say(words("Language of the text")))
        said.setBuddy(self.language)
        whole.addLayout(row(said, self.language, self.write, 1, self.copy))
        whole.addWidget(self.trouble)
        self.to = label(self.say(words("Letter to")))
        self.to.setBuddy(self.whom)
        whole.addLayout(row(self.to, self.whom, 1))
        self.to.hide()
        self.whom.hide()
        whole.addWidget(self.text, 1)

    def arrive(self, what: object = None) -> None:
        """Begin with an empty text."""
        if isinstance(what, str):
            self.shelter = what
        self.show_letters(())
        self.copy.setEnabled(False)
        self.trouble.hide()

    def write_text(self) -> None:
        """Write the text, and keep that it was written."""
        desk, language, shelter = self.context.desk, self.language.key(), self.shelter
        self.ask(lambda *_ignored: reminding.remind(desk, language, shelter), self._written, self._nobody)

    def _written(self, letters: "Sequence[Letter]") -> None:
        self.trouble.hide()
        self.show_letters(letters)
        self.copy.setEnabled(True)
        self.text.setFocus()

    def show_letters(self, letters: "Sequence[Letter]") -> None:
        """Show the first of them; each can still be changed before it is copied."""
        self.letters, self.copied = {one.shelter: one for one in letters}, set()
        self.shown = letters[0].shelter if letters else ""
        self.text.setPlainText(letters[0].text if letters else "")
        self._name_them()
        for part in (self.to, self.whom):
            part.setVisible(len(letters) > 1)

    def _name_them(self) -> None:
        copied = {
            key: self.say(words("{name}: copied", name=one.name)) if key in self.copied else one.name
            for key, one in self.letters.items()
        }
        self.whom.offer(copied.items())
        self.whom.choose(self.shown)

    def _turn(self) -> None:
        """Show another letter; what was changed in this one stays."""
        self._keep()
        self.shown = self.whom.key()
        self.text.setPlainText(self.letters[self.shown].text)

    def _keep(self) -> None:
        self.letters[self.shown] = replace(self.letters[self.shown], text=self.text.toPlainText())

    def copy_text(self) -> None:
        """Put the text that is shown on the clipboard."""
        QApplication.clipboard().setText(self.text.toPlainText())
        self._keep()
        self.copied.add(self.shown)
        self._name_them()
        self.context.tell(
            words("The text is copied. Paste it within twenty seconds; then the clipboard is emptied.")
        )

    def _nobody(self, error: KnownError) -> None:
        self.trouble.setText(self.say(error.sentence))
        self.trouble.show()

    def _back(self) -> None:
        if self.shelter:
            self.context.go("shelter", self.shelter)
        else:
            self.context.go("shelters")
