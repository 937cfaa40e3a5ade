"""Every question of every record says what it means, and nothing speaks of a question that is not asked."""

from typing import Any

import pytest

from caseapp.records import SUBJECTS
from caseapp.records.attachment import AttachmentLine
from caseapp.records.fields import question, questions
from caseapp.records.meanings import MEANINGS, meaning, source
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.records.scales import ITEMS

RECORDS: list[type[Any]] = [*(one.record for one in SUBJECTS), AttachmentLine]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.__name__))
def test_every_question_says_what_it_means(record: type[Any]) -> None:
    own = MEANINGS.get(record, {})
    silent = [asked.name for asked in questions(record) if asked.help is None and asked.name not in own]
    assert silent == []
    for asked in questions(record):
        assert meaning(record, asked) not in (asked.label, None)


def test_no_meaning_is_about_a_question_that_nobody_asks() -> None:
    assert set(MEANINGS) <= set(RECORDS)
    for record, own in MEANINGS.items():
        assert set(own) <= {asked.name for asked in questions(record)}, record.__name__


def test_a_meaning_says_more_than_the_label_and_the_hint() -> None:
    for record, own in MEANINGS.items():
        for name, said in own.items():
            asked = question(record, name)
            assert said.text.endswith("."), said.text
            assert len(said.text) > len(asked.label.text) / 2, said.text
            assert asked.help is None or said.text != asked.help.text


def test_the_visible_hint_stands_in_where_there_is_no_entry() -> None:
    asked = question(Person, "calling_name")
    assert meaning(Person, asked) == asked.help
    assert meaning(None, question(Person, "patronymic")) == question(Person, "patronymic").label


def test_the_source_is_named_where_a_standard_names_the_question() -> None:
    named = source(question(Person, "patronymic"))
    assert named is not None
    assert named.values == {"name": "prs_MiddleName"}
    assert source(question(Person, "aliases")) is None


def test_the_questions_of_a_questionnaire_share_one_meaning() -> None:
    called = {"phq9": "PHQ-9", "gad7": "GAD-7", "who5": "WHO-5"}
    for scale, items in ITEMS.items():
        said = {meaning(Psychological, question(Psychological, item)).text for item in items}
        assert [called[scale] in text for text in said] == [True], scale
