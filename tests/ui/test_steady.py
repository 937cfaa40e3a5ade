"""After every deed the cursor stands where the work goes on, never in the rail because a button went grey."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.base.clock import FixedClock
from caseapp.base.language import Language
from caseapp.ui.line import Line
from caseapp.ui.pages.admin.recovery_paper import CardPaper
from caseapp.ui.pages.opening.first_secrets import SetupCardStep
from caseapp.ui.pages.opening.first_start import FirstStart
from caseapp.ui.pages.opening.first_steps import NameStep, RoomsStep
from caseapp.ui.pages.opening.unlock import UnlockPage
from tests.ui.conftest import Office, child, press, type_into


def stands() -> QWidget:
    """What has the cursor, after Qt has carried it where it wants to."""
    QApplication.processEvents()
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_a_person_without_a_name_leads_to_the_box_that_is_missing(office: Office) -> None:
    page = office.go("admit")
    save = child(page, QPushButton, "Save")
    save.setFocus()
    press(save, Qt.Key.Key_Space)
    page = office.page()
    field = page.editor.forms[0].fields["calling_name"]  # type: ignore[attr-defined]
    assert field.finding.text() == "Write at least one name, or a calling name."
    assert field.isAncestorOf(stands())
    assert office.window.messages.isHidden()
    type_into(stands(), "Aiganym")
    save.setFocus()
    press(save, Qt.Key.Key_Space)
    office.rest()
    assert office.window.current == "person"
    office.qtbot.waitUntil(lambda: office.window.page() is QApplication.focusWidget(), timeout=30_000)


def test_a_button_that_was_grey_has_the_cursor_again(office: Office) -> None:
    page = office.go("admit")
    editor = page.editor  # type: ignore[attr-defined]
    editor.save.setFocus()
    editor.busy(now=True)
    assert stands() is page
    editor.busy(now=False)
    assert stands() is editor.save


def test_who_went_on_meanwhile_is_not_called_back(office: Office) -> None:
    page = office.go("admit")
    editor = page.editor  # type: ignore[attr-defined]
    editor.save.setFocus()
    editor.busy(now=True)
    office.window.search.setFocus()
    editor.busy(now=False)
    assert stands() is office.window.search


def test_closing_a_message_leads_back_to_the_page(office: Office) -> None:
    page = office.go("people")
    office.window.context.tell(page.title)
    office.window.messages.close_button.setFocus()
    press(office.window.messages.close_button, Qt.Key.Key_Space)
    office.qtbot.waitUntil(lambda: page is QApplication.focusWidget(), timeout=30_000)


def test_a_step_leads_to_what_is_missing_and_forgets_it_when_it_is_there(
    qtbot: QtBot, line: Line, say: Language, clock: FixedClock, tmp_path: Path
) -> None:
    first = FirstStart(line, say, clock, lambda _folder: None)
    qtbot.addWidget(first)
    with qtbot.waitActive(first):
        first.show()
    first.next.click()
    name = first.steps[1]
    assert isinstance(name, NameStep)
    name.folder.setText(str(tmp_path / "vault"))
    first.next.setFocus()
    first.next.click()
    assert not first.trouble.isHidden()
    assert stands() is name.name
    name.name.setText("Hope")
    assert first.trouble.isHidden()
    first.next.click()
    assert stands() is name.region
    name.region.setCurrentIndex(1)
    name.user.setText("Aigul")
    first.next.click()
    assert stands() is first.steps[2].words  # type: ignore[attr-defined]
    first.next.click()
    card = first.steps[3]
    assert isinstance(card, SetupCardStep)
    first.next.click()
    assert stands() is card.card.printing, "an empty box would cover a card that is not on paper yet"
    card.typed.setPlainText(" ".join(card.groups))
    first.next.click()
    qtbot.waitUntil(lambda: first.made is not None, timeout=30_000)
    rooms = first.steps[4]
    assert isinstance(rooms, RoomsStep)
    assert stands() is rooms.lines[0][0]
    made, first.made, first.floor = first.made, None, 0
    assert made is not None
    made.desk.close()


def test_a_card_typed_on_a_russian_keyboard_says_which_keyboard_is_meant(qtbot: QtBot, say: Language) -> None:
    card = CardPaper(say)
    qtbot.addWidget(card)
    card.show()
    for typed, wrong in (("ЫО6Л2", True), ("ЛЕА", True), ("SJ6K2", False), ("СЕ3", False), ("", False)):
        card.typed.setPlainText(typed)
        assert card.keyboard.isHidden() is not wrong, typed


def test_after_a_wrong_passphrase_the_next_one_can_be_typed_at_once(office: Office) -> None:
    office.shell.lock()
    office.rest()
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    page.focus()
    type_into(page.secret.line, "quite another passphrase")
    press(page.secret.line, Qt.Key.Key_Return)
    office.qtbot.waitUntil(lambda: not page.trouble.isHidden(), timeout=30_000)
    assert stands() is page.secret.line
    assert page.secret.line.selectedText()
