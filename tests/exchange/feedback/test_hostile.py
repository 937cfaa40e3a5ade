"""Hostile feedback: whatever stands in a file, it is read as it was meant or refused with a sentence."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from caseapp.base.errors import KnownError
from caseapp.exchange.feedback_sheet.child import read_in_child
from caseapp.exchange.feedback_sheet.frame import MOST_PAYLOAD, unframed
from caseapp.exchange.feedback_sheet.payload import payload_of, read_payload
from caseapp.vault.signing import verify
from tests.exchange.feedback.sheets import SHEET, SIGNER, entries, frame

Change = Callable[[dict[str, Any]], object]
SCHEMA = json.loads(
    (Path(__file__).parents[3] / "docs" / "formats" / "feedback-1.schema.json").read_text("utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)

EVIL: dict[str, Change] = {
    "unknown entry": lambda found: found.update(names=["Saparova"]),
    "missing entry": lambda found: found.pop("whole"),
    "other format": lambda found: found.update(format="caseapp-summary"),
    "later version": lambda found: found.update(version=2),
    "version as a word": lambda found: found.update(version=True),
    "third half-year": lambda found: found.update(quarter="2026-H3"),
    "quarter five": lambda found: found.update(quarter="2026-Q5"),
    "edition nought": lambda found: found.update(edition=0),
    "no recipient": lambda found: found["to"].update(recipient="age1"),
    "id with a path and spaces": lambda found: found["to"].update(id="../../etc /passwd"),
    "turned name": lambda found: found["from"].update(name="ertneC\u202e"),
    "digest that is a file": lambda found: found["report"].update(sha256="report.pdf"),
    "number as a text": lambda found: found["figures"][0].update(own="30"),
    "number below nought": lambda found: found["figures"][0].update(own=-1),
    "fraction": lambda found: found["figures"][0].update(whole=0.5),
    "count without a population": lambda found: found["figures"][0].pop("population"),
    "count with a unit": lambda found: found["figures"][0].update(unit="person"),
    "amount with a key": lambda found: found["figures"][3].update(key={"sex": "female"}),
    "key that is a list": lambda found: found["figures"][1].update(key=[["service", "medical"]]),
    "key of many questions": lambda found: found["figures"][1].update(
        key={f"q{one}": "a" for one in range(9)}
    ),
    "too many numbers": lambda found: found.update(figures=found["figures"][:1] * 4001),
    "more shelters than there are": lambda found: found["whole"].update(reported=200_000),
    "long text": lambda found: found["texts"][0].update(text="x" * 4001),
    "text that turns": lambda found: found["texts"][0].update(text="a\u202eb"),
    "language of no kind": lambda found: found["texts"][0].update(language="<b>"),
    "dispute without a day": lambda found: found["disputes"][0].update(on=""),
}
BEYOND_A_SCHEMA: dict[str, Change] = {
    "name that is blank": lambda found: found["from"].update(name="   "),
    "day of no calendar": lambda found: found.update(due="2026-02-30"),
    "written before its quarter had ended": lambda found: found.update(made_at="2026-09-30T23:59:59Z"),
    "same number twice": lambda found: found["figures"].append(found["figures"][0]),
    "more behind the whole than reported": lambda found: found["whole"].update(reported=4),
    "within nothing": lambda found: found["whole"].update(behind=0),
    "three behind the whole": lambda found: found["whole"].update(behind=3),
    "same target twice": lambda found: found["targets"].append(found["targets"][0]),
    "same text twice": lambda found: found["texts"].append(found["texts"][0]),
}


def changed(change: Change) -> dict[str, Any]:
    found = entries()
    change(found)
    return found


@pytest.mark.parametrize("change", [*EVIL.values(), *BEYOND_A_SCHEMA.values()], ids=[*EVIL, *BEYOND_A_SCHEMA])
def test_a_payload_that_does_not_follow_the_format_is_refused(change: Change) -> None:
    with pytest.raises(KnownError):
        read_payload(json.dumps(changed(change)).encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("change", EVIL.values(), ids=list(EVIL))
def test_the_schema_refuses_it_too(change: Change) -> None:
    assert not VALIDATOR.is_valid(changed(change))


@pytest.mark.parametrize("change", BEYOND_A_SCHEMA.values(), ids=list(BEYOND_A_SCHEMA))
def test_the_program_sees_more_than_a_schema(change: Change) -> None:
    VALIDATOR.validate(changed(change))


def test_what_is_written_follows_the_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    VALIDATOR.validate(entries())


def test_a_sheet_reads_back_equal_through_the_child() -> None:
    sheet, envelope = read_in_child(frame(payload_of(SHEET)), verify)
    assert sheet == SHEET
    assert envelope.public_key == SIGNER.public_key


@pytest.mark.parametrize(
    "payload",
    [
        b"[" * 100_000,
        b'{"format":' * 20_000,
        b'{"a":' + b"9" * 200_000 + b"}",
        b"\xff" * 1000,
        b'{"a":1,"a":1}',
        b'{"format":"caseapp-feedback","version":1,"figures":[' + b"0," * 200_000 + b"0]}",
    ],
    ids=["deep list", "deep object", "long number", "no text", "same key twice", "endless numbers"],
)
def test_bombs_are_refused_in_the_child(payload: bytes) -> None:
    with pytest.raises(KnownError):
        read_in_child(frame(payload), verify)


FRAMES = {
    "empty": b"",
    "a referral": b"-----BEGIN CASEAPP REFERRAL 1-----\n2\n{}",
    "a summary": b"-----BEGIN CASEAPP SUMMARY 1-----\n2\n{}",
    "a later version": b"-----BEGIN CASEAPP FEEDBACK 2-----\n2\n{}",
    "no length": b"-----BEGIN CASEAPP FEEDBACK 1-----\n\n{}",
    "a length below nought": b"-----BEGIN CASEAPP FEEDBACK 1-----\n-2\n{}",
    "an Arabic length": "-----BEGIN CASEAPP FEEDBACK 1-----\n٢\n{}".encode(),
    "a length beyond the limit": b"-----BEGIN CASEAPP FEEDBACK 1-----\n9999999\n" + b"x" * 100,
    "a length beyond the file": b"-----BEGIN CASEAPP FEEDBACK 1-----\n500000\n{}",
    "not signed": b"-----BEGIN CASEAPP FEEDBACK 1-----\n2\n{}\n-----END CASEAPP FEEDBACK-----\n",
    "something before it": b" " + frame(b"{}"),
    "something behind it": frame(b"{}") + b"x",
}


@pytest.mark.parametrize("data", FRAMES.values(), ids=list(FRAMES))
def test_a_frame_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError):
        unframed(data, verify)


def test_a_signature_of_another_kind_of_file_does_not_fit() -> None:
    """The same payload signed as a referral is no feedback."""
    payload = payload_of(SHEET)
    as_referral = SIGNER.sign(b"caseapp-referral/1\n%d\n%s" % (len(payload), payload))
    right = SIGNER.sign(b"caseapp-feedback/1\n%d\n%s" % (len(payload), payload))
    data = frame(payload).replace(right.hex().encode(), as_referral.hex().encode())
    with pytest.raises(KnownError, match="changed after"):
        unframed(data, verify)


def test_a_payload_that_is_too_long_is_neither_written_nor_read() -> None:
    with pytest.raises(KnownError, match="512 KiB"):
        frame(b"x" * (MOST_PAYLOAD + 1))
    with pytest.raises(KnownError, match="512 KiB"):
        read_payload(b" " * (MOST_PAYLOAD + 1))


def test_whatever_is_changed_on_the_way_is_noticed() -> None:
    whole, chance = frame(payload_of(SHEET)), random.Random(1)
    for _ in range(300):
        place = chance.randrange(len(whole) - 1)
        other = whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :]
        with pytest.raises(KnownError):
            unframed(other, verify)
