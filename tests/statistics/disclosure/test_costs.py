"""What hiding a number costs: the total that stands in many tables is hidden last."""

import math

from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.disclosure.model import model_of
from caseapp.statistics.disclosure.protect import costs_of
from caseapp.statistics.indicators import count
from tests.statistics.caseloads import Q3
from tests.statistics.practice_like import assisting

_SHIFT = 1.05
"""Costs are shifted by up to 5 % by the key of the vault."""


def test_a_total_costs_as_much_as_often_as_it_is_printed() -> None:
    release = count(assisting(1, 30), Q3, COARSE)
    model = model_of(release)
    seen: set[int] = set()
    for number, cost in zip(model.counts, costs_of(model, release, b"k"), strict=True):
        if not number.questions and number.places:
            once = 100 * (1 + math.log1p(number.value) / 2)
            assert once * len(number.places) <= cost <= once * len(number.places) * _SHIFT
            seen.add(len(number.places))
    assert {1} < seen


def test_a_finer_number_costs_less_than_a_coarser_one_of_the_same_size() -> None:
    release = count(assisting(1, 30), Q3, COARSE)
    model = model_of(release)
    costs = costs_of(model, release, b"k")
    by_questions = {
        questions: [
            cost / (1 + math.log1p(one.value) / 2)
            for one, cost in zip(model.counts, costs, strict=True)
            if one.questions == questions
        ]
        for questions in (0, 1, 2)
    }
    assert min(by_questions[0]) > max(by_questions[1]) > max(by_questions[2])
