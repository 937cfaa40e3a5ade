"""Real work in a vault, chosen by a seed, that tells on standard output what it was promised: saved, written, verified.

    python -m tests.faults.acting FOLDER --count 40 --seed 1

The lines are written unbuffered at the moment at which a person would see the program's answer, so that whoever stops,
starves or watches this process knows what must be there afterwards.
"""

import argparse
import hashlib
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping import restoring
from caseapp.actions.team.members import expect_members
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import Setup
from caseapp.base.errors import KnownError
from caseapp.base.steps import no_step
from caseapp.db import store
from caseapp.records.accommodation import Bed, Room
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.vault.heads import Head
from caseapp.vault.slots import LEAST, Slot, UserKeys, make_slot, open_slot
from tests.faults.weak import DELETE_AND_FULL, other_settings

USER, PASSPHRASE = "Aigerim", "correct horse battery staple five"
START = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
VAULT, STICK, AGAIN = "vault", "stick", "again"
NAMES = ("Gulnara", "Нұргүл", "Зульфия", "Мадина", "Dilnoza", "Айсұлу")
Tell = Callable[[str], object]


class MovingClock:
    """A clock that goes on by a minute whenever it is asked, so that every backup has a name of its own."""

    def __init__(self) -> None:
        self._asked = 0

    def now(self) -> datetime:
        """The next minute."""
        self._asked += 1
        return START + timedelta(minutes=self._asked)

    def today(self) -> date:
        """The day on which the work began."""
        return START.date()


@dataclass
class Office:
    """An open vault, its stick, and where the work stands."""

    desk: Desk
    stick: Path
    chance: random.Random
    tell: Tell


def made(folder: Path) -> Desk:
    """A fresh vault in a folder, open."""
    setup = Setup("shelter", "Umit", "750000000", "en", USER, PASSPHRASE, cost=LEAST)
    return opening.create_vault(folder / VAULT, setup, MovingClock()).desk


@cache
def keys_of(slot: Slot) -> UserKeys:
    """What the passphrase opens; stretched once for each slot, however often a state of it is looked at."""
    return open_slot(slot, PASSPHRASE)


def opened(folder: Path, head: Head) -> Desk:
    """The desk of a vault whose slot was opened before."""
    return opening._desk(folder, head, keys_of(head.slot_of(USER)), MovingClock(), no_step)


def fingerprint(connection: Connection) -> str:
    """A digest over every row of every table, whatever the schema."""
    return digest_of(connection.connection.driver_connection)


def digest_of(driver: Any) -> str:
    """The same from a connection of the driver itself."""
    digest = hashlib.sha256()
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for (name,) in driver.execute(tables).fetchall():
        rows = driver.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
        digest.update(f"{name} {sorted(map(repr, rows))}".encode())
    return digest.hexdigest()


def steps(office: Office, count: int) -> Iterator[Callable[[Office], None]]:
    """What is done one after another: mostly writing, at times a new user or a backup."""
    for number in range(1, count + 1):
        if number % 13 == 6:
            yield _new_user
        yield (
            _back_up
            if number % 9 == 8
            else office.chance.choice((_admit, _save, _note, _room, _long_note, _many))
        )


def work(office: Office, count: int) -> None:
    """Do the steps, telling `begin N`, `saved N` and `now N DIGEST` around each transaction."""
    number = 0
    tell_digest(office, number)
    for step in steps(office, count):
        number += 1
        office.tell(f"begin {number}")
        step(office)
        office.tell(f"saved {number}")
        tell_digest(office, number)


def stubborn_work(office: Office, count: int, *, deaf: bool = False) -> None:
    """The same on a disk that refuses: a refusal is told as `refused N`, and the next step is tried.

    `deaf` calls everything saved, as a program would that does not listen to its disk: only for a negative control.
    """
    tell_digest(office, 0)
    for number, step in enumerate(steps(office, count), start=1):
        office.tell(f"begin {number}")
        try:
            step(office)
            said = f"saved {number}"
        except KnownError as error:
            said = f"saved {number}" if deaf else f"refused {number} {error.sentence.text}"
        office.tell(said)
        tell_digest(office, number)


def tell_digest(office: Office, number: int) -> None:
    """Tell what stands in the database after transaction `number`."""
    with office.desk.database.reading(None) as reading:
        office.tell(f"now {number} {fingerprint(reading.connection)}")


def _admit(office: Office) -> None:
    name = f"{office.chance.choice(NAMES)} {office.chance.randrange(10**6)}"
    people.admit(office.desk, Person(given_name=name), Case(opened=date(2026, 7, 1), status="Active"))


def _case(office: Office) -> int:
    lines = people.list_people(office.desk)
    if not lines:
        return 0
    person = people.read_person(office.desk, office.chance.choice(lines).person_id)
    return person.cases[0].case.id


def _save(office: Office) -> None:
    lines = people.list_people(office.desk)
    if not lines:
        return _admit(office)
    person = people.read_person(office.desk, office.chance.choice(lines).person_id).person
    changed = replace(person.record, aliases="n" * office.chance.randrange(200))
    entries.save_entry(office.desk, "person", person.id, person.version, changed)
    return None


def _write(office: Office, text: str) -> None:
    case = _case(office)
    if not case:
        return _admit(office)
    entries.add_entry(office.desk, "comment", case, Comment(day=date(2026, 10, 1), text=text))
    return None


def _note(office: Office) -> None:
    _write(office, "ordinary " * office.chance.randrange(1, 40))


def _long_note(office: Office) -> None:
    _write(office, "long " * office.chance.randrange(1000, 6000))


def _room(office: Office) -> None:
    rooms = entries.list_entries(office.desk, "room")
    if rooms and office.chance.random() < 0.7:
        entries.add_entry(office.desk, "bed", rooms[0].id, Bed(label=str(office.chance.randrange(99))))
    else:
        entries.add_entry(office.desk, "room", 0, Room(name=f"R{office.chance.randrange(99)}"))


def _many(office: Office) -> None:
    """Many rooms in one transaction: some sixty pages are written at once, as by the import of a register."""
    with office.desk.database.work(Intent.MANAGE_ROOMS, "add rooms") as work:
        for number in range(60):
            letters = office.chance.choices("абвгд ", k=1200)
            store.add(work, "room", 0, Room(name=f"R{number}", notes="".join(letters)))


def _new_user(office: Office) -> None:
    """A colleague gets a slot: the database learns of her first, then the head is written anew."""
    head = office.desk.head
    name = f"Colleague {head.generation}"
    slot = make_slot(name, ("caseworker",), PASSPHRASE, office.desk.keys.database_key, LEAST)
    office.tell(f"heading {head.generation + 1}")
    changed = replace(head, slots=(*head.slots[:4], slot))
    with office.desk.database.work(None, "add user", f"user:{name}") as work:
        expect_members(work.connection, head, changed)
    written = office.desk.heads.write(changed)
    office.tell(f"head {written.generation}")


def _back_up(office: Office) -> None:
    """A backup on the stick; it counts as made when the program says that it was verified."""
    file = keeping.backup(office.desk, office.stick)
    office.tell(f"verified {file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--weak", action="store_true", help="with SQLite's own settings")
    asked = parser.parse_args()
    if asked.weak:
        other_settings(DELETE_AND_FULL)
    (asked.folder / STICK).mkdir(exist_ok=True)
    tell("creating")
    desk = made(asked.folder)
    tell("created")
    office = Office(desk, asked.folder / STICK, random.Random(asked.seed), tell)
    work(office, asked.count)
    office.desk.close()
    newest = sorted(office.stick.glob("*.age"))[-1:]
    for file in newest:
        tell("restoring")
        restoring.restore(file, asked.folder / AGAIN, passphrase=PASSPHRASE, user=USER)
        tell("restored")
    return 0


def tell(line: str) -> None:
    """A line at once, in one write."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    raise SystemExit(main())
