"""Erasing a person: nothing opens any more, the counts stay, and nobody can write about her again."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from caseapp.actions import (
    counting,
    entries,
    erasing,
    log,
    missing,
    opening,
    people,
    reports,
    retention,
    rooms,
)
from caseapp.actions.desk import Desk
from caseapp.actions.keys import keys_by_card
from caseapp.actions.opening import NewVault
from caseapp.actions.practice import make_practice
from caseapp.actions.reducing import counts_of, require_equal
from caseapp.base.clock import FixedClock
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.db import holdings
from caseapp.db.log import read_entries
from caseapp.db.tables import FILE_KEY, SUBJECT_TABLES, sealed_column
from caseapp.records import subject
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.fields import NoAnswer, sealed_questions
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.retention import Level
from caseapp.records.roles import Intent
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import count
from caseapp.vault import recovery
from caseapp.vault.compartments import Keyring
from tests.conftest import NOW, PASSPHRASE

Q2, Q3 = Quarter(2026, 2), Quarter(2026, 3)
PERSON = Person(
    surname="Ахметова", given_name="Зухра", sex="female", birth=PartialDate(2001, 3, 4), citizenships=("UZ",),
    languages=("uzb",), marital_status="Married", safe_contact="after six",
)  # fmt: skip
CLOSED = Case(
    opened=date(2026, 5, 4), status="Closed", closed=date(2026, 8, 20), closure_reason="returned", worker="Dana",
    referral_source="police", referred_on=date(2026, 5, 1), closure_details="went home",
)  # fmt: skip


def _admitted(desk: Desk, case: Case = CLOSED) -> tuple[int, int]:
    """A person with a stay in a bed, an entry under each key, and things that are not counted."""
    person_id = people.admit(desk, PERSON, case)
    case_id = people.read_person(desk, person_id).cases[0].case.id
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    bed = entries.add_entry(desk, "bed", room.id, Bed(label="a", in_use_from=date(2026, 1, 1)))
    stay = Stay(arrived=date(2026, 5, 4), bed=bed.id, kind="shelter", notes="quiet", children=1)
    entries.add_entry(desk, "stay", case_id, stay)
    medical = Medical(day=date(2026, 6, 1), outcome="provided", complaints="headache", worker="Dana")
    entries.add_entry(desk, "medical", case_id, medical)
    history = Trafficking(
        exploitation_types=("ForcedLabour",), countries_of_exploitation=("FJ",), promised="work", debt=True
    )
    entries.add_entry(desk, "trafficking", case_id, history)
    entries.add_entry(desk, "comment", case_id, Comment(day=date(2026, 6, 2), text="called her sister"))
    return person_id, case_id


def _numbers(desk: Desk, *quarters: Quarter) -> list[object]:
    load = counting.caseload(desk)
    return [count(load, quarter, FULL) for quarter in quarters]


@pytest.fixture
def practice(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A house with invented people of six quarters."""
    passphrase = make_practice(tmp_path / "house", "shelter", 60, 6, 3, clock)
    desk = opening.open_vault(tmp_path / "house", "", passphrase, clock)
    yield desk
    desk.close()


def test_counts_not_issued_yet_stay_true_when_everybody_is_erased(practice: Desk) -> None:
    quarters = [*Quarter(2025, 1).until(Quarter(2026, 4))]
    before = _numbers(practice, *quarters)
    closed = [line.person_id for line in people.list_people(practice) if line.status.startswith("Closed")]
    for person_id in closed:
        assert erasing.candidate(practice, person_id).open == ""
        erasing.erase(practice, person_id, "retention", Level.CODED)
    assert len(closed) > 20
    assert _numbers(practice, *quarters) == before


def test_erasing_all_takes_a_person_out_of_the_counts(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    assert people.list_people(desk) == []
    assert counting.caseload(desk).cases == ()
    with desk.database.reading(None) as reading:
        for name in ("person", "case", "stay", "medical", "trafficking", "comment"):
            assert reading.connection.execute(select(SUBJECT_TABLES[name])).all() == []
        assert reading.connection.execute(select(FILE_KEY)).all() == []


def test_only_what_is_counted_stays_of_an_erased_person(desk: Desk) -> None:
    person_id, case_id = _admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    file = people.read_person(desk, person_id)
    assert file.erased
    assert file.person.record == Person(sex="female", age_at_entry="24-26", citizenships=("UZ",))
    case = file.cases[0]
    assert case.code == f"erased-{case_id}-days"
    assert (case.case.record.worker, case.case.record.closure_details) == (
        NoAnswer.NOT_ASKED,
        NoAnswer.NOT_ASKED,
    )
    assert case.entries["comment"] == ()
    medical = case.entries["medical"][0].record
    assert medical == Medical(day=date(2026, 6, 1), outcome="provided")
    stay = case.entries["stay"][0].record
    assert stay == Stay(arrived=date(2026, 5, 4), left=date(2026, 8, 20), children=1)
    history = case.entries["trafficking"][0].record
    assert history == Trafficking(exploitation_types=("ForcedLabour",), countries_of_exploitation=("other",))


def test_an_erased_person_has_no_name_and_no_code_in_the_list_and_no_bed(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    (line,) = people.list_people(desk)
    assert (line.erased, line.name, line.code, line.search, line.citizenships) == (True, "", "", "", ())
    night = rooms.occupancy(desk, date(2026, 6, 1))[0].beds[0]
    assert night.person_id == 0


def test_the_log_no_longer_leads_to_an_erased_person(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    lines = log.read_log(desk, log.LogFilter()).lines
    assert {(line.code, line.person) for line in lines} == {("", 0)}


def test_nothing_is_missing_in_the_facts_of_an_erased_person(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    assert missing.missing(desk, Q3)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert missing.missing(desk, Q3) == ()


def test_an_erased_person_is_nobody_about_whom_a_lost_computer_tells(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    with desk.database.reading(None) as reading:
        assert (holdings.people(reading), holdings.people_with_answers(reading)) == (0, {})


def test_a_namesake_of_an_erased_person_is_taken_in_without_a_question(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    people.admit(desk, PERSON, Case(opened=date(2026, 9, 1), status="Active"))
    assert sorted(line.name for line in people.list_people(desk)) == ["", "Ахметова Зухра"]


def test_nobody_writes_about_an_erased_person(desk: Desk) -> None:
    person_id, case_id = _admitted(desk)
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
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    people.admit(desk, Person(given_name="Dana"), Case(opened=date(2026, 9, 1), status="Active"))
    assert [line.code for line in people.list_people(desk)] == ["26-0002"]


def test_a_hold_forbids_erasing_until_it_is_lifted(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    retention.put_on_hold(desk, person_id, "criminal_proceedings", None)
    for reason in ("retention", "own_request"):
        with pytest.raises(KnownError, match="on hold"):
            erasing.erase(desk, person_id, reason, Level.CODED)
    assert people.list_people(desk)[0].name
    retention.lift_hold(desk, person_id)
    erasing.erase(desk, person_id, "own_request", Level.CODED)


def test_keeping_longer_does_not_stand_against_a_persons_own_wish(desk: Desk) -> None:
    person_id, _case = _admitted(desk)
    retention.keep_longer(desk, person_id, "keep_return")
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    assert people.list_people(desk) == []


def test_an_open_case_forbids_erasing(desk: Desk) -> None:
    person_id, _case = _admitted(desk, Case(opened=date(2026, 5, 4), status="FollowUp"))
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
    person_id, _case = _admitted(desk)
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
    person_id, _case = _admitted(desk)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        last = list(read_entries(reading))[-1]
    assert (last.action, last.object) == ("erase person", "erasure:1")


def _issued(desk: Desk, folder: Path) -> None:
    for quarter in (Q2, Q3):
        reports.export_summary(desk, quarter, "en", folder / f"{quarter}.pdf")


@pytest.fixture
def later(new_vault: Callable[..., NewVault]) -> Iterator[tuple[Desk, int]]:
    """A person written down on 5 October, at a desk of 6 October: what is issued now was typed before."""
    first = new_vault("later").desk
    person_id, _case = _admitted(first)
    first.close()
    desk = opening.open_vault(first.folder, first.user, PASSPHRASE, FixedClock(NOW + timedelta(days=1)))
    yield desk, person_id
    desk.close()


def test_days_become_quarters_once_their_quarters_are_issued(later: tuple[Desk, int], tmp_path: Path) -> None:
    desk, person_id = later
    _issued(desk, tmp_path)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    case = people.read_person(desk, person_id).cases[0]
    assert case.code == f"erased-{case.case.id}"
    assert (case.case.record.opened, case.case.record.closed) == (date(2026, 4, 1), date(2026, 7, 1))
    assert case.case.record.referred_on is NoAnswer.NOT_ASKED
    assert case.entries["stay"] == ()
    assert case.entries["medical"][0].record.day == date(2026, 4, 1)


def test_days_are_reduced_later_where_a_quarter_was_issued_after_the_erasing(
    later: tuple[Desk, int], tmp_path: Path
) -> None:
    desk, person_id = later
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert erasing.settle(desk) == 0
    _issued(desk, tmp_path)
    assert erasing.settle(desk) == 1
    case = people.read_person(desk, person_id).cases[0]
    assert (case.code, case.entries["stay"]) == (f"erased-{case.case.id}", ())
    assert erasing.settle(desk) == 0


def test_issued_counts_do_not_change_and_the_next_quarter_can_be_issued(
    later: tuple[Desk, int], tmp_path: Path
) -> None:
    desk, person_id = later
    people.admit(desk, Person(given_name="Dana"), Case(opened=date(2026, 5, 1), status="Active"))
    first = reports.export_summary(desk, Q2, "en", tmp_path / "a.pdf").path.read_bytes()
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    again = reports.export_summary(desk, Q2, "en", tmp_path / "b.pdf").path.read_bytes()
    assert again == first
    reports.export_summary(desk, Q3, "en", tmp_path / "c.pdf")


def test_who_came_back_is_counted_with_the_age_of_the_first_case(desk: Desk) -> None:
    """The coded facts have room for one age group, and reports ask it of new people only."""
    person_id = people.admit(
        desk, PERSON, Case(opened=date(2022, 2, 1), status="Closed", closed=date(2022, 3, 1))
    )
    people.open_case(desk, person_id, Case(opened=date(2026, 5, 4), status="Closed", closed=date(2026, 6, 1)))
    quarters = (Quarter(2022, 1), Q2, Q3)
    before = _numbers(desk, *quarters)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert _numbers(desk, *quarters) == before
    assert people.read_person(desk, person_id).person.record.age_at_entry == "18-20"


def test_a_count_that_would_change_stops_the_erasing(desk: Desk) -> None:
    _admitted(desk)
    load = counting.caseload(desk)
    with pytest.raises(KnownError, match="would change"):
        require_equal(counts_of(load, [Q2, Q3]), counts_of(Caseload(), [Q2, Q3]))
