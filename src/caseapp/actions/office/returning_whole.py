"""The whole of a quarter as shelters are sent it: worked out once, fixed with the first sheet, the same in every later one."""

import json
from collections.abc import Collection, Mapping

from caseapp.base.periods import Quarter
from caseapp.db import feedback_sheets, received
from caseapp.db.work import Reading
from caseapp.exchange.summary.held import read_held
from caseapp.statistics.circle import Whole, gives_lasting, whole_of
from caseapp.statistics.summary import Summary

YEAR = 4
"""Quarters for which amounts that last keep their circle."""

Reports = Mapping[str, tuple[str, Summary]]
"""The report that counts for each shelter in a quarter, with the SHA-256 of its payload."""


def reports_of(reading: Reading, quarter: Quarter) -> dict[str, tuple[str, Summary]]:
    """The reports of a quarter or of a half-year that came in, by shelter: the one kind is never among the other."""
    found = received.payloads_of(reading.connection, str(quarter))
    opened = ((sha256, read_held(payload)) for sha256, payload in found.items())
    return {summary.shelter.id: (sha256, summary) for sha256, summary in opened}


def whole_for(reading: Reading, quarter: Quarter, reports: Reports) -> tuple[Whole, bool]:
    """The whole of a quarter, and whether it is fixed already.

    Reports that are disputed, or whose card was taken back meanwhile, are in it as they are in the national report: without one of
    them, every number that it shows could not be given at all.
    """
    fixed = {
        Quarter.parse(label): _read(kept)
        for label, kept in feedback_sheets.wholes(reading.connection).items()
    }
    if quarter in fixed:
        return fixed[quarter], True
    return whole_of([summary for _sha256, summary in reports.values()], _lasting(quarter, fixed)), False


def fix(reading: Reading, quarter: Quarter, whole: Whole, now: str) -> None:
    """Fix a whole. One without a number is not fixed: nothing was told of it."""
    feedback_sheets.fix_whole(reading.connection, str(quarter), now, _written(whole))


def _lasting(quarter: Quarter, fixed: Mapping[Quarter, Whole]) -> Collection[frozenset[str]]:
    """The circles over which beds and staff were told within a year of a quarter."""
    return {
        frozenset(whole.shelters)
        for other, whole in fixed.items()
        if _apart(other, quarter) <= YEAR and gives_lasting(whole.numbers)
    }


def _apart(one: Quarter, other: Quarter) -> int:
    """Quarters between the nearest ones of two periods, either of which may be a half-year."""
    return min(abs(_place(left) - _place(right)) for left in one.quarters() for right in other.quarters())


def _place(quarter: Quarter) -> int:
    return quarter.year * 4 + quarter.number


def _written(whole: Whole) -> bytes:
    entries = {
        "shelters": list(whole.shelters), "reported": whole.reported, "populations": dict(whole.populations),
        "numbers": [[name, [list(pair) for pair in key], value] for (name, key), value in whole.numbers.items()],
    }  # fmt: skip
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode()


def _read(kept: bytes) -> Whole:
    """What this program wrote itself, from its own database."""
    entries = json.loads(kept)
    numbers = {
        (str(name), tuple((str(one), str(answer)) for one, answer in key)): int(value)
        for name, key, value in entries["numbers"]
    }
    return Whole(tuple(entries["shelters"]), int(entries["reported"]), numbers, entries["populations"])
