"""A session whose window stands: every page is imported before it is asked for, and what is there is set aside."""

import gc
import sys
import threading

import pytest

from caseapp.actions.desk import Desk
from caseapp.ui import readying as readying_module
from caseapp.ui.pages.opening import unlock as unlock_module
from caseapp.ui.readying import Readying, import_first
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office, unlock


def test_every_page_is_imported_once_the_window_stands_and_what_is_there_is_not_searched_again(
    office: Office,
) -> None:
    office.rest()
    readying = Readying(office.shell)
    try:
        office.shell.stands.emit(office.window)
        readying.wait()
        assert {place.module for place in office.window.places.values()} <= set(sys.modules)
        assert "caseapp.reports.bed_list" in sys.modules
        assert "caseapp.actions.safekeeping.erasure_papers" in sys.modules
        assert gc.get_freeze_count() == 0
        readying.look()
        assert gc.get_freeze_count() > 0
    finally:
        readying.end()
    assert gc.get_freeze_count() == 0


def test_nothing_is_set_aside_while_the_worker_is_at_work(office: Office) -> None:
    readying = Readying(office.shell)
    try:
        office.shell.stands.emit(office.window)
        readying.wait()
        office.shell.line.ask(lambda *_ignored: None, lambda _nothing: None)
        readying.look()
        assert gc.get_freeze_count() == 0
    finally:
        readying.end()
        office.rest()


def test_qts_classes_are_made_in_the_windows_thread_before_another_one_imports_pages(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PySide6 guards their making by nothing (`ui/qt_classes.py`)."""
    told: list[tuple[str, bool]] = []

    def tell(what: str) -> None:
        told.append((what, threading.current_thread() is threading.main_thread()))

    def first(desk: Desk) -> None:
        tell("imported")
        import_first(desk)

    for module in (unlock_module, readying_module):
        monkeypatch.setattr(module, "make_classes", lambda: tell("made"))
    monkeypatch.setattr(readying_module, "import_first", first)
    monkeypatch.setattr(Readying, "_import", lambda *_ignored: tell("imported"))
    readying = Readying(office.shell)
    try:
        office.shell.lock()
        unlock(office, PASSPHRASE)
        readying.wait()
    finally:
        readying.end()
    assert told == [("made", True), ("imported", False)] * 2
