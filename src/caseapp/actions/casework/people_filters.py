"""Filters of the list of people that somebody keeps under a name, and how many each of them leaves.

They are hers alone: sealed with her own key, because a name or a text in one may tell of somebody.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from caseapp.actions.casework.people_list import PersonLine
from caseapp.actions.desk import Desk
from caseapp.base.collation import order
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import people_filters as rows
from caseapp.records.people_filter import FACETS, NOBODYS, PeopleFilter
from caseapp.records.roles import Intent

LONGEST_NAME = 40
MOST = 30


@dataclass(frozen=True, slots=True)
class KeptFilter:
    """A filter under its name."""

    number: int
    name: str
    filter: PeopleFilter


class Index:
    """Where in the list each answer stands, so that filters are counted at once: a bit for each place of the list."""

    def __init__(self, lines: Sequence[PersonLine]) -> None:
        self._many = len(lines)
        found: dict[str, dict[str, bytearray]] = {facet.name: {} for facet in FACETS}
        for place, line in enumerate(lines):
            for facet in FACETS:
                for code in _codes(line, facet.name):
                    bits = found[facet.name].setdefault(code, bytearray(len(lines) // 8 + 1))
                    bits[place // 8] |= 1 << place % 8
        self._bits: Mapping[str, Mapping[str, int]] = {
            name: {code: int.from_bytes(bits, "little") for code, bits in codes.items()}
            for name, codes in found.items()
        }

    def codes(self, facet: str) -> Mapping[str, int]:
        """The answers that stand in the list, each with how many people have it."""
        return {code: bits.bit_count() for code, bits in sorted(self._bits[facet].items())}

    def places(self, wanted: PeopleFilter) -> frozenset[int]:
        """The places that a filter leaves, without looking at its text."""
        found = (1 << self._many) - 1
        for facet in FACETS:
            codes = wanted.chosen.get(facet.name, frozenset())
            if codes:
                join = and_ if facet.all_of else or_
                found &= reduce(join, (self._bits[facet.name].get(code, 0) for code in codes))
        return frozenset(place for place, bit in enumerate(reversed(f"{found:b}")) if bit == "1")


def _codes(line: PersonLine, facet: str) -> tuple[str, ...]:
    """The answers of a line to one question; of somebody who is erased the status only."""
    if line.erased and facet != "status":
        return ()
    value: object = getattr(line, facet)
    if isinstance(value, tuple):
        return value
    if facet == "room" and not value:
        return NOBODYS
    return (str(value),) if value else ()


def list_filters(desk: Desk) -> tuple[KeptFilter, ...]:
    """The filters of the signed-in person, by name. One that does not open is passed over."""
    found = []
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        kept = rows.filters_of(reading.connection, desk.user)
    for number, sealed in kept:
        try:
            plain = json.loads(desk.keyring.unseal_own(_place(desk), sealed))
        except KnownError:
            continue
        chosen = {name: frozenset(codes) for name, codes in plain["chosen"].items()}
        found.append(KeptFilter(number, plain["name"], PeopleFilter(plain["query"], chosen)))
    return tuple(sorted(found, key=lambda one: (order(one.name), one.number)))


def keep_filter(desk: Desk, name: str, wanted: PeopleFilter) -> None:
    """Keep a filter under a name, in place of one of the same name. KnownError for an empty or too long name."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise KnownError(words("A filter needs a name of 1 to {most} characters.", most=LONGEST_NAME))
    if wanted.is_empty():
        raise KnownError(words("Choose first what the list shall be narrowed by."))
    others = list_filters(desk)
    same = [one.number for one in others if one.name.casefold() == name.casefold()]
    if len(others) - len(same) >= MOST:
        raise KnownError(words("More than {most} filters cannot be kept. Remove one first.", most=MOST))
    chosen = {facet: sorted(codes) for facet, codes in wanted.chosen.items()}
    plain = json.dumps({"name": name, "query": wanted.query, "chosen": chosen}, ensure_ascii=False)
    with desk.database.work(Intent.READ_PEOPLE, "keep filter") as work:
        rows.drop_filters(work.connection, desk.user, same)
        rows.put_filter(work.connection, desk.user, desk.keyring.seal_own(_place(desk), plain.encode()))


def drop_filter(desk: Desk, number: int) -> None:
    """Forget a filter of the signed-in person."""
    with desk.database.work(Intent.READ_PEOPLE, "drop filter") as work:
        rows.drop_filters(work.connection, desk.user, [number])


def _place(desk: Desk) -> str:
    return f"{desk.user}\nfilter"
