"""The window of the guide: opened with F1, read by keys and for a screen reader, in every language, whole."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QAccessible, QTextTable
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.base.language import LANGUAGES, Language
from caseapp.ui.help.guide import Guide, guide_of
from caseapp.ui.help.places import HelpPlace
from caseapp.ui.help.shelves import SHELVES, guide_called, shelf_guides
from caseapp.ui.help.view import GuideView
from caseapp.ui.help.window import HelpWindow
from caseapp.ui.theme import apply_theme, dress_window
from tests.ui.conftest import Office, child, press
from tools.looking import Looker, texts_of, troubles_of


def open_ones(office: Office) -> list[HelpWindow]:
    return [one for one in office.shell.findChildren(HelpWindow) if one.isVisible()]


def read(window: HelpWindow) -> str:
    """The heading at which the cursor stands."""
    return window.view.textCursor().block().text()


def guides_of(code: str) -> list[Guide]:
    return [guide for shelf in SHELVES for guide in shelf_guides(shelf, Language(code))]


def test_f1_opens_the_guide_at_the_page_one_is_on_and_takes_nothing_away(office: Office) -> None:
    office.go("beds")
    press(office.shell, Qt.Key.Key_F1)
    (window,) = open_ones(office)
    assert read(window) == "Beds"
    page = office.go("admit")
    page.editor.forms[0].start(surname="Seitkali")  # type: ignore[attr-defined]
    office.shell.activateWindow()
    office.qtbot.waitUntil(lambda: QApplication.activeWindow() is office.shell, timeout=30_000)
    press(office.shell, Qt.Key.Key_F1)
    assert open_ones(office) == [window]
    assert read(window) == "Admitting somebody"
    assert office.window.page() is page
    office.shell.activateWindow()
    press(office.shell, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert read(window) == "Keys"
    assert "Ctrl+L" in window.view.toPlainText()


def test_the_guide_closes_at_a_lock_and_is_there_before_a_vault_is_open(office: Office) -> None:
    child(office.window, QToolButton, "Guide (F1)").click()
    assert read(open_ones(office)[0]) == "Today"
    office.shell.lock()
    office.rest()
    assert open_ones(office) == []
    gate = office.shell.currentWidget()
    assert gate is not None
    child(gate, QToolButton, "Guide (F1)").click()
    assert read(open_ones(office)[0]) == "Unlocking"


@pytest.fixture
def window(qtbot: QtBot, say: Language) -> Iterator[HelpWindow]:
    owner = QWidget()
    made = HelpWindow(owner, say)
    qtbot.addWidget(owner)
    made.open(HelpPlace("work", "beds"))
    made.show()
    made.activateWindow()
    yield made
    assert owner is not made


def test_back_leads_to_what_was_read_before(window: HelpWindow) -> None:
    window.turn_to("work", 1)
    window.view.anchorClicked.emit(QUrl("permissions.md"))
    assert read(window) == "What each role may do"
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert read(window) == "Today"


def test_search_leads_to_the_section_and_marks_the_words(window: HelpWindow) -> None:
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.contents.search.setText("caps lock")
    press(window.contents.search, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert read(window) == "Unlocking"
    assert window.view.extraSelections()
    press(window, Qt.Key.Key_Escape)
    assert window.contents.search.text() == ""
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_nothing_found_says_so(window: HelpWindow) -> None:
    window.contents.search.setText("qqqq")
    assert window.contents.stack.currentWidget() is window.contents.nothing


def test_type_grows_and_the_section_stays(window: HelpWindow) -> None:
    before = window.view.document().defaultFont().pixelSize()
    press(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.view.document().defaultFont().pixelSize() > before
    assert read(window) == "Beds"


def test_words_that_were_searched_for_stay_marked_in_larger_type(window: HelpWindow) -> None:
    window.turn_to("work", 0, "consent")
    marked = len(window.view.extraSelections())
    assert marked > 3
    for _again in range(3):
        window.view.resize_type(1)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert len(window.view.extraSelections()) == marked
    window.turn_to("desk", 0)
    assert window.view.extraSelections() == []


def test_a_link_to_the_outside_is_text(qapp: QApplication) -> None:
    view = GuideView("Text")
    view.show_guide(
        guide_of("x", "en", "# One\n\nSee [the rules](https://example.org/a) and [work](work.md).\n")
    )
    assert "See the rules" in view.toPlainText()
    assert "example.org" not in view.toHtml()
    assert "work.md" in view.toHtml()


def test_another_language_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    window = HelpWindow(owner, Language("kk"))
    window.open(HelpPlace("terminal"))
    assert "Русский" in window.note.text()
    window.open(HelpPlace("work"))
    assert not window.note.isVisibleTo(window)


def test_every_control_of_the_guide_has_a_name(window: HelpWindow) -> None:
    for control in (
        *window.findChildren(QAbstractButton),
        window.contents.search,
        window.contents.tree,
        window.view,
    ):
        assert isinstance(control, QWidget)
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name), control


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_cut_or_left_in_english_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    apply_theme(qapp, "light")
    dress_window(owner)
    window, looker = HelpWindow(owner, Language(code)), Looker(code)
    window.open(HelpPlace("keys"))
    window.resize(window.minimumSize())
    window.show()
    QApplication.processEvents()
    shown = [part for part in window.findChildren(QWidget) if part.isVisible()]
    assert [f"{trouble}: {part}" for part in shown for trouble in troubles_of(part, window)] == []
    assert [text for text in texts_of(shown) if looker.is_english(text)] == []


def test_every_guide_is_drawn_with_all_its_headings(qapp: QApplication) -> None:
    view = GuideView("Text")
    for guide in {id(guide): guide for code in LANGUAGES for guide in guides_of(code)}.values():
        view.show_guide(guide)
        assert len(view._headings) == len(guide.sections), guide.name


def test_a_large_window_shows_lines_that_can_be_read(window: HelpWindow) -> None:
    for width in (640, 1366, 1920):
        window.resize(width, 700)
        QApplication.processEvents()
        assert 340 < window.view.viewport().width() <= 820


def test_nothing_is_wider_than_the_page(window: HelpWindow) -> None:
    view = window.view
    for guide in {id(guide): guide for code in LANGUAGES for guide in guides_of(code)}.values():
        view.show_guide(guide)
        margin = view.document().documentMargin()
        assert view.document().size().width() <= view.viewport().width() + margin, guide.name
        assert view.horizontalScrollBar().maximum() <= margin, guide.name
        assert not view.horizontalScrollBar().isVisible()


def test_what_is_wider_than_a_narrow_window_can_be_scrolled(window: HelpWindow) -> None:
    window.resize(window.minimumSize())
    row = "| " + " | ".join("word" for _ in range(24)) + " |\n"
    window.view.show_guide(guide_of("x", "en", "# One\n\n" + row + "|---" * 24 + "|\n" + row))
    QApplication.processEvents()
    assert window.view.horizontalScrollBar().isVisible()
    window.resize(1366, 700)
    QApplication.processEvents()
    assert not window.view.horizontalScrollBar().isVisible()


def test_every_cell_of_a_table_is_drawn(qapp: QApplication) -> None:
    view = GuideView("Text")
    for guide in {id(guide): guide for code in LANGUAGES for guide in guides_of(code)}.values():
        lines = re.sub(r"```.*?```", "", guide.markdown, flags=re.DOTALL).splitlines()
        rows = [line for line in lines if line.startswith("|") and not re.fullmatch(r"[|:\- ]+", line)]
        wanted = sum(
            bool(re.search(r"\w|[–—*-]", cell)) for row in rows for cell in re.split(r"(?<!\\)\|", row)[1:-1]
        )
        view.show_guide(guide)
        tables = [one for one in view.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
        cells = [
            table.cellAt(row, column)
            for table in tables
            for row in range(table.rows())
            for column in range(table.columns())
            if table.cellAt(row, column).column() == column  # Qt joins an empty cell to the one before it
        ]
        drawn = sum(
            bool(re.search(r"\w|[–—*-]", cell.firstCursorPosition().block().text())) for cell in cells
        )
        assert drawn == wanted, (guide.name, guide.language)


def test_a_bar_in_a_table_of_commands_is_a_bar(qapp: QApplication) -> None:
    view = GuideView("Text")
    view.show_guide(guide_called("terminal", Language("en")))
    assert "[--kind shelter|coordinator]" in view.toPlainText()
