"""What docs/formats/national-1 says is what is written."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.exchange import tidy_columns, tidy_dictionary
from caseapp.exchange.summary.envelope import find_envelope
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.exchange.tidy_ctdc import HEADER
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Rounding
from tests.exchange.summary.samples import SAMPLE
from tests.exchange.wholes import told, whole

FORMATS = Path(__file__).parents[2] / "docs" / "formats"
SCHEMA = json.loads((FORMATS / "national-1.schema.json").read_text(encoding="utf-8"))
SUMMARY_SCHEMA = json.loads((FORMATS / "summary-1.schema.json").read_text(encoding="utf-8"))
PAGE = (FORMATS / "national-1.md").read_text(encoding="utf-8")
VALIDATOR = Draft202012Validator(SCHEMA)


@pytest.mark.parametrize("audience", list(Audience))
def test_a_report_of_the_whole_follows_the_schema_and_reads_back(audience: Audience) -> None:
    summary = told(whole(audience=audience))
    payload = payload_bytes(summary)
    VALIDATOR.validate(json.loads(payload))
    assert read_payload(payload) == summary
    assert read_payload(payload).audience == str(audience)


def test_what_is_certain_of_hidden_numbers_is_signed_beside_them() -> None:
    figures = whole()
    entries = json.loads(payload_bytes(told(figures)))
    found = {
        (table["id"], tuple(cell["key"].items())): cell["at_least"]
        for table in entries["tables"]
        for cell in table["cells"]
        if "at_least" in cell
    }
    hidden = [
        (table.id, cell.key) for table in figures.summary.tables for cell in table.cells if cell.value is None
    ]
    assert found == {place: least for place in hidden if (least := figures.lower_bounds[place])}
    assert found
    amounts = {one["id"]: one["at_least"] for one in entries["measures"] if "at_least" in one}
    shown = {one.id for one in figures.summary.measures if one.value is not None}
    assert amounts == {name: n for name, n in figures.measure_bounds.items() if n and name not in shown}


@pytest.mark.parametrize("wrong", [0, -1, "12", None])
def test_a_number_is_never_exact_and_a_bound_at_once_nor_the_bound_anything_but_a_number(
    wrong: object,
) -> None:
    entries = json.loads(payload_bytes(told(whole())))
    cells = [cell for table in entries["tables"] for cell in table["cells"]]
    bounded = next(cell for cell in cells if "at_least" in cell)
    exact = next(cell for cell in cells if cell["value"])
    for changed, put in ((bounded, wrong), (exact, 1)):
        kept = dict(changed)
        changed["at_least"] = put
        assert not VALIDATOR.is_valid(entries)
        with pytest.raises(KnownError):
            read_payload(json.dumps(entries).encode())
        changed.clear()
        changed.update(kept)


def test_the_report_of_a_shelter_has_no_least_numbers() -> None:
    entries = json.loads(payload_bytes(SAMPLE))
    hidden = next(cell for table in entries["tables"] for cell in table["cells"] if cell["value"] is None)
    hidden["at_least"] = 7
    with pytest.raises(KnownError):
        read_payload(json.dumps(entries).encode())


def test_the_audience_may_be_missing_as_in_files_of_earlier_versions() -> None:
    payload = payload_bytes(replace(told(whole()), audience=""))
    assert b"audience" not in payload
    VALIDATOR.validate(json.loads(payload))


def test_a_summary_of_a_shelter_is_no_report_of_the_whole() -> None:
    assert not VALIDATOR.is_valid(json.loads(payload_bytes(SAMPLE)))


@pytest.mark.parametrize("wrong", ["shelters", "format", "audience", "tables"])
def test_the_schema_refuses_what_is_missing_or_of_another_kind(wrong: str) -> None:
    entries = json.loads(payload_bytes(told(whole())))
    entries[wrong] = [] if wrong == "shelters" else 7
    assert not VALIDATOR.is_valid(entries)


def test_both_schemas_say_the_same_of_it() -> None:
    own: dict[str, Any] = {
        name: SCHEMA[name] for name in ("type", "properties", "required", "additionalProperties")
    }
    assert own == SUMMARY_SCHEMA["oneOf"][1]
    assert all(SUMMARY_SCHEMA["$defs"][name] == rule for name, rule in SCHEMA["$defs"].items())


def test_the_page_names_every_column_of_every_table() -> None:
    for name in (*tidy_columns.header(), *tidy_dictionary.HEADER, *HEADER):
        wordy = name.removesuffix("_words")
        assert f"`{name}`" in PAGE or (name != wordy and f"`{wordy}`" in PAGE), name


def test_the_page_names_every_part_of_the_dictionary() -> None:
    for part in {row[0] for row in tidy_dictionary.rows(Language("en"))}:
        assert f"`{part}`" in PAGE, part


def test_a_report_of_the_first_era_is_read_and_writes_the_same_bytes() -> None:
    """`tests/eras/national_1.caseapp` was written once, when the format had its audience; it is never made anew."""
    envelope = find_envelope((FORMATS.parents[1] / "tests" / "eras" / "national_1.caseapp").read_bytes())
    VALIDATOR.validate(json.loads(envelope.payload))
    summary = read_payload(envelope.payload)
    assert (summary.format, summary.audience, len(summary.shelters)) == ("caseapp-national", "restricted", 3)
    assert [table.id for table in summary.tables if table.value() is None] != []
    assert {target.id for target in summary.targets} == {"persons_new", "bed_nights"}
    assert payload_bytes(summary) == envelope.payload


def test_a_rounded_report_of_the_second_era_is_read_and_writes_the_same_bytes() -> None:
    """`tests/eras/national_2.caseapp` was written once, when least numbers and rounding came in; it is never made anew."""
    envelope = find_envelope((FORMATS.parents[1] / "tests" / "eras" / "national_2.caseapp").read_bytes())
    VALIDATOR.validate(json.loads(envelope.payload))
    summary = read_payload(envelope.payload)
    assert summary.rounding == Rounding(5, "Fund Mira", "2026-01-15")
    assert {one.number % 5 for one in summary.least} == {0}
    assert payload_bytes(summary) == envelope.payload
