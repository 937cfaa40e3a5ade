"""A working day at the window, from the first start to closing it, through the program's own front door.

`python -m tests.faults.window_session HOME COUNT SEED [control] [short]`. The guardian forks the session; locks and a crash
end it, and the next one plays the next part (`window_day`). What the person asks to have in clear lies under
HOME/asked, what only the one who watches needs under HOME/told.
"""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

import caseapp.__main__ as door
from tests.faults.hand import Hand
from tests.faults.marks import marked
from tests.faults.weak import without_key, without_sealing
from tests.faults.window_day import Day

if TYPE_CHECKING:
    from caseapp.guardian.guard import Guard


def play(home: Path, texts: list[str], *, short: bool) -> Callable[["Guard"], int]:
    """A session of the program in which the next part of the day is played."""
    usual = door.session

    def session(guard: "Guard") -> int:
        from caseapp.ui.desktop import program

        app = program()
        counter = home / "told" / "part"
        number = int(counter.read_text("ascii")) if counter.exists() else 0
        counter.write_text(str(number + 1), "ascii")
        hand = Hand(app, texts)
        day = Day(hand, home, texts, short=short)

        def begin() -> None:
            try:
                day.parts()[number]()
            except BaseException as error:  # noqa: BLE001  whatever it is, the one who watches must hear of it
                (home / "told" / f"failed-{number}").write_text(f"{_trail(error)}\n{error!r}\n", "utf-8")
                os.kill(os.getppid(), signal.SIGTERM)

        QTimer.singleShot(300, begin)
        return usual(guard)

    return session


def _trail(error: BaseException) -> str:
    return "".join(traceback.format_tb(error.__traceback__))


def main(arguments: list[str]) -> int:
    """Open the program as a person does, with hands in it."""
    home, count, seed = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    if "control" in arguments[3:]:
        without_key()
        without_sealing()
    front: Any = door
    front.session = play(home, marked(count, seed), short="short" in arguments[3:])
    return door.main([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
