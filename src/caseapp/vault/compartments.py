"""Compartment keys and the keys of single files: who does not hold a compartment's key reads nothing of it.

compartment key -> AES-256-GCM opens the key of one file (a person or a case) -> AES-256-GCM opens the sealed answers of
one record. Destroying the file keys of a person makes everything sealed about her unreadable. The compartment "audit"
is the other way round: its key is the private half of a pair, so that everybody can write into the log, and few read it.
When that is renewed, the new private half is put in front of the older ones, which still open the older lines.
"""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.vault.slots import SUITE

AUDIT = "audit"
_AUDIT_PURPOSE = b"caseapp audit entry 1"
_NONCE, _PRIVATE = 12, 32
_MOST_FILES = 1_200
"""Opened file keys that are kept: one takes 2.6 KB, and to open it again 5 microseconds."""


def new_compartment_key(compartment: str) -> bytes:
    """A fresh key of 32 bytes; that of the audit log is a private X25519 key, to be put in front of its older ones."""
    if compartment == AUDIT:
        return X25519PrivateKey.generate().private_bytes_raw()
    return AESGCM.generate_key(256)


def audit_public(key: bytes) -> bytes:
    """The half of the newest audit key that writes and does not read."""
    return X25519PrivateKey.from_private_bytes(key[:_PRIVATE]).public_key().public_bytes_raw()


class Keyring:
    """The compartment keys one signed-in user holds. Lives as long as her session.

    `own` seals what is only hers (drafts). `audit` is the public half of the log's key. Places name what a sealed
    text belongs to; the same bytes in another place, row or version do not open.
    """

    def __init__(self, vault: str, own: bytes, audit: bytes, keys: Mapping[str, bytes]) -> None:
        self.vault = vault
        self._own_key, self._own = own, AESGCM(own)
        self._audit = audit
        self._keys = dict(keys)
        self._ciphers = {name: AESGCM(key) for name, key in keys.items() if name != AUDIT}
        self._files: dict[bytes, AESGCM] = {}

    def copy(self, without: Collection[str] = ()) -> "Keyring":
        """A second ring with the same keys, for work that may be given up: what it takes, the first does not hold."""
        keys = {name: key for name, key in self._keys.items() if name not in without}
        return Keyring(self.vault, self._own_key, self._audit, keys)

    @property
    def held(self) -> frozenset[str]:
        """The compartments whose keys are here."""
        return frozenset(self._keys)

    def holds(self, compartment: str) -> bool:
        """Whether the key of a compartment is here."""
        return compartment in self._keys

    def key_of(self, compartment: str) -> bytes:
        """The key itself, to be sealed to another holder. KnownError where it is not here."""
        if compartment not in self._keys:
            raise KnownError(
                words("You do not hold the key of this compartment."),
                words("Somebody who holds it can pass it on."),
            )
        return self._keys[compartment]

    def take(self, compartment: str, key: bytes) -> None:
        """Hold one more key, or a newer one."""
        self._keys[compartment] = key
        if compartment == AUDIT:
            self._audit = audit_public(key)
        else:
            self._ciphers[compartment] = AESGCM(key)

    def new_file_key(self, compartment: str, file: str) -> bytes:
        """A fresh key for the answers of one file (such as case:12), wrapped with the compartment's key."""
        return self.wrap_file_key(compartment, file, AESGCM.generate_key(256))

    def wrap_file_key(self, compartment: str, file: str, key: bytes) -> bytes:
        """A file key under the present key of its compartment."""
        self.key_of(compartment)
        return _sealed(self._ciphers[compartment], self._bound(compartment, file), key)

    def file_key(self, compartment: str, file: str, wrapped: bytes) -> bytes:
        """The key of one file, opened. KnownError where it was changed or belongs elsewhere."""
        self.key_of(compartment)
        return _opened(self._ciphers[compartment], self._bound(compartment, file), wrapped)

    def seal(self, compartment: str, file: str, wrapped: bytes, place: str, content: bytes) -> bytes:
        """Answers of one record, sealed with the key of their file; `place` is table, row and version."""
        return _sealed(self._file(compartment, file, wrapped), self._bound(compartment, place), content)

    def unseal(self, compartment: str, file: str, wrapped: bytes, place: str, sealed: bytes) -> bytes:
        """The answers again. KnownError where they were changed or brought here from another place."""
        return _opened(self._file(compartment, file, wrapped), self._bound(compartment, place), sealed)

    def forget_files(self) -> None:
        """Let go of the file keys that were opened in this session: one of them may just have been destroyed."""
        self._files.clear()

    def seal_own(self, place: str, content: bytes) -> bytes:
        """Something that nobody but this user can open."""
        return _sealed(self._own, self._bound("own", place), content)

    def unseal_own(self, place: str, sealed: bytes) -> bytes:
        """Her own again. KnownError where it is somebody else's, or was changed."""
        return _opened(self._own, self._bound("own", place), sealed)

    def seal_audit(self, content: bytes) -> bytes:
        """A line for the audit log, which only holders of its key read. Some 50 bytes longer than the content."""
        return SUITE.encrypt(content, X25519PublicKey.from_public_bytes(self._audit), _AUDIT_PURPOSE)

    def unseal_audit(self, sealed: bytes) -> bytes:
        """A line of the audit log. KnownError where the key is not held or the line was changed."""
        whole = self.key_of(AUDIT)
        for start in range(0, len(whole), _PRIVATE):
            private = X25519PrivateKey.from_private_bytes(whole[start : start + _PRIVATE])
            with suppress(InvalidTag, ValueError):
                return SUITE.decrypt(sealed, private, _AUDIT_PURPOSE)
        raise _damaged()

    def _file(self, compartment: str, file: str, wrapped: bytes) -> AESGCM:
        cipher = self._files.get(wrapped)
        if cipher is None:
            cipher = AESGCM(self.file_key(compartment, file, wrapped))
            if len(self._files) >= _MOST_FILES:
                del self._files[next(iter(self._files))]
            self._files[wrapped] = cipher
        return cipher

    def _bound(self, compartment: str, place: str) -> bytes:
        return f"caseapp sealed 1\n{self.vault}\n{compartment}\n{place}".encode()


def _sealed(cipher: AESGCM, bound: bytes, content: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, content, bound)


def _opened(cipher: AESGCM, bound: bytes, sealed: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
    except (InvalidTag, ValueError):
        raise _damaged() from None


def _damaged() -> KnownError:
    return KnownError(
        words("A sealed answer was changed or does not belong where it stands, so it is not shown."),
        words("Nothing was changed. Restore the last backup into a new folder."),
    )
