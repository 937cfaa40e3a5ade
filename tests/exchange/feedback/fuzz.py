"""Mutates feedback sheets behind their signature, signs them again, and reads them: no crash, no hang.

    python tests/exchange/feedback/fuzz.py --count 100000 --seed 1
    python tests/exchange/feedback/fuzz.py --count 2000 --seed 1 --control   # the defence against nesting is off: must fail

A mutation in front of the signature never reaches the parser, so each one here is signed by a right key. A file may
be refused with a sentence, or taken; then what was taken must be written and read again equal.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3]))

from caseapp.base.errors import KnownError
from caseapp.exchange.feedback_sheet.frame import unframed
from caseapp.exchange.feedback_sheet.payload import payload_of, read_payload
from caseapp.exchange.summary import strict
from caseapp.vault.signing import verify
from tests.exchange.feedback.sheets import SHEET, frame

MOST_SECONDS = 10.0
PIECES = [
    b"null", b"true", b"-1", b"1e9", b"0.5", b"NaN", b"1000000001", b"9" * 400, b'""', b"[]", b"{}", b",", b":", b'"', b"\\",
    b"\\u202e", b"\\ud800", b"\xff", b"\x00", "٣".encode(), b"[" * 2000, b'{"a":' * 1500,
]  # fmt: skip
VALUES: list[object] = [
    None, True, 0, -1, 1, 3, 4, 10**9, 10**9 + 1, 10**400, 0.5, float("nan"), "", "persons_assisted", "night", "\u202e", "\u0000",
    "\ud800", "2026-Q3", "2026-H1", "2026-02-30", "ab" * 32, "x" * 5_000, [], {}, [[]], {"sex": "male"}, [None], {"": ""},
    [[[[[[[[[[]]]]]]]]]],
]  # fmt: skip


@dataclass
class Tally:
    """What happened to the files of one run."""

    taken: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest: float = 0.0


def mutated(chance: random.Random) -> bytes:
    """A payload that was once right."""
    payload = payload_of(SHEET)
    if chance.random() < 0.6:
        entries = json.loads(payload)
        for _ in range(chance.choice([1, 1, 1, 2, 5])):
            _change_tree(entries, chance)
        payload = json.dumps(entries, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    if chance.random() < 0.5:
        for _ in range(chance.choice([1, 1, 2, 8])):
            payload = _change_bytes(payload, chance)
    if chance.random() < 0.03:
        payload = payload.replace(b'":', b'":' + b"[" * chance.choice([3, 10, 2_000, 200_000]), 1)
    return payload or b"0"


def _change_tree(entries: Any, chance: random.Random) -> None:
    """Replace, drop, double or rename one part, chosen among all."""
    parents = [entries]
    for parent in parents:
        inner = parent.values() if isinstance(parent, dict) else parent
        parents.extend(one for one in inner if isinstance(one, dict | list) and one)
    parent = chance.choice(parents)
    if not parent:
        return
    place = chance.choice(list(parent) if isinstance(parent, dict) else range(len(parent)))
    deed = chance.randrange(5)
    if deed == 0:
        del parent[place]
    elif deed == 1 and isinstance(parent, list):
        parent.insert(chance.randrange(len(parent) + 1), deepcopy(parent[place]))
    elif deed == 2 and isinstance(parent, dict):
        parent[chance.choice(["", "id", "unit", "x", "\u202e", str(place) * 40])] = deepcopy(parent[place])
    elif deed == 3:
        parent[place] = deepcopy(chance.choice(parents))
    else:
        parent[place] = deepcopy(chance.choice(VALUES))


def _change_bytes(payload: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(payload) + 1)
    end = min(len(payload), start + chance.choice([0, 1, 1, 4, 60]))
    one = bytes([chance.randrange(chance.choice([128, 128, 128, 256]))])
    middle = chance.choice([chance.choice(PIECES), b"", one, payload[start:end] * 2])
    return payload[:start] + middle + payload[end:]


def run(count: int, seed: int) -> Tally:
    """Read `count` mutations; whatever is neither taken nor refused with a sentence is a failure."""
    chance, tally = random.Random(seed), Tally()
    for number in range(count):
        try:
            data = frame(mutated(chance))
        except KnownError:
            continue
        _try(data, number, tally)
    return tally


def _try(data: bytes, number: int, tally: Tally) -> None:
    before = time.process_time()
    try:
        sheet = read_payload(unframed(data, verify).payload)
        if read_payload(payload_of(sheet)) != sheet:
            tally.failures.append(f"{number}: taken, and not equal when written again")
        tally.taken += 1
    except KnownError as refusal:
        tally.refused[refusal.sentence.text] += 1
    except Exception as error:  # noqa: BLE001  a crash is what is looked for
        tally.failures.append(f"{number}: {type(error).__name__}")
    seconds = time.process_time() - before
    tally.slowest = max(tally.slowest, seconds)
    if seconds > MOST_SECONDS:
        tally.failures.append(f"{number}: {seconds:.1f} s")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--control", action="store_true", help="turn the check of nesting off; the run must fail"
    )
    asked = parser.parse_args()
    if asked.control:
        strict.check_depth = lambda text: None
    tally = run(asked.count, asked.seed)
    for sentence, times in tally.refused.most_common():
        print(f"{times:8} {sentence}")
    print(f"taken: {tally.taken}\nrefused: {tally.refused.total()}\nsentences: {len(tally.refused)}")
    print(f"slowest: {tally.slowest * 1000:.0f} ms\nfailures: {len(tally.failures)}")
    for failure in tally.failures[:10]:
        print(failure)
    return 1 if tally.failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
