"""The schema of a database: made whole for a new one, and brought up to date step by step inside one transaction."""

from importlib import resources

from sqlalchemy.engine import Connection, Engine

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.engine import APPLICATION_ID
from caseapp.db.work import transaction

BASE = 2
"""The version with which a new database begins. Version 1 is brought over by `upgrade.py`, because its answers stand open."""

_BASE_SCRIPT = "0002_sealed.sql"

STEPS: tuple[str, ...] = ("0003_whole_report.sql", "0004_case_file.sql", "0005_the_whole.sql")
"""The steps after the base, in order."""

NEWEST = BASE + len(STEPS)


def schema_version(engine: Engine) -> int:
    """Which schema a database has. KnownError where it is newer than this program."""
    with transaction(engine) as connection:
        done: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if done > NEWEST:
        raise KnownError(
            words("This vault was made by a newer version of the program."),
            words("Install the newer version; this one leaves the vault as it is."),
        )
    return done


def make_schema(engine: Engine, version: int = NEWEST) -> None:
    """Make all tables in an empty database, as they are today or were in a version after the base."""
    with transaction(engine) as connection:
        for script in (_BASE_SCRIPT, *STEPS[: version - BASE]):
            run_script(connection, script)
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def migrate(engine: Engine) -> None:
    """Take the steps that are missing after the base; a database before the base is left as it is."""
    done = schema_version(engine)
    if not BASE <= done < NEWEST:
        return
    with transaction(engine) as connection:
        for script in STEPS[done - BASE :]:
            run_script(connection, script)
        connection.exec_driver_sql(f"PRAGMA user_version = {NEWEST}")


def run_script(connection: Connection, script: str) -> None:
    """Run one of the frozen scripts in `migrations`."""
    text = resources.files("caseapp.db.migrations").joinpath(script).read_text("utf-8")
    for statement in text.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
