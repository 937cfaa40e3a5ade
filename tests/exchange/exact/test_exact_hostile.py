"""Hostile exact tables: whatever stands in a file, it is read as it was meant or refused with a sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from caseapp.base.errors import KnownError
from caseapp.exchange.exact.child import read_in_child
from caseapp.exchange.exact.frame import MOST_FILE, framed, unframed
from caseapp.exchange.exact.payload import payload_bytes, read_payload
from caseapp.statistics import exact as checks
from caseapp.vault.signing import Signer, verify
from tests.exchange.exact.fuzz import run
from tests.exchange.exact.samples import entries, tables

SCHEMA = json.loads(
    (Path(__file__).parents[3] / "docs" / "formats" / "exact-1.schema.json").read_text(encoding="utf-8")
)
SIGNER = Signer(bytes(range(32)))
Change = Callable[[dict[str, Any]], object]


def _cells(told: dict[str, Any], table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = next(one["cells"] for one in told["tables"] if one["id"] == table)
    return found


def _set(table: str, key: dict[str, str], value: object) -> Change:
    def change(told: dict[str, Any]) -> None:
        next(cell for cell in _cells(told, table) if cell["key"] == key)["value"] = value

    return change


SHAPES: dict[str, Change] = {
    "a person's record": lambda told: told.update(people=[{"surname": "Saparova"}]),
    "row counts beyond the tables": lambda told: told.update(rows=17),
    "no recipient": lambda told: told.pop("to"),
    "a recipient of another kind": lambda told: told.update(to="ssh-ed25519 AAAA"),
    "another format": lambda told: told.update(format="caseapp-summary"),
    "a later version": lambda told: told.update(version=2),
    "a half-year": lambda told: told.update(
        period={"label": "2026-H2", "start": "2026-07-01", "end": "2026-12-31"}
    ),
    "a published report of no digest": lambda told: told.update(published="abc"),
    "a table of nobody's": lambda told: told["tables"].append({"id": "new_by_name", "cells": []}),
    "a table with its own questions": lambda told: told["tables"][0].update(dims=["sex"]),
    "a hidden number": _set("persons_new", {}, None),
    "half a person": _set("persons_new", {}, 0.5),
    "fewer than nobody": _set("persons_new", {}, -1),
    "a million and one": _set("persons_new", {}, 1_000_001),
    "structural and somebody": lambda told: _cells(told, "new_by_entry")[1].update(structural=True, value=3),
    "a text in a cell": lambda told: _cells(told, "persons_new")[0].update(note="Saparova"),
    "a turned name": lambda told: told["shelter"].update(name="a\u202eb"),
    "a shelter with a region": lambda told: told["shelter"].update(region="750000000"),
}
"""What a schema can see."""

BEYOND: dict[str, Change] = {
    "a blank name": lambda told: told["shelter"].update(name="  "),
    "other definitions": lambda told: told.update(definitions="2"),
    "days that are no quarter": lambda told: told["period"].update(end="2026-09-29"),
    "a table is missing": lambda told: told["tables"].pop(),
    "a table twice": lambda told: told["tables"].append(told["tables"][0]),
    "a cell is missing": lambda told: _cells(told, "new_by_sex_age").pop(),
    "a cell twice": lambda told: _cells(told, "new_by_sex_age").append(_cells(told, "new_by_sex_age")[0]),
    "an answer that is not asked": lambda told: _cells(told, "new_by_entry").append({"key": {"entry": "x"}, "value": 0}),
    "a margin that does not add up": _set("new_by_sex_age", {"sex": "female"}, 999_999),
    "a group that does not add up": _set("assisted_by_exit", {"exit": "closed"}, 999_999),
    "more than all": _set("assisted_by_service", {"service": "legal"}, 999_999),
    "populations that do not add up": _set("persons_assisted", {}, 999_999),
    "legal help without the service": _set("assisted_by_service", {"service": "legal"}, 0),
}  # fmt: skip
"""Rules between entries, which a schema cannot see."""


def _frame(payload: bytes) -> bytes:
    return framed(payload, SIGNER.sign, SIGNER.public_key)


def _spoilt(change: Change) -> bytes:
    told = entries()
    change(told)
    return json.dumps(told).encode()


@pytest.mark.parametrize("name", [*SHAPES, *BEYOND])
def test_a_hostile_payload_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(KnownError):
        read_payload(_spoilt({**SHAPES, **BEYOND}[name]))


@pytest.mark.parametrize("name", [*SHAPES, *BEYOND])
def test_the_schema_sees_what_a_schema_can_see(name: str) -> None:
    valid = Draft202012Validator(SCHEMA).is_valid(json.loads(_spoilt({**SHAPES, **BEYOND}[name])))
    assert valid == (name in BEYOND)


def test_what_is_written_follows_the_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for people in (0, 8, 60):
        Draft202012Validator(SCHEMA).validate(json.loads(payload_bytes(tables(people))))


def test_the_child_reads_what_is_right_and_says_why_the_rest_is_refused() -> None:
    exact, envelope = read_in_child(_frame(payload_bytes(tables())), verify)
    assert exact == tables()
    assert envelope.public_key == SIGNER.public_key
    with pytest.raises(KnownError, match="do not add up"):
        read_in_child(_frame(_spoilt(BEYOND["a margin that does not add up"])), verify)


FRAMES: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda data: b"",
    "a summary": lambda data: data.replace(b"EXACT", b"SUMMARY"),
    "a later version": lambda data: data.replace(b"EXACT 1", b"EXACT 2", 1),
    "something behind it": lambda data: data + b"x",
    "something before it": lambda data: b"x" + data,
    "its end is cut": lambda data: data[:-20],
    "another number": lambda data: data.replace(b'"value":1', b'"value":2', 1),
    "a length of words": lambda data: data.replace(b"1-----\n", b"1-----\nmany", 1),
    "an endless length": lambda data: data.replace(b"1-----\n", b"1-----\n99999999", 1),
    "two of them": lambda data: data + data,
    "as large as a film": lambda data: data + b" " * MOST_FILE,
}


@pytest.mark.parametrize("name", FRAMES)
def test_a_damaged_frame_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(KnownError):
        unframed(FRAMES[name](_frame(payload_bytes(tables()))), verify)


def test_a_summarys_signature_does_not_fit_exact_tables() -> None:
    payload = payload_bytes(tables())
    foreign = b"caseapp-summary/1\n%d\n%s" % (len(payload), payload)
    data = framed(payload, lambda _message: SIGNER.sign(foreign), SIGNER.public_key)
    with pytest.raises(KnownError, match="changed after"):
        unframed(data, verify)


def test_three_hundred_mutations_behind_the_signature_do_no_harm() -> None:
    tally = run(300, seed=1)
    assert tally.failures == []
    assert tally.taken > 10
    assert len(tally.refused) > 15


def test_the_fuzz_run_finds_false_numbers_when_the_check_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "_refuse_contradiction", lambda cells: None)
    assert any("false" in failure for failure in run(150, seed=1).failures)
