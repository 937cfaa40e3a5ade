"""A referral and its answer as the first version wrote them are opened by this one. Never remade."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.base.dates import PartialDate
from caseapp.exchange.referral.child import read_in_child
from caseapp.exchange.referral.frame import unframed
from caseapp.exchange.referral.letter import payload_of
from caseapp.records.letter import Answered, Letter
from caseapp.vault.sealing import unseal
from caseapp.vault.signing import verify

HERE = Path(__file__).resolve().parent


def _known() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "referral_1.json").read_text("utf-8"))
    return found


def _inner(name: str) -> bytes:
    """The frame inside a sample; its receiver was made up for it, so the key stands beside it."""
    return unseal((HERE / f"{name}.referral").read_bytes(), _known()["key"])


@pytest.mark.parametrize(("name", "kind"), [("referral_1", "referral"), ("referral_answer_1", "answer")])
def test_a_sample_reads_as_it_was_written(name: str, kind: str) -> None:
    known = _known()
    what, envelope = read_in_child(_inner(name), verify)
    assert envelope.public_key.hex() == known["signed_by"]
    assert json.loads(envelope.payload) == known[kind]
    assert payload_of(what) == envelope.payload


def test_every_kind_of_answer_is_in_the_sample() -> None:
    letter, _envelope = read_in_child(_inner("referral_1"), verify)
    assert isinstance(letter, Letter)
    answers = dict(letter.answers)
    assert answers["person.birth"] == PartialDate(1999, 5)
    assert answers["person.citizenships"] == ("KZ", "UZ")
    assert answers["medical.birth_expected"] == date(2027, 1, 2)
    assert answers["medical.pregnant"] is False
    answered, _envelope = read_in_child(_inner("referral_answer_1"), verify)
    assert isinstance(answered, Answered)
    assert answered.about == letter.id


def test_the_payload_is_found_as_the_description_says() -> None:
    inner = _inner("referral_1")
    payload = unframed(inner, verify).payload
    begin, length, rest = inner.split(b"\n", 2)
    assert begin == b"-----BEGIN CASEAPP REFERRAL 1-----"
    assert rest[: int(length)] == payload
