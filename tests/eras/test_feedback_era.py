"""A feedback sheet as the first version wrote it is opened by this one. Never remade."""

import json
from pathlib import Path
from typing import Any

from caseapp.exchange.feedback_sheet.child import read_in_child
from caseapp.exchange.feedback_sheet.frame import unframed
from caseapp.exchange.feedback_sheet.payload import payload_of
from caseapp.vault.sealing import unseal
from caseapp.vault.signing import verify

HERE = Path(__file__).resolve().parent


def _known() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "feedback_1.json").read_text("utf-8"))
    return found


def _inner() -> bytes:
    """The frame inside; its receiver was made up for it, so the key stands beside it."""
    return unseal((HERE / "feedback_1.feedback").read_bytes(), _known()["key"])


def test_a_sample_reads_as_it_was_written() -> None:
    known = _known()
    sheet, envelope = read_in_child(_inner(), verify)
    assert envelope.public_key.hex() == known["signed_by"]
    assert json.loads(envelope.payload) == known["sheet"]
    assert payload_of(sheet) == envelope.payload


def test_every_kind_of_entry_is_in_the_sample() -> None:
    sheet, _envelope = read_in_child(_inner(), verify)
    assert {bool(one.unit) for one in sheet.figures} == {True, False}
    assert max(len(one.key) for one in sheet.figures) == 2
    assert any(one.own is None for one in sheet.figures)
    assert any(one.whole is None for one in sheet.figures)
    assert [one.settled_on for one in sheet.disputes] == ["2026-11-01", None]
    assert [one.cumulative for one in sheet.targets] == [31, None]
    assert sheet.others == 4


def test_the_payload_is_found_as_the_description_says() -> None:
    inner = _inner()
    payload = unframed(inner, verify).payload
    begin, length, rest = inner.split(b"\n", 2)
    assert begin == b"-----BEGIN CASEAPP FEEDBACK 1-----"
    assert rest[: int(length)] == payload
