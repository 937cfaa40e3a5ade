"""How answers stand in the database: one column per open question, and the same forms inside the sealed blobs.

Empty is not asked; `~refused` and `~unknown` are the other two; a text that itself begins with ~ is written with a
second one. Several codes are joined by a semicolon, and none of them is the empty text: so blank, zero, no, refused
and not asked stay five different things.
"""

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from sys import intern
from typing import Any

from caseapp.base.dates import PartialDate
from caseapp.records.fields import Compartment, Kind, NoAnswer, Value, questions

_REFUSED = "~refused"
_UNKNOWN = "~unknown"
Raw = str | int | None


def encode(value: Value) -> Raw:
    """An answer as it is stored."""
    if isinstance(value, str):
        return "~" + value if value.startswith("~") else value
    if value is NoAnswer.SEALED:
        raise ValueError("an answer that was never opened cannot be written")
    if isinstance(value, NoAnswer):
        return {NoAnswer.NOT_ASKED: None, NoAnswer.REFUSED: _REFUSED, NoAnswer.UNKNOWN: _UNKNOWN}[value]
    if isinstance(value, tuple):
        return ";".join(value)
    if isinstance(value, int):
        return int(value)
    return str(value)


def decode(kind: Kind, raw: Raw) -> Value:
    """An answer from how it is stored."""
    if raw is None:
        return NoAnswer.NOT_ASKED
    if isinstance(raw, str) and raw.startswith("~"):
        if raw == _REFUSED:
            return NoAnswer.REFUSED
        return NoAnswer.UNKNOWN if raw == _UNKNOWN else raw[1:]
    return _DECODERS[kind](raw)


def columns(record: type[Any]) -> tuple[tuple[str, Kind], ...]:
    """The column of each open question of a record class, with its kind; looked up once per class, not per row."""
    key: Any = record
    return _columns(key)


@cache
def _columns(record: Any) -> tuple[tuple[str, Kind], ...]:  # noqa: ANN401  mypy takes no class for hashable
    return tuple(
        (question.name, question.kind)
        for question in questions(record)
        if question.compartment == Compartment.CASE
    )


def to_row(record: Any) -> dict[str, Raw]:  # noqa: ANN401  any record class
    """The open answers of a record as the values of their columns."""
    return {name: encode(getattr(record, name)) for name, _ in columns(type(record))}


def open_values(record: type[Any], row: Any) -> dict[str, Value]:  # noqa: ANN401  any record class, any row
    """The open answers of a record from the values of their columns."""
    return {name: decode(kind, row[name]) for name, kind in columns(record)}


@lru_cache(maxsize=4096)
def _codes(raw: Any) -> Value:  # noqa: ANN401
    return tuple(map(intern, str(raw).split(";"))) if raw else ()


_day = lru_cache(maxsize=4096)(date.fromisoformat)
"""Days and codes are few and come back in thousands of rows, so each of them is in memory once."""

_DECODERS: dict[Kind, Callable[[Any], Value]] = {
    Kind.TEXT: str, Kind.LONG_TEXT: str, Kind.CODE: intern, Kind.CODES: _codes, Kind.YES_NO: bool,
    Kind.NUMBER: int, Kind.MONEY: int, Kind.DAY: _day, Kind.PART_DAY: PartialDate.parse,
}  # fmt: skip
