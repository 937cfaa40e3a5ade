"""The short form of `lock`: real sessions, ended in every way. How long it took is a figure, not a test."""

import os
import sys

import pytest

from tests.faults.command import campaign

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="only the administrator of a Linux reads other memories",
)


def test_after_a_lock_nothing_of_the_records_is_left_in_any_memory() -> None:
    code, told = campaign("lock", "--count", "6", "--seed", "1")
    assert (code, told["failures"]) == (0, "0")
    assert told["drafts back"] == "5"
    assert int(told["strings in an open session"]) > 0


def test_the_search_finds_what_a_lock_inside_the_process_leaves() -> None:
    code, told = campaign("lock", "--count", "1", "--seed", "1", "--control")
    assert code == 1
    assert int(told["strings left in memory"]) > 0
