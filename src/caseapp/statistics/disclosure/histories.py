"""What reports issued before tell of a shared count to somebody who knows how each of them counts one client.

Without her a report may leave 0 to 12 persons open at the end; with her record, which it must have room for, perhaps
1 to 9 only. The next report has to be safe with these values alone, and must leave every one of them possible. Persons are
followed along a chain as `neighbours.py` follows the values.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from caseapp.statistics.disclosure.model import Count, KnownClient, Model, Place
from caseapp.statistics.disclosure.programme import Programme
from caseapp.statistics.disclosure.tie import Known, Tie
from caseapp.statistics.disclosure.together import together
from caseapp.statistics.disclosure.unknowns import ContradictionError, Form, Unknowns
from caseapp.statistics.disclosure.witnesses import Need
from caseapp.statistics.table import Client, Release

People: TypeAlias = Mapping[int, Client]
"""Persons by their number in the caseload, each as one quarter counts her."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One quarter of a chain as published: its ties to what lies farther, and the values that it leaves at `near`."""

    release: Release
    people: People
    ties: tuple[Tie, ...]
    far: Place
    near: Place
    values: range


def known_among(
    here: People, chains: Sequence[Sequence[Stage]], pause: Callable[[], None]
) -> tuple[Known, ...]:
    """The persons with whose record some chain leaves fewer values at its last stage than without.

    `here` are those whom the quarter between the chains counts.
    """
    left = [_values_left(stages, pause) for stages in chains]
    persons = sorted({person for values in left for person in values})
    known = (
        Known(
            here.get(person),
            tuple(values.get(person, stages[-1].values) for values, stages in zip(left, chains, strict=True)),
        )
        for person in persons
    )
    return tuple(dict.fromkeys(known))


def _values_left(stages: Sequence[Stage], pause: Callable[[], None]) -> dict[int, range]:
    left: dict[int, range] = {}
    for stage in stages:
        passage = _Passage(stage, left)
        left = passage.values_left(pause)
    return left


class _Passage:
    """One quarter, asked which values go through it with each person who may be known."""

    def __init__(self, stage: Stage, before: Mapping[int, range]) -> None:
        self._stage = stage
        self._unknowns = Unknowns(stage.release)
        published = list(_counts(self._unknowns, stage.release))
        places = list(dict.fromkeys([stage.near, stage.far, *((tie.table, tie.key) for tie in stage.ties)]))
        counts = [*published, *(_count(self._unknowns, stage.release, place) for place in places)]
        self._number = {place: len(published) + number for number, place in enumerate(places)}
        limits = tuple((self._number[tie.table, tie.key], tie.values) for tie in stage.ties)
        ties = tuple(self._unknowns.ties)
        self._programme = Programme(Model(self._unknowns.size, ties, tuple(counts), frozenset(), limits))
        self._programme.show(np.arange(len(counts)) < len(published))
        self._alike: dict[KnownClient, list[int]] = {}
        for person in sorted({*stage.people, *before}):
            far = ((self._number[stage.far], before[person]),) if person in before else ()
            self._alike.setdefault(KnownClient(self._form(person), far), []).append(person)

    def _form(self, person: int) -> Form:
        """Her unknowns; none where the quarter does not count her as her record of today says."""
        client = self._stage.people.get(person)
        try:
            counted = client is not None and self._unknowns.atoms[client.population]
            return self._unknowns.client(client) if client is not None and counted else ()
        except (KeyError, ContradictionError):
            return ()

    def values_left(self, pause: Callable[[], None]) -> dict[int, range]:
        """The values at the near end, person by person, where they are fewer than without her.

        Whoever fits none has a record that was changed since, and is left out.
        """
        every = self._stage.values
        found: dict[KnownClient, set[int]] = {client: set() for client in self._alike}
        for value in every:
            for client in self._with_value(value, pause):
                found[client].add(value)
        pieces = {client: _longest(every, values) for client, values in found.items() if values}
        return {
            person: values
            for client, values in pieces.items()
            for person in self._alike[client]
            if values != every
        }

    def _with_value(self, value: int, pause: Callable[[], None]) -> Iterator[KnownClient]:
        need = Need(self._number[self._stage.near], value, value)
        groups: dict[tuple[tuple[int, range], ...], list[KnownClient]] = {}
        for client in self._alike:
            groups.setdefault(client.limits, []).append(client)
        for clients in groups.values():
            for _, inside in together(self._programme, need, clients, pause):
                yield from inside


def _longest(every: range, values: set[int]) -> range:
    """The longest piece without a gap."""
    pieces, start = [range(0)], every.start
    for value in every:
        if value not in values:
            start = value + 1
        pieces.append(range(start, value + 1))
    return max(pieces, key=len)


def _counts(unknowns: Unknowns, release: Release) -> Iterator[Count]:
    for table in release.tables:
        for cell in table.cells:
            if cell.value is not None and not cell.structural:
                yield _count(unknowns, release, (table.id, cell.key), cell.value)


def _count(unknowns: Unknowns, release: Release, place: Place, value: int = 0) -> Count:
    """One count; KeyError where the release has no such table."""
    tables = {table.id: table for table in release.tables}
    form = unknowns.form(tables[place[0]].population, unknowns.questions.conditions(place[1]))
    return Count(str(place), form, value, len(place[1]), (place,))
