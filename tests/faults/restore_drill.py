"""The restore drill: a backup and the card on an empty machine, and a backup with its key file and a passphrase.

    python -m tests.faults.restore_drill --count 100 --seed 1
    python -m tests.faults.restore_drill --count 3 --seed 1 --control    # a record saved after the backup: must differ

Each vault has its own size, people, texts, user and passphrase. What is restored must be equal row by row, be whole, and
open with what the restoring person was given, and with nothing else.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions import backup as keeping
from caseapp.actions import entries, people, restoring
from caseapp.actions.desk import Desk
from caseapp.actions.opening import NewVault, Setup, create_vault, new_passphrase, open_vault
from caseapp.actions.practice.making import fill
from caseapp.base.errors import KnownError
from caseapp.records.comment import Comment
from caseapp.vault import recovery
from caseapp.vault.slots import LEAST
from tests.faults import acting
from tests.faults.power_cut import in_memory

USERS = ("Aigerim", "Әйгерім Нұрқызы", "О'Нил", "中文 name", "a" * 60)
OWN_PASSPHRASES = (
    "мой дед разводил пчёл у реки",
    "  Ёлка   и\u0306ожик   2026 года ",
    "қымыз ішкен күн — жақсы күн",
)
TEXTS = (
    "~unknown",
    "a;b;c",
    "line\nline",
    "“кавычки” 'and' \"quotes\"",
    "𝔘𝔫𝔦 🌷",
    "Ұлжан Әбдіқызы",
    " ",
    "0",
)


@dataclass
class Tally:
    """Vaults drilled, people and rows in them, and what was not as it should be."""

    vaults: int = 0
    people: int = 0
    failures: Counter[str] = field(default_factory=Counter)


def run(count: int, seed: int, *, late: bool = False) -> Tally:
    """Drill `count` vaults; `late` saves a record after the backup."""
    chance, tally = random.Random(seed), Tally()
    while tally.vaults < count:
        with tempfile.TemporaryDirectory(dir=in_memory()) as place:
            try:
                _drill(Path(place), chance, tally, late=late)
            except KnownError as error:
                tally.failures[f"refused: {error.sentence.text}"] += 1
        tally.vaults += 1
    return tally


def _drill(place: Path, chance: random.Random, tally: Tally, *, late: bool) -> None:
    user = chance.choice(USERS)
    passphrase = new_passphrase() if chance.random() < 0.7 else chance.choice(OWN_PASSPHRASES)
    made = _filled(place, user, passphrase, chance)
    stick = place / "stick"
    stick.mkdir()
    file = keeping.backup(made.desk, stick)
    if late:
        with made.desk.database.work(None, "late"):
            pass
    before, count = _content(made.desk), len(people.list_people(made.desk))
    made.desk.close()
    tally.people += count
    card, key = _machine(place / "card", file), _machine(place / "passphrase", file, with_key=True)
    by_card = restoring.restore(card, card.parent / "vault", card=_typed(made.recovery_card, chance))
    by_passphrase = restoring.restore(key, key.parent / "vault", passphrase=passphrase, user=user)
    wrong = [
        *_compare("by the card", by_card.folder, user, by_card.passphrase, before),
        *_compare("by the passphrase", by_passphrase.folder, user, passphrase, before),
        *_too_easy(place, file, card, by_card.folder, user, passphrase),
    ]
    tally.failures.update(wrong)


def _filled(place: Path, user: str, passphrase: str, chance: random.Random) -> NewVault:
    setup = Setup(
        "shelter", "Үміт", "750000000", chance.choice(("en", "ru", "kk")), user, passphrase, cost=LEAST
    )
    made = create_vault(place / "first", setup, acting.MovingClock())
    fill(made.desk, chance.randrange(0, 40), chance.randrange(1, 5), chance.randrange(10**6))
    for line in people.list_people(made.desk)[:4]:
        case = people.read_person(made.desk, line.person_id).cases[0].case.id
        text = chance.choice(TEXTS) + "x" * chance.randrange(1, 9000)
        entries.add_entry(made.desk, "comment", case, Comment(day=acting.START.date(), text=text))
    return made


def _content(desk: Desk) -> str:
    with desk.database.reading(None) as reading:
        return acting.fingerprint(reading.connection)


def _machine(folder: Path, file: Path, *, with_key: bool = False) -> Path:
    """Another computer, to which nothing was carried but the backup, with or without its key file."""
    folder.mkdir()
    shutil.copy(file, folder)
    if with_key:
        shutil.copy(file.with_suffix(".key"), folder)
    return folder / file.name


def _typed(card: str, chance: random.Random) -> str:
    """As somebody types it off the paper."""
    text = card.lower() if chance.random() < 0.5 else card
    return text.replace("-", chance.choice(("", " ", "-"))).replace("  ", chance.choice((" ", "\n", "  ")))


def _compare(way: str, folder: Path, user: str, passphrase: str, before: str) -> list[str]:
    problems = [f"{way}: {problem.text}" for problem in keeping.check(folder, user, passphrase)]
    copied = shutil.copytree(folder, folder.with_name("looked-at"))
    desk = open_vault(copied, user, passphrase, acting.MovingClock())
    with desk.database.reading(None) as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")
    found = _content(desk)
    desk.close()
    return problems if found == before else [*problems, f"{way}: the records are not equal"]


def _too_easy(place: Path, file: Path, alone: Path, by_card: Path, user: str, passphrase: str) -> list[str]:
    """What must not work: the old passphrase after the card, no key file, and a card of another vault."""
    other = recovery.card_text(recovery.new_recovery_key())
    nothing = place / "nothing"
    tries: dict[str, Callable[[], object]] = {
        "the old passphrase opens what the card restored": lambda: keeping.check(by_card, user, passphrase),
        "a passphrase opens a backup without its key file": lambda: restoring.restore(
            alone, nothing, passphrase=passphrase, user=user
        ),
        "a wrong card opens a backup": lambda: restoring.restore(file, nothing, card=other),
    }
    found = []
    for name, attempt in tries.items():
        try:
            attempt()
            found.append(name)
        except KnownError:
            continue
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--control", action="store_true", help="a record is saved after the backup; the run must fail"
    )
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(asked.count, asked.seed, late=asked.control)
    print(f"vaults: {tally.vaults}\npeople: {tally.people}")
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
