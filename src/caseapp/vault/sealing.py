"""Sealing files that leave the vault, as age files (age-encryption.org/v1), for one or many recipients."""

from collections.abc import Sequence

import pyrage
from pyrage import x25519

from caseapp.base.errors import KnownError
from caseapp.base.words import words

AGE_HEADER = b"age-encryption.org/v1\n"


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """An age file that any of the recipients (age1...) opens. Content is held in memory: up to some 100 MB."""
    sealed: bytes = pyrage.encrypt(
        content, [x25519.Recipient.from_str(recipient) for recipient in recipients]
    )
    return sealed


def unseal(sealed: bytes, key: str) -> bytes:
    """The content of an age file. KnownError where the key does not open it or the file is damaged."""
    try:
        content: bytes = pyrage.decrypt(sealed, [x25519.Identity.from_str(key)])
    except pyrage.DecryptError:
        raise KnownError(
            words("This key does not open the file, or the file is damaged."),
            words("Take the recovery card of the vault from which the file was made."),
        ) from None
    return content
