"""The search of a whole, for the tests that look at what it found: each module says in `parts` which shelters there are."""

import math

import pytest

from caseapp.statistics.disclosure.country import Country, Part
from caseapp.statistics.disclosure.country_search import CountrySearch
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.disclosure.whole import STOCKS


@pytest.fixture(scope="session")
def endless() -> Watch:
    """No test is about how much time there is."""
    return Watch(None, None, math.inf)


@pytest.fixture(scope="module")
def country(parts: list[Part]) -> Country:
    return Country(parts, (), STOCKS)


@pytest.fixture(scope="module")
def search(country: Country, endless: Watch) -> CountrySearch:
    """What may be shown to somebody who knows nobody."""
    found = CountrySearch(country, [1.0] * len(country.shape.counts), 5, endless)
    found.run()
    return found
