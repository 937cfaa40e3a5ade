"""The targets of the project for a year: written by the shelter, printed beside the results of its reports.

The year so far is added up from issued reports alone (`statistics/cumulative.py`), so a target tells nothing about people.
An issued report keeps the targets that it was issued with.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.actions.desk import Desk, require_shelter
from caseapp.actions.reporting import ledger
from caseapp.actions.reporting.years import refuse_year
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.db.settings import read_settings, write_settings
from caseapp.records.roles import Intent
from caseapp.statistics.cumulative import SoFar, year_so_far
from caseapp.statistics.summary import Summary, Target
from caseapp.statistics.targets import MOST, indicators, known, published

_SETTING = "targets:"


@dataclass(frozen=True, slots=True)
class YearOfTargets:
    """The targets of a year with what the issued reports say of each: results by quarter, and the year so far."""

    year: int
    targets: Mapping[str, int]
    """By indicator, in the order of the report."""
    issued: tuple[int, ...]
    """Quarters of the year that were issued; a half-year is its second one."""
    results: Mapping[str, tuple[int | None, ...]]
    """For each indicator the published numbers of the issued quarters; None is hidden."""
    so_far: Mapping[str, SoFar]
    lost: bool
    """Whether the list of issued reports has a gap, so that nothing is added up."""
    halves: frozenset[int] = frozenset()
    """Which of the issued are half-years."""


def targets_of(desk: Desk, year: int) -> dict[str, int]:
    """The targets of a year by indicator, in the order of the report; empty where none was set."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        written = read_settings(reading.connection).get(f"{_SETTING}{year}", "{}")
    found = {str(name): int(number) for name, number in json.loads(written).items()}
    order = [one.id for one in indicators()]
    return {name: found[name] for name in [*order, *sorted(set(found) - set(order))] if name in found}


def set_targets(desk: Desk, year: int, wanted: Mapping[str, int]) -> None:
    """Write the targets of a year in place of the earlier ones; none at all takes them away.

    KnownError for a year, an indicator or a number that cannot be: a target is a whole number from 1 on.
    """
    require_shelter(desk)
    refuse_year(year)
    for name, number in wanted.items():
        if not known(name):
            raise KnownError(words("There is no indicator “{name}”.", name=name[:64]))
        if not 1 <= number <= MOST:
            raise KnownError(words("A target is a whole number from 1 to {most}.", most=MOST))
    with desk.database.work(Intent.EXPORT_SUMMARY, "set targets", f"year:{year}") as work:
        write_settings(work.connection, {f"{_SETTING}{year}": json.dumps(dict(wanted), sort_keys=True)})


def year_of_targets(desk: Desk, year: int) -> YearOfTargets:
    """The targets of a year beside what was published of it."""
    refuse_year(year)
    wanted, lost = targets_of(desk, year), ledger.what_is_lost(desk) is not None
    issued = {} if lost else ledger.issued_of_year(desk, year)
    quarters = {number: ledger.read_issued(release) for number, release in issued.items()}
    last = max(quarters, default=0)
    return YearOfTargets(
        year,
        wanted,
        tuple(quarters),
        {name: tuple(published(one, name) for one in quarters.values()) for name in wanted},
        {name: year_so_far(name, quarters, last) for name in wanted} if last else {},
        lost,
        frozenset(number for number, one in quarters.items() if one.period.quarters > 1),
    )


def beside(desk: Desk, quarter: Quarter, summary: Summary) -> tuple[Target, ...]:
    """The targets that stand in a quarter's report, with the year up to this quarter as far as it was published.

    `summary` holds the numbers of this quarter, which are about to be issued. Where the ledger is not whole, the year so
    far is left out.
    """
    wanted = targets_of(desk, quarter.year)
    if not wanted:
        return ()
    if ledger.what_is_lost(desk) is not None:
        return tuple(Target(name, number, quarter.year) for name, number in wanted.items())
    issued = ledger.issued_of_year(desk, quarter.year)
    quarters = {number: ledger.read_issued(one) for number, one in issued.items() if number < quarter.number}
    quarters[quarter.number] = summary
    return tuple(
        _target(name, number, quarter.year, year_so_far(name, quarters, quarter.number))
        for name, number in wanted.items()
    )


def _target(name: str, number: int, year: int, so_far: SoFar) -> Target:
    exact = so_far.value is not None
    return Target(name, number, year, so_far.value, 0 if exact else so_far.at_least)
