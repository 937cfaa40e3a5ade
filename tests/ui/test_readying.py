"""A session whose window stands: every page is imported before it is asked for, and what is there is set aside."""

import gc
import sys

from caseapp.ui.readying import Readying
from tests.ui.conftest import Office


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
