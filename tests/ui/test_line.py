"""The worker thread: answers, known errors, bugs, order, stopping."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.base.words import Words, words
from caseapp.ui.line import Line, Progress, Stop, redacted
from caseapp.ui.widgets.bars import WorkBar


def test_a_job_runs_elsewhere_and_its_answer_comes_back_to_the_window(qtbot: QtBot, line: Line) -> None:
    seen: list[tuple[str, str]] = []

    def then(worked_in: str) -> None:
        seen.append((worked_in, threading.current_thread().name))

    line.ask(lambda progress, stop: threading.current_thread().name, then)
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert seen == [("store", "MainThread")]


def test_jobs_are_done_in_the_order_in_which_they_were_asked(qtbot: QtBot, line: Line) -> None:
    seen: list[int] = []
    for number in range(20):
        line.ask(lambda progress, stop, number=number: number, seen.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 20, timeout=30_000)
    assert seen == list(range(20))


def test_a_known_error_is_told_in_its_own_words(qtbot: QtBot, line: Line) -> None:
    def job(progress: Progress, stop: Stop) -> None:
        raise KnownError(words("The disk is full."))

    with qtbot.waitSignal(line.trouble) as told:
        line.ask(job, lambda nothing: None)
    assert told.args is not None
    assert told.args[0].sentence.text == "The disk is full."


def test_a_page_may_take_a_known_error_itself(qtbot: QtBot, line: Line) -> None:
    seen: list[KnownError] = []

    def job(progress: Progress, stop: Stop) -> None:
        raise KnownError(words("The disk is full."))

    line.ask(job, lambda nothing: None, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=30_000)


def test_a_bug_is_reported_without_a_word_of_what_it_was_about(qtbot: QtBot, line: Line) -> None:
    def job(progress: Progress, stop: Stop) -> None:
        secret = {"Сейтқали": 1}
        secret["Ахметова Әсел"] += 1

    with qtbot.waitSignal(line.bug) as told:
        line.ask(job, lambda nothing: None)
    assert told.args is not None
    report = told.args[0]
    assert report.startswith("KeyError")
    assert "test_line.py:" in report
    assert "Ахметова" not in report
    assert "secret" not in report


def test_the_line_goes_on_after_a_bug(qtbot: QtBot, line: Line) -> None:
    seen: list[int] = []
    line.ask(lambda progress, stop: 1 // 0, seen.append)
    line.ask(lambda progress, stop: 7, seen.append)
    qtbot.waitUntil(lambda: not line.busy(), timeout=30_000)
    assert seen == [7]


def test_stop_reaches_the_job_that_runs(qtbot: QtBot, line: Line) -> None:
    begun = threading.Event()

    def job(progress: Progress, stop: Stop) -> None:
        begun.set()
        pause = threading.Event()
        while not stop():
            pause.wait(0.002)
        raise StoppedError

    with qtbot.waitSignal(line.trouble) as told:
        line.ask(job, lambda nothing: None)
        assert begun.wait(5)
        line.stop()
    assert told.args is not None
    assert isinstance(told.args[0], StoppedError)


def test_progress_arrives_in_words(qtbot: QtBot, line: Line) -> None:
    seen: list[tuple[float, Words]] = []
    line.progressed.connect(lambda done, doing: seen.append((done, doing)))
    line.ask(lambda progress, stop: progress(0.5, words("Counting")), lambda nothing: None)
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=30_000)
    assert seen[0] == (0.5, words("Counting"))


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, line: Line) -> None:
    import shiboken6

    seen: list[int] = []
    owner = QObject()
    line.ask(lambda progress, stop: 1, seen.append, owner=owner)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not line.busy(), timeout=30_000)
    assert seen == []


def test_a_redacted_report_names_the_whole_chain() -> None:
    with pytest.raises(RuntimeError) as caught:
        fail_twice()
    report = redacted(caught.value)
    assert "RuntimeError" in report
    assert "ValueError" in report
    assert "Әсел" not in report


def fail_twice() -> None:
    try:
        int("Әсел")
    except ValueError as error:
        raise RuntimeError("Әсел") from error


def test_stop_is_offered_for_those_jobs_only_that_ask_for_it(qtbot: QtBot, line: Line) -> None:
    told: list[bool | str] = []
    line.stoppable.connect(told.append)
    line.ask(lambda progress, stop: "short", told.append)
    line.ask(lambda progress, stop: (stop(), stop(), "long")[-1], told.append)
    qtbot.waitUntil(lambda: not line.busy())
    assert told == [False, "short", True, False, "long"]


def test_the_work_bar_shows_stop_once_and_says_that_it_was_pressed(qtbot: QtBot, say: Language) -> None:
    bar, pressed = WorkBar(say), list[str]()
    qtbot.addWidget(bar)
    bar.stopped.connect(lambda: pressed.append("stop"))
    bar.begin()
    assert bar.stop.isHidden()
    bar.offer_stop(True)
    assert not bar.stop.isHidden()
    bar.stop.click()
    bar.stop.click()
    bar.progress(0.5, words("Counting"))
    assert pressed == ["stop"]
    assert bar.text.text() == "Stopping …"
    bar.offer_stop(False)
    bar.progress(0.1, words("Counting"))
    assert bar.text.text() == "Counting"
    bar.end()


def test_a_job_aside_is_seen_nowhere_and_gives_way_to_the_next_one(qtbot: QtBot, line: Line) -> None:
    seen: list[str] = []
    running = threading.Event()
    line.begun.connect(lambda: seen.append("begun"))
    line.stoppable.connect(lambda _can: seen.append("stoppable"))
    line.progressed.connect(lambda *_how: seen.append("progressed"))
    line.trouble.connect(lambda _error: seen.append("trouble"))

    def aside(progress: Progress, stop: Stop) -> None:
        progress(0.5, words("Counting"))
        running.set()
        while not stop():
            pass
        raise StoppedError

    owner = QObject()
    line.ask_aside(aside, lambda _nothing: None, lambda _error: seen.append("gave way"), owner)
    assert running.wait(30)
    assert line.busy()
    assert not line.waited_for()
    line.garbage._touched = -1_000_000.0
    line.garbage.look()
    assert line.garbage.resting(1_000), "a job that stands aside is no touch: it would stop itself"
    assert seen == []
    line.ask(lambda progress, stop: "done", seen.append)
    qtbot.waitUntil(lambda: "done" in seen, timeout=30_000)
    assert [one for one in seen if one != "stoppable"] == ["begun", "gave way", "done"]


def test_the_end_does_not_wait_for_a_job_aside(qtbot: QtBot) -> None:
    line = Line()
    running = threading.Event()

    def aside(progress: Progress, stop: Stop) -> None:
        running.set()
        while not stop():
            pass
        raise StoppedError

    owner = QObject()
    line.ask_aside(aside, lambda _nothing: None, lambda _error: None, owner)
    assert running.wait(30)
    line.end()
    assert line._worker is not None
    assert not line._worker.is_alive()
