"""How long records are kept: five years after the last case, children until 21, nobody while a case is open."""

from datetime import date

from caseapp.base.dates import PartialDate
from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.fields import Compartment, questions
from caseapp.records.person import Person
from caseapp.records.retention import COUNTED, HOLD_REASON, KEEP_REASON, Hold, Level, term, usual_level

GROWN = Person(given_name="Zarina", birth=PartialDate(1990, 4, 2))


def _case(opened: date, closed: date | None = None) -> Case:
    return (
        Case(opened=opened, status="Closed", closed=closed)
        if closed
        else Case(opened=opened, status="Active")
    )


def test_the_years_run_from_the_closing_of_the_last_case() -> None:
    cases = [_case(date(2015, 1, 5), date(2016, 2, 1)), _case(date(2019, 3, 1), date(2020, 2, 29))]
    found = term(GROWN, cases, 5)
    assert found is not None
    assert (found.closed, found.due, found.young) == (date(2020, 2, 29), date(2025, 3, 1), False)


def test_who_has_an_open_case_is_never_due() -> None:
    assert term(GROWN, [_case(date(2001, 1, 1), date(2001, 2, 1)), _case(date(2002, 1, 1))], 1) is None
    followed_up = Case(opened=date(2001, 1, 1), status="FollowUp")
    assert term(GROWN, [followed_up], 1) is None
    assert term(GROWN, [], 1) is None


def test_a_child_is_kept_until_21_where_that_is_later() -> None:
    child = Person(given_name="Aru", birth=PartialDate(2014, 8, 9))
    found = term(child, [_case(date(2020, 1, 1), date(2020, 6, 1))], 5)
    assert found is not None
    assert (found.due, found.young) == (date(2035, 8, 9), True)


def test_a_child_who_is_21_before_the_years_are_over_is_kept_as_long_as_everybody() -> None:
    nearly_grown = Person(given_name="Aru", birth=PartialDate(2002, 3, 1))
    found = term(nearly_grown, [_case(date(2020, 1, 1), date(2020, 6, 1))], 5)
    assert found is not None
    assert (found.due, found.young) == (date(2025, 6, 1), False)


def test_a_birth_known_in_part_counts_as_its_latest_day() -> None:
    about_seventeen = Person(given_name="Aru", birth=PartialDate(2002))
    found = term(about_seventeen, [_case(date(2020, 6, 1), date(2020, 7, 1))], 1)
    assert found is not None
    assert (found.due, found.young) == (date(2023, 12, 31), True)


def test_an_age_group_stands_in_for_a_birth() -> None:
    case = _case(date(2020, 1, 1), date(2020, 2, 1))
    small, bigger = (term(Person(age_at_entry=band), [case], 5) for band in ("0-8", "9-17"))
    assert small is not None
    assert bigger is not None
    assert (small.due, bigger.due) == (date(2041, 1, 1), date(2032, 1, 1))
    grown = term(Person(age_at_entry="18-20"), [case], 5)
    assert grown is not None
    assert not grown.young


def test_a_hold_stands_until_its_last_day() -> None:
    hold = Hold(date(2026, 1, 1), date(2026, 5, 1), "court_case", "Aigerim")
    assert hold.legal
    assert hold.stands(date(2026, 5, 1))
    assert not hold.stands(date(2026, 5, 2))
    assert Hold(date(2026, 1, 1), None, "keep_return", "Aigerim").stands(date(2090, 1, 1))


def test_reasons_of_holds_and_of_longer_keeping_are_told_apart_by_their_codes() -> None:
    assert not set(HOLD_REASON.codes) & set(KEEP_REASON.codes)


def test_statistics_survive_the_time_of_keeping_and_not_a_persons_own_wish() -> None:
    assert usual_level("retention") == Level.CODED
    assert usual_level("own_request") == Level.ALL


def test_what_stays_is_open_and_coded() -> None:
    """A name of a question that is not there any more, or a sealed one, would be kept by mistake."""
    records = {one.name: one.record for one in SUBJECTS}
    for name, kept in COUNTED.items():
        open_ones = {one.name for one in questions(records[name]) if one.compartment == Compartment.CASE}
        assert kept <= open_ones
