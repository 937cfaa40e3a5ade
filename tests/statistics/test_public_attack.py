"""Public wholes of four quarters, attacked together: nothing small comes out; without the protection it does."""

import random
from dataclasses import replace

import pytest

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.indicators import count
from caseapp.statistics.national import add_up
from caseapp.statistics.public import Offer, Statement, choose, offer_of
from caseapp.statistics.public_chain import Beside, PublicNumbers, learned, numbers_from
from caseapp.statistics.relations import relations_among
from caseapp.statistics.summary import Period, Summary
from caseapp.statistics.table import Cell, Release
from tests.statistics.caseloads import made_up
from tests.statistics.test_national import summary

QUARTERS = tuple(Quarter(2026, number) for number in (1, 2, 3, 4))
TABLES = {
    "persons_carried", "persons_new", "persons_reopened", "persons_entered", "persons_assisted",
    "assisted_by_exit", "assisted_by_service", "new_by_sex_age", "new_by_citizenship",
}  # fmt: skip
"""Enough for margins, for two tables of the same persons, and for what quarters share."""


def quarter_of(shelter: int, seed: int, quarter: Quarter) -> Summary:
    """A made-up shelter that shows every number from five on."""
    release = count(made_up(100 * seed + shelter, 160), quarter, COARSE)
    tables = [
        replace(
            table,
            cells=tuple(
                cell if cell.structural or (cell.value or 0) >= 5 else Cell(cell.key, None)
                for cell in table.cells
            ),
        )
        for table in release.tables
        if table.id in TABLES
    ]
    made = summary(f"s{shelter}", *tables, variables=tuple(release.variables.values()))
    period = Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat())
    return replace(made, populations=release.populations, period=period)


def offered(seed: int, quarter: Quarter, shelters: int) -> tuple[Release, Offer]:
    """What could be shown of the whole of a quarter."""
    summaries = [quarter_of(number, seed, quarter) for number in range(shelters)]
    whole = add_up(summaries).release()
    release = replace(whole, measures=(), relations=relations_among(whole.variables))
    return release, offer_of(release.tables, summaries)


@pytest.mark.parametrize("seed", [1, 2])
def test_four_public_quarters_together_give_no_small_number_away(seed: int) -> None:
    issued: dict[Quarter, PublicNumbers] = {}
    for place, quarter in enumerate(QUARTERS):
        # shelters join over the year, and one is missing in between
        release, offer = offered(seed, quarter, (4, 5, 4, 5)[place])
        beside = Beside(quarter, issued)

        def ask(
            statements: tuple[Statement, ...],
            among: frozenset[str],
            release: Release = release,
            offer: Offer = offer,
            beside: Beside = beside,
        ) -> frozenset[str]:
            return beside.learned(numbers_from(release, offer, statements), among)

        kept = choose(release, offer, ask)  # type: ignore[arg-type]
        issued[quarter] = numbers_from(release, offer, kept)
        assert kept
    assert learned(list(issued.values())) == frozenset()


def test_without_the_protection_small_numbers_come_out() -> None:
    """The control: everything large enough is shown. One of these quarters happens to hold."""
    chance = random.Random(3)
    broken = 0
    for quarter in QUARTERS:
        release, offer = offered(chance.randint(1, 9), quarter, 4)
        broken += bool(learned([numbers_from(release, offer, offer.statements)]))
    assert broken >= 3
