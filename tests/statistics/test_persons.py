"""Whom a quarter counts, and as what."""

from hypothesis import given

from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import persons_of
from tests.statistics.caseloads import Q3, case, caseloads, day, load


def populations(caseload: Caseload) -> dict[int, str]:
    return {person.person: person.population for person in persons_of(caseload, Q3)}


def test_a_person_admitted_in_the_quarter_is_new() -> None:
    first, last = case(1, "07-01"), case(2, "09-30")
    assert populations(load(first, last)) == {1: "new", 2: "new"}


def test_a_person_admitted_before_and_still_assisted_is_carried_over() -> None:
    assert populations(load(case(1, "06-30"))) == {1: "carried"}


def test_a_person_closed_on_the_first_day_of_the_quarter_is_carried_over() -> None:
    assert populations(load(case(1, "03-01", "07-01"))) == {1: "carried"}


def test_a_person_closed_before_the_quarter_or_admitted_after_it_is_not_counted() -> None:
    assert populations(load(case(1, "03-01", "06-30"), case(2, "10-01"))) == {}


def test_a_person_who_comes_back_is_reopened() -> None:
    assert populations(load(case(1, "01-10", "02-10"), case(1, "08-01", case=2))) == {1: "reopened"}


def test_a_person_with_an_earlier_case_outside_of_the_caseload_is_reopened() -> None:
    assert populations(load(case(1, "08-01", earlier_case=True))) == {1: "reopened"}


def test_a_person_who_leaves_and_comes_back_in_one_quarter_is_counted_once_where_she_stood_first() -> None:
    carried = load(case(1, "05-01", "07-20"), case(1, "09-01", case=2, earlier_case=True))
    new = load(case(1, "07-02", "07-20"), case(1, "09-01", case=2, earlier_case=True))
    assert populations(carried) == {1: "carried"}
    assert populations(new) == {1: "new"}


def test_two_open_cases_of_one_person_are_one_person() -> None:
    assert populations(load(case(1, "07-02"), case(1, "07-02", case=2))) == {1: "new"}


def test_a_case_typed_after_its_quarter_was_issued_is_new_in_the_quarter_of_typing() -> None:
    assert populations(load(case(1, "05-10", counted_from=day("07-12")))) == {1: "new"}


def test_a_case_that_was_over_when_it_was_typed_late_is_counted_once() -> None:
    late = load(case(1, "05-10", "06-01", counted_from=day("07-12")))
    assert populations(late) == {1: "new"}
    assert persons_of(late, Q3.previous()) == ()
    assert persons_of(late, Q3.next()) == ()


def test_an_older_case_typed_late_makes_nobody_new_twice() -> None:
    newer, older = case(1, "04-10", "05-01"), case(1, "2025-02-01", case=2, counted_from=day("07-12"))
    assert populations(load(newer, older)) == {1: "reopened"}


def test_a_late_closure_keeps_the_person_until_it_was_typed() -> None:
    late = load(case(1, "05-10", "06-20", closing_counted_from=day("07-15")))
    assert populations(late) == {1: "carried"}


@given(caseloads)
def test_every_person_is_counted_once(caseload: Caseload) -> None:
    numbers = [person.person for person in persons_of(caseload, Q3)]
    assert numbers == sorted(set(numbers))


@given(caseloads)
def test_who_is_open_at_the_end_is_carried_into_the_next_quarter(caseload: Caseload) -> None:
    still_open = {person.person for person in persons_of(caseload, Q3) if person.last_closed(Q3.end) is None}
    following = persons_of(caseload, Q3.next())
    assert {person.person for person in following if person.population == "carried"} == still_open


@given(caseloads)
def test_nobody_is_new_in_two_quarters(caseload: Caseload) -> None:
    quarters = list(Q3.previous().previous().until(Q3.next()))
    new = [
        person.person
        for quarter in quarters
        for person in persons_of(caseload, quarter)
        if person.population == "new"
    ]
    assert len(new) == len(set(new))
