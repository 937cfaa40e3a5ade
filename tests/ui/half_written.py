"""An entry that is half written, and what somebody sees of a form."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from caseapp.actions.casework import entries, people
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
from caseapp.records.subject import Stored
from caseapp.ui.form import Form
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from tests.ui.conftest import Office


def seen(form: Form[Any]) -> list[tuple[str, bool, object]]:
    """What somebody sees of the boxes, and whether Save would take it from there."""
    found: list[tuple[str, bool, object]] = []
    for name, field in form.fields.items():
        lines = [one.text() for one in field.box.findChildren(QLineEdit)]
        longs = [one.toPlainText() for one in field.box.findChildren(QPlainTextEdit)]
        found.append((name, field.box.touched, (field.box.state(), lines, longs, field.state.text())))
    return found


def a_note(office: Office) -> tuple[int, Stored[Any]]:
    """A person with a note; gives her id and the note."""
    desk = office.window.context.desk
    person = people.admit(desk, Person(surname="Seitova"), Case(opened=date(2026, 8, 1), status="Active"))
    case = people.read_person(desk, person).cases[0].case.id
    return person, entries.add_entry(
        desk, "comment", case, Comment(day=date(2026, 10, 2), text="quiet night")
    )


def open_note(office: Office) -> tuple[EntryPage, Stored[Any]]:
    """The note, open on its page."""
    person, note = a_note(office)
    page = office.go("entry", EntryAim("comment", note.owner_id, note, "person", person, "Seitova"))
    assert isinstance(page, EntryPage)
    return page, note


def line_of(page: EntryPage, name: str) -> QLineEdit:
    """The line of a question."""
    part = page.form().fields[name].box.focus_parts()[0]
    assert isinstance(part, QLineEdit)
    return part


def long_of(page: EntryPage, name: str) -> QPlainTextEdit:
    """The box for several lines of a question."""
    part = page.form().fields[name].box.focus_parts()[0]
    assert isinstance(part, QPlainTextEdit)
    return part
