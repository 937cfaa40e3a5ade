"""Whether head and database are of one vault and of one age, and of the present format."""

from pathlib import Path

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.engine import open_engine
from caseapp.db.migrate import BASE, schema_version
from caseapp.db.settings import read_settings
from caseapp.db.work import transaction
from caseapp.vault.heads import Head, database_path
from caseapp.vault.slots import UserKeys

OPENED = "opened"
"""The setting that counts the openings of a vault, beside the same count in its head."""


def is_old(folder: Path, head: Head, opened: UserKeys) -> bool:
    """Whether the database is of a time before answers were sealed.

    KnownError where head and database do not belong together: that is asked before anything is brought up to date, because the
    sentence says that nothing was changed.
    """
    engine = open_engine(database_path(folder, head), opened.database_key)
    try:
        version = schema_version(engine)
        with transaction(engine) as connection:
            refuse_other_age(head, read_settings(connection))
        return version < BASE
    finally:
        engine.dispose()


def refuse_other_age(head: Head, settings: dict[str, str]) -> None:
    """KnownError where head and database are not of one vault, or one of them is older than the other.

    The database is written first when a vault is opened, so it may be one opening ahead of the head.
    """
    if settings.get("vault") != head.vault:
        raise KnownError(
            words("The head and the database in this folder belong to different vaults."),
            words("Nothing was changed. Put the files back as they were, or restore the last backup."),
        )
    ahead = int(settings.get(OPENED, head.opened)) - head.opened
    if ahead < 0:
        raise KnownError(
            words(
                "The database in this folder is older than its head: somebody has put an earlier copy back."
            ),
            words("Nothing was changed. Put the files back as they were, or restore the last backup."),
        )
    if ahead > 1:
        raise KnownError(
            words(
                "The head in this folder is older than its database: somebody has put an earlier copy back."
            ),
            words("Nothing was changed. Put the files back as they were, or restore the last backup."),
        )
