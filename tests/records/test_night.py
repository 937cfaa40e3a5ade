"""Nights away after somebody was seen, and the limit of stay: counted by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.records.accommodation import Stay, check_stay
from caseapp.records.fields import Severity
from caseapp.records.incident import Incident, check_incident
from caseapp.records.kit import Kit, check_kit
from caseapp.records.night import Night, Span, check_night, marked
from caseapp.records.stay_limit import LimitRule, limit_of, months_later

TODAY = date(2026, 10, 5)
DAY = timedelta(days=1)


def october(day: int) -> date:
    return date(2026, 10, day)


def away(spans: tuple[Span, ...]) -> list[tuple[int, int | None, str]]:
    return [(span.first.day, span.back.day if span.back else None, span.kind) for span in spans]


def test_whoever_is_gone_is_gone_until_she_is_seen_again() -> None:
    spans = marked([], october(3), "permitted", only=False)
    assert away(spans) == [(3, None, "permitted")]
    assert away(marked(spans, october(6), None, only=False)) == [(3, 6, "permitted")]


def test_seeing_what_is_written_already_changes_nothing() -> None:
    spans = (Span(october(3), october(6), "hospital", 7, 2),)
    assert marked(spans, october(4), "hospital", only=False) == spans
    assert marked(spans, october(6), None, only=False) == spans


def test_a_correction_of_one_night_leaves_the_others_as_they_were_counted() -> None:
    spans = (Span(october(2), None, "hospital", 7, 1),)
    there = marked(spans, october(4), None, only=True)
    assert away(there) == [(2, 4, "hospital"), (5, None, "hospital")]
    assert [span.id for span in there] == [7, 0]
    assert away(marked([], october(4), "not_permitted", only=True)) == [(4, 5, "not_permitted")]


def test_another_reason_ends_the_first_absence_and_begins_the_next() -> None:
    spans = marked([Span(october(2), None, "permitted", 7, 1)], october(4), "hospital", only=False)
    assert away(spans) == [(2, 4, "permitted"), (4, None, "hospital")]


def test_a_further_night_lengthens_the_absence_before_it() -> None:
    spans = marked([Span(october(2), october(4), "permitted", 7, 1)], october(4), "permitted", only=True)
    assert spans == (Span(october(2), october(5), "permitted", 7, 1),)


def test_an_absence_that_was_wrong_from_its_first_night_goes() -> None:
    assert marked([Span(october(4), None, "permitted", 7, 1)], october(4), None, only=False) == ()


KINDS = st.sampled_from([None, "permitted", "hospital", "not_permitted"])


@given(st.lists(st.tuples(st.integers(1, 20), KINDS), max_size=20))
def test_single_nights_are_always_as_they_were_seen_last(seen: list[tuple[int, str | None]]) -> None:
    spans: tuple[Span, ...] = ()
    for day, kind in seen:
        spans = marked(spans, october(day), kind, only=True)
    last = dict(seen)
    for day in range(1, 22):
        told = [span.kind for span in spans if span.holds(october(day))]
        assert told == ([last[day]] if last.get(day) else [])


def test_a_month_without_that_day_ends_on_its_last_one() -> None:
    assert months_later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_later(date(2026, 12, 1), 1) == date(2027, 1, 1)


RULE = LimitRule(6, "state_order")


def test_the_limit_counts_from_the_first_night_over_changes_of_bed() -> None:
    stays = [
        Stay(arrived=date(2026, 5, 1), left=date(2026, 6, 1), payer="state_order"),
        Stay(arrived=date(2026, 6, 1), payer="state_order"),
    ]
    limit = limit_of(stays, RULE)
    assert limit is not None
    assert (limit.since, limit.until, limit.extended) == (date(2026, 5, 1), date(2026, 11, 1), False)
    assert limit.days_left(TODAY) == 27


def test_a_night_elsewhere_begins_a_new_term() -> None:
    stays = [
        Stay(arrived=date(2026, 1, 1), left=date(2026, 6, 1), payer="state_order"),
        Stay(arrived=date(2026, 6, 2), payer="state_order"),
    ]
    limit = limit_of(stays, RULE)
    assert limit is not None
    assert limit.since == date(2026, 6, 2)


def test_an_extension_moves_the_limit_and_says_so() -> None:
    stay = Stay(
        arrived=date(2026, 3, 1), payer="state_order", extended_until=date(2026, 12, 1), extension_reason="treatment"
    )  # fmt: skip
    limit = limit_of([stay], RULE)
    assert limit is not None
    assert (limit.until, limit.extended) == (date(2026, 12, 1), True)


@pytest.mark.parametrize(
    ("holds_for", "payer", "limited"),
    [("state_order", "state_order", True), ("state_order", "iom_project", False),
     ("everybody", "iom_project", True), ("nobody", "state_order", False)],
)  # fmt: skip
def test_the_shelter_decides_for_whose_stays_the_limit_holds(
    holds_for: str, payer: str, limited: bool
) -> None:
    stay = Stay(arrived=date(2026, 5, 1), payer=payer)
    assert (limit_of([stay], LimitRule(6, holds_for)) is not None) is limited


def test_nothing_counts_down_for_somebody_who_has_left() -> None:
    assert limit_of([Stay(arrived=october(1), left=october(3), payer="state_order")], RULE) is None


def test_an_extension_needs_its_reason() -> None:
    findings = check_stay(Stay(arrived=october(1), extended_until=date(2027, 6, 1)), TODAY)
    assert [finding.field for finding in findings] == ["extension_reason"]


def test_a_long_stay_that_was_extended_warns_no_more() -> None:
    stay = Stay(
        arrived=date(2026, 1, 10), payer="state_order", extended_until=date(2026, 12, 1), extension_reason="other"
    )  # fmt: skip
    assert check_stay(stay, TODAY) == []


def test_a_night_that_has_not_begun_cannot_be_counted() -> None:
    assert [finding.field for finding in check_night(Night(day=TODAY + DAY), TODAY)] == ["day"]


def test_kits_say_what_was_handed_out_and_not_more_for_children_than_there_are() -> None:
    assert [finding.field for finding in check_kit(Kit(day=TODAY), TODAY)] == ["kinds"]
    many = Kit(day=TODAY, kinds=("baby",), pieces=1, children=2)
    assert [finding.field for finding in check_kit(many, TODAY)] == ["children"]


def test_an_open_incident_asks_for_the_day_on_which_somebody_looks_again() -> None:
    findings = check_incident(Incident(day=TODAY, kind="conflict"), TODAY)
    assert [(one.field, one.severity) for one in findings] == [("follow_up_on", Severity.WARNING)]
    assert check_incident(Incident(day=TODAY, state="settled", settled_on=TODAY), TODAY) == []
