"""The JSON Schema and the program agree about what a payload is."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from caseapp.exchange.summary.envelope import find_envelope
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.statistics.summary import Summary
from tests.exchange.summary.evil_files import COUNTS, HEADS, Evil
from tests.exchange.summary.samples import NATIONAL, SAMPLE, sample_entries
from tests.exchange.summary.summaries import summaries

FILE = Path(__file__).parents[3] / "docs" / "formats" / "summary-1.schema.json"
SCHEMA = json.loads(FILE.read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

BEYOND_A_SCHEMA = {
    "name-blank",
    "name-half-surrogate",
    "name-tags",
    "date-of-no-calendar",
    "date-year-0",
    "period-other-days",
    "period-other-label",
    "target-twice",
    "narrative-twice",
    "cell-twice",
    "cell-twice-other-order",
    "category-unknown",
    "category-of-another",
    "key-not-in-dims",
    "dim-unknown",
    "table-twice",
    "population-unknown",
    "population-twice",
    "population-sum-of-itself",
    "population-circle",
    "population-doubling",
    "population-of-strangers",
    "population-of-units",
    "group-of-strangers",
    "group-is-category",
    "measure-twice",
}
"""Evil files whose evil a schema cannot see: rules between entries, and the calendar."""


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(summaries())
def test_whatever_is_written_follows_the_schema(summary: Summary) -> None:
    VALIDATOR.validate(json.loads(payload_bytes(summary)))


@pytest.mark.parametrize("evil", [*HEADS, *COUNTS], ids=lambda evil: evil.name)
def test_the_schema_refuses_what_a_schema_can_see(evil: Evil) -> None:
    entries = json.loads(find_envelope(evil.data).payload)
    assert VALIDATOR.is_valid(entries) == (evil.name in BEYOND_A_SCHEMA)


def objects(value: Any) -> list[dict[str, Any]]:
    """Every object within a value."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [*([value] if isinstance(value, dict) else []), *(one for part in inner for one in objects(part))]


@pytest.mark.parametrize("summary", [SAMPLE, NATIONAL], ids=["shelter", "national"])
def test_an_entry_the_schema_does_not_know_is_refused_everywhere_it_has_a_say(summary: Summary) -> None:
    for number in range(len(objects(sample_entries(summary)))):
        entries = sample_entries(summary)
        objects(entries)[number]["not an id"] = "x"
        assert not VALIDATOR.is_valid(entries)


def test_the_example_in_the_description_is_a_summary() -> None:
    text = FILE.with_name("summary-1.md").read_text(encoding="utf-8")
    example = text.partition("```json\n")[2].partition("```")[0]
    VALIDATOR.validate(json.loads(example))
    assert read_payload(example.encode()).sequence == 1
