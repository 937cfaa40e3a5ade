"""Damage to the files of a closed vault: every flipped bit, every cut end. Opening or the check must tell.

    python -m tests.faults.flips --count 0 --seed 1      # every bit, every length; 20,000 flips the whole way
    python -m tests.faults.flips --count 500 --seed 1 --control    # pages carry no check of their own: must find misses

A bit concerns one page, and SQLCipher's check names the pages that it finds damaged: so one bit of every page is turned
over at once, and each page must be named. That this tells the same as turning over one bit and asking the program is
tried on a sample, bit by bit. Opening and `check` are taken together: what neither tells is a miss.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from caseapp.actions.safekeeping import backup as keeping
from caseapp.base.errors import KnownError
from caseapp.db.engine import PAGE, check_file
from caseapp.vault.heads import NAMES, database_path, read_head
from tests.faults import acting, replays
from tests.faults.flips_heads import cut_heads, flip_heads
from tests.faults.standing import in_memory, stretch_once
from tests.faults.weak import without_page_checks

_SALT = 16 * 8
"""The first bits of a database are its salt, which is read once, when the file is opened."""

_EACH_LENGTH = 40
"""One in so many lengths that are no whole pages is asked the whole way; for the others the first look from outside tells."""

_STEPS = (acting._admit, acting._note, acting._save)
"""Few and small: the smaller the database, the sooner all of its bits are turned over."""


@dataclass
class Tally:
    """How often each kind of damage was done, what told it, and what nothing told."""

    done: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def count(self, kind: str, sentence: str) -> None:
        """One piece of damage, and what was said about it; nothing said is a miss."""
        self.done[kind] += 1
        if sentence:
            self.told[sentence] += 1
        else:
            self.missed[kind] += 1


def told(folder: Path) -> str:
    """What opening or the check says first; empty where the vault passes for whole."""
    try:
        return next((one.text for one in keeping.check(folder, acting.USER, acting.PASSPHRASE)), "")
    except KnownError as error:
        return error.sentence.text
    except UnicodeDecodeError:
        return "The driver stumbles over the tables (only where pages carry no check)."


def flip_singly(folder: Path, file: Path, bits: Iterable[int], kind: str, tally: Tally) -> None:
    """Turn single bits of a file over, one at a time, and ask the program."""
    whole = file.read_bytes()
    for bit in bits:
        with file.open("r+b") as handle:
            handle.seek(bit // 8)
            handle.write(bytes([whole[bit // 8] ^ (1 << bit % 8)]))
        tally.count(kind, told(folder))
        restore(file, whole)


def flip_all_pages(file: Path, key: bytes, places: Iterable[int], tally: Tally) -> None:
    """Turn over the bit at a place of every page at once; SQLCipher's check must name every page."""
    whole = file.read_bytes()
    pages = len(whole) // PAGE
    with _connected(file, key) as driver, _writable(file) as handle:
        clean = driver.execute("PRAGMA cipher_integrity_check").fetchall()
        for place in places:
            byte, mask = place // 8, 1 << place % 8
            turned = [page for page in range(pages) if page or place >= _SALT]
            for page in turned:
                os.pwrite(handle, bytes([whole[page * PAGE + byte] ^ mask]), page * PAGE + byte)
            named = {row[0] for row in driver.execute("PRAGMA cipher_integrity_check")}
            for page in turned:
                os.pwrite(handle, whole[page * PAGE + byte : page * PAGE + byte + 1], page * PAGE + byte)
                due = f"HMAC verification failed for page {page + 1}"
                tally.count(
                    "bit of the database, every page at once", "a page is named" if due in named else ""
                )
        assert driver.execute("PRAGMA cipher_integrity_check").fetchall() == clean
    assert file.read_bytes() == whole


@contextmanager
def _connected(file: Path, key: bytes) -> Iterator[Any]:
    driver = sqlcipher.connect(str(file))
    try:
        driver.execute("PRAGMA cipher_log_level = NONE")
        driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield driver
    finally:
        driver.close()


@contextmanager
def _writable(file: Path) -> Iterator[int]:
    handle = os.open(file, os.O_RDWR)
    try:
        yield handle
    finally:
        os.close(handle)


def cut(folder: Path, file: Path, sizes: Iterable[int], tally: Tally) -> None:
    """Leave only the beginning of the database."""
    whole = file.read_bytes()
    for number, size in enumerate(sizes):
        os.truncate(file, size)
        asked = size % PAGE == 0 or number % _EACH_LENGTH == 0
        tally.count(f"cut of the database to {_kind(size)}", told(folder) if asked else _outside(file))
        assert file.stat().st_size == size, "a cut file was written to"
        restore(file, whole)


def _outside(file: Path) -> str:
    try:
        check_file(file)
    except KnownError as error:
        return error.sentence.text
    return ""


def _kind(size: int) -> str:
    return "nothing" if size == 0 else "whole pages" if size % PAGE == 0 else "a part of a page"


def restore(file: Path, whole: bytes) -> None:
    """What damage a look left behind is taken back."""
    file.write_bytes(whole)
    (file.parent / f"{file.name}-journal").unlink(missing_ok=True)


def run(count: int, seed: int, sample: int = 20_000) -> tuple[Tally, Tally]:
    """Damage that must be told, and the replay of earlier pages and files, which is counted apart."""
    stretch_once()
    chance, tally, replayed = random.Random(seed), Tally(), Tally()
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        folder, earlier = made(Path(place), chance)
        assert told(folder) == "", told(folder)
        key = acting.keys_of(read_head(folder).slot_of(acting.USER)).database_key
        file = database_path(folder, read_head(folder))
        size = file.stat().st_size
        flip_all_pages(file, key, _chosen(range(PAGE * 8), count, chance), tally)
        flip_singly(folder, file, _chosen(range(_SALT), count, chance), "bit of the salt", tally)
        singly = _chosen(range(size * 8), min(count or sample, sample), chance)
        flip_singly(folder, file, singly, "bit of the database, the whole way", tally)
        sizes = sorted({0, *range(PAGE, size, PAGE), *_chosen(range(size), count, chance)})
        cut(folder, file, sizes, tally)
        for name in NAMES:
            flip_heads(folder, name, lambda bits: _chosen(range(bits), count, chance), tally)
            cut_heads(folder, name, lambda lengths: _chosen(range(lengths), count, chance), tally)
        replays.replay(folder, earlier, told, replayed)
        assert told(folder) == ""
    return tally, replayed


def _chosen(whole: range, count: int, chance: random.Random) -> Sequence[int]:
    return whole if count == 0 or count >= len(whole) else chance.sample(whole, count)


def made(place: Path, chance: random.Random) -> tuple[Path, tuple[replays.Earlier, ...]]:
    """A closed vault with some records, and its files as they were at earlier moments."""
    (place / acting.STICK).mkdir()
    office = acting.Office(acting.made(place), place / acting.STICK, chance, lambda line: None)
    for step in _STEPS:
        step(office)
    office.desk.close()
    return replays.lived(place / acting.VAULT, office, _STEPS)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--count", type=int, default=300, help="places of a page, bits of each head; 0 for every one"
    )
    parser.add_argument(
        "--sample", type=int, default=20_000, help="flips that are asked one by one, at the most"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="pages without a check; the run must fail")
    asked = parser.parse_args(arguments)
    if asked.control:
        without_page_checks()
    began = time.monotonic()
    tally, replayed = run(asked.count, asked.seed, asked.sample)
    for counts in (tally, replayed):
        for kind, times in sorted(counts.done.items()):
            print(f"{kind}: {times} done, {counts.missed[kind]} not told")
        for sentence, times in counts.told.most_common():
            print(f"{times:8} {sentence}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.missed.total()}")
    return 1 if tally.missed else 0


if __name__ == "__main__":
    sys.exit(main())
