"""A guardian with a session that plays one part; `python -m tests.guardian.play PART`.

Every session prints how it begins. The first one plays the part, the one after it closes with exit code 7. At the end
the guardian prints its exit code and what it has imported.
"""

import os
import signal
import subprocess
import sys

from caseapp.guardian import loop
from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin
from caseapp.guardian.posix import PosixHouse

WAIT = "import sys; sys.stdin.read()"
HEARD = os.pipe()
"""Through which the watcher tells the second session that it was answered."""


def tell(*things: object) -> None:
    """One line in one piece, because several processes print."""
    os.write(1, (" ".join(map(str, things)) + "\n").encode())


def session(guard: Guard) -> int:
    begin = guard.begin
    tell("session", os.getpid(), begin.why or "first", begin.folder, begin.user, begin.place)
    if begin.why:
        if sys.argv[1] in {"told", "deaf"}:
            os.read(HEARD[0], 1)
        guard.say("quit", "7")
        return 7
    guard.say("window", "1 2 3 4 0")
    guard.say("opened", "/home/Айгерім/a vault", "Айгерім")
    PARTS[sys.argv[1]](guard)
    return 0


def listen(guard: Guard) -> None:
    while guard.hear() is not None:
        pass


def lock(guard: Guard) -> None:
    guard.say("lock", "/home/Айгерім/a vault", "Айгерім")
    listen(guard)


def crash(_guard: Guard) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def end(_guard: Guard) -> None:
    os.kill(os.getpid(), signal.SIGTERM)


def fail(guard: Guard) -> None:
    guard.say("quit", "3")


def idle(guard: Guard) -> None:
    guard.say("idle", "0")
    hang(guard)


def hang(_guard: Guard) -> None:
    while True:
        pass


def told(guard: Guard) -> None:
    """Hear of the locked screen and answer; the watcher is started once the window is shown."""
    guard.say("shown")
    while ("lock",) not in (guard.hear() or []):
        pass
    lock(guard)


def deaf(guard: Guard) -> None:
    """Hang while the computer goes to sleep."""
    guard.say("shown")
    hang(guard)


def parent(guard: Guard) -> None:
    """Start a process of its own, as the protection of numbers does, and lock."""
    child = subprocess.Popen([sys.executable, "-c", WAIT], stdin=subprocess.PIPE)
    tell("grandchild", child.pid)
    lock(guard)


PARTS = {part.__name__: part for part in (lock, crash, end, fail, idle, hang, told, deaf, parent, listen)}


def watcher(guard: Guard) -> int:
    guard.say("sleeping")
    tell("watcher", *(said for line in guard.hear() or [] for said in line))
    os.write(HEARD[1], b".")
    return 0


def main() -> None:
    if sys.argv[1] == "hang":
        loop.HUNG = 0.2
    house = PosixHouse(session, watcher)
    first = house.session(Begin("/first"))
    code = loop.Guardian(house, first, minute=0.2).guard()
    tell("code", code)
    tell("imported", *sorted(sys.modules))


if __name__ == "__main__":
    main()
