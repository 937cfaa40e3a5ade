"""What a session says to its guardian, and what it does without one."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin, Ear, Mouth
from caseapp.ui.ending import Ending, GuardedEnding
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from tests.ui.conftest import give_up, type_into


class Guarded:
    """A shell with a guardian that a test speaks for."""

    def __init__(self, app: QApplication, clock: FixedClock, memory: Path, begin: Begin) -> None:
        (heard, self._told), (self._heard, told) = os.pipe(), os.pipe()
        self.mouth, self.ear = Mouth(self._told), Ear(self._heard)
        self.guard = Guard(heard, told, begin, os.getppid())
        self.ending = GuardedEnding(self.guard)
        self.shell = Shell(app, clock, Path(begin.folder) if begin.folder else None, memory,
                           ending=self.ending, begin=begin)  # fmt: skip

    def said(self) -> list[tuple[str, ...]]:
        """What the session has said since the last time, but for its signs of life."""
        os.set_blocking(self._heard, False)
        return [one for one in self.ear.hear() or [] if one != ("alive",)]


@pytest.fixture
def guarded(
    qtbot: QtBot, qapp: QApplication, new_vault: Callable[..., NewVault], tmp_path: Path, clock: FixedClock
) -> Guarded:
    """A session that begins anew at an open vault."""
    memory = tmp_path / "desk.txt"
    remember(memory, language="en", idle="7")
    made = Guarded(qapp, clock, memory, Begin(str(tmp_path), "Aigerim", "crashed", "40 50 1100 700 0"))
    qtbot.addWidget(made.shell, before_close_func=give_up)
    return made


def opened(guarded: Guarded, qtbot: QtBot, new_vault: Callable[..., NewVault]) -> None:
    guarded.said()
    guarded.shell.open_desk(new_vault("office").desk)
    qtbot.waitUntil(lambda: not guarded.shell.line.busy(), timeout=30_000)


def test_a_session_after_a_crash_says_so_and_stands_where_the_other_stood(guarded: Guarded) -> None:
    page = guarded.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    assert "ended unexpectedly" in page.notice.text()
    assert guarded.shell.geometry() == QRect(40, 50, 1100, 700)


def test_a_window_does_not_come_back_where_there_is_no_screen_any_more(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    made = Guarded(
        qapp, clock, tmp_path / "desk.txt", Begin(str(tmp_path), "Aigerim", "locked", "9000 50 1000 700 0")
    )
    qtbot.addWidget(made.shell, before_close_func=give_up)
    assert made.shell.x() < 9000


def test_the_guardian_learns_who_works_where_and_for_how_long(
    guarded: Guarded, qtbot: QtBot, new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    opened(guarded, qtbot, new_vault)
    said = guarded.said()
    assert ("idle", "7") in said
    assert ("opened", str(tmp_path / "office"), "Aigerim") in said


def test_a_lock_is_handed_to_the_guardian_who_ends_the_process(
    guarded: Guarded, qtbot: QtBot, new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    opened(guarded, qtbot, new_vault)
    guarded.said()
    guarded.shell.lock()
    guarded.shell.lock()
    qtbot.waitUntil(lambda: not guarded.shell.line.busy(), timeout=30_000)
    assert [one for one in guarded.said() if one[0] == "lock"] == [
        ("lock", str(tmp_path / "office"), "Aigerim")
    ]


def test_a_lock_does_not_wait_for_a_worker_that_does_not_answer(
    guarded: Guarded, qtbot: QtBot, new_vault: Callable[..., NewVault]
) -> None:
    opened(guarded, qtbot, new_vault)
    guarded.said()
    free = threading.Event()
    guarded.shell.window_over_vault.go("admit")  # type: ignore[union-attr]
    guarded.shell.line.ask(lambda *_: free.wait(60), lambda _: None)
    page = guarded.shell.window_over_vault.page()  # type: ignore[union-attr]
    assert isinstance(page, AdmitPage)
    assert page.editor is not None
    type_into(page.editor.forms[0].fields["surname"].box.focus_parts()[0], "Seitova")
    guarded.shell.lock()
    words: list[tuple[str, ...]] = []

    def locked() -> bool:
        words.extend(guarded.said())
        return any(one[0] == "lock" for one in words)

    qtbot.waitUntil(locked, timeout=10_000)
    free.set()


def test_the_word_of_the_guardian_locks(
    guarded: Guarded, qtbot: QtBot, new_vault: Callable[..., NewVault]
) -> None:
    opened(guarded, qtbot, new_vault)
    qtbot.waitUntil(lambda: any(one.name == "guard" for one in threading.enumerate()), timeout=10_000)
    guarded.mouth.say("lock")
    qtbot.waitUntil(lambda: guarded.shell.locking, timeout=10_000)


def test_a_passphrase_that_is_being_typed_is_forgotten_at_a_lock(guarded: Guarded) -> None:
    page = guarded.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    page.secret.line.setText("half a passphr")
    guarded.shell.lock()
    assert guarded.shell.findChild(QLineEdit) is not None
    assert page.secret.text() == ""


def test_closing_the_window_tells_the_guardian_to_go_too(guarded: Guarded) -> None:
    guarded.said()
    guarded.shell.close()
    assert ("quit", "0") in guarded.said()


def test_without_a_guardian_nobody_at_the_desk_is_noticed_too(qtbot: QtBot) -> None:
    ending = Ending()
    ending.opened("/vault", "Aigerim")
    ending.look()
    ending.idle(0)
    with qtbot.waitSignal(ending.asked):
        ending.look()
    ending.leave()
