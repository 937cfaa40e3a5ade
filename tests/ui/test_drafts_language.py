"""The language changes over half-written answers, and nothing is lost."""

from PySide6.QtWidgets import QToolButton

from caseapp.base.language import SPOKEN
from caseapp.ui.pages.casework.entry import EntryPage
from caseapp.ui.widgets.speaking import language_menu
from tests.ui.conftest import Office, child, type_into
from tests.ui.half_written import long_of, open_note


def test_the_language_changes_over_a_half_written_person_and_nothing_is_lost(office: Office) -> None:
    page = office.go("admit")
    type_into(page.editor.forms[0].fields["surname"].box.focus_parts()[0], "Seitova")  # type: ignore[attr-defined]
    office.window.context.voices.changed.emit("language", "kk")
    office.rest()
    again = office.page()
    assert office.window.say.code == "kk"
    office.qtbot.waitUntil(lambda: again.editor is not None and again.editor.is_changed(), timeout=30_000)  # type: ignore[attr-defined]
    assert again is not page
    assert again.editor.forms[0].fields["surname"].box.focus_parts()[0].text() == "Seitova"  # type: ignore[attr-defined]
    again.editor.save.click()  # type: ignore[attr-defined]
    office.rest()
    assert office.window.current == "person"


def test_the_language_changes_over_a_half_written_entry_of_a_case(office: Office) -> None:
    page, _note = open_note(office)
    long_of(page, "text").setPlainText("quiet night, and then")
    page.form().fields["text"].box.touch()
    office.window.context.voices.changed.emit("language", "ru")
    office.rest()
    again = office.window.page()
    assert isinstance(again, EntryPage)
    office.qtbot.waitUntil(lambda: again.editor is not None and again.editor.is_changed(), timeout=30_000)
    assert long_of(again, "text").toPlainText() == "quiet night, and then"


def test_the_sign_in_the_top_bar_offers_every_language_under_its_own_name(office: Office) -> None:
    chosen: list[str] = []
    sign = child(office.window, QToolButton, "Language")
    menu = language_menu(sign, office.window.say, chosen.append)
    assert [entry.text() for entry in menu.actions()] == list(SPOKEN.values())
    assert [entry.text() for entry in menu.actions() if entry.isChecked()] == ["English"]
    menu.actions()[2].trigger()
    assert chosen == ["kk"]
