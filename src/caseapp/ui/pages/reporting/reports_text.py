"""The text that goes with the numbers of a quarter, with whatever points at people marked before it leaks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from caseapp.base.language import LANGUAGES, of_documents
from caseapp.base.words import Speaks, words
from caseapp.ui.pages.reporting.reports_mentions import MentionsPart
from caseapp.ui.theme import FORM_WIDTH, STEP, colours
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from caseapp.records.mentions import Known, Mention

_PAUSE = 200
"""Milliseconds after the last key before a long text is looked through again."""
_MOST_CHARACTERS = 12_000


class TextPart(QWidget):
    """A language, a text, and one Save."""

    saving = Signal()
    looked_through = Signal()
    """The places that point at people were looked for anew."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.saved = ("", of_documents(say.code))
        self.known: Known | None = None
        self.kept: Mapping[str, str] = {}
        self.marked: list[Mention] = []
        self.language = Combo(LANGUAGES.items())
        self.language.setAccessibleName(say(words("Language of the text")))
        self.language.setMaximumWidth(220)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say(words("Text of the report")))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(say(words("What happened in the quarter, in the shelter's own words")))
        from caseapp.actions.reporting.narrative import REASONS

        self.found = MentionsPart(say, REASONS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.mark)
        self.state = label("", "muted")
        self.save = button(say(words("Save the text")), self.saving.emit, "primary", "check")
        self._lay_out()
        self.text.textChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(lambda _place: self._show_state())
        self.found.showing.connect(self._show_place)
        self.put("", of_documents(say.code))

    def _lay_out(self) -> None:
        inside = column(self, gap=STEP)
        about = words(
            "The text is printed in the report as it stands. Do not write names, places or events by which somebody"
            " could be recognised."
        )
        wide = FORM_WIDTH + 15 * STEP
        note = label(self.say(about), "muted", wrap=True)
        chosen = label(self.say(words("Language of the text")))
        chosen.setBuddy(self.language)
        foot = row(self.state, 1, self.save)
        for widget in (note, self.text, self.found):
            widget.setMaximumWidth(wide)
        holder = QWidget()
        holder.setMaximumWidth(wide)
        holder.setLayout(foot)
        inside.addWidget(note)
        inside.addLayout(row(chosen, self.language, 1))
        inside.addWidget(self.text, 1)
        inside.addWidget(self.found)
        inside.addWidget(holder)

    def put(self, text: str, language: str) -> None:
        """Show a text that is saved."""
        self.saved = (text, language or of_documents(self.say.code))
        self.language.choose(self.saved[1])
        self.text.setPlainText(text)
        self._show_state()

    def written(self) -> tuple[str, str]:
        """The text as it stands, and its language."""
        return self.text.toPlainText().strip(), self.language.key()

    def is_changed(self) -> bool:
        """Whether the text differs from what is saved; the language of an empty text does not matter."""
        now, saved = self.written(), self.saved
        return now != saved and bool(now[0] or saved[0])

    def draft(self) -> dict[str, str]:
        """The text as it is typed, its language, and the saved text under it."""
        return {"text": self.text.toPlainText(), "language": self.language.key(), "over": self.saved[0]}

    def take_draft(self, content: Mapping[str, str]) -> None:
        """Put back what `draft` gave; it counts as typed."""
        self.language.choose(content["language"])
        self.text.setPlainText(content["text"])

    def keep(self, text: str, language: str) -> None:
        """The text was saved; what was typed meanwhile stays unsaved."""
        self.saved = (text, language)
        self._show_state()

    def know(self, known: "Known") -> None:
        """Learn whom the text must not point at."""
        self.known = known
        self.mark()

    def may_stay(self, kept: Mapping[str, str]) -> None:
        """Learn what may stay in the text, and for which reason."""
        self.kept = kept
        self.mark()

    def open_mentions(self) -> "list[Mention]":
        """What in the text pointed at people when it was looked through last, and nobody said why it may."""
        return [one for one in self.marked if one.folded not in self.kept]

    def _changed(self) -> None:
        self._show_state()
        self._pause.start()

    def _show_state(self) -> None:
        count, changed = len(self.text.toPlainText()), self.is_changed()
        self.save.setEnabled(changed and count <= _MOST_CHARACTERS)
        if count > _MOST_CHARACTERS:
            text = words("The text is longer than {n} characters, about two pages.", count=_MOST_CHARACTERS)
        elif changed:
            text = words("Not saved yet")
        else:
            text = (
                words("Saved")
                if self.saved[0]
                else words("There is no text yet; the report does not need one.")
            )
        self.state.setText(self.say(text))

    def mark(self) -> None:
        """Look through the text as it stands now."""
        self._pause.stop()
        text = self.text.toPlainText()
        if self.known is not None and len(text) <= _MOST_CHARACTERS:
            from caseapp.records.mentions import mentions

            self.marked = mentions(text, self.known)
        else:
            self.marked = []
        self.text.setExtraSelections([self._selection(one) for one in self.open_mentions()])
        self.found.show_mentions(self.marked, self.kept)
        self.looked_through.emit()

    def _selection(self, mention: "Mention") -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(QColor(colours().warning_soft))
        look.setForeground(QColor(colours().warning))
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = self._cursor(mention), look
        return mark

    def _cursor(self, mention: "Mention") -> QTextCursor:
        """Qt counts in UTF-16 units, Python in characters."""
        text = self.text.toPlainText()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(_units(text[: mention.start]))
        cursor.setPosition(_units(text[: mention.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_place(self, mention: "Mention") -> None:
        self.text.setTextCursor(self._cursor(mention))
        self.text.setFocus()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
