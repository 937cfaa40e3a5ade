"""The restore drill: a backup on an empty machine, with the card alone, and with its key file by passphrase or two shares.

    python -m tests.faults.restore_drill --count 100 --seed 1
    python -m tests.faults.restore_drill --count 3 --seed 1 --control    # a record saved after the backup: must differ

Each vault has its own size, people, texts, users, roles and passphrases. What is restored must show every user the same
records as before (and no more), with the same log in front, be whole, and open with what the restoring person was given,
and with nothing else.
"""

import argparse
import hashlib
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.practice.making import fill
from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping import restoring
from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.team.users import add_user
from caseapp.actions.vaults.opening import Setup, create_vault, new_passphrase, open_vault
from caseapp.base.errors import KnownError
from caseapp.db import store
from caseapp.db.settings import read_settings
from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
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
COLLEAGUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Гүлнар", ("caseworker",)),
    ("Доктор Сәуле", ("medical",)),
    ("Psychologist 1", ("psychologist", "lawyer")),
    ("Ревизор", ("auditor",)),
)
BESIDE = (
    "case_organisation",
    "taken_row",
    "release",
    "narrative",
    "card",
    "received",
    "legal_hold",
    "erasure",
)
"""Tables that hold no records of people but must come back as well."""

SETTINGS = (
    "vault", "id", "name", "region", "kind", "practice", "language", "threshold", "signing_seed", "sealing_key",
    "tie_key", "audit_key",
)  # fmt: skip
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
    """Vaults drilled, people and users in them, and what was not as it should be."""

    vaults: int = 0
    people: int = 0
    users: int = 0
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
    house = _filled(place, chance)
    stick = place / "stick"
    stick.mkdir()
    file = keeping.backup(house.desk, stick)
    kept = _log(house.desk)
    if late:
        _note(house.desk, "after the backup")
    people_there = len(people.list_people(house.desk))
    house.desk.close()
    before = {user: _opened(house.desk.folder, user, word)[0] for user, word in house.words.items()}
    tally.people += people_there
    tally.users += len(house.words)
    alone, beside = _machine(place / "card", file), _machine(place / "passphrase", file, with_key=True)
    again = _machine(place / "shares", file, with_key=True)
    first, word = next(iter(house.words.items()))
    by_card = restoring.restore(alone, alone.parent / "vault", card=_typed(house.card, chance))
    by_word = restoring.restore(beside, beside.parent / "vault", passphrase=word, user=first)
    papers = tuple(_typed(share, chance) for share in chance.sample(house.shares, 2))
    by_shares = restoring.restore(again, again.parent / "vault", shares=papers, user=first)
    wrong = [
        *_compare("by the card", by_card.folder, {first: by_card.passphrase}, before, kept),
        *_compare("by the passphrase", by_word.folder, house.words, before, kept),
        *_compare("by two shares", by_shares.folder, {first: by_shares.passphrase}, before, kept),
        *_too_easy(place, file, alone, by_card.folder, first, word, house.shares[0]),
    ]
    tally.failures.update(wrong)


@dataclass
class House:
    """A filled vault, open; the passphrases of its users, the first one first; its papers."""

    desk: Desk
    words: dict[str, str]
    card: str
    shares: list[str]


def _filled(place: Path, chance: random.Random) -> House:
    user = chance.choice(USERS)
    passphrase = new_passphrase() if chance.random() < 0.7 else chance.choice(OWN_PASSPHRASES)
    fresh = fresh_card(shares=True)
    assert fresh.shares is not None
    language = chance.choice(("en", "ru", "kk"))
    setup = Setup("shelter", "Үміт", "750000000", language, user, passphrase, cost=LEAST, fresh=fresh)
    desk = create_vault(place / "first", setup, acting.MovingClock()).desk
    fill(desk, chance.randrange(0, 40), chance.randrange(1, 5), chance.randrange(10**6))
    for _ in range(4):
        _note(desk, chance.choice(TEXTS) + "x" * chance.randrange(1, 9000))
    words = {user: passphrase}
    for name, roles in chance.sample(COLLEAGUES, chance.randrange(0, 4)):
        words[name] = add_user(desk, name, roles).passphrase
    return House(desk, words, fresh.text, [recovery.card_text(key) for key in fresh.shares.keys])


def _note(desk: Desk, text: str) -> None:
    lines = people.list_people(desk)
    if not lines:
        people.admit(desk, Person(given_name=text[:40]), Case(opened=acting.START.date(), status="Active"))
        return
    case = people.read_person(desk, lines[0].person_id).cases[0].case.id
    entries.add_entry(desk, "comment", case, Comment(day=acting.START.date(), text=text))


def _content(desk: Desk) -> str:
    """What this user reads: every record as a form would show it, and what the vault keeps beside them."""
    digest = hashlib.sha256()
    with desk.database.reading(None) as reading:
        for about in SUBJECTS:
            digest.update(repr(store.entries(reading, about.name)).encode())
        for table in BESIDE:
            rows = reading.connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608
            digest.update(f"{table} {rows!r}".encode())
        settings = read_settings(reading.connection)
    digest.update(repr([settings[name] for name in SETTINGS]).encode())
    return digest.hexdigest()


def _log(desk: Desk) -> list[tuple[object, ...]]:
    """The log without its newest entry, which says that the backup was verified."""
    with desk.database.reading(None) as reading:
        rows = reading.connection.exec_driver_sql("SELECT * FROM audit ORDER BY sequence").fetchall()
    return [tuple(row) for row in rows][:-1]


def _opened(folder: Path, user: str, passphrase: str) -> tuple[str, list[tuple[object, ...]]]:
    """What a user reads in a copy of a vault, and its log."""
    copied = shutil.copytree(folder, folder.with_name("looked-at"))
    try:
        desk = open_vault(copied, user, passphrase, acting.MovingClock())
        try:
            return _content(desk), _log(desk)
        finally:
            desk.close()
    finally:
        shutil.rmtree(copied)


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


def _compare(
    way: str, folder: Path, words: dict[str, str], before: dict[str, str], kept: list[tuple[object, ...]]
) -> list[str]:
    """What is not as it was, for every user who has a passphrase here."""
    problems = []
    for user, word in words.items():
        problems += [f"{way}: {problem.text}" for problem in keeping.check(folder, user, word)]
        content, log = _opened(folder, user, word)
        if content != before[user]:
            problems.append(f"{way}: the records are not equal")
        if log[: len(kept)] != kept:
            problems.append(f"{way}: the log is not the one that was kept")
    return problems


def _too_easy(
    place: Path, file: Path, alone: Path, by_card: Path, user: str, passphrase: str, share: str
) -> list[str]:
    """What must not work: the old passphrase after the card, no key file, one share, and a card of another vault."""
    other = recovery.card_text(recovery.new_recovery_key())
    nothing = place / "nothing"
    tries: dict[str, Callable[[], object]] = {
        "the old passphrase opens what the card restored": lambda: keeping.check(by_card, user, passphrase),
        "a passphrase opens a backup without its key file": lambda: restoring.restore(
            alone, nothing, passphrase=passphrase, user=user
        ),
        "a wrong card opens a backup": lambda: restoring.restore(file, nothing, card=other),
        "one share opens a backup": lambda: restoring.restore(file, nothing, card=share),
        "one share opens a backup without its key file": lambda: restoring.restore(
            alone, nothing, card=share
        ),
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
    print(f"vaults: {tally.vaults}\npeople: {tally.people}\nusers: {tally.users}")
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
