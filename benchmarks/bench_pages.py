"""Every page of a shelter with ten thousand people and five years of services: how long it takes to open, and the memory.

A page is open when it is painted and has what it asked the vault for. What a session imports by itself while its window
stands is there before the first one. Each is opened once to be made, and three times more
after something was saved, as on a working day; the median of those counts, and the first time is told beside it. What is
told is the work of both threads, whatever else the machine does meanwhile. The memory of an empty window of
PySide6 stands beside the program's.

Charts are counted in a still moment of the session, before the first page is opened; that is told by itself. After something was
saved they stand as they were, and are counted again beside it: both are told.
"""

import os
import resource
import statistics
import sys
import time
from collections.abc import Iterator, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.large import vault
from benchmarks.measuring import CLOCK, Figure, report
from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.ui.pages.casework.change import ChangeAim
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.reporting.charts import ChartsPage
from caseapp.ui.places import places_at
from caseapp.ui.readying import Readying
from caseapp.ui.shell import Shell
from caseapp.ui.window import Window

_ROUNDS = 3


def rest(shell: Shell) -> None:
    """Until the worker has nothing to do and everything is painted."""
    app = QApplication.instance()
    while shell.line.busy():
        if app is not None:
            app.processEvents()
        time.sleep(0.004)
    for _ in range(3):
        if app is not None:
            app.processEvents()
    # Without exec() Qt keeps what `deleteLater` was said of for ever, as no program with a window does.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(shell: Shell, window: Window, name: str, what: object) -> float:
    """Milliseconds of work until a page is open."""
    begin = time.process_time()
    window.go(name, what)
    rest(shell)
    return 1000 * (time.process_time() - begin)


def aims(desk: Desk) -> dict[str, object]:
    """What the pages of one person are shown with: somebody with much to show."""
    with desk.database.reading(None) as reading:
        statement = 'SELECT owner_id FROM "case" WHERE id = (SELECT owner_id FROM medical GROUP BY owner_id ORDER BY count(*) DESC LIMIT 1)'
        number = int(reading.connection.exec_driver_sql(statement).scalar_one())
    file = people.read_person(desk, number)
    case = file.cases[0]
    entry = next(iter(entries.list_entries(desk, "medical", case.case.id)))
    return {
        "person": number,
        "entry": EntryAim("medical", case.case.id, entry, "person", number),
        "change": ChangeAim(number, case.case.id),
        "erase": number,
    }


def figures(wanted: Sequence[str]) -> Iterator[Figure]:
    """Milliseconds of each page, then the memory in megabytes; the floor is a page with nothing to read."""
    app = QApplication.instance() or QApplication(["caseapp", "-style", "Fusion"])
    if not isinstance(app, QApplication):
        raise TypeError("a program without a window is running already")
    empty = _memory()
    desk = vault()
    shell = Shell(app, CLOCK, None, None)
    readying = Readying(shell)
    shell.resize(1280, 800)
    shell.show()
    shell.open_desk(desk)
    rest(shell)
    readying.wait()
    window = shell.window_over_vault
    if window is None:
        raise RuntimeError("the window did not open")
    if shell.watch is not None:
        shell.watch.end()
    shell.ending.idle(600)  # nobody is at the keys, and nothing shall lock
    yield Figure("memory with the window open, everybody read", _memory(), empty, "MB")
    yield Figure("charts: counted while nobody is at work", _prepared(shell, window), None, "ms")
    shown = aims(desk)
    floor = statistics.median(
        opened(shell, window, "about" if "about" in window.places else "honest", None) for _ in range(3)
    )
    for place in places_at(desk):
        if wanted and place.name not in wanted:
            continue
        yield from _one(shell, window, place.name, shown.get(place.name), floor)
    yield Figure("memory at the end, all pages made", _memory(), empty, "MB")
    readying.end()
    desk.close()
    shell.line.end()


def _prepared(shell: Shell, window: Window) -> float:
    """Milliseconds of work for the charts, as the program does it after some seconds without a touch."""
    page = window.made("charts")
    if not isinstance(page, ChartsPage):
        raise TypeError("another page stands in the place of the charts")
    time.sleep(3)
    begin = time.process_time()
    page.prepare(_refuse)
    rest(shell)
    return 1000 * (time.process_time() - begin)


def _refuse(error: KnownError) -> None:
    raise error


def shows(window: Window, name: str, what: object) -> float:
    """Milliseconds until a page shows what it has, whatever the worker still does for it."""
    begin = time.process_time()
    window.go(name, what)
    QCoreApplication.processEvents()
    return 1000 * (time.process_time() - begin)


def _memory() -> float:
    """The most memory that the process had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _one(shell: Shell, window: Window, name: str, what: object, floor: float) -> Iterator[Figure]:
    before = _memory()
    first = opened(shell, window, name, what)
    again, stands = [], []
    for _ in range(_ROUNDS):
        opened(shell, window, "honest", None)
        window.context.voices.stored.emit()
        rest(shell)
        if name == "charts":
            stands.append(shows(window, name, what))
        again.append(opened(shell, window, name, what))
    if stands:
        yield Figure(f"{name}: stand as they were", statistics.median(stands), floor, "ms")
    yield Figure(f"{name}: opens after something was saved", statistics.median(again), floor, "ms")
    yield Figure(f"{name}: for the first time", first, floor, "ms")
    if _memory() > before + 5:
        yield Figure(f"{name}: the most memory so far", _memory(), None, "MB")


if __name__ == "__main__":
    report(figures([one for one in sys.argv[1:] if not one.startswith("-")]))
