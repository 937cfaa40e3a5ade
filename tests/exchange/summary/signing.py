"""Keys of the tests, and verifying functions that a child process can import by name."""

import ctypes
import os
import time
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from caseapp.exchange.summary.envelope import seal_envelope


class Signer:
    """A signing key made from a word, so that every run signs alike."""

    def __init__(self, seed: str = "shelter") -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(sha256(seed.encode()).digest())
        self.public_key = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    def seal(self, payload: bytes) -> bytes:
        return seal_envelope(payload, self.sign, self.public_key)


def verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def harm(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Does to the child what the payload's narrative asks for, as a flaw in a parser would; the parent is spared."""
    for word, deed in DEEDS.items():
        if word in message and os.environ.get("CASEAPP_TEST_PARENT") != str(os.getpid()):
            deed()
    return verify(public_key, signature, message)


def _spin() -> None:
    while True:
        pass


def _wait() -> None:
    time.sleep(60)


def _eat_memory() -> None:
    kept = [bytearray(2**20) for _ in range(2**16)]
    raise RuntimeError(len(kept))


def _open_many() -> None:
    kept = [os.open(os.devnull, os.O_RDONLY) for _ in range(100)]
    raise RuntimeError(len(kept))


def _crash() -> None:
    ctypes.string_at(0)


def _chatter() -> None:
    os.write(1, b"x" * 100_000 + b"\n")


DEEDS = {
    b"harm: spin": _spin,
    b"harm: wait": _wait,
    b"harm: memory": _eat_memory,
    b"harm: files": _open_many,
    b"harm: crash": _crash,
    b"harm: chatter": _chatter,
}
