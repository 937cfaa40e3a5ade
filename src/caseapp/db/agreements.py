"""What a coordinating office agreed with each shelter, and its notes about their quarters."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Connection

from caseapp.db.summaries import summaries_of, write_over
from caseapp.db.tables_reports import AGREEMENT, QUARTER_NOTE

NOTE, DISPUTE, REMINDER = "note", "dispute", "reminder"
"""Kinds of what is written about a quarter."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement with one shelter. Days as ISO 8601; without `ends` it has no end."""

    shelter: str
    begins: str
    ends: str | None
    threshold: int
    """The smallest count that the shelter's reports may show."""
    mode: str
    """What the shelter hands over: `published`, the cells that its report shows, and nothing else."""
    note: str

    def covers(self, last_day: date) -> bool:
        """Whether a period that ends on a day falls under it."""
        return self.begins <= last_day.isoformat() and (
            self.ends is None or last_day.isoformat() <= self.ends
        )


@dataclass(frozen=True, slots=True)
class QuarterNote:
    """Something written about one quarter of one shelter: a note, a dispute until it is settled, a reminder."""

    shelter: str
    quarter: str
    kind: str
    text: str
    user: str
    at: str
    settled_by: str | None = None
    settled_at: str | None = None
    id: int = 0

    @property
    def open_dispute(self) -> bool:
        """Whether the figures of the quarter are disputed by it."""
        return self.kind == DISPUTE and self.settled_at is None


def agreements(connection: Connection) -> dict[str, Agreement]:
    """All of them by the shelter's identifier."""
    wanted = [AGREEMENT.c[name] for name in Agreement.__dataclass_fields__]
    return {row.shelter: Agreement(*row) for row in summaries_of(connection).execute(select(*wanted))}


def write_agreement(connection: Connection, agreement: Agreement, now: str) -> None:
    """Write the agreement with a shelter in the place of the one before."""
    values = {name: getattr(agreement, name) for name in Agreement.__dataclass_fields__}
    values["changed_at"] = now
    write_over(summaries_of(connection), AGREEMENT, values, ("shelter",), values)


def drop_agreement(connection: Connection, shelter: str) -> None:
    """Forget the agreement with a shelter."""
    summaries_of(connection).execute(delete(AGREEMENT).where(AGREEMENT.c.shelter == shelter))


def notes(connection: Connection, shelter: str | None = None) -> tuple[QuarterNote, ...]:
    """What was written about the quarters of one shelter, or of all, the newest first."""
    wanted = [QUARTER_NOTE.c[name] for name in QuarterNote.__dataclass_fields__]
    query = select(*wanted).order_by(QUARTER_NOTE.c.at.desc(), QUARTER_NOTE.c.id.desc())
    if shelter is not None:
        query = query.where(QUARTER_NOTE.c.shelter == shelter)
    return tuple(QuarterNote(*row) for row in summaries_of(connection).execute(query))


def note(connection: Connection, number: int) -> QuarterNote | None:
    """One of them by its number."""
    wanted = [QUARTER_NOTE.c[name] for name in QuarterNote.__dataclass_fields__]
    row = summaries_of(connection).execute(select(*wanted).where(QUARTER_NOTE.c.id == number)).first()
    return None if row is None else QuarterNote(*row)


def add_note(connection: Connection, written: QuarterNote) -> int:
    """Keep a note; gives its number."""
    values = {name: getattr(written, name) for name in QuarterNote.__dataclass_fields__ if name != "id"}
    added = insert(QUARTER_NOTE).values(values).returning(QUARTER_NOTE.c.id)
    return int(summaries_of(connection).execute(added).scalar_one())


def settle_note(connection: Connection, number: int, user: str, now: str) -> None:
    """A dispute is settled; it stays in the list with who settled it."""
    values = {"settled_by": user, "settled_at": now}
    summaries_of(connection).execute(update(QUARTER_NOTE).where(QUARTER_NOTE.c.id == number).values(values))


def drop_note(connection: Connection, number: int) -> None:
    """Remove a note."""
    summaries_of(connection).execute(delete(QUARTER_NOTE).where(QUARTER_NOTE.c.id == number))
