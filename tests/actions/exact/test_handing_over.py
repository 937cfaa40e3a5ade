"""Exact tables at the shelter: allowed by hand, sealed to one office, agreeing with the published report."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.office.coordinator import FileState
from caseapp.actions.reporting import exact
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear
from caseapp.exchange.exact.frame import framed, unframed
from caseapp.exchange.exact.payload import payload_bytes, read_payload
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.roles import Intent, Role, may
from caseapp.statistics.summary import Period
from caseapp.vault.sealing import AGE_HEADER, seal, unseal
from caseapp.vault.signing import verify
from tests.actions.exact.handing import Q3, MakeVault, MovingClock, handed, held, key_of, published, taken


def test_nothing_is_handed_over_before_the_manager_allows_it(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    assert [(one.name, one.allowed) for one in exact.exact_offices(shelter)] == [
        ("Coordinating office", False)
    ]
    with pytest.raises(KnownError, match="not allowed"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "a.age")
    assert not (tmp_path / "a.age").exists()


def test_what_is_allowed_can_be_taken_back(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    published(shelter, tmp_path)
    handed(shelter, office, tmp_path)
    exact.forbid_exact(shelter, key_of(office))
    with pytest.raises(KnownError, match="not allowed"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "b.age")
    with pytest.raises(KnownError, match="not allowed"):
        exact.forbid_exact(shelter, key_of(office))


def test_the_manager_alone_may_hand_them_over() -> None:
    assert [role for role in Role if may(role, Intent.HAND_OVER_EXACT)] == [Role.MANAGER]


def test_it_is_written_sealed_and_opens_for_that_office_alone(
    shelter: Desk, office: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    path = handed(shelter, office, tmp_path)
    assert path.read_bytes().startswith(AGE_HEADER)
    assert unseal(path.read_bytes(), office.keys.sealing_key).startswith(b"-----BEGIN CASEAPP EXACT 1-----")
    other = new_vault("other", "coordinator").desk
    (verdict,) = taken(other, path)
    assert "another office" in verdict.sentence.text


def test_the_manager_is_told_when_they_are_few(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    published(shelter, tmp_path)
    exact.allow_exact(shelter, key_of(office))
    ready = exact.ready_to_hand_over(shelter, Q3, key_of(office))
    assert (ready.persons, ready.few) == (4, True)


def test_without_an_issued_report_there_is_nothing_to_hand_over(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    exact.allow_exact(shelter, key_of(office))
    with pytest.raises(KnownError, match="not issued yet"):
        exact.ready_to_hand_over(shelter, Q3, key_of(office))
    with pytest.raises(KnownError, match="never of a half-year"):
        exact.hand_over_exact(shelter, HalfYear(2026, 2), key_of(office), tmp_path / "a.age")


def test_a_file_that_would_not_say_that_it_is_sealed_is_refused(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    exact.allow_exact(shelter, key_of(office))
    with pytest.raises(KnownError, match="must end in"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "a.txt")


def test_an_office_whose_card_is_not_trusted_gets_nothing(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    exact.allow_exact(shelter, key_of(office))
    cards.take_back(shelter, key_of(office), "lost")
    with pytest.raises(KnownError, match="trusted here"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "a.age")


def test_answers_changed_since_the_report_was_issued_stop_it(
    large: Desk, office: Desk, clock: MovingClock, tmp_path: Path
) -> None:
    assert exact.ready_to_hand_over(large, Q3, key_of(office)).persons == 24
    clock.moment = clock.moment.replace(hour=11)
    case = people.read_person(large, 1).cases[0].case
    entries.save_entry(large, "case", case.id, case.version, replace(case.record, opened=date(2026, 10, 2)))
    with pytest.raises(KnownError, match="counted again"):
        exact.hand_over_exact(large, Q3, key_of(office), tmp_path / "large.age")
    assert not (tmp_path / "large.age").exists()


def test_what_is_typed_after_the_report_does_not_change_them(
    large: Desk, office: Desk, clock: MovingClock
) -> None:
    clock.moment = clock.moment.replace(hour=11)
    people.admit(
        large, Person(given_name="Aisulu", sex="male"), Case(opened=date(2026, 8, 1), status="Active")
    )
    assert exact.ready_to_hand_over(large, Q3, key_of(office)).persons == 24


def test_an_office_hands_nothing_over(office: Desk) -> None:
    with pytest.raises(KnownError):
        exact.exact_offices(office)


def test_what_a_shelter_may_not_hand_over_is_refused_each_with_its_sentence(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    taken(office, report)
    right = read_payload(unframed(unseal(tables.read_bytes(), office.keys.sealing_key), verify).payload)
    ended = Period("2026-Q4", "2026-10-01", "2026-12-31")
    changes = {
        "practice data": replace(right, practice=True),
        "in the name of another": replace(right, shelter="somebody-else"),
        "made for another office": replace(right, to=cards.own_card(shelter).sealing_key),
        "has not ended yet": replace(right, period=ended),
        "Check the clock": replace(right, made_at="2027-10-05T09:30:00Z"),
        "is not here": replace(right, published="0" * 64),
    }
    for said, changed in changes.items():
        path = tmp_path / "changed.age"
        frame = framed(payload_bytes(changed), shelter.keys.signer.sign, shelter.keys.signer.public_key)
        path.write_bytes(seal(frame, [cards.own_card(office).sealing_key]))
        (verdict,) = taken(office, path)
        assert (verdict.state, said in verdict.sentence.text) == (FileState.REFUSED, True), verdict.sentence
    assert held(office) == {}
