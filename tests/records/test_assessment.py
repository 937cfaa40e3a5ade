"""Needs and risk: levels from 0 to 3, and which answers are open and which are sealed."""

import pytest

from caseapp.records.assessment import LEVELS, NEED, NEEDS, RISK_LEVEL, RISKS, Assessment, level
from caseapp.records.fields import Compartment, NoAnswer, question, questions


def test_the_words_of_a_level_begin_with_its_number() -> None:
    for listed in (NEED, RISK_LEVEL):
        assert listed.codes == tuple(LEVELS)
        assert [int(item.label.text[0]) for item in listed.items] == list(LEVELS.values())


@pytest.mark.parametrize("why", NoAnswer)
def test_no_answer_has_no_level(why: NoAnswer) -> None:
    assert level(why) is None


def test_ten_needs_are_open_and_three_risks_are_sealed() -> None:
    assert len(NEEDS) == 10
    assert {question(Assessment, name).compartment for name in NEEDS} == {Compartment.CASE}
    assert {question(Assessment, name).compartment for name in RISKS} == {Compartment.SAFETY}
    asked = [one.name for one in questions(Assessment) if one.choices is NEED]
    assert tuple(asked) == NEEDS
