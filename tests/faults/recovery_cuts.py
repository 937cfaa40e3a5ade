"""Power cuts while the card is used and replaced: in every state the old card or the new one, which is on paper, recovers.

    python -m tests.faults.recovery_cuts --count 2000 --seed 1
    python -m tests.faults.recovery_cuts --count 500 --seed 1 --control   # head before database: must find lost vaults

A child recovers with the card, replaces the new card in the open vault, and recovers again; every call is recorded and
the states that a power cut could leave are drawn as in `power_cut.py`. In each different state one of the cards
that were on paper by then must begin a recovery, and the heads must open with a passphrase known by then.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions.safekeeping import recovery, recovery_upkeep
from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.errors import KnownError
from caseapp.vault.heads import read_head
from caseapp.vault.slots import LEAST
from tests.faults import trace
from tests.faults.acting import VAULT, MovingClock
from tests.faults.disk import Disk, Tree
from tests.faults.standing import in_memory, key_of, put, stretch_once

PASSPHRASES = (
    "five words of the first day",
    "seven grey geese over the lake",
    "five small boats on the river",
)
_DRAWS = 6
"""States drawn at each recorded change where something is pending."""


@dataclass
class Tally:
    """States drawn, how many of them are no two alike, and what was not as it should be."""

    states: int = 0
    different: int = 0
    failures: Counter[str] = field(default_factory=Counter)


def play(root: Path, card: str, *, wrong_order: bool = False) -> None:
    """Recover, replace, recover; a card is told before it counts, as it is typed back from paper."""
    clock, folder = MovingClock(), root / VAULT
    begun = recovery.begin_recovery(folder, [card])
    print(f"card {begun.fresh.text}", flush=True)
    if wrong_order:
        changed = recovery.changed_head(begun, PASSPHRASES[1])
        recovery.exchange(folder, changed)
        recovery.prepare(begun, changed, clock)
        return
    desk = recovery.finish_recovery(begun, PASSPHRASES[1], begun.fresh.text, clock)
    fresh = fresh_card(shares=True)
    print(f"card {fresh.text}", flush=True)
    recovery_upkeep.replace_card(desk, fresh, fresh.text, PASSPHRASES[1])
    desk.close()
    begun = recovery.begin_recovery(folder, fresh.share_texts[:2])
    print(f"card {begun.fresh.text}", flush=True)
    recovery.finish_recovery(begun, PASSPHRASES[2], begun.fresh.text, clock).close()


def run(count: int, seed: int, *, rate: float = 1, control: bool = False) -> Tally:
    """Record plays and open their states until so many different ones were opened; `rate` is the share that is opened."""
    stretch_once()
    tally, chance = Tally(), random.Random(seed)
    while tally.different < count:
        with tempfile.TemporaryDirectory(dir=in_memory()) as place:
            _one(Path(place).resolve(), tally, chance, rate, control=control)
        if tally.failures and control:
            break
    return tally


def _one(place: Path, tally: Tally, chance: random.Random, rate: float, *, control: bool) -> None:
    root, output = place / "work", place / "trace"
    setup = Setup("shelter", "Umit", "750000000", "en", "Aigerim", PASSPHRASES[0], cost=LEAST)
    made = create_vault(root / VAULT, setup, MovingClock())
    made.desk.close()
    disk, cards = Disk(str(root)), [made.recovery_card]
    arguments = ["tests.faults.recovery_cuts", "--play", str(root), "--card", made.recovery_card]
    done = trace.record([*arguments, *(["--control"] if control else [])], output)
    assert done.returncode == 0 or control, done.stderr
    seen: set[int] = set()
    for tree in _states(output, disk, cards, chance):
        tally.states += 1
        vault = tree[VAULT]
        assert isinstance(vault, dict)
        digest = hash(
            tuple(sorted((name, content) for name, content in vault.items() if isinstance(content, bytes)))
        )
        if digest not in seen and chance.random() < rate:
            seen.add(digest)
            tally.different += 1
            tally.failures.update(_wrong(put(place / "state", vault), cards))


def _states(output: Path, disk: Disk, cards: list[str], chance: random.Random) -> Iterator[Tree]:
    for call in trace.calls(output):
        if call.name == "write" and call.descriptor() == 1:
            cards += [line[5:] for line in call.data(1).decode().splitlines() if line.startswith("card ")]
        elif disk.take(call):
            for _ in range(_DRAWS if disk.pending() else 1):
                yield disk.crash(chance)


def _wrong(folder: Path, cards: Sequence[str]) -> Iterator[str]:
    try:
        key_of(read_head(folder).slots[0], PASSPHRASES)
    except KnownError as error:
        yield f"no passphrase opens: {error.sentence.text}"
        return
    refusals = [_refusal(folder, card) for card in cards[::-1][:2]]
    if all(refusals):
        yield f"no card recovers: {refusals[0]}"


def _refusal(folder: Path, card: str) -> str:
    try:
        recovery.begin_recovery(folder, [card])
    except KnownError as error:
        return error.sentence.text
    return ""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500, help="different states that are opened")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="the head before the database; must fail")
    parser.add_argument("--play", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--card", default="", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.play is not None:
        play(asked.play, asked.card, wrong_order=asked.control)
        return 0
    began = time.monotonic()
    tally = run(asked.count, asked.seed, control=asked.control)
    print(f"states: {tally.states}\ndifferent: {tally.different}")
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
