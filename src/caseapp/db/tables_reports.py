"""The tables of reports and cards: what was issued and received, who is trusted, and what was agreed.

They share their metadata with `tables.py`, which loads them, so that one schema holds all.
"""

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

METADATA = MetaData()

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
    Column("calls_itself", Text),
    Column("taken_back_on", Text),
    Column("taken_back_why", Text),
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
Index("received_by_shelter", RECEIVED.c.shelter, RECEIVED.c.sequence)

AGREEMENT = Table(
    "agreement", METADATA,
    Column("shelter", Text, primary_key=True),
    Column("begins", Text, nullable=False),
    Column("ends", Text),
    Column("threshold", Integer, nullable=False),
    Column("mode", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
)  # fmt: skip
"""What a coordinating office agreed with a shelter, by the shelter's identifier."""

QUARTER_NOTE = Table(
    "quarter_note", METADATA,
    Column("id", Integer, primary_key=True),
    Column("shelter", Text, nullable=False),
    Column("quarter", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("settled_by", Text),
    Column("settled_at", Text),
)  # fmt: skip
"""Notes, disputes and reminders of a coordinating office about a shelter's quarter."""

Index("quarter_note_by_shelter", QUARTER_NOTE.c.shelter, QUARTER_NOTE.c.quarter)

FEEDBACK_WHOLE = Table(
    "feedback_whole", METADATA,
    Column("quarter", Text, primary_key=True),
    Column("made_at", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)  # fmt: skip
"""The whole of a quarter as shelters are sent it: fixed with the first sheet, never changed (decision 0024)."""

FEEDBACK_SENT = Table(
    "feedback_sent", METADATA,
    Column("shelter", Text, primary_key=True),
    Column("quarter", Text, primary_key=True),
    Column("edition", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)  # fmt: skip
"""Feedback sheets that a coordinating office wrote."""

FEEDBACK_RECEIVED = Table(
    "feedback_received", METADATA,
    Column("sha256", Text, primary_key=True),
    Column("signing_key", Text, ForeignKey("card.signing_key"), nullable=False),
    Column("office", Text, nullable=False),
    Column("quarter", Text, nullable=False),
    Column("edition", Integer, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("file", LargeBinary, nullable=False),
)  # fmt: skip
"""Feedback sheets that a shelter took in, each with its file as it came."""

EXACT = Table(
    "exact", METADATA,
    Column("shelter", Text, primary_key=True),
    Column("quarter", Text, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("signing_key", Text, nullable=False),
    Column("published", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)  # fmt: skip
"""Exact tables of shelters, for protecting the whole; in the encrypted vault alone, never in a common store (decision 0026)."""

EXACT_ALLOWED = Table(
    "exact_allowed", METADATA,
    Column("signing_key", Text, ForeignKey("card.signing_key"), primary_key=True),
    Column("allowed_by", Text, nullable=False),
    Column("allowed_at", Text, nullable=False),
)  # fmt: skip
"""The cards of offices to which this shelter may hand over exact tables."""
