"""The tables: one per subject, derived from its questions, and the few that the program itself needs.

What stands here must equal what the migrations made; a test compares the two.
"""

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from caseapp.records import SUBJECTS
from caseapp.records.fields import Kind, questions
from caseapp.records.subject import Subject

METADATA = MetaData()
_NUMBERS = (Kind.YES_NO, Kind.NUMBER, Kind.MONEY)


def _subject_table(subject: Subject[Any]) -> Table:
    columns: list[Column[Any]] = [Column("id", Integer, primary_key=True)]
    if subject.owner:
        columns.append(
            Column("owner_id", Integer, ForeignKey(f"{subject.owner}.id"), nullable=False, index=True)
        )
    if subject.name == "case":
        columns.append(Column("code", Text, nullable=False, unique=True))
        columns.append(Column("closing_typed", Text))
    if subject.name == "person":
        columns.append(Column("search", Text, nullable=False))
    columns += [
        Column("version", Integer, nullable=False),
        Column("entered_at", Text, nullable=False),
        Column("changed_at", Text, nullable=False),
    ]
    record: type = subject.record
    for asked in questions(record):
        columns.append(
            Column(asked.name, Integer if asked.kind in _NUMBERS else Text, nullable=not asked.required)
        )
    return Table(subject.name, METADATA, *columns)


SUBJECT_TABLES: dict[str, Table] = {subject.name: _subject_table(subject) for subject in SUBJECTS}

SETTING = Table(
    "setting", METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)  # fmt: skip

AUDIT = Table(
    "audit", METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("object", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("signature", Text, nullable=False),
)  # fmt: skip

TAKEN_ROW = Table(
    "taken_row", METADATA,
    Column("key", Text, primary_key=True),
    Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

CASE_ORGANISATION = Table(
    "case_organisation",
    METADATA,
    Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), primary_key=True),
    Column("organisation_id", Integer, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,
)
"""Which organisations a register named beside a case."""

RELEASE = Table(
    "release", METADATA,
    Column("id", Integer, primary_key=True),
    Column("quarter", Text, nullable=False),
    Column("sequence", Integer, nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("sha256", Text, nullable=False, unique=True),
    Column("issued_at", Text, nullable=False),
    Column("basis", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    UniqueConstraint("quarter", "revision"),
)  # fmt: skip

NARRATIVE = Table(
    "narrative", METADATA,
    Column("quarter", Text, primary_key=True),
    Column("language", Text, nullable=False),
    Column("text", Text, nullable=False),
)  # fmt: skip

CARD = Table(
    "card", METADATA,
    Column("signing_key", Text, primary_key=True),
    Column("shelter", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("sealing_key", Text, nullable=False),
    Column("region", Text, nullable=False),
    Column("trusted_at", Text, nullable=False),
)  # fmt: skip

RECEIVED = Table(
    "received", METADATA,
    Column("sha256", Text, primary_key=True),
    Column("signing_key", Text, ForeignKey("card.signing_key"), nullable=False),
    Column("shelter", Text, nullable=False),
    Column("quarter", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("previous", Text, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("file", LargeBinary, nullable=False),
)  # fmt: skip

Index("received_by_quarter", RECEIVED.c.quarter, RECEIVED.c.shelter)
