"""Opening the bed board: 40 beds and 90 nights in a house that has known 10,000 people, against its bare parts.

Ours is what a person waits for: the page asks the vault on its worker, gets the board and paints it. The floor is the same number of
places filled with one rectangle each and one text a row, painted by Qt with nothing read and nothing worked out.
"""

import os
from collections.abc import Iterator
from datetime import date, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import CLOCK, Figure, median_seconds, report, shelter
from caseapp.actions.desk import Desk
from caseapp.actions.lodging import board, nights
from caseapp.base.language import Language
from caseapp.db import store
from caseapp.records.roles import Intent
from caseapp.ui.context import Context
from caseapp.ui.line import Line
from caseapp.ui.pages.lodging.beds import BedsPage
from caseapp.ui.theme import apply_theme, dress_window

PEOPLE, QUARTERS = 10_000, 20
BEDS, NIGHTS = 40, 90
RUNS = 15
FIRST = CLOCK.today() - timedelta(days=60)


def figures() -> Iterator[Figure]:
    """Milliseconds: the whole page, and of it reading and painting."""
    app = QApplication.instance() or QApplication(["caseapp"])
    apply_theme(app, "light")  # type: ignore[arg-type]
    with shelter(PEOPLE, QUARTERS) as (desk, _passphrase):
        reduce_house(desk)
        shown = board.read_board(desk, FIRST, NIGHTS)
        stays = sum(len(line.stays) for line in shown.lines)
        label = f"{len(shown.lines)} beds, {NIGHTS} nights, {stays} stays, {PEOPLE:,} people"
        line = Line()
        page = BedsPage(Context(desk, line, Language("ru"), CLOCK))
        page.length, page.first = NIGHTS, FIRST
        page.resize(920, 1400)
        dress_window(page)
        page.show()
        yield Figure(f"open the board: {label}", opened(page, line), bare(page), "ms")
        read = 1000 * median_seconds(RUNS, lambda: board.read_board(desk, FIRST, NIGHTS))
        yield Figure("  of it reading from the vault", read, None, "ms")
        night = 1000 * median_seconds(RUNS, lambda: nights.read_night(desk, CLOCK.today()))
        yield Figure("  the night count opens", night, None, "ms")
        line.end()


def reduce_house(desk: Desk) -> None:
    """Leave so many beds standing; what was slept in the others within the shown nights goes with them."""
    with desk.database.work(Intent.MANAGE_ROOMS, "remove bed") as work:
        beds = [bed for owned in store.by_owner(work, "bed").values() for bed in owned]
        away = store.by_owner(work, "absence")
        gone = {bed.id for bed in beds[BEDS:]}
        for stay in store.entries(work, "stay", look=False):
            left = stay.record.left
            if stay.record.bed in gone and not (isinstance(left, date) and left <= FIRST):
                for absence in away.get(stay.id, ()):
                    store.remove(work, "absence", absence.id, absence.version)
                store.remove(work, "stay", stay.id, stay.version)
        for bed in beds[BEDS:]:
            store.remove(work, "bed", bed.id, bed.version)


def opened(page: BedsPage, line: Line) -> float:
    """Milliseconds from asking to the painted page."""

    def once() -> None:
        page.arrive()
        while line.busy():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        page.view.viewport().repaint()
        page.view.horizontalHeader().viewport().repaint()
        page.view.verticalHeader().viewport().repaint()

    return 1000 * median_seconds(RUNS, once)


def bare(page: BedsPage) -> float:
    """Milliseconds for as many rectangles and texts as there are places."""
    picture = QPixmap(page.size())

    def once() -> None:
        painter = QPainter(picture)
        for place in range(BEDS * NIGHTS):
            row, column = divmod(place, NIGHTS)
            painter.fillRect(column * 9, row * 32, 9, 32, 0x1F6A6E)
            if column == 0:
                painter.drawText(column * 9, row * 32 + 20, "1.1")
        painter.end()

    return 1000 * median_seconds(RUNS, once)


if __name__ == "__main__":
    report(figures())
