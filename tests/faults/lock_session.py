"""A session at which somebody works: unlocks, reads people, types into a form, and locks or hangs when asked to.

Orders come through one pipe (`work N`, `still`, `key`, `hang`, `stuck`), news go through another (`begun`, `shown`,
`back`, `ready`, `still`). She touches the desk all the time until she is asked to be still. What she types she takes from the records, so that no marked text comes from outside.
"""

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from caseapp.guardian.guard import Guard
from caseapp.ui.desktop import program, run_desktop
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.ui.shell import Shell
from caseapp.ui.window import Window

_LOOK = 10
"""Milliseconds between two looks at whether a step is done."""
_PEOPLE = 3


def work_at(folder: Path, passphrase: Path, told: int, asked: int, guard: Guard | None) -> int:
    """Be the session; gives its exit code."""
    app = program()
    worker = _Worker(app, passphrase, told, asked, guard)
    worker.tell("begun", os.getpid(), guard.begin.why if guard is not None else "alone")
    return run_desktop(folder, guard)


class _Worker(QObject):
    def __init__(
        self, app: QApplication, passphrase: Path, told: int, asked: int, guard: Guard | None
    ) -> None:
        super().__init__(app)
        self.app, self.passphrase, self.told, self.guard = app, passphrase, told, guard
        self._asked = asked
        self._steps: Iterator[Callable[[], bool]] = iter(())
        self._until: Callable[[], bool] = lambda: True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._ears = QSocketNotifier(asked, QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(lambda *_ignored: self._obey())
        self._begin(self._look_at_unlock_page())

    def tell(self, *things: object) -> None:
        os.write(self.told, (" ".join(map(str, things)) + "\n").encode())

    @property
    def shell(self) -> Shell | None:
        return next((one for one in self.app.topLevelWidgets() if isinstance(one, Shell)), None)

    def _window(self) -> Window:
        assert self.shell is not None
        assert self.shell.window_over_vault is not None
        return self.shell.window_over_vault

    def _idle(self) -> bool:
        return self.shell is not None and not self.shell.line.busy()

    def _locked(self) -> bool:
        page = self.shell.currentWidget() if self.shell is not None else None
        return isinstance(page, UnlockPage) and bool(page.user.text()) and self._idle()

    def _obey(self) -> None:
        order, _, rest = os.read(self._asked, 64).decode().strip().partition(" ")
        match order:
            case "work":
                self._begin(self._work(int(rest)))
            case "still":
                self._timer.stop()
                moment = time.monotonic()
                if self.guard is not None:
                    self.guard.say("touched")
                self.tell("still", moment)
            case "key":
                QTest.keyClick(self._window(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
                if self.guard is None:
                    self._begin(self._look_at_unlock_page())
            case "hang":
                self.tell("hanging")
                while True:
                    pass
            case "stuck":
                self.tell("hanging")
                re.match(r"(a+)+$", "a" * 60 + "b")

    def _begin(self, steps: Iterator[Callable[[], bool]]) -> None:
        self._steps, self._until = steps, lambda: True
        self._timer.start(_LOOK)

    def _go_on(self) -> None:
        if self.guard is not None:
            self.guard.say("touched")
        if self._until():
            self._until = next(self._steps, lambda: False)

    def _look_at_unlock_page(self) -> Iterator[Callable[[], bool]]:
        yield self._locked
        self.tell("shown")

    def _work(self, number: int) -> Iterator[Callable[[], bool]]:
        shell = self.shell
        page = shell.currentWidget() if shell is not None else None
        assert isinstance(page, UnlockPage)
        page.secret.line.setText(self.passphrase.read_text().strip())
        page.unlock.click()
        yield lambda: self.shell is not None and self.shell.window_over_vault is not None
        yield self._idle
        yield from self._take_back()
        for person in range(1, _PEOPLE + 1):
            self._window().go("person", person)
            yield self._idle
        yield from self._type(number)
        if self.shell is not None:
            self.shell.activateWindow()
            yield self.shell.isActiveWindow
        self.tell("ready")
        yield lambda: False

    def _take_back(self) -> Iterator[Callable[[], bool]]:
        """Tell which draft came back, and save it, so that the way is free."""
        entry = self._window().page()
        if not isinstance(entry, EntryPage) or entry.editor is None:
            self.tell("back", "nothing")
            return
        text = _text_of(entry).toPlainText()
        self.tell("back", text.rpartition("typed ")[2])
        entry.editor.save.click()
        yield self._idle

    def _type(self, number: int) -> Iterator[Callable[[], bool]]:
        """Change a note, copy it, and wait until it is kept, because whoever hangs keeps nothing more."""
        person = self._window().page()
        assert isinstance(person, PersonPage)
        assert person.file is not None
        case = person.file.cases[0]
        aim = EntryAim("comment", case.case.id, case.entries["comment"][0], "person", _PEOPLE)
        self._window().go("entry", aim)
        yield self._idle
        entry = self._window().page()
        assert isinstance(entry, EntryPage)
        box = _text_of(entry)
        box.selectAll()
        box.copy()
        kept = box.toPlainText().partition(" typed")[0]
        box.setPlainText(f"{kept} typed {number}")
        drafts = self.shell.drafts if self.shell is not None else None
        assert drafts is not None
        drafts.look()
        yield self._idle


def _text_of(entry: EntryPage) -> QPlainTextEdit:
    box = entry.form().fields["text"].box.focus_parts()[0]
    assert isinstance(box, QPlainTextEdit)
    return box
