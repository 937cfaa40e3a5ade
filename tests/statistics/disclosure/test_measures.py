"""Amounts are shown when no single person makes them."""

from caseapp.statistics.disclosure.measures import protect_measure


def test_an_amount_of_enough_persons_is_shown() -> None:
    assert protect_measure(50, [10] * 5) == 50


def test_an_amount_of_too_few_persons_is_hidden() -> None:
    assert protect_measure(40, [10] * 4) is None


def test_persons_who_contribute_nothing_do_not_count() -> None:
    assert protect_measure(40, [10, 10, 10, 10, 0, 0]) is None


def test_an_amount_that_one_person_makes_more_than_half_of_is_hidden() -> None:
    assert protect_measure(81, [41, 10, 10, 10, 10]) is None
    assert protect_measure(80, [40, 10, 10, 10, 10]) == 80
