"""What holds for every record, whatever it asks."""

import dataclasses
from datetime import date
from itertools import groupby
from typing import Any

import pytest

from caseapp.base.dates import PartialDate
from caseapp.base.resources import resource
from caseapp.records import SUBJECTS, subject
from caseapp.records.fields import (
    ANSWERABLE,
    Choices,
    Compartment,
    Kind,
    NoAnswer,
    Question,
    Value,
    questions,
)
from caseapp.records.subject import Subject

TODAY = date(2026, 10, 5)


def asked(each: Subject[Any]) -> tuple[Question, ...]:
    record: type = each.record
    return questions(record)


ALL = [(each, question) for each in SUBJECTS for question in asked(each)]
IDS = [f"{each.name}.{question.name}" for each, question in ALL]
LISTS = {question.choices.name: question.choices for _, question in ALL if question.choices}


def value_for(question: Question) -> Value:
    code = question.choices.codes[0] if question.choices else ""
    by_kind: dict[Kind, Value] = {
        Kind.TEXT: "Text", Kind.LONG_TEXT: "Long text", Kind.CODE: code, Kind.CODES: (code,), Kind.YES_NO: False,
        Kind.NUMBER: 0, Kind.MONEY: 0, Kind.DAY: TODAY, Kind.PART_DAY: PartialDate(2026, 3),
    }  # fmt: skip
    return by_kind[question.kind]


def smallest(each: Subject[Any]) -> Any:
    return each.record(**{q.name: value_for(q) for q in asked(each) if q.required})


@pytest.mark.parametrize(("each", "question"), ALL, ids=IDS)
def test_every_question_has_a_label_and_choices_where_it_needs_them(
    each: Subject[Any], question: Question
) -> None:
    assert question.label.text.strip() == question.label.text != ""
    assert (question.choices is not None) == (question.kind in (Kind.CODE, Kind.CODES))
    assert question.help is None or question.help.text.endswith(".")


@pytest.mark.parametrize("each", SUBJECTS, ids=lambda each: each.name)
def test_no_two_questions_of_a_section_have_the_same_label(each: Subject[Any]) -> None:
    labels = [(question.section, question.label.text) for question in asked(each)]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("each", SUBJECTS, ids=lambda each: each.name)
def test_questions_of_one_section_stand_together(each: Subject[Any]) -> None:
    headings = [section for section, _ in groupby(question.section for question in asked(each))]
    assert len(set(headings)) == len(headings)


@pytest.mark.parametrize("listed", LISTS.values(), ids=list(LISTS))
def test_codes_are_unique_and_every_one_has_words(listed: Choices) -> None:
    assert len(set(listed.codes)) == len(listed.codes)
    assert all(choice.label.text for choice in listed.items)
    assert len({choice.label.text for choice in listed.items}) == len(listed.items)
    assert not any(";" in code or " " in code for code in listed.codes)


def test_two_lists_of_answers_never_share_a_name() -> None:
    for _, question in ALL:
        if question.choices:
            assert LISTS[question.choices.name] is question.choices


@pytest.mark.parametrize("each", SUBJECTS, ids=lambda each: each.name)
def test_the_three_ways_of_no_answer_stay_different(each: Subject[Any]) -> None:
    for question in asked(each):
        if question.required:
            continue
        filled = [dataclasses.replace(smallest(each), **{question.name: why}) for why in ANSWERABLE]
        filled.append(dataclasses.replace(smallest(each), **{question.name: value_for(question)}))
        assert len(set(filled)) == 4
        assert [NoAnswer(getattr(record, question.name).value) for record in filled[:3]] == list(ANSWERABLE)


@pytest.mark.parametrize("each", SUBJECTS, ids=lambda each: each.name)
def test_a_new_record_asks_nothing_yet_and_findings_name_real_fields(each: Subject[Any]) -> None:
    record = smallest(each)
    names = {question.name for question in asked(each)}
    for question in asked(each):
        assert question.required or getattr(record, question.name) is NoAnswer.NOT_ASKED
    assert {finding.field for finding in each.check(record, date(2020, 1, 1))} <= names


@pytest.mark.parametrize("each", SUBJECTS, ids=lambda each: each.name)
def test_a_subject_is_found_by_name_and_has_its_icon_owner_and_day(each: Subject[Any]) -> None:
    by_name = {question.name: question for question in asked(each)}
    assert subject(each.name) is each
    assert resource("icons", f"{each.icon}.svg").is_file()
    assert each.owner == "" or subject(each.owner).name == each.owner
    assert each.day == "" or by_name[each.day].kind in (Kind.DAY, Kind.PART_DAY)


def test_every_service_says_how_it_went_and_who_pays() -> None:
    services = [each for each in SUBJECTS if each.service]
    assert [each.service for each in services] == [
        "accommodation", "medical", "psychological", "legal", "reintegration", "return_support",
    ]  # fmt: skip
    for each in services:
        names = {question.name for question in asked(each)}
        assert {"payer", "worker", "provider"} <= names
        assert each.service == "accommodation" or {"day", "outcome"} <= names


@pytest.mark.parametrize("name", ["medical", "psychological"])
def test_what_a_profession_learns_stays_in_its_compartment(name: str) -> None:
    shared = {"day", "outcome", "payer", "worker", "change"}
    for question in asked(subject(name)):
        expected = Compartment.CASE if question.name in shared else subject(name).compartment
        assert question.compartment is expected, question.name
