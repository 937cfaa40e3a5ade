"""A summary as bytes, and such bytes as a summary again."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.base.errors import KnownError
from caseapp.exchange.summary.characters import forbidden_character, without_forbidden
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.statistics.summary import Narrative, Summary, Target
from caseapp.statistics.table import Cell, Table
from tests.exchange.summary.samples import NATIONAL, RICH, SAMPLE, as_bytes, sample_entries
from tests.exchange.summary.summaries import summaries

ENTRIES = [
    "format", "version", "practice", "shelter", "period", "sequence", "revision", "previous", "issued_at", "program",
    "definitions", "protection", "variables", "populations", "tables", "measures", "targets", "narrative", "audit",
]  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(summaries())
def test_any_summary_comes_back_equal_and_its_bytes_come_back_the_same(summary: Summary) -> None:
    payload = payload_bytes(summary)
    read = read_payload(payload)
    assert read == summary
    assert payload_bytes(read) == payload


def test_the_entries_stand_in_the_order_of_the_format() -> None:
    assert list(sample_entries()) == ENTRIES


def test_a_national_report_names_its_shelters_after_its_issuer() -> None:
    assert list(sample_entries(NATIONAL)) == [*ENTRIES[:4], "shelters", *ENTRIES[4:]]
    assert read_payload(payload_bytes(NATIONAL)) == NATIONAL


def test_variables_and_populations_are_written_as_in_the_format() -> None:
    entries = sample_entries()
    assert entries["variables"]["sex"] == ["female", "male", "other"]
    assert list(entries["variables"]["age"]) == ["categories", "groups"]
    assert entries["variables"]["service"] == {"multi": True, "categories": ["accommodation", "legal"]}
    assert entries["populations"][0] == {"id": "new", "unit": "person"}
    assert entries["populations"][2] == {"id": "served", "sum_of": ["new", "carried"]}


def test_a_hidden_cell_is_null_and_an_impossible_one_says_so() -> None:
    cells = sample_entries()["tables"][0]["cells"]
    assert cells[1] == {"key": {"sex": "female"}, "value": None}
    assert cells[3] == {"key": {"age": "0-8"}, "value": 0, "structural": True}


def test_what_may_be_left_out_is_left_out_where_it_says_nothing() -> None:
    entries = sample_entries()
    assert list(entries["protection"]) == ["threshold", "promise", "audited", "considered"]
    assert entries["targets"] == [{"id": "new", "target": 100, "year": 2026}]


def test_the_year_so_far_is_a_number_or_a_bound_and_the_audited_counts_stand_beside_the_promise() -> None:
    entries = sample_entries(RICH)
    assert entries["protection"]["checked"] == 271
    assert entries["targets"] == [
        {"id": "new_by_sex_age", "target": 100, "year": 2026, "cumulative": 61},
        {"id": "bed_nights", "target": 3000, "year": 2026, "at_least": 812},
    ]
    assert read_payload(as_bytes(entries)) == RICH


def test_a_year_so_far_of_none_is_a_number_and_not_a_gap() -> None:
    summary = replace(SAMPLE, targets=(Target("new", 100, 2026, 0),))
    assert sample_entries(summary)["targets"] == [{"id": "new", "target": 100, "year": 2026, "cumulative": 0}]
    assert read_payload(payload_bytes(summary)) == summary


def test_a_year_so_far_that_is_exact_and_a_bound_is_not_written() -> None:
    with pytest.raises(KnownError, match="exact and a bound"):
        payload_bytes(replace(SAMPLE, targets=(Target("new", 100, 2026, 5, 5),)))


def test_other_spaces_and_another_order_of_entries_mean_the_same() -> None:
    entries = dict(reversed(sample_entries().items()))
    assert read_payload(json.dumps(entries, indent=2).encode()) == SAMPLE


def test_a_key_may_name_its_variables_in_any_order() -> None:
    entries = sample_entries()
    entries["tables"][0]["cells"][2]["key"] = {"age": "adult", "sex": "male"}
    assert read_payload(as_bytes(entries)) == SAMPLE


def test_a_text_that_cannot_be_read_is_not_written_either() -> None:
    for character in ("\u202e", "\u0000", "\ud800", "\u2028"):
        summary = replace(SAMPLE, narrative=(Narrative("highlights", "ru", f"a{character}b"),))
        with pytest.raises(KnownError):
            payload_bytes(summary)


def test_a_number_that_cannot_be_read_is_not_written_either() -> None:
    for value in (-1, 10**9 + 1):
        with pytest.raises(KnownError, match="lies outside"):
            payload_bytes(replace(SAMPLE, tables=(Table("t", "new", (), (Cell((), value),)),)))


def test_a_key_out_of_order_is_a_bug_of_the_writer() -> None:
    key = (("age", "adult"), ("sex", "male"))
    with pytest.raises(ValueError, match="does not read back equal"):
        payload_bytes(replace(SAMPLE, tables=(Table("t", "new", ("sex", "age"), (Cell(key, 1),)),)))


def test_shelters_in_an_ordinary_summary_are_not_written() -> None:
    with pytest.raises(KnownError, match="is not known"):
        payload_bytes(replace(SAMPLE, shelters=("a",)))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_sentence_and_never_with_a_crash(data: bytes) -> None:
    with pytest.raises(KnownError):
        read_payload(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(ENTRIES), json_values)
def test_any_value_in_any_entry_is_taken_or_refused_and_never_crashes(name: str, value: object) -> None:
    entries = sample_entries()
    entries[name] = value
    payload = json.dumps(entries).encode()
    try:
        summary = read_payload(payload)
    except KnownError:
        return
    assert read_payload(payload_bytes(summary)) == summary


def test_line_breaks_are_allowed_only_where_lines_are() -> None:
    assert forbidden_character("a\nb", lines=True) is None
    assert forbidden_character("a\nb") == "U+000A"
    assert forbidden_character("a\tb", lines=True) == "U+0009"


@given(st.text())
def test_a_text_without_its_forbidden_characters_is_clean(text: str) -> None:
    assert forbidden_character(without_forbidden(text)) is None
    assert forbidden_character(without_forbidden(text, lines=True), lines=True) is None
