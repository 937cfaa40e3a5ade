"""The words of Qt's own dialogs that Qt's translators left in English."""

from PySide6.QtCore import QTranslator

from caseapp.base.language import Language
from caseapp.base.words import Words, words

_LEFT_OUT: dict[str, Words] = {
    "&Look in:": words("Look in:"),
    "&File name:": words("File name:"),
    "File &name:": words("File name:"),
    "Files of &type:": words("Files of type:"),
}
"""As Qt 6.11 asks for them in the context QFileDialog; its qtbase_ru.qm knows older spellings only."""


class QtWords(QTranslator):
    """Asked after Qt's own file, which knows all the rest."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.say = language

    def isEmpty(self) -> bool:
        """Qt passes over a translator without a file, unless it says that it holds something."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Our words for a sentence of Qt's; None leaves the sentence to others."""
        found = _LEFT_OUT.get(source) if context == "QFileDialog" else None
        return self.say(found) if found is not None else None
