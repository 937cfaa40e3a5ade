"""Every field and value of HTCDS 2.0 has a place in our records."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment, Question, questions
from caseapp.records.trafficking_choices import MEANS, VULNERABILITY
from tests.records.htcds_frozen import FIELDS, RETIRED

PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "htcds" / "fields.json"
FROZEN = {name: tuple(codes.split()) for name, codes in FIELDS.items()}


def published() -> Mapping[str, tuple[str, ...]]:
    fields = json.loads(PUBLISHED.read_text(encoding="utf-8"))["fields"]
    return {field["field_name"]: tuple(value["name"] for value in field["values"]) for field in fields}


def all_questions() -> list[Question]:
    records: list[type] = [each.record for each in SUBJECTS]
    return [question for record in records for question in questions(record) if question.htcds]


def asked() -> dict[str, Question]:
    return {question.htcds: question for question in all_questions()}


def test_the_frozen_list_has_81_live_fields_and_182_values() -> None:
    assert len(set(FROZEN) - RETIRED) == 81
    assert sum(len(codes) for codes in FROZEN.values()) == 182


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published standard does not lie beside this checkout")
def test_the_frozen_list_is_the_published_one() -> None:
    assert published() == FROZEN


def test_every_field_of_the_standard_is_asked_once() -> None:
    names = [question.htcds for question in all_questions()]
    assert sorted(names) == sorted(FROZEN)


@pytest.mark.parametrize("name", [name for name, codes in FROZEN.items() if codes])
def test_every_value_of_the_standard_can_be_chosen(name: str) -> None:
    question = asked()[name]
    assert question.choices is not None
    assert set(FROZEN[name]) <= set(question.choices.codes)


def test_the_two_means_that_the_pick_list_lacks_are_offered() -> None:
    assert {"RestrictsMovement", "UsesChildren"} <= set(MEANS.codes)


def test_means_of_the_palermo_protocol_beyond_the_standard_are_offered() -> None:
    assert {"abuse_of_vulnerability", "payment_to_controller"} <= set(MEANS.codes)


def test_retired_vulnerabilities_stay_readable_and_are_no_longer_offered() -> None:
    assert all(choice.retired for choice in VULNERABILITY.items)
    assert VULNERABILITY.label("Poverty").text == "Poverty"


def test_whoever_exploited_is_kept_apart() -> None:
    for name in ("per_RoleInProcess", "per_RoleDetails", "per_Organisation"):
        assert asked()[name].compartment is Compartment.SAFETY
