"""Whatever was typed and not saved is back after a lock, exactly as it was typed."""

import json
import random
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from caseapp.actions.casework import drafts, entries, people
from caseapp.actions.reporting import narrative
from caseapp.base.language import SPOKEN, Language
from caseapp.base.periods import Quarter
from caseapp.records import SUBJECTS, subject
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.subject import Stored
from caseapp.ui.form import Form
from caseapp.ui.form.box import Box
from caseapp.ui.form.choosing import CodeBox, YesNoBox
from caseapp.ui.form.days import DayBox, PartDayBox
from caseapp.ui.form.several import CodesBox
from caseapp.ui.form.texts import LineBox, LongBox
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.entry_compare import Difference
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.ui.widgets.speaking import language_menu
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office, child, type_into
from tests.ui.test_shell import unlock

HALF = ("31.2.", "19 об", "ҚҰ–", "<b>", "12 5oo", "~", " ")
DAY = date(2026, 10, 2)


def scribble(box: Box, chance: random.Random) -> None:
    """Half an answer, as somebody leaves it who is called away."""
    text = chance.choice(HALF)
    if chance.random() < 0.2 and not box.question.required:
        box.set_state(chance.choice([NoAnswer.REFUSED, NoAnswer.UNKNOWN]))
    elif isinstance(box, LineBox | DayBox | PartDayBox):
        box.line.setText(text)
        box.line.textEdited.emit(text)
    elif isinstance(box, LongBox):
        box.text.setPlainText(f"{text}\n{text}")
    elif isinstance(box, YesNoBox):
        chance.choice([box.yes, box.no]).click()
    elif isinstance(box, CodesBox) and box.ticks:
        chance.choice(list(box.ticks.values())).click()
    elif isinstance(box, CodeBox):
        line = box.combo.line()
        if line is not None and chance.random() < 0.5:
            line.setText(text)
            line.textEdited.emit(text)
        elif box.combo.keys:
            box.combo.setCurrentIndex(chance.randrange(len(box.combo.keys)))
            box.combo.activated.emit(box.combo.currentIndex())


def seen(form: Form[Any]) -> list[tuple[str, bool, object]]:
    """What somebody sees of the boxes, and whether Save would take it from there."""
    found: list[tuple[str, bool, object]] = []
    for name, field in form.fields.items():
        lines = [one.text() for one in field.box.findChildren(QLineEdit)]
        longs = [one.toPlainText() for one in field.box.findChildren(QPlainTextEdit)]
        found.append((name, field.box.touched, (field.box.state(), lines, longs, field.state.text())))
    return found


@pytest.mark.parametrize("about", SUBJECTS, ids=lambda about: about.name)
def test_every_form_comes_back_as_it_was_left(about: Any, say: Language) -> None:
    for seed in range(3):
        chance = random.Random(seed)
        before: Form[Any] = Form(about, say, DAY)
        for field in before.fields.values():
            if chance.random() < 0.7:
                scribble(field.box, chance)
        again: Form[Any] = Form(about, say, DAY)
        again.take_draft(json.loads(json.dumps(before.draft())))
        assert seen(again) == seen(before)
        assert again.draft() == before.draft()
        assert again.findings() == before.findings()


# ---------------------------------------------------------------- through a lock


def lock_and_unlock(office: Office) -> QWidget:
    office.shell.lock()
    office.rest()
    assert office.shell.window_over_vault is None
    unlock(office, PASSPHRASE)
    office.rest()
    return office.window.page()


def a_note(office: Office) -> tuple[int, Stored[Any]]:
    """A person with a note; gives her id and the note."""
    desk = office.window.context.desk
    person = people.admit(desk, Person(surname="Seitova"), Case(opened=date(2026, 8, 1), status="Active"))
    case = people.read_person(desk, person).cases[0].case.id
    return person, entries.add_entry(desk, "comment", case, Comment(day=DAY, text="quiet night"))


def open_note(office: Office) -> tuple[EntryPage, Stored[Any]]:
    person, note = a_note(office)
    page = office.go("entry", EntryAim("comment", note.owner_id, note, "person", person, "Seitova"))
    assert isinstance(page, EntryPage)
    return page, note


def line_of(page: EntryPage, name: str) -> QLineEdit:
    part = page.form().fields[name].box.focus_parts()[0]
    assert isinstance(part, QLineEdit)
    return part


def long_of(page: EntryPage, name: str) -> QPlainTextEdit:
    part = page.form().fields[name].box.focus_parts()[0]
    assert isinstance(part, QPlainTextEdit)
    return part


def test_half_a_day_and_half_a_sentence_are_back_on_the_same_entry(office: Office) -> None:
    page, note = open_note(office)
    line_of(page, "day").clear()
    type_into(line_of(page, "day"), "31.2")
    long_of(page, "text").setPlainText("quiet night, then ")
    page.form().fields["worker"].box.set_state(NoAnswer.UNKNOWN)
    again = lock_and_unlock(office)
    assert isinstance(again, EntryPage)
    assert line_of(again, "day").text() == "31.2"
    assert long_of(again, "text").toPlainText() == "quiet night, then "
    assert again.form().fields["worker"].box.state() is NoAnswer.UNKNOWN
    assert again.aim is not None
    assert (again.aim.stored, again.aim.back, again.aim.about) == (note, "person", "Seitova")
    assert office.window.messages.text.text() == "Your unsaved answers are back."


def test_saving_and_leaving_without_saving_both_end_a_draft(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    import caseapp.ui.window

    monkeypatch.setattr(caseapp.ui.window, "ask_unsaved", lambda *_: True)
    page, _note = open_note(office)
    desk, keeping = office.window.context.desk, office.shell.drafts
    assert keeping is not None
    for saving in (True, False):
        long_of(page, "text").setPlainText(f"quiet night, saved: {saving}")
        keeping.look()
        office.rest()
        assert len(drafts.read_drafts(desk)) == 1
        assert page.editor is not None
        if saving:
            page.editor.save.click()
        else:
            office.window.go("people")
        keeping.look()
        office.rest()
        assert drafts.read_drafts(desk) == ()
        office.go("entry", page.aim)


def test_a_new_person_is_back_on_both_forms(office: Office) -> None:
    page = office.go("admit", "Seitova")
    assert isinstance(page, AdmitPage)
    assert page.editor is not None
    case = page.editor.forms[1]
    type_into(case.fields["opened"].box.focus_parts()[0], "9")
    before = [seen(form) for form in page.editor.forms]
    again = lock_and_unlock(office)
    assert isinstance(again, AdmitPage)
    assert again.editor is not None
    assert again.editor.forms[0].fields["surname"].box.get() == "Seitova"
    assert [[(name, what) for name, _touched, what in seen(form)] for form in again.editor.forms] == [
        [(name, what) for name, _touched, what in form] for form in before
    ]


def test_answers_are_not_put_over_what_a_colleague_saved_meanwhile(office: Office) -> None:
    page, note = open_note(office)
    long_of(page, "text").setPlainText("my version")
    newer = replace(note.record, text="her version")
    entries.save_entry(office.window.context.desk, "comment", note.id, note.version, newer)
    again = lock_and_unlock(office)
    assert isinstance(again, EntryPage)
    assert again.compare is not None
    assert again.compare.differences == [Difference("text", "my version", "her version", "")]
    assert again.unsaved() is not None
    child(again.compare, QPushButton, "Keep all of mine").click()
    again.compare.go_on.click()
    assert long_of(again, "text").toPlainText() == "my version"
    assert again.compare is None


def test_answers_can_be_left_out_and_are_gone_then(office: Office) -> None:
    page, note = open_note(office)
    long_of(page, "text").setPlainText("my version")
    desk = office.window.context.desk
    entries.save_entry(desk, "comment", note.id, note.version, replace(note.record, text="her version"))
    again = lock_and_unlock(office)
    assert isinstance(again, EntryPage)
    assert again.compare is not None
    assert len(drafts.read_drafts(office.window.context.desk)) == 1
    child(again.compare, QPushButton, "Take all that are in the vault").click()
    again.compare.go_on.click()
    assert again.unsaved() is None
    assert office.shell.drafts is not None
    office.shell.drafts.look()
    office.rest()
    assert drafts.read_drafts(office.window.context.desk) == ()


def test_answers_to_an_entry_that_was_removed_can_become_a_new_one(office: Office) -> None:
    page, note = open_note(office)
    long_of(page, "text").setPlainText("my version")
    entries.remove_entry(office.window.context.desk, "comment", note.id, note.version)
    again = lock_and_unlock(office)
    assert isinstance(again, EntryPage)
    assert again.kept is not None
    again.kept.put_in.click()
    assert again.editor is not None
    again.editor.save.click()
    office.rest()
    (saved,) = entries.list_entries(office.window.context.desk, "comment", note.owner_id)
    assert saved.record.text == "my version"


def test_the_text_of_a_quarter_is_back_in_its_quarter(office: Office) -> None:
    a_note(office)
    page = office.go("reports")
    assert isinstance(page, ReportsPage)
    assert page.quarter is not None
    page.text.text.setPlainText("A calm quarter, with ")
    again = lock_and_unlock(office)
    assert isinstance(again, ReportsPage)
    assert again.text.text.toPlainText() == "A calm quarter, with "
    assert again.tabs.current() == "text"
    again.writing.save()
    office.rest()
    assert drafts.read_drafts(office.window.context.desk) == ()


def test_the_text_of_a_quarter_that_was_saved_anew_is_not_written_over(office: Office) -> None:
    a_note(office)
    page = office.go("reports")
    assert isinstance(page, ReportsPage)
    quarter = page.quarter
    assert isinstance(quarter, Quarter)
    page.text.text.setPlainText("my text")
    narrative.save_narrative(office.window.context.desk, quarter, "her text", "en")
    again = lock_and_unlock(office)
    assert isinstance(again, ReportsPage)
    assert again.text.text.toPlainText() == "her text"
    assert again.writing.kept is not None
    again.writing.kept.put_in.click()
    assert again.text.text.toPlainText() == "my text"
    assert again.unsaved() is not None


def test_a_room_that_is_being_added_keeps_what_it_began_with(office: Office) -> None:
    page = office.go("entry", EntryAim("room", 0, None, "rooms"))
    assert isinstance(page, EntryPage)
    type_into(line_of(page, "name"), "Blue room")
    before = seen(page.form())
    again = lock_and_unlock(office)
    assert isinstance(again, EntryPage)
    assert [(name, what) for name, _touched, what in seen(again.form())] == [
        (name, what) for name, _touched, what in before
    ]
    assert again.subject() is subject("room")


def test_a_draft_of_another_program_version_waits_and_harms_nobody(office: Office) -> None:
    desk = office.window.context.desk
    drafts.save_draft(desk, "admit", {"written": 99, "page": "admit"})
    again = lock_and_unlock(office)
    assert office.window.current == "today"
    assert again.unsaved() is None  # type: ignore[attr-defined]
    assert [one.form for one in drafts.read_drafts(office.window.context.desk)] == ["admit"]


# ---------------------------------------------------------------- through a change of language


def test_the_language_changes_over_a_half_written_person_and_nothing_is_lost(office: Office) -> None:
    page = office.go("admit")
    type_into(page.editor.forms[0].fields["surname"].box.focus_parts()[0], "Seitova")  # type: ignore[attr-defined]
    office.window.context.voices.changed.emit("language", "kk")
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
