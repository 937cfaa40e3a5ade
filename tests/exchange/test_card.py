"""The public card of a shelter or coordinator, and the fingerprint that two people compare."""

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from caseapp.base.errors import KnownError
from caseapp.exchange.card import (
    Card,
    CardKind,
    card_bytes,
    fingerprint,
    read_card,
    read_card_file,
    same_fingerprint,
)

KEY = Ed25519PrivateKey.from_private_bytes(sha256(b"shelter").digest())
SEALING_KEY = "age1" + "q" * 58
CARD = Card(
    CardKind.SHELTER,
    "7f3a",
    "Приют «Надежда»",
    "750000000",
    KEY.public_key().public_bytes_raw(),
    SEALING_KEY,
    date(2026, 10, 4),
)
FILE = card_bytes(CARD, KEY.sign)
FIXED = "90143 27676 03670 67448 47974 08743 00814 30196"


def verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def signed(**changes: object) -> bytes:
    """The card with other entries, signed rightly; an entry that is `...` is left out."""
    entries = {**json.loads(FILE.split(b"\n")[0]), **changes}
    line = json.dumps({name: value for name, value in entries.items() if value is not ...}).encode()
    signature = KEY.sign(b"caseapp-card/1\n" + line)
    return line + b"\n-----SIGNATURE ED25519 " + signature.hex().encode() + b"-----\n"


def test_a_card_comes_back_equal(tmp_path: Path) -> None:
    (tmp_path / "card").write_bytes(FILE)
    assert read_card_file(tmp_path / "card", verify) == CARD
    assert card_bytes(read_card(FILE, verify), KEY.sign) == FILE


def test_a_card_looks_as_the_format_says() -> None:
    line, signature, end = FILE.split(b"\n")
    assert list(json.loads(line)) == [
        "format", "version", "kind", "id", "name", "region", "signing_key", "sealing_key", "made",
    ]  # fmt: skip
    assert signature.startswith(b"-----SIGNATURE ED25519 ")
    assert end == b""


def test_line_ends_changed_by_a_mail_program_do_no_harm() -> None:
    assert read_card(FILE.replace(b"\n", b"\r\n") + b"\r\n", verify) == CARD


def test_every_changed_byte_is_noticed() -> None:
    for position in range(len(FILE) - 1):
        changed = bytearray(FILE)
        changed[position] ^= 1
        with pytest.raises(KnownError):
            read_card(bytes(changed), verify)


def test_every_cut_is_noticed() -> None:
    for length in range(len(FILE) - 1):
        with pytest.raises(KnownError):
            read_card(FILE[:length], verify)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The card is empty."),
        (b"%PDF-1.7", "This file is not a card of caseapp."),
        (b"{" + b" " * 20_000, "This file is not a card of caseapp."),
        (b"{" * 5000, "The data are nested too deeply."),
        (FILE.split(b"\n")[0], "The card is not signed, or its last line is damaged."),
        (FILE + FILE, "The card is not signed, or its last line is damaged."),
        (FILE.replace(b"7f3a", b"7f3b"), "The card was changed after it was made."),
        (signed(format="caseapp-summary"), "This file is not a card of caseapp."),
        (signed(version=2), "The card has version {version}, which is not known here."),
        (signed(version=...), "“{place}” is not a whole number."),
        (signed(kind="police"), "A card of the kind “{kind}” is not known."),
        (signed(kind=["shelter"]), "“{place}” is not a text."),
        (signed(name=" "), "The card bears no name."),
        (signed(name="\u202egnp"), "The text of “{place}” holds the unseen character {character}."),
        (signed(id="a b"), "“{place}” is not an id."),
        (signed(made="2026-02-30"), "“{place}” is not a date such as 2026-09-30."),
        (signed(made=...), "The data have no “{name}”."),
        (signed(extra=1), "“{name}” is not known in this version."),
        (signed(sealing_key="age1" + "b" * 58), "The key “{name}” on the card is damaged."),
        (signed(signing_key="AB" * 32), "The key “{name}” on the card is damaged."),
    ],
)
def test_a_damaged_card_is_refused_with_its_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_card(data, verify)
    assert refused.value.sentence.text == sentence


def test_a_card_signed_by_another_key_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    with pytest.raises(KnownError, match="changed after it was made"):
        read_card(card_bytes(CARD, other.sign), verify)


def test_a_name_that_cannot_be_read_is_not_written_either() -> None:
    with pytest.raises(KnownError):
        card_bytes(replace(CARD, name="a\nb"), KEY.sign)


def test_a_fingerprint_is_forty_digits_in_groups_of_five_and_never_changes() -> None:
    # Written down once: cards that people have compared must keep their digits for ever.
    assert fingerprint(bytes(32), SEALING_KEY) == FIXED
    assert [len(group) for group in FIXED.split(" ")] == [5] * 8


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_other_keys_have_another_fingerprint(one: bytes, other: bytes) -> None:
    same = same_fingerprint(fingerprint(one, SEALING_KEY), fingerprint(other, SEALING_KEY))
    assert same == (one == other)


def test_the_sealing_key_counts_as_well() -> None:
    assert fingerprint(bytes(32), SEALING_KEY) != fingerprint(bytes(32), "age1" + "p" * 58)


def test_spaces_and_dashes_do_not_count_and_anything_else_does() -> None:
    digits = CARD.fingerprint()
    bare = digits.replace(" ", "")
    for written in (
        bare,
        digits.replace(" ", "-"),
        f"  {digits}\n",
        digits.replace(" ", " – "),
        digits.replace(" ", "\u00a0"),
    ):
        assert same_fingerprint(written, digits)
    for other in (
        "",
        bare[:-1],
        f"{bare}0",
        f"x{bare}",
        bare[::-1],
        bare[:-1] + str((int(bare[-1]) + 1) % 10),
    ):
        assert not same_fingerprint(other, digits)
    assert not same_fingerprint("", "")
