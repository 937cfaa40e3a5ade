"""What stands in a sheet beside a shelter's own numbers gives no other shelter away; each rule is needed."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from caseapp.statistics import circle
from caseapp.statistics.circle import whole_of
from caseapp.statistics.feedback_sheet import figures_beside, in_order
from caseapp.statistics.summary import Summary
from tests.statistics.feedback_attack import (
    STAFF,
    anew_for_each_edition,
    as_the_program_does,
    broken,
    broken_by_number,
    invented,
)
from tests.statistics.published import exits, quarter, services

SEEDS = range(1, 41)
NIGHTS = ("bed_nights", ())
ASSISTED = ("persons_assisted", ())


def shelters(count: int, measures: Mapping[str, int | None] | None = None) -> list[Summary]:
    amounts = dict(measures or {"bed_nights": 90})
    return [
        quarter(3, services(30, 20, 10), shelter=f"s{one}", measures=amounts, assisted=30, new=10)
        for one in range(count)
    ]


def hiding(summary: Summary, table: str) -> Summary:
    """The same report without a table."""
    return replace(summary, tables=tuple(one for one in summary.tables if one.id != table))


# ------------------------------------------------------------ the attack


def test_no_two_sheets_of_some_quarters_give_a_third_shelter_away() -> None:
    assert broken(SEEDS, as_the_program_does) == 0


def test_the_countries_of_the_attack_are_told_something() -> None:
    told = [whole for seed in SEEDS for _, whole in as_the_program_does(invented(seed)) if whole.numbers]
    assert len(told) > len(SEEDS)
    assert sum(len(whole.numbers) for whole in told) / len(told) > 3


def test_a_whole_for_each_edition_would_give_who_is_late_away() -> None:
    assert broken(SEEDS, anew_for_each_edition) > 0


def test_each_number_over_whoever_shows_it_would_give_somebody_away() -> None:
    assert broken_by_number(SEEDS) > 0


@pytest.mark.parametrize("rule", ["HELD_BACK", "LASTING"])
def test_what_two_quarters_share_would_give_somebody_away(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circle, rule, frozenset())
    assert broken(range(1, 121), as_the_program_does) > 0


def test_circles_of_three_would_give_the_third_one_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circle, "LEAST", 3)
    assert broken(SEEDS, as_the_program_does) > 0


# ------------------------------------------------------------ the rules, one by one


def test_a_whole_rests_on_four_shelters_or_on_none() -> None:
    assert whole_of(shelters(3)).numbers == {}
    whole = whole_of(shelters(4))
    assert whole.numbers[ASSISTED] == 120
    assert len(whole.shelters) == 4


def test_a_shelter_that_shows_little_does_not_take_the_whole_from_the_others() -> None:
    poor = quarter(3, shelter="s9", measures={"bed_nights": 40})
    whole = whole_of([*shelters(8), poor, replace(poor, shelter=replace(poor.shelter, id="s8"))])
    assert ASSISTED in whole.numbers
    assert "s9" not in whole.shelters
    assert whole.reported == 10


def test_a_number_that_one_to_three_more_shelters_show_is_not_given() -> None:
    """The national report may add those up, too."""
    poor = [quarter(3, shelter=f"t{one}", measures={"bed_nights": 40}) for one in range(4)]
    assert NIGHTS not in whole_of([*shelters(8), *poor[:3]]).numbers
    assert NIGHTS in whole_of([*shelters(8), *poor]).numbers


def test_a_number_that_is_nothing_in_all_but_three_is_not_given() -> None:
    some = [
        replace(one, measures=(replace(one.measures[0], value=5 if place < 3 else 0),))
        for place, one in enumerate(shelters(6))
    ]
    assert NIGHTS not in whole_of(some).numbers


def test_who_is_open_or_closed_and_where_people_went_is_not_given() -> None:
    every = [quarter(3, exits(30, 20, 10), shelter=f"s{one}", assisted=30) for one in range(5)]
    assert set(whole_of(every).numbers) == {ASSISTED}


def test_what_lasts_is_given_again_over_the_same_shelters_only() -> None:
    every = shelters(5, {"staff": 9})
    mine = frozenset(one.shelter.id for one in every)
    assert STAFF in whole_of(every, [mine]).numbers
    assert STAFF not in whole_of(every, [mine - {"s0"}]).numbers


def test_the_order_of_the_reports_does_not_matter() -> None:
    every = [hiding(one, "persons_new") if one.shelter.id == "s2" else one for one in shelters(6)]
    assert whole_of(every) == whole_of(list(reversed(every)))


def test_figures_stand_in_the_order_of_the_catalogue() -> None:
    own = quarter(3, services(30, 20, None), shelter="s0", measures={"bed_nights": 90}, assisted=30, new=10)
    figures = figures_beside(own, whole_of(shelters(5)))
    assert [(one.id, dict(one.key), one.own, one.whole) for one in figures] == [
        ("persons_new", {}, 10, 50),
        ("persons_assisted", {}, 30, 150),
        ("assisted_by_service", {}, 30, 150),
        ("assisted_by_service", {"service": "accommodation"}, 20, 100),
        ("assisted_by_service", {"service": "medical"}, None, 50),
        ("bed_nights", {}, 90, 450),
    ]
    assert [one.unit for one in figures][-1] == "night"
    assert list(in_order([("new_in_a_later_version", ()), NIGHTS])) == [
        NIGHTS,
        ("new_in_a_later_version", ()),
    ]
