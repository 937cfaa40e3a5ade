"""The short form of the search for traces."""

import base64

import pytest

from tests.faults import trace
from tests.faults.marks import encodings, found_in, with_folded
from tests.faults.no_trace import run, run_window

needs_strace = pytest.mark.skipif(not trace.available(), reason="strace is not on this machine")


@needs_strace
@pytest.mark.timeout(300)
def test_a_session_at_the_terminal_leaves_no_word_of_a_client_in_any_file() -> None:
    tally = run(3, seed=1)
    assert tally.failures == {}
    assert tally.written > 1_000_000
    assert tally.left_behind == 0


@needs_strace
@pytest.mark.timeout(600)
def test_a_day_at_the_window_leaves_no_word_of_a_client_anywhere() -> None:
    """With a lock, a draft that comes back, two bugs over a client's words, a copied answer and a notice in clear."""
    tally = run_window(9, seed=1, short=True)
    assert tally.failures == {}
    assert tally.written > 500_000
    assert tally.asked > 0
    assert tally.left_behind == 0


@needs_strace
@pytest.mark.timeout(300)
def test_traces_are_found_where_there_is_neither_a_key_nor_a_seal() -> None:
    failures = run(1, seed=1, plain=True).failures
    assert failures["utf-8 in vault.db"]
    assert failures["utf-8 in vault.db-journal"]


@pytest.mark.parametrize("text", ["Karimovabaeva", "Каримова", "Әйгерім"])
def test_a_mark_is_found_in_every_encoding_and_at_every_place(text: str) -> None:
    for name, needle in encodings(text):
        if len(needle) >= 8:
            assert name in found_in(b"xy" + needle + b"z", [text])
    for shift in range(6):
        hidden = base64.b64encode(b"x" * shift + text.encode() + b"more")
        assert "base64" in found_in(hidden, [text])


def test_a_folded_name_is_a_mark_too() -> None:
    assert with_folded(["Каримовабаева"])[1:] == ["каримовабаева", "karimovabaeva"]
