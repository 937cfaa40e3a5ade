"""How many rows tables have: to compare a database with its copy, and to say how far a long reading is."""

from collections.abc import Iterable, Mapping

from sqlalchemy.engine import Connection


def row_counts(connection: Connection) -> Mapping[str, int]:
    """Rows by table, for every table there is."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = [row[0] for row in connection.exec_driver_sql(query)]
    return {name: _count(connection, name) for name in names}


def rows_in(connection: Connection, names: Iterable[str]) -> int:
    """How many rows these tables have together."""
    return sum(_count(connection, name) for name in names)


def _count(connection: Connection, name: str) -> int:
    quoted = name.replace('"', '""')
    return int(connection.exec_driver_sql(f'SELECT count(*) FROM "{quoted}"').scalar_one())  # noqa: S608
