"""The short form of the fuzz run; `fuzz.py` beside this file is the long one."""

import pytest

from caseapp.exchange.summary import strict
from tests.exchange.feedback.fuzz import run


def test_five_hundred_mutations_behind_the_signature_do_no_harm() -> None:
    tally = run(500, seed=1)
    assert tally.failures == []
    assert tally.taken > 10
    assert len(tally.refused) > 20


def test_the_fuzz_run_finds_the_crash_when_a_defence_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict, "check_depth", lambda text: None)
    assert any("RecursionError" in failure for failure in run(500, seed=1).failures)
