"""The short form of the role matrix: no key opens more than the table says, and both controls are found."""

import pytest

from tests.faults.command import campaign
from tests.faults.role_house import Tally
from tests.faults.role_matrix import run


def test_no_role_opens_a_cell_beyond_the_table() -> None:
    tally = Tally()
    run(1, tally)
    assert (tally.beyond, tally.missing) == ({}, {})
    assert tally.cells > 1000
    assert tally.matrix["medical", "medical"] == (6, 6)
    assert tally.matrix["manager", "medical"] == (0, 6)


@pytest.mark.parametrize("control", ["given", "one-key"])
def test_a_key_in_wrong_hands_is_found(control: str) -> None:
    code, counts = campaign("role_matrix", "--short", "--control", control)
    assert code == 1
    assert int(counts["beyond the table"]) > 0
