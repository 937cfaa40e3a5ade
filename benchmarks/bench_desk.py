"""What is done all day in a shelter with 1,000 people: opening a person, saving an answer, counting the night.

Ours is the whole action: permission, reading or one transaction, one audit entry, everything sealed and on the disk. The
floors do the unavoidable part with bare SQLCipher beside it: reading that person's row, and one row in one transaction with
the same journal and the same care for power cuts. Half of what a saving takes may be the disk.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.measuring import CLOCK, Figure, median_seconds, report, shelter
from caseapp.actions.casework import entries, people
from caseapp.actions.casework.people_list import list_people
from caseapp.actions.desk import Desk
from caseapp.actions.lodging import nights

PEOPLE, QUARTERS, RUNS = 1_000, 8, 15


def figures() -> Iterator[Figure]:
    """Milliseconds."""
    with shelter(PEOPLE, QUARTERS) as (desk, _), tempfile.TemporaryDirectory() as folder:
        floors = bare(Path(folder) / "bare.db")
        everybody = iter([one.person_id for one in list_people(desk)])
        opened = median_seconds(RUNS, lambda: people.read_person(desk, next(everybody)))
        yield Figure(f"open a person of {PEOPLE:,}", 1000 * opened, floors[0], "ms")
        saved = median_seconds(RUNS, Saving(desk, next(everybody)))
        yield Figure("save an answer", 1000 * saved, floors[1], "ms")
        night = median_seconds(
            RUNS, lambda: nights.take_back(desk, nights.count_night(desk, CLOCK.today(), meals=1))
        )
        yield Figure("count the night and take it back", 1000 * night, 2 * floors[1], "ms")


class Saving:
    """Saves another name of one person each time it is called."""

    def __init__(self, desk: Desk, number: int) -> None:
        self.desk, self.stored, self.times = desk, people.read_person(desk, number).person, 0

    def __call__(self) -> None:
        """Once."""
        self.times += 1
        record = replace(self.stored.record, calling_name=f"Name {self.times}")
        self.stored = entries.save_entry(self.desk, "person", self.stored.id, self.stored.version, record)


def bare(file: Path) -> tuple[float, float]:
    """Milliseconds for reading one row of a thousand, and for writing one in a transaction that is safe on the disk."""
    import sqlcipher3.dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(file), isolation_level=None)
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

    found = 1000 * median_seconds(RUNS, read), 1000 * median_seconds(RUNS, write)
    connection.close()
    return found


if __name__ == "__main__":
    report(figures())
