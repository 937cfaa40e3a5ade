"""The night count: who sleeps in the house at midnight, counted once for every night.

The count itself is a mark that somebody went round; who was there follows from stays and absences alone, so that the board,
the count and the report can never say three different things. `marked` turns what was seen in one night into absences.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.base.words import words
from caseapp.records.fields import Finding, Kind, Number, Text, ask
from caseapp.records.services import future

_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Night:
    """That a night was counted, and what the count was. It bears the date of its evening."""

    day: date = ask(
        words("Night of"), Kind.DAY, required=True, help=words("The day on whose evening the night began.")
    )
    present: Number = ask(
        words("Present at midnight"),
        Kind.NUMBER,
        largest=10_000,
        help=words("Persons with a case of their own who sleep here; children along are counted apart."),
    )
    away: Number = ask(
        words("Away with the bed kept"),
        Kind.NUMBER,
        largest=10_000,
        help=words("Their bed stays theirs; they are not among those present."),
    )
    children: Number = ask(
        words("Children present"), Kind.NUMBER, largest=10_000,
        help=words("Children who have no case of their own; they are not among those present."),
    )  # fmt: skip
    meals: Number = ask(words("Meals given on this day"), Kind.NUMBER, largest=100_000)
    worker: Text = ask(words("Counted by"), Kind.TEXT)


@dataclass(frozen=True, slots=True)
class Span:
    """Nights away from the evening of `first` up to, not including, `back`; None where nobody knows yet.

    `kind` is a code of ABSENCE_KIND, or empty where it was not said. `id` and `version` are those of the absence; 0 is new.
    """

    first: date
    back: date | None
    kind: str
    id: int = 0
    version: int = 0

    def holds(self, night: date) -> bool:
        """Whether that night is spent away."""
        return self.first <= night and (self.back is None or night < self.back)


def marked(spans: Iterable[Span], night: date, kind: str | None, *, only: bool) -> tuple[Span, ...]:
    """The absences of a stay after somebody was seen away (`kind`) or present (None) in a night.

    Nothing changes where that is what they say already. `only` touches this one night; otherwise what was seen holds from this
    night on until something else is seen: who is back is back, and who is gone is gone.
    """
    known = sorted(spans, key=lambda span: span.first)
    now = next((span for span in known if span.holds(night)), None)
    if kind is None and now is None:
        return tuple(known)
    if kind is not None and now is not None and now.kind == kind:
        return tuple(known)
    pieces = [piece for span in known for piece in _without(span, night, only=only)]
    if kind is not None:
        pieces = _with(pieces, night, kind, only=only)
    return tuple(sorted(pieces, key=lambda span: span.first))


def _without(span: Span, night: date, *, only: bool) -> list[Span]:
    """What is left of an absence when a night, or everything from it on, is taken out."""
    if not span.holds(night):
        return [span]
    found = []
    if span.first < night:
        found.append(Span(span.first, night, span.kind, span.id, span.version))
    if only and (span.back is None or night + _DAY < span.back):
        number, version = (0, 0) if found else (span.id, span.version)
        found.append(Span(night + _DAY, span.back, span.kind, number, version))
    return found


def _with(pieces: list[Span], night: date, kind: str, *, only: bool) -> list[Span]:
    """A night away put in: it lengthens an absence of the same kind that ended on its day, or begins a new one."""
    later = [span.first for span in pieces if span.first > night]
    back = night + _DAY if only else min(later, default=None)
    before = next((span for span in pieces if span.back == night and span.kind == kind), None)
    if before is None:
        return [*pieces, Span(night, back, kind)]
    longer = Span(before.first, back, kind, before.id, before.version)
    return [longer if span is before else span for span in pieces]


def check_night(night: Night, today: date) -> list[Finding]:
    """A night that has not begun cannot be counted."""
    return future("day", night.day, today)
