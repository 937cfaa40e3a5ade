"""Looks for populations that could stand behind published numbers, and what each of them proves possible.

Part of the audit: it knows published cells only, and shares no code with the protection.
"""

import math
from collections.abc import Callable, Sequence
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
_PRIMAL = 4
"""HiGHS's number for the primal simplex method: only the goal changes from one question to the next, so the last answer is a start."""
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
        self._most = float(_CAP + sum(value for _, value in self._fixed) + sum(one[-1] for _, one in limits))
        """A cap on every number, which keeps the solver from running away."""
        self._solvers = tuple(self._programme(whole=whole) for whole in (False, True))
        self._solution = np.zeros(view.size)
        """What was answered last, perhaps in parts of persons."""
        self._persons: list[int] = []
        """The population that was found last."""
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

    def _programme(self, *, whole: bool) -> highspy.Highs:
        """All populations that agree."""
        highs, size = highspy.Highs(), self._view.size  # type: ignore[no-untyped-call]
        for option, setting in _SETTINGS.items():
            highs.setOptionValue(option, setting)
        for _ in range(size):
            highs.addVar(0.0, self._most)
        rows = [(row, value, value) for row, value in self._fixed]
        rows += [(row, values[0], values[-1]) for row, values in self._limits]
        for row, least, most in rows:
            places = np.array(sorted(row), dtype=np.int32)
            signs = np.array([float(row[n]) for n in sorted(row)])
            highs.addRow(float(least), float(most), len(row), places, signs)
        if whole:
            kinds = np.array([highspy.HighsVarType.kInteger] * size)
            highs.changeColsIntegrality(size, np.arange(size, dtype=np.int32), kinds)
        else:
            highs.setOptionValue("simplex_strategy", _PRIMAL)
        return highs

    def _limit(self, place: int, values: range) -> None:
        self._limits[place] = self._limits[place][0], values
        for highs in self._solvers:
            highs.changeRowBounds(len(self._fixed) + place, float(values[0]), float(values[-1]))

    def findings(self, told: Callable[[float], object] = lambda _share: None) -> list[Problem]:
        """The hidden counts that are neither open nor proved large, with their bounds; `told` hears which share is looked at."""
        bounds: dict[Form, tuple[int, int]] = {}
        for place, form in enumerate(sorted(self._open)):
            told(place / len(self._open))
            if (interval := self._given_away(form)) is not None:
                bounds[form] = interval
        hidden = [(table, key, _form(row)) for table, key, row in self._view.hidden]
        return [(table, key, *bounds[form]) for table, key, form in hidden if form in bounds]

    def _given_away(self, form: Form) -> tuple[int, int] | None:
        """The least and the most a count can be, where they tell too much; else None."""
        self._look_for(form, 1)
        least = 0 if form in self._none else self._extreme(form, 1)
        if least >= self._threshold:
            return None
        self._look_for(form, -1)
        if least == 0 and form in self._many:
            return None
        most = self._extreme(form, -1)
        return None if least == 0 and most > self._threshold else (least, most)

    def _look_for(self, form: Form, sign: int) -> None:
        """Looks for a population with nobody (1) or many (-1) behind a count, the quick ways first."""
        if form not in (self._none if sign == 1 else self._many):
            _, value = self._reach(form, sign, guided=True, whole=False)
            if value is None and self._persons:
                self._reach_nearby()

    def _reach_nearby(self) -> None:
        """The question asked last, in whole persons, with all as it is on which the answer and a known population agree.

        Of an answer in parts of persons that is most; the rest is asked for in a moment (relaxation induced neighbourhood
        search, Danna, Rothberg and Le Pape 2005). What is found is a population like any other; no bound follows from it.
        """
        highs, places = self._solvers[True], np.arange(self._view.size, dtype=np.int32)
        known = np.array(self._persons, dtype=float)
        same = np.abs(self._solution - known) < _TOLERANCE
        goal = np.array(self._solvers[False].getLp().col_cost_)
        highs.changeColsBounds(
            len(places), places, np.where(same, known, 0.0), np.where(same, known, self._most)
        )
        highs.changeColsCost(len(places), places, goal)
        highs.run()
        if highs.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            self._take(highs)
        highs.changeColsBounds(len(places), places, np.zeros(len(places)), np.full(len(places), self._most))

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
        found = self._take(highs)
        return bound, sum(self._persons[number] for number in form) if found else None

    def _take(self, highs: highspy.Highs) -> bool:
        """Keeps and learns what a solver found, where it is a population."""
        self._solution = np.array(highs.getSolution().col_value)
        persons = [round(number) for number in self._solution.tolist()]
        if not self._agrees(persons):
            return False
        self._persons = persons
        self._learn(persons)
        return True

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
