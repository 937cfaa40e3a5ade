"""Sealing files that leave the vault, as age files (age-encryption.org/v1), for one or many recipients."""

from collections.abc import Sequence

import pyrage
from pyrage import x25519

from caseapp.base.errors import KnownError
from caseapp.base.words import words

AGE_HEADER = b"age-encryption.org/v1\n"

_NO_KEY = "No matching keys"
MOST_HEADER = 64 * 1024
"""Bytes in which the header of an age file has to end; ours have a few hundred. The library takes quadratic time over a
header without an end: 15 MB of it would stop the program for hours."""


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """An age file that any of the recipients (age1...) opens. Content is held in memory: up to some 100 MB."""
    sealed: bytes = pyrage.encrypt(
        content, [x25519.Recipient.from_str(recipient) for recipient in recipients]
    )
    return sealed


def refuse_recipient(recipient: str) -> None:
    """KnownError where this is no key to which a file can be sealed."""
    try:
        x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError:
        raise KnownError(
            words("This is not the key of a receiver."),
            words(
                "It begins with age1, has 62 letters and digits, and is made by the receiver with the program age."
            ),
        ) from None


def refuse_endless_header(beginning: bytes) -> None:
    """KnownError where the header of an age file does not end soon."""
    if b"\n--- " not in beginning[:MOST_HEADER]:
        raise not_opened()


_SENTENCE = words("This key does not open the file, or the file is damaged.")
_ADVICE = words("Take the recovery card of the vault from which the file was made.")


class NotForThisKeyError(KnownError):
    """The file is whole as far as can be seen, and was sealed to others. To most who ask it is the same as damage."""

    def __init__(self) -> None:
        super().__init__(_SENTENCE, _ADVICE)


def not_opened() -> KnownError:
    """A wrong key and a damaged file look the same."""
    return KnownError(_SENTENCE, _ADVICE)


def unseal(sealed: bytes, *keys: str) -> bytes:
    """The content of an age file. KnownError where the file is damaged; NotForThisKeyError where none of the keys opens it.

    The library has one error for both and tells them apart by its text alone; a text that we do not know means damage.
    """
    refuse_endless_header(sealed)
    try:
        content: bytes = pyrage.decrypt(sealed, [x25519.Identity.from_str(key) for key in keys])
    except pyrage.DecryptError as error:
        raise (NotForThisKeyError() if _NO_KEY in str(error) else not_opened()) from None
    return content
