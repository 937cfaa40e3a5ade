"""A disk that is full, a disk that fails, a stick that is pulled out: nothing saved is lost, nothing is falsely called saved.

    python -m tests.faults.disk_full --count 1200 --seed 1
    python -m tests.faults.disk_full --count 40 --seed 1 --control    # a program that does not listen to its disk

Three ways in turn, spread evenly over everything there is: a disk with so many bytes left, from none to enough (a small
file system in memory where it may be mounted, else a limit on the size of files); every call that writes, syncs, cuts,
renames or removes fails, once or from then on (strace); and the stick goes away, at each moment at which a backup touches
it, and at each of a backup's writes (every further write on it fails).
"""

import argparse
import hashlib
import os
import random
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping import restoring
from caseapp.base.errors import KnownError
from caseapp.vault.heads import read_head
from tests.faults import acting, trace
from tests.faults.children import Tell, counts, fork, watched
from tests.faults.power_cut import in_memory, look
from tests.faults.small_disk import small_disk

_STEPS, _BACKUP = 9, "9"
"""Of ten deeds the ninth is a backup: its entry in the log stands, also where the backup itself is refused."""

_MOST_LEFT = 1_600_000
"""Bytes with which a disk of that size is not full any more."""

_CALLS = {"pwrite64": 440, "write": 90, "fsync": 70, "ftruncate": 14, "rename": 2, "unlink": 5, "mkdir": 1}
"""Calls that change something, and about how often the steps make each."""

_ERRORS = ("ENOSPC", "EIO", "EROFS")
_MOMENTS, _WRITES = 16, 40
"""How often a backup touches the stick by name, and about how often it writes to a file."""

_JOBS = ("work", "create", "restore")


@dataclass
class Tally:
    """Counts of one run."""

    runs: Counter[str] = field(default_factory=Counter)
    saved: int = 0
    refused: int = 0
    verified: int = 0
    unsure: int = 0
    sentences: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)


class Bench:
    """A fresh vault and a backup of it, put in place anew for each run."""

    def __init__(self, place: Path, chance: random.Random, *, deaf: bool) -> None:
        self.fresh, self.used = place / "fresh", place / "used"
        (self.fresh / acting.STICK).mkdir(parents=True)
        desk = acting.made(self.fresh)
        office = acting.Office(desk, self.fresh / acting.STICK, chance, lambda line: None)
        acting.work(office, 3)
        self.backup = keeping.backup(office.desk, self.fresh / acting.STICK)
        office.desk.close()
        self.deaf = deaf
        self.tally = Tally()

    def ready(self, folder: Path | None = None) -> Path:
        """A copy of the fresh vault and its stick."""
        folder = folder or self.used
        for old in folder.iterdir() if folder.exists() else ():
            shutil.rmtree(old) if old.is_dir() else old.unlink()
        shutil.copytree(self.fresh, folder, dirs_exist_ok=True)
        return folder

    def act(self, job: str, folder: Path, seed: int) -> Callable[[Tell], None]:
        """What the child does."""

        def act(tell: Tell) -> None:
            if job == "create":
                acting.made(folder / "new").close()
            elif job == "restore":
                stick = folder / acting.STICK
                restoring.restore(stick / self.backup.name, folder / "again", passphrase=acting.PASSPHRASE)
            else:
                desk = acting.opened(folder / acting.VAULT, read_head(folder / acting.VAULT))
                office = acting.Office(desk, folder / acting.STICK, random.Random(seed), tell)
                acting.stubborn_work(office, _STEPS, deaf=self.deaf)

        return act

    def judge(self, way: str, job: str, folder: Path, lines: Sequence[str]) -> None:
        """Count a run and whatever is wrong after it."""
        tally = self.tally
        tally.runs[f"{way}, {job}"] += 1
        tally.saved += counts(lines, "saved")
        tally.verified += counts(lines, "verified")
        tally.refused += counts(lines, "refused")
        tally.sentences.update(line.split(" ", 2)[-1] for line in lines if line.startswith("refused"))
        tally.failures.update(f"{way}, {line}" for line in lines if line.startswith("bug"))
        if job == "work":
            tally.failures.update(f"{way}, {wrong}" for wrong in _wrong(lines, folder))
            tally.unsure += _unsure(lines)
        elif job == "backup":
            tally.failures.update(f"{way}, {wrong}" for wrong in _on_stick(folder, lines))
        else:
            tally.failures.update(f"{way}, {job}: {wrong}" for wrong in _half_made(job, folder, lines))


def _wrong(lines: Sequence[str], folder: Path) -> Iterator[str]:
    found = look(folder / acting.VAULT)
    if found.trouble:
        yield found.trouble
    contents = [line.split()[2] for line in lines if line.startswith("now ")]
    if contents and not found.trouble and found.content != contents[-1] and lines[-1] == "end":
        yield "a saved record is lost"
    for line, after in pairwise(lines):
        if line.startswith("saved") and after.startswith("now ") and _same_as_before(after, lines):
            yield "falsely called saved"
    for told in [line.split() for line in lines if line.startswith("verified")][-1:]:
        file = folder / acting.STICK / told[1]
        if not file.exists() or hashlib.sha256(file.read_bytes()).hexdigest() != told[2]:
            yield "falsely called verified"


def _same_as_before(now: str, lines: Sequence[str]) -> bool:
    """Every step must change what stands in the database."""
    before = next((line for line in lines[: lines.index(now)][::-1] if line.startswith("now ")), "")
    return bool(before) and before.split()[2] == now.split()[2]


def _unsure(lines: Sequence[str]) -> int:
    """Refusals after which the record stood there all the same: the safe side, but counted."""
    contents = {line.split()[1]: line.split()[2] for line in lines if line.startswith("now ")}
    refused = [line.split()[1] for line in lines if line.startswith("refused ")]
    return sum(
        contents.get(one) != contents.get(str(int(one) - 1))
        for one in refused
        if one in contents and one != _BACKUP
    )


def _half_made(job: str, folder: Path, lines: Sequence[str]) -> Iterator[str]:
    made = folder / "new" / acting.VAULT if job == "create" else folder / "again"
    if made.exists() != (lines[-1:] == ["end"]):
        yield "half made, or made and not told"
    if made.exists() and look(made).trouble:
        yield "not whole"


def little_room(bench: Bench, left: int, job: str, seed: int, disk: Path | None) -> None:
    """A disk with so many bytes left, or files that cannot grow beyond so many."""
    folder = bench.ready(disk)
    if disk is not None:
        free = os.statvfs(disk)
        (disk / "filler").write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - left)))
    act = bench.act(job, folder, seed)

    def limited(tell: Tell) -> None:
        if disk is None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (left, left))
        act(tell)

    child = fork(limited)
    child.start()
    lines = child.listen()
    if disk is not None:
        (disk / "filler").unlink()
    bench.judge("full disk", job, folder, lines)


def failing_call(bench: Bench, call: str, when: int, error: str, job: str, seed: int, *, on: bool) -> None:
    """The disk refuses one call, or that one and all of its kind after it."""
    folder = bench.ready()
    child = fork(bench.act(job, folder, seed))
    with watched(child, f"inject={call}:error={error}:when={when}{'+' if on else ''}"):
        child.start()
        lines = child.listen()
    bench.judge(f"failing {call}", job, folder, lines)


def pulled_stick(bench: Bench, moment: int) -> None:
    """The stick is away from one moment on; what lies on it then is looked at afterwards."""
    folder = bench.ready()
    stick, pulled = folder / acting.STICK, folder / "pulled"

    def act(tell: Tell) -> None:
        touched = 0

        def hook(_event: str, values: tuple[object, ...]) -> None:
            nonlocal touched
            if stick.name in str(values[:1]) and str(stick) in str(values[:1]):
                touched += 1
                if touched == moment:
                    stick.rename(pulled)

        sys.addaudithook(hook)
        _back_up(bench, folder, tell)

    child = fork(act)
    child.start()
    lines = child.listen()
    bench.judge("pulled stick", "backup", folder, [line for line in lines if line != "end"])


def pulled_while_writing(bench: Bench, write: int) -> None:
    """From one write on, every write of a backup finds no stick any more."""
    folder = bench.ready()
    child = fork(lambda tell: _back_up(bench, folder, tell))
    with watched(child, f"inject=write:error=EIO:when={write}+"):
        child.start()
        lines = child.listen()
    bench.judge("pulled while writing", "backup", folder, [line for line in lines if line != "end"])


def _back_up(bench: Bench, folder: Path, tell: Tell) -> None:
    desk = acting.opened(folder / acting.VAULT, read_head(folder / acting.VAULT))
    try:
        file = keeping.backup(desk, folder / acting.STICK)
        tell(f"verified {file.name}")
    except KnownError as error:
        if not bench.deaf:
            raise
        tell(f"verified {error.sentence.text}")


def _on_stick(folder: Path, lines: Sequence[str]) -> Iterator[str]:
    where = folder / ("pulled" if (folder / "pulled").exists() else acting.STICK)
    for line in lines:
        if line.startswith("verified"):
            file = where / line.partition(" ")[2]
            if not file.exists() or not _restores(file, folder / "tried"):
                yield "falsely called verified"


def _restores(file: Path, to: Path) -> bool:
    try:
        restoring.restore(file, to, passphrase=acting.PASSPHRASE, user=acting.USER)
    except KnownError:
        return False
    return not look(to).trouble


def run(count: int, seed: int, *, deaf: bool = False) -> tuple[Tally, str]:
    """Do `count` runs, a third of each way, each way spread evenly; says which kind of full disk it was."""
    chance = random.Random(seed)
    injecting = trace.available()
    calls = [(call, when) for call, most in _CALLS.items() for when in range(1, most + 1)]
    with tempfile.TemporaryDirectory(dir=in_memory()) as place, small_disk(Path(place) / "disk") as disk:
        bench = Bench(Path(place), chance, deaf=deaf)
        for number in range(count):
            share, job = number / count, "work" if chance.random() < 0.7 or deaf else chance.choice(_JOBS)
            if number % 3 == 0:
                little_room(bench, int(share * _MOST_LEFT), job, chance.randrange(2**32), disk)
            elif number % 3 == 1 and injecting:
                call, when = calls[int(share * len(calls))]
                error, on = _ERRORS[number // 3 % len(_ERRORS)], bool(number // 9 % 2)
                failing_call(bench, call, when, error, "work" if call == "pwrite64" else job, number, on=on)
            elif number % 6 == 2 and injecting:
                pulled_while_writing(bench, 1 + int(share * _WRITES))
            else:
                pulled_stick(bench, 1 + number // 6 % _MOMENTS)
    return bench.tally, "a small file system" if disk else "a limit on files"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=45)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="errors are passed over; the run must fail")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally, kind = run(asked.count, asked.seed, deaf=asked.control)
    for way, times in sorted(tally.runs.items()):
        print(f"{way}: {times}")
    for sentence, times in tally.sentences.most_common():
        print(f"{times:8} {sentence}")
    print(f"full disk: {kind}\nsaved: {tally.saved}\nrefused: {tally.refused}\nverified: {tally.verified}")
    print(f"refused and yet saved: {tally.unsure}")
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
