"""A quarter counted piece by piece: some hundred people at a time, with the very numbers that all of them at once give.

Tables are counts of persons, so they add up. A measure is worked out at the end, from what each person contributed to it:
a median of medians would be another number.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import Catalogue, TablePlan, keys
from caseapp.statistics.facts import BedFact, CaseFact, Caseload, HouseFacts
from caseapp.statistics.indicators.measures import contributions, measures_from
from caseapp.statistics.indicators.nights import Days
from caseapp.statistics.indicators.persons import QuarterPerson, followed_up_of, persons_of, touching
from caseapp.statistics.indicators.tables import Rows, count_table, rows_of, sheet_rows
from caseapp.statistics.relations import relations_among
from caseapp.statistics.table import Cell, Key, Release, Table, Variable


class Pieces:
    """One quarter while it is counted with one catalogue."""

    def __init__(self, quarter: Quarter, catalogue: Catalogue) -> None:
        self.quarter = quarter
        self._days = Days(quarter.start, quarter.end)
        self._catalogue = catalogue
        self._cells: dict[str, Counter[Key]] = {plan.id: Counter() for plan in catalogue.tables}
        self._contributed: dict[str, list[int]] = {}

    def add(self, cases: Iterable[CaseFact]) -> tuple[QuarterPerson, ...]:
        """Count some people, with all cases of each of them. Gives those who were assisted in the quarter."""
        load = Caseload(touching(cases, self._days))
        persons = persons_of(load, self.quarter)
        everybody = (*persons, *followed_up_of(load, self.quarter))
        self._count(rows_of(everybody, self.quarter, self._catalogue.variables))
        for name, amounts in contributions(persons, load.cases, self._days).items():
            self._contributed.setdefault(name, []).extend(amounts)
        return persons

    def release(self, beds: Iterable[BedFact], house: HouseFacts) -> Release:
        """The exact numbers of all who were added, and of the house."""
        variables = self._catalogue.variables
        self._count(sheet_rows(house, self._days, variables))
        tables = tuple(
            Table(plan.id, plan.population, plan.dims, tuple(_cells(plan, variables, self._cells[plan.id])))
            for plan in self._catalogue.tables
        )
        measures = measures_from(self._contributed, tuple(beds), house, self._days)
        return Release(
            variables, self._catalogue.populations, tables, tuple(one.measure for one in measures),
            relations_among(variables),
        )  # fmt: skip

    def _count(self, rows: Rows) -> None:
        for plan in self._catalogue.tables:
            cells = self._cells[plan.id]
            for cell in count_table(plan, self._catalogue, rows).cells:
                if cell.value:
                    cells[cell.key] += cell.value


def _cells(plan: TablePlan, variables: Mapping[str, Variable], counted: Counter[Key]) -> Iterator[Cell]:
    return (Cell(key, counted[key], key in plan.impossible) for key in keys(plan, variables))
