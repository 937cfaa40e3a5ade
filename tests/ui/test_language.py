"""Qt's own dialogs speak the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.base.language import PARTLY, SPOKEN, Language
from caseapp.base.words import words
from caseapp.ui.language import speak
from caseapp.ui.widgets.gate import gate


@pytest.fixture
def program(qapp: QApplication) -> Iterator[QApplication]:
    """The program, back in English afterwards."""
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


def dialog(qtbot: QtBot) -> QFileDialog:
    made = QFileDialog(None, "", "", "(*.pdf)")
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("code", ["ru", "kk"])
@pytest.mark.parametrize("mode", [QFileDialog.FileMode.Directory, QFileDialog.FileMode.ExistingFile])
def test_no_word_of_the_file_dialog_is_english(
    program: QApplication, qtbot: QtBot, code: str, mode: QFileDialog.FileMode
) -> None:
    speak(program, code)
    shown = dialog(qtbot)
    shown.setFileMode(mode)
    texts = [part.text() for part in shown.findChildren(QLabel)]
    texts += [part.text() for part in shown.findChildren(QPushButton)]
    assert len(texts) >= 5
    assert all(texts)
    assert not [text for text in texts if any("a" <= letter <= "z" for letter in text.casefold())]


@pytest.mark.parametrize("code", PARTLY)
def test_where_qt_has_no_words_the_file_dialog_speaks_ours_or_russian(
    program: QApplication, qtbot: QtBot, code: str
) -> None:
    speak(program, code)
    shown, say = dialog(qtbot), Language(code)
    buttons = [part.text().replace("&", "") for part in shown.findChildren(QPushButton)]
    for said in (words("Open"), words("Cancel")):
        if not say.borrows(said):
            assert say(said) in buttons
    english = {"Open", "Cancel", "Look in:", "File name:", "Files of type:"}
    assert not english & {*buttons, *(part.text().replace("&", "") for part in shown.findChildren(QLabel))}


@pytest.mark.parametrize("code", PARTLY)
def test_the_calendar_of_every_language_begins_on_monday(program: QApplication, code: str) -> None:
    speak(program, code)
    assert QLocale().name()[:2] == code
    assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_the_file_dialog_is_english_again_afterwards(program: QApplication, qtbot: QtBot) -> None:
    speak(program, "ru")
    speak(program, "en")
    shown = dialog(qtbot)
    texts = [part.text().replace("&", "") for part in shown.findChildren(QLabel)]
    assert "Look in:" in texts


def test_every_language_can_be_chosen_before_a_vault_is_open(qtbot: QtBot) -> None:
    page = QWidget()
    chosen: list[str] = []
    qtbot.addWidget(page)
    _inside, choosing = gate(page, Language("tg"), chosen.append)
    buttons = choosing.findChildren(QPushButton)
    assert [one.text() for one in buttons] == list(SPOKEN.values())
    assert [one.text() for one in buttons if one.isChecked()] == ["Тоҷикӣ"]
    for one in buttons:
        one.click()
    assert chosen == list(SPOKEN)
