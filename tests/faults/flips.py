"""Damage to the files of a closed vault: flipped bits, cut ends, pages of another day. Opening or the check must tell.

    python -m tests.faults.flips --count 20000 --seed 1      # 0: every bit of the database, of both heads, every length
    python -m tests.faults.flips --count 500 --seed 1 --control    # pages carry no check of their own: must find misses

Opening and `check` are taken together: what neither of them tells is a miss, unless the file says the very same as before.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from caseapp.actions import entries
from caseapp.base.errors import KnownError
from caseapp.db.check import problems
from caseapp.db.engine import PAGE
from caseapp.vault.heads import DATABASE, NAMES, head_problems, read_head
from caseapp.vault.signing import verify
from tests.faults import acting
from tests.faults.power_cut import in_memory
from tests.faults.weak import without_page_checks

_STEPS = (acting._admit, acting._note, acting._save)
"""Few and small: the smaller the database, the more of its bits can be turned over."""


@dataclass
class Tally:
    """How often each kind of damage was done, what told it, and what nothing told."""

    done: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)


def told(folder: Path) -> str:
    """What opening or the check says first; empty where the vault passes for whole."""
    try:
        head = read_head(folder)
        key = acting.keys_of(head.slot_of(acting.USER)).database_key
        found = chain(head_problems(folder), problems(folder / DATABASE, key, head.signers(), verify))
        return next((sentence.text for sentence in found), "")
    except KnownError as error:
        return error.sentence.text
    except UnicodeDecodeError:
        return "The driver stumbles over the tables (only where pages carry no check)."


def look(folder: Path, kind: str, tally: Tally) -> None:
    """Count one piece of damage."""
    sentence = told(folder)
    tally.done[kind] += 1
    if sentence:
        tally.told[sentence] += 1
    else:
        tally.missed[kind] += 1


def flip(folder: Path, name: str, bits: Iterable[int], tally: Tally) -> None:
    """Turn single bits of a file over, one at a time."""
    file = folder / name
    whole = file.read_bytes()
    for bit in bits:
        changed = bytes([whole[bit // 8] ^ (1 << bit % 8)])
        with file.open("r+b") as handle:
            handle.seek(bit // 8)
            handle.write(changed)
        look(folder, f"flip in {name}", tally)
        _restore(file, whole)


def cut(folder: Path, name: str, sizes: Iterable[int], tally: Tally) -> None:
    """Leave only the beginning of a file."""
    file = folder / name
    whole = file.read_bytes()
    for size in sizes:
        file.write_bytes(whole[:size])
        look(folder, f"cut of {name} to {_kind(size)}", tally)
        assert size or file.stat().st_size == 0, "an empty file was filled"
        _restore(file, whole)


def _kind(size: int) -> str:
    return "nothing" if size == 0 else "whole pages" if size % PAGE == 0 else "a part of a page"


def _restore(file: Path, whole: bytes) -> None:
    """What damage a look left behind is taken back; mostly there is but the one byte."""
    if file.read_bytes() != whole:
        file.write_bytes(whole)
    (file.parent / f"{file.name}-journal").unlink(missing_ok=True)


def older_pages(folder: Path, old: bytes, tally: Tally) -> Iterator[int]:
    """Put single pages of an earlier day back, each in its own place; gives the pages that nothing told."""
    file = folder / DATABASE
    whole = file.read_bytes()
    for page in range(1, len(old) // PAGE + 1):
        place = slice((page - 1) * PAGE, page * PAGE)
        if old[place] == whole[place]:
            continue
        file.write_bytes(whole[: place.start] + old[place] + whole[place.stop :])
        before = tally.missed.total()
        look(folder, "a page of an earlier day", tally)
        if tally.missed.total() > before:
            yield page
        _restore(file, whole)


def older_file(folder: Path, old: bytes, tally: Tally) -> None:
    """Put the whole database of an earlier day back."""
    file = folder / DATABASE
    whole = file.read_bytes()
    file.write_bytes(old)
    look(folder, "the whole database of an earlier day", tally)
    _restore(file, whole)


def run(count: int, seed: int) -> tuple[Tally, Tally]:
    """Damage that must be told, and the replay of earlier pages, which is counted apart."""
    chance, tally, replayed = random.Random(seed), Tally(), Tally()
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        folder, old = _vault(Path(place), chance)
        assert told(folder) == "", told(folder)
        for name in (DATABASE, *NAMES):
            size = (folder / name).stat().st_size
            flip(folder, name, _chosen(range(size * 8), count, chance), tally)
            sizes = sorted({0, *range(PAGE, size, PAGE), *_chosen(range(size), count // 4, chance)})
            cut(folder, name, range(size) if count == 0 else sizes, tally)
        for earlier in (old, _with_another_name(folder)):
            list(older_pages(folder, earlier, replayed))
            older_file(folder, earlier, replayed)
        assert told(folder) == ""
    return tally, replayed


def _chosen(whole: range, count: int, chance: random.Random) -> Iterable[int]:
    return whole if count == 0 or count >= len(whole) else chance.sample(whole, count)


def _vault(place: Path, chance: random.Random) -> tuple[Path, bytes]:
    """A closed vault with some records, and its database as it was some records before."""
    (place / acting.STICK).mkdir()
    desk = acting.made(place)
    office = acting.Office(desk, place / acting.STICK, chance, lambda line: None)
    for step in _STEPS:
        step(office)
    office.desk.close()
    folder = place / acting.VAULT
    old = (folder / DATABASE).read_bytes()
    office.desk = acting.opened(folder, read_head(folder))
    for step in _STEPS:
        step(office)
    office.desk.close()
    return folder, old


def _with_another_name(folder: Path) -> bytes:
    """Change one name for another of the same length; gives the database as it was before."""
    _name_first_person(folder, "Gulnara")
    before = (folder / DATABASE).read_bytes()
    _name_first_person(folder, "Gulmira")
    return before


def _name_first_person(folder: Path, name: str) -> None:
    desk = acting.opened(folder, read_head(folder))
    first = entries.list_entries(desk, "person")[-1]
    entries.save_entry(desk, "person", first.id, first.version, replace(first.record, given_name=name))
    desk.close()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=300, help="flips of each file; 0 for every bit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="pages without a check; the run must fail")
    asked = parser.parse_args(arguments)
    if asked.control:
        without_page_checks()
    began = time.monotonic()
    tally, replayed = run(asked.count, asked.seed)
    for counts in (tally, replayed):
        for kind, times in sorted(counts.done.items()):
            print(f"{kind}: {times} done, {counts.missed[kind]} not told")
        for sentence, times in counts.told.most_common():
            print(f"{times:8} {sentence}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.missed.total()}")
    return 1 if tally.missed else 0


if __name__ == "__main__":
    sys.exit(main())
