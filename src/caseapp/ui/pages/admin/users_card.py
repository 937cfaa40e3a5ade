"""Giving somebody a key that no user holds any more, with the recovery card or two of its shares."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.admin.users_parts import listed
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

_HEIGHT = 84
"""Pixels: three lines, four groups each as on the card."""


class KeyByCardPage(Page):
    """Two boxes for what stands on paper, and one way on."""

    title = words("A key from the recovery card")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.user = self.compartment = ""
        reading = ReadingColumn(STEP)
        inside = reading.inside
        inside.setSpacing(STEP)
        back = icon_button(
            "arrow-left", self.say(words("Back to people and permissions")), lambda: context.go("users")
        )
        head = top_row(back, label(self.say(self.title), "title"), 1)
        self.about = label("", "muted", wrap=True)
        inside.addWidget(self.about)
        self.papers = [
            self._box(inside, heading)
            for heading in (
                words("The recovery card, or a share"),
                words("A second share, where you have shares"),
            )
        ]
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        inside.addWidget(self.trouble)
        self.do = button(self.say(words("Give her the key")), self.give, "primary")
        inside.addLayout(row(1, self.do))
        inside.addStretch(1)
        lay_under(self, head, reading)

    def _box(self, inside: QVBoxLayout, heading: Words) -> QPlainTextEdit:
        inside.addWidget(label(self.say(heading), "heading"))
        box = QPlainTextEdit()
        box.setAccessibleName(self.say(heading))
        box.setFixedHeight(_HEIGHT)
        box.setTabChangesFocus(True)
        box.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        inside.addWidget(box)
        return box

    def arrive(self, what: object = None) -> None:
        """For whom, and which key; the boxes are empty."""
        if isinstance(what, tuple):
            self.user, self.compartment = str(what[0]), str(what[1])
        about = words(
            "Nobody holds the key any more that opens this: {what}. With the card it goes to {name}.",
            what=listed(self.say, [self.compartment]), name=self.user,
        )  # fmt: skip
        self.about.setText(self.say(about))
        self._wipe()
        self.papers[0].setFocus()

    def give(self) -> None:
        """Let the card give the key."""
        desk, user, compartment = self.context.desk, self.user, self.compartment
        papers = [box.toPlainText() for box in self.papers]

        def job(*_ignored: object) -> None:
            from caseapp.actions.team import users

            users.pass_key_by_card(desk, papers, user, compartment)

        self.do.setEnabled(False)
        self.trouble.hide()
        self.ask(job, lambda _nothing: self._done(), self._failed)

    def _done(self) -> None:
        self.do.setEnabled(True)
        self._wipe()
        self.context.go("users")
        self.context.tell(words("The key is passed on to {name}.", name=self.user))

    def _failed(self, error: KnownError) -> None:
        self.do.setEnabled(True)
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()

    def _wipe(self) -> None:
        for box in self.papers:
            box.clear()
        self.trouble.hide()
