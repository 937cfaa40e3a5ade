"""Sections 6 to 10 of one quarter, worked out by hand."""

import pytest

from caseapp.statistics.catalogue import COARSE, FULL, SMALL, Catalogue
from caseapp.statistics.facts import (
    AFTER_RETURN,
    AFTER_STEP,
    NEEDS_HELP,
    WELL,
    Caseload,
    EventFact,
    FollowUpFact,
    HouseFacts,
    ServiceFact,
    SheetFact,
)
from caseapp.statistics.indicators import clients, count, persons_assisted
from tests.statistics.caseloads import Q3, case, day, load

HOME = {"closure_reason": "plan_completed", "destination": "rented"}


def legal(kind: str, on: str, outcome: str = "provided") -> ServiceFact:
    return ServiceFact("legal", day(on), outcome, kind)


def step(kind: str, on: str, outcome: str = "provided") -> ServiceFact:
    return ServiceFact("reintegration", day(on), outcome, kind)


def event(question: str, answer: str, on: str) -> EventFact:
    return EventFact(question, answer, day(on))


DANA = case(
    1, "07-02", "09-20", **HOME,
    services=(
        legal("documents", "07-10"), legal("documents", "07-20"), legal("wages", "08-01", "refused"),
        step("course", "08-05"), step("unknown", "08-06"), step("job", "10-01"),
    ),
    events=(
        event("goal", "goal_set", "07-05"), event("goal", "goal_reached", "09-19"),
        event("change", "same", "07-30"), event("change", "better", "09-01"), event("change", "worse", "10-05"),
        event("referred_to", "referred", "07-11"), event("referred_to", "health", "07-11"),
        event("referral_state", "done", "07-11"),
    ),
)  # fmt: skip
BOLAT = case(
    2, "04-01",
    services=(legal("hypnosis", "07-01"), legal("unknown", "07-02")),
    events=(
        event("return_step", "risk_assessed", "08-01"), event("return_step", "departed", "09-30"),
        event("return_step", "arrived", "10-02"), event("referred_to", "referred", "07-11"),
    ),
    follow_ups=(FollowUpFact(day("09-15"), 3, AFTER_STEP, WELL), FollowUpFact(day("09-16"), 6, AFTER_STEP, NEEDS_HELP)),
)  # fmt: skip
GONE = case(
    3, "2025-09-01", "2026-04-10", closure_reason="returned", destination="abroad",
    follow_ups=(
        FollowUpFact(day("07-10"), 3, AFTER_RETURN, WELL), FollowUpFact(day("09-28"), 6, AFTER_RETURN, NEEDS_HELP),
        FollowUpFact(day("10-10"), 12, AFTER_RETURN, WELL),
    ),
)  # fmt: skip
FORGOTTEN = case(4, "2025-01-01", "2025-06-01")
LATE = case(5, "05-20", counted_from=day("07-09"))
BACK = case(
    6, "2025-01-01", "2025-06-01", follow_ups=(FollowUpFact(day("08-08"), 12, AFTER_RETURN),)
)  # fmt: skip
BACK_AGAIN = case(6, "08-01", case=60)
SHEETS = (
    SheetFact(day("07-01"), (("safe", "very"), ("heard", "partly"))),
    SheetFact(day("07-01"), (("safe", "no"), ("heard", "unknown"))),
    SheetFact(day("04-01"), (("safe", "very"),)),
)
SHELTER = Caseload(
    load(DANA, BOLAT, GONE, FORGOTTEN, LATE, BACK, BACK_AGAIN).cases, house=HouseFacts(sheets=SHEETS)
)


def counted(table: str, catalogue: Catalogue = FULL) -> dict[str, int]:
    """The lines of a table over one question that are not nobody, and the total as `all`."""
    found = next(one for one in count(SHELTER, Q3, catalogue).tables if one.id == table)
    return {dict(cell.key).get(found.dims[0], "all"): cell.value for cell in found.cells if cell.value}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("new_by_entry", {"all": 2, "in_time": 1, "late": 1}),
        ("assisted_by_service", {"all": 4, "legal": 2, "reintegration": 1}),
        ("assisted_by_service_not_given", {"all": 4, "legal": 1}),
        ("assisted_by_referred_to", {"all": 4, "referred": 2, "health": 1}),
        ("assisted_by_referral_state", {"all": 4, "done": 1}),
        ("assisted_by_legal_help", {"all": 4, "documents": 1, "other": 1}),
        ("assisted_by_return_step", {"all": 4, "risk_assessed": 1, "departed": 1, "contact_12": 1}),
        ("assisted_by_reintegration", {"all": 4, "course": 1}),
        ("assisted_by_still_so", {"all": 4, "still_3": 1}),
        ("closed_by_destination", {"all": 4, "open": 3, "rented": 1, "at_home": 1}),
        ("assisted_by_goal", {"all": 4, "goal_set": 1, "goal_reached": 1}),
        ("assisted_by_change", {"all": 4, "better": 1, "measured_again": 1, "not_measured": 3}),
        ("followed_by_months", {"all": 1, "after_6": 1}),
        ("followed_by_situation", {"all": 1, "needs_help": 1}),
        ("feedback_by_safe", {"all": 2, "very": 1, "no": 1, "not_fully": 1}),
        ("feedback_by_heard", {"all": 2, "partly": 1, "not_fully": 1, "unknown": 1}),
        ("feedback_by_helped", {"all": 2, "unknown": 2}),
    ],
)
def test_a_section_is_counted_by_its_rules(table: str, expected: dict[str, int]) -> None:
    assert counted(table) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("assisted_by_legal_help", {"all": 4, "documents": 1, "any_other": 1}),
        ("assisted_by_referred_to", {"all": 4, "referred": 2}),
        ("assisted_by_return_step", {"all": 4, "risk_assessed": 1, "departed": 1}),
        ("closed_by_destination", {"all": 4, "open": 3, "at_home": 1}),
        ("assisted_by_change", {"all": 4, "better": 1, "not_measured": 3}),
        ("feedback_by_safe", {"all": 2, "very": 1, "not_fully": 1}),
    ],
)
def test_a_smaller_report_has_fewer_lines_of_the_same_people(table: str, expected: dict[str, int]) -> None:
    assert counted(table, COARSE) == expected


def test_the_smallest_report_says_nothing_of_new_persons_but_their_number() -> None:
    tables = {table.id for table in count(SHELTER, Q3, SMALL).tables}
    assert {name for name in tables if name.startswith("new_by")} == set()
    assert counted("assisted_by_service", SMALL) == {"all": 4, "legal": 2, "reintegration": 1}


def test_who_is_followed_up_is_not_assisted_and_may_be_known_all_the_same() -> None:
    assert persons_assisted(SHELTER, Q3) == 4
    found = [client.population for client in clients(SHELTER, Q3, FULL.variables)]
    assert sorted(found) == ["carried", "followed_up", "new", "new", "reopened"]


def test_a_contact_counts_in_one_quarter_only() -> None:
    after = {table.id: table for table in count(SHELTER, Q3.next(), FULL).tables}
    assert after["followed_by_months"].value() == 1
    assert after["followed_by_months"].value(months="after_12") == 1
