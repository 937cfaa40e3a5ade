"""Exact tables of an invented shelter, for the tests of how they travel."""

import json
from functools import cache
from typing import Any

from caseapp.exchange.exact.payload import payload_bytes
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.exact import ExactTables, exact_release
from caseapp.statistics.indicators import count
from caseapp.statistics.summary import Period
from caseapp.statistics.table import Release
from tests.statistics.caseloads import Q3
from tests.statistics.practice_like import practice_like

OFFICE = "age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq"
"""A key of nobody, of the right form."""
PERIOD = Period(str(Q3), Q3.start.isoformat(), Q3.end.isoformat())


@cache
def release(people: int = 60, seed: int = 1) -> Release:
    """The exact tables of an invented shelter."""
    return exact_release(count(practice_like(seed, people), Q3, FULL).tables)


def tables(people: int = 60, **changed: Any) -> ExactTables:
    """The same with who counted it, for whom, and to what it belongs."""
    usual: dict[str, Any] = {
        "practice": False, "shelter": "0123456789abcdef", "name": "Umit", "to": OFFICE, "period": PERIOD,
        "made_at": "2026-10-05T09:30:00Z", "published": "ab" * 32, "release": release(people),
    }  # fmt: skip
    return ExactTables(**{**usual, **changed})


def entries(people: int = 60) -> dict[str, Any]:
    """A payload as plain entries, to be spoilt."""
    found: dict[str, Any] = json.loads(payload_bytes(tables(people)))
    return found
