"""Audits published numbers as an attacker would: without ever having seen the true ones.

Because the auditor cannot know which hidden counts are small, he asks the same of all of them: a hidden count
must be able to be nobody and to be more than the threshold, or else the published numbers must prove it
large. Whoever receives a summary can therefore repeat the audit.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import highspy
import numpy as np

from caseapp.statistics.disclosure.attacker_view import Sum, View, view_of
from caseapp.statistics.table import Key, Measure, Population, Table, Variable

Problem: TypeAlias = tuple[str, Key, int, int]
"""Table (or measure), key, and the least and the most an attacker can say the number is."""
Form: TypeAlias = tuple[int, ...]
"""The unknowns that add up to a count."""
CONTRADICTION: Problem = ("", (), 0, -1)
"""The published numbers fit no population at all."""

_SETTINGS = {"output_flag": False, "threads": 1, "random_seed": 0, "mip_max_nodes": 2000}
_CAP = 100
_GUIDE = 1e-4
_TOLERANCE = 1e-6


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
) -> Verdict:
    """Looks at every cell, margin and group, and at who did not give an answer of a multi-answer question.

    `checked` is the number of counts looked at. Raises KeyError for an unknown variable or population.
    """
    known = list(variables.values()) if isinstance(variables, Mapping) else list(variables)
    view = view_of(known, populations, tables)
    problems = [*_too_small(tables, threshold), *_measured(measures, threshold)]
    attacker = _Attacker(view, threshold)
    if not attacker.possible():
        problems.append(CONTRADICTION)
    else:
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


class _Attacker:
    """Searches populations that agree with everything published, and learns from each what is possible."""

    def __init__(self, view: View, threshold: int) -> None:
        self._view = view
        self._threshold = threshold
        self._fixed = [(row, value) for _, _, row, value in view.published] + [(row, 0) for row in view.zero]
        self._solvers = _programme(view, self._fixed, whole=False), _programme(view, self._fixed, whole=True)
        self._open = {_form(row) for _, _, row in view.hidden if row}
        self._none: set[Form] = set()
        self._many: set[Form] = set()

    def possible(self) -> bool:
        """Whether any population of whole persons agrees with what is published."""
        return any(self._reach((), 1, guided=False, whole=whole)[1] is not None for whole in (False, True))

    def findings(self) -> list[Problem]:
        """The hidden counts that are neither open nor proved large, with their bounds."""
        forms = sorted(self._open)
        bounds = {form: interval for form in forms if (interval := self._given_away(form)) is not None}
        hidden = [(table, key, _form(row)) for table, key, row in self._view.hidden]
        return [(table, key, *bounds[form]) for table, key, form in hidden if form in bounds]

    def _given_away(self, form: Form) -> tuple[int, int] | None:
        """The least and the most a count can be, where they tell too much; else None."""
        if form not in self._none:
            self._reach(form, 1, guided=True, whole=False)
        least = 0 if form in self._none else self._extreme(form, 1)
        if least >= self._threshold:
            return None
        if form not in self._many:
            self._reach(form, -1, guided=True, whole=False)
        if least == 0 and form in self._many:
            return None
        most = self._extreme(form, -1)
        return None if least == 0 and most > self._threshold else (least, most)

    def _extreme(self, form: Form, sign: int) -> int:
        """The least (sign 1) or most (-1) a count can be; where that stays unknown, what is unsafe.

        A linear bound rounded inwards serves to prove a count large, nothing else: that a number can be
        reached always takes whole persons.
        """
        bound, value = self._reach(form, sign, guided=False, whole=False)
        if value is None and not (sign == 1 and bound >= self._threshold):
            bound, value = self._reach(form, sign, guided=False, whole=True)
        if value is not None:
            return value
        return max(bound, 1) if sign == 1 else min(bound, self._threshold)

    def _reach(self, form: Form, sign: int, *, guided: bool, whole: bool) -> tuple[int, int | None]:
        """One question to the solver: the bound it reports, and the number that whole persons do reach.

        When guided, ties are broken so that the answer helps with other counts; then the number is no bound.
        """
        highs = self._solvers[whole]
        cost = np.zeros(self._view.size)
        for other in (self._open - (self._none if sign == 1 else self._many)) if guided else ():
            cost[list(other)] += sign * _GUIDE
        cost[list(form)] += sign
        highs.changeColsCost(self._view.size, np.arange(self._view.size, dtype=np.int32), cost)
        highs.run()
        if highs.getModelStatus() not in (
            highspy.HighsModelStatus.kOptimal,
            highspy.HighsModelStatus.kModelEmpty,
        ):
            return 0 if sign == 1 else self._threshold, None
        bound = sign * math.ceil(highs.getInfo().objective_function_value - _TOLERANCE)
        persons = [round(number) for number in highs.getSolution().col_value]
        if not self._agrees(persons):
            return bound, None
        self._learn(persons)
        return bound, sum(persons[number] for number in form)

    def _agrees(self, persons: list[int]) -> bool:
        """The published numbers come out exactly, in Python's whole numbers."""
        whole = min(persons, default=0) >= 0
        return whole and all(
            sum(persons[n] * sign for n, sign in row.items()) == value for row, value in self._fixed
        )

    def _learn(self, persons: list[int]) -> None:
        for form in self._open:
            number = sum(persons[place] for place in form)
            if number == 0:
                self._none.add(form)
            elif number > self._threshold:
                self._many.add(form)


def _form(row: Sum) -> Form:
    return tuple(sorted(row))


def _programme(view: View, fixed: Sequence[tuple[Sum, int]], *, whole: bool) -> highspy.Highs:
    """All populations that agree, with a cap on every number that keeps the solver from running away."""
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, setting in _SETTINGS.items():
        highs.setOptionValue(option, setting)
    cap = _CAP + sum(value for _, value in fixed)
    for _ in range(view.size):
        highs.addVar(0.0, float(cap))
    for row, value in fixed:
        places = np.array(sorted(row), dtype=np.int32)
        highs.addRow(
            float(value), float(value), len(row), places, np.array([float(row[n]) for n in sorted(row)])
        )
    if whole:
        kinds = np.array([highspy.HighsVarType.kInteger] * view.size)
        highs.changeColsIntegrality(view.size, np.arange(view.size, dtype=np.int32), kinds)
    return highs
