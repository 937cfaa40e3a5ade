"""What this vault has issued: the ledger of releases, and the text that goes with each quarter."""

from dataclasses import dataclass

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.base.periods import Quarter
from caseapp.db.summaries import summaries_of
from caseapp.db.tables_reports import NARRATIVE, RELEASE


@dataclass(frozen=True, slots=True)
class IssuedRelease:
    """One issued payload. `basis` stands for what it was made from, so that the same again is the same bytes."""

    quarter: str
    sequence: int
    revision: int
    sha256: str
    issued_at: str
    basis: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Narrative:
    """The text of a quarter's report and the language it is written in."""

    language: str
    text: str


def releases(connection: Connection) -> tuple[IssuedRelease, ...]:
    """Everything issued, in the order of issue."""
    rows = summaries_of(connection).execute(select(RELEASE).order_by(RELEASE.c.sequence))
    return tuple(
        IssuedRelease(
            row.quarter, row.sequence, row.revision, row.sha256, row.issued_at, row.basis, row.payload
        )
        for row in rows
    )


def add_release(connection: Connection, release: IssuedRelease) -> None:
    """Put a newly issued payload into the ledger; it is never changed or taken out again."""
    summaries_of(connection).execute(
        insert(RELEASE).values(
            quarter=release.quarter, sequence=release.sequence, revision=release.revision,
            sha256=release.sha256, issued_at=release.issued_at, basis=release.basis, payload=release.payload,
        )
    )  # fmt: skip


def first_issue_of_quarters(connection: Connection) -> dict[str, str]:
    """When each quarter was issued first, as UTC; later entries for it count in the quarter they are typed in.

    A half-year is the issue of both its quarters.
    """
    found: dict[str, str] = {}
    for release in releases(connection):
        for quarter in Quarter.parse(release.quarter).quarters():
            found.setdefault(str(quarter), release.issued_at)
    return found


def newest_issue(connection: Connection) -> str:
    """When a report was issued last, as UTC; empty where none was."""
    newest = select(func.max(RELEASE.c.issued_at))
    return summaries_of(connection).execute(newest).scalar_one_or_none() or ""


def read_narrative(connection: Connection, quarter: str) -> Narrative | None:
    """The text written for a quarter, if there is one."""
    row = connection.execute(select(NARRATIVE).where(NARRATIVE.c.quarter == quarter)).first()
    return Narrative(row.language, row.text) if row else None


def write_narrative(connection: Connection, quarter: str, narrative: Narrative) -> None:
    """Keep the text for a quarter."""
    values = {"language": narrative.language, "text": narrative.text}
    statement = upsert(NARRATIVE).values(quarter=quarter, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["quarter"], set_=values))
