"""The program that looks at pages finds what it looks for."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.ui.theme import apply_theme
from tools.looking import Looker, nameless, troubles_of


def window(qtbot: QtBot, qapp: QApplication, *children: QWidget) -> QWidget:
    apply_theme(qapp, "light")
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    for child in children:
        child.setParent(made)
    made.show()
    return made


def test_a_text_without_room_is_cut(qtbot: QtBot, qapp: QApplication) -> None:
    label, button = QLabel("Койко-места сегодня ночью"), QPushButton("Добавить человека")
    shown = window(qtbot, qapp, label, button)
    label.setGeometry(0, 0, 60, 24)
    button.setGeometry(0, 40, 300, 40)
    assert list(troubles_of(label, shown)) == ["cut"]
    assert list(troubles_of(button, shown)) == []


def test_a_paragraph_without_room_is_cut_below(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("Ничего никуда не отправляется: всё остаётся зашифрованным на этом компьютере.")
    label.setWordWrap(True)
    shown = window(qtbot, qapp, label)
    label.setGeometry(0, 0, 200, 20)
    assert list(troubles_of(label, shown)) == ["cut below"]


def test_what_stands_out_of_the_window_is_outside(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("да")
    shown = window(qtbot, qapp, label)
    label.setGeometry(380, 0, 60, 24)
    assert list(troubles_of(label, shown)) == ["outside"]


def test_a_control_without_a_name_is_found(qtbot: QtBot, qapp: QApplication) -> None:
    assert nameless(window(qtbot, qapp, QLineEdit())) == ["QLineEdit in QWidget"]


def test_a_sentence_left_in_english_is_found_also_with_its_values() -> None:
    looker = Looker("ru")
    assert looker.is_english("Unlock the records")
    assert looker.is_english("Step 2 of 5")
    assert not looker.is_english("Шаг 2 из 5")
    assert not looker.is_english("PDF")
    assert not Looker("en").is_english("Unlock the records")
