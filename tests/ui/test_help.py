"""F1 opens the guide at the page one is on, in the reader's language, offline, by keys and for a screen reader."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QTextTable
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.base.language import LANGUAGES, Language
from caseapp.ui.help.finding import find
from caseapp.ui.help.guide import Guide, guide_of
from caseapp.ui.help.places import FORMS, PAGES, HelpPlace, help_place
from caseapp.ui.help.shelves import SHELVES, guide_called, shelf_guides
from caseapp.ui.help.view import GuideView, page_of
from caseapp.ui.help.window import HelpWindow
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.places import COORDINATOR, SHELTER
from caseapp.ui.theme import apply_theme, dress_window
from tests.ui.conftest import Office, child, press
from tools.looking import Looker, texts_of, troubles_of

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guide"
NAMES = sorted({re.sub(r"-(ru|kk)$", "", page.stem) for page in GUIDES.glob("*.md")})
STAFF = (
    "start",
    "work",
    "papers",
    "reports",
    "safety",
    "permissions",
    "desk",
    "coordinator",
    "recovery-card",
    "backup",
    "retention",
)
"""What people at the desk read: in all languages of the interface."""


def open_ones(office: Office) -> list[HelpWindow]:
    return [one for one in office.shell.findChildren(HelpWindow) if one.isVisible()]


def read(window: HelpWindow) -> str:
    """The heading at which the cursor stands."""
    return window.view.textCursor().block().text()


def guides_of(code: str) -> list[Guide]:
    return [guide for shelf in SHELVES for guide in shelf_guides(shelf, Language(code))]


# ---------------------------------------------------------------- what there is to read


def test_every_page_of_the_window_has_its_place_in_the_guide() -> None:
    assert {place.name for place in (*SHELTER, *COORDINATOR)} - set(PAGES) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_place_is_there_in_every_language(code: str) -> None:
    for place in (*PAGES.values(), *FORMS.values()):
        guide = guide_called(place.guide, Language(code))
        assert not place.section or any(place.section in one.names for one in guide.sections), place


@pytest.mark.parametrize("name", STAFF)
@pytest.mark.parametrize("code", LANGUAGES)
def test_whoever_works_at_the_desk_reads_in_her_own_language(name: str, code: str) -> None:
    assert guide_called(name, Language(code)).language == code


def test_a_form_is_told_of_where_its_subject_is() -> None:
    assert help_place("entry", EntryAim("consent", 1)) == HelpPlace("work", "consent")
    assert help_place("entry", EntryAim("legal", 1)) == HelpPlace("work", "services")
    assert help_place("entry", EntryAim("person", 1)) == HelpPlace("work", "form")


def test_every_guide_stands_on_a_shelf() -> None:
    assert set(NAMES) - {name for shelf in SHELVES for name in shelf.guides} == set()


def test_every_link_between_guides_leads_to_one_that_can_be_read() -> None:
    for code in LANGUAGES:
        for guide in guides_of(code):
            for link in re.findall(r"\]\(([^)]+)\)", guide.markdown):
                if page_of(link):
                    guide_called(page_of(link), Language(code))


def test_what_is_told_in_no_other_language_is_shown_in_russian_first() -> None:
    assert guide_called("terminal", Language("kk")).language == "ru"
    assert guide_called("backup", Language("uz")).language == "ru"


def test_lines_of_a_program_are_no_headings() -> None:
    guide = guide_of(
        "x", "en", "# One\n\n```\n# a remark\n```\n\n<!-- help: two -->\n## Two *bold* `code`\ntext\n"
    )
    assert [section.title for section in guide.sections] == ["One", "Two bold code"]
    assert guide.place("two") == 1


def test_searching_minds_neither_endings_nor_order() -> None:
    found = find("согласию отзыва", guides_of("ru"))
    assert any(
        one.guide.name == "work" and one.section.title == "Согласие"
        for one in find("согласия", guides_of("ru"))
    )
    assert all("соглас" in one.section.text.casefold() + one.section.title.casefold() for one in found)
    assert find("  ", guides_of("ru")) == ()


def test_the_glossary_has_the_same_words_in_every_language_and_those_of_our_lists() -> None:
    terms = {code: glossary(code) for code in ("en", "ru", "kk")}
    assert len(terms["en"]) >= 50
    assert terms["en"] == terms["ru"] == terms["kk"]
    for code in ("ru", "kk"):
        ours = our_list(code)
        wrong = [
            one for one in terms[code] if one[0] in ours and ours[one[0]] != one[("ru", "kk").index(code) + 1]
        ]
        assert wrong == []


def glossary(code: str) -> list[tuple[str, ...]]:
    """The words of the page in one language, each as English, Russian and Kazakh."""
    found = []
    for section in guide_called("glossary", Language(code)).sections:
        if section.level == 3:
            said = {code: section.title}
            for name, other in re.findall(r"(English|Русский|Қазақша): (.+?)(?= · |\. )", section.text):
                said[{"English": "en", "Русский": "ru", "Қазақша": "kk"}[name]] = other
            found.append(tuple(said[one] for one in ("en", "ru", "kk")))
    return found


def our_list(code: str) -> dict[str, str]:
    """The glossary that translators keep: English and the other word."""
    lines = (GUIDES.parent / f"glossary-{code}.md").read_text("utf-8").splitlines()
    cells = [line.split(" | ") for line in lines if line.startswith("| ")]
    return {cell[0].removeprefix("| "): cell[1] for cell in cells}


# ---------------------------------------------------------------- the window


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
