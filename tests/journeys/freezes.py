"""The scripted year under a watchdog: whenever the window did not answer for more than 100 ms, and what it did meanwhile.

    python -m tests.journeys.freezes [--longest 100] [--pages 1000]

Without `--pages` a caseworker's year is played through (`test_year_in_the_window.py`); with it every page of a practice shelter
with so many people is opened twice. A thread beside the window looks every few milliseconds whether the event loop has answered since,
and at the stack of the window's thread. What the playing hand does itself (searching for buttons, waiting) is not counted:
a freeze begins at the last answer, or where the hand handed over. What counts is the silence without the time in which the window's
thread was ready and other programs had the processors (schedstat of Linux): its own work, and its waiting for a worker that holds Python. It
is never more than the processor time of the whole process, in which the worker's stands too, also what it did on the other core.
Exit code 1 where the window froze. A campaign and no test: how long something takes depends on the machine.
"""

import argparse
import linecache
import os
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from caseapp.ui.shell import Shell

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 100
"""Milliseconds for which a window may be silent."""
_BEAT, _LOOK = 5, 0.004
_OURS = str(ROOT / "src" / "caseapp")
_WINDOW = str(ROOT / "src" / "caseapp" / "ui")
_HANDS = (str(ROOT / "tests"), str(ROOT / "tools"), str(ROOT / "benchmarks"))
_HANDED_OVER = re.compile(r"processEvents|QTest\.|sendEvent|sendPostedEvents|\.exec\(")
"""Lines of the hand during which the program works."""


@dataclass(frozen=True)
class Freeze:
    """Milliseconds of silence, how many of them count, those of the window's own work and of the whole process; the page, and where, outermost first."""

    silent: float
    counts: float
    worked: float
    process: float
    page: str
    where: tuple[str, ...]


@dataclass
class Watchdog:
    """Listens to the beat of the window's event loop. `begin` on the window's thread, then `end`."""

    longest: int = LONGEST
    found: list[Freeze] = field(default_factory=list)
    stretches: int = 0
    shell: "Shell | None" = None
    """Whose window is listened to, to name the page that it shows."""

    def begin(self) -> None:
        """Set the heart beating and the thread listening."""
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._queue = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._stopped = threading.Event()
        self._answered = 0
        self._heart = QTimer()
        self._heart.timeout.connect(self._beat)
        self._heart.start(_BEAT)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def end(self) -> None:
        """Stop both."""
        self._stopped.set()
        self._listener.join()
        self._heart.stop()

    def _beat(self) -> None:
        self._answered += 1

    def _listen(self) -> None:
        seen, since, stacks = self._answered, self._now(), Counter[tuple[str, ...]]()
        while not self._stopped.wait(_LOOK):
            frame = sys._current_frames().get(self._thread)
            where = stack(frame)
            if self._answered != seen or where is None:
                self._judge(since, stacks)
                seen, since, stacks = self._answered, self._now(), Counter()
            else:
                stacks[where] += 1

    def _judge(self, since: tuple[float, float, float, float], stacks: Counter[tuple[str, ...]]) -> None:
        self.stretches += 1
        silent, worked, process, queued = (1000 * (b - a) for a, b in zip(since, self._now(), strict=True))
        counts = min(process, silent - queued)
        if counts > self.longest and stacks:
            where = stacks.most_common(1)[0][0]
            self.found.append(Freeze(silent, counts, worked, process, self._page(), where))

    def _page(self) -> str:
        window = self.shell.window_over_vault if self.shell is not None else None
        return window.current if window is not None else ""

    def _now(self) -> tuple[float, float, float, float]:
        """The clock, the window's own work, that of the process, and how long the window was ready but did not run, in seconds."""
        queued = int(self._queue.read_text(encoding="ascii").split()[1]) if self._queue.exists() else 0
        return time.monotonic(), time.clock_gettime(self._clock), time.process_time(), queued / 1e9


def stack(frame: FrameType | None) -> tuple[str, ...] | None:
    """The program's part of a stack, outermost first; None while the hand itself is at work.

    What the hand does without the window, such as what another office writes, is its own work too.
    """
    lines: list[str] = []
    by_hand = False
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith(_HANDS):
            said = linecache.getline(file, frame.f_lineno or 0)
            works = not by_hand if lines else _HANDED_OVER.search(said) is not None
            return tuple(reversed(lines)) if works else None
        if file.startswith(_OURS):
            lines.append(f"{Path(file).stem}:{frame.f_lineno} {frame.f_code.co_name}")
            by_hand = not file.startswith(_WINDOW)
        frame = frame.f_back
    return tuple(reversed(lines))


def report(dog: Watchdog) -> None:
    """Print what froze, the longest first, the same places together."""
    places: dict[tuple[str, ...], list[Freeze]] = {}
    for one in dog.found:
        steps = (line.split(":")[0] + line.split(" ")[1] for line in one.where[-3:])
        places.setdefault((one.page, *steps), []).append(one)
    print(f"\n{dog.stretches:,} stretches, {len(dog.found)} longer than {dog.longest} ms")
    for same in sorted(places.values(), key=lambda each: -max(one.counts for one in each)):
        worst = max(same, key=lambda one: one.counts)
        print(
            f"{len(same)} x, at most {worst.counts:.0f} ms ({worst.silent:.0f} by the clock), {worst.worked:.0f} ms of the window's own work, ",
            end="",
        )
        print(f"{worst.process:.0f} ms of the process")
        print(f"    on {worst.page or 'a page before a vault is open'}: ", end="")
        print(" > ".join(worst.where or ("Qt itself: laying out and painting",)))


# ---------------------------------------------------------------- what is watched


class Year:
    """A plug-in of pytest that watches the window while a test is called."""

    def __init__(self, dog: Watchdog) -> None:
        self.dog = dog

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """The year itself, without what is put up for it and taken down."""
        year = getattr(item, "funcargs", {})["year"]
        self.dog.shell = year.shell
        with watched(self.dog):
            return (yield)


@contextmanager
def watched(dog: Watchdog) -> Iterator[None]:
    """Listen to a shell meanwhile, which does what it does in a session of its own (`ui/desktop.py`)."""
    from caseapp.ui.readying import Readying

    if dog.shell is None:
        raise RuntimeError("there is no window to listen to")
    readying = Readying(dog.shell)
    dog.begin()
    try:
        yield
    finally:
        dog.end()
        readying.end()


def open_every_page(dog: Watchdog, people: int) -> int:
    """Every page of a shelter with so many people, one after the other and once more."""
    from benchmarks.bench_pages import aims, rest
    from benchmarks.measuring import CLOCK, shelter
    from caseapp.ui.places import places_at
    from caseapp.ui.readying import import_first
    from caseapp.ui.shell import Shell

    app = QApplication.instance() or QApplication(["caseapp", "-style", "Fusion"])
    with shelter(people, 8) as (desk, _passphrase):
        shell = Shell(app, CLOCK, None, None)  # type: ignore[arg-type]
        shell.resize(1280, 800)
        shell.show()
        shown = aims(desk)
        import_first(desk)  # as the job that opens a vault does
        dog.shell = shell
        with watched(dog):
            shell.open_desk(desk)
            rest(shell)
            window = shell.window_over_vault
            if window is None:
                raise RuntimeError("the window did not open")
            for place in (*places_at(desk), *places_at(desk)):
                window.go(place.name, shown.get(place.name))
                rest(shell)
        shell.line.end()
    return 0


def main() -> int:
    """Watch, and tell."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    asked.add_argument("--longest", type=int, default=LONGEST, help="milliseconds (default: %(default)s)")
    asked.add_argument(
        "--pages", type=int, default=0, metavar="PEOPLE", help="open pages instead of the year"
    )
    given = asked.parse_args()
    dog = Watchdog(given.longest)
    if given.pages:
        code = open_every_page(dog, given.pages)
    else:
        year = str(ROOT / "tests" / "journeys" / "test_year_in_the_window.py")
        code = int(
            pytest.main(
                ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--timeout=0", year], plugins=[Year(dog)]
            )
        )
    report(dog)
    return code or int(bool(dog.found))


if __name__ == "__main__":
    sys.exit(main())
