"""Two of three: three share cards, any two of which give back the recovery card's key, and one of which gives nothing.

Nothing but age is used, so that the stock tool does the same when this program is gone. Each share is an age identity
of its own. The head of the vault holds the card's key three times, sealed first to one share and then to the next, in
a ring: the outer seal of the first is share 2's and its inner one share 1's, then 3 around 2, then 1 around 3. So
one share opens one outer seal, by which its number is known, and finds a sealed file under it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pyrage import DecryptError, decrypt, x25519

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.vault.recovery import new_recovery_key, recipient_of
from caseapp.vault.sealing import seal

COUNT = 3
"""Shares there are; two of them are needed."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Fresh shares: `keys` go on paper in the order of their numbers, `sealed` (hexadecimal) goes into the head."""

    keys: tuple[str, ...]
    sealed: tuple[str, ...]


def make_shares(card: str) -> Shares:
    """Three fresh shares of a recovery card's key (an age identity)."""
    keys = tuple(new_recovery_key() for _ in range(COUNT))
    return Shares(keys, _ring(card, [recipient_of(key) for key in keys]))


def share_number(key: str, sealed: Sequence[str]) -> int | None:
    """Which share a key is (1 to 3), or None where it is none of this vault's."""
    for place, whole in enumerate(sealed):
        if _opened(bytes.fromhex(whole), key) is not None:
            return (place + 1) % COUNT + 1
    return None


def join_shares(first: str, second: str, sealed: Sequence[str]) -> str:
    """The recovery card's key from two shares.

    KnownError where the vault has no shares, where both are the same one, and where one of them is of another vault or
    of shares that were replaced.
    """
    if not sealed:
        raise KnownError(
            words("This vault has no shares of its recovery card."), words("Use the card itself.")
        )
    if first == second:
        raise KnownError(words("The same share was put in twice."), words("Take another one of the three."))
    if share_number(first, sealed) is None:
        raise KnownError(words("The first share belongs to another vault, or was replaced by a newer one."))
    if share_number(second, sealed) is None:
        raise KnownError(words("The second share belongs to another vault, or was replaced by a newer one."))
    for whole in sealed:
        for outer, inner in ((first, second), (second, first)):
            under = _opened(bytes.fromhex(whole), outer)
            card = _opened(under, inner) if under is not None else None
            if card is not None:
                return card.decode("ascii")
    raise KnownError(words("These two shares do not belong together."), words("Use the recovery card."))


def _ring(card: str, recipients: Sequence[str]) -> tuple[str, ...]:
    ring = [(recipients[place], recipients[(place + 1) % COUNT]) for place in range(COUNT)]
    return tuple(seal(seal(card.encode(), [inner]), [outer]).hex() for inner, outer in ring)


def _opened(sealed: bytes, key: str) -> bytes | None:
    try:
        content: bytes = decrypt(sealed, [x25519.Identity.from_str(key)])
    except DecryptError:
        return None
    return content
