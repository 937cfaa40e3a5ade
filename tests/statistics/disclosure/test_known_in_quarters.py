"""The attacker with two wholes and one client's record of both quarters finds what is given away, and nothing where nothing is shown."""

import pytest

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.whole import STOCKS
from tests.statistics.disclosure.known_in_quarters import KnowingQuarters, Reporting, Told
from tests.statistics.disclosure.sequence import caseload


@pytest.fixture(scope="module")
def reporting() -> list[Reporting]:
    return [Reporting(seed, caseload(1000 + seed, 10, 20)) for seed in range(2)]


@pytest.fixture(scope="module")
def countries(reporting: list[Reporting]) -> list[Country]:
    return [Country([one.part(place) for one in reporting], (), STOCKS) for place in range(2)]


def _learns(reporting: list[Reporting], told: list[Told]) -> list[str]:
    client = reporting[0].in_both()[0]
    return KnowingQuarters(told).learns(0, [reporting[0].record(client, place) for place in range(2)])


def test_with_every_large_sum_of_two_quarters_she_learns_small_counts(
    reporting: list[Reporting], countries: list[Country]
) -> None:
    assert _learns(reporting, [Told(one, one.candidates(5)) for one in countries])


def test_without_a_whole_there_is_nothing_that_it_tells_her(
    reporting: list[Reporting], countries: list[Country]
) -> None:
    assert _learns(reporting, [Told(one, ()) for one in countries]) == []


def test_who_is_open_at_the_end_of_a_quarter_is_carried_into_the_next(
    reporting: list[Reporting], countries: list[Country]
) -> None:
    """What the attacker takes for granted: who is open at the end of a quarter is carried, shelter by shelter."""
    open_at_end = countries[0].numbers["assisted_by_exit", (("exit", "open"),)]
    carried = countries[1].numbers["persons_carried", ()]

    assert countries[0].whole[open_at_end] == countries[1].whole[carried]
    assert (countries[0].values[:, open_at_end] == countries[1].values[:, carried]).all()
