"""Whatever was typed and not saved is back after a lock, where it stood."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.actions.casework import drafts, entries
from caseapp.actions.reporting import narrative
from caseapp.base.periods import Quarter
from caseapp.records import subject
from caseapp.records.fields import NoAnswer
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.entry_compare import Difference
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office, child, type_into, unlock
from tests.ui.half_written import a_note, line_of, long_of, open_note, seen


def lock_and_unlock(office: Office) -> QWidget:
    office.shell.lock()
    office.rest()
    assert office.shell.window_over_vault is None
    unlock(office, PASSPHRASE)
    office.rest()
    return office.window.page()


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


def test_a_draft_that_is_just_being_put_back_is_kept_until_it_stands_on_its_page(office: Office) -> None:
    page, desk, keeping = office.go("admit", "Seitova"), office.window.context.desk, office.shell.drafts
    assert isinstance(page, AdmitPage)
    assert page.editor is not None
    assert keeping is not None
    type_into(page.editor.forms[1].fields["opened"].box.focus_parts()[0], "9")
    typed = page.draft()
    assert typed is not None
    keeping.look()
    office.rest()
    office.shell.window_over_vault.pages["admit"].arrive()  # type: ignore[union-attr]
    keeping.carry("admit", typed)
    keeping.look()
    assert page.draft() is None
    office.rest()
    assert [one.form for one in drafts.read_drafts(desk)] == ["admit"]
    assert page.is_saving() is False
    assert page.draft() is not None


def test_nothing_looks_for_drafts_any_more_once_the_vault_is_being_locked(office: Office) -> None:
    open_note(office)
    keeping = office.shell.drafts
    assert keeping is not None
    (timer,) = keeping.findChildren(QTimer)
    assert timer.isActive()
    office.shell.lock()
    assert not timer.isActive()
    office.rest()


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
