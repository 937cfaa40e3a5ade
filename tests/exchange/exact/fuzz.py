"""Mutates exact tables behind their signature, signs them again, and reads them: no crash, no hang, nothing false believed.

    python tests/exchange/exact/fuzz.py --count 100000 --seed 1
    python tests/exchange/exact/fuzz.py --count 2000 --seed 1 --control   # numbers are not added up: must fail

A file may be refused with a sentence, or taken; then it must be written and read again equal, and its numbers must add up as
those of true people do, by a sum of its own that shares nothing with the program.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from caseapp.base.errors import KnownError
from caseapp.exchange.exact.frame import MOST_PAYLOAD, framed, unframed
from caseapp.exchange.exact.payload import payload_bytes, read_payload
from caseapp.statistics import exact as checks
from caseapp.statistics.exact import ExactTables
from tests.exchange.exact.samples import tables
from tests.exchange.summary.fuzz import _change_bytes, _change_tree, _peak
from tests.exchange.summary.signing import Signer, verify

MOST_SECONDS = 10.0
SIGNER = Signer("fuzz")


@dataclass
class Tally:
    """What happened to the files of one run."""

    taken: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest: float = 0.0


@cache
def _right(people: int) -> bytes:
    return payload_bytes(tables(people))


def mutated(chance: random.Random) -> bytes:
    """A payload that was once right: a number moved, a part changed, or bytes."""
    payload = _right(chance.choice([0, 8, 60]))
    kind = chance.random()
    if kind < 0.5:
        entries = json.loads(payload)
        for _ in range(chance.choice([1, 1, 2])):
            cells = chance.choice(entries["tables"])["cells"]
            cell = chance.choice(cells)
            cell["value"] = max(0, cell["value"] + chance.choice([-1, 0, 1, 10, 10**6]))
        payload = json.dumps(entries).encode()
    elif kind < 0.8:
        entries = json.loads(payload)
        for _ in range(chance.choice([1, 1, 5])):
            _change_tree(entries, chance)
        payload = json.dumps(entries, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    else:
        for _ in range(chance.choice([1, 1, 8])):
            payload = _change_bytes(payload, chance)
    return payload[:MOST_PAYLOAD] or b"0"


def is_true(exact: ExactTables) -> bool:
    """Whether the parts of every table over one question with one answer are as many as its people."""
    for table in exact.release.tables:
        values = {cell.key: cell.value for cell in table.cells}
        for dim in table.dims:
            variable = exact.release.variables[dim]
            parts = [values[((dim, category),)] for category in variable.categories]
            if not variable.multi and sum(part or 0 for part in parts) != values[()]:
                return False
            if any((part or 0) > (values[()] or 0) for part in parts):
                return False
    return True


def run(count: int, seed: int) -> Tally:
    """Read `count` mutations; whatever is neither taken, and true, nor refused with a sentence is a failure."""
    chance, tally = random.Random(seed), Tally()
    for number in range(count):
        data = framed(mutated(chance), SIGNER.sign, SIGNER.public_key)
        before = time.process_time()
        try:
            exact = read_payload(unframed(data, verify).payload)
            tally.taken += 1
            if not is_true(exact) or read_payload(payload_bytes(exact)) != exact:
                tally.failures.append(f"{number}: taken, and false")
        except KnownError as refusal:
            tally.refused[refusal.sentence.text] += 1
        except Exception as error:  # noqa: BLE001  a crash is what is looked for
            tally.failures.append(f"{number}: {type(error).__name__}")
        tally.slowest = max(tally.slowest, time.process_time() - before)
        if number % 1000 == 999:
            print(f"{number + 1} read, {len(tally.failures)} failures", file=sys.stderr)
    if tally.slowest > MOST_SECONDS:
        tally.failures.append(f"one took {tally.slowest:.1f} s")
    return tally


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="do not add numbers up; the run must fail")
    asked = parser.parse_args()
    if asked.control:
        checks._refuse_contradiction = lambda cells: None
    tally = run(asked.count, asked.seed)
    for sentence, times in tally.refused.most_common():
        print(f"{times:8} {sentence}")
    print(f"taken: {tally.taken}\nrefused: {tally.refused.total()}\nsentences: {len(tally.refused)}")
    print(f"slowest: {tally.slowest * 1000:.0f} ms\npeak memory: {_peak()}\nfailures: {len(tally.failures)}")
    for failure in tally.failures[:10]:
        print(failure)
    return 1 if tally.failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
