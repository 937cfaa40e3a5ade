"""Dates as people write them in cells: a real date, 17.05.1998, 17/05/1998, 1998-05-17, 17 May 1998, 05.1998, 1998."""

import re
from datetime import date, datetime

from caseapp.base.dates import PartialDate
from caseapp.exchange.register.rows import Cell

_FIRST = date(1900, 3, 1)
"""Before this day Excel's calendar has a day that never was, and no person in a register was born."""

_ISO = re.compile(r"(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}.*)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[-./ ])?(\d{1,2})[-./](\d{4})(?: ?г\.?| ?ж\.?)?(?: \d{1,2}:\d{2}.*)?")
_NAMED = re.compile(r"(?:(\d{1,2})[ .-]*)?([^\W\d_]{3,})[ .,-]*(\d{4})(?: ?г\.?| ?ж\.?)?")
_YEAR = re.compile(r"(\d{4})(?: ?г\.?| ?ж\.?| year)?")

_MONTHS = (
    ("jan", "янв", "қаң"), ("feb", "фев", "ақп"), ("mar", "мар", "нау"), ("apr", "апр", "сәу"),
    ("may", "мая", "май", "мам"), ("jun", "июн", "мау"), ("jul", "июл", "шіл"), ("aug", "авг", "там"),
    ("sep", "сен", "қыр"), ("oct", "окт", "қаз"), ("nov", "ноя", "қар"), ("dec", "дек", "жел"),
)  # fmt: skip


def partial_date(cell: Cell) -> PartialDate | None:
    """The date in a cell, as exact as it stands there; None where there is none.

    A bare number is a year or nothing: whether it counts days from 1900 or from 1904 cannot be seen from it. The
    day always stands before the month; 05/13/1998 is no date, and a year has four digits.
    """
    try:
        found = _from_cell(cell)
    except ValueError:
        return None
    return found if found is not None and found.earliest >= _FIRST else None


def whole_date(cell: Cell) -> date | None:
    """The day in a cell; None where there is none, or only a month or a year."""
    found = partial_date(cell)
    return found.earliest if found is not None and found.day is not None and not found.about else None


def _from_cell(cell: Cell) -> PartialDate | None:
    if isinstance(cell, datetime):
        return PartialDate.of(cell.date())
    if isinstance(cell, date):
        return PartialDate.of(cell)
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return PartialDate(int(cell)) if 1900 <= cell <= 2200 and cell == int(cell) else None
    return _from_text(" ".join(cell.split()))


def _from_text(text: str) -> PartialDate | None:
    about = text.startswith("~") or text.endswith("~")
    plain = text.strip("~ ")
    if iso := _ISO.fullmatch(plain):
        year, month, day = iso.groups()
    elif first := _DAY_FIRST.fullmatch(plain):
        day, month, year = first.groups()
    elif named := _NAMED.fullmatch(plain):
        day, name, year = named.groups()
        month = _month(name)
    elif bare := _YEAR.fullmatch(plain):
        year, month, day = bare[1], None, None
    else:
        return None
    return PartialDate(int(year), _number(month), _number(day), about)


def _month(name: str) -> str:
    for number, starts in enumerate(_MONTHS, start=1):
        if name.casefold().startswith(starts):
            return str(number)
    raise ValueError("no month")


def _number(text: str | None) -> int | None:
    return int(text) if text else None
