"""The plain list in columns: what is chosen in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.base.language import Language
from caseapp.ui.widgets.plain_table import Entry, PlainTable


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift])
def test_an_answer_chooses_its_line_alone_while_a_key_is_held(
    qtbot: QtBot, say: Language, key: Qt.Key
) -> None:
    table = PlainTable(say.code, ["Quarter"], [0])
    qtbot.addWidget(table)
    table.show_lines([(Entry(str(place)),) for place in range(4)])
    held = {Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier}.get(
        key, Qt.KeyboardModifier.ShiftModifier
    )
    QTest.keyPress(table, key, held)
    assert QGuiApplication.keyboardModifiers() == held
    for row in (2, 2, 0):
        table.selectRow(row)
        assert [index.row() for index in table.selectionModel().selectedRows()] == [row]
    QTest.keyRelease(table, key)
