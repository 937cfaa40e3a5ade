"""The tables: one per subject, derived from its questions, and the few that the program itself needs.

An open answer has a column; the sealed answers of a record are one blob per compartment.

What stands here must equal what the migrations made; a test compares the two.
"""

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
)

from caseapp.db import tables_reports
from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment, Kind, questions, sealed_compartments
from caseapp.records.subject import Subject

METADATA = tables_reports.METADATA

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
    if subject.name == "sharing":
        link = ForeignKey("referral.id", ondelete="SET NULL")
        columns.append(Column("referral_id", Integer, link, index=True))
    columns += [
        Column("version", Integer, nullable=False),
        Column("entered_at", Text, nullable=False),
        Column("changed_at", Text, nullable=False),
    ]
    record: type = subject.record
    for asked in questions(record):
        if asked.compartment == Compartment.CASE:
            kind = Integer if asked.kind in _NUMBERS else Text
            columns.append(Column(asked.name, kind, nullable=not asked.required))
    columns += [Column(sealed_column(one), LargeBinary) for one in sealed_compartments(record)]
    return Table(subject.name, METADATA, *columns)


def sealed_column(compartment: str) -> str:
    """The column with the sealed answers of a compartment."""
    return f"sealed_{compartment}"


SUBJECT_TABLES: dict[str, Table] = {subject.name: _subject_table(subject) for subject in SUBJECTS}

Index("stay_by_bed", SUBJECT_TABLES["stay"].c.bed)
Index("stay_by_left", SUBJECT_TABLES["stay"].c.left)
Index("night_by_day", SUBJECT_TABLES["night"].c.day)

Index("appointment_by_day", SUBJECT_TABLES["appointment"].c.day)
Index("meeting_by_day", SUBJECT_TABLES["meeting"].c.day)
Index("case_by_status", SUBJECT_TABLES["case"].c.status)
Index("stay_by_arrived", SUBJECT_TABLES["stay"].c.arrived)
Index("return_by_departed", SUBJECT_TABLES["return_support"].c.departed)
Index("reintegration_by_day", SUBJECT_TABLES["reintegration"].c.day)

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

DAY_TYPED = Table(
    "day_typed", METADATA,
    Column("subject", Text, primary_key=True),
    Column("entry_id", Integer, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("typed_at", Text, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
"""When a day that reports count was typed into an entry that stood there already."""

ORGANISATION_CARD = Table(
    "organisation_card", METADATA,
    Column("organisation_id", Integer, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    Column("signing_key", Text, ForeignKey("card.signing_key"), nullable=False),
)  # fmt: skip
"""Whose card belongs to an organisation, so that referrals can be sealed to it."""

LETTER = Table(
    "letter", METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("partner", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("referral_id", Integer, ForeignKey("referral.id", ondelete="SET NULL"), index=True),
    Column("incoming_id", Integer, ForeignKey("incoming.id", ondelete="SET NULL"), index=True),
)  # fmt: skip
"""Referrals and answers that went out or came in as files, by the number that they carry, so that none is taken twice."""

FILE_KEY = Table(
    "file_key", METADATA,
    Column("owner", Text, primary_key=True),
    Column("owner_id", Integer, primary_key=True),
    Column("compartment", Text, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
"""The key of one person's or one case's answers in a compartment, under the key of that compartment."""

COMPARTMENT_KEY = Table(
    "compartment_key", METADATA,
    Column("holder", Text, primary_key=True),
    Column("compartment", Text, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
"""The key of a compartment, sealed to each user who holds it and to the recovery card, named by their public keys."""

DRAFT = Table(
    "draft", METADATA,
    Column("user", Text, primary_key=True),
    Column("form", Text, primary_key=True),
    Column("saved_at", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
"""What somebody has typed and not saved yet, sealed to her alone."""

LEGAL_HOLD = Table(
    "legal_hold", METADATA,
    Column("person_id", Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("since", Text, nullable=False),
    Column("until", Text),
    Column("reason", Text, nullable=False),
    Column("set_by", Text, nullable=False),
)  # fmt: skip
"""People whose records must not be erased, and why."""

ERASURE = Table(
    "erasure", METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("cases", Text, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("certificate", Text, nullable=False),
)  # fmt: skip
"""What was erased, by case code and number of entries; nothing about whom."""

BACKUP_MADE = Table(
    "backup_made", METADATA,
    Column("name", Text, primary_key=True),
    Column("made_at", Text, nullable=False),
    Column("verified_at", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("checkpoint_sequence", Integer, nullable=False),
    Column("checkpoint_hash", Text, nullable=False),
    Column("people", Integer, nullable=False),
)  # fmt: skip
"""Backups that were written and read again; `place` is a kind of place (stick, folder), never a path."""

ATTACHMENT = Table(
    "attachment", METADATA,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("compartment", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("entered_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("about", LargeBinary, nullable=False),
)  # fmt: skip
"""A picture or paper of a case. `about` holds its title and digest, sealed with the key of the case in its compartment."""

ATTACHMENT_PART = Table(
    "attachment_part", METADATA,
    Column("attachment_id", Integer, ForeignKey("attachment.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)  # fmt: skip
"""The content in pieces, each sealed and bound to its place."""

EARLIER = Table(
    "earlier", METADATA,
    Column("subject", Text, primary_key=True),
    Column("entry_id", Integer, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("compartment", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("undo", Integer, nullable=False),
    Column("answers", Text),
    Column("sealed", LargeBinary),
    sqlite_with_rowid=False,
)  # fmt: skip
"""What each saving changed, from what to what: open answers as JSON, the others sealed (`db/earlier.py`)."""

PEOPLE_FILTER = Table(
    "people_filter", METADATA,
    Column("id", Integer, primary_key=True),
    Column("user", Text, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)  # fmt: skip
"""Filters of the list of people that somebody keeps under a name, sealed to her alone."""

DUE_MARK = Table(
    "due_mark", METADATA,
    Column("entry_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("case_id", Integer, ForeignKey("case.id", ondelete="CASCADE"), index=True),
    Column("state", Text, nullable=False),
    Column("until", Text),
    Column("reason", Text),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
"""What somebody said of a thing that is due: done, put off until a day, or not needed. Codes and days only."""
