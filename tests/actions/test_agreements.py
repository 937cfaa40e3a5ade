"""The agreement with a shelter: what it refuses, and what cannot be agreed."""

from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements
from caseapp.base.errors import KnownError
from tests.actions.mail import Q2, Q3, Kept, MakeVault, Post, take, trusting

JANUARY = date(2026, 1, 1)


@pytest.fixture
def post(new_vault: MakeVault, tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


@pytest.fixture
def office(new_vault: MakeVault, kept: Kept) -> Desk:
    return kept(new_vault("office", "coordinator").desk)


@pytest.fixture
def shelter(office: Desk, post: Post) -> str:
    return trusting(office, post)


def test_without_an_agreement_what_the_office_asks_of_everybody_counts(
    office: Desk, post: Post, shelter: str
) -> None:
    assert agreements.agreement_with(office, shelter) is None
    assert take(office, post.report(Q3)).accepted
    assert "as this office requires" in take(office, post.report(Q2, threshold=3)).sentence.text


def test_a_quarter_that_ends_after_the_agreement_is_refused(office: Desk, post: Post, shelter: str) -> None:
    agreements.write_agreement(office, shelter, JANUARY, date(2026, 9, 29), 5)
    verdict = take(office, post.report(Q3))
    assert not verdict.accepted
    assert "ended on {day}" in verdict.sentence.text
    assert take(office, post.report(Q2)).accepted
    agreements.write_agreement(office, shelter, JANUARY, date(2026, 9, 30), 5)
    assert take(office, post.report(Q3)).accepted


def test_what_is_handed_over_is_agreed_and_stays_until_it_is_agreed_otherwise(
    office: Desk, shelter: str
) -> None:
    assert agreements.write_agreement(office, shelter, JANUARY, None, 5).mode == "published"
    assert agreements.write_agreement(office, shelter, JANUARY, None, 5, mode="sealed").mode == "sealed"
    assert agreements.write_agreement(office, shelter, JANUARY, None, 6, "Longer").mode == "sealed"
    with pytest.raises(KnownError, match="no such way"):
        agreements.write_agreement(office, shelter, JANUARY, None, 5, mode="whispered")


def test_a_quarter_before_the_agreement_is_refused(office: Desk, post: Post, shelter: str) -> None:
    agreements.write_agreement(office, shelter, date(2026, 7, 1), None, 5)
    assert "begins on {day}" in take(office, post.report(Q2)).sentence.text
    assert take(office, post.report(Q3)).accepted


def test_a_report_below_the_threshold_of_its_agreement_is_refused(
    office: Desk, post: Post, shelter: str
) -> None:
    agreements.write_agreement(office, shelter, JANUARY, None, 8, "Restricted")
    verdict = take(office, post.report(Q3, threshold=5))
    assert (verdict.accepted, verdict.sentence.values) == (False, {"found": 5, "agreed": 8})
    assert take(office, post.report(Q3, threshold=8)).accepted


@pytest.mark.parametrize("threshold", [-1, 0, 4, 101])
def test_an_agreement_never_asks_for_less_than_the_office(office: Desk, shelter: str, threshold: int) -> None:
    with pytest.raises(KnownError, match="this office accepts nothing below"):
        agreements.write_agreement(office, shelter, JANUARY, None, threshold)


def test_an_agreement_does_not_end_before_it_begins(office: Desk, shelter: str) -> None:
    with pytest.raises(KnownError, match="ends before"):
        agreements.write_agreement(office, shelter, JANUARY, date(2025, 12, 31), 5)


def test_there_is_no_agreement_with_a_stranger(office: Desk, shelter: str) -> None:
    with pytest.raises(KnownError, match="No shelter with this identifier"):
        agreements.write_agreement(office, "somebody", JANUARY, None, 5)
    with pytest.raises(KnownError, match="too long"):
        agreements.write_agreement(office, shelter, JANUARY, None, 5, "x" * 1001)


def test_an_agreement_can_be_removed(office: Desk, post: Post, shelter: str) -> None:
    agreements.write_agreement(office, shelter, JANUARY, date(2026, 1, 31), 5)
    agreements.drop_agreement(office, shelter)
    assert take(office, post.report(Q3)).accepted
    with pytest.raises(KnownError, match="No agreement"):
        agreements.drop_agreement(office, shelter)


def test_a_shelter_keeps_no_agreements(post: Post) -> None:
    with pytest.raises(KnownError, match="shelter's vault"):
        agreements.write_agreement(post.desk, "x", JANUARY, None, 5)
