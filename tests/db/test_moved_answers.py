"""Answers that earlier versions sealed in another compartment: read where they lie, and moved when they are saved."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update

from caseapp.actions.casework import attachments, entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import sharing
from caseapp.db import store
from caseapp.db.sealing import SealedAnswersError, place_of
from caseapp.db.tables import SUBJECT_TABLES
from caseapp.records.appointment import Appointment
from caseapp.records.attachment import AttachmentKind
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.event import Event
from caseapp.records.fields import Compartment, NoAnswer
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from tests.actions.staff import hire_all, sign_in
from tests.conftest import PASSPHRASE

TODAY = date(2026, 10, 5)
AT_NINE = Appointment(day=TODAY, time="0930", kind="medical", place="City clinic")


@pytest.fixture
def house(desk: Desk) -> Iterator[Desk]:
    """A shelter with a nurse and one person."""
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    ready = hire_all(desk, {"Marina": ["medical"]})
    yield ready
    ready.close()


def _as_the_nurse(desk: Desk) -> Desk:
    desk.close()
    return sign_in(desk.folder, "Marina", desk.clock)


def _as_the_manager(desk: Desk) -> Desk:
    desk.close()
    return sign_in(desk.folder, "Aigerim", desk.clock, PASSPHRASE)


def _sealed_as_before(desk: Desk, number: int) -> None:
    """Put the place of an appointment where the version before sealed it."""
    table = SUBJECT_TABLES["appointment"]
    with desk.database.work(Intent.WRITE_PEOPLE, "add appointment") as work:
        content = json.dumps({"place": "City clinic"}).encode()
        place = place_of("appointment", number, 1)
        blob = work.files.seal(("case", 1), Compartment.SAFETY, place, content)
        work.files.flush()
        old = {"sealed_safety": blob, "sealed_identity": None}
        work.connection.execute(update(table).where(table.c.id == number).values(old))


def test_an_answer_of_the_version_before_is_read_and_moves_with_the_next_saving(house: Desk) -> None:
    kept = entries.add_entry(house, "appointment", 1, AT_NINE)
    _sealed_as_before(house, kept.id)
    (read,) = entries.list_entries(house, "appointment", 1)
    assert read.record.place == "City clinic"
    entries.save_entry(house, "appointment", read.id, read.version, replace(read.record, time="1000"))
    table = SUBJECT_TABLES["appointment"].c
    with house.database.reading(Intent.READ_PEOPLE) as reading:
        row = reading.connection.execute(select(table.sealed_safety, table.sealed_identity)).one()
        assert store.get(reading, "appointment", kept.id).record.place == "City clinic"
    assert row[0] is None
    assert row[1] is not None


def test_until_then_who_lacks_the_old_key_reads_and_changes_nothing(house: Desk) -> None:
    kept = entries.add_entry(house, "appointment", 1, AT_NINE)
    _sealed_as_before(house, kept.id)
    nurse = _as_the_nurse(house)
    (read,) = entries.list_entries(nurse, "appointment", 1)
    assert read.record.place is NoAnswer.SEALED
    with pytest.raises(SealedAnswersError):
        entries.save_entry(nurse, "appointment", read.id, read.version, replace(read.record, place="x"))
    nurse.close()


def test_an_answer_that_was_taken_out_does_not_come_back_from_the_old_place(house: Desk) -> None:
    kept = entries.add_entry(house, "appointment", 1, AT_NINE)
    _sealed_as_before(house, kept.id)
    entries.save_entry(house, "appointment", kept.id, 1, replace(AT_NINE, place=NoAnswer.NOT_ASKED))
    (read,) = entries.list_entries(house, "appointment", 1)
    assert read.record.place is NoAnswer.NOT_ASKED


def test_a_nurse_writes_places_and_what_went_where_and_reads_nothing_of_perpetrators(
    house: Desk, tmp_path: Path
) -> None:
    entries.add_entry(house, "event", 1, Event(description="He took the passport."))
    consent = Consent(day=TODAY, purpose="health", given="yes", receiver="City clinic")
    entries.add_entry(house, "consent", 1, consent)
    nurse = _as_the_nurse(house)
    entries.add_entry(nurse, "appointment", 1, AT_NINE)
    paper = attachments.Looked(AttachmentKind.PDF, b"an invented paper", ())
    kept = attachments.add_attachment(nurse, 1, paper, "Discharge letter", TODAY, Compartment.MEDICAL)
    attachments.take_out(nurse, kept.id, tmp_path / "letter.pdf", "City clinic", "health")
    (event,) = entries.list_entries(nurse, "event", 1)
    assert event.record.description is NoAnswer.SEALED
    manager = _as_the_manager(nurse)
    (line,) = sharing.list_shared(manager, 1)
    assert (line.receiver, line.way) == ("City clinic", "attachment")
    (read,) = entries.list_entries(manager, "appointment", 1)
    assert read.record.place == "City clinic"
    manager.close()
