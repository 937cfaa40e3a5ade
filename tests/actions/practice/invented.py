"""What the tests of practice data ask of every record."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from caseapp.actions.practice.invent import InventedCase
from caseapp.base.periods import Quarter
from caseapp.records import subject

LAST = Quarter(2026, 3)
QUARTERS = 8
FIRST = Quarter(2024, 4)
LANGUAGES_OF = {
    "KZ": {"kaz", "rus", "uzb"}, "UZ": {"uzb", "tgk", "kaz"}, "KG": {"kir", "uzb", "rus"}, "TJ": {"tgk", "uzb"},
    "TM": {"tuk", "uzb"}, "RU": {"rus"}, "stateless": {"uzb", "rus", "tgk"}, "undetermined": {"uzb", "kir"},
}  # fmt: skip


_GOES_ON = ("event", "visit")
"""What lies before the admission, and what goes on after the closure."""


def day_of(name: str, record: Any) -> date:
    day = getattr(record, subject(name).day)
    return day if isinstance(day, date) else date.min


def records(told: tuple[InventedCase, ...]) -> Iterator[tuple[str, Any]]:
    for one in told:
        yield "person", one.person
        yield "case", one.case
        yield from one.entries
        for stay in one.stays:
            yield "stay", stay.stay
            yield from (("absence", absence) for absence in stay.absences)
