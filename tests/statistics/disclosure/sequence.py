"""Three quarters of an invented shelter, issued in any order.

`python tests/statistics/disclosure/sequence.py --seeds N`.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import COARSE, SERVICES
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.neighbours import ALONE, few_may_be_said, neighbours_of, ways_to_bind
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.tie import Bonds
from caseapp.statistics.facts import AGE_BANDS, CaseFact, Caseload, ServiceFact
from caseapp.statistics.indicators import clients, count
from caseapp.statistics.indicators import people as people_of
from caseapp.statistics.table import Client, Release, Table
from tests.statistics.disclosure.joint import Joint

QUARTERS = tuple(Quarter(2026, number) for number in (1, 2, 3))
ORDERS = ((0, 1, 2), (1, 0, 2), (2, 0, 1))

_SHARES = {
    "accommodation": 0.9,
    "medical": 0.5,
    "psychological": 0.6,
    "reintegration": 0.2,
    "return_support": 0.1,
}


def caseload(
    seed: int, least: int = 10, most: int = 60, quarters: tuple[Quarter, ...] = QUARTERS
) -> Caseload:
    """A shelter of so many new persons a quarter, some of whom stay for long and some come back."""
    chance = random.Random(seed)
    size, stay = chance.randint(least, most), chance.choice((20, 60, 150, 400))
    cases: list[CaseFact] = []
    for number, quarter in enumerate((quarters[0].previous(), *quarters)):
        for _ in range(max(3, size + chance.randint(-7, 7)) if number else size // 2):
            cases.append(_case(chance, len(cases), quarter, stay))
    return Caseload(tuple(cases))


def _case(chance: random.Random, number: int, quarter: Quarter, stay: int) -> CaseFact:
    opened = quarter.start + timedelta(days=chance.randrange(quarter.days()))
    closed = opened + timedelta(days=int(chance.expovariate(1 / stay)))
    return CaseFact(
        person=number,
        case=number,
        opened=opened,
        counted_from=opened,
        closed=closed if closed < date(2026, 12, 1) else None,
        earlier_case=chance.random() < 0.08,
        sex=chance.choices(("female", "male", "other"), (6, 5, 0.2))[0],
        age=chance.choice(AGE_BANDS),
        citizenships=(chance.choices(("KZ", "UZ", "KG", "RU"), (8, 4, 1, 1))[0],),
        purposes=(chance.choice(("ForcedLabour", "ForcedBegging", "SexualExploitation")),),
        countries_of_exploitation=(chance.choice(("KZ", "KZ", "RU")),),
        referral_source=chance.choices(("police", "ngo", "self", "other"), (5, 3, 2, 1))[0],
        closure_reason=chance.choice(("returned", "plan_completed", "transferred")),
        services=tuple(
            ServiceFact(service, opened)
            for service in SERVICES
            if chance.random() < _SHARES.get(service, 0.3)
        ),
    )


@dataclass
class Shelter:
    """A shelter that issues its quarters one by one: each protected with those issued before, or each alone."""

    load: Caseload
    bound: bool = True
    quarters: tuple[Quarter, ...] = QUARTERS
    issued: dict[int, Release] = field(default_factory=dict)
    silent: int = 0
    """Quarters of which no number is shown."""

    def exact(self, place: int) -> Release:
        """The true numbers, in the coarse catalogue where there are too few persons for any."""
        fitting = count(self.load, self.quarters[place])
        return fitting if fitting.tables else count(self.load, self.quarters[place], COARSE)

    def left_open(self, place: int) -> int:
        """Who is open at the end of a quarter."""
        tables = {table.id: table for table in self.exact(place).tables}
        return tables["assisted_by_exit"].value(exit="open") or 0

    def issue(self, place: int) -> None:
        """Protects a quarter, audits it, and publishes it."""
        exact = self.exact(place)
        around = neighbours_of(place, self.issued, self.left_open, self._people) if self.bound else ALONE
        if not count(self.load, self.quarters[place]).tables and few_may_be_said(around, 5, _go_on):
            self.issued[place] = Release({}, exact.populations, ())
            return
        found: list[tuple[Table, ...]] = []
        people = self._people(place, exact)
        for bonds in ways_to_bind(exact, people, around, 5, _go_on):
            if all(_shown(tables) < _at_most(exact, bonds) for tables in found):
                found += self._protected(place, exact, bonds)
        tables = max(found, key=_shown)
        self.silent += not _shown(tables)
        self.issued[place] = replace(exact, tables=tables, measures=())

    def _people(self, place: int, release: Release) -> dict[int, Client]:
        return people_of(self.load, self.quarters[place], release.variables)

    def _protected(self, place: int, exact: Release, bonds: Bonds) -> list[tuple[Table, ...]]:
        known = clients(self.load, self.quarters[place], exact.variables)
        result = protect(
            replace(exact, measures=()), tie_key=b"k", roll_up=True, bonds=bonds, seconds=300, clients=known
        )
        verdict = audit(exact.variables, exact.populations, result.tables, (), 5, bonds.ties, exact.relations)
        return [result.tables] if result.proved and verdict.safe else []

    def narrowed(self, person: int | None = None, most: int | None = None) -> list[str]:
        """What the reports issued so far tell when they are laid side by side, to somebody who may know one person.

        At most so many small counts: each takes time.
        """
        exact = [self.exact(place) for place in range(len(self.quarters))]
        published = [self.issued.get(place, _nothing(one)) for place, one in enumerate(exact)]
        known = () if person is None else [self.record(person, place) for place in range(len(exact))]
        return list(islice(Joint(exact, published, known).narrowed(), most))

    def record(self, person: int, place: int) -> Client | None:
        """A person as a quarter counts her, or None where it does not."""
        hers = Caseload(tuple(case for case in self.load.cases if case.person == person))
        found = clients(hers, self.quarters[place], self.exact(place).variables)
        return found[0] if found else None

    def shown(self) -> int:
        """How many numbers are published."""
        return sum(_shown(release.tables) for release in self.issued.values())


def _nothing(exact: Release) -> Release:
    return replace(exact, tables=())


def _shown(tables: Sequence[Table]) -> int:
    return sum(cell.value is not None for table in tables for cell in table.cells)


def _at_most(exact: Release, bonds: Bonds) -> int:
    """How many numbers a way to bind can show at best."""
    tables = (table for table in exact.tables if table.id not in bonds.withheld)
    return sum((cell.value or 0) >= 5 for table in tables for cell in table.cells)


def _go_on() -> None:
    """Nobody stops this."""


def main() -> int:
    """One line for each shelter and order: numbers shown, and small counts that the reports together give away."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--people", type=int, nargs=2, default=(10, 60), metavar=("LEAST", "MOST"))
    options = parser.parse_args()
    failures = broken = bound_shown = alone_shown = silent = 0
    for seed in range(options.first, options.first + options.seeds):
        load = caseload(seed, *options.people)
        alone = Shelter(load, bound=False)
        for place in range(len(QUARTERS)):
            alone.issue(place)
        given_away = len(alone.narrowed())
        for order in ORDERS:
            begun, shelter, found = time.monotonic(), Shelter(load), []
            for place in order:
                shelter.issue(place)
                found += shelter.narrowed()
            failures, broken = failures + bool(found), broken + bool(given_away)
            bound_shown, alone_shown = bound_shown + shelter.shown(), alone_shown + alone.shown()
            silent += shelter.silent
            print(
                f"seed {seed} order {order}: shown {shelter.shown()}, alone {alone.shown()}, silent {shelter.silent}, "
                f"given away {len(found)}, alone {given_away}, {time.monotonic() - begun:.0f} s",
                *found,
                flush=True,
            )
    runs = options.seeds * len(ORDERS)
    print(
        f"{runs} sequences: {failures} give a small count away ({broken} where each is protected alone); "
        f"{bound_shown} numbers shown instead of {alone_shown}; {silent} quarters of {3 * runs} silent"
    )
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
