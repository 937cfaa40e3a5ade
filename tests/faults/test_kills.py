"""The short form of the kills."""

import sys

import pytest

from tests.faults import trace
from tests.faults.command import campaign

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked and killed by a signal")


def test_nothing_saved_is_lost_by_kill_9() -> None:
    code, counts = campaign("kills", "--count", "15")
    assert (code, counts["failures"]) == (0, "0")
    assert int(counts["promises"]) > 15


@pytest.mark.skipif(not trace.available(), reason="strace is not on this machine")
def test_kills_do_damage_where_no_journal_is_kept_on_the_disk() -> None:
    code, counts = campaign("kills", "--count", "12", "--control")
    assert code == 1
    assert int(counts["failures"]) > 0
