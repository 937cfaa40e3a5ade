"""Forms that say something left elsewhere than under Referrals meet the same lock, and their line follows them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from caseapp.actions.casework import entries, people, undoing
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import sharing
from caseapp.actions.passing_on.sharing import ConsentError
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.person import Person
from caseapp.records.return_support import ReturnSupport
from caseapp.records.sharing import Sharing

TODAY = date(2026, 10, 5)
OPENED = date(2026, 7, 1)
TOLD = ReturnSupport(day=TODAY, outcome="provided", receiver="Mehr NGO", receiver_informed_on=TODAY)
CALLED = Sharing(day=TODAY, way="told", purpose="police", basis="consent", receiver="Police")


@pytest.fixture
def case(desk: Desk) -> int:
    """The case of somebody without any consent."""
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=OPENED, status="Active"))
    return people.read_person(desk, number).cases[0].case.id


def _agree(desk: Desk, case: int, purpose: str, **more: Any) -> None:
    entries.add_entry(desk, "consent", case, Consent(day=OPENED, purpose=purpose, given="yes", **more))


def _receivers(desk: Desk, case: int) -> list[tuple[str, str]]:
    return [(one.way, one.receiver) for one in sharing.list_shared(desk, case)]


def test_who_receives_a_returned_person_is_told_only_where_she_agreed(desk: Desk, case: int) -> None:
    with pytest.raises(ConsentError, match="no consent on file"):
        entries.add_entry(desk, "return_support", case, TOLD)
    _agree(desk, case, "return_arrangements")
    entries.add_entry(desk, "return_support", case, TOLD)
    assert _receivers(desk, case) == [("return", "Mehr NGO")]


def test_a_consent_that_names_another_house_tells_this_one_nothing(desk: Desk, case: int) -> None:
    _agree(desk, case, "return_arrangements", receiver="Another house")
    with pytest.raises(ConsentError, match="names another receiver"):
        entries.add_entry(desk, "return_support", case, TOLD)


def test_her_no_on_the_form_of_the_return_stands_above_the_consent(desk: Desk, case: int) -> None:
    _agree(desk, case, "return_arrangements")
    with pytest.raises(KnownError, match="does not agree that the receiving"):
        entries.add_entry(desk, "return_support", case, replace(TOLD, receiver_consent=False))


def test_the_line_of_a_return_changes_and_goes_with_it_and_comes_back(desk: Desk, case: int) -> None:
    _agree(desk, case, "return_arrangements")
    kept = entries.add_entry(desk, "return_support", case, TOLD)
    other = replace(TOLD, receiver="Sabr centre", budget=1000)
    kept = entries.save_entry(desk, "return_support", kept.id, kept.version, other)
    assert _receivers(desk, case) == [("return", "Sabr centre")]
    kept = undoing.undo_save(desk, "return_support", kept.id, kept.version)
    assert _receivers(desk, case) == [("return", "Mehr NGO")]
    gone = entries.remove_entry(desk, "return_support", kept.id, kept.version)
    assert _receivers(desk, case) == []
    undoing.undo_remove(desk, gone)
    assert _receivers(desk, case) == [("return", "Mehr NGO")]


def test_after_a_withdrawal_a_return_is_still_followed_but_nobody_else_is_told(desk: Desk, case: int) -> None:
    _agree(desk, case, "return_arrangements")
    kept = entries.add_entry(desk, "return_support", case, TOLD)
    sharing.withdraw(desk, case, "return_arrangements")
    kept = entries.save_entry(desk, "return_support", kept.id, kept.version, replace(TOLD, departed=TODAY))
    with pytest.raises(ConsentError, match="withdrawn"):
        entries.save_entry(desk, "return_support", kept.id, kept.version, replace(TOLD, receiver="Sabr"))


def test_a_referral_onwards_that_is_typed_on_the_case_meets_the_lock(desk: Desk, case: int) -> None:
    stored = entries.list_entries(desk, "case")[0]
    onwards = replace(stored.record, referred_organisation="House at the lake", referred_out_on=TODAY)
    with pytest.raises(ConsentError):
        entries.save_entry(desk, "case", case, stored.version, onwards)
    _agree(desk, case, "partner")
    stored = entries.save_entry(desk, "case", case, stored.version, onwards)
    assert _receivers(desk, case) == [("referral", "House at the lake")]
    entries.save_entry(desk, "case", case, stored.version, replace(onwards, closure_details="Moved there"))
    assert _receivers(desk, case) == [("referral", "House at the lake")]


def test_nobody_is_admitted_and_referred_onwards_before_she_was_asked(desk: Desk) -> None:
    onwards = Case(opened=OPENED, status="ClosedReferred", closed=OPENED, referred_out_on=OPENED)
    with pytest.raises(ConsentError):
        people.admit(desk, Person(given_name="Timur"), onwards)
    assert people.list_people(desk) == []


def test_what_was_told_by_telephone_rests_on_a_consent_of_its_day(desk: Desk, case: int) -> None:
    with pytest.raises(ConsentError, match="no consent on file"):
        entries.add_entry(desk, "sharing", case, CALLED)
    with pytest.raises(KnownError, match="for what purpose"):
        entries.add_entry(desk, "sharing", case, Sharing(day=TODAY, way="told", receiver="Police"))
    _agree(desk, case, "police")
    entries.add_entry(desk, "sharing", case, CALLED)
    assert _receivers(desk, case) == [("told", "Police")]


def test_a_mistake_is_written_down_as_one_and_with_its_reason(desk: Desk, case: int) -> None:
    slip = replace(CALLED, basis="mistake")
    with pytest.raises(KnownError, match="in a sentence why"):
        entries.add_entry(desk, "sharing", case, slip)
    entries.add_entry(desk, "sharing", case, replace(slip, reason="The wrong number was called."))
    assert [(one.receiver, one.basis) for one in sharing.list_shared(desk, case)] == [("Police", "mistake")]
