"""Audits published numbers as an attacker would: without ever having seen the true ones.

Because the auditor cannot know which hidden counts are small, he asks the same of all of them: a hidden count
must be able to be nobody and to be more than the threshold, or else the published numbers must prove it
large. Whoever receives a summary can therefore repeat the audit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caseapp.statistics.disclosure.amounts import ties_of_amounts
from caseapp.statistics.disclosure.attacker import Attacker, Problem
from caseapp.statistics.disclosure.attacker_view import Sum, View, view_of
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.table import Key, Measure, Population, Relation, Table, Variable

CONTRADICTION: Problem = ("", (), 0, -1)
"""The published numbers fit no population at all."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the audit found. Nothing may be exported unless `safe`."""

    safe: bool
    checked: int
    problems: tuple[Problem, ...]


def audit(
    variables: Mapping[str, Variable] | Sequence[Variable],
    populations: Sequence[Population],
    tables: Sequence[Table],
    measures: Sequence[Measure] = (),
    threshold: int = 5,
    ties: Sequence[Tie] = (),
    relations: Sequence[Relation] = (),
) -> Verdict:
    """Looks at every cell, margin and group, and at who did not give an answer of a multi-answer question.

    `measures` are believed, too: a shown one tells how many persons can stand behind it (`amounts.py`).

    `ties` are counts shared with other reports: only their values are believed, and where a tie says `each` all of
    them must be possible; `relations` say what nobody can be. `checked` is the number of counts looked at. Raises KeyError for an unknown variable or
    population, or a tie to a count that is not there.
    """
    known = list(variables.values()) if isinstance(variables, Mapping) else list(variables)
    ties = (*ties, *ties_of_amounts(measures, tables, threshold))
    view = view_of(known, populations, tables, relations)
    problems = [*_too_small(tables, threshold), *_measured(measures, threshold)]
    attacker = Attacker(view, threshold, limits_of(view, ties))
    if not attacker.possible():
        problems.append(CONTRADICTION)
    else:
        problems += _narrowed(attacker, ties)
        problems += attacker.findings()
    return Verdict(not problems, len(view.published) + len(view.hidden), tuple(dict.fromkeys(problems)))


def _too_small(tables: Sequence[Table], threshold: int) -> list[Problem]:
    """Published numbers below the threshold, none included; structural cells hold nobody or are wrong."""
    return [
        (table.id, cell.key, cell.value, cell.value)
        for table in tables
        for cell in table.cells
        if cell.value is not None and (cell.value != 0 if cell.structural else cell.value < threshold)
    ]


def _measured(measures: Sequence[Measure], threshold: int) -> list[Problem]:
    """A measure in persons is a count under another name."""
    small = [
        one for one in measures if one.value is not None and one.unit == "person" and one.value < threshold
    ]
    return [(one.id, (), one.value or 0, one.value or 0) for one in small]


def limits_of(view: View, ties: Sequence[Tie]) -> list[tuple[Sum, range]]:
    """The ties as sums of what is unknown. KeyError where a tie's count is not in the tables."""
    return [(sum_at(view, tie.table, tie.key), tie.values) for tie in ties]


def sum_at(view: View, table: str, key: Key) -> Sum:
    """The sum of unknowns behind one count."""
    published = ((name, at, row) for name, at, row, _ in view.published)
    for name, at, row in (*published, *view.hidden):
        if (name, at) == (table, key):
            return row
    raise KeyError((table, key))


def _narrowed(attacker: Attacker, ties: Sequence[Tie]) -> list[Problem]:
    """The values of shared counts that other reports leave open and these numbers rule out."""
    return [
        (tie.table, tie.key, value, value)
        for place, tie in enumerate(ties)
        if tie.each
        for value in tie.values
        if not attacker.takes(place, value)
    ]
