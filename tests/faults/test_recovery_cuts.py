"""The short form of the power cuts while the recovery card is used and replaced."""

import pytest

from tests.faults import recovery_cuts, trace

needs_strace = pytest.mark.skipif(not trace.available(), reason="strace is not on this machine")


@needs_strace
def test_a_power_cut_at_any_call_leaves_a_card_that_recovers() -> None:
    tally = recovery_cuts.run(60, seed=1, rate=0.1)
    assert tally.failures == {}
    assert tally.different >= 60


@needs_strace
def test_the_cuts_find_a_lost_vault_where_the_head_is_written_first() -> None:
    assert recovery_cuts.run(20, seed=1, rate=0.1, control=True).failures
