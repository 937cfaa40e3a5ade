"""The language of the window: our own sentences by `Language`, Qt's few (calendar, context menus) by its own files."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from caseapp.base.language import PARTLY, SPOKEN, Language, at_first, of_documents

_LOCALES = {
    "en": "en_GB", "ru": "ru_KZ", "kk": "kk_KZ", "uz": "uz_Latn_UZ", "ky": "ky_KG", "tg": "tg_TJ", "tk": "tk_TM",
}  # fmt: skip
"""Where the names of months and days, and the first day of the week, come from."""
_SPOKEN = "spoken"
"""The property of the program that tells its language. English needs no translator, and none is there at the start."""


def speak(app: QApplication, code: str) -> Language:
    """Make a language the window's: dates in calendars and Qt's own words follow it. Unknown codes mean English."""
    chosen = code if code in SPOKEN else "en"
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    if app.property(_SPOKEN) != chosen and (app.property(_SPOKEN) or chosen != "en"):
        _translate(app, chosen)
    app.setProperty(_SPOKEN, chosen)
    return Language(chosen)


def _translate(app: QApplication, code: str) -> None:
    """Put Qt's own words of a language in the place of the earlier ones; the translator that comes last is asked first."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from caseapp.ui.qt_words import QtWords

    for old in app.findChildren(QTranslator) if app.property(_SPOKEN) else ():
        app.removeTranslator(old)
        old.setParent(None)
    whole = of_documents(code)
    asked: list[QTranslator] = [QtWords(Language(code))] if code in PARTLY else []
    theirs = QTranslator()
    if theirs.load(f"qtbase_{whole}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        asked.append(theirs)
    if whole != "en":
        asked.append(QtWords(Language(whole)))
    for one in reversed(asked):
        one.setParent(app)
        app.installTranslator(one)


def usual_language() -> str:
    """The language of the computer where we speak it; Russian where it is a neighbour's, English elsewhere."""
    return at_first(QLocale.system().name()[:2])
