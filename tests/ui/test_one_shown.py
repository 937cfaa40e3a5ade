"""The pages that are not shown cost nothing: they are not asked for their size, and the cursor goes with the page in front."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseapp.ui.widgets.one_shown import OneShown


class Asked(QWidget):
    """Counts how often it is asked for its size."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.line = QLineEdit()
        self.setFocusProxy(self.line)
        QVBoxLayout(self).addWidget(self.line)

    def sizeHint(self) -> QSize:
        """The size, and one more time."""
        self.times += 1
        return QSize(100, 50)


def shown(qtbot: QtBot) -> tuple[OneShown, Asked, Asked]:
    pages, first, second = OneShown(), Asked(), Asked()
    qtbot.addWidget(pages)
    pages.addWidget(first)
    pages.addWidget(second)
    pages.setCurrentWidget(first)
    pages.resize(300, 200)
    pages.show()
    qtbot.waitExposed(pages)
    return pages, first, second


def test_a_page_in_front_fills_the_place_and_the_other_is_hidden(qtbot: QtBot) -> None:
    pages, first, second = shown(qtbot)
    pages.setCurrentWidget(second)
    qtbot.waitUntil(lambda: second.size() == pages.size())
    assert second.isVisible()
    assert not first.isVisible()


def test_a_page_behind_is_not_asked_for_its_size(qtbot: QtBot) -> None:
    pages, first, second = shown(qtbot)
    pages.setCurrentWidget(second)
    qtbot.waitUntil(lambda: second.times > 0)
    before = first.times
    second.updateGeometry()
    pages.resize(400, 250)
    qtbot.waitUntil(lambda: second.width() == 400)
    assert first.times == before


def test_the_cursor_goes_with_the_page(qtbot: QtBot) -> None:
    pages, first, second = shown(qtbot)
    pages.activateWindow()
    first.line.setFocus()
    qtbot.waitUntil(first.line.hasFocus)
    pages.setCurrentWidget(second)
    assert second.line.hasFocus()


def test_a_cursor_elsewhere_stays(qtbot: QtBot) -> None:
    house = QWidget()
    qtbot.addWidget(house)
    pages, search = OneShown(), QLineEdit()
    inside = QVBoxLayout(house)
    inside.addWidget(search)
    inside.addWidget(pages)
    first, second = Asked(), Asked()
    pages.addWidget(first)
    pages.addWidget(second)
    pages.setCurrentWidget(first)
    house.show()
    house.activateWindow()
    first.line.setFocus()
    qtbot.waitUntil(first.line.hasFocus)
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    pages.setCurrentWidget(second)
    assert search.hasFocus()
