"""The bed board in the window: read by the accessibility tree, moved by keys and by the mouse, taken back by Undo."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from caseapp.actions.casework import entries, people
from caseapp.actions.lodging import board as boards
from caseapp.records.accommodation import Stay
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.admin.settings import SettingsPage
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.casework.entry import EntryPage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.widgets.board_view import BoardView
from tests.ui.conftest import Office, child, press
from tests.ui.furnished import TODAY, Furnished, ask, board_of


@pytest.fixture
def furnished(office: Office) -> Furnished:
    return Furnished(office)


def stand(view: BoardView, bed: int, night: date) -> None:
    """Go to a place."""
    view.setCurrentIndex(view.nights.index(bed, view.nights.column(night)))


def stays(office: Office, case: int) -> list[tuple[date, object, object]]:
    found = ask(office, entries.list_entries, "stay", case)
    return sorted((one.record.arrived, one.record.left, one.record.bed) for one in found)


def test_an_empty_house_says_what_to_do_first(office: Office) -> None:
    page = board_of(office)
    assert page.stack.currentIndex() == 2


def test_the_board_is_a_table_of_beds_and_nights_for_a_screen_reader(
    office: Office, furnished: Furnished
) -> None:
    view = board_of(office).view
    tree = QAccessible.queryAccessibleInterface(view)
    assert tree is not None
    assert tree.role() == QAccessible.Role.Table
    assert tree.text(QAccessible.Text.Name) == "Bed board"
    assert "Arrows go from bed to bed" in tree.text(QAccessible.Text.Description)
    parts = [tree.child(number) for number in range(tree.childCount())]
    named = [(part.role(), part.text(QAccessible.Text.Name)) for part in parts]
    cells = [name for role, name in named if role == QAccessible.Role.Cell]
    assert len(cells) == 4 * 14
    tonight = view.nights.column(TODAY)
    told = [cells[row * 14 + tonight] for row in range(4)]
    assert told[0].startswith("Bed 1.1, night of 05 Oct 2026: Зухра · State order")
    assert "Limit of stay on 02 Apr 2027: 179 days left." in told[0]
    assert told[1] == "Bed 1.2, night of 05 Oct 2026: free"
    assert told[3] == "Free beds in the night of 05 Oct 2026: 2"
    heads = {role: [name for one, name in named if one == role] for role, _name in named}
    assert heads[QAccessible.Role.RowHeader] == ["1.1", "1.2", "1.3", "Free beds"]
    assert heads[QAccessible.Role.ColumnHeader][tonight] == "05 Oct 2026"


def test_every_place_is_reached_by_arrows_and_said_below_the_board(
    office: Office, furnished: Furnished
) -> None:
    page = board_of(office)
    stand(page.view, 0, TODAY)
    press(page.view, Qt.Key.Key_Down)
    assert page.status.text() == "Bed 1.2, night of 05 Oct 2026: free"
    press(page.view, Qt.Key.Key_Up)
    press(page.view, Qt.Key.Key_Right)
    assert page.status.text().startswith("Bed 1.1, night of 06 Oct 2026: Зухра")


def test_keys_move_a_stay_to_another_bed_and_undo_takes_it_back(office: Office, furnished: Furnished) -> None:
    page = board_of(office)
    stand(page.view, 0, TODAY)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(page.view, key)
    assert page.status.text() == "Зухра: to bed 1.3 from 05 Oct 2026 on"
    press(page.view, Qt.Key.Key_Return)
    office.rest()
    assert stays(office, furnished.case) == [
        (date(2026, 10, 2), TODAY, furnished.beds[0]),
        (TODAY, stays(office, furnished.case)[1][1], furnished.beds[2]),
    ]
    child(office.window, QPushButton, "Undo").click()
    office.rest()
    assert [one[2] for one in stays(office, furnished.case)] == [furnished.beds[0]]


def test_keys_move_an_arrival_to_another_day(office: Office, furnished: Furnished) -> None:
    page = board_of(office)
    page.view.horizontalHeader()
    stand(page.view, 0, date(2026, 10, 3))
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Return):
        press(page.view, key)
    office.rest()
    assert [one[0] for one in stays(office, furnished.case)] == [date(2026, 10, 3)]


def test_escape_lets_go_of_what_was_taken_up(office: Office, furnished: Furnished) -> None:
    page = board_of(office)
    stand(page.view, 0, TODAY)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        press(page.view, key)
    assert page.view.carried is None
    assert [one[2] for one in stays(office, furnished.case)] == [furnished.beds[0]]


def test_the_mouse_drags_a_stay_to_another_bed(office: Office, furnished: Furnished) -> None:
    view = board_of(office).view
    places = [view.visualRect(view.nights.index(bed, view.nights.column(TODAY))).center() for bed in (0, 1)]
    area = view.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for step in (places[0] + QPoint(0, 14), places[1]):
        _drag(view, step)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[1])
    office.rest()
    assert [one[2] for one in stays(office, furnished.case)] == [furnished.beds[0], furnished.beds[1]]


def _drag(view: BoardView, place: QPoint) -> None:
    """Qt's own test mouse moves without a pressed button."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    spot = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        view.viewport().mapToGlobal(spot),
        left,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(event)


def test_a_bed_that_is_taken_is_refused_in_a_sentence(office: Office, furnished: Furnished) -> None:
    other = ask(
        office, people.admit, Person(given_name="Асем"), Case(opened=date(2026, 9, 1), status="Active")
    )
    case = ask(office, people.read_person, other).cases[0].case.id
    ask(office, entries.add_entry, "stay", case, Stay(arrived=TODAY, bed=furnished.beds[1]))
    page = board_of(office)
    troubles: list[Any] = []
    office.shell.line.trouble.connect(troubles.append)
    stand(page.view, 0, TODAY)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(page.view, key)
    office.rest()
    assert [one.sentence.text for one in troubles] == ["Another person has this bed in these nights."]
    assert [one[2] for one in stays(office, furnished.case)] == [furnished.beds[0]]


def test_a_free_bed_is_given_to_somebody_who_is_admitted_for_it(office: Office, furnished: Furnished) -> None:
    page = board_of(office)
    stand(page.view, 1, TODAY)
    found = ask(office, boards.waiting, TODAY)
    assert found == ()
    line = page.view.nights.line(1)
    assert line is not None
    assert line.bed is not None
    from caseapp.ui.pages.lodging.bed_admission import BedAim

    menu = page.people_menu(BedAim(line.bed.id, TODAY), found)
    menu.actions()[-1].trigger()
    admit = office.page()
    assert isinstance(admit, AdmitPage)
    assert admit.editor is not None
    admit.editor.forms[0].fields["given_name"].box.put("Нодир")
    admit.editor.forms[0].fields["given_name"].box.edited.emit()
    admit.editor.save.click()
    entry = office.page()
    assert isinstance(entry, EntryPage)
    assert entry.form().fields["bed"].box.get() == line.bed.id


def test_what_can_be_done_about_somebody_in_a_bed(office: Office, furnished: Furnished) -> None:
    page = board_of(office)
    index = page.view.nights.index(0, page.view.nights.column(TODAY))
    stay = page.view.nights.line(0).stay(TODAY)  # type: ignore[union-attr]
    assert stay is not None
    said = [action.text() for action in page.stay_menu(stay, index).actions()]
    assert said == [
        "Open the person", "Move to another bed or day (M)", "Departure, extension, nights away …", "Hand out kits"
    ]  # fmt: skip


def test_the_limit_stands_on_the_page_of_the_person(office: Office, furnished: Furnished) -> None:
    page = office.go("person", furnished.person)
    assert isinstance(page, PersonPage)
    from PySide6.QtWidgets import QLabel

    assert any(
        one.text() == "Limit of stay on 02 Apr 2027: 179 days left." for one in page.findChildren(QLabel)
    )


def test_the_limit_is_set_in_the_settings(office: Office, furnished: Furnished) -> None:
    page = office.go("settings")
    assert isinstance(page, SettingsPage)
    assert page.limit is not None
    page.limit.months.setValue(3)
    page.limit.save.click()
    office.rest()
    assert ask(office, boards.stay_limit).months == 3
