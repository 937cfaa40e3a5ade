"""The words of Qt's own dialogs and menus, where Qt has no translation: all of them in four languages, a few in others."""

from PySide6.QtCore import QTranslator

from caseapp.base.language import PARTLY, Language
from caseapp.base.words import Words, words

_CONTEXTS = frozenset(
    {"QAbstractSpinBox", "QDialogButtonBox", "QFileDialog", "QFileSystemModel", "QLineEdit", "QPlatformTheme"}
    | {"QWidgetTextControl"}
)
_WORDS: dict[str, Words] = {
    one.text: one
    for one in (
        words("OK"), words("Save"), words("Open"), words("Yes"), words("No"), words("Close"), words("Cancel"),
        words("Apply"), words("Help"), words("Undo"), words("Redo"), words("Cut"), words("Copy"), words("Paste"),
        words("Delete"), words("Select All"), words("Copy Link Location"), words("Step up"), words("Step down"),
        words("Look in:"), words("File name:"), words("Files of type:"), words("Directory:"), words("Choose"),
        words("Save As"), words("Back"), words("Go back"), words("Forward"), words("Go forward"),
        words("Parent Directory"), words("Go to the parent directory"), words("Create New Folder"),
        words("Create a New Folder"), words("List View"), words("Change to list view mode"), words("Detail View"),
        words("Change to detail view mode"), words("Sidebar"), words("List of places and bookmarks"), words("Files"),
        words("Find Directory"), words("New Folder"), words("Rename"), words("Show hidden files"), words("All Files (*)"),
        words("Directories"), words("Recent Places"), words("My Computer"), words("Computer"), words("Remove"),
        words("Size"), words("Type"), words("Date Modified"),
        words("%1\nFile not found.\nPlease verify the correct file name was given."),
        words("%1\nDirectory not found.\nPlease verify the correct directory name was given."),
        words("%1 already exists.\nDo you want to replace it?"),
        words("'%1' is write protected.\nDo you want to delete it anyway?"),
        words("Are you sure you want to delete '%1'?"), words("Could not delete directory."),
    )
} | {"Name": words("Name of the file")}  # fmt: skip
"""As Qt 6.11 asks for them, without its keys (&): its qtbase_ru.qm and qtbase_kk.qm hold all but a few."""


class QtWords(QTranslator):
    """Asked after Qt's own file where there is one for the language, and before the Russian one where there is none."""

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
        found = _WORDS.get(source.replace("&", "")) if context in _CONTEXTS else None
        if found is None or (self.say.code in PARTLY and self.say.borrows(found)):
            return None
        return self.say(found)
