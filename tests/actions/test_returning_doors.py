"""Hostile files at the door of a shelter that expects feedback: each is refused with a sentence, nothing hangs, nothing is kept."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import returning_taken
from caseapp.base.errors import KnownError
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import AGE_HEADER, seal
from tests.exchange.feedback.sheets import frame

GIB = 1024**3


def _sparse(at: Path, to: str) -> None:
    with at.open("wb") as file:
        file.truncate(GIB)


def _pipe(at: Path, to: str) -> None:
    os.mkfifo(at)


def _device(at: Path, to: str) -> None:
    at.symlink_to("/dev/zero")


def _folder(at: Path, to: str) -> None:
    at.mkdir()


def _sealed(content: bytes) -> Callable[[Path, str], object]:
    return lambda at, to: at.write_bytes(seal(content, [to]))


def _endless_header(at: Path, to: str) -> None:
    at.write_bytes(AGE_HEADER + b"-> X25519 " + b"a" * 400_000)


def _cut(at: Path, to: str) -> None:
    whole = seal(frame(b"{}"), [to])
    at.write_bytes(whole[: len(whole) // 2])


EVIL: dict[str, Callable[[Path, str], object]] = {
    "a gibibyte of nothing": _sparse,
    "a pipe": _pipe,
    "a device": _device,
    "a folder": _folder,
    "nothing there": lambda at, to: None,
    "empty": lambda at, to: at.write_bytes(b""),
    "plain": lambda at, to: at.write_bytes(frame(b"{}")),
    "an endless header": _endless_header,
    "cut in the middle": _cut,
    "sealed nothing": _sealed(b""),
    "sealed twice": lambda at, to: at.write_bytes(seal(seal(frame(b"{}"), [to]), [to])),
    "sealed depth": _sealed(frame(b"[" * 300_000)),
    "sealed bytes of nobody": _sealed(bytes(range(256)) * 500),
}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices as POSIX has them")
def test_whatever_stands_at_the_door_is_refused_and_nothing_is_kept(desk: Desk, tmp_path: Path) -> None:
    to = recipient_of(desk.keys.sealing_key)
    for number, (name, make) in enumerate(EVIL.items()):
        path = tmp_path / f"{number}.feedback"
        make(path, to)
        with pytest.raises(KnownError) as refused:
            returning_taken.take(desk, path)
        assert refused.value.sentence.text, name
    assert returning_taken.sheets(desk) == ()
