"""A database to which nobody is signed in: what recovery reads, copies and writes with the key that the card opened."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy.engine import Connection, Engine

from caseapp.base.steps import Step, no_step
from caseapp.db.engine import open_engine
from caseapp.db.migrate import BASE, migrate, schema_version
from caseapp.db.snapshot import copy_database
from caseapp.db.work import transaction


class ClosedDatabase:
    """One file, for as long as it is looked into. `is_old` tells a database of the first format."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.is_old = schema_version(engine) < BASE

    def transaction(self) -> AbstractContextManager[Connection]:
        """All of it or nothing, without an entry in the log: nobody is there to sign one."""
        return transaction(self._engine)

    def bring_up_to_date(self) -> None:
        """Take the steps of the schema that are missing, so that all tables are there."""
        migrate(self._engine)

    def copy_to(self, path: Path, key: bytes, step: Step = no_step) -> None:
        """A copy in a new file under another key. KnownError where the disk refuses; `step` may stop it."""
        raw = self._engine.raw_connection()
        try:
            copy_database(raw.driver_connection, key, path, step)
        finally:
            raw.close()


@contextmanager
def closed_database(file: Path, key: bytes) -> Iterator[ClosedDatabase]:
    """Open a file. KnownErrors where it is damaged, or open elsewhere."""
    engine = open_engine(file, key)
    try:
        yield ClosedDatabase(engine)
    finally:
        engine.dispose()
