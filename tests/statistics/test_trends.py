"""Trends of the whole: fewer reports are not a fall, and a hidden number is not one either."""

from dataclasses import dataclass, field, replace

from caseapp.statistics.summary import Period, Summary
from caseapp.statistics.table import Cell, Key, Population, Table, Variable
from caseapp.statistics.trends import Point, Trend, trends_of
from tests.statistics.test_national import summary

SERVICE = Variable("service", ("accommodation", "legal"), multi=True)
LEGAL: Key = (("service", "legal"),)


@dataclass(frozen=True)
class Seen:
    """A whole with the least numbers that it says."""

    summary: Summary
    lower_bounds: dict[tuple[str, Key], int] = field(default_factory=dict)
    measure_bounds: dict[str, int] = field(default_factory=dict)


def whole(quarter: int, shelters: str, persons: int | None, legal: int | None = None, least: int = 0) -> Seen:
    """A whole of so many persons assisted over shelters named by letters; `least` where a number is hidden."""
    tables = (
        Table("persons_assisted", "assisted", (), (Cell((), persons),)),
        Table("assisted_by_service", "assisted", ("service",), (Cell((), persons), Cell(LEGAL, legal))),
    )
    made = summary("office", *tables, variables=(SERVICE,))
    period = Period(f"2026-Q{quarter}", "", "")
    told = replace(made, populations=(Population("assisted"),), period=period, shelters=tuple(shelters))
    return Seen(told, {("persons_assisted", ()): least})


def followed(*wholes: Seen, indicator: str = "persons_assisted") -> tuple[Point, ...]:
    found = {one.summary.period.label: one for one in wholes}
    return next(one.points for one in trends_of(found) if one.indicator == indicator)


def test_a_change_is_said_between_exact_numbers_of_the_same_shelters() -> None:
    first, second = followed(whole(1, "abc", 100), whole(2, "abc", 90))
    assert first.change is None
    assert (second.change, second.same_shelters) == (-10, True)


def test_a_quarter_with_fewer_reports_is_not_a_fall() -> None:
    _first, second = followed(whole(1, "abc", 100), whole(2, "ab", 60))
    assert (second.value, second.shelters, second.change) == (60, 2, None)
    assert (second.follows, second.same_shelters) == (True, False)


def test_another_shelter_in_the_place_of_one_is_no_comparison_either() -> None:
    assert followed(whole(1, "abc", 100), whole(2, "abd", 100))[1].change is None


def test_a_least_number_is_no_change() -> None:
    _first, second = followed(whole(1, "abc", 100), whole(2, "abc", None, least=70))
    assert (second.value, second.at_least, second.change) == (None, 70, None)


def test_quarters_with_one_missing_between_are_not_compared() -> None:
    _first, second = followed(whole(1, "abc", 100), whole(3, "abc", 90))
    assert (second.change, second.follows, second.same_shelters) == (None, False, False)


def test_a_share_needs_both_of_its_numbers() -> None:
    points = followed(
        whole(1, "abc", 80, 20),
        whole(2, "abc", None, 20),
        whole(3, "abc", 80),
        indicator="assisted_by_service:legal",
    )
    assert [(one.value, one.of, one.share) for one in points] == [
        (20, 80, 25),
        (20, None, None),
        (None, 80, None),
    ]


def test_a_number_of_persons_is_no_share_of_anything() -> None:
    assert followed(whole(1, "abc", 80))[0].share is None


def test_what_no_whole_counts_is_not_followed() -> None:
    found: tuple[Trend, ...] = trends_of({"2026-Q1": whole(1, "abc", 80, 20)})
    assert [one.indicator for one in found] == ["persons_assisted", "assisted_by_service:legal"]
