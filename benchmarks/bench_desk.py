"""What is done all day in a shelter with 1,000 people: opening a person, saving an answer, counting the night.

Ours is the whole action: permission, reading or one transaction, one audit entry, everything sealed and on the disk. The
floors do the unavoidable part with bare SQLCipher beside it: one row in one transaction with the same journal and the same care for power
cuts; for opening a person, which the log keeps, as many bare statements more as there are kinds of entries. Half of what a saving takes may
be the disk.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from benchmarks.measuring import CLOCK, Figure, medians, report, shelter
from caseapp.actions.casework import entries, people
from caseapp.actions.casework.people_list import list_people
from caseapp.actions.desk import Desk
from caseapp.actions.lodging import nights

PEOPLE, QUARTERS, RUNS = 1_000, 8, 15


def figures() -> Iterator[Figure]:
    """Milliseconds."""
    with shelter(PEOPLE, QUARTERS) as (desk, _), bare() as (read, write):
        everybody = iter([one.person_id for one in list_people(desk)])
        opened = medians(RUNS, lambda: people.read_person(desk, next(everybody)), read, write)
        statements = len(people.CASE_SUBJECTS) + 2  # the person and her cases
        yield _in_ms(f"open a person of {PEOPLE:,}", opened[0], statements * opened[1] + opened[2])
        yield _in_ms("save an answer", *medians(RUNS, Saving(desk, next(everybody)), write))
        night, once = medians(
            RUNS, lambda: nights.take_back(desk, nights.count_night(desk, CLOCK.today(), meals=1)), write
        )
        yield _in_ms("count the night and take it back", night, 2 * once)


def _in_ms(name: str, ours: float, floor: float) -> Figure:
    return Figure(name, 1000 * ours, 1000 * floor, "ms")


class Saving:
    """Saves another name of one person each time it is called."""

    def __init__(self, desk: Desk, number: int) -> None:
        self.desk, self.stored, self.times = desk, people.read_person(desk, number).person, 0

    def __call__(self) -> None:
        """Once."""
        self.times += 1
        record = replace(self.stored.record, calling_name=f"Name {self.times}")
        self.stored = entries.save_entry(self.desk, "person", self.stored.id, self.stored.version, record)


@contextmanager
def bare() -> Iterator[tuple[Callable[[], object], Callable[[], object]]]:
    """Reading one row of a thousand, and writing one in a transaction that is safe on the disk."""
    import sqlcipher3.dbapi2 as sqlcipher

    with tempfile.TemporaryDirectory() as folder:
        connection = sqlcipher.connect(str(Path(folder) / "bare.db"), isolation_level=None)
        for pragma in (
            f"key = \"x'{'0a' * 32}'\"",
            "journal_mode = TRUNCATE",
            "synchronous = EXTRA",
            "secure_delete = ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO kept (text) VALUES (?)", [("x" * 2000,) for _ in range(PEOPLE)])
        connection.execute("COMMIT")

        def read() -> object:
            return connection.execute("SELECT * FROM kept WHERE id = 500").fetchall()

        def write() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO kept (text) VALUES (?)", ("x" * 2000,))
            connection.execute("COMMIT")

        yield read, write
        connection.close()


if __name__ == "__main__":
    report(figures())
