"""A hand at the window: it clicks, types and chooses with real events, as a person at the desk does, and counts what it did.

The year that is played through in the tests and the count of the commonest tasks both use it. Whatever is not shown, or not
to be pressed, it cannot reach. A menu or a dialog that stands open is waited for by a timer, because the program waits too.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
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
from caseapp.ui.form.several import CodesBox
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.fold import Fold

_PATIENCE = 60
"""Seconds that one piece of work may take on a slow machine."""
_TICK = 5
K = TypeVar("K", bound=QWidget)


@dataclass
class Tally:
    """What a hand did: keys pressed, mouse clicks, and fields that were filled in."""

    keys: int = 0
    clicks: int = 0
    fields: int = 0


class Hand:
    """Works at the window of a shell. `troubles` are the sentences with which the program refused something."""

    def __init__(self, shell: Shell) -> None:
        self.shell, self.tally = shell, Tally()
        self.bugs: list[str] = []
        self.troubles: list[str] = []
        shell.line.bug.disconnect()
        shell.line.bug.connect(self.bugs.append)
        shell.line.trouble.connect(lambda error: self.troubles.append(error.sentence.text))

    # ------------------------------------------------------------ waiting and looking

    def rest(self) -> None:
        """Until the worker has nothing to do and everything is laid out."""
        self.until(lambda: not self.shell.line.busy())
        if self.bugs:
            raise AssertionError("\n".join(self.bugs))

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE
        QApplication.processEvents()
        while not done():
            if time.monotonic() > end:
                raise AssertionError("the window did not come to rest")
            QApplication.processEvents()
            time.sleep(0.002)
        QApplication.processEvents()

    def find(self, kind: type[K], name: str, place: int | None = None) -> K:
        """The control that is shown under a name; `place` says which one where several are."""
        shown = [one for one in self._shown(kind) if name in _names(one)]
        if not shown or (place is None and len(shown) > 1):
            there = sorted({text for one in self._shown(kind) for text in _names(one) if text})
            raise AssertionError(f"{len(shown)} are called “{name}”; there are {there}")
        return shown[place or 0]

    def sees(self, text: str) -> bool:
        """Whether a text stands somewhere in the window, alone or within a longer one."""
        return any(text in each for one in self._shown(QWidget) for each in _names(one))

    def findings(self) -> list[str]:
        """What the form says beside its fields."""
        return [
            f"{one.name}: {one.finding.text()}" for one in self._shown(Field) if not one.finding.isHidden()
        ]

    def _shown(self, kind: type[K]) -> Iterable[K]:
        return [one for one in self.shell.findChildren(kind) if one.isVisible()]

    # ------------------------------------------------------------ pressing

    def click(self, name: str, place: int | None = None) -> None:
        """Press a button, and wait for what follows."""
        self.press(self.find(QAbstractButton, name, place))
        self.rest()

    def press(self, button: QWidget) -> None:
        """Press a control that is shown and may be pressed."""
        if not button.isEnabled():
            raise AssertionError(f"{_names(button)} cannot be pressed")
        self.tally.clicks += 1
        at = QPoint(min(14, button.width() // 2), button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)

    def click_line(self, name: str) -> None:
        """Press the first of the buttons whose name begins so, such as a line of a list."""
        found = [one for one in self._shown(QAbstractButton) if one.accessibleName().startswith(name)]
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
        self._meanwhile(_menu, lambda menu: self._choose_entry(menu, entry), opens)
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
            buttons = [one for one in box.findChildren(QAbstractButton) if answer in _names(one)]
            self.press(buttons[0])

        self._meanwhile(_dialog, give, opens)
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
            self._meanwhile(_file_dialog, name, opens)

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
        return _row(table, text) is not None

    def go_to_line(self, table: QTableView, text: str) -> None:
        """Click on the line of a table in which a text stands."""
        place = _row(table, text)
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
        lines: list[QLineEdit | QPlainTextEdit] = [*self._shown(QLineEdit), *self._shown(QPlainTextEdit)]
        found = [one for one in lines if name in _names(one)]
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
        found = [one for one in self.shell.findChildren(Field) if one.name == name and _in_window(one)]
        if len(found) != 1:
            raise AssertionError(f"{len(found)} questions are called “{name}”")
        above = found[0].parentWidget()
        while above is not None and not isinstance(above, Fold):
            above = above.parentWidget()
        if isinstance(above, Fold) and not above.is_open():
            self.press(above.head)
        return found[0]

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
            if _only(combo, text[:end], text) if line is not None else _stands_at(combo) == text:
                break
        if line is None and _stands_at(combo) != text:
            combo.hidePopup()
            raise AssertionError(f"“{text}” is not in the list; there is “{_stands_at(combo)}”")
        self.tally.keys += 1
        QTest.keyClick(where, Qt.Key.Key_Return)
        completer: QCompleter | None = combo.completer()
        offered: QWidget | None = completer.popup() if completer is not None else None
        if offered is not None:
            offered.hide()

    def _tick(self, field: Field, text: str) -> None:
        for one in field.findChildren(QAbstractButton):
            if text in _names(one) and (isinstance(one, QCheckBox) or one.isCheckable()):
                self.press(one)
                return
        raise AssertionError(f"“{text}” is not offered for “{field.name}”")


def _names(widget: QWidget) -> tuple[str, ...]:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return (str(said).replace("\n", " ").strip(), widget.accessibleName().strip())


def _row(table: QTableView, text: str) -> int | None:
    model = table.model()
    columns = range(model.columnCount())
    for row in range(model.rowCount()):
        if any(text in str(model.index(row, column).data() or "") for column in columns):
            return row
    return None


def _in_window(widget: QWidget) -> bool:
    """Whether it stands on the page that is shown, also in a section that is folded."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, Fold):
        page = page.parentWidget()
    return page is not None and page.isVisible()


def told(box: CodesBox) -> set[str]:
    """The answers of a question with several, as they stand on the form."""
    codes = box.question.choices
    return {box.say(codes.label(code)) for code in box.codes} if codes is not None else set()


def _stands_at(combo: Combo) -> str:
    """The answer at which an open list stands."""
    return str(combo.view().currentIndex().data() or "")


def _only(combo: Combo, typed: str, text: str) -> bool:
    """Whether what is typed begins no other answer of a long list."""
    begun = [
        place
        for place in range(combo.count())
        if combo.itemText(place).casefold().startswith(typed.casefold())
    ]
    return len(begun) == 1 and combo.itemText(begun[0]) == text


def _menu() -> QMenu | None:
    top = QApplication.activePopupWidget()
    return top if isinstance(top, QMenu) and top.isVisible() else None


def _dialog() -> QDialog | None:
    top = QApplication.activeModalWidget()
    return top if isinstance(top, QDialog) and not isinstance(top, QFileDialog) else None


def _file_dialog() -> QFileDialog | None:
    top = QApplication.activeModalWidget()
    return top if isinstance(top, QFileDialog) else None
