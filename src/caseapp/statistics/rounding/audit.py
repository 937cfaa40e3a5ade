"""Looks at rounded tables beside those that they were made from, in whole numbers, as a careful reader would.

Shares no code with the rounding: it goes through the tables cell by cell and knows neither programme nor solver.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.statistics.table import Population, Table, Variable

Answers: TypeAlias = frozenset[tuple[str, str]]
Pair: TypeAlias = tuple[int, int]
"""A true number and what it was rounded to."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`checked` numbers were looked at; nothing may leave where `problems` has an entry (a table, and what is wrong)."""

    checked: int
    problems: tuple[tuple[str, str], ...]

    @property
    def holds(self) -> bool:
        """Whether everything is as it was promised."""
        return not self.problems


def audit_rounding(
    true: Sequence[Table],
    rounded: Sequence[Table],
    variables: Mapping[str, Variable],
    populations: Sequence[Population],
    base: int,
) -> Verdict:
    """Every number a neighbouring multiple, nothing shown that was hidden, every sum exact, every count rounded one way."""
    problems: list[tuple[str, str]] = []
    if [(one.id, one.population, one.dims) for one in true] != [
        (one.id, one.population, one.dims) for one in rounded
    ]:
        return Verdict(0, (("", "other tables"),))
    everywhere: dict[tuple[str, Answers], Pair] = {}
    for before, after in zip(true, rounded, strict=True):
        pairs, wrong = _pairs(before, after, base)
        wrong += list(_unequal_sums(before, pairs, variables, base))
        for answers, pair in pairs.items():
            if everywhere.setdefault((before.population, answers), pair) != pair:
                wrong.append("one count rounded in two ways")
        problems += [(before.id, text) for text in wrong]
    problems += [
        (name, "not the sum of its populations")
        for name in _unequal_populations(everywhere, populations, base)
    ]
    return Verdict(len(everywhere), tuple(problems))


def _pairs(before: Table, after: Table, base: int) -> tuple[dict[Answers, Pair], list[str]]:
    """The shown numbers of a table, and what is wrong with any number by itself."""
    found: dict[Answers, Pair] = {}
    wrong: list[str] = []
    if [(one.key, one.structural) for one in before.cells] != [
        (one.key, one.structural) for one in after.cells
    ]:
        return found, ["other cells"]
    for old, new in zip(before.cells, after.cells, strict=True):
        if old.value is None or new.value is None:
            if old.value is not new.value:
                wrong.append("hidden and shown")
            continue
        found[frozenset(old.key)] = (old.value, new.value)
        if not _neighbour(old.value, new.value, base):
            wrong.append(f"{new.value} is no neighbour")
    return found, wrong


def _neighbour(number: int, multiple: int, base: int) -> bool:
    """Whether a multiple is the number itself or next to it; a multiple of the base has no other neighbour than itself."""
    return multiple % base == 0 and multiple >= 0 and abs(multiple - number) < base


def _unequal_sums(
    table: Table, pairs: Mapping[Answers, Pair], variables: Mapping[str, Variable], base: int
) -> Iterator[str]:
    for answers, (number, multiple) in pairs.items():
        given = dict(answers)
        for question in table.dims:
            variable = variables[question]
            rest = frozenset(pair for pair in answers if pair[0] != question)
            if variable.multi:
                above = [pairs.get(rest), *(pairs.get(rest | {(question, group)}) for group, members in variable.groups.items()
                                            if given.get(question) in members)]  # fmt: skip
                if question in given and any(one is not None and one[1] < multiple for one in above):
                    yield "a part larger than the whole"
                continue
            if question in given and given[question] not in variable.groups:
                continue
            of = variable.groups[given[question]] if question in given else variable.categories
            parts = [pairs.get(rest | {(question, answer)}) for answer in of]
            if not _adds_up((number, multiple), parts, base):
                yield "parts that do not add up"


def _adds_up(whole: Pair, parts: Sequence[Pair | None], base: int) -> bool:
    """Exactly where all parts are shown; otherwise what is missing is rounded as any number is."""
    missing = [whole[side] - sum(part[side] for part in parts if part is not None) for side in (0, 1)]
    if None not in parts:
        return missing == [0, 0]
    return missing[0] >= 0 and _neighbour(missing[0], missing[1], base)


def _unequal_populations(
    everywhere: Mapping[tuple[str, Answers], Pair], populations: Sequence[Population], base: int
) -> Iterator[str]:
    """Only where every part was asked the same: a part that was not says nothing."""
    asked: dict[str, set[Answers]] = {}
    for name, answers in everywhere:
        asked.setdefault(name, set()).add(answers)
    for population in populations:
        for answers in asked.get(population.id, set()) if population.sum_of else ():
            parts = [everywhere.get((part, answers)) for part in population.sum_of]
            whole = everywhere[population.id, answers]
            if None not in parts and not _adds_up(whole, parts, base):
                yield population.id
            if any(part is not None and part[1] > whole[1] for part in parts):
                yield population.id
