"""Stop, pressed at every point where long work asks for it, and what must then be as it was."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from caseapp.actions.desk import Desk, Progress, Stop
from caseapp.base.errors import StoppedError
from caseapp.base.words import Words

T = TypeVar("T")


class Pressed:
    """Stop, pressed before it is asked for the so many-th time; counts how often it was asked."""

    def __init__(self, at: int) -> None:
        self.at, self.asked = at, 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked > self.at


class Heard:
    """Progress, as it was told."""

    def __init__(self) -> None:
        self.steps: list[float] = []

    def __call__(self, done: float, doing: Words) -> None:
        assert doing.text
        assert 0 <= done <= 1
        self.steps.append(done)


def stopped_everywhere(work: Callable[[Progress, Stop], T], stands: Callable[[], object]) -> T:
    """Presses Stop at the first look, at the second and so on, until the work is through; gives what it then gives.

    What `stands` tells must be the same after each Stop, and progress must never go back.
    """
    before = stands()
    for at in range(10_000):
        heard = Heard()
        try:
            done = work(heard, Pressed(at))
        except StoppedError:
            assert stands() == before
            continue
        finally:
            assert heard.steps == sorted(heard.steps)
        assert at > 0, "the work never asks for Stop"
        assert heard.steps, "the work never tells how far it is"
        return done
    raise AssertionError("the work asks without end")


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    found = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in found}


def rows_of(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of an open vault."""
    with desk.database.reading(None) as reading:
        run = reading.connection.exec_driver_sql
        names = [row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        found = {}
        for name in names:
            rows = run(f'SELECT * FROM "{name}"')  # noqa: S608  a name of the schema itself
            found[name] = sorted((tuple(row) for row in rows), key=repr)
        return found
