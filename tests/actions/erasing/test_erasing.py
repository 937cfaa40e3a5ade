"""Erasing a person: nothing opens any more, and nobody can write about her again."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.lodging import rooms
from caseapp.actions.reporting import missing
from caseapp.actions.safekeeping import erasing, retention
from caseapp.actions.team.keys import keys_by_card
from caseapp.actions.trail import log
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.db import holdings
from caseapp.db.log import read_entries
from caseapp.db.tables import FILE_KEY, SUBJECT_TABLES, sealed_column
from caseapp.records import subject
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.fields import sealed_questions
from caseapp.records.person import Person
from caseapp.records.retention import Level
from caseapp.records.roles import Intent
from caseapp.vault import recovery
from caseapp.vault.compartments import Keyring
from tests.actions.erasing.erased import CLOSED, PERSON, Q3, admitted


def test_an_erased_person_has_no_name_and_no_code_in_the_list_and_no_bed(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    (line,) = people.list_people(desk)
    assert (line.erased, line.name, line.code, line.search, line.citizenships) == (True, "", "", "", ())
    night = rooms.occupancy(desk, date(2026, 6, 1))[0].beds[0]
    assert night.person_id == 0


def test_the_log_no_longer_leads_to_an_erased_person(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    lines = log.read_log(desk, log.LogFilter()).lines
    assert {(line.code, line.person) for line in lines} == {("", 0)}


def test_nothing_is_missing_in_the_facts_of_an_erased_person(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    assert missing.missing(desk, Q3)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert missing.missing(desk, Q3) == ()


def test_an_erased_person_is_nobody_about_whom_a_lost_computer_tells(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    with desk.database.reading(None) as reading:
        assert (holdings.people(reading), holdings.people_with_answers(reading)) == (0, {})


def test_a_namesake_of_an_erased_person_is_taken_in_without_a_question(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    people.admit(desk, PERSON, Case(opened=date(2026, 9, 1), status="Active"))
    assert sorted(line.name for line in people.list_people(desk)) == ["", "Ахметова Зухра"]


def test_nobody_writes_about_an_erased_person(desk: Desk) -> None:
    person_id, case_id = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    file = people.read_person(desk, person_id)
    comment = Comment(day=date(2026, 8, 1), text="again")
    tries: list[Callable[[], object]] = [
        lambda: entries.add_entry(desk, "comment", case_id, comment),
        lambda: entries.save_entry(desk, "person", person_id, file.person.version, PERSON),
        lambda: entries.save_entry(desk, "case", case_id, file.cases[0].case.version, CLOSED),
        lambda: entries.remove_entry(desk, "stay", 1, 2),
        lambda: people.open_case(desk, person_id, Case(opened=date(2026, 9, 1), status="Active")),
        lambda: erasing.erase(desk, person_id, "own_request", Level.ALL),
        lambda: retention.put_on_hold(desk, person_id, "court_case", None),
    ]
    for one in tries:
        with pytest.raises(KnownError, match="is erased"):
            one()


def test_the_code_of_an_erased_case_is_never_given_out_again(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    people.admit(desk, Person(given_name="Dana"), Case(opened=date(2026, 9, 1), status="Active"))
    assert [line.code for line in people.list_people(desk)] == ["26-0002"]


def test_a_hold_forbids_erasing_until_it_is_lifted(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    retention.put_on_hold(desk, person_id, "criminal_proceedings", None)
    for reason in ("retention", "own_request"):
        with pytest.raises(KnownError, match="on hold"):
            erasing.erase(desk, person_id, reason, Level.CODED)
    assert people.list_people(desk)[0].name
    retention.lift_hold(desk, person_id)
    erasing.erase(desk, person_id, "own_request", Level.CODED)


def test_keeping_longer_does_not_stand_against_a_persons_own_wish(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    retention.keep_longer(desk, person_id, "keep_return")
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    assert people.list_people(desk) == []


def test_an_open_case_forbids_erasing(desk: Desk) -> None:
    person_id, _case = admitted(desk, Case(opened=date(2026, 5, 4), status="FollowUp"))
    with pytest.raises(KnownError, match="is open"):
        erasing.erase(desk, person_id, "own_request", Level.ALL)


def test_only_a_manager_erases(new_vault: Callable[..., NewVault]) -> None:
    office = new_vault("office", "coordinator").desk
    with pytest.raises(KnownError, match="does not allow"):
        erasing.erase(office, 1, "retention", Level.CODED)


def test_no_key_opens_what_was_sealed_about_an_erased_person(new_vault: Callable[..., NewVault]) -> None:
    """Every blob of hers as it was, with every key that is left: those of the process, and those of the recovery card."""
    made = new_vault()
    desk = made.desk
    person_id, _case = admitted(desk)
    blobs = _blobs(desk)
    assert len(blobs) > 5
    with desk.database.reading(None) as reading:
        by_card = keys_by_card(reading.connection, recovery.read_card(made.recovery_card))
    rings = (desk.keyring, Keyring(desk.head.vault, bytes(32), bytes(32), by_card))
    assert [_opened(desk, ring, blobs) for ring in rings] == [_held(desk, blobs), len(blobs)]
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert [_opened(desk, ring, blobs) for ring in rings] == [0, 0]
    assert _blobs(desk) == []


Blob = tuple[tuple[str, int], str, str, bytes]
"""File, compartment, place and content of a sealed cell."""


def _blobs(desk: Desk) -> list[Blob]:
    found: list[Blob] = []
    with desk.database.reading(None) as reading:
        for name, owner in (("person", "id"), ("case", "id"), ("stay", "owner_id"), ("medical", "owner_id"),
                            ("trafficking", "owner_id"), ("comment", "owner_id")):  # fmt: skip
            record: type = subject(name).record
            for row in reading.connection.execute(select(SUBJECT_TABLES[name])).mappings():
                file = ("person" if name == "person" else "case", int(row[owner]))
                place = f"{name}:{row['id']}:{row['version']}"
                found += [
                    (file, str(one), place, row[sealed_column(one)])
                    for one in sealed_questions(record)
                    if row[sealed_column(one)] is not None
                ]
    return found


def _held(desk: Desk, blobs: list[Blob]) -> int:
    return sum(desk.keyring.holds(one[1]) for one in blobs)


def _opened(desk: Desk, ring: Keyring, blobs: list[Blob]) -> int:
    """How many of the blobs open with a ring and any file key that lies in the database."""
    opened = 0
    with desk.database.reading(None) as reading:
        wrapped = reading.connection.execute(select(FILE_KEY.c.wrapped)).scalars().all()
    for file, compartment, place, sealed in blobs:
        for key in wrapped:
            try:
                ring.unseal(compartment, f"{file[0]}:{file[1]}", key, place, sealed)
            except KnownError:
                continue
            opened += 1
    return opened


def test_the_log_says_that_somebody_was_erased_and_not_who(desk: Desk) -> None:
    person_id, _case = admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        last = list(read_entries(reading))[-1]
    assert (last.action, last.object) == ("erase person", "erasure:1")
