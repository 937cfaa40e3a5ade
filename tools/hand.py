"""A hand at the window: it clicks, types and chooses with real events, as a person at the desk does, and counts what it did.

The year that is played through in the tests and the count of the commonest tasks both use it. Whatever is not shown, or not
to be pressed, it cannot reach. A menu or a dialog that stands open is waited for by a timer, because the program waits too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QCompleter,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from caseapp.ui.form.field import Field
from caseapp.ui.form.form import Form
from caseapp.ui.form.several import CodesBox
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.fold import Fold
from tools.hand_eye import (
    Eye,
    in_window,
    names_of,
    only,
    open_dialog,
    open_file_dialog,
    open_menu,
    row_with,
    stands_at,
    told,
)

_TICK = 5
K = TypeVar("K", bound=QWidget)


@dataclass
class Tally:
    """What a hand did: keys pressed, mouse clicks, and fields that were filled in."""

    keys: int = 0
    clicks: int = 0
    fields: int = 0


class Hand(Eye):
    """Works at the window of a shell."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.tally = Tally()

    # ------------------------------------------------------------ pressing

    def click(self, name: str, place: int | None = None) -> None:
        """Press a button, and wait for what follows."""
        self.press(self.find(QAbstractButton, name, place))
        self.rest()

    def press(self, button: QWidget) -> None:
        """Press a control that is shown and may be pressed."""
        if not button.isEnabled():
            raise AssertionError(f"{names_of(button)} cannot be pressed")
        self.tally.clicks += 1
        at = QPoint(min(14, button.width() // 2), button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)

    def click_line(self, name: str) -> None:
        """Press the first of the buttons whose name begins so, such as a line of a list."""
        found = [one for one in self.shown(QAbstractButton) if one.accessibleName().startswith(name)]
        if not found:
            raise AssertionError(f"no line begins with “{name}”")
        self.press(found[0])
        self.rest()

    def pick(self, name: str, entry: str, place: int | None = None) -> None:
        """Press a button that opens a menu, and choose from it."""
        button = self.find(QAbstractButton, name, place)
        self.in_menu(entry, lambda: self.press(button))

    def in_menu(self, entry: str, opens: Callable[[], None]) -> None:
        """Do what opens a menu, and choose from it by a click."""
        self._meanwhile(open_menu, lambda menu: self._choose_entry(menu, entry), opens)
        self.rest()

    def _choose_entry(self, menu: QMenu, entry: str) -> None:
        for action in menu.actions():
            if entry in action.text().replace("&", ""):
                self.tally.clicks += 1
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
                return
        there = [action.text() for action in menu.actions()]
        menu.close()
        raise AssertionError(f"“{entry}” is not in the menu {there}")

    def agree(self, answer: str, opens: Callable[[], None]) -> None:
        """Do what asks a question, and give the answer."""

        def give(box: QDialog) -> None:
            buttons = [one for one in box.findChildren(QAbstractButton) if answer in names_of(one)]
            self.press(buttons[0])

        self._meanwhile(open_dialog, give, opens)
        self.rest()

    def in_file(self, path: Path, opens: Callable[[], None], then: str = "") -> None:
        """Do what asks for a file, and name it; `then` is the answer to the question that may follow."""

        def name(box: QFileDialog) -> None:
            line = box.findChild(QLineEdit, "fileNameEdit")
            if line is None:
                raise AssertionError("the dialog has no line for the name")
            line.setText(str(path))
            self.tally.keys += 1
            QTest.keyClick(line, Qt.Key.Key_Return)

        def both() -> None:
            self._meanwhile(open_file_dialog, name, opens)

        if then:
            self.agree(then, both)
        else:
            both()
            self.rest()

    def _meanwhile(
        self, there: Callable[[], K | None], does: Callable[[K], None], opens: Callable[[], None]
    ) -> None:
        """Open something that waits, and do something with it as soon as it stands."""
        failed: list[BaseException] = []
        done: list[bool] = []
        timer = QTimer()
        timer.setInterval(_TICK)

        def look() -> None:
            found = there()
            if found is None or done:
                return
            done.append(True)
            timer.stop()
            try:
                does(found)
            except AssertionError as error:
                failed.append(error)
                found.close()

        timer.timeout.connect(look)
        timer.start()
        opens()
        self.until(lambda: bool(done))
        if failed:
            raise failed[0]

    def in_table(self, table: QTableView, text: str) -> bool:
        """Whether a text stands in some cell of a table."""
        return row_with(table, text) is not None

    def go_to_line(self, table: QTableView, text: str) -> None:
        """Click on the line of a table in which a text stands."""
        place = row_with(table, text)
        if place is None:
            raise AssertionError(f"no line says “{text}”")
        self.go_to_cell(table, table.model().index(place, 0))

    def go_to_cell(self, table: QTableView, cell: QModelIndex) -> None:
        """Click on one cell of a table."""
        self.tally.clicks += 1
        at = table.visualRect(cell).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.rest()

    # ------------------------------------------------------------ typing

    def type(self, widget: QWidget, text: str) -> None:
        """Press a key for each letter, in any script."""
        for letter in text:
            self.tally.keys += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)

    def key(
        self,
        key: Qt.Key,
        widget: QWidget | None = None,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key where the cursor is, or in a widget, and wait for what follows."""
        here: QWidget | None = self.shell.focusWidget()
        target = widget if widget is not None else here if here is not None else self.shell
        self.tally.keys += 1
        QTest.keyClick(target, key, held)
        self.rest()

    def write(self, name: str, text: str, place: int | None = None) -> None:
        """Click into a line that stands by itself, and write over what is there."""
        lines: list[QLineEdit | QPlainTextEdit] = [*self.shown(QLineEdit), *self.shown(QPlainTextEdit)]
        found = [one for one in lines if name in names_of(one)]
        if len(found) != 1 and place is None:
            raise AssertionError(f"{len(found)} lines are called “{name}”")
        line = found[place or 0]
        self.tally.fields += 1
        self.press(line)
        line.selectAll()
        self.type(line, text)
        self.rest()

    # ------------------------------------------------------------ the fields of a form

    def field(self, name: str) -> Field:
        """A question of the form that is shown; its section is unfolded where it is folded."""
        found = self._fields(name)
        if not found:
            self._unfold(name)
            found = self._fields(name)
        if len(found) != 1:
            raise AssertionError(f"{len(found)} questions are called “{name}”")
        above = found[0].parentWidget()
        while above is not None and not isinstance(above, Fold):
            above = above.parentWidget()
        if isinstance(above, Fold) and not above.is_open():
            self.press(above.head)
        return found[0]

    def _fields(self, name: str) -> list[Field]:
        return [one for one in self.shell.findChildren(Field) if one.name == name and in_window(one)]

    def _unfold(self, name: str) -> None:
        """Open the section that asks a question: its boxes are made when it is first opened."""
        for form in self.shell.findChildren(Form):
            for section in form.sections:
                asked = any(form.say(one.label) == name for one in section.asked)
                if asked and in_window(section.fold.head):
                    self.press(section.fold.head)

    def answer(self, name: str, *answers: str) -> None:
        """Answer a question as its box wants it: a text is typed, one of a list chosen, ticks are set."""
        field = self.field(name)
        self.tally.fields += 1
        part = field.box.focus_parts()[0]
        if isinstance(part, QLineEdit | QPlainTextEdit):
            self.press(part)
            part.selectAll()
            self.type(part, answers[0])
        elif isinstance(part, Combo):
            for text in answers:
                self.choose(part, text)
                box = field.box
                if isinstance(box, CodesBox) and text not in told(box):
                    raise AssertionError(f"“{text}” was not added to “{name}”")
        else:
            for text in answers:
                self._tick(field, text)
        self.rest()

    def choose(self, combo: Combo, text: str) -> None:
        """Choose from a list by typing the beginning of the answer; a long list is searched by it."""
        line = combo.line()
        self.press(combo if line is None else line)
        where: QWidget = combo.view() if line is None else line
        for end in range(1, len(text) + 1):
            self.type(where, text[end - 1])
            if only(combo, text[:end], text) if line is not None else stands_at(combo) == text:
                break
        if line is None and stands_at(combo) != text:
            combo.hidePopup()
            raise AssertionError(f"“{text}” is not in the list; there is “{stands_at(combo)}”")
        self.tally.keys += 1
        QTest.keyClick(where, Qt.Key.Key_Return)
        completer: QCompleter | None = combo.completer()
        offered: QWidget | None = completer.popup() if completer is not None else None
        if offered is not None:
            offered.hide()

    def _tick(self, field: Field, text: str) -> None:
        for one in field.findChildren(QAbstractButton):
            if text in names_of(one) and (isinstance(one, QCheckBox) or one.isCheckable()):
                self.press(one)
                return
        raise AssertionError(f"“{text}” is not offered for “{field.name}”")
