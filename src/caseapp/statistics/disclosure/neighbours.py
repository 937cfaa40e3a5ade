"""What reports issued before leave open about the one count that two neighbouring quarters share.

Reports of one shelter form a chain: who is open at the end of a quarter is carried into the next, and nothing else
is shared. So the chains on both sides of a new quarter are followed (`walk.py`), and the new one is bound to what they leave.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from caseapp.statistics.catalogue import NEW
from caseapp.statistics.disclosure.histories import People, known_among
from caseapp.statistics.disclosure.tie import Bonds
from caseapp.statistics.disclosure.walk import (
    CARRIED,
    FARTHEST,
    FEWEST,
    NO_CHAIN,
    OPEN_AT_END,
    UNISSUED,
    Chain,
    Walk,
    counted,
    is_safe,
    tied,
)
from caseapp.statistics.table import Release

_STEPS = (FARTHEST, 20, 13, 8, 5, 3, 2, 1, 0)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The chains before and after a new quarter; empty where the quarter next to it was not issued."""

    before: Chain = NO_CHAIN
    after: Chain = NO_CHAIN

    def walks(self, threshold: int, pause: Callable[[], None]) -> Iterator[Walk]:
        """One walk along each chain that there is."""
        if self.before.releases:
            yield Walk(self.before, CARRIED, OPEN_AT_END, threshold, pause)
        if self.after.releases:
            yield Walk(self.after, OPEN_AT_END, CARRIED, threshold, pause)


ALONE = Neighbours()


def neighbours_of(
    quarter: int,
    issued: Mapping[int, Release],
    left_open: Callable[[int], int],
    people: Callable[[int, Release], People],
) -> Neighbours:
    """The chains around a quarter, where quarters are numbered without a gap.

    By the records of today, `left_open` tells how many are open at the end of a quarter, and `people` whom a release of a
    quarter counts.
    """
    before, after, at = [], [], quarter - 1
    while at in issued or at - 1 in issued:
        before.append(at)
        at -= 1
    at = quarter + 1
    while at in issued or at + 1 in issued:
        after.append(at)
        at += 1
    return Neighbours(
        _chain(issued, before[::-1], [left_open(one) for one in reversed(before)], people),
        _chain(issued, after[::-1], [left_open(one - 1) for one in reversed(after)], people),
    )


def _chain(
    issued: Mapping[int, Release],
    quarters: list[int],
    hints: list[int],
    people: Callable[[int, Release], People],
) -> Chain:
    releases = tuple(issued.get(one, UNISSUED) for one in quarters)
    persons = (people(one, counted(release)[0]) for one, release in zip(quarters, releases, strict=True))
    return Chain(releases, tuple(hints), tuple(persons))


def ways_to_bind(
    release: Release, people: People, neighbours: Neighbours, threshold: int, pause: Callable[[], None]
) -> tuple[Bonds, ...]:
    """How a new quarter, which counts these people, may be bound to those around it: any that can be proved may be taken.

    First it leaves possible every value of the shared counts that the chains leave; second it does so by counting new
    persons only; last, it shows no number, which is right whatever the chains say. `pause` is called between the
    steps; what it raises ends the work.
    """
    if neighbours == ALONE:
        return (Bonds(),)
    bonds = bonds_of(neighbours, people, threshold, pause)
    tables = {table.id: table.population for table in release.tables}
    silent = Bonds(withheld=frozenset(tables))
    if bonds is None:
        return (silent,)
    others = frozenset(table for table, population in tables.items() if population != NEW)
    return bonds, Bonds(bonds.ties, others, bonds.known), silent


def bonds_of(
    neighbours: Neighbours, people: People, threshold: int, pause: Callable[[], None]
) -> Bonds | None:
    """The ties of a new quarter; None where the chains contradict each other, or themselves.

    As long as each value of each tie stays possible, the quarters of the chains keep their promise; and the new
    quarter can keep its own, because it does so with everything hidden. As many values as can be are taken.
    """
    try:
        walks = tuple(neighbours.walks(threshold, pause))
    except (
        KeyError
    ):  # a report of another catalogue, which does not speak of the shared count as this one does
        return None
    for step in _STEPS:
        windows = [walk.window(step) for walk in walks]
        ties = tuple(tied(walk.far, values) for walk, values in zip(walks, windows, strict=True) if values)
        if len(ties) == len(walks) and is_safe(UNISSUED, ties, threshold):
            chains = [walk.stages(values) for walk, values in zip(walks, windows, strict=True)]
            return Bonds(ties, known=known_among(people, chains, pause))
    return None


def few_may_be_said(neighbours: Neighbours, threshold: int, pause: Callable[[], None]) -> bool:
    """Whether the quarter between may say that it had fewer than ten persons: this, too, limits the shared counts."""
    release, ties = counted(Release({}, (), ()))
    try:
        walks = tuple(neighbours.walks(threshold, pause))
    except KeyError:
        return False
    for walk in walks:
        values = walk.below(FEWEST)
        if not values:
            return False
        ties = (*ties, tied(walk.far, values))
    return is_safe(release, ties, threshold)
