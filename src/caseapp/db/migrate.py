"""Bringing a database to the schema of this program, step by step, inside one transaction."""

from importlib import resources

from sqlalchemy.engine import Connection, Engine

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.engine import APPLICATION_ID
from caseapp.db.work import transaction

STEPS = ("0001_first.sql",)
"""In order; the number of steps done is the database's `user_version`."""


def migrate(engine: Engine) -> None:
    """Take the steps that are missing. KnownError where the database is newer than this program."""
    with transaction(engine) as connection:
        done = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if done > len(STEPS):
            raise KnownError(
                words("This vault was made by a newer version of the program."),
                words("Install the newer version; this one leaves the vault as it is."),
            )
        for step in STEPS[done:]:
            _take(connection, step)
        connection.exec_driver_sql(f"PRAGMA user_version = {len(STEPS)}")
        if done == 0:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _take(connection: Connection, step: str) -> None:
    script = resources.files("caseapp.db.migrations").joinpath(step).read_text("utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
