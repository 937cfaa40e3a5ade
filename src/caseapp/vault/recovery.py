"""The recovery card: the key that opens the vault when everybody has forgotten her passphrase.

The card carries an age X25519 identity, written in groups of five with a check letter each. Written without the check
letters after `AGE-SECRET-KEY-1` it is an ordinary age identity: the stock `age` tool opens a backup with it, even when
this program is gone.
"""

import hashlib
import re

from pyrage import IdentityError, x25519

from caseapp.base.errors import KnownError
from caseapp.base.words import words

_PREFIX = "AGE-SECRET-KEY-1"
_LETTERS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
_GROUP = 5
_LENGTH = 58
"""Letters of an age identity after its prefix: 32 bytes and a checksum, in the alphabet of Bech32 (BIP 173)."""

_LOOKALIKES = str.maketrans("OОIB1АСЕНКМРТХУЗВ", "00L8LACEHKMPTXY38")
"""Latin and Cyrillic signs that the alphabet leaves out, and what they are mistaken for."""

_SEPARATOR = re.compile(r"[\W_]")


def new_recovery_key() -> str:
    """A fresh recovery key, as an age identity."""
    return str(x25519.Identity.generate())


def recipient_of(key: str) -> str:
    """The public half of a recovery key or a sealing key, to which things are sealed (age1...)."""
    return str(x25519.Identity.from_str(key).to_public())


def card_text(key: str) -> str:
    """The key as it is printed: twelve groups of up to five letters, each followed by its check letter."""
    body = key.removeprefix(_PREFIX)
    groups = [body[at : at + _GROUP] for at in range(0, len(body), _GROUP)]
    return "  ".join(f"{group}-{_check_letter(number, group)}" for number, group in enumerate(groups))


def read_card(text: str) -> str:
    """The key from what somebody typed off the card; spaces, dashes and small letters do not matter.

    Signs that look alike are taken for the one that the card uses. KnownError names the first group that is mistyped.
    """
    key = ""
    for number, part in enumerate(typed_groups(text)):
        group, check = part[:-1], part[-1]
        if not set(part) <= set(_LETTERS) or _check_letter(number, group) != check:
            raise KnownError(
                words("Group {n} of the recovery card does not fit. Read it once more.", n=number + 1)
            )
        key += group
    if len(key) < _LENGTH:
        raise KnownError(words("This is not the whole recovery card. It has twelve groups."))
    try:
        x25519.Identity.from_str(_PREFIX + key)
    except IdentityError:
        raise KnownError(
            words("A letter of the recovery card is wrong."),
            words("Compare every group with the card once more."),
        ) from None
    return _PREFIX + key


def typed_groups(text: str) -> tuple[str, ...]:
    """What was typed, cut into groups with their check letters but without the dash; the last one may be unfinished."""
    typed = "".join(sign for sign in text.upper().translate(_LOOKALIKES) if not _SEPARATOR.fullmatch(sign))
    return tuple(typed[at : at + _GROUP + 1] for at in range(0, len(typed), _GROUP + 1))


def has_foreign_letters(text: str) -> bool:
    """Whether there is a Cyrillic letter that looks like none of the card's."""
    return any("\u0400" <= sign <= "\u04ff" and ord(sign) not in _LOOKALIKES for sign in text.upper())


def card_fingerprint(key: str) -> str:
    """Ten digits by which a card is told from others without showing it."""
    return recipient_fingerprint(recipient_of(key))


def recipient_fingerprint(recipient: str) -> str:
    """The same ten digits from the public half, which stands in the head of the vault."""
    digits = str(int.from_bytes(hashlib.sha256(recipient.encode()).digest()[:8]) % 10**10).zfill(10)
    return f"{digits[:5]} {digits[5:]}"


def _check_letter(number: int, group: str) -> str:
    """Odd weights, so that every single wrong letter changes the check letter (they are units modulo 32)."""
    total = sum((2 * place + 3) * _LETTERS.index(letter) for place, letter in enumerate(group))
    return _LETTERS[(total + 7 * number + len(group)) % 32]
