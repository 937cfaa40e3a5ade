"""The questionnaires: as many questions as their authors have, totals within their range, nothing counted by halves."""

from datetime import date
from typing import Any

import pytest

from caseapp.base.language import Language
from caseapp.records import subject
from caseapp.records.fields import NoAnswer, question
from caseapp.records.psychological import BANDS, Psychological
from caseapp.records.scales import ITEMS, totals

TODAY = date(2026, 10, 5)


@pytest.mark.parametrize(("scale", "size", "highest"), [("phq9", 9, 3), ("gad7", 7, 3), ("who5", 5, 5)])
def test_every_answer_at_its_highest_makes_the_largest_total(scale: str, size: int, highest: int) -> None:
    names = ITEMS[scale]
    assert len(names) == size
    for name in names:
        listed = question(Psychological, name).choices
        assert listed is not None
        assert sorted(map(int, listed.codes)) == list(range(highest + 1))
    assert totals(dict.fromkeys(names, str(highest)))[scale] == question(Psychological, scale).largest
    assert totals(dict.fromkeys(names, "0"))[scale] == 0
    assert scale in BANDS


@pytest.mark.parametrize("missing", [NoAnswer.NOT_ASKED, NoAnswer.REFUSED, NoAnswer.SEALED, None])
def test_one_missing_answer_makes_no_total(missing: object) -> None:
    answers: dict[str, object] = dict.fromkeys(ITEMS["gad7"], "2")
    assert totals(answers) == {"gad7": 14}
    assert totals(answers | {"gad7_4": missing}) == {}


def test_question_nine_is_kept_alone_as_well() -> None:
    assert totals({"phq9_9": "2"}) == {"phq9_item9": 2}
    assert totals(dict.fromkeys(ITEMS["phq9"], "1")) == {"phq9": 9, "phq9_item9": 1}


def test_a_total_that_its_answers_do_not_make_is_an_error() -> None:
    items: dict[str, Any] = dict.fromkeys(ITEMS["who5"], "4")
    check = subject("psychological").check
    wrong = Psychological(day=TODAY, outcome="provided", **items, who5=19)
    assert [(one.field, one.sentence.values) for one in check(wrong, TODAY)] == [("who5", {"total": 20})]
    right = Psychological(day=TODAY, outcome="provided", **items, who5=20)
    assert check(right, TODAY) == []


@pytest.mark.parametrize("scale", ITEMS)
def test_the_kazakh_words_say_that_they_are_no_official_translation(scale: str) -> None:
    about = question(Psychological, ITEMS[scale][0]).help
    assert about is not None
    assert "Бейресми аударма" in Language("kk")(about)
    assert "еофициальн" not in Language("ru")(about)
