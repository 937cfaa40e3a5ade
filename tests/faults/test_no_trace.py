"""The short form of the search for traces."""

import pytest

from tests.faults import trace
from tests.faults.no_trace import encodings, found_in, run

needs_strace = pytest.mark.skipif(not trace.available(), reason="strace is not on this machine")


@needs_strace
def test_a_session_leaves_no_word_of_a_client_in_any_file() -> None:
    tally = run(3, seed=1)
    assert tally.failures == {}
    assert tally.written > 1_000_000
    assert tally.left_behind == 0


@needs_strace
def test_traces_are_found_where_the_database_has_no_key() -> None:
    failures = run(1, seed=1, plain=True).failures
    assert failures["utf-8 in vault.db"]
    assert failures["utf-8 in vault.db-journal"]


@pytest.mark.parametrize("text", ["Karimova", "Каримова", "Әйгерім"])
def test_a_mark_is_found_in_every_encoding_and_at_every_place(text: str) -> None:
    import base64

    for name, needle in encodings(text):
        assert name in found_in(b"xy" + needle + b"z", [text])
    for shift in range(6):
        hidden = base64.b64encode(b"x" * shift + text.encode() + b"more")
        assert "base64" in found_in(hidden, [text])
