"""Power cuts: real work is recorded call by call, and the states in which a cut could leave the disk are opened again.

    python -m tests.faults.power_cut --count 50000 --seed 1
    python -m tests.faults.power_cut --count 2000 --seed 1 --control    # SQLite's own settings: must find losses

At every recorded change some states are drawn: what was not synced is dropped, kept, kept in part, or torn at 512 bytes,
names included. Each must open with the very content of the last promise kept, or of the one that was under way.
"""

import argparse
import hashlib
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions import backup as keeping
from caseapp.actions import people
from caseapp.actions.opening import open_vault
from caseapp.base.errors import KnownError
from caseapp.db.check import problems
from caseapp.db.engine import open_engine
from caseapp.vault.heads import DATABASE, read_head
from caseapp.vault.signing import verify
from tests.faults import acting, trace
from tests.faults.disk import Disk, Tree

_FULL_OPENING = 250
"""One in so many different states is also opened the whole way, with the passphrase, written to and checked."""


@dataclass
class Promises:
    """What the program has told so far, and what it had begun."""

    created: bool = False
    restored: bool = False
    saved: int = 0
    begun: int = 0
    head: int = 2
    head_begun: int = 2
    backups: dict[str, str] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        """Take in one line of `acting`."""
        word, *rest = line.split()
        if word in ("created", "restored"):
            setattr(self, word, True)
        elif word in ("begin", "saved", "head", "heading"):
            name = {"begin": "begun", "heading": "head_begun"}.get(word, word)
            setattr(self, name, int(rest[0]))
        elif word == "verified":
            self.backups[rest[0]] = rest[1]


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a vault after a crash; `trouble` says why it does not open or is not whole."""

    content: str = ""
    head: int = 0
    trouble: str = ""


@dataclass
class Tally:
    """Counts of one run."""

    states: int = 0
    different: int = 0
    opened_fully: int = 0
    failures: Counter[str] = field(default_factory=Counter)


def look(folder: Path) -> Found:
    """Open a vault as the program does, and read all of it."""
    try:
        head = read_head(folder)
        key = acting.keys_of(head.slot_of(acting.USER)).database_key
        engine = open_engine(folder / DATABASE, key)
        try:
            with engine.begin() as connection:
                content = acting.fingerprint(connection)
        finally:
            engine.dispose()
        wrong = [one.text for one in problems(folder / DATABASE, key, head.signers(), verify)]
    except KnownError as error:
        return Found(trouble=f"does not open: {error.sentence.text}")
    return Found(content, head.generation, "; ".join(wrong))


class Judge:
    """Holds states against promises. States that are equal are opened once."""

    def __init__(self, contents: dict[str, int], place: Path) -> None:
        self._contents = contents
        self._place = place
        self._seen: dict[str, Found] = {}
        self.tally = Tally()

    def judge(self, tree: Tree, told: Promises) -> None:
        """Count a state and whatever is wrong with it."""
        self.tally.states += 1
        wrong = [*self._vault(tree, told), *self._again(tree, told), *_backups(tree, told)]
        self.tally.failures.update(wrong)

    def _vault(self, tree: Tree, told: Promises) -> list[str]:
        vault = tree.get(acting.VAULT)
        if not isinstance(vault, dict):
            return ["the vault is gone"] if told.created else []
        found = self._found(vault)
        if found.trouble:
            return [found.trouble]
        number = self._contents.get(found.content)
        wrong = []
        if number is None and told.created:
            wrong.append("torn: the content is none that was ever saved")
        if number is not None and number < told.saved:
            wrong.append("a saved record is lost")
        if number is not None and number > told.begun:
            wrong.append("a record from the future")
        if not told.head <= found.head <= told.head_begun:
            wrong.append("the head is not the one that was written")
        return wrong

    def _again(self, tree: Tree, told: Promises) -> list[str]:
        again = tree.get(acting.AGAIN)
        if not isinstance(again, dict):
            return ["the restored vault is gone"] if told.restored else []
        return [f"restored: {trouble}"] if (trouble := self._found(again).trouble) else []

    def _found(self, vault: Tree) -> Found:
        digest = hashlib.sha256()
        for name, content in sorted(vault.items()):
            if isinstance(content, bytes):
                digest.update(f"{name} {len(content)} ".encode() + content)
        key = digest.hexdigest()
        if key not in self._seen:
            self._seen[key] = look(_put(self._place, vault))
            self.tally.different += 1
            if self.tally.different % _FULL_OPENING == 1 and not self._seen[key].trouble:
                self._open_fully(_put(self._place, vault))
        return self._seen[key]

    def _open_fully(self, folder: Path) -> None:
        self.tally.opened_fully += 1
        desk = open_vault(folder, acting.USER, acting.PASSPHRASE, acting.MovingClock())
        people.list_people(desk)
        desk.close()
        if keeping.check(folder, acting.USER, acting.PASSPHRASE):
            self.tally.failures["opened, and not whole afterwards"] += 1


def _backups(tree: Tree, told: Promises) -> list[str]:
    stick = tree.get(acting.STICK)
    files = stick if isinstance(stick, dict) else {}
    newest = list(told.backups.items())[-1:]
    lost = [name for name, digest in newest if _digest(files.get(name)) != digest]
    keyless = [name for name, _ in newest if not files.get(name.replace(".age", ".key"))]
    return ["a verified backup is lost"] * len(lost) + ["the key file of a backup is lost"] * len(keyless)


def _digest(content: object) -> str:
    return hashlib.sha256(content).hexdigest() if isinstance(content, bytes) else ""


def in_memory() -> Path | None:
    """A folder whose files lie in memory, where there is one: nothing here needs a real disk."""
    fast = Path("/dev/shm")
    return fast if fast.is_dir() else None


def _put(place: Path, tree: Tree) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, content in tree.items():
        if isinstance(content, bytes):
            (place / name).write_bytes(content)
    return place


def run(count: int, seed: int, steps: int, *, weak: bool = False) -> Tally:
    """Record `steps` pieces of work and judge about `count` states."""
    chance = random.Random(seed)
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory(dir=in_memory()) as place,
    ):
        root, output = Path(folder).resolve() / "work", Path(folder) / "trace"
        root.mkdir()
        arguments = ["tests.faults.acting", str(root), "--count", str(steps), "--seed", str(seed)]
        done = trace.record([*arguments, "--weak"] if weak else arguments, output)
        assert done.returncode == 0, done.stderr
        recorded = list(trace.calls(output))
        return _replay(
            recorded, str(root), Judge(_contents(done.stdout), Path(place) / "state"), count, chance
        )


def _contents(said: str) -> dict[str, int]:
    told = [line.split() for line in said.splitlines() if line.startswith("now ")]
    return {digest: int(number) for _, number, digest in told}


def _replay(
    recorded: Sequence[trace.Call], root: str, judge: Judge, count: int, chance: random.Random
) -> Tally:
    """Draw states wherever something is pending, and one wherever nothing is."""
    each = count / max(1, sum(not disk.settled() for disk, _ in _changes(recorded, root)))
    drawn = 0.0
    for disk, told in _changes(recorded, root):
        drawn += each
        while drawn >= 1 and not disk.settled():
            drawn -= 1
            judge.judge(disk.crash(chance), told)
        if disk.settled():
            drawn -= each
            judge.judge(disk.crash(chance), told)
    return judge.tally


def _changes(recorded: Sequence[trace.Call], root: str) -> Iterator[tuple[Disk, Promises]]:
    disk, told = Disk(root), Promises()
    for call in recorded:
        if call.name == "write" and call.descriptor() == 1:
            told.hear(call.data(1).decode())
        elif not disk.take(call):
            continue
        yield disk, told


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=40, help="pieces of work that are recorded")
    parser.add_argument("--control", action="store_true", help="SQLite's own settings; the run must fail")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(asked.count, asked.seed, asked.steps, weak=asked.control)
    print(
        f"states: {tally.states}\ndifferent: {tally.different}\nopened with the passphrase: {tally.opened_fully}"
    )
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
