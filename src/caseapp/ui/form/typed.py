"""What people type for a day or a number, and what it means.

A caseworker types `3`, `0305`, `3.5.26` or `2026-05-03`; all of them are days. Everything here is pure, and gives
None for a text that means nothing, so that the box can say so and keep the text.
"""

import re
from datetime import date

from caseapp.base.dates import PartialDate

_APART = re.compile(r"[\s./,\-]+")
_ABOUT = re.compile(r"^(?:~|≈|about|ok\.?|ок\.?|около|примерно|шамамен)\s*|\s*~$", re.IGNORECASE)


def read_day(text: str, today: date) -> date | None:
    """A whole day. Missing month and year are those of today; years of two digits lie from -89 to +10 years."""
    parts = _pieces(text)
    try:
        match parts:
            case [day]:
                return date(today.year, today.month, int(day))
            case [day, month]:
                return date(today.year, int(month), int(day))
            case [year, month, day] if len(year) == 4:
                return date(int(year), int(month), int(day))
            case [day, month, year]:
                return date(_year(year, today.year + 10), int(month), int(day))
    except ValueError:
        return None
    return None


def read_part_day(text: str, today: date) -> PartialDate | None:
    """A year (1998), a month (5.1998) or a day (17.5.1998); a ~ or the word "about" before it marks an estimate.

    Years of two digits lie in the past, because this asks for births and beginnings.
    """
    bare = _ABOUT.sub("", text.strip())
    about = bare != text.strip()
    if re.fullmatch(r"\d{4}", bare):
        parts = [bare]
    elif re.fullmatch(r"(0\d|1[0-2])(19|20)\d\d", bare):
        parts = [bare[:2], bare[2:]]
    else:
        parts = _pieces(bare)
    try:
        match parts:
            case [year] if len(year) == 4:
                return PartialDate(int(year), about=about)
            case [year, month] if len(year) == 4:
                return PartialDate(int(year), int(month), about=about)
            case [month, year] if len(year) == 4:
                return PartialDate(int(year), int(month), about=about)
            case [year, month, day] if len(year) == 4:
                return PartialDate(int(year), int(month), int(day), about)
            case [day, month, year]:
                return PartialDate(_year(year, today.year), int(month), int(day), about)
    except ValueError:
        return None
    return None


def day_text(day: date) -> str:
    """A day as it stands in a box, in every language: 03.05.2026."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def part_day_text(day: PartialDate) -> str:
    """What is known of a day as it stands in a box: 1998, 05.1998 or 17.05.1998 (without its "about")."""
    parts = [f"{part:02d}" for part in (day.day, day.month) if part is not None]
    return ".".join([*parts, f"{day.year:04d}"])


def read_number(text: str) -> int | None:
    """A whole number, with spaces between the thousands or without."""
    bare = re.sub(r"[\s\u00a0\u202f]", "", text)
    return int(bare) if re.fullmatch(r"-?\d{1,15}", bare, re.ASCII) else None


def grouped(number: int) -> str:
    """A number with its thousands apart, as it stands in a box: 12 500."""
    return f"{number:,}".replace(",", "\u00a0")


def _pieces(text: str) -> list[str]:
    parts = [part for part in _APART.split(text.strip()) if part]
    if not all(part.isascii() and part.isdigit() for part in parts):
        return []
    if len(parts) == 1 and len(parts[0]) in {4, 6, 8}:
        whole = parts[0]
        return [whole[:2], whole[2:4], *([whole[4:]] if whole[4:] else [])]
    return parts if all(len(part) in {1, 2, 4} for part in parts) else []


def _year(text: str, latest: int) -> int:
    if len(text) == 4:
        return int(text)
    if len(text) != 2:
        raise ValueError("a year has two or four digits")
    year = latest - latest % 100 + int(text)
    return year if year <= latest else year - 100
