"""Hostile referrals: whatever stands in a file, it is read as it was meant or refused with a sentence."""

import json
import random
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.referral.child import read_in_child
from caseapp.exchange.referral.frame import MOST_PAYLOAD, framed, unframed
from caseapp.exchange.referral.letter import payload_of, read_payload
from caseapp.records.letter import Letter, Sender
from caseapp.vault.signing import Signer, verify

SIGNER = Signer(bytes(range(32)))
TO = "age1" + "q" * 58
LETTER = Letter(
    id="0" * 32, practice=False, sender=Sender("umit", "Umit"), to=TO, made=date(2026, 10, 5), case="26-0001",
    named=True, sought=("legal",), urgent=False, reason="", reply_by=None, contact="",
    answers=(("person.surname", "Saparova"), ("person.sex", "female"), ("person.citizenships", ("KZ",))),
)  # fmt: skip

Change = Callable[[dict[str, Any]], object]
EVIL: dict[str, Change] = {
    "unknown entry": lambda entries: entries.update(more=1),
    "missing entry": lambda entries: entries.pop("reason"),
    "other format": lambda entries: entries.update(format="caseapp-summary"),
    "later version": lambda entries: entries.update(version=2),
    "unknown question": lambda entries: entries["answers"].append(["trafficking.notes", "story"]),
    "question of no record": lambda entries: entries["answers"].append(["person.__class__", "x"]),
    "same question twice": lambda entries: entries["answers"].append(["person.surname", "Other"]),
    "no pair": lambda entries: entries["answers"].append(["person.given_name"]),
    "number for a text": lambda entries: entries["answers"].append(["person.given_name", 7]),
    "unknown code": lambda entries: entries["answers"].__setitem__(1, ["person.sex", "unseen"]),
    "code twice": lambda entries: entries["answers"].__setitem__(2, ["person.citizenships", ["KZ", "KZ"]]),
    "lines in a name": lambda entries: entries["answers"].__setitem__(0, ["person.surname", "a\nb"]),
    "turned text": lambda entries: entries["answers"].__setitem__(0, ["person.surname", "a\u202eb"]),
    "long text": lambda entries: entries.update(reason="x" * 4001),
    "name under a code": lambda entries: entries.update(named=False),
    "no day": lambda entries: entries.update(made="2026-02-30"),
    "id with a path": lambda entries: entries.update(id="../../etc/passwd"),
    "no recipient": lambda entries: entries.update(to="age1"),
    "unknown help": lambda entries: entries.update(sought=["money"]),
    "kind of both": lambda entries: entries.update(kind="answer"),
    "sender without id": lambda entries: entries.update({"from": {"id": "", "name": "x", "kind": "ngo"}}),
    "sender of no kind": lambda entries: entries.update({"from": {"id": "a", "name": "x", "kind": "spies"}}),
}


def _entries() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(payload_of(LETTER))
    return found


def _frame(payload: bytes) -> bytes:
    return framed(payload, SIGNER.sign, SIGNER.public_key)


@pytest.mark.parametrize("change", EVIL.values(), ids=list(EVIL))
def test_a_payload_that_does_not_follow_the_format_is_refused(change: Change) -> None:
    entries = _entries()
    change(entries)
    with pytest.raises(KnownError):
        read_payload(json.dumps(entries).encode())


def test_a_referral_reads_back_equal_through_the_child() -> None:
    what, envelope = read_in_child(_frame(payload_of(LETTER)), verify)
    assert what == LETTER
    assert envelope.public_key == SIGNER.public_key


@pytest.mark.parametrize(
    "payload",
    [
        b"[" * 100_000,
        b'{"format":' * 20_000,
        b'{"a":' + b"9" * 200_000 + b"}",
        b"\xff" * 1000,
        b'{"a":1,"a":1}',
    ],
    ids=["deep list", "deep object", "long number", "no text", "same key twice"],
)
def test_bombs_are_refused_in_the_child(payload: bytes) -> None:
    with pytest.raises(KnownError):
        read_in_child(_frame(payload), verify)


def test_a_payload_that_is_too_long_is_neither_written_nor_read() -> None:
    with pytest.raises(KnownError, match="256 KiB"):
        _frame(b"x" * (MOST_PAYLOAD + 1))
    long = b"-----BEGIN CASEAPP REFERRAL 1-----\n9999999\n" + b"x" * 100
    with pytest.raises(KnownError, match="length"):
        unframed(long, verify)


def test_whatever_is_changed_on_the_way_is_noticed() -> None:
    whole, chance = _frame(payload_of(LETTER)), random.Random(1)
    for _ in range(300):
        place = chance.randrange(len(whole) - 1)
        changed = whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :]
        with pytest.raises(KnownError):
            unframed(changed, verify)


def test_signed_mutations_are_read_or_refused_and_nothing_else() -> None:
    payload, chance = payload_of(LETTER), random.Random(2)
    for _ in range(500):
        mutated = bytearray(payload)
        for _change in range(chance.randint(1, 4)):
            place = chance.randrange(len(mutated))
            mutated[place : place + chance.randint(0, 3)] = bytes(
                chance.choices(b'"{}[],:0a\\\xd0', k=chance.randint(0, 3))
            )
        try:
            found = read_payload(unframed(_frame(bytes(mutated)), verify).payload)
        except KnownError:
            continue
        assert payload_of(found)
