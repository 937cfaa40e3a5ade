"""The text that goes with the numbers of a quarter, with names of people of this vault marked before they leak."""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from caseapp.base.language import LANGUAGES
from caseapp.base.words import Speaks, words
from caseapp.records.names import skeleton
from caseapp.ui.theme import FORM_WIDTH, STEP, colours
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, label, row

_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʻ][^\W\d_]+)*")
_SHORTEST = 3
_ENDINGS = 3
"""Russian and Kazakh endings add up to so many letters to a name."""
_MOST_SHOWN = 6
_MOST_CHARACTERS = 12_000


class TextPart(QWidget):
    """A language, a text, and one Save."""

    saving = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.saved = ("", say.code)
        self.names: frozenset[str] = frozenset()
        self.language = Combo(LANGUAGES.items())
        self.language.setAccessibleName(say(words("Language of the text")))
        self.language.setMaximumWidth(220)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say(words("Text of the report")))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(say(words("What happened in the quarter, in the shelter's own words")))
        self.warning = label("", "warning", wrap=True)
        self.state = label("", "muted")
        self.save = button(say(words("Save the text")), self.saving.emit, "primary", "check")
        self._lay_out()
        self.text.textChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(lambda _place: self._show_state())
        self.put("", say.code)

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
        for widget in (note, self.text, self.warning):
            widget.setMaximumWidth(wide)
        holder = QWidget()
        holder.setMaximumWidth(wide)
        holder.setLayout(foot)
        inside.addWidget(note)
        inside.addLayout(row(chosen, self.language, 1))
        inside.addWidget(self.text, 1)
        inside.addWidget(self.warning)
        inside.addWidget(holder)

    def put(self, text: str, language: str) -> None:
        """Show a text that is saved."""
        self.saved = (text, language or self.say.code)
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

    def know_names(self, names: Iterable[str]) -> None:
        """Learn the names of the people of this vault."""
        self.names = frozenset(
            word for name in names for word in skeleton(name).split() if len(word) >= _SHORTEST
        )
        self._mark_names()

    def names_found(self) -> str:
        """What in the text looks like names of people in this vault, the first few; empty where nothing does."""
        text = self.text.toPlainText()
        found = names_in_order(text, names_in(text, self.names))
        return ", ".join(found[:_MOST_SHOWN])

    def _changed(self) -> None:
        self._show_state()
        self._mark_names()

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

    def _mark_names(self) -> None:
        found = names_in(self.text.toPlainText(), self.names)
        look = QTextCharFormat()
        look.setBackground(QColor(colours().warning_soft))
        look.setForeground(QColor(colours().warning))
        marks = []
        for start, end in found:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.text.setExtraSelections(marks)
        listed = self.names_found()
        warning = words("These may be names of people in this vault: {names}. Take them out.", names=listed)
        self.warning.setText(self.say(warning) if listed else "")
        self.warning.setVisible(bool(listed))


def names_in(text: str, names: frozenset[str]) -> list[tuple[int, int]]:
    """Where words stand that begin with a capital letter and fold to one of the names, also with an ending.

    Places are counted as Qt counts them, in UTF-16 units.
    """
    found = []
    for match in _WORD.finditer(text):
        if match[0][0].isupper() and any(_is_name(word, names) for word in skeleton(match[0]).split()):
            start = len(text[: match.start()].encode("utf-16-le")) // 2
            found.append((start, start + len(match[0].encode("utf-16-le")) // 2))
    return found


def names_in_order(text: str, places: Iterable[tuple[int, int]]) -> list[str]:
    """The words at places that are counted in UTF-16 units, each once."""
    units = text.encode("utf-16-le")
    return list(dict.fromkeys(units[2 * start : 2 * end].decode("utf-16-le") for start, end in places))


def _is_name(word: str, names: frozenset[str]) -> bool:
    """Whether a folded word is a name, or a name with an ending; a last vowel may have given way to the ending."""
    if word in names:
        return True
    for less in range(1, _ENDINGS + 1):
        stem = word[:-less]
        if len(stem) >= _SHORTEST and (stem in names or any(f"{stem}{vowel}" in names for vowel in "aei")):
            return True
    return False
