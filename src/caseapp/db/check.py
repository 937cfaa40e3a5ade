"""Looking whether a database is whole: its pages, its tables, its references and its audit log."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import Words, words
from caseapp.db.attachments import incomplete
from caseapp.db.audit import Verify
from caseapp.db.engine import check_file, open_engine
from caseapp.db.logbook import LogState, log_state
from caseapp.db.work import transaction

_PAGES = 0.6
"""The share that looking at pages and tables has in looking at all; the log is the rest."""


def problems(
    path: Path, key: bytes, signers: Mapping[str, AbstractSet[str]], verify: Verify, step: Step = no_step
) -> Iterator[Words]:
    """Everything that is wrong with a database, a sentence each; nothing where it is whole. `step` may stop the looking.

    `signers` names the signing keys of each user. Nothing else is looked at once pages or tables are found damaged.
    KnownError where the file does not open at all.
    """
    damage = tuple(page_problems(path, key, part_of(step, 0, _PAGES)))
    if damage:
        yield from damage
        return
    yield from closed_log(path, key, signers, verify, part_of(step, _PAGES, 1)).problems()
    yield from attachment_problems(path, key)


def closed_log(
    path: Path, key: bytes, signers: Mapping[str, AbstractSet[str]], verify: Verify, step: Step = no_step
) -> LogState:
    """The audit log of a database that nobody has open, held against what left the vault."""
    engine = open_engine(path, key)
    try:
        with transaction(engine) as connection:
            return log_state(connection, signers, verify, step)
    finally:
        engine.dispose()


def attachment_problems(path: Path, key: bytes) -> Iterator[Words]:
    """Whether every attachment has all its pieces. KnownError where it does not open."""
    engine = open_engine(path, key)
    try:
        with transaction(engine) as connection:
            if incomplete(connection):
                yield words("A part of an attached picture or paper is missing.")
    finally:
        engine.dispose()


def page_problems(path: Path, key: bytes, step: Step = no_step) -> Iterator[Words]:
    """What is wrong with the pages, the tables and the references of a database, whatever its schema.

    `step` is called before each of the three: SQLite tells nothing while it looks, about a second for 80 MB.

    A connection of its own is used, because one damaged page spoils a connection for good.
    KnownError where the file does not open at all.
    """
    check_file(path)
    engine = open_engine(path, key)
    try:
        with transaction(engine) as connection:
            step(0)
            if connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall():
                yield words("A page of the database is damaged.")
                return
            step(0.25)
            if connection.exec_driver_sql("PRAGMA integrity_check").fetchall() != [("ok",)]:
                yield words("The tables of the database do not fit together.")
                return
            step(0.75)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                yield words("Some entries belong to a case or room that is gone.")
    finally:
        engine.dispose()
