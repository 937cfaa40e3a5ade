"""Running the program again on every possible table tells next to nothing. The long form is replay.py."""

from tests.statistics.disclosure.replay import SHAPES, attack, usual


def test_a_replay_finds_no_number() -> None:
    found = attack(3, SHAPES[1])
    assert found.small > 0
    assert (found.present, found.exact) == (0, 0)


def test_a_replay_finds_numbers_where_only_small_counts_are_hidden() -> None:
    found = attack(3, SHAPES[1], usual)
    assert found.present == found.small > 0
