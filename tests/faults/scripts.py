"""One script of varied work, drawn by a seed, that tells on standard output what it was promised.

    python -m tests.faults.scripts FOLDER REGISTERS --seed 1 --count 20

The seed decides the vault (a new one, one that stands, one of the first era that is brought over) and the deeds. Before
each commit the content that it makes is told as `now N FILE DIGEST`; after each deed `saved` tells that the program has
come back to its user, so that everything told before must be there from then on.
"""

import argparse
import os
import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from caseapp.actions.safekeeping import restoring
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import Setup
from caseapp.base.errors import KnownError
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.writing import write_htcds
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
from caseapp.vault.slots import LEAST
from tests.faults.acting import AGAIN, NAMES, STICK, USER, VAULT, MovingClock, fingerprint
from tests.faults.at_work import PASSPHRASES, Shelter
from tests.faults.deeds import OFTEN
from tests.faults.house_deeds import HOUSE
from tests.faults.seldom_deeds import SELDOM
from tests.faults.weak import DELETE_AND_FULL, WAL, other_settings

KINDS = ("stands", "era 1", "new", "stands")
"""What a script begins with, by its seed."""

_ERA = Path(__file__).resolve().parents[1] / "eras"
_WEAK = {"delete": DELETE_AND_FULL, "wal": WAL}


def kind_of(seed: int) -> str:
    """What vault a script begins with."""
    return KINDS[seed % len(KINDS)]


def first_passphrase(seed: int) -> str:
    """The passphrase that opens the vault of a script at its beginning."""
    if kind_of(seed) == "era 1":
        return (_ERA / "vault_1.passphrase.txt").read_text("utf-8").strip()
    return PASSPHRASES[0]


def prepare(root: Path, registers: Path, seed: int) -> str:
    """Put there what stands before the recording begins. Gives the recovery card of a vault that stands."""
    (root / STICK).mkdir(parents=True)
    registers.mkdir()
    write_registers(registers, seed)
    if kind_of(seed) == "era 1":
        shutil.copytree(_ERA / "vault_1", root / VAULT)
    if kind_of(seed) != "stands":
        return ""
    made = opening.create_vault(root / VAULT, setup(), MovingClock())
    made.desk.close()
    return made.recovery_card


def write_registers(registers: Path, seed: int) -> None:
    """A small register and a larger one, to be taken over."""
    for number in range(2):
        write_htcds(registers / f"{number}.xlsx", list(_rows(random.Random(seed + number), 3 + 20 * number)))


def _rows(chance: random.Random, count: int) -> list[TakenRow]:
    rows = []
    for number in range(1, count + 1):
        opened = date(2026, chance.randrange(1, 9), chance.randrange(1, 28))
        person = Person(given_name=chance.choice(NAMES), sex="female")
        comment = Comment(day=opened, text="seen " * chance.randrange(1, 60))
        case = Case(opened=opened, status="Active")
        rows.append(TakenRow(number, f"{chance.random()}", person, case, (("comment", comment),)))
    return rows


def tell_commits(tell: Callable[[str], object], folder: Path) -> None:
    """Before each commit to a database of a vault, tell what it will hold; a commit that changes nothing is not told."""
    last: dict[str, str] = {}
    places = (folder.name, f".{folder.name}.")

    def told(connection: Connection) -> None:
        file = Path(connection.exec_driver_sql("PRAGMA database_list").fetchall()[0][2])
        if not (file.parent.name == places[0] or file.parent.name.startswith(places[1])):
            return
        digest = fingerprint(connection)
        if last.get(file.name) != digest:
            last[file.name] = digest
            tell(f"now {file.name} {digest}")

    event.listen(Engine, "commit", told)


def play(root: Path, registers: Path, card: str, seed: int, count: int) -> None:
    """Open or make the vault, do the deeds, and restore the newest backup into a folder beside it."""
    chance, clock = random.Random(seed), MovingClock()
    tell_commits(tell, root / VAULT)
    secret = first_passphrase(seed)
    if kind_of(seed) == "new":
        made = opening.create_vault(root / VAULT, setup(), clock)
        desk, card = made.desk, made.recovery_card
    else:
        desk = opening.open_vault(root / VAULT, "", secret, clock)
    tell("created")
    user = desk.head.slots[0].user
    at = Shelter(desk, clock, chance, tell, root / STICK, registers, card, {user: secret})
    for deed in _drawn(chance, count, with_card=bool(card)):
        tell(f"deed {deed.__name__}")
        try:
            deed(at)
        except KnownError as refusal:
            tell(f"refused {deed.__name__}: {refusal.sentence.text}")
        tell("saved")
    at.desk.close()
    for file in sorted(at.stick.glob("*.age"))[-1:]:
        tell("deed restore")
        restoring.restore(file, root / AGAIN, passphrase=_secret_then(at, file), user=user)
        tell("restored")


def _secret_then(at: Shelter, file: Path) -> str:
    """The passphrase of the first user when the backup was made."""
    return at.then[file.name]


def _drawn(chance: random.Random, count: int, *, with_card: bool) -> list[Callable[[Shelter], object]]:
    """Deeds in a random order: the seldom ones in turn, so that the scripts of many seeds do all of them."""
    seldom = [deed for deed in SELDOM if with_card or deed.__name__ != "recover"]
    kinds = chance.choices((OFTEN, HOUSE, seldom), (5, 2, 3), k=count)
    return [chance.choice(kind) for kind in kinds]


def setup() -> Setup:
    """The vault of a script: a shelter, with the cheapest passphrase."""
    return Setup("shelter", "Umit", "750000000", "en", USER, PASSPHRASES[0], cost=LEAST)


def tell(line: str) -> None:
    """A line at once, in one write."""
    os.write(1, f"{line}\n".encode())


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("registers", type=Path)
    parser.add_argument("--card", default="")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--weak", choices=_WEAK, help="with other settings of the database")
    asked = parser.parse_args()
    if asked.weak:
        other_settings(_WEAK[asked.weak])
    play(asked.folder, asked.registers, asked.card, asked.seed, asked.count)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
