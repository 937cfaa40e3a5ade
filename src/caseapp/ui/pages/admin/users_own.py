"""The page on which somebody sets her own passphrase; the only one she sees while hers was made by somebody else."""

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.opening.first_secrets import PassphraseStep
from caseapp.ui.pages.opening.first_steps import Wishes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under
from caseapp.ui.widgets.secret import SecretLine


class _NewPassphrase(PassphraseStep):
    """The same offer as at the first start."""

    heading = words("The new passphrase")


class OwnPassphrasePage(Page):
    """The present passphrase, the new one, and the new one once more. Afterwards she signs in with it."""

    title = words("Your own passphrase")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.must = context.desk.head.slot_of(context.desk.user).temporary
        reading = ReadingColumn(STEP)
        inside = reading.inside
        inside.setSpacing(STEP)
        head = top_row(label(self.say(self.title), "title"), 1)
        if not self.must:
            back = icon_button(
                "arrow-left", self.say(words("Back to people and permissions")), lambda: context.go("users")
            )
            head.insertWidget(0, back)
        inside.addWidget(label(self.say(self._about()), "muted", wrap=True))
        inside.addSpacing(STEP)
        inside.addWidget(label(self.say(words("The passphrase with which you signed in")), "heading"))
        self.old = SecretLine(self.say, self.say(words("The passphrase with which you signed in")))
        inside.addWidget(self.old)
        inside.addSpacing(STEP)
        self.step = _NewPassphrase(self.say)
        self.step.ready.connect(self.set_it)
        inside.addWidget(self.step)
        inside.addWidget(label(self.say(words("The new passphrase once more")), "heading"))
        self.again = SecretLine(self.say, self.say(words("The new passphrase once more")))
        self.again.entered.connect(self.set_it)
        inside.addWidget(self.again)
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        inside.addWidget(self.trouble)
        self.do = button(self.say(words("Set the passphrase")), self.set_it, "primary")
        inside.addSpacing(STEP)
        inside.addLayout(row(1, self.do))
        inside.addStretch(1)
        lay_under(self, head, reading)

    def arrive(self, what: object = None) -> None:
        """Begin with empty lines and other words."""
        self._wipe()
        self.step.offer()
        self.old.line.setFocus()

    def set_it(self) -> None:
        """Set the passphrase, if it was typed twice alike."""
        wishes = Wishes()
        problem = self.step.take(wishes)
        if problem is None and " ".join(wishes.passphrase.split()) != " ".join(self.again.text().split()):
            problem = words("The new passphrase was typed differently the second time.")
        if problem is not None:
            self._failed(KnownError(problem))
            return
        desk, old, new = self.context.desk, self.old.text(), wishes.passphrase

        def job(*_ignored: object) -> None:
            from caseapp.actions.team import users_own

            users_own.change_passphrase(desk, old, new)

        self.do.setEnabled(False)
        self.trouble.hide()
        self.ask(job, lambda _nothing: self._done(), self._failed)

    def _done(self) -> None:
        self._wipe()
        self.do.setEnabled(True)
        self.context.voices.locking.emit()

    def _failed(self, error: KnownError) -> None:
        self.do.setEnabled(True)
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()

    def _wipe(self) -> None:
        for line in (self.old, self.again, self.step.secret):
            line.wipe()
        self.trouble.hide()

    def _about(self) -> Words:
        if self.must:
            return words(
                "Your first passphrase was made by somebody else. Set one that only you know; then you sign in with it."
            )
        return words("Nobody else learns it. When it is set, the records are locked and you sign in with it.")
