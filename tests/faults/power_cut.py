"""Power cuts: real work is recorded call by call, and the states in which a cut could leave the disk are opened again.

    python -m tests.faults.power_cut --count 50000 --seed 1
    python -m tests.faults.power_cut --count 1000 --seed 1 --control delete   # SQLite's own settings: must find losses
    python -m tests.faults.power_cut --count 1000 --seed 1 --control wal

Scripts of varied deeds (`deeds.py`) follow one another until so many different states have been opened. At every recorded
change some states are drawn: what was not synced is dropped, kept, kept in part and in any order, or torn at 512 bytes,
names included. Each must open, whole, with a content that was promised or was under way.
"""

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from caseapp.vault.heads import read_head
from tests.faults import acting, scripts, trace
from tests.faults.acting import PASSPHRASE
from tests.faults.at_work import PASSPHRASES
from tests.faults.disk import Disk
from tests.faults.judging import Judge, Looker, Tally
from tests.faults.promises import Promises
from tests.faults.standing import in_memory, key_of, stretch_once

__all__ = ["PASSPHRASE", "in_memory", "look", "main", "run"]

look = Looker((PASSPHRASE,)).look
"""What stands in a vault whose users have the passphrase of `acting`; for the other campaigns."""

_STEPS = 24
_EACH = 6000
"""About so many states are drawn of one script."""

_MOST_WEIGHT = 30
"""A moment with many pending changes gets more draws than one with a single one, up to so many times."""


def run_script(seed: int, *, steps: int = _STEPS, each: int = _EACH, weak: str = "") -> Tally:
    """Record one script and judge about `each` states of it."""
    stretch_once()
    with (
        tempfile.TemporaryDirectory(dir=in_memory()) as folder,
        tempfile.TemporaryDirectory(dir=in_memory()) as place,
    ):
        root, output = Path(folder).resolve() / "work", Path(folder) / "trace"
        registers = Path(folder) / "registers"
        card = scripts.prepare(root, registers, seed)
        passphrases = (scripts.first_passphrase(seed), *PASSPHRASES)
        told, disks = _beginning(root, passphrases), (Disk(str(root)), Disk(str(root)))
        arguments = [
            "tests.faults.scripts", str(root), str(registers), f"--card={card}", f"--seed={seed}", f"--count={steps}",
        ]  # fmt: skip
        done = trace.record([*arguments, "--weak", weak] if weak else arguments, output)
        assert done.returncode == 0, (seed, done.stderr)
        judge = Judge(told, Looker(passphrases), Path(place) / "state", seed)
        _replay(list(trace.calls(output)), disks, told, judge, each)
        judge.tally.refused = told.refused
        return judge.tally


def _beginning(root: Path, passphrases: tuple[str, ...]) -> Promises:
    told, vault = Promises(), root / acting.VAULT
    if vault.exists():
        told.stands(vault, key_of(read_head(vault).slots[0], passphrases)[0])
    return told


def _replay(
    recorded: Sequence[trace.Call], disks: tuple[Disk, Disk], told: Promises, judge: Judge, each: int
) -> None:
    """Draw states wherever something is pending, and one wherever nothing is."""
    foreseen = Promises()
    weights = [_weight(disks[0]) for _ in _changes(recorded, disks[0], foreseen)]
    told.secrets = foreseen.secrets
    rate, drawn, disk = each / max(1, sum(weights)), 0.0, disks[1]
    for _ in _changes(recorded, disk, told):
        drawn += rate * _weight(disk)
        for _ in range(int(drawn) + disk.settled()):
            judge.judge(disk.crash(judge.chance))
        drawn %= 1


def _weight(disk: Disk) -> int:
    return min(_MOST_WEIGHT, disk.pending())


def _changes(recorded: Sequence[trace.Call], disk: Disk, told: Promises) -> Iterator[None]:
    for call in recorded:
        if call.name == "write" and call.descriptor() == 1:
            told.hear(call.data(1).decode())
        elif disk.take(call):
            told.see(call)
        else:
            continue
        yield


def run(
    count: int, seed: int, *, steps: int = _STEPS, each: int = _EACH, weak: str = "", workers: int = 1
) -> Tally:
    """Play scripts, each of the next seed, until so many different states have been opened."""
    tally, script = Tally(), partial(run_script, steps=steps, each=each, weak=weak)
    seeds = itertools.count(seed * 100_000)
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        waiting = {pool.submit(script, next(seeds)) for _ in range(workers)}
        while waiting:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for one in done:
                tally.add(one.result())
                tally.scripts += 1
                print(
                    f"{tally.scripts} scripts, {tally.different} different states, {tally.failures.total()} failures",
                    file=sys.stderr,
                )
            while len(waiting) < workers and tally.different < count:
                waiting.add(pool.submit(script, next(seeds)))
    return tally


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--count", type=int, default=1500, help="different states that are opened, at the least"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=_STEPS, help="deeds of each script")
    parser.add_argument("--each", type=int, default=_EACH, help="states drawn of each script")
    parser.add_argument("--workers", type=int, default=1, help="scripts at the same time")
    parser.add_argument("--control", choices=("delete", "wal"), help="other settings; the run must fail")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(
        asked.count,
        asked.seed,
        steps=asked.steps,
        each=asked.each,
        weak=asked.control or "",
        workers=asked.workers,
    )
    print(
        f"scripts: {tally.scripts}\nstates: {tally.states}\ndifferent: {tally.different}\nsigned in: {tally.signed_in}"
    )
    print("different by deed: " + ", ".join(f"{deed} {times}" for deed, times in tally.deeds.most_common()))
    for refusal, times in tally.refused.most_common():
        print(f"{times:8} deeds {refusal}")
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
