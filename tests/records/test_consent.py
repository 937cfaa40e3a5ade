"""Consent is a lock: silence is no, the latest word counts, a withdrawal stops what follows."""

from datetime import date

from caseapp.records.consent import EXPLAINED, Consent, check_consent, consents_to
from caseapp.records.fields import Severity

MAY, JUNE, JULY = date(2026, 5, 4), date(2026, 6, 4), date(2026, 7, 4)


def police(day: date, given: str = "yes", **more: date) -> Consent:
    return Consent(day=day, purpose="police", given=given, **more)  # type: ignore[arg-type]


def test_without_an_entry_nothing_is_allowed() -> None:
    assert not consents_to([], "police", JULY)
    assert not consents_to([police(MAY)], "embassy", JULY)


def test_consent_holds_from_its_day_on() -> None:
    assert consents_to([police(JUNE)], "police", JUNE)
    assert not consents_to([police(JUNE)], "police", MAY)


def test_the_latest_decision_counts_in_whatever_order_it_was_entered() -> None:
    assert not consents_to([police(JUNE, "no"), police(MAY)], "police", JULY)
    assert consents_to([police(MAY, "no"), police(JUNE)], "police", JULY)


def test_two_decisions_of_one_day_must_both_allow_it() -> None:
    assert not consents_to([police(JUNE), police(JUNE, "no")], "police", JULY)


def test_a_withdrawal_stops_what_follows_but_not_what_was_before() -> None:
    entry = police(MAY, withdrawn_on=JUNE)
    assert consents_to([entry], "police", date(2026, 6, 3))
    assert not consents_to([entry], "police", JUNE)


def test_consent_may_end_on_a_day() -> None:
    entry = police(MAY, valid_until=JUNE)
    assert consents_to([entry], "police", JUNE)
    assert not consents_to([entry], "police", JULY)


def test_an_answer_that_is_no_decision_allows_nothing() -> None:
    assert not consents_to([Consent(day=MAY, purpose="police")], "police", JULY)
    assert not consents_to([police(MAY, "not_able")], "police", JULY)


def test_a_withdrawal_without_a_day_or_before_the_consent_is_noticed() -> None:
    assert [f.field for f in check_consent(police(MAY, "withdrawn"), JULY)] == ["withdrawn_on"]
    assert [f.severity for f in check_consent(police(JUNE, withdrawn_on=MAY), JULY)] == [Severity.ERROR]


def test_points_that_were_not_explained_are_noticed() -> None:
    all_seven = Consent(day=MAY, purpose="services", given="yes", explained=EXPLAINED.codes)
    some = Consent(day=MAY, purpose="services", given="yes", explained=("purpose",))
    assert len(EXPLAINED.codes) == 7
    assert check_consent(all_seven, JULY) == []
    assert [f.field for f in check_consent(some, JULY)] == ["explained"]
