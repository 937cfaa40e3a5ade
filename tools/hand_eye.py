"""An eye on the window of a hand that works there: it waits for rest and finds what is shown, and presses nothing."""

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QTableView, QWidget

from caseapp.ui.form.field import Field
from caseapp.ui.form.several import CodesBox
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.fold import Fold

_PATIENCE = 60
"""Seconds that one piece of work may take on a slow machine."""
K = TypeVar("K", bound=QWidget)


class Eye:
    """Looks at the window of a shell. `bugs` and `troubles` are what the program said of itself and what it refused."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.bugs: list[str] = []
        self.troubles: list[str] = []
        shell.line.bug.disconnect()
        shell.line.bug.connect(self.bugs.append)
        shell.line.trouble.connect(lambda error: self.troubles.append(error.sentence.text))

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
        shown = [one for one in self.shown(kind) if name in names_of(one)]
        if not shown or (place is None and len(shown) > 1):
            there = sorted({text for one in self.shown(kind) for text in names_of(one) if text})
            raise AssertionError(f"{len(shown)} are called “{name}”; there are {there}")
        return shown[place or 0]

    def sees(self, text: str) -> bool:
        """Whether a text stands somewhere in the window, alone or within a longer one."""
        return any(text in each for one in self.shown(QWidget) for each in names_of(one))

    def findings(self) -> list[str]:
        """What the form says beside its fields."""
        return [
            f"{one.name}: {one.finding.text()}" for one in self.shown(Field) if not one.finding.isHidden()
        ]

    def shown(self, kind: type[K]) -> Iterable[K]:
        """Every control of a kind that is to be seen now."""
        return [one for one in self.shell.findChildren(kind) if one.isVisible()]


def names_of(widget: QWidget) -> tuple[str, ...]:
    """What a control is called: the text on it, and its accessible name."""
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return (str(said).replace("\n", " ").strip(), widget.accessibleName().strip())


def row_with(table: QTableView, text: str) -> int | None:
    """The first line of a table in which a text stands."""
    model = table.model()
    columns = range(model.columnCount())
    for row in range(model.rowCount()):
        if any(text in str(model.index(row, column).data() or "") for column in columns):
            return row
    return None


def in_window(widget: QWidget) -> bool:
    """Whether it stands on the page that is shown, also in a section that is folded."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, Fold):
        page = page.parentWidget()
    return page is not None and page.isVisible()


def told(box: CodesBox) -> set[str]:
    """The answers of a question with several, as they stand on the form."""
    codes = box.question.choices
    return {box.say(codes.label(code)) for code in box.codes} if codes is not None else set()


def stands_at(combo: Combo) -> str:
    """The answer at which an open list stands."""
    return str(combo.view().currentIndex().data() or "")


def only(combo: Combo, typed: str, text: str) -> bool:
    """Whether what is typed begins no other answer of a long list."""
    begun = [
        place
        for place in range(combo.count())
        if combo.itemText(place).casefold().startswith(typed.casefold())
    ]
    return len(begun) == 1 and combo.itemText(begun[0]) == text


def open_menu() -> QMenu | None:
    """The menu that stands open."""
    top = QApplication.activePopupWidget()
    return top if isinstance(top, QMenu) and top.isVisible() else None


def open_dialog() -> QDialog | None:
    """The question that stands open, unless it asks for a file."""
    top = QApplication.activeModalWidget()
    return top if isinstance(top, QDialog) and not isinstance(top, QFileDialog) else None


def open_file_dialog() -> QFileDialog | None:
    """The dialog that asks for a file."""
    top = QApplication.activeModalWidget()
    return top if isinstance(top, QFileDialog) else None
