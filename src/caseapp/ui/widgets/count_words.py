"""A protected summary put into words for the screen: the same words, marks and rules as on its paper."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import chain

from caseapp.base.language import number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.statistics.definitions import (
    category_label,
    label,
    measure_label,
    measure_rules,
    population_label,
    table_rules,
    table_title,
    unit_label,
)
from caseapp.statistics.grid import Grid, Head, arrange, share
from caseapp.statistics.shown import Reason
from caseapp.statistics.spoken import (
    counted_spoken,
    counted_text,
    days_text,
    least_text,
    percent_text,
    period_text,
)
from caseapp.statistics.summary import Period, Summary, Target
from caseapp.statistics.table import Cell, Key, Measure, Table
from caseapp.statistics.targets import indicator_name, published

HIDDEN_SIGN = "×"
STRUCTURAL_SIGN = "–"
HIDDEN = words("hidden: may be none, few or many")
WHY = {
    Reason.TOO_FEW: words("hidden: none or too few people"),
    Reason.WOULD_REVEAL: words("hidden: enough people, but it would tell a smaller number"),
}
"""Seen inside the vault only."""
NOBODY = words("nobody can be counted here")
AT_LEAST = words("at least so many: what the shelters that show this number have together")
_SHARES = words(
    "Shares are whole percentages of all persons counted, given only where both numbers are shown."
)


_SO_FAR = words(
    "The year so far adds up numbers of issued reports alone: exact where every quarter shows the number, otherwise at"
    " least so much."
)

_ONCE = words("A person is counted once in each quarter, and so in the year so far once for each of them.")


class Mark(Enum):
    """What stands in a place of a table."""

    NUMBER = auto()
    LEAST = auto()
    HIDDEN = auto()
    NOBODY = auto()
    TEXT = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a table: what is shown and copied, and what is read out."""

    text: str
    spoken: str
    mark: Mark = Mark.NUMBER
    reason: Reason | None = None
    """Why it is hidden, where that may be seen: never copied, never printed."""


@dataclass(frozen=True, slots=True)
class CountLine:
    """One line. `bar` is the length of the bar beside it, from 0 to 1; it repeats a number that is shown."""

    head: str
    spots: tuple[Spot, ...]
    level: int = 0
    strong: bool = False
    total: bool = False
    bar: float | None = None


@dataclass(frozen=True, slots=True)
class CountSheet:
    """A table ready to be shown. `heads` has one word for every column, that of the line heads first."""

    title: str
    about: str
    heads: tuple[str, ...]
    lines: tuple[CountLine, ...]
    rules: str = ""


@dataclass(frozen=True, slots=True)
class CountWords:
    """A summary together with what is needed to say it: the language, and least numbers where it is a whole."""

    summary: Summary
    say: Speaks
    bounds: Mapping[tuple[str, Key], int] = field(default_factory=dict)
    measure_bounds: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[tuple[str, Key], Reason] = field(default_factory=dict)
    """Why numbers are hidden, for those who may count and only before a report is issued."""

    def spot(self, table_id: str, cell: Cell | None) -> Spot:
        """A number, a least number, the mark of a hidden one, a dash where nobody can be, or nothing."""
        if cell is None:
            return Spot("", "", Mark.EMPTY)
        if cell.structural:
            return Spot(STRUCTURAL_SIGN, self.say(NOBODY), Mark.NOBODY)
        reason = self.reasons.get((table_id, cell.key))
        if cell.value is None and reason is not None:
            return Spot(HIDDEN_SIGN, self.say(WHY[reason]), Mark.HIDDEN, reason)
        return self._number(cell.value, self.bounds.get((table_id, cell.key), 0))

    def amount(self, measure: Measure) -> Spot:
        """An amount, with its sign where it is a percentage."""
        found = self._number(measure.value, self.measure_bounds.get(measure.id, 0))
        if measure.unit == "percent" and measure.value is not None:
            return Spot(self.percent(measure.value), self.percent(measure.value))
        return found

    def _number(self, value: int | None, least: int) -> Spot:
        if value is not None:
            rounding, say = self.summary.rounding, self.say
            return Spot(counted_text(say.code, value, rounding), counted_spoken(say, value, rounding))
        if least > 0:
            return Spot(
                least_text(self.say.code, least), self.say(words("at least {n}", n=least)), Mark.LEAST
            )
        return Spot(HIDDEN_SIGN, self.say(HIDDEN), Mark.HIDDEN)

    def percent(self, number: int) -> str:
        """A whole percentage."""
        return percent_text(self.say.code, number)

    def head(self, head: Head) -> str:
        """The answer of a line or column. The margin is the total, or everybody where answers do not add up."""
        if head.category is None:
            several = any(one.multi for one in self.summary.variables if one.id == head.variable)
            return self.say(words("All persons counted") if several else words("Total"))
        return self.say(category_label(head.variable, head.category))

    def sheet(self, table: Table) -> CountSheet:
        """A table over questions."""
        variables = {variable.id: variable for variable in self.summary.variables}
        grid = arrange(table, variables, most=len(table.dims))
        several = any(variables[dim].multi for dim in table.dims) and self.summary.rounding is None
        columns = tuple(map(self.head, grid.columns)) or (self.say(words("Persons")),)
        if several and not grid.columns:
            columns = (*columns, self.say(words("Share")))
        rules = (*table_rules(table.id), *([_SHARES] if several else []))
        return CountSheet(
            self.say(table_title(table.id)),
            self._about(table),
            (self.say(label(grid.row_variable)), *columns),
            self._lines(table, grid, shares=several and not grid.columns),
            self._once(rules),
        )

    def _lines(self, table: Table, grid: Grid, *, shares: bool) -> tuple[CountLine, ...]:
        alone = not grid.columns
        whole = next((one.cells[0] for one in grid.rows if one.head.category is None), None)
        inner = [one.cells[0] for one in grid.rows if one.head.category is not None]
        most = max((cell.value or 0 for cell in inner if cell is not None), default=0)
        lines = []
        for one in grid.rows:
            head, cell = one.head, one.cells[0]
            total = head.category is None
            spots = [self.spot(table.id, found) for found in one.cells]
            if shares:
                part = None if total else share(cell, whole)
                text = "" if part is None else self.percent(part)
                spots.append(Spot(text, text, Mark.NUMBER if text else Mark.EMPTY))
            drawn = alone and not total and most and cell is not None and cell.value
            bar = cell.value / most if drawn and cell is not None and cell.value else None
            name = ", ".join(map(self.head, one.heads))
            strong = total or head.group
            lines.append(CountLine(name, tuple(spots), head.level, strong, total and one.outer is None, bar))
        return tuple(lines)

    def _about(self, table: Table) -> str:
        populations = {population.id: population for population in self.summary.populations}
        known = populations.get(table.population)
        unit = unit_label("person" if known is None else known.unit)
        counted = population_label(table.population)
        return self.say(words("Counted: {population}; unit: {unit}", population=counted, unit=unit))

    def persons(self, tables: Sequence[Table]) -> CountSheet:
        """Plain numbers of persons, one population a line; the sum of the others is set like a total."""
        sums = {population.id for population in self.summary.populations if population.sum_of}
        lines = tuple(
            CountLine(
                self.say(table_title(table.id)),
                (self.spot(table.id, table.by_key().get(())),),
                strong=table.population in sums,
                total=table.population in sums,
            )
            for table in tables
        )
        heads = (self.say(words("Population")), self.say(words("Persons")))
        rules = chain.from_iterable(table_rules(table.id) for table in tables)
        return CountSheet(self.say(words("Persons")), "", heads, lines, self._once(rules))

    def amounts(self, measures: Sequence[Measure]) -> CountSheet:
        """Amounts that are no counts of persons, with their units."""
        lines = []
        for measure in measures:
            unit = self.say(unit_label(measure.unit))
            spots = (self.amount(measure), Spot(unit, unit, Mark.TEXT))
            lines.append(CountLine(self.say(measure_label(measure.id)), spots))
        heads = tuple(map(self.say, (words("Indicator"), words("Result"), words("Unit"))))
        rules = [
            words("{name}: {rule}", name=measure_label(one.id), rule=" ".join(map(self.say, measure_rules(one.id))))
            for one in measures
            if measure_rules(one.id)
        ]  # fmt: skip
        return CountSheet(self.say(words("Amounts")), "", heads, tuple(lines), self._once(rules))

    def goals(self) -> CountSheet:
        """The targets of the project beside their results, with the year as far as it was published."""
        lines = []
        for target in self.summary.targets:
            value = published(self.summary, target.id)
            so_far = self._number(target.cumulative, target.at_least)
            goal = number_text(self.say.code, target.target)
            reached = self._reached(target)
            spots = (self._number(value, 0), so_far, Spot(goal, goal), reached)
            lines.append(CountLine(self.say(indicator_name(target.id)), spots))
        year = str(self.summary.targets[0].year) if self.summary.targets else ""
        heads = (
            words("Indicator"), words("Result"), words("Year so far"), words("Target of the year"), words("Reached"),
        )  # fmt: skip
        title = self.say(words("Targets of {year}", year=year))
        return CountSheet(title, "", tuple(map(self.say, heads)), tuple(lines), self._once((_SO_FAR, _ONCE)))

    def _reached(self, target: Target) -> Spot:
        """A whole percentage of shown numbers, rounded down: what is not reached is never said to be."""
        shown = target.at_least if target.cumulative is None else target.cumulative
        if not target.target or (target.cumulative is None and not shown):
            return Spot("", "", Mark.EMPTY)
        percent = self.percent(100 * shown // target.target)
        exact = target.cumulative is not None
        return Spot(percent, percent) if exact else Spot(f"≥\u00a0{percent}", f"≥\u00a0{percent}", Mark.LEAST)

    def _once(self, rules: Iterable[Words]) -> str:
        return " ".join(dict.fromkeys(map(self.say, rules)))

    def period(self, period: Period) -> str:
        """The quarter in words; any other period as it is labelled."""
        return period_text(self.say.code, period)

    def days(self, period: Period) -> str:
        """First and last day."""
        return days_text(self.say.code, period)
