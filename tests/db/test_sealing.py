"""Sealed answers in the database: read with the key of their compartment, and by nobody without it."""

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from sqlalchemy import select, text, update

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.db import store
from caseapp.db.sealing import SealedAnswersError
from caseapp.db.tables import SUBJECT_TABLES
from caseapp.db.work import Database, Work
from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.fields import Compartment, Kind, NoAnswer, questions, sealed_questions
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.vault.compartments import Keyring

MEDICAL = Medical(day=date(2026, 7, 2), outcome="provided", worker="Dana", diagnosis="a marked word")


@pytest.fixture
def medical(desk: Desk) -> int:
    """A person with a visit to the doctor; the number of that entry."""
    person = people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    return entries.add_entry(desk, "medical", people.read_person(desk, person).cases[0].case.id, MEDICAL).id


@contextmanager
def holding(desk: Desk, *compartments: str) -> Iterator[Work]:
    """A transaction of somebody who holds these keys only."""
    keys = Keyring(
        desk.head.vault, bytes(32), bytes(32), {name: desk.keyring.key_of(name) for name in compartments}
    )
    other = Database(desk.database._engine, desk.database._actor, desk.clock, keys)
    with other.quietly() as work:
        yield work


def test_a_holder_reads_what_was_written(desk: Desk, medical: int) -> None:
    with holding(desk, "medical") as work:
        assert store.get(work, "medical", medical).record == MEDICAL


def test_who_does_not_hold_the_key_sees_that_help_was_given_and_nothing_else(
    desk: Desk, medical: int
) -> None:
    with holding(desk, "identity", "safety") as work:
        record = store.get(work, "medical", medical).record
    assert (record.day, record.outcome, record.worker) == (MEDICAL.day, MEDICAL.outcome, MEDICAL.worker)
    sealed = sealed_questions(Medical)[Compartment.MEDICAL]
    assert {getattr(record, asked.name) for asked in sealed} == {NoAnswer.SEALED}


def test_what_was_never_opened_is_never_written_over(desk: Desk, medical: int) -> None:
    with holding(desk, "identity") as work:
        stored = store.get(work, "medical", medical)
        with pytest.raises(SealedAnswersError):
            store.save(work, "medical", medical, stored.version, stored.record)
    with holding(desk, "medical") as work:
        assert store.get(work, "medical", medical).record == MEDICAL


def test_nobody_writes_into_a_compartment_without_its_key(desk: Desk, medical: int) -> None:
    with pytest.raises(KnownError, match="key of this compartment"), holding(desk, "identity") as work:
        store.add(work, "medical", 1, dataclasses.replace(MEDICAL, day=date(2026, 7, 3)))


def test_a_blob_of_another_row_or_of_an_earlier_version_does_not_open(desk: Desk, medical: int) -> None:
    table = SUBJECT_TABLES["medical"]
    with desk.database.quietly() as work:
        before = work.connection.execute(select(table.c.sealed_medical)).scalar_one()
    entries.save_entry(desk, "medical", medical, 1, dataclasses.replace(MEDICAL, diagnosis="another"))
    with desk.database.quietly() as work:
        work.connection.execute(update(table).values(sealed_medical=before))
    with pytest.raises(KnownError, match="does not belong"), desk.database.reading(None) as reading:
        store.get(reading, "medical", medical)


def test_a_destroyed_file_key_leaves_answers_that_nobody_reads(desk: Desk, medical: int) -> None:
    with desk.database.quietly() as work:
        work.files.destroy([("case", 1)])
    with pytest.raises(KnownError, match="destroyed"), desk.database.reading(None) as reading:
        store.get(reading, "medical", medical)


def test_names_and_free_texts_stand_in_no_open_column(desk: Desk, medical: int) -> None:
    with desk.database.reading(None) as reading:
        for table in SUBJECT_TABLES.values():
            rows = reading.connection.execute(select(table)).all()
            assert not any(word in repr(rows) for word in ("Gulnara", "gulnara", "marked"))
        names = reading.connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
        assert "person" in names


@pytest.mark.parametrize("each", SUBJECTS, ids=lambda each: each.name)
def test_a_free_text_about_a_person_is_sealed(each: object) -> None:
    of_staff = {"worker", "form_version", "approved_by", "closed_by", "closure_approved_by"}
    about = next(one for one in SUBJECTS if one is each)
    if not store.file_owner(about.name):
        assert not sealed_questions(about.record)
        return
    free = [asked for asked in questions(about.record) if asked.kind in (Kind.TEXT, Kind.LONG_TEXT)]
    open_ones = {asked.name for asked in free if asked.compartment == Compartment.CASE}
    assert open_ones <= of_staff
    assert not any(asked.required for found in sealed_questions(about.record).values() for asked in found)
