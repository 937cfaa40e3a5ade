"""The table of filters that somebody keeps for the list of people: sealed rows, each for its user only."""

from collections.abc import Collection

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection

from caseapp.db.tables import PEOPLE_FILTER


def filters_of(connection: Connection, user: str) -> list[tuple[int, bytes]]:
    """Number and sealed content of each filter of a user."""
    query = select(PEOPLE_FILTER.c.id, PEOPLE_FILTER.c.sealed).where(PEOPLE_FILTER.c.user == user)
    return [(row[0], row[1]) for row in connection.execute(query)]


def put_filter(connection: Connection, user: str, sealed: bytes) -> None:
    """Write a filter down."""
    connection.execute(insert(PEOPLE_FILTER).values(user=user, sealed=sealed))


def drop_filters(connection: Connection, user: str, numbers: Collection[int]) -> None:
    """Forget some filters of a user; those of others stay."""
    mine = (PEOPLE_FILTER.c.user == user) & PEOPLE_FILTER.c.id.in_(list(numbers))
    connection.execute(delete(PEOPLE_FILTER).where(mine))
