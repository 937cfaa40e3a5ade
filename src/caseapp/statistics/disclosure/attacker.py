"""Looks for populations that could stand behind published numbers, and what each of them proves possible.

Part of the audit: it knows published cells only, and shares no code with the protection.
"""

import math
from collections.abc import Sequence
from typing import TypeAlias

import highspy
import numpy as np

from caseapp.statistics.disclosure.attacker_view import Sum, View
from caseapp.statistics.table import Key

Problem: TypeAlias = tuple[str, Key, int, int]
"""Table (or measure), key, and the least and the most an attacker can say the number is."""
Form: TypeAlias = tuple[int, ...]
"""The unknowns that add up to a count."""
Limit: TypeAlias = tuple[Sum, range]
"""A count and the values that other reports leave it."""

_SETTINGS = {"output_flag": False, "threads": 1, "random_seed": 0, "mip_max_nodes": 2000}
_CAP = 100
_GUIDE = 1e-4
_TOLERANCE = 1e-6


class Attacker:
    """Searches populations that agree with everything published, and learns from each what is possible."""

    def __init__(self, view: View, threshold: int, limits: Sequence[Limit] = ()) -> None:
        self._view = view
        self._threshold = threshold
        self._fixed = [(row, value) for _, _, row, value in view.published] + [(row, 0) for row in view.zero]
        self._limits = list(limits)
        self._solvers = tuple(_programme(view, self._fixed, limits, whole=whole) for whole in (False, True))
        self._open = {_form(row) for _, _, row in view.hidden if row}
        self._none: set[Form] = set()
        self._many: set[Form] = set()

    def possible(self) -> bool:
        """Whether any population of whole persons agrees with what is published."""
        return any(self._reach((), 1, guided=False, whole=whole)[1] is not None for whole in (False, True))

    def takes(self, place: int, value: int) -> bool:
        """Whether a population was found in which the limited sum at `place` has that value."""
        values = self._limits[place][1]
        self._limit(place, range(value, value + 1))
        found = self.possible()
        self._limit(place, values)
        return found

    def extreme(self, row: Sum, sign: int) -> int | None:
        """The least (sign 1) or most (-1) of a sum that whole persons were found to reach; None where none were."""
        for whole in (False, True):
            _, value = self._reach(_form(row), sign, guided=False, whole=whole)
            if value is not None:
                return value
        return None

    def _limit(self, place: int, values: range) -> None:
        self._limits[place] = self._limits[place][0], values
        for highs in self._solvers:
            highs.changeRowBounds(len(self._fixed) + place, float(values[0]), float(values[-1]))

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
        return (
            whole
            and all(sum(persons[n] * sign for n, sign in row.items()) == value for row, value in self._fixed)
            and all(sum(persons[n] for n in row) in values for row, values in self._limits)
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


def _programme(
    view: View, fixed: Sequence[tuple[Sum, int]], limits: Sequence[Limit], *, whole: bool
) -> highspy.Highs:
    """All populations that agree, with a cap on every number that keeps the solver from running away."""
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, setting in _SETTINGS.items():
        highs.setOptionValue(option, setting)
    cap = _CAP + sum(value for _, value in fixed) + sum(values[-1] for _, values in limits)
    for _ in range(view.size):
        highs.addVar(0.0, float(cap))
    rows = [(row, value, value) for row, value in fixed]
    rows += [(row, values[0], values[-1]) for row, values in limits]
    for row, least, most in rows:
        places = np.array(sorted(row), dtype=np.int32)
        signs = np.array([float(row[n]) for n in sorted(row)])
        highs.addRow(float(least), float(most), len(row), places, signs)
    if whole:
        kinds = np.array([highspy.HighsVarType.kInteger] * view.size)
        highs.changeColsIntegrality(view.size, np.arange(view.size, dtype=np.int32), kinds)
    return highs
