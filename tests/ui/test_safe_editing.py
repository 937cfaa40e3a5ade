"""Editing safely in the window: nothing is overwritten silently, the last saving is undone, earlier answers stand by."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from caseapp.actions.casework import entries, people, versions
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
from caseapp.records.subject import Stored
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from tests.ui.conftest import Office, child, press

DAY = date(2026, 10, 2)


def note_of(office: Office, **answers: Any) -> Stored[Comment]:
    """A note about somebody."""
    desk = office.window.context.desk
    people.admit(desk, Person(given_name="Asel"), Case(opened=date(2026, 7, 1), status="Active"))
    case = entries.list_entries(desk, "case")[0].id
    return entries.add_entry(desk, "comment", case, Comment(day=DAY, **answers))


def open_entry(office: Office, note: Stored[Any], name: str = "comment") -> EntryPage:
    """The page of an entry, opened from the person."""
    page = office.go("entry", EntryAim(name, note.owner_id, note, "person", 1))
    assert isinstance(page, EntryPage)
    return page


def write(page: EntryPage, **answers: Any) -> None:
    """Type answers on the form."""
    for name, value in answers.items():
        box = page.form().fields[name].box
        box.put(value)
        box.touch()
        box.edited.emit()


def save(office: Office, page: EntryPage, *, stay: bool = False) -> None:
    """Press Save, or Ctrl+S."""
    assert page.editor is not None
    page.editor.saving.emit(stay)
    office.rest()


def stored(office: Office) -> Comment:
    """The note as it is in the vault, once the window has done what it was told."""
    office.rest()
    record: Comment = entries.list_entries(office.window.context.desk, "comment")[0].record
    return record


def saved_by_colleague(office: Office, note: Stored[Comment], **answers: Any) -> None:
    """The same entry, saved from somewhere else: another window or the terminal, after the form was opened."""
    desk = office.window.context.desk
    entries.save_entry(desk, "comment", note.id, note.version, replace(note.record, **answers))


def test_both_answers_are_shown_and_each_is_decided(office: Office) -> None:
    note = note_of(office, text="as it was", worker="Asel")
    page = open_entry(office, note)
    write(page, text="mine", day=date(2026, 10, 1))
    saved_by_colleague(office, note, text="hers", worker="Dana")
    save(office, page)
    assert page.compare is not None
    found = {one.name: (one.mine, one.hers, one.choice) for one in page.compare.differences}
    assert found == {
        "text": ("mine", "hers", ""),
        "day": (date(2026, 10, 1), DAY, "mine"),
        "worker": ("Asel", "Dana", "hers"),
    }
    assert not page.compare.go_on.isEnabled()
    child(page.compare, QPushButton, "Comment, On your form: mine").setChecked(True)
    page.compare.go_on.click()
    office.rest()
    assert stored(office).text == "hers"
    save(office, page)
    assert stored(office) == Comment(day=date(2026, 10, 1), text="mine", worker="Dana")


def test_what_only_the_colleague_changed_is_not_taken_back_by_saving(office: Office) -> None:
    note = note_of(office, text="as it was", worker="Asel")
    page = open_entry(office, note)
    write(page, text="mine")
    saved_by_colleague(office, note, worker="Dana")
    save(office, page)
    assert page.compare is not None
    page.compare.go_on.click()
    save(office, page)
    assert (stored(office).text, stored(office).worker) == ("mine", "Dana")


def test_an_entry_that_was_removed_meanwhile_can_become_a_new_one(office: Office) -> None:
    note = note_of(office, text="as it was", worker="Asel")
    page = open_entry(office, note)
    write(page, text="mine")
    entries.remove_entry(office.window.context.desk, "comment", note.id, note.version)
    save(office, page)
    assert page.kept is not None
    assert page.form().is_changed()
    page.kept.put_in.click()
    save(office, page)
    assert (stored(office).text, stored(office).worker) == ("mine", "Asel")


def test_ctrl_z_takes_the_last_saving_back(office: Office) -> None:
    note = note_of(office, text="as it was")
    page = open_entry(office, note)
    write(page, text="mine")
    save(office, page)
    assert office.window.current == "person"
    assert not office.window.messages.action.isHidden()
    press(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.rest()
    assert stored(office).text == "as it was"
    press(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.rest()
    assert stored(office).text == "as it was"


def test_a_button_takes_back_what_was_saved_without_leaving_the_form(office: Office) -> None:
    note = note_of(office, text="as it was")
    page = open_entry(office, note)
    write(page, text="mine")
    save(office, page, stay=True)
    assert page.editor is not None
    assert not page.editor.undo.isHidden()
    page.editor.undo.click()
    office.rest()
    assert stored(office).text == "as it was"


def test_undo_after_a_colleagues_saving_says_why_not(office: Office) -> None:
    note = note_of(office, text="as it was")
    page = open_entry(office, note)
    write(page, text="mine")
    save(office, page)
    newest = entries.list_entries(office.window.context.desk, "comment")[0]
    saved_by_colleague(office, newest, text="hers")
    office.window.undo.undo()
    office.rest()
    assert stored(office).text == "hers"
    assert "changed this entry after you" in office.window.messages.text.text()


def test_a_text_box_gives_the_key_up_when_it_has_nothing_to_take_back(office: Office) -> None:
    note = note_of(office, text="as it was")
    page = open_entry(office, note)
    write(page, text="mine")
    save(office, page)
    search = office.window.search
    assert isinstance(search, QLineEdit)
    search.setFocus()
    press(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.rest()
    assert stored(office).text == "as it was"


@pytest.mark.parametrize("changed", [False, True])
def test_earlier_answers_stand_beside_the_form_where_there_are_any(office: Office, changed: bool) -> None:
    note = note_of(office, text="as it was", worker="Asel")
    if changed:
        saved_by_colleague(office, note, worker="Dana")
        note = entries.list_entries(office.window.context.desk, "comment")[0]
    page = open_entry(office, note)
    assert page.earlier is not None
    assert page.earlier.opener.isHidden() is not changed
    shown = [each.text() for each in page.earlier.findChildren(QLabel)]
    assert ("Asel → Dana" in shown) is changed
    assert bool(versions.earlier_answers(office.window.context.desk, "comment", note.id)) is changed
