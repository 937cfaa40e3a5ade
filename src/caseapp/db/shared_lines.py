"""Which line of what went where belongs to which referral that was written down by hand."""

from sqlalchemy import select
from sqlalchemy.engine import Connection

from caseapp.db.tables import SUBJECT_TABLES


def line_of_referral(connection: Connection, referral_id: int) -> int:
    """The number of the line; 0 where there is none."""
    line = SUBJECT_TABLES["sharing"].c
    found = connection.execute(select(line.id).where(line.referral_id == referral_id)).scalar()
    return int(found) if found is not None else 0
