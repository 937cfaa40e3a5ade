"""The few dialogs: one question before something that cannot be undone, and the news of a bug."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLayout, QPlainTextEdit, QWidget

from caseapp.base.paths import is_there
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, label, row

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What the name of a file may not hold on one of the systems; Qt's dialog reads a quotation mark as a list of files."""


_QUESTION = 480
"""Pixels of a line of a question: some seventy letters."""


def sure(parent: QWidget, say: Speaks, question: Words, yes: Words, *, danger: bool = False) -> bool:
    """Ask once. The safe answer is the one that Enter and Escape give."""
    box = QDialog(parent)
    box.setWindowTitle("caseapp")
    inside = column(box, margin=3 * STEP, gap=3 * STEP)
    # Qt makes a dialog at most two thirds of the screen wide, but as high as if it were wider: long questions were cut.
    inside.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
    text = label(say(question), wrap=True)
    text.setFixedWidth(_QUESTION)
    inside.addWidget(text)
    no = button(say(words("Cancel")), box.reject)
    no.setDefault(True)
    inside.addLayout(row(1, no, button(say(yes), box.accept, "danger" if danger else "")))
    box.setAccessibleName(text.text())
    no.setFocus()
    return box.exec() == QDialog.DialogCode.Accepted


def show_bug(parent: QWidget | None, say: Speaks, report: str) -> None:
    """Say that something went wrong inside the program, that nothing was saved, and show the redacted report."""
    box = QDialog(parent)
    box.setWindowTitle("caseapp")
    box.setMinimumSize(520, 360)
    inside = column(box, margin=3 * STEP, gap=2 * STEP)
    inside.addWidget(label(say(words("The program made a mistake. Nothing was saved.")), "heading"))
    inside.addWidget(
        label(
            say(
                words(
                    "You can go on working. If it happens again, give the report below to whoever looks after"
                    " caseapp. It holds no names and no answers, only where the mistake is in the program."
                )
            ),
            wrap=True,
        )
    )
    text = QPlainTextEdit(report)
    text.setReadOnly(True)
    text.setAccessibleName(say(words("Report")))
    inside.addWidget(text, 1)
    copy = button(say(words("Copy the report")), lambda: QApplication.clipboard().setText(report), "", "copy")
    done = button(say(words("Close")), box.accept, "primary")
    inside.addLayout(row(copy, 1, done))
    box.exec()


def ask_unsaved(parent: QWidget, say: Speaks, sentence: Words) -> bool:
    """Ask before unsaved answers are given up; True means to leave all the same."""
    return sure(parent, say, sentence, words("Leave without saving"), danger=True)


def choose_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Let the person choose a file to read; None where she cancels."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, "", pattern, options=_plain())
    _forget()
    return Path(chosen) if chosen else None


def choose_files(parent: QWidget, title: str, pattern: str) -> list[Path]:
    """Let the person choose several files to read."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, "", pattern, options=_plain())
    _forget()
    return [Path(name) for name in chosen]


def choose_target(
    parent: QWidget, title: str, name: str, pattern: str, named: Callable[[Path], Path] | None = None
) -> Path | None:
    """Let the person choose where to write a file; `name` is offered, without what no name may hold.

    A name that lacks the endings of the pattern gets that of `name`, or becomes what `named` makes of it. Where such a file is there
    already, the dialog comes back with it: Qt asks only about the name that was typed.
    """
    offered = Path.home() / _NOT_IN_NAMES.sub("", name)
    while True:
        chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(offered), pattern, options=_plain())
        _forget()
        if not chosen:
            return None
        target = named(Path(chosen)) if named is not None else _with_ending(Path(chosen), name, pattern)
        if target == Path(chosen) or not is_there(target):
            return target
        offered = target


def _with_ending(target: Path, name: str, pattern: str) -> Path:
    endings = re.findall(r"\*(\.\w+)", pattern.lower())
    if not target.name or not endings or target.suffix.lower() in endings:
        return target
    return target.with_name(target.name + Path(name).suffix)


def choose_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Let the person choose a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or Path.home()), options=_plain())
    _forget()
    return Path(chosen) if chosen else None


def _plain() -> QFileDialog.Option:
    """Qt's own dialog: a system's dialog keeps a list of recent files that nobody can clear."""
    return QFileDialog.Option.DontUseNativeDialog


def _forget() -> None:
    """Wipe what Qt's dialog wrote down (folders and file names), the only settings that Qt keeps for itself."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


def close_dialogs(app: QApplication) -> None:
    """Let no dialog or menu stand over the unlock page."""
    for _round in range(8):
        top = app.activePopupWidget() or app.activeModalWidget()
        if top is None:
            return
        top.close()
