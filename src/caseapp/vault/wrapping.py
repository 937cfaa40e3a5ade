"""Wrapping one secret with another key: AES-256-GCM under a key that HKDF takes from the database key."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from caseapp.base.errors import KnownError
from caseapp.base.words import words

_NONCE = 12


def wrap(secret: bytes, key: bytes, purpose: bytes) -> bytes:
    """The secret, sealed for a purpose; the nonce stands in front."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(_derived(key, purpose)).encrypt(nonce, secret, purpose)


def unwrap(wrapped: bytes, key: bytes, purpose: bytes) -> bytes:
    """The secret again. KnownError where the key is another or the bytes were changed."""
    try:
        return AESGCM(_derived(key, purpose)).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], purpose)
    except (InvalidTag, ValueError):
        raise KnownError(words("The key of the backup is damaged or belongs to another vault.")) from None


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key)
