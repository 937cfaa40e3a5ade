"""A whole working day through the window: admit a person, give all five services, find, change, undo, lock."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from caseapp.actions.casework import people
from caseapp.actions.lodging import board as boards
from caseapp.records import SUBJECTS
from caseapp.records.fields import NoAnswer
from caseapp.ui.editor import Editor
from caseapp.ui.form import Form
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.people import PeoplePage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.lodging.rooms import RoomsPage
from tests.ui.conftest import Office, child, press


def editor_of(page: Any) -> Editor:
    assert isinstance(page.editor, Editor)
    return page.editor


def put(form: Form[Any], **texts: str) -> None:
    """Write into lines as a person does; Qt's test keys cannot type Cyrillic."""
    for name, text in texts.items():
        part = form.fields[name].box.focus_parts()[0]
        if isinstance(part, QPlainTextEdit):
            part.setPlainText(text)
        else:
            assert isinstance(part, QLineEdit)
            part.setText(text)
            part.textEdited.emit(text)


def save(office: Office) -> Any:
    editor_of(office.window.page()).save.click()
    return office.page()


def admit(office: Office) -> PersonPage:
    page = office.go("people")
    assert isinstance(page, PeoplePage)
    page.add.click()
    page_now = office.page()
    assert isinstance(page_now, AdmitPage)
    put(editor_of(page_now).forms[0], surname="Сейтқали", given_name="Әсел", birth="5.1998")
    person = save(office)
    assert isinstance(person, PersonPage)
    return person


def add(office: Office, name: str, **texts: str) -> PersonPage:
    """Choose a subject from the menu of the person's page, write, save."""
    page = office.page()
    assert isinstance(page, PersonPage)
    wanted = office.window.say(next(one.title for one in SUBJECTS if one.name == name))
    menu = page.add_menu()
    next(action for action in menu.actions() if action.text() == wanted).trigger()
    entry = office.page()
    assert isinstance(entry, EntryPage)
    form = entry.form()
    for asked in form.fields.values():
        if asked.question.required and asked.box.get() is None:
            assert asked.question.choices is not None
            asked.box.put(asked.question.choices.items[0].code)
    put(form, **texts)
    back = save(office)
    assert isinstance(back, PersonPage), [field.finding.text() for field in form.fields.values()]
    return back


def read(office: Office, person_id: int) -> people.PersonFile:
    found: list[people.PersonFile] = []
    desk = office.window.context.desk
    office.shell.line.ask(lambda *_: people.read_person(desk, person_id), found.append)
    office.rest()
    return found[0]


def test_a_person_is_admitted_with_all_six_services(office: Office) -> None:
    page = admit(office)
    services = [one.name for one in SUBJECTS if one.service]
    assert len(services) == 6
    for name in ("consent", *services):
        add(office, name)
    case = read(office, page.person_id).cases[0]
    assert {name for name, entries in case.entries.items() if entries} == {"consent", *services}
    lines = [one for one in page.findChildren(QPushButton) if one.accessibleName().startswith("05 Oct 2026")]
    assert len(lines) == 7


def test_what_was_typed_in_cyrillic_is_stored_and_found_in_latin_letters(office: Office) -> None:
    page = admit(office)
    person = read(office, page.person_id).person.record
    assert (person.surname, person.given_name, str(person.birth)) == ("Сейтқали", "Әсел", "1998-05")
    assert person.patronymic is NoAnswer.NOT_ASKED
    office.window.search.setText("seitkali")
    office.window.search.textEdited.emit("seitkali")
    people_page = office.page()
    assert isinstance(people_page, PeoplePage)
    assert [people_page.model.person(row).name for row in range(people_page.model.rowCount())] == [
        "Сейтқали Әсел"
    ]


def test_a_saved_entry_can_be_undone(office: Office) -> None:
    page = admit(office)
    add(office, "comment", text="Called the clinic")
    assert len(read(office, page.person_id).cases[0].entries["comment"]) == 1
    assert office.window.messages.text.text().startswith("Saved")
    office.window.messages.action.click()
    office.rest()
    assert read(office, page.person_id).cases[0].entries["comment"] == ()


def test_a_removed_entry_comes_back_by_undo(office: Office) -> None:
    page = admit(office)
    add(office, "comment", text="Called the clinic")
    stored = read(office, page.person_id).cases[0].entries["comment"][0]
    office.go("entry", EntryAim("comment", stored.owner_id, stored, "person", page.person_id))
    editor_of(office.window.page()).remove.click()
    office.rest()
    assert read(office, page.person_id).cases[0].entries["comment"] == ()
    office.window.messages.action.click()
    office.rest()
    assert read(office, page.person_id).cases[0].entries["comment"][0].record == stored.record


def test_a_colleagues_change_is_never_overwritten(office: Office) -> None:
    from caseapp.actions.casework import entries

    page = admit(office)
    add(office, "comment", text="First")
    stored = read(office, page.person_id).cases[0].entries["comment"][0]
    office.go("entry", EntryAim("comment", stored.owner_id, stored, "person", page.person_id))
    desk = office.window.context.desk
    done: list[object] = []
    office.shell.line.ask(
        lambda *_: entries.save_entry(desk, "comment", stored.id, stored.version, stored.record), done.append
    )
    office.rest()
    entry = office.window.page()
    assert isinstance(entry, EntryPage)
    put(entry.form(), worker="Somebody")
    editor_of(entry).save.click()
    office.rest()
    assert office.window.current == "entry"
    assert not office.window.messages.isHidden()
    assert entry.form().is_changed()
    assert read(office, page.person_id).cases[0].entries["comment"][0].version == stored.version + 1


def test_ctrl_s_saves_and_stays(office: Office) -> None:
    page = admit(office)
    file = read(office, page.person_id)
    office.go("entry", EntryAim("person", 0, file.person, "person", page.person_id))
    entry = office.window.page()
    assert isinstance(entry, EntryPage)
    put(entry.form(), calling_name="Ася")
    assert entry.unsaved() is not None
    editor_of(entry).saving.emit(True)
    office.rest()
    assert office.window.current == "entry"
    assert entry.unsaved() is None
    assert editor_of(entry).state.text().startswith("Saved ")
    put(entry.form(), calling_name="Асия")
    editor_of(entry).saving.emit(True)
    office.rest()
    assert read(office, page.person_id).person.record.calling_name == "Асия"


def test_a_free_bed_is_given_from_the_rooms_page(office: Office) -> None:
    page = admit(office)
    rooms = office.go("rooms")
    child(rooms, QPushButton, "Add the first room").click()
    put(office.page().form(), name="Room 1")  # type: ignore[attr-defined]
    rooms = save(office)
    assert isinstance(rooms, RoomsPage)
    child(rooms, QPushButton, "Add a bed to room Room 1").click()
    put(office.page().form(), label="A")  # type: ignore[attr-defined]
    rooms = save(office)
    bed = rooms.nights[0].beds[0]
    found: list[boards.Waiting] = []
    desk, today = office.window.context.desk, office.shell.clock.today()
    office.shell.line.ask(lambda *_: boards.waiting(desk, today), found.extend)
    office.rest()
    rooms.people_menu(bed, tuple(found)).actions()[0].trigger()
    entry = office.page()
    assert isinstance(entry, EntryPage)
    assert entry.form().fields["bed"].box.get() == bed.bed.id
    rooms = save(office)
    assert isinstance(rooms, RoomsPage)
    assert rooms.nights[0].beds[0].person_id == page.person_id
    office.go("people")
    assert office.window.page().model.person(0).room == "Room 1"  # type: ignore[attr-defined]


def test_a_person_who_comes_back_gets_a_new_case(office: Office) -> None:
    page = admit(office)
    office.go(
        "entry", EntryAim("case", page.person_id, None, "person", page.person_id, "", {"status": "Active"})
    )
    save(office)
    file = read(office, page.person_id)
    assert len(file.cases) == 2
    assert file.cases[0].code != file.cases[1].code


def test_the_search_field_is_reached_by_a_key(office: Office) -> None:
    office.go("rooms")
    press(office.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    office.qtbot.waitUntil(lambda: office.window.search is office.window.focusWidget(), timeout=30_000)
