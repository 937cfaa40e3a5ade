"""Reading the audit log: as it stands, or with what was done to what opened for holders of its key."""

from collections.abc import Iterator

from sqlalchemy import select

from caseapp.db.audit import AuditEntry, opened_entry
from caseapp.db.tables import AUDIT
from caseapp.db.work import Reading


def read_entries(reading: Reading) -> Iterator[AuditEntry]:
    """Every entry, oldest first, opened. KnownError for whoever does not hold the log's key."""
    for row in reading.connection.execute(select(AUDIT).order_by(AUDIT.c.sequence)):
        yield opened_entry(reading.keys, AuditEntry(*row))
