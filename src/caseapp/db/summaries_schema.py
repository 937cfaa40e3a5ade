"""The tables of the common store: made in an empty database, recognised, and given to those who shall work with them.

The tables of summaries are those of a vault (`tables_reports.py`); two more say whose store it is and who wrote when.
"""

from dataclasses import dataclass
from importlib import resources

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, Table, Text, insert, select, text
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.tables_reports import (
    AGREEMENT,
    CARD,
    FEEDBACK_SENT,
    FEEDBACK_WHOLE,
    QUARTER_NOTE,
    RECEIVED,
    RELEASE,
)

KEPT: tuple[Table, ...] = (CARD, RECEIVED, AGREEMENT, QUARTER_NOTE, RELEASE, FEEDBACK_WHOLE, FEEDBACK_SENT)
"""What lies in the common store, each after those that it points to."""

STEPS: tuple[str, ...] = ("postgres_0001.sql", "postgres_0002.sql")
NEWEST = len(STEPS)

METADATA = MetaData()

OFFICE = Table(
    "office", METADATA,
    Column("single", Boolean, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("report_days", BigInteger),
)  # fmt: skip
"""Whose store it is, in one row, which version of the tables, and when reports are due there."""

DEED = Table(
    "deed", METADATA,
    Column("number", BigInteger, primary_key=True),
    Column("copy", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("object", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("signature", Text, nullable=False),
)  # fmt: skip
"""Everything that was written, with the entry that stands in the log of the writer's copy of the vault, sealed and signed."""


@dataclass(frozen=True, slots=True)
class Office:
    """The office that keeps its summaries in a store."""

    id: str
    name: str
    practice: bool


def require_store_of(connection: Connection, office: Office) -> None:
    """KnownError where the tables are of another version of the program, or hold the summaries of another office."""
    named = (OFFICE.c.version, OFFICE.c.id, OFFICE.c.name, OFFICE.c.practice)  # as every version has them
    row = connection.execute(select(*named)).one()
    if row.version > NEWEST:
        raise KnownError(
            words("The common store was made by a newer version of the program."),
            words("Install the newer version; this one leaves the store as it is."),
        )
    if row.version < NEWEST:
        raise KnownError(
            words("The common store was made by an older version of the program."),
            words("Let the owner of the database prepare it again; the guide “PostgreSQL” says how."),
        )
    if row.practice != office.practice:
        raise KnownError(
            words("Practice data and real reports never lie in one common store."),
            words("Make a database of its own for it."),
        )
    if row.id != office.id:
        raise KnownError(
            words("This common store belongs to another office: {name}.", name=row.name),
            words("Every copy of an office's vault begins with a restored backup of the first."),
        )


def is_prepared(connection: Connection) -> bool:
    """Whether the tables are there. KnownError where the database holds something else, or speaks another encoding."""
    if connection.execute(text("SHOW server_encoding")).scalar_one() != "UTF8":
        raise KnownError(
            words("The database does not keep every letter: its encoding is not UTF8."),
            words("Make it anew as the guide “PostgreSQL” says."),
        )
    count = "SELECT count(*) FROM pg_tables WHERE schemaname "
    if connection.execute(text(f"{count} = 'caseapp' AND tablename = 'office'")).scalar_one():
        return True
    if connection.execute(text(f"{count} NOT IN ('pg_catalog', 'information_schema')")).scalar_one():
        raise KnownError(
            words("The database is not a common store of this program."),
            words("Use an empty database, made as the guide “PostgreSQL” says."),
        )
    return False


def prepare(connection: Connection, office: Office, role: str = "") -> None:
    """Make the tables in an empty database, take the steps that are missing in another, and grant a role what it needs."""
    done = 0
    if is_prepared(connection):
        done = connection.execute(select(OFFICE.c.version)).scalar_one()
    for step in STEPS[done:]:
        run_step(connection, step)
    if done == 0:
        whose = {
            "single": True,
            "version": NEWEST,
            "id": office.id,
            "name": office.name,
            "practice": office.practice,
        }
        connection.execute(insert(OFFICE).values(whose))
    elif done < NEWEST:
        connection.execute(OFFICE.update().values(version=NEWEST))
    require_store_of(connection, office)
    if role:
        _grant(connection, role)


def run_step(connection: Connection, step: str) -> None:
    """Run one of the frozen scripts."""
    script = resources.files("caseapp.db.migrations").joinpath(step).read_text("utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)


_RIGHTS = (
    ("office", "SELECT, UPDATE (report_days)"),
    ("card", "SELECT, INSERT, UPDATE"),
    ("received", "SELECT, INSERT"),
    ("agreement", "SELECT, INSERT, UPDATE, DELETE"),
    ("quarter_note", "SELECT, INSERT, UPDATE, DELETE"),
    ("release", "SELECT, INSERT"),
    ("feedback_whole", "SELECT, INSERT"),
    ("feedback_sent", "SELECT, INSERT"),
    ("deed", "SELECT, INSERT"),
)
"""What a coordinator's role may do: reports, releases and deeds are never changed or taken out again."""


def _grant(connection: Connection, role: str) -> None:
    named = connection.dialect.identifier_preparer.quote_identifier(role)
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA caseapp TO {named}")
    for table, rights in _RIGHTS:
        connection.exec_driver_sql(f"GRANT {rights} ON caseapp.{table} TO {named}")
