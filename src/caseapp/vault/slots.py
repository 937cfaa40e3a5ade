"""User slots: how a passphrase opens the database key.

passphrase -> Argon2id (RFC 9106) -> AES-256-GCM opens the user's own key pair -> HPKE (RFC 9180) opens the database
key that was sealed to that pair. A changed passphrase re-wraps the pair only; a new database key is sealed to every
pair without asking anybody for a passphrase.
"""

import json
import os
from dataclasses import asdict, dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.vault.passphrase import normalised
from caseapp.vault.signing import Signer, new_seed

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_PURPOSE = b"caseapp database key 1"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: memory in KiB, passes over it, lanes."""

    memory: int = 262_144
    passes: int = 3
    lanes: int = 4


FULL_COST = Cost()
"""About a second on an ordinary computer."""

LEAST = Cost(65_536, 3, 4)
"""No slot is opened that was made for less: a changed head must not weaken the passphrase. Practice vaults use it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A user's entry in the head of a vault. All byte strings as hexadecimal; nothing in it is secret by itself."""

    user: str
    roles: tuple[str, ...]
    cost: Cost
    salt: str
    nonce: str
    sealed_pair: str
    box_key: str
    signing_key: str
    sealed_database_key: str

    def to_json(self) -> dict[str, object]:
        """The slot as it stands in the head."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class UserKeys:
    """What a right passphrase opens. Lives in memory until the session ends."""

    user: str
    roles: tuple[str, ...]
    database_key: bytes
    signer: Signer


class WrongPassphraseError(KnownError):
    """The passphrase does not open this user's slot."""

    def __init__(self) -> None:
        super().__init__(
            words("The passphrase is not right."),
            words("Check Caps Lock and the keyboard layout, and try again."),
        )


def slot_from_json(found: dict[str, object]) -> Slot:
    """A slot read from a head. TypeError or ValueError where a part is missing or of the wrong kind."""
    parts = dict(found)
    cost, roles = parts.pop("cost"), parts.pop("roles")
    texts = {name: text for name, text in parts.items() if isinstance(text, str)}
    if not isinstance(cost, dict) or not isinstance(roles, list) or len(texts) != len(parts):
        raise ValueError("slot")
    return Slot(cost=Cost(**{name: int(value) for name, value in cost.items()}), roles=tuple(roles), **texts)


def make_slot(user: str, roles: tuple[str, ...], passphrase: str, database_key: bytes, cost: Cost) -> Slot:
    """A slot for a new user, with a fresh key pair and a fresh signing key. Takes about a second at full cost."""
    box = X25519PrivateKey.generate()
    seed = new_seed()
    salt, nonce = os.urandom(16), os.urandom(12)
    pair = json.dumps({"box": box.private_bytes_raw().hex(), "seed": seed.hex()}).encode()
    sealed = AESGCM(_stretched(passphrase, salt, cost)).encrypt(nonce, pair, _bound_to(user, roles))
    return Slot(
        user, roles, cost, salt.hex(), nonce.hex(), sealed.hex(), box.public_key().public_bytes_raw().hex(),
        Signer(seed).public_key.hex(), _SUITE.encrypt(database_key, box.public_key(), _PURPOSE).hex(),
    )  # fmt: skip


def open_slot(slot: Slot, passphrase: str) -> UserKeys:
    """The user's keys. WrongPassphraseError where the passphrase does not fit; takes as long as the cost says."""
    if slot.cost.memory < LEAST.memory or slot.cost.passes < LEAST.passes:
        raise KnownError(words("The head of the vault was changed: it asks for a weaker passphrase check."))
    stretched = _stretched(passphrase, bytes.fromhex(slot.salt), slot.cost)
    try:
        pair = json.loads(
            AESGCM(stretched).decrypt(
                bytes.fromhex(slot.nonce), bytes.fromhex(slot.sealed_pair), _bound_to(slot.user, slot.roles)
            )
        )
    except InvalidTag:
        raise WrongPassphraseError from None
    box = X25519PrivateKey.from_private_bytes(bytes.fromhex(pair["box"]))
    key = _SUITE.decrypt(bytes.fromhex(slot.sealed_database_key), box, _PURPOSE)
    return UserKeys(slot.user, slot.roles, key, Signer(bytes.fromhex(pair["seed"])))


def with_database_key(slot: Slot, database_key: bytes) -> Slot:
    """The same slot for a new database key; needs no passphrase."""
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(slot.box_key))
    return replace(slot, sealed_database_key=_SUITE.encrypt(database_key, public, _PURPOSE).hex())


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    stretch = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return stretch.derive(normalised(passphrase))


def _bound_to(user: str, roles: tuple[str, ...]) -> bytes:
    return "\n".join(("caseapp slot 1", user, *roles)).encode()
