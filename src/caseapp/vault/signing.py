"""Ed25519 signatures (RFC 8032): summaries, cards and the audit log."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


class Signer:
    """A signing key made from its 32-byte seed."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public_key = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature of a message; the same message always gives the same signature."""
        return self._key.sign(message)


def new_seed() -> bytes:
    """The 32 secret bytes of a fresh signing key."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether a signature of a message was made by the owner of a public key. Malformed keys verify nothing."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
