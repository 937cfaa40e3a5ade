"""Consent as a lock, and what went where: silence is no, a withdrawal stops the next one and shows the last ones."""

from datetime import date, timedelta
from typing import Any

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import sharing
from caseapp.actions.passing_on.sharing import ConsentError, Way
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.consent import PURPOSE, Consent, Standing
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.referral import ORGANISATION_KIND
from caseapp.records.roles import Intent
from caseapp.records.sharing import LOCKS, Sharing, purpose_for

TODAY = date(2026, 10, 5)
YESTERDAY = TODAY - timedelta(days=1)


def _case(desk: Desk, birth: PartialDate | None = None) -> int:
    person = Person(given_name="Gulnara", birth=birth or NoAnswer.NOT_ASKED)
    number = people.admit(desk, person, Case(opened=date(2026, 7, 1), status="Active"))
    return people.read_person(desk, number).cases[0].case.id


def _consent(desk: Desk, case: int, purpose: str, **more: Any) -> None:
    entries.add_entry(
        desk, "consent", case, Consent(day=YESTERDAY, purpose=purpose, **{"given": "yes", **more})
    )


def _share(desk: Desk, case: int, purpose: str, receiver: str = "City clinic") -> None:
    with desk.database.work(Intent.WRITE_PEOPLE, "add sharing", f"case:{case}") as work:
        sharing.require_consent(work, case, purpose, TODAY, receiver)
        sharing.note_shared(work, case, purpose, Way.PAPER, receiver, "Name and telephone", TODAY)


def _standing(desk: Desk, case: int, purpose: str, receiver: str = "") -> Standing:
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        return sharing.standing_of(reading, case, purpose, TODAY, receiver)


def test_without_consent_nothing_leaves_and_nothing_is_written_down(desk: Desk) -> None:
    case = _case(desk)
    with pytest.raises(ConsentError, match="no consent on file") as caught:
        _share(desk, case, "health")
    assert caught.value.advice is not None
    assert sharing.list_shared(desk, case) == ()


def test_what_left_stands_in_the_list_with_its_receiver(desk: Desk) -> None:
    case = _case(desk)
    _consent(desk, case, "health")
    _share(desk, case, "health")
    (line,) = sharing.list_shared(desk, case)
    assert (line.receiver, line.what, line.way, line.day) == (
        "City clinic",
        "Name and telephone",
        "paper",
        TODAY,
    )


def test_a_withdrawal_stops_the_next_one_and_tells_what_went_before(desk: Desk) -> None:
    case = _case(desk)
    _consent(desk, case, "health")
    _consent(desk, case, "police")
    _share(desk, case, "health")
    _share(desk, case, "police", "Police of the district")
    assert [one.receiver for one in sharing.withdraw(desk, case, "health")] == ["City clinic"]
    with pytest.raises(ConsentError, match="withdrawn"):
        _share(desk, case, "health")
    _share(desk, case, "police", "Police of the district")
    lines = {line.purpose: line for line in sharing.read_consents(desk, case).lines}
    assert lines["health"].standing is Standing.WITHDRAWN
    assert [one.receiver for one in lines["health"].went] == ["City clinic"]


def test_a_withdrawal_of_the_same_day_outweighs_the_consent(desk: Desk) -> None:
    case = _case(desk)
    entries.add_entry(desk, "consent", case, Consent(day=TODAY, purpose="health", given="yes"))
    sharing.withdraw(desk, case, "health")
    assert _standing(desk, case, "health") is Standing.WITHDRAWN


def test_what_nobody_agreed_to_cannot_be_withdrawn(desk: Desk) -> None:
    with pytest.raises(KnownError, match="no consent that could"):
        sharing.withdraw(desk, _case(desk), "health")


def test_a_consent_for_one_receiver_opens_nothing_for_another(desk: Desk) -> None:
    case = _case(desk)
    _consent(desk, case, "partner", receiver="Crisis centre “Komek”")
    assert _standing(desk, case, "partner", "Crisis centre «Komek», Taraz") is Standing.GIVEN
    assert _standing(desk, case, "partner", "Another house") is Standing.OTHER_RECEIVER
    assert _standing(desk, case, "partner") is Standing.OTHER_RECEIVER


def test_for_a_child_somebody_decides_and_the_child_agrees(desk: Desk) -> None:
    case = _case(desk, PartialDate(2013, 5, 1))
    _consent(desk, case, "health")
    assert _standing(desk, case, "health") is Standing.NOBODY_DECIDED
    case = _case(desk, PartialDate(2013, 5, 1))
    _consent(desk, case, "health", minor_basis="best_interest")
    assert _standing(desk, case, "health") is Standing.NO_ASSENT
    case = _case(desk, PartialDate(2013, 5, 1))
    _consent(desk, case, "health", minor_basis="best_interest", assent=True)
    assert _standing(desk, case, "health") is Standing.GIVEN


def test_a_small_child_is_not_asked_and_may_still_say_no(desk: Desk) -> None:
    case = _case(desk, PartialDate(2023))
    _consent(desk, case, "health", minor_basis="guardian")
    assert _standing(desk, case, "health") is Standing.GIVEN
    case = _case(desk, PartialDate(2023))
    _consent(desk, case, "health", minor_basis="guardian", assent=False)
    assert _standing(desk, case, "health") is Standing.NO_ASSENT


def test_who_has_come_of_age_decides_anew(desk: Desk) -> None:
    case = _case(desk, PartialDate(2008, 10, 5))
    _consent(desk, case, "health", minor_basis="guardian", assent=True)
    assert _standing(desk, case, "health") is Standing.OF_AGE


def test_an_age_group_is_enough_to_know_a_child(desk: Desk) -> None:
    person = Person(given_name="Timur", age_at_entry="9-17")
    number = people.admit(desk, person, Case(opened=date(2026, 7, 1), status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    _consent(desk, case, "health")
    assert _standing(desk, case, "health") is Standing.NOBODY_DECIDED


def test_lines_of_the_program_are_neither_typed_nor_changed_nor_removed(desk: Desk) -> None:
    case = _case(desk)
    _consent(desk, case, "health")
    _share(desk, case, "health")
    line = entries.list_entries(desk, "sharing", case)[0]
    with pytest.raises(KnownError, match="stays as it is"):
        entries.save_entry(desk, "sharing", line.id, line.version, line.record)
    with pytest.raises(KnownError, match="stays as it is"):
        entries.remove_entry(desk, "sharing", line.id, line.version)
    with pytest.raises(KnownError, match="stays as it is"):
        entries.add_entry(desk, "sharing", case, Sharing(day=TODAY, way="file"))


def test_what_was_told_by_telephone_is_written_down_by_hand_with_its_reason(desk: Desk) -> None:
    case = _case(desk)
    told = Sharing(
        day=TODAY,
        way="told",
        purpose="police",
        basis="danger",
        receiver="Police",
        what="Where he waits",
        reason="He was followed to the station.",
    )
    entries.add_entry(desk, "sharing", case, told)
    assert [one.receiver for one in sharing.list_shared(desk, case)] == ["Police"]


def test_every_kind_of_organisation_has_a_purpose_that_can_be_agreed_to() -> None:
    for kind in (*ORGANISATION_KIND.codes, ""):
        for named in (True, False):
            assert purpose_for(kind, named=named) in LOCKS["referral"].purposes
    assert all(purpose in PURPOSE for lock in LOCKS.values() for purpose in lock.purposes)
