"""Follows a chain of issued quarters, with the values that the count shared by two neighbours can take.

A population of one quarter goes together with one of the next if, and only if, the two agree on that count. Like the
audit, this reads published cells only; today's true numbers merely say near which values it looks. Sets of values found
here may be too small, never too large: whole persons were found for each value in them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.statistics.catalogue import ASSISTED, ATOMIC, CLOSED, OPEN, POPULATIONS, STOCK_LINKS
from caseapp.statistics.disclosure.amounts import ties_of_amounts
from caseapp.statistics.disclosure.attacker import Attacker
from caseapp.statistics.disclosure.attacker_view import View, view_of
from caseapp.statistics.disclosure.audit import audit, limits_of, sum_at
from caseapp.statistics.disclosure.histories import People, Stage
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.table import Cell, Key, Release, Table, Variable

FARTHEST = 30
"""How far above the true number a shared count is looked at. Below it everything is: a hidden count must be able to be none."""
FEWEST = 10
"""With fewer persons a report has no table, and says why."""

(_LINK,) = STOCK_LINKS
Place: TypeAlias = tuple[str, Key]
CARRIED: Place = (_LINK.next_table, _LINK.next_key)
OPEN_AT_END: Place = (_LINK.table, _LINK.key)


@dataclass(frozen=True, slots=True)
class Chain:
    """The quarters on one side of a new one, the farthest first, as far as they were issued.

    Between two issued ones (or one and the new one) a single quarter may be `UNISSUED`: it joins them, because the
    counts at both its ends are known from outside. Two such quarters in a row end the chain.

    `hints[i]` is the true value, as far as the records of today tell, of the count that `releases[i]` shares with
    the next nearer quarter, and `people[i]` the persons whom `releases[i]` counts, by the records of today.
    """

    releases: tuple[Release, ...] = ()
    hints: tuple[int, ...] = ()
    people: tuple[People, ...] = ()


NO_CHAIN = Chain()


class Walk:
    """Follows one chain. `far` is where a quarter touches the farther one, `near` the nearer one."""

    def __init__(
        self, chain: Chain, far: Place, near: Place, threshold: int, pause: Callable[[], None]
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
            ties = (tied(far, self._open[-1], each=False),) if self._open else ()
            stands = all(
                tie.values for tie in ties
            )  # reports that contradict each other leave nothing from there on
            found = _values_near(release, ties, near, hint, threshold) if stands else range(0)
            self._open.append(found)

    def window(self, step: int) -> range:
        """The values up to `step` above the true one, if the chain stays safe when limited to them; else none.

        Below it they reach as far; at the widest step all of them count, because a hidden count that cannot be none is
        given away.
        """
        left = self._open[-1]
        if not left:
            return range(0)
        near = min(max(self._chain.hints[-1], left[0]), left[-1])
        values = _within(left, left[0] if step == FARTHEST else near - step, near + step)
        return values if self._stays_safe(values) else range(0)

    def stages(self, values: range) -> list[Stage]:
        """The quarters one by one, the last of them limited to these values of what it shares with the new one."""
        stages = []
        for place, (issued, people) in enumerate(zip(self._chain.releases, self._chain.people, strict=True)):
            release, ties = counted(issued)
            ties = (*ties, *ties_of_amounts(release.measures, release.tables, self._threshold))
            if place:
                ties = (*ties, tied(self.far, self._open[place - 1], each=False))
            near = values if place == len(self._open) - 1 else self._open[place]
            stages.append(Stage(release, people, ties, self.far, self._near, near))
        return stages

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
                    tied(self._near, values, each=False),
                    tied(self.far, self._open[place - 1], each=False),
                )
                hint = self._chain.hints[place - 1]
                values = _values_near(self._chain.releases[place], ties, self.far, hint, self._threshold)
        return True

    def _safe_quarter(self, place: int, values: range) -> bool:
        if not values:
            return False
        if (place, values) not in self._safe:
            self._pause()
            release, ties = counted(self._chain.releases[place])
            ties = (*ties, tied(self._near, values, each=False))
            if place:
                ties = (*ties, tied(self.far, self._open[place - 1], each=False))
            self._safe[place, values] = is_safe(release, ties, self._threshold)
        return self._safe[place, values]


def is_safe(release: Release, ties: tuple[Tie, ...], threshold: int) -> bool:
    """Whether a release keeps its promise to readers who believe these ties."""
    return audit(
        release.variables,
        release.populations,
        release.tables,
        release.measures,
        threshold,
        ties,
        release.relations,
    ).safe


def tied(spot: Place, values: range, *, each: bool = True) -> Tie:
    """A tie at one place."""
    return Tie(spot[0], spot[1], values, each)


def _within(values: range, low: int, high: int) -> range:
    return range(max(values.start, low), min(values.stop, high + 1))


def counted(release: Release) -> tuple[Release, tuple[Tie, ...]]:
    """The release with its tables; one without any says that fewer than ten persons were assisted."""
    if release.tables:
        return release, ()
    return UNISSUED, (tied(_ASSISTED, range(FEWEST), each=False),)


def _values_near(release: Release, ties: tuple[Tie, ...], spot: Place, hint: int, threshold: int) -> range:
    """Values of a count around one value, without a gap, each of which a population has under the ties."""
    release, more = counted(release)
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
    while low > 0 and attacker.takes(place, low - 1):
        low -= 1
    while high < hint + FARTHEST and attacker.takes(place, high + 1):
        high += 1
    return range(low, high + 1)


_ASSISTED: Place = ("persons_assisted", ())
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
