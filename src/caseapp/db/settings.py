"""Small named values of a vault: its profile and its own keys."""

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from caseapp.db.tables import SETTING


def read_settings(connection: Connection) -> dict[str, str]:
    """All of them by name."""
    return {row.name: row.value for row in connection.execute(select(SETTING))}


def write_settings(connection: Connection, values: Mapping[str, str]) -> None:
    """Set some of them; the others stay."""
    for name, value in values.items():
        statement = insert(SETTING).values(name=name, value=value)
        connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def drop_settings(connection: Connection, names: Iterable[str]) -> None:
    """Take some of them out."""
    connection.execute(delete(SETTING).where(SETTING.c.name.in_(list(names))))
