"""A referral that is written down by hand meets the same lock as a file, and stands in the list of what went where."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from caseapp.actions.casework import entries, people, undoing
from caseapp.actions.casework.checking import InvalidRecordError
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import sharing
from caseapp.actions.passing_on.sharing import ConsentError
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.db import store
from caseapp.db.audit import AuditEntry, opened_entry
from caseapp.db.tables import AUDIT
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.referral import Referral
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

TODAY = date(2026, 10, 5)
YESTERDAY = TODAY - timedelta(days=1)
CLINIC = Referral(
    day=TODAY, direction="out", organisation_kind="health", organisation="City clinic", sought=("medical",),
    worker="Aigerim", state="sent",
)  # fmt: skip
DANGER = replace(CLINIC, basis="danger", basis_reason="Unconscious, an ambulance was called.")


@pytest.fixture
def case(desk: Desk) -> int:
    """The case of a grown-up woman without any consent."""
    return _case(desk, PartialDate(1990))


def _case(desk: Desk, birth: PartialDate) -> int:
    person = Person(given_name="Gulnara", birth=birth)
    number = people.admit(desk, person, Case(opened=date(2026, 7, 1), status="Active"))
    return people.read_person(desk, number).cases[0].case.id


def _agree(desk: Desk, case: int, purpose: str = "health", **more: Any) -> None:
    consent = Consent(day=YESTERDAY, purpose=purpose, **{"given": "yes", **more})
    entries.add_entry(desk, "consent", case, consent)


def _send(desk: Desk, case: int, record: Referral = CLINIC) -> Stored[Referral]:
    return entries.add_entry(desk, "referral", case, record)


def _newest_deed(desk: Desk) -> str:
    with desk.database.reading(None) as reading:
        row = reading.connection.execute(select(AUDIT).order_by(AUDIT.c.sequence.desc()).limit(1)).one()
    return opened_entry(desk.keyring, AuditEntry(*row)).action


def test_without_consent_nothing_is_written_down(desk: Desk, case: int) -> None:
    with pytest.raises(ConsentError, match="no consent on file"):
        _send(desk, case)
    assert entries.list_entries(desk, "referral", case) == ()
    assert sharing.list_shared(desk, case) == ()


def test_what_went_where_tells_of_it(desk: Desk, case: int) -> None:
    _agree(desk, case)
    _send(desk, case)
    (line,) = sharing.list_shared(desk, case)
    assert (line.way, line.purpose, line.receiver, line.what) == (
        "referral", "health", "City clinic", "Medical help",
    )  # fmt: skip


def test_consent_of_the_day_of_the_referral_counts(desk: Desk, case: int) -> None:
    _agree(desk, case)
    with pytest.raises(ConsentError, match="no consent on file"):
        _send(desk, case, replace(CLINIC, day=YESTERDAY - timedelta(days=1)))


def test_a_no_to_this_referral_stands_above_the_consent(desk: Desk, case: int) -> None:
    _agree(desk, case)
    with pytest.raises(KnownError, match="does not agree to this referral"):
        _send(desk, case, replace(CLINIC, consent=False))


def test_under_the_code_iom_needs_the_lesser_consent(desk: Desk, case: int) -> None:
    _agree(desk, case, "iom_coded")
    iom = replace(CLINIC, organisation_kind="iom", organisation="IOM")
    with pytest.raises(ConsentError):
        _send(desk, case, iom)
    _send(desk, case, replace(iom, named=False))


def test_somebody_who_came_to_the_shelter_needs_no_consent(desk: Desk, case: int) -> None:
    _send(desk, case, replace(CLINIC, direction="in"))
    assert sharing.list_shared(desk, case) == ()


def test_danger_to_life_stands_in_its_place_and_in_the_log(desk: Desk, case: int) -> None:
    entry = _send(desk, case, DANGER)
    assert _newest_deed(desk) == "refer in danger"
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        (line,) = store.entries(reading, "sharing", case)
    assert (line.record.basis, line.record.reason) == ("danger", entry.record.basis_reason)


def test_an_exception_without_a_reason_is_none(desk: Desk, case: int) -> None:
    with pytest.raises(InvalidRecordError):
        _send(desk, case, replace(DANGER, basis_reason=NoAnswer.NOT_ASKED))


def test_a_best_interest_is_for_children(desk: Desk, case: int) -> None:
    interest = replace(DANGER, basis="best_interest")
    with pytest.raises(KnownError, match="for a child only"):
        _send(desk, case, interest)
    _send(desk, _case(desk, PartialDate(2015)), interest)
    assert _newest_deed(desk) == "refer for a child"


def test_a_law_may_ask_for_it(desk: Desk, case: int) -> None:
    _send(desk, case, replace(DANGER, basis="duty", organisation_kind="prosecutor"))
    assert _newest_deed(desk) == "refer by law"


def test_the_answer_needs_no_consent_any_more(desk: Desk, case: int) -> None:
    _agree(desk, case)
    entry = _send(desk, case)
    sharing.withdraw(desk, case, "health")
    answered = replace(entry.record, state="done", answered_on=TODAY)
    entries.save_entry(desk, "referral", entry.id, entry.version, answered)
    assert len(sharing.list_shared(desk, case)) == 1


def test_another_receiver_is_another_question(desk: Desk, case: int) -> None:
    _agree(desk, case)
    entry = _send(desk, case)
    to_police = replace(entry.record, organisation_kind="police", organisation="Police")
    with pytest.raises(ConsentError):
        entries.save_entry(desk, "referral", entry.id, entry.version, to_police)
    other = replace(entry.record, organisation="Another clinic")
    entries.save_entry(desk, "referral", entry.id, entry.version, other)
    (line,) = sharing.list_shared(desk, case)
    assert line.receiver == "Another clinic"


def test_a_referral_removed_as_a_mistake_takes_its_line_along_and_brings_it_back(
    desk: Desk, case: int
) -> None:
    _agree(desk, case)
    entry = _send(desk, case)
    before = sharing.list_shared(desk, case)
    gone = entries.remove_entry(desk, "referral", entry.id, entry.version)
    assert sharing.list_shared(desk, case) == ()
    undoing.undo_remove(desk, gone)
    assert sharing.list_shared(desk, case) == before


def test_undo_takes_the_line_back(desk: Desk, case: int) -> None:
    _agree(desk, case)
    entry = _send(desk, case)
    undoing.undo_add(desk, "referral", entry.id, entry.version)
    assert sharing.list_shared(desk, case) == ()


def test_undo_of_a_change_changes_the_line_back(desk: Desk, case: int) -> None:
    _agree(desk, case)
    entry = _send(desk, case)
    other = replace(entry.record, organisation="Another clinic")
    saved = entries.save_entry(desk, "referral", entry.id, entry.version, other)
    undoing.undo_save(desk, "referral", entry.id, saved.version)
    assert [line.receiver for line in sharing.list_shared(desk, case)] == ["City clinic"]


def test_turned_round_it_is_no_line_any_more(desk: Desk, case: int) -> None:
    _agree(desk, case)
    entry = _send(desk, case)
    entries.save_entry(desk, "referral", entry.id, entry.version, replace(entry.record, direction="in"))
    assert sharing.list_shared(desk, case) == ()


def test_nobody_types_the_line_itself(desk: Desk, case: int) -> None:
    _agree(desk, case)
    _send(desk, case)
    (line,) = entries.list_entries(desk, "sharing", case)
    with pytest.raises(KnownError, match="written down by the program"):
        entries.remove_entry(desk, "sharing", line.id, line.version)


def test_an_old_referral_without_a_line_stays_free(desk: Desk, case: int) -> None:
    with desk.database.work(Intent.WRITE_PEOPLE, "take register") as work:
        number = store.add(work, "referral", case, CLINIC)
    entry = next(one for one in entries.list_entries(desk, "referral", case) if one.id == number)
    corrected = replace(CLINIC, organisation="City clinic no. 4", state="done", answered_on=TODAY)
    entries.save_entry(desk, "referral", entry.id, entry.version, corrected)
    assert sharing.list_shared(desk, case) == ()
