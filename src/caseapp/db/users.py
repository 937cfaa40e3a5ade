"""What the database keeps for one user only."""

from sqlalchemy import delete
from sqlalchemy.engine import Connection

from caseapp.db.tables import DRAFT, PEOPLE_FILTER


def drop_drafts_of_user(connection: Connection, user: str) -> None:
    """Forget what is sealed to a user alone, her drafts and her filters: nobody can open it when she is gone."""
    connection.execute(delete(DRAFT).where(DRAFT.c.user == user))
    connection.execute(delete(PEOPLE_FILTER).where(PEOPLE_FILTER.c.user == user))
