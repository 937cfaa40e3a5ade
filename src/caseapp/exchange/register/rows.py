"""What comes out of a register: rows that were understood, rows that were not, and how the file was understood."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from caseapp.base.words import Words
from caseapp.records.case import Case
from caseapp.records.organisation import Organisation
from caseapp.records.person import Person

Cell: TypeAlias = str | int | float | bool | date
"""One cell of a sheet; a blank one is the empty text. A `datetime` is a `date` too, and holds whole seconds."""


@dataclass(frozen=True, slots=True)
class TakenRow:
    """One person with one case, as a row tells it.

    `inner` are (subject name, record, number) of what belongs to another entry: nights away to the second stay, counted
    from 1 in the order of `entries`. `number` is the row as the spreadsheet program counts it, from 1. `key` stays the same whenever the same row is
    read again, so that a second import adds nothing. `entries` are (subject name, record) of the case;
    `organisations` stand alone.
    """

    number: int
    key: str
    person: Person
    case: Case
    entries: tuple[tuple[str, Any], ...] = ()
    organisations: tuple[Organisation, ...] = ()
    inner: tuple[tuple[str, Any, int], ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not understood, and why. The reason never repeats what stands about a person."""

    number: int
    reason: Words


Row: TypeAlias = TakenRow | RefusedRow


@dataclass(frozen=True, slots=True)
class Register:
    """A file that was recognised.

    `kind` says what it is. `mapping` pairs every column heading with "subject.field", or None where the column is
    left out. `remarks` say what was assumed. `lines` is about how many rows it has, for showing progress only.
    """

    kind: Words
    mapping: tuple[tuple[str, str | None], ...]
    remarks: tuple[Words, ...]
    lines: int
    read: Callable[[], Iterator[Row]] = field(repr=False)

    def rows(self) -> Iterator[Row]:
        """The rows in the order of the file, read as they are asked for. Empty rows are not among them.

        Raises:
            KnownError: the file turns out to be damaged further down.
        """
        return self.read()
