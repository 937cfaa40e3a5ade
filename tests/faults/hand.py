"""The hands of somebody at the window, inside the program's own session: wait, press, fill every field, answer dialogs."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton

from caseapp.base.dates import PartialDate
from caseapp.records.fields import Kind, NoAnswer, Severity
from caseapp.ui.context import Page
from caseapp.ui.form import Form
from caseapp.ui.form.field import Field
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.shell import Shell
from caseapp.ui.window import Window

PATIENCE = 120.0
"""Seconds that anything may take under watch."""
_LONG = 120

_LOCKED = {"case": ("referred_organisation", "referred_out_on"), "return_support": ("receiver_informed_on",)}
"""Answers that say something has left: they need a consent of their own."""


class Hand:
    """Presses and types in the window of this process. `texts` are the marks that are typed, over and over."""

    def __init__(self, app: QApplication, texts: list[str]) -> None:
        self.app = app
        self.texts: Iterator[str] = cycle(texts)
        self.today = date.today()  # noqa: DTZ011  the program's own clock is the computer's here
        self.opened = self.today - timedelta(days=100)
        self.targets: list[Path] = []
        """What is chosen in file dialogs, one after the other."""
        self.dialogs: list[str] = []
        """The kinds of dialogs that came and were answered."""
        self._timer = QTimer()
        self._timer.timeout.connect(self._answer)
        self._timer.start(40)

    @property
    def shell(self) -> Shell:
        """The one top-level window."""
        return next(one for one in self.app.topLevelWidgets() if isinstance(one, Shell))

    @property
    def window(self) -> Window:
        """The window over the open records."""
        window = self.shell.window_over_vault
        assert window is not None, "no records are open"
        return window

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end, "the window did not come to rest"
            self.app.processEvents()
            time.sleep(0.005)

    def rest(self) -> None:
        """Until the worker has nothing to do and everything is drawn."""
        self.wait(lambda: not self.shell.line.busy())
        for _round in range(5):
            self.app.processEvents()

    def stay(self, seconds: float) -> None:
        """Look at the screen for a while."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() >= end)

    def go(self, name: str, what: object = None) -> Page:
        """Show a page."""
        self.window.go(name, what)
        self.rest()
        return self.window.page()

    def tell(self, *things: object) -> None:
        """A line for whoever looks on; goes to standard output, which is searched like every file."""
        os.write(1, (" ".join(map(str, things)) + "\n").encode())

    # ------------------------------------------------------------ dialogs

    def _answer(self) -> None:
        """Answer whatever asks: choose the next target, copy a report of a bug, say yes to a question."""
        asking = self.app.activeModalWidget()
        if isinstance(asking, QFileDialog):
            self.dialogs.append("file")
            target, line = self.targets.pop(0), asking.findChild(QLineEdit)
            asking.setDirectory(str(target.parent))
            assert isinstance(line, QLineEdit)
            line.setText(target.name)
            QTimer.singleShot(150, asking, lambda: asking.done(QDialog.DialogCode.Accepted))
            self._pause()
        elif isinstance(asking, QDialog):
            report = asking.findChild(QPlainTextEdit)
            self.dialogs.append("bug" if report is not None else "question")
            for button in asking.findChildren(QPushButton) if report is not None else ():
                if "Copy" in button.text():
                    button.click()
            asking.accept()
            self._pause()

    def _pause(self) -> None:
        self._timer.stop()
        QTimer.singleShot(400, self._timer, lambda: self._timer.start(40))

    # ------------------------------------------------------------ forms

    def fill(self, form: Form[Any]) -> None:
        """Answer every question; what a check refuses is said to be unknown instead."""
        for field in form.fields.values():
            self._put(field)
        for name in _LOCKED.get(form.subject.name, ()):
            self._take_back(form.fields[name])
        if form.subject.name == "sharing":
            for name, code in (("way", "told"), ("basis", "danger")):
                form.fields[name].box.put(code)
                form.fields[name].box.touch()
        for _round in range(4):
            errors = [found.field for found in form.findings() if found.severity is Severity.ERROR]
            for name in errors:
                self._take_back(form.fields[name])
            if any(form.fields[name].question.required for name in errors):
                self._forget_days(form)
            if not errors:
                return

    def _put(self, field: Field) -> None:
        asked, box = field.question, field.box
        if box.state() is None:
            return
        match asked.kind:
            case Kind.TEXT | Kind.LONG_TEXT:
                self.write(field, next(self.texts) + (" " + next(self.texts)) * self._times(asked.kind))
                return
            case Kind.CODE | Kind.CODES if asked.choices is not None:
                code = next((one.code for one in asked.choices.items if not one.retired), "")
                if not code:
                    return
                box.put(code if asked.kind is Kind.CODE else (code,))
            case Kind.CODE | Kind.CODES:
                return
            case Kind.YES_NO:
                box.put(value=True)
            case Kind.NUMBER | Kind.MONEY:
                box.put(1)
            case Kind.DAY:
                box.put(self.opened + timedelta(days=10))
            case Kind.PART_DAY:
                box.put(PartialDate(1995, 5))
        box.touch()

    def _times(self, kind: Kind) -> int:
        return _LONG if kind is Kind.LONG_TEXT else 0

    def _take_back(self, field: Field) -> None:
        if not field.question.required:
            field.box.set_state(NoAnswer.UNKNOWN)
        elif field.question.kind is Kind.DAY:
            field.box.put(self.today)
            field.box.touch()

    def _forget_days(self, form: Form[Any]) -> None:
        """A required answer does not fit the others: days of endings, most likely."""
        for field in form.fields.values():
            if field.question.kind is Kind.DAY and not field.question.required:
                field.box.set_state(NoAnswer.UNKNOWN)

    def write(self, field: Field, text: str) -> None:
        """Type into the box of a question."""
        part = field.box.focus_parts()[0]
        part.setFocus()
        if isinstance(part, QPlainTextEdit):
            part.setPlainText(text)
        elif isinstance(part, QLineEdit):
            part.setText(text[: part.maxLength()])
            part.textEdited.emit(part.text())

    def entry(self, name: str, owner: int, person: int, stored: Any = None) -> Any:
        """Open the form of an entry."""
        return self.go("entry", EntryAim(name, owner, stored, "person", person, next(self.texts)))

    def save(self) -> None:
        """Press Save; the form must close."""
        page: Any = self.window.page()
        before = self.window.current
        page.editor.save.click()
        self.rest()
        told = _told(page)
        assert self.window.current != before, (before, told, self.window.messages.text.text())


def _told(page: Any) -> list[str]:
    """What a page that did not close says about its answers."""
    if page.editor is None:
        return []
    fields = [field for form in page.editor.forms for field in form.fields.values()]
    return [field.finding.text() for field in fields if not field.finding.isHidden()] + [
        name for form in page.editor.forms for name, field in form.fields.items() if field.box.touched
    ]
