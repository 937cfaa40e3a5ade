"""The program under the campaign `lock`: its own guardian, with a session at which somebody does as she is asked.

Only the watcher is another one: it passes on what the campaign says, as if the screen had been locked. Without a
guardian (`control`) the same session locks inside its own process, as the program did before it had one.
"""

import os
import sys
from pathlib import Path

from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin
from caseapp.guardian.loop import Guardian
from caseapp.guardian.posix import PosixHouse


def main() -> int:
    """`folder told asked commanded minute`: the vault, three pipes, and what an idle minute takes in seconds."""
    folder, told, asked, commanded = Path(sys.argv[1]), *map(int, sys.argv[2:5])
    passphrase = folder.with_name("passphrase")

    def session(guard: Guard | None) -> int:
        from tests.faults.lock_session import work_at

        return work_at(folder, passphrase, told, asked, guard)

    def watcher(guard: Guard) -> int:
        os.write(told, f"watching {os.getpid()}\n".encode())
        while os.read(commanded, 1):
            guard.say("locked")
        return 0

    if sys.argv[5] == "control":
        return session(None)
    house = PosixHouse(session, watcher)
    return Guardian(house, house.session(Begin(str(folder))), minute=float(sys.argv[5])).guard()


if __name__ == "__main__":
    sys.exit(main())
