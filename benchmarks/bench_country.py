"""The whole of several shelters from exact tables: `python -m benchmarks.bench_country [--shelters 10] [--seed 1]`.

Invented shelters of 4 to 120 new persons a quarter, two of each of five sizes, each with its own protected report of the whole
catalogue. Their whole is protected as the program does it: in a child process, with progress, against everybody who has all
reports and knows one client in full. The floor of the large numbers shown is what the published numbers alone add up to. Memory is the
highest of the child.

`--plain` leaves out those who know a client. `--design` takes other tables, which no shelter keeps: seven two-way tables and one three-way
table over eight questions, 337 different counts, as in `bench_protection.py`, and shelters of `--least` to `--most` persons. There nobody is
thought of who knows a client; these tables hang together in too many ways for that proof, and the program refuses them. The search
begins with what could be shown if there were no shelters, as the search of one report finds it; begun with everything it keeps much less.

`--bound` asks besides how little any search could hide, for `--within` seconds of a processor, which is the floor of what hiding costs
(`country_bound.py`), and begins the search with the cheapest pattern that this finds. `--by-number` lets every hidden number cost the same, so
that what is sought is the most numbers shown, whatever they tell; otherwise the costs are those of the program, where a total is dear.
"""

import argparse
import os
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from benchmarks.bench_national import memory_of, memory_of_all
from benchmarks.bench_protection import KEY, release_of
from benchmarks.country_bound import Bounding
from benchmarks.measuring import Figure, report
from caseapp.actions.office.exact_whole import SECONDS
from caseapp.statistics.disclosure.child import protect_whole_in_child
from caseapp.statistics.disclosure.country import Country, Part
from caseapp.statistics.disclosure.country_search import CountrySearch
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.search import Search
from caseapp.statistics.disclosure.solver import Flags
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.disclosure.whole import STOCKS, costs_of_whole
from caseapp.statistics.disclosure.whole_audit import Told, audit_whole
from caseapp.statistics.table import Table
from tests.statistics.disclosure.countries import SIZES, part_of, places_of
from tests.statistics.disclosure.sequence import caseload

THRESHOLD = 5


@dataclass
class Heard:
    """What a person sees meanwhile: how often the progress moved, the longest time without, and the memory that was seen then."""

    times: int = 0
    longest: float = 0.0
    memory: float = 0.0
    _last: float = field(default_factory=time.perf_counter)

    def hear(self, _share: float, _step: str) -> None:
        """Progress."""
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.times += 1
        if self.times % 100 == 1:
            self.memory = max(self.memory, memory_of_all() - memory_of(os.getpid()))


def shelters(number: int, seed: int) -> list[Part]:
    """Invented shelters, with the reports that they published."""
    return [
        part_of(caseload(1000 * seed + one, *SIZES[one % len(SIZES)]), 1000 * seed + one)
        for one in range(number)
    ]


def shelters_of_design(number: int, seed: int, least: int, most: int) -> list[Part]:
    """The same with tables of eight questions."""
    chance = random.Random(seed)
    found: list[Part] = []
    for one in range(number):
        exact = release_of(chance.randint(least, most), 1000 * seed + one)
        shown = protect(exact, tie_key=KEY, seconds=600)
        assert shown.proved
        found.append(Part(f"shelter-{one}", exact, places_of(shown.tables)))
    return found


def figures(parts: Sequence[Part]) -> Iterator[Figure]:
    """The whole as the program protects it."""
    heard, processor, clock = Heard(), _of_children(), time.perf_counter()
    whole = protect_whole_in_child(
        parts, (), THRESHOLD, tie_key=KEY, progress=heard.hear, stop=lambda: False, seconds=SECONDS
    )  # fmt: skip
    assert whole.proved
    yield Figure(
        f"the whole of {len(parts)} shelters protected, by the clock", time.perf_counter() - clock, None, "s"
    )
    yield Figure("processor time of that", _of_children() - processor, None, "s")
    yield Figure("longest time without progress", heard.longest, None, "s")
    yield Figure("memory of the child", heard.memory, None, "MB")
    begin = time.process_time()
    verdict = audit_whole(
        [Told(one.shelter, one.exact, one.published, one.rolled) for one in parts], whole.tables
    )
    assert verdict.safe
    yield Figure(
        f"processor time of the audit, {verdict.checked:,} counts", time.process_time() - begin, None, "s"
    )
    yield _shown(Country(parts), whole.tables)


def _of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _shown(country: Country, tables: Sequence[Table]) -> Figure:
    """Different counts of the threshold and more that some table shows."""
    shown = {country.numbers[place] for place in places_of(tables)}
    large = set(country.candidates(THRESHOLD))
    return Figure(
        f"large numbers of the whole shown, of {len(large)}", len(shown & large), len(country.known()), ""
    )


def first_pattern(country: Country, watch: Watch) -> Flags:
    """Which numbers of the whole could be shown if there were no shelters, and what everybody can add up."""
    sums = zip(country.shape.counts, country.whole.tolist(), strict=True)
    model = replace(country.shape, counts=tuple(replace(one, value=value) for one, value in sums))
    search = Search(model, costs_of_whole(country, KEY), THRESHOLD, watch, KEY)
    search.run()
    shown = country.known() | set(np.flatnonzero(search.shown).tolist())
    found: Flags = np.array([number in shown for number in country.candidates(THRESHOLD)])
    return found


def figures_without_client(
    parts: Sequence[Part], *, design: bool, within: float | None, by_number: bool = False
) -> Iterator[Figure]:
    """The search alone: everything but somebody who knows a client. With the least that hiding costs, sought `within` so many seconds."""
    country = Country(parts, (), () if design else STOCKS)
    costs, watch = costs_of_whole(country, KEY), Watch(None, None, 7200)
    costs = [1.0] * len(costs) if by_number else costs
    first = first_pattern(country, watch) if design and within is None else None
    bound = None if within is None else Bounding(country, costs, THRESHOLD).run(within)
    if bound is not None:
        kept = bound.shown | country.known()
        first = np.array([number in kept for number in country.candidates(THRESHOLD)])
        yield Figure("large numbers shown at the least cost, for parts of persons", len(kept), None, "")
    begin, search = time.process_time(), CountrySearch(country, costs, THRESHOLD, watch)
    search.run(first)
    assert not search.unproved
    if bound is not None:
        hidden = set(search.candidates) - set(search.chosen())
        yield Figure("cost of what is hidden", sum(costs[number] for number in hidden), bound.least, "")
    persons = int(country.whole.max())
    yield Figure(
        f"{len(parts)} shelters, {persons} persons, processor time without clients", time.process_time() - begin, None, "s"
    )  # fmt: skip
    large = len(search.candidates)
    yield Figure(
        f"large numbers shown without clients, of {large}", len(search.chosen()), len(country.known()), ""
    )


def be_no_module_of_the_child() -> None:
    """A child imports the main module again; that of the program does not import benchmarks, whose memory would be counted."""
    main = sys.modules["__main__"]
    main.__spec__ = None
    del main.__file__


if __name__ == "__main__":
    be_no_module_of_the_child()
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shelters", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--design", action="store_true")
    parser.add_argument("--least", type=int, default=15)
    parser.add_argument("--most", type=int, default=35)
    parser.add_argument("--bound", action="store_true")
    parser.add_argument("--within", type=float, default=1000)
    parser.add_argument("--by-number", action="store_true")
    asked = parser.parse_args()
    within = asked.within if asked.bound else None
    if asked.design:
        invented = shelters_of_design(asked.shelters, asked.seed, asked.least, asked.most)
        report(figures_without_client(invented, design=True, within=within, by_number=asked.by_number))
    else:
        invented = shelters(asked.shelters, asked.seed)
        alone = asked.plain or asked.bound or asked.by_number
        plain = figures_without_client(invented, design=False, within=within, by_number=asked.by_number)
        report(plain if alone else figures(invented))
