"""What the database keeps for one user only."""

from sqlalchemy import delete
from sqlalchemy.engine import Connection

from caseapp.db.tables import DRAFT


def drop_drafts_of_user(connection: Connection, user: str) -> None:
    """Forget everything that a user typed and did not save: nobody can open it when she is gone."""
    connection.execute(delete(DRAFT).where(DRAFT.c.user == user))
