"""What reports issued before leave open about the one count that two neighbouring quarters share.

Reports of one shelter form a chain: who is open at the end of a quarter is carried into the next, and nothing else
is shared. A population of one quarter goes together with one of the next if, and only if, the two agree on that
count. So the chain is followed quarter by quarter, with the values that the shared counts can take. Like the
audit, this reads published cells only; today's true numbers merely say near which values it looks.

Sets of values found here may be too small, never too large: whole persons were found for each value in them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from caseapp.statistics.catalogue import ASSISTED, ATOMIC, CLOSED, NEW, OPEN, POPULATIONS, STOCK_LINKS
from caseapp.statistics.disclosure.amounts import ties_of_amounts
from caseapp.statistics.disclosure.attacker import Attacker
from caseapp.statistics.disclosure.attacker_view import View, view_of
from caseapp.statistics.disclosure.audit import audit, limits_of, sum_at
from caseapp.statistics.disclosure.tie import Bonds, Tie
from caseapp.statistics.table import Cell, Key, Release, Table, Variable

FARTHEST = 30
"""How far from the true number a shared count is looked at, to either side."""
_STEPS = (FARTHEST, 20, 13, 8, 5, 3, 2, 1, 0)
_FEWEST = 10
"""With fewer persons a report has no table, and says why."""

(_LINK,) = STOCK_LINKS
_Spot = tuple[str, Key]
_CARRIED: _Spot = (_LINK.next_table, _LINK.next_key)
_OPEN: _Spot = (_LINK.table, _LINK.key)


@dataclass(frozen=True, slots=True)
class Chain:
    """The quarters on one side of a new one, the farthest first, as far as they were issued.

    Between two issued ones (or one and the new one) a single quarter may be `UNISSUED`: it joins them, because the
    counts at both its ends are known from outside. Two such quarters in a row end the chain.

    `hints[i]` is the true value, as far as the records of today tell, of the count that `releases[i]` shares with
    the next nearer quarter.
    """

    releases: tuple[Release, ...] = ()
    hints: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The chains before and after a new quarter; empty where the quarter next to it was not issued."""

    before: Chain = Chain()
    after: Chain = Chain()

    def walks(self, threshold: int, pause: Callable[[], None]) -> Iterator["_Walk"]:
        """One walk along each chain that there is."""
        if self.before.releases:
            yield _Walk(self.before, _CARRIED, _OPEN, threshold, pause)
        if self.after.releases:
            yield _Walk(self.after, _OPEN, _CARRIED, threshold, pause)


ALONE = Neighbours()


def neighbours_of(quarter: int, issued: Mapping[int, Release], left_open: Callable[[int], int]) -> Neighbours:
    """The chains around a quarter, where quarters are numbered without a gap.

    `left_open` tells who is open at the end of a quarter, by the records of today.
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
        _chain(issued, before[::-1], [left_open(one) for one in reversed(before)]),
        _chain(issued, after[::-1], [left_open(one - 1) for one in reversed(after)]),
    )


def _chain(issued: Mapping[int, Release], quarters: list[int], hints: list[int]) -> Chain:
    return Chain(tuple(issued.get(one, UNISSUED) for one in quarters), tuple(hints))


def ways_to_bind(
    release: Release, neighbours: Neighbours, threshold: int, pause: Callable[[], None]
) -> tuple[Bonds, ...]:
    """How a new quarter may be bound to those around it: of those that can be proved, any may be taken.

    First it leaves possible every value of the shared counts that the chains leave; second it does so by counting new
    persons only; last, it shows no number, which is right whatever the chains say. `pause` is called between the
    steps; what it raises ends the work.
    """
    if neighbours == ALONE:
        return (Bonds(),)
    bonds = bonds_of(neighbours, threshold, pause)
    tables = {table.id: table.population for table in release.tables}
    silent = Bonds(withheld=frozenset(tables))
    if bonds is None:
        return (silent,)
    others = frozenset(table for table, population in tables.items() if population != NEW)
    return bonds, Bonds(bonds.ties, others), silent


def bonds_of(neighbours: Neighbours, threshold: int, pause: Callable[[], None]) -> Bonds | None:
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
        ties = tuple(_tie(walk.far, values) for walk, values in zip(walks, windows, strict=True) if values)
        if len(ties) == len(walks) and _safe(UNISSUED, ties, threshold):
            return Bonds(ties)
    return None


def few_may_be_said(neighbours: Neighbours, threshold: int, pause: Callable[[], None]) -> bool:
    """Whether the quarter between may say that it had fewer than ten persons: this, too, limits the shared counts."""
    release, ties = _counted(Release({}, (), ()))
    try:
        walks = tuple(neighbours.walks(threshold, pause))
    except KeyError:
        return False
    for walk in walks:
        values = walk.below(_FEWEST)
        if not values:
            return False
        ties = (*ties, _tie(walk.far, values))
    return _safe(release, ties, threshold)


class _Walk:
    """Follows one chain. `far` is where a quarter touches the farther one, `near` the nearer one."""

    def __init__(
        self, chain: Chain, far: _Spot, near: _Spot, threshold: int, pause: Callable[[], None]
    ) -> None:
        self.far = far
        self._near = near
        self._chain = chain
        self._threshold = threshold
        self._pause = pause
        self._safe: dict[tuple[int, range], bool] = {}
        self._open: list[range] = []
        for release, hint in zip(chain.releases, chain.hints, strict=True):
            pause()
            ties = (_tie(far, self._open[-1], each=False),) if self._open else ()
            self._open.append(_values_near(release, ties, near, hint, threshold))

    def window(self, step: int) -> range:
        """The values up to `step` from the true one, if the chain stays safe when limited to them; else none."""
        left = self._open[-1]
        if not left:
            return range(0)
        near = min(max(self._chain.hints[-1], left[0]), left[-1])
        values = _within(left, near - step, near + step)
        return values if self._stays_safe(values) else range(0)

    def below(self, most: int) -> range:
        """All values below some number, where the chain stays safe limited to them."""
        values = _within(self._open[-1], 0, most - 1)
        return values if values and self._stays_safe(values) else range(0)

    def _stays_safe(self, values: range) -> bool:
        """Whether every quarter keeps its promise when the count shared with the new one has these values only."""
        for place in reversed(range(len(self._open))):
            if not self._safe_quarter(place, values):
                return False
            if place:
                ties = (
                    _tie(self._near, values, each=False),
                    _tie(self.far, self._open[place - 1], each=False),
                )
                hint = self._chain.hints[place - 1]
                values = _values_near(self._chain.releases[place], ties, self.far, hint, self._threshold)
        return True

    def _safe_quarter(self, place: int, values: range) -> bool:
        if not values:
            return False
        if (place, values) not in self._safe:
            self._pause()
            release, ties = _counted(self._chain.releases[place])
            ties = (*ties, _tie(self._near, values, each=False))
            if place:
                ties = (*ties, _tie(self.far, self._open[place - 1], each=False))
            self._safe[place, values] = _safe(release, ties, self._threshold)
        return self._safe[place, values]


def _safe(release: Release, ties: tuple[Tie, ...], threshold: int) -> bool:
    return audit(
        release.variables,
        release.populations,
        release.tables,
        release.measures,
        threshold,
        ties,
        release.relations,
    ).safe


def _tie(spot: _Spot, values: range, *, each: bool = True) -> Tie:
    return Tie(spot[0], spot[1], values, each)


def _within(values: range, low: int, high: int) -> range:
    return range(max(values.start, low), min(values.stop, high + 1))


def _counted(release: Release) -> tuple[Release, tuple[Tie, ...]]:
    """The release with its tables; one without any says that fewer than ten persons were assisted."""
    if release.tables:
        return release, ()
    return UNISSUED, (_tie(_ASSISTED, range(_FEWEST), each=False),)


def _values_near(release: Release, ties: tuple[Tie, ...], spot: _Spot, hint: int, threshold: int) -> range:
    """Values of a count around one value, without a gap, each of which a population has under the ties."""
    release, more = _counted(release)
    view = view_of(tuple(release.variables.values()), release.populations, release.tables, release.relations)
    target = sum_at(view, *spot)
    told = ties_of_amounts(release.measures, release.tables, threshold)
    limits = limits_of(view, (*ties, *more, *told))
    found = View(view.size, view.zero, view.published)
    attacker = Attacker(found, 1, (*limits, (target, range(hint + _ANY))))
    place = len(limits)
    if not attacker.takes(place, hint):
        least, most = attacker.extreme(target, 1), attacker.extreme(target, -1)
        if least is None or most is None:
            return range(0)
        hint = min(max(hint, least), most)
        if not attacker.takes(place, hint):
            return range(0)
    low = high = hint
    while low > max(0, hint - FARTHEST) and attacker.takes(place, low - 1):
        low -= 1
    while high < hint + FARTHEST and attacker.takes(place, high + 1):
        high += 1
    return range(low, high + 1)


_ASSISTED: _Spot = ("persons_assisted", ())
_ANY = 1000
"""More than any number of persons near whom a shared count is looked for."""
UNISSUED = Release(
    {"exit": Variable("exit", (OPEN, CLOSED))},
    POPULATIONS,
    (
        *(Table(f"persons_{name}", name, (), (Cell((), None),)) for name in (*ATOMIC, ASSISTED)),
        Table(
            "assisted_by_exit",
            ASSISTED,
            ("exit",),
            (Cell((), None), *(Cell((("exit", label),), None) for label in (OPEN, CLOSED))),
        ),
    ),
)
"""A quarter of which nothing is known but that it was: not issued yet, or issued without tables."""
