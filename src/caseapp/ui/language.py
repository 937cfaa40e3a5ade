"""The language of the window: our own sentences by `Language`, Qt's few (calendar, context menus) by its own files."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from caseapp.base.language import LANGUAGES, Language

_NEIGHBOURS = ("uz", "ky", "tg", "tk")
_SPOKEN = "spoken"
"""The property of the program that tells its language. English needs no translator, and none is there at the start."""


def speak(app: QApplication, code: str) -> Language:
    """Make a language the window's: dates in calendars and Qt's own words follow it. Unknown codes mean English."""
    chosen = code if code in LANGUAGES else "en"
    QLocale.setDefault(QLocale({"en": "en_GB", "ru": "ru_KZ", "kk": "kk_KZ"}[chosen]))
    if app.property(_SPOKEN) != chosen and (app.property(_SPOKEN) or chosen != "en"):
        _translate(app, chosen)
    app.setProperty(_SPOKEN, chosen)
    return Language(chosen)


def _translate(app: QApplication, code: str) -> None:
    """Put Qt's own words of a language in the place of the earlier ones; the translator that comes last is asked first."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from caseapp.ui.qt_words import QtWords

    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    if code != "en":
        left_out = QtWords(Language(code))
        left_out.setParent(app)
        app.installTranslator(left_out)
    translator = QTranslator(app)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def usual_language() -> str:
    """The language of the computer where we speak it; Russian where it is a neighbour's, English elsewhere."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "ru" if code in _NEIGHBOURS else "en"
