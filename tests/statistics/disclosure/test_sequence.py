"""Quarters of one shelter, side by side: no order of issue gives a small count away. The long form is sequence.py."""

import pytest

from tests.statistics.disclosure.sequence import ORDERS, QUARTERS, Shelter, caseload

FEW_PEOPLE = (3, 14)


@pytest.mark.parametrize(
    ("seed", "people", "order"),
    [
        (1, (10, 60), ORDERS[0]),
        (3, FEW_PEOPLE, ORDERS[0]),
        (3, FEW_PEOPLE, ORDERS[2]),
        (9, FEW_PEOPLE, ORDERS[1]),
    ],
)
def test_no_small_count_is_given_away_by_any_order(
    seed: int, people: tuple[int, int], order: tuple[int, ...]
) -> None:
    shelter = Shelter(caseload(seed, *people))
    for place in order:
        shelter.issue(place)
        assert shelter.narrowed() == []
    assert shelter.shown() > 0
    for person in (0, len(shelter.load.cases) - 1):
        assert shelter.narrowed(person) == []


def test_quarters_protected_alone_give_small_counts_away_together() -> None:
    """The control: each report is safe by itself."""
    given_away = []
    for seed in (6, 7, 9, 11):
        shelter = Shelter(caseload(seed, *FEW_PEOPLE), bound=False)
        for place in range(len(QUARTERS)):
            shelter.issue(place)
        given_away += shelter.narrowed(most=1)
    assert given_away != []
