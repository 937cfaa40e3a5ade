"""The page of the audit log: what it says at its head, how it is filtered, and who sees it at all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.casework import people
from caseapp.actions.trail.log_words import LogKind
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.db.tables import AUDIT
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.admin.log import AuditLogPage
from caseapp.ui.pages.admin.log_model import RECORD
from caseapp.ui.places import places_of
from tests.ui.houses import Seat, Sit, seats
from tools.looking import nameless


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    with seats(qtbot, qapp, clock) as made:
        yield made


@pytest.fixture
def seat(sit: Sit, new_vault: Callable[..., NewVault]) -> Seat:
    """A shelter with one person, in a window."""
    desk = new_vault("office").desk
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    return sit(desk)


def shown(seat: Seat) -> AuditLogPage:
    page = seat.go("log")
    assert isinstance(page, AuditLogPage)
    return page


def column(page: AuditLogPage, number: int) -> list[str]:
    return [page.model.data(page.model.index(row, number)) for row in range(page.model.rowCount())]


def test_the_head_says_that_the_log_holds(seat: Seat) -> None:
    page = shown(seat)
    assert page.state.text.text().startswith("The log holds. It has ")
    assert "Took a person in" in column(page, 3)


def test_the_head_names_the_entry_that_does_not_hold(seat: Seat) -> None:
    with seat.window.context.desk.database.reading(None) as reading:
        reading.connection.execute(AUDIT.update().where(AUDIT.c.sequence == 1).values(actor="Somebody"))
    page = shown(seat)
    assert page.state.text.text().startswith(
        "The log does not hold from entry 1 on: its content was changed. Leave"
    )
    assert page.state.property("look") == "bar-danger"


def test_chips_and_boxes_filter_and_everything_comes_back(seat: Seat) -> None:
    page = shown(seat)
    everything = page.model.rowCount()
    page.filters.chips[LogKind.WRITING].click()
    seat.rest()
    assert column(page, 3) == ["Took a person in"]
    page.filters.period.choose("2026-Q4")
    page.filters.person.choose("Aigerim")
    seat.rest()
    assert column(page, 3) == ["Took a person in"]
    page.filters.chips[LogKind.KEEPING].click()
    page.filters.chips[LogKind.WRITING].click()
    seat.rest()
    assert page.model.rowCount() == 0
    assert page.stack.currentIndex() == 2
    page.filters.clear()
    seat.rest()
    assert page.model.rowCount() == everything


def test_enter_on_an_entry_goes_to_the_person(seat: Seat) -> None:
    page = shown(seat)
    row = column(page, 3).index("Took a person in")
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(row, RECORD))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    seat.rest()
    assert seat.window.current == "person"


def test_an_entry_without_a_person_goes_nowhere(seat: Seat) -> None:
    page = shown(seat)
    row = column(page, 3).index("Unlocked the vault")
    page.table.setCurrentIndex(page.model.index(row, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    seat.rest()
    assert seat.window.current == "log"


def test_more_lines_come_while_one_scrolls(seat: Seat) -> None:
    desk = seat.window.context.desk
    for number in range(250):
        with desk.database.work(None, "save person", f"person:{number}"):
            pass
    page = shown(seat)
    first = page.model.rowCount()
    assert page.model.canFetchMore(QModelIndex())
    page.table.scrollToBottom()
    seat.rest()
    page.model.fetchMore(QModelIndex())
    seat.rest()
    assert page.model.rowCount() > first
    assert column(page, 0)[-1] == "1"


def test_both_kinds_of_file_are_saved(seat: Seat, tmp_path: Path) -> None:
    page = shown(seat)
    page.export.table_to(tmp_path / "log.csv", page.filters.wanted())
    page.export.log_to(tmp_path / "log.jsonl")
    seat.rest()
    assert {path.name for path in tmp_path.glob("log.*")} == {"log.csv", "log.jsonl"}
    assert "entries were saved in log.jsonl" in seat.window.messages.text.text()


def test_nothing_on_the_page_is_nameless(seat: Seat) -> None:
    assert nameless(shown(seat)) == []


def test_only_those_who_may_read_the_log_see_its_page() -> None:
    for kind, roles in (
        ("shelter", ("manager",)),
        ("shelter", ("auditor",)),
        ("coordinator", ("coordinator",)),
    ):
        assert "log" in [place.name for place in places_of(kind, roles)]
    for role in ("caseworker", "medical", "psychologist", "lawyer"):
        assert "log" not in [place.name for place in places_of("shelter", (role,))]


def test_a_caseworker_has_no_button_for_it(sit: Sit, new_vault: Callable[..., NewVault]) -> None:
    desk = new_vault("own").desk
    slot = replace(desk.head.slot_of(desk.user), roles=("caseworker",))
    desk.heads.head = replace(desk.head, slots=(slot,))
    assert "log" not in sit(desk).window.buttons
