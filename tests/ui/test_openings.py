"""What opening a page costs, told in questions to the database and in modules, because a clock tells of the machine."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.engine import Engine

from caseapp.actions.practice import make_practice
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.db import store
from tests.ui.houses import seats

PAGES = ("today", "people", "beds", "calendar", "house", "referrals", "bed-list", "rooms", "targets", "week")
SMALL, LARGE = 30, 240
MORE = 12
"""Questions that a page may ask more in the large house: names and keys are read in steps."""
HEAVY = ("reportlab", "PIL", "pikepdf", "pypdfium2", "numpy", "highspy", "xlsxwriter", "python_calamine")


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that are sent to any database meanwhile."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


def questions(
    qtbot: QtBot, qapp: QApplication, clock: FixedClock, folder: Path, people: int
) -> dict[str, int]:
    """How many questions each page asks when it is opened for the second time."""
    passphrase = make_practice(folder, "shelter", people, 2, 1, clock)
    found = {}
    with seats(qtbot, qapp, clock) as sit:
        seat = sit(open_vault(folder, "", passphrase, clock))
        for name in PAGES:
            seat.go(name)
            seat.go("honest")
            with counted() as asked:
                seat.go(name)
            found[name] = len(asked)
    return found


def test_no_page_asks_more_questions_where_there_are_more_people(
    qtbot: QtBot, qapp: QApplication, clock: FixedClock, tmp_path: Path
) -> None:
    small = questions(qtbot, qapp, clock, tmp_path / "small", SMALL)
    large = questions(qtbot, qapp, clock, tmp_path / "large", LARGE)
    assert {name: (small[name], large[name]) for name in PAGES if large[name] > small[name] + MORE} == {}


@pytest.mark.parametrize(
    "module", ["caseapp.ui.window", "caseapp.actions.casework.entries", "caseapp.ui.pages.casework.entry"]
)
def test_what_draws_and_computes_is_not_imported_with_the_window(module: str) -> None:
    code = f"import sys, {module}; print(*[one for one in {HEAVY!r} if one in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=280
    )
    assert told.stdout.strip() == ""


def test_many_records_asked_for_by_their_numbers_come_in_two_questions(
    clock: FixedClock, tmp_path: Path
) -> None:
    passphrase = make_practice(tmp_path / "vault", "shelter", 12, 1, 1, clock)
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    with desk.database.reading(None) as reading:
        wanted = {one.id: one for one in store.entries(reading, "consent")}
    assert len(wanted) > 5
    with desk.database.reading(None) as reading, counted() as asked:
        assert store.some(reading, "consent", wanted) == wanted
    assert len([one for one in asked if one.startswith("SELECT")]) == 2
    desk.close()
