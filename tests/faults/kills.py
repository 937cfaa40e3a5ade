"""Killing the program in the middle of writing: kill -9 at a random moment, then opening what is left.

    python -m tests.faults.kills --count 1000 --seed 1
    python -m tests.faults.kills --count 200 --seed 1 --control    # no journal on the disk: must find damage

This is no power cut (the system still writes what it had taken); `power_cut` beside this file is.
"""

import argparse
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions.casework import people
from caseapp.actions.vaults.opening import open_vault
from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin
from caseapp.guardian.loop import Guardian
from caseapp.guardian.posix import PosixHouse
from caseapp.vault.heads import read_head
from tests.faults import acting, trace
from tests.faults.children import Tell, fork, watched
from tests.faults.power_cut import in_memory, look
from tests.faults.scripts import tell_commits
from tests.faults.weak import JOURNAL_IN_MEMORY, other_settings

Act = Callable[..., object]

_STEPS = 60
_WRITES = 400
"""The last of the calls that write at which a kill may come; ordinary steps take some twenty to a hundred."""

_LONGEST_WAIT = 0.03
"""Seconds between the last line that is waited for and a kill that aims at no write."""
_FULL_OPENING = 50
_SAME_VAULT = 20
"""So many kills in a row meet the same vault; then it has grown enough and a fresh one takes its place."""


@dataclass
class Tally:
    """Counts of one run.

    `aimed` kills came on entering a call that writes, `guarded` ones from the program's guardian; `in_writing` are kills
    between the beginning of an intent and its promise.
    """

    kills: int = 0
    aimed: int = 0
    guarded: int = 0
    in_writing: int = 0
    promises: int = 0
    failures: Counter[str] = field(default_factory=Counter)


def run(count: int, seed: int, *, weak: bool = False) -> Tally:
    """Kill `count` times. A vault is used on after a kill, so that damage would stay to be seen."""
    if weak:
        other_settings(JOURNAL_IN_MEMORY)
    chance, tally = random.Random(seed), Tally()
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        fresh, folder = Path(place) / "fresh", Path(place) / "used"
        (fresh / acting.STICK).mkdir(parents=True)
        acting.made(fresh).close()
        ways = [_killed_at, _killed_by_guardian, *([_killed_at_write] * 8 if trace.available() else [])]
        while tally.kills < count:
            if tally.kills % _SAME_VAULT == 0 or tally.failures:
                shutil.rmtree(folder, ignore_errors=True)
                shutil.copytree(fresh, folder)
            _kill_once(folder, chance, tally, chance.choice(ways))
    return tally


def _kill_once(
    folder: Path, chance: random.Random, tally: Tally, way: Callable[[Act, random.Random], list[str]]
) -> None:
    seed, before = chance.randrange(2**32), look(folder / acting.VAULT)

    head = read_head(folder / acting.VAULT)
    acting.keys_of(head.slot_of(acting.USER))

    def act(tell: Tell, ready: Callable[[], object] = lambda: None) -> None:
        tell_commits(tell, folder / acting.VAULT)
        desk = acting.opened(folder / acting.VAULT, head)
        ready()
        acting.work(acting.Office(desk, folder / acting.STICK, random.Random(seed), tell), _STEPS)

    lines = way(act, chance)
    tally.kills += 1
    tally.aimed += way is _killed_at_write
    tally.guarded += way is _killed_by_guardian
    _compare(folder, before.content, lines, tally)
    if tally.kills % _FULL_OPENING == 1 and not tally.failures:
        desk = open_vault(folder / acting.VAULT, acting.USER, acting.PASSPHRASE, acting.MovingClock())
        people.list_people(desk)
        desk.close()


def _killed_at_write(act: Act, chance: random.Random) -> list[str]:
    """Kill on entering one of the calls that write, counted from the opening on."""
    child = fork(act)
    with watched(child, f"inject=pwrite64:signal=KILL:when={chance.randrange(1, _WRITES)}"):
        child.start()
        return child.listen()


def _killed_at(act: Act, chance: random.Random) -> list[str]:
    """Kill at a random moment after some of the lines."""
    child = fork(act)
    child.start()
    heard = b"".join(os.read(child.told, 65536) for _ in range(chance.randrange(3, 20)))
    select.select([], [], [], chance.random() * _LONGEST_WAIT)
    os.kill(child.process, signal.SIGKILL)
    return heard.decode().splitlines() + child.listen()


def _killed_by_guardian(act: Act, chance: random.Random) -> list[str]:
    """The screen is locked while a session writes and does not answer: the program's own guardian ends it."""
    wait = chance.random() * _LONGEST_WAIT

    def guarding(tell: Tell) -> None:
        def session(guard: Guard) -> int:
            if guard.begin.why:
                guard.say("quit", "0")
                return 0

            def ready() -> None:
                guard.say("opened", "vault", acting.USER)
                guard.say("shown")

            act(tell, ready)
            return 0

        def watcher(guard: Guard) -> int:
            select.select([], [], [], wait)
            guard.say("locked")
            guard.hear()
            return 0

        house = PosixHouse(session, watcher)
        Guardian(house, house.session(Begin("vault"))).guard()

    child = fork(guarding)
    child.start()
    return child.listen()


def _compare(folder: Path, before: str, lines: Sequence[str], tally: Tally) -> None:
    """Each content was told before its commit; the last one before `saved` was promised."""
    contents, kept, begun = [before], 0, 0
    for word, *rest in (line.split() for line in lines):
        if word == "now":
            contents.append(rest[1])
        begun += word == "begin"
        if word == "saved":
            tally.promises, kept, begun = tally.promises + 1, len(contents) - 1, 0
    tally.in_writing += begun > 0
    found = look(folder / acting.VAULT)
    if found.trouble:
        tally.failures[found.trouble] += 1
    elif found.content not in contents:
        tally.failures["torn: the content is none that was ever made"] += 1
    elif found.content not in contents[kept:]:
        tally.failures["a saved record is lost"] += 1


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="no journal on the disk; the run must fail")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(asked.count, asked.seed, weak=asked.control)
    print(
        f"kills: {tally.kills}\naimed at a write: {tally.aimed}\nby the guardian: {tally.guarded}\n"
        f"in writing: {tally.in_writing}\npromises: {tally.promises}"
    )
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures.total() else 0


if __name__ == "__main__":
    sys.exit(main())
