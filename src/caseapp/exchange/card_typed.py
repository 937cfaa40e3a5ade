"""A card off its paper: both keys, the kind and the id in groups of five letters, each with a check letter.

The letters are those of age and Bech32 (BIP 173), which leave out what looks alike. The groups say which one is mistyped;
that the whole is right, and whose it is, the forty digits of the fingerprint say. `docs/formats/card-1.md` describes it.
"""

import re
from datetime import date

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.card import Card, CardKind

_LETTERS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
_GROUP = 5
_SEALING, _SIGNING = 58, 52
_KINDS = {"S": CardKind.SHELTER, "C": CardKind.COORDINATOR}
_LOOKALIKES = str.maketrans("OОIB1АСЕНКМРТХУЗВ", "00L8LACEHKMPTXY38")
"""Latin and Cyrillic signs that the alphabet leaves out, and what they are mistaken for."""
_SEPARATOR = re.compile(r"[\W_]")
_ID = re.compile(rb"[!-~]{1,64}")


def card_groups(card: Card) -> tuple[str, ...]:
    """What is printed: groups of up to five letters, a dash and the check letter."""
    kind = next(letter for letter, one in _KINDS.items() if one is card.kind)
    sealing = card.sealing_key.removeprefix("age1").upper()
    letters = kind + sealing + _written(card.signing_key) + _written(card.id.encode())
    parts = [letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP)]
    return tuple(f"{part}-{_check(number, part)}" for number, part in enumerate(parts))


def read_typed(text: str) -> Card:
    """The card in what somebody typed; spaces, dashes and small letters do not matter. It has no name and no region.

    KnownError names the first group that is mistyped.
    """
    letters = "".join(_groups(text))
    kind = _KINDS.get(letters[:1])
    if kind is None or len(letters) <= 1 + _SEALING + _SIGNING:
        raise KnownError(words("These are not all groups of the card. Type them from the first to the last."))
    sealing, rest = letters[1 : 1 + _SEALING], letters[1 + _SEALING :]
    signing, owner = _read(rest[:_SIGNING]), _read(rest[_SIGNING:])
    if len(signing) != 32 or not _ID.fullmatch(owner):
        raise KnownError(words("These are not all groups of the card. Type them from the first to the last."))
    return Card(kind, owner.decode(), "", "", signing, f"age1{sealing.lower()}", date.min)


def _groups(text: str) -> list[str]:
    signs = "".join(sign for sign in text.upper().translate(_LOOKALIKES) if not _SEPARATOR.fullmatch(sign))
    found = []
    for number, at in enumerate(range(0, len(signs), _GROUP + 1)):
        part, check = signs[at : at + _GROUP + 1][:-1], signs[at : at + _GROUP + 1][-1]
        if not part or not set(part) <= set(_LETTERS) or _check(number, part) != check:
            raise KnownError(words("Group {n} of the card does not fit. Read it once more.", n=number + 1))
        found.append(part)
    return found


def _check(number: int, part: str) -> str:
    """Odd weights, so that every single wrong letter changes the check letter (they are units modulo 32)."""
    total = sum((2 * place + 3) * _LETTERS.index(letter) for place, letter in enumerate(part))
    return _LETTERS[(total + 7 * number + len(part)) % 32]


def _written(data: bytes) -> str:
    """Five bits a letter, the last ones filled up with zeros."""
    count = -(-len(data) * 8 // 5)
    number = int.from_bytes(data) << (count * 5 - len(data) * 8)
    return "".join(_LETTERS[number >> 5 * (count - 1 - place) & 31] for place in range(count))


def _read(letters: str) -> bytes:
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    size = len(letters) * 5 // 8
    return (number >> (len(letters) * 5 - size * 8)).to_bytes(size)
