"""No part of the window is destroyed in the worker: it could stand still there together with the window, for ever."""

import gc
import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from caseapp.ui.garbage import Garbage
from caseapp.ui.line import Line


class Part(QObject):
    """Remembers in which threads parts like it ended."""

    ended: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        super().__init__()
        self.ring = [self]

    def take(self, _answer: object) -> None:
        """Take an answer of the worker."""

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


def rest(line: Line, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not line.busy(), timeout=30_000)


def test_what_became_garbage_is_found_in_the_thread_of_the_window(line: Line, qtbot: QtBot) -> None:
    Part.ended.clear()
    there, worked = threading.Event(), threading.Event()
    kept: list[list[object]] = []

    def work(*_ignored: object) -> None:
        there.wait()
        kept.extend([] for _ in range(200_000))
        worked.set()

    line.ask(work, lambda _nothing: None)
    for _ in range(100):
        Part()
    there.set()
    worked.wait()
    assert Part.ended == []
    qtbot.waitUntil(lambda: len(Part.ended) == 100, timeout=30_000)
    assert set(Part.ended) == {threading.main_thread()}


def test_the_worker_is_never_the_last_to_let_go_of_who_asked(line: Line, qtbot: QtBot) -> None:
    Part.ended.clear()
    part = Part()
    part.ring.clear()
    line.ask(lambda *_ignored: None, part.take)
    del part
    rest(line, qtbot)
    line.ask(lambda *_ignored: None, lambda _nothing: None)
    rest(line, qtbot)
    qtbot.waitUntil(lambda: len(Part.ended) == 1, timeout=30_000)
    assert Part.ended == [threading.main_thread()]


def test_python_searches_by_itself_again_after_the_last_line(
    line: Line, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Garbage, "_at_work", 0)
    other = Line()
    for one in (line, other):
        one.ask(lambda *_ignored: None, lambda _nothing: None)
        rest(one, qtbot)
    assert not gc.isenabled()
    other.end()
    assert not gc.isenabled()
    line.end()
    assert gc.isenabled()


def test_all_objects_are_searched_only_when_nothing_happens(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[int] = []
    garbage = Garbage(line.busy, line)

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "stop":
            searched.append(told["generation"])

    def look() -> set[int]:
        for _ in range(25):
            gc.collect(1)
        gc.callbacks.append(note)
        garbage.look()
        gc.callbacks.remove(note)
        found = set(searched)
        searched.clear()
        return found

    garbage.touch()
    assert 2 not in look()
    monkeypatch.setattr("caseapp.ui.garbage._REST", 0.0)
    assert 2 in look()
