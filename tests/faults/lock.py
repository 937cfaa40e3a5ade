"""From the word "lock" to no key in memory: sessions of the real program, ended by key, by screen lock, by nobody there.

    python -m tests.faults.lock --count 200 --seed 1
    python -m tests.faults.lock --count 5 --seed 1 --control    # a lock inside the process: must find strings left

Half of the ways to lock meet a window that hangs, in Python or inside a library that never lets go. Time runs from
the command (for an idle desk: from the moment it is due) to the death of the session, which the kernel tells. Then the
memory of every process of the program that is left (guardian, watcher, fresh session) is searched for marked texts of
the records, the passphrase and the keys. At the next unlock the typed text must be back.
"""

import argparse
import os
import random
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.marks import marked, with_folded
from tests.faults.trace import ROOT

WAYS = ("key", "command", "idle", "hung", "stuck", "hung and idle")
IDLE = 4.5
"""Seconds without a touch after which a desk is idle here."""
_GOAL = 0.5
_PATIENCE = 60.0
_BLOCK = 65536
_MARK = "CASEAPP_LOCK_CAMPAIGN"


@dataclass
class Tally:
    """What all runs together showed."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    looked_at: int = 0
    before: int = 0
    drafts: int = 0
    failures: Counter[str] = field(default_factory=Counter)


@dataclass
class Program:
    """A running guardian, and the pipes to whoever is at its session."""

    process: subprocess.Popen[bytes]
    news: Iterator[list[str]]
    orders: int
    commands: int
    session: int = 0

    def hear(self, word: str) -> list[str]:
        """The rest of the next line that begins with a word."""
        for said in self.news:
            if said[0] == "begun":
                self.session = int(said[1])
            if said[0] == word:
                return said[1:]
        raise AssertionError(f"the program ended before it said {word}")

    def ask(self, order: str) -> float:
        """Give an order; the moment at which it was given."""
        moment = time.monotonic()
        os.write(self.orders, f"{order}\n".encode())
        return moment

    def command(self) -> float:
        """Let the watcher hear that the screen is locked."""
        moment = time.monotonic()
        os.write(self.commands, b"!")
        return moment


def run(count: int, seed: int, *, control: bool = False) -> Tally:
    """All ways in turn, in an order of chance."""
    chance, tally = random.Random(seed), Tally()
    with tempfile.TemporaryDirectory() as place:
        home = Path(place).resolve()
        needles = make_vault(home, marked(6, seed))
        program = start(home, control=control)
        try:
            ways = ["key"] * count if control else [WAYS[number % len(WAYS)] for number in range(count)]
            chance.shuffle(ways)
            program.hear("shown")
            for number, way in enumerate(ways):
                one_run(program, number, way, needles, tally)
        finally:
            program.process.kill()
            program.process.wait()
    return tally


def one_run(program: Program, number: int, way: str, needles: Sequence[bytes], tally: Tally) -> None:
    """Unlock, work, lock in one way, and look at what is left."""
    program.ask(f"work {number}")
    back = program.hear("back")[0]
    if number:
        tally.drafts += back == str(number - 1)
        tally.failures["drafts that did not come back"] += back != str(number - 1)
    program.hear("ready")
    session = program.session
    if number == 0:
        program_is_marked(session, needles, tally)
    program.ask("still")
    touched = float(program.hear("still")[0])
    watched = os.pidfd_open(session)
    begin = lock(program, way, touched)
    if control_of(program):
        program.hear("shown")
    else:
        ready, _, _ = select.select([watched], [], [], _PATIENCE)
        assert ready, f"the session lives on after {way}"
    tally.seconds.setdefault(way, []).append(time.monotonic() - begin)
    os.close(watched)
    if not control_of(program):
        program.hear("shown")
        assert program.session != session
    look_at_all(needles, tally)


def control_of(program: Program) -> bool:
    """Whether this program has no guardian."""
    return program.session == program.process.pid


def lock(program: Program, way: str, touched: float) -> float:
    """Lock in one of the ways; the moment from which the time counts."""
    if way == "key":
        return program.ask("key")
    if way == "idle":
        return touched + IDLE
    if way in ("hung", "stuck", "hung and idle"):
        program.ask("stuck" if way == "stuck" else "hang")
        program.hear("hanging")
    return touched + IDLE if way == "hung and idle" else program.command()


# ---------------------------------------------------------------- the program


def make_vault(home: Path, texts: Sequence[str]) -> list[bytes]:
    """A vault of marked people in `home/vault`; gives the texts, the passphrase and the keys as they stand in memory."""
    from caseapp.actions.casework import entries, people
    from caseapp.actions.vaults.opening import Setup, create_vault
    from caseapp.base.clock import SystemClock
    from caseapp.records.case import Case
    from caseapp.records.comment import Comment
    from caseapp.records.person import Person
    from caseapp.vault.slots import LEAST

    passphrase = " ".join(marked(5, 7))
    (home / "passphrase").write_text(passphrase)
    setup = Setup("shelter", "Umit", "750000000", "en", "Aigerim", passphrase, cost=LEAST)
    clock = SystemClock()
    desk = create_vault(home / "vault", setup, clock).desk
    for text in texts:
        person = Person(surname=text, given_name=text, aliases=text)
        case = Case(opened=clock.today(), status="Active")
        person_id = people.admit(desk, person, case)
        case_id = people.read_person(desk, person_id).cases[0].case.id
        entries.add_entry(desk, "comment", case_id, Comment(day=clock.today(), text=f"about {text}"))
    keys = [desk.keys.database_key, *(desk.keyring.key_of(name) for name in desk.keyring.held)]
    desk.close()
    spoken = [*with_folded(texts), passphrase]
    coded = [text.encode(code) for text in spoken for code in ("utf-8", "utf-16-le", "utf-32-le")]
    return [*dict.fromkeys(coded), *keys, keys[0].hex().encode(), keys[0].hex().upper().encode()]


def start(home: Path, *, control: bool) -> Program:
    """The program, shown nowhere unless there is a display."""
    (told, tell), (asked, ask), (heard, command) = os.pipe(), os.pipe(), os.pipe()
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), _MARK: str(os.getpid())}
    environment |= {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb" if "DISPLAY" in os.environ else "offscreen"}
    pipes = [str(pipe) for pipe in (tell, asked, heard)]
    rhythm = "control" if control else str(IDLE / 3)
    line = [sys.executable, "-m", "tests.faults.lock_guardian", str(home / "vault"), *pipes, rhythm]
    process = subprocess.Popen(line, cwd=ROOT, env=environment, pass_fds=(tell, asked, heard))
    for pipe in (tell, asked, heard):
        os.close(pipe)
    return Program(process, _lines(told), ask, command)


def _lines(told: int) -> Iterator[list[str]]:
    with os.fdopen(told, "rb") as said:
        for line in iter(said.readline, b""):
            yield line.decode().split()


# ---------------------------------------------------------------- memory


def program_is_marked(session: int, needles: Sequence[bytes], tally: Tally) -> None:
    """An open session must be full of what is searched for, or the search itself is broken."""
    tally.before = count_in(session, needles)
    tally.failures["nothing found in an open session"] += tally.before == 0


def look_at_all(needles: Sequence[bytes], tally: Tally) -> None:
    """Search every process of the program that is left."""
    for process in left():
        tally.looked_at += 1
        tally.failures["strings left in memory"] += count_in(process, needles)


def left() -> list[int]:
    """The processes that the campaign's program has left, by a mark in their environment."""
    sign = f"{_MARK}={os.getpid()}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdecimal() and sign in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:
            continue
    return found


def count_in(process: int, needles: Sequence[bytes]) -> int:
    """How many of the needles stand anywhere in a process's memory."""
    wanted = re.compile(b"|".join(map(re.escape, needles)))
    return len(
        {found for part in memory(process) for used in used_parts(part) for found in wanted.findall(used)}
    )


def used_parts(part: bytes) -> Iterator[bytes]:
    """The stretches of a part in which anything was ever written; most of what is reserved was not."""
    used = bytearray()
    for place in range(0, len(part), _BLOCK):
        block = part[place : place + _BLOCK]
        if block.strip(b"\0"):
            used += block
        elif used:
            yield bytes(used)
            used.clear()
    yield bytes(used)


def memory(process: int) -> Iterator[bytes]:
    """Everything a process can read and did not merely map from a file that it cannot change."""
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as whole:
        for line in maps:
            span, rights, _offset, _device, inode, *_name = line.split()
            if "r" not in rights or (inode != "0" and "w" not in rights):
                continue
            begin, end = (int(edge, 16) for edge in span.split("-"))
            try:
                whole.seek(begin)
                yield whole.read(end - begin)
            except (OSError, OverflowError):
                continue


# ---------------------------------------------------------------- the command


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=12, help="locks")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="a lock inside the process; the run must fail")
    asked = parser.parse_args(arguments)
    tally = run(asked.count, asked.seed, control=asked.control)
    every = [second for seconds in tally.seconds.values() for second in seconds]
    print(f"locks: {len(every)}")
    for way, seconds in sorted(tally.seconds.items()):
        middle, most = statistics.median(seconds), max(seconds)
        print(f"{way}: {len(seconds)} times, median {middle * 1000:.0f} ms, at most {most * 1000:.0f} ms")
    print(f"later than 500 ms: {sum(second > _GOAL for second in every)}")
    print(f"strings in an open session: {tally.before}\nprocesses looked at: {tally.looked_at}")
    print(f"drafts back: {tally.drafts}")
    for failure, times in tally.failures.items():
        print(f"{failure}: {times}")
    print(f"failures: {tally.failures.total()}")
    return 1 if tally.failures.total() else 0


if __name__ == "__main__":
    sys.exit(main())
