"""Papers from outside are drawn by a child without keys; one that kills or hangs it is told, and harms nobody."""

import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.reports import foreign_pages
from caseapp.reports.child import READY, Child, GoneError, LateError
from caseapp.reports.foreign_pages import ForeignPaper
from caseapp.reports.rendering import drawn
from tests.exchange.attached.samples import paper, picture, tangled


def hanging(orders: Connection, answers: Connection, _pdf: bytes) -> None:
    """A child that a paper has hung."""
    answers.send_bytes(READY)
    answers.send_bytes(b'[[200.0, 100.0, ""]]')
    while orders.recv_bytes():
        time.sleep(60)


def halting(orders: Connection, answers: Connection, _pdf: bytes) -> None:
    """A child that a paper has killed in the middle of an answer."""
    answers.send_bytes(READY)
    answers.send_bytes(b'[[200.0, 100.0, ""]]')
    orders.recv_bytes()
    os.write(answers.fileno(), b"\x00\x00")
    os.kill(os.getpid(), signal.SIGSEGV)


def lying(orders: Connection, answers: Connection, pdf: bytes) -> None:
    """A child that a paper has taken over."""
    answers.send_bytes(READY)
    answers.send_bytes(pdf)
    while orders.recv_bytes():
        answers.send_bytes(b"[4, 4]")
        answers.send_bytes(b"x" * 4000)


def test_the_child_draws_what_this_process_would_draw() -> None:
    data = paper("Certificate", image=picture(), pages=2)
    shown = ForeignPaper(data)
    assert [one.text for one in shown.sheets] == ["Certificate"] * 2
    pixels = shown.draw(1, 1.5)
    assert pixels.data == drawn(data, 1, 1.5).data
    shown.end()
    shown.end()
    with pytest.raises(KnownError, match="broke off"):
        shown.draw(0, 1)


def test_a_paper_that_hangs_the_renderer_is_stopped_in_time() -> None:
    with pytest.raises(KnownError, match="takes too long"):
        ForeignPaper(tangled(), seconds=1.5).draw(0, 1)


@pytest.mark.parametrize(("child", "told"), [(hanging, "takes too long"), (halting, "broke off")])
def test_a_child_that_hangs_or_dies_is_told(
    child: object, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_pages, "serve", child)
    shown = ForeignPaper(b"", seconds=0.5)
    with pytest.raises(KnownError, match=told):
        shown.draw(0, 1)


@pytest.mark.parametrize(
    "said",
    [
        b"[]", b"{}", b"7", b"[" * 100_000, b'[[1.0, 1e400, ""]]', b'[[1.0, NaN, ""]]', b'[[0.0, 1.0, ""]]',
        b'[["1", 1.0, ""]]', b"[[1.0, 1.0, null]]", b"\xff", b"null",
    ],
)  # fmt: skip
def test_what_a_child_makes_up_is_not_believed(said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_pages, "serve", lying)
    with pytest.raises(KnownError):
        ForeignPaper(said, seconds=5)


def test_more_points_than_were_announced_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_pages, "serve", lying)
    shown = ForeignPaper(b'[[4.0, 4.0, ""]]', seconds=5)
    with pytest.raises(KnownError, match="broke off"):
        shown.draw(0, 1)


def test_a_broken_paper_is_told_by_the_child() -> None:
    with pytest.raises(KnownError, match="cannot be shown"):
        ForeignPaper(b"%PDF-1.7 torn")


def writing(orders: Connection, answers: Connection, target: str) -> None:
    """A child that was taken over and writes to the disk."""
    from caseapp.reports.foreign_inside import limit_child

    limit_child()
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    answers.send_bytes(READY)
    try:
        Path(target).write_bytes(b"x")
    except OSError:
        answers.send_bytes(b"refused")
    else:
        answers.send_bytes(b"written")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limits")
def test_the_child_can_write_no_file(tmp_path: Path) -> None:
    child = Child(writing, str(tmp_path / "out"))
    assert child.hear(20) == b"refused"
    child.end()
    assert not (tmp_path / "out").exists() or not (tmp_path / "out").read_bytes()


def test_a_child_is_killed_when_nobody_knows_it_any_more() -> None:
    shown = ForeignPaper(paper())
    process = shown._child._process
    del shown
    process.join(20)
    assert process.exitcode == -signal.SIGKILL
    process.close()


def test_an_ended_child_answers_nobody() -> None:
    child = Child(hanging, b"")
    child.hear(20)
    with pytest.raises(LateError):
        child.hear(0.2)
    child.end()
    with pytest.raises(GoneError):
        child.hear(1)
    with pytest.raises(GoneError):
        child.order(b"1")
