"""The public card of a shelter or coordinator: its name and public keys, handed over before the first summary.

A card is one line of JSON and one line with its signature, made with the card's own signing key. That signature
proves that the card is undamaged and that its maker holds the key, not who the maker is: for this, two people
read the fingerprint to each other over a way they trust. `docs/formats/card-1.md` describes the file.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from random import SystemRandom

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.characters import shown
from caseapp.exchange.summary.envelope import UPDATE, Sign, Verify
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.reading import MOST_LABEL, read_date
from caseapp.exchange.summary.strict import Part, parse_json

FORMAT = "caseapp-card"
VERSION = 1
MOST_CARD = 16 * 1024
"""Bytes of the largest card that is read."""
FINGERPRINT_DIGITS = 40
GROUP_DIGITS = 5
ASKED = 2
"""Groups of the fingerprint that are typed off a card's paper where its file is there."""

_ENTRIES = ("format", "version", "kind", "id", "name", "region", "signing_key", "sealing_key", "made")
_SIGNATURE = re.compile(rb"-----SIGNATURE ED25519 ([0-9a-f]{128})-----")
_SIGNING_KEY = re.compile(r"[0-9a-f]{64}")
_SEALING_KEY = re.compile(r"age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}")
_DIGITS = re.compile(rf"[0-9]{{{FINGERPRINT_DIGITS}}}")
_BETWEEN = re.compile(r"[\s\u00ad\u200b\u2010-\u2015\u2212-]+")
_ANOTHER = words("Ask for the card again, as a file and not as text in a message.")


class CardKind(StrEnum):
    """Whose card it is."""

    SHELTER = "shelter"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Card:
    """What others need in order to check somebody's summaries and to seal files to them."""

    kind: CardKind
    id: str
    name: str
    region: str
    """KATO code of the region, or the empty text."""
    signing_key: bytes
    """Ed25519 public key, 32 bytes."""
    sealing_key: str
    """The age recipient, `age1...`."""
    made: date

    def fingerprint(self) -> str:
        """What its holder reads out, and the receiver compares."""
        return fingerprint(self.signing_key, self.sealing_key)


def fingerprint(signing_key: bytes, sealing_key: str) -> str:
    """Forty decimal digits in groups of five that stand for both keys (about 132 bits of their SHA-256)."""
    digest = sha256(
        b"caseapp-fingerprint/1\n%s\n%s" % (signing_key.hex().encode(), sealing_key.encode())
    ).digest()
    digits = str(int.from_bytes(digest) % 10**FINGERPRINT_DIGITS).zfill(FINGERPRINT_DIGITS)
    return " ".join(digits[start : start + 5] for start in range(0, FINGERPRINT_DIGITS, 5))


def same_fingerprint(one: str, other: str) -> bool:
    """Whether two fingerprints have the same forty digits; spaces and dashes do not count, anything else does."""
    first, second = _BETWEEN.sub("", one), _BETWEEN.sub("", other)
    return bool(_DIGITS.fullmatch(first)) and first == second


def groups_agree(card: Card, groups: Mapping[int, str]) -> bool:
    """Whether two groups of the fingerprint (by their place, from 1) agree with a card.

    Two groups are about 33 bits: enough where the file came one way and the paper another, by hand. Which two are asked for must
    not be known before (`asked_groups`), and not be tried twice.
    """
    digits = card.fingerprint().split(" ")
    typed = {place: _BETWEEN.sub("", text) for place, text in groups.items() if 1 <= place <= len(digits)}
    return len(typed) == ASKED and all(digits[place - 1] == text for place, text in typed.items())


def asked_groups() -> tuple[int, ...]:
    """Two places of the fingerprint, from 1, which nobody can foresee."""
    chosen = SystemRandom().sample(range(1, FINGERPRINT_DIGITS // GROUP_DIGITS + 1), ASKED)
    return tuple(sorted(chosen))


def card_bytes(card: Card, sign: Sign) -> bytes:
    """The card as a file, signed with its own signing key. KnownError where a text has no place on a card."""
    entries = {
        "format": FORMAT,
        "version": VERSION,
        "kind": card.kind.value,
        "id": card.id,
        "name": card.name,
        "region": card.region,
        "signing_key": card.signing_key.hex(),
        "sealing_key": card.sealing_key,
        "made": card.made.isoformat(),
    }
    line = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    if _card(line) != card:
        raise ValueError("the card does not read back equal")
    return line + b"\n-----SIGNATURE ED25519 %s-----\n" % sign(_signed_message(line)).hex().encode()


def read_card(data: bytes, verify: Verify) -> Card:
    """The card in a file's bytes, its own signature checked.

    Raises:
        KnownError: it is no card, was damaged or changed, or comes from a newer version.
    """
    line, rest = _lines(data)
    card = _card(line)
    match = _SIGNATURE.fullmatch(rest)
    if match is None:
        raise KnownError(words("The card is not signed, or its last line is damaged."), _ANOTHER)
    if not verify(card.signing_key, bytes.fromhex(match[1].decode()), _signed_message(line)):
        raise KnownError(words("The card was changed after it was made."), _ANOTHER)
    return card


def read_card_file(path: Path, verify: Verify) -> Card:
    """The card in a file; KnownError as for `read_card` and for a file that cannot be read."""
    return read_card(read_file(path, MOST_CARD), verify)


def _lines(data: bytes) -> tuple[bytes, bytes]:
    """The card and its signature line; a mail program may have changed the ends of lines, and only these."""
    if not data:
        raise KnownError(words("The card is empty."), _ANOTHER)
    if len(data) > MOST_CARD or not data.startswith(b"{"):
        raise KnownError(words("This file is not a card of caseapp."), _ANOTHER)
    line, _, rest = data.replace(b"\r\n", b"\n").partition(b"\n")
    return line, rest.strip(b"\n")


def _signed_message(line: bytes) -> bytes:
    return b"caseapp-card/1\n" + line


def _card(line: bytes) -> Card:
    whole = Part(parse_json(line))
    _check_format(whole)
    entries = whole.entries(_ENTRIES)
    name = entries["name"].text(MOST_LABEL)
    if not name.strip():
        raise KnownError(words("The card bears no name."))
    return Card(
        kind=_kind(entries["kind"]),
        id=entries["id"].name(),
        name=name,
        region="" if entries["region"].value == "" else entries["region"].name(),
        signing_key=bytes.fromhex(_key(entries["signing_key"], _SIGNING_KEY)),
        sealing_key=_key(entries["sealing_key"], _SEALING_KEY),
        made=read_date(entries["made"]),
    )


def _check_format(whole: Part) -> None:
    """Before anything else: of an unknown version nothing can be judged."""
    found = whole.value if isinstance(whole.value, dict) else {}
    if found.get("format") != FORMAT:
        raise KnownError(words("This file is not a card of caseapp."), _ANOTHER)
    version = Part(found.get("version"), "version").number()
    if version != VERSION:
        raise KnownError(
            words("The card has version {version}, which is not known here.", version=version), UPDATE
        )


def _kind(part: Part) -> CardKind:
    text = part.text(MOST_LABEL)
    if text not in set(CardKind):
        raise KnownError(words("A card of the kind “{kind}” is not known.", kind=shown(text)), UPDATE)
    return CardKind(text)


def _key(part: Part, pattern: re.Pattern[str]) -> str:
    text = part.text(MOST_LABEL)
    if not pattern.fullmatch(text):
        raise KnownError(words("The key “{name}” on the card is damaged.", name=part.place), _ANOTHER)
    return text
