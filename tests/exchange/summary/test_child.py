"""Hostile files are read in a process of their own, which may die of them."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary import child
from caseapp.exchange.summary.child import child_command, read_in_child, read_many_in_child
from caseapp.exchange.summary.marked import error_entries, read_error
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.exchange.summary.strict import Part
from caseapp.statistics.summary import Narrative, Summary
from tests.exchange.summary.samples import NATIONAL, SAMPLE
from tests.exchange.summary.signing import Signer, harm, verify

pytestmark = pytest.mark.usefixtures("child_finds_tests")
SIGNER = Signer()
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="limits of processes are POSIX")
TOO_LONG = "Reading the file takes too long, so it was stopped."
BROKE_OFF = "Reading the file broke off. It may have been made to do harm: do not open it elsewhere."
TOO_MUCH_MEMORY = "Reading the file needs too much memory, so it was stopped."


def sealed(summary: Summary = SAMPLE) -> bytes:
    return SIGNER.seal(payload_bytes(summary))


def harmful(deed: str) -> bytes:
    return sealed(replace(SAMPLE, narrative=(Narrative("highlights", "en", f"harm: {deed}"),)))


def outcomes(*sources: Path | bytes) -> Iterator[str]:
    for _, outcome in read_many_in_child(sources, harm):
        yield outcome.sentence.text if isinstance(outcome, KnownError) else "accepted"


def test_a_summary_comes_out_of_the_child_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "сводка 2026.pdf"
    file.write_bytes(b"%PDF-1.7\n" + sealed(NATIONAL) + b"%%EOF")
    opened = read_in_child(file, verify)
    assert opened.summary == NATIONAL
    assert opened.public_key == SIGNER.public_key
    assert opened.payload_sha256 == opened.envelope.digest()
    assert opened.envelope.payload == payload_bytes(NATIONAL)


def test_a_file_that_is_not_on_the_disk_can_be_read_as_well() -> None:
    assert read_in_child(sealed(), verify).summary == SAMPLE


def test_one_child_reads_many_files_in_order(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.pdf", tmp_path / "empty.pdf"
    good.write_bytes(sealed())
    empty.touch()
    sources: list[Path | bytes] = [good, empty, tmp_path / "gone.pdf", tmp_path, b"", b"x", good]
    texts = [
        outcome.sentence.text if isinstance(outcome, KnownError) else "accepted"
        for source, outcome in read_many_in_child(sources, verify)
    ]
    assert texts == [
        "accepted",
        "The file is empty.",
        "The file cannot be opened. Is it still there, and may you read it?",
        "This is not an ordinary file.",
        "The file is empty.",
        "This file carries no summary of caseapp.",
        "accepted",
    ]


def test_a_refusal_crosses_the_border_as_marked_words_with_its_values() -> None:
    with pytest.raises(KnownError) as refused:
        read_in_child(sealed().replace(b"SUMMARY 1--", b"SUMMARY 9--"), verify)
    assert refused.value.sentence.values == {"version": "9"}
    assert refused.value.advice == words("It may come from a newer caseapp: update this one and try again.")


def test_words_within_words_and_plural_numbers_cross_as_well() -> None:
    error = KnownError(words("{n} files in {place}", 3, place=words("the folder"), year=2026), words("Look."))
    back = read_error(Part(error_entries(error)))
    assert (back.sentence, back.advice) == (error.sentence, error.advice)


@POSIX
def test_a_pipe_does_not_hold_up_the_reader(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    assert list(outcomes(pipe, sealed())) == ["This is not an ordinary file.", "accepted"]


@POSIX
def test_a_device_is_not_read() -> None:
    assert list(outcomes(Path("/dev/zero"))) == ["This is not an ordinary file."]


def test_a_file_beyond_twenty_mebibytes_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large.pdf"
    with file.open("wb") as large:
        large.truncate(20 * 2**20 + 1)
    assert list(outcomes(file)) == ["The file is too large to be one of caseapp's."]


@POSIX
def test_a_child_that_uses_too_much_processor_time_costs_one_file() -> None:
    before = time.monotonic()
    assert list(outcomes(sealed(), harmful("spin"), sealed())) == ["accepted", TOO_LONG, "accepted"]
    assert time.monotonic() - before < 12


def test_a_child_that_waits_is_stopped_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "FILE_SECONDS", 0.8)
    assert list(outcomes(harmful("wait"), sealed())) == [TOO_LONG, "accepted"]


@POSIX
def test_a_child_that_wants_too_much_memory_refuses_the_file() -> None:
    assert list(outcomes(harmful("memory"), sealed())) == [TOO_MUCH_MEMORY, "accepted"]


@POSIX
def test_a_child_that_opens_many_files_dies_of_it() -> None:
    assert list(outcomes(harmful("files"), sealed())) == [BROKE_OFF, "accepted"]


def test_a_child_that_crashes_costs_one_file() -> None:
    assert list(outcomes(sealed(), harmful("crash"), sealed())) == ["accepted", BROKE_OFF, "accepted"]


def test_a_child_that_does_not_keep_to_the_protocol_is_not_believed() -> None:
    assert list(outcomes(harmful("chatter"), sealed())) == [BROKE_OFF, "accepted"]


def test_a_function_that_no_child_could_import_is_a_bug() -> None:
    with pytest.raises(ValueError, match="top of a module"):
        child_command(lambda public_key, signature, message: True)


def test_a_child_that_cannot_start_is_a_bug_of_the_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "child_command", lambda verify: [sys.executable, "-c", "pass"])
    with pytest.raises(RuntimeError, match="did not start"):
        read_in_child(sealed(), verify)


def test_stopping_in_the_middle_leaves_no_child_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def remember(*arguments: object, **options: object) -> "subprocess.Popen[bytes]":
        started.append(popen(*arguments, **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", remember)
    reading = read_many_in_child([sealed()] * 3, verify)
    assert isinstance(next(reading)[1], OpenedSummary)
    reading.close()
    assert started  # a second one, begun in the moment of stopping, is let go of too
    assert all(process.poll() is not None for process in started)


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    target = f"{verify.__module__}:verify"
    assert child_command(verify) == [sys.executable, "--read-summaries", target]
