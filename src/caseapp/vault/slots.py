"""User slots: how a passphrase opens the database key.

passphrase -> Argon2id (RFC 9106) -> AES-256-GCM opens the user's own key pair -> HPKE (RFC 9180) opens the database
key that was sealed to that pair, and the compartment keys that lie in the database. A changed passphrase re-wraps the
pair only; a new database key is sealed to every pair without asking anybody for a passphrase.
"""

import json
import os
from dataclasses import asdict, dataclass, field, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.vault.passphrase import normalised
from caseapp.vault.signing import Signer, new_seed

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_PURPOSE = b"caseapp database key 1"
_OWN_PURPOSE = b"caseapp own key 1"

BOUND_TO_ROLES, BOUND_TO_NAME = 1, 2
"""What a passphrase is bound to. Format 1 bound it to the roles too, so they could not change without it."""


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
    """A user's entry in the head of a vault. All byte strings as hexadecimal; nothing in it is secret by itself.

    `temporary` says that somebody else made the passphrase, so that the user sets her own when she first signs in.
    """

    user: str
    roles: tuple[str, ...]
    cost: Cost
    salt: str
    nonce: str
    sealed_pair: str
    box_key: str
    signing_key: str
    sealed_database_key: str
    binding: int = BOUND_TO_NAME
    temporary: bool = False

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
    box: bytes = field(repr=False)

    def unseal(self, sealed: bytes, purpose: bytes) -> bytes:
        """What was sealed to this user with `seal_to`. KnownError where it was changed or is for somebody else."""
        try:
            return SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(self.box), purpose)
        except (InvalidTag, ValueError):
            raise KnownError(words("A key of this vault is damaged or belongs to somebody else.")) from None

    @property
    def own_key(self) -> bytes:
        """A key that only this user has, for what is hers alone."""
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=_OWN_PURPOSE).derive(self.box)


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
    binding, temporary = parts.pop("binding", BOUND_TO_ROLES), parts.pop("temporary", False)
    texts = {name: text for name, text in parts.items() if isinstance(text, str)}
    if not isinstance(cost, dict) or not isinstance(roles, list) or len(texts) != len(parts):
        raise ValueError("slot")
    if binding not in (BOUND_TO_ROLES, BOUND_TO_NAME) or not isinstance(temporary, bool):
        raise ValueError("slot")
    costs = Cost(**{name: int(value) for name, value in cost.items()})
    return Slot(cost=costs, roles=tuple(roles), binding=int(binding), temporary=temporary, **texts)


def make_slot(
    user: str,
    roles: tuple[str, ...],
    passphrase: str,
    database_key: bytes,
    cost: Cost,
    *,
    temporary: bool = False,
) -> Slot:
    """A slot for a new user, with a fresh key pair and a fresh signing key. Takes about a second at full cost."""
    box = X25519PrivateKey.generate()
    seed = new_seed()
    pair = json.dumps({"box": box.private_bytes_raw().hex(), "seed": seed.hex()}).encode()
    empty = Slot(
        user, roles, cost, "", "", "", box.public_key().public_bytes_raw().hex(), Signer(seed).public_key.hex(),
        SUITE.encrypt(database_key, box.public_key(), _PURPOSE).hex(), temporary=temporary,
    )  # fmt: skip
    return _locked(empty, pair, passphrase)


def open_slot(slot: Slot, passphrase: str) -> UserKeys:
    """The user's keys. WrongPassphraseError where the passphrase does not fit; takes as long as the cost says."""
    pair = json.loads(_pair(slot, passphrase))
    box = bytes.fromhex(pair["box"])
    key = SUITE.decrypt(
        bytes.fromhex(slot.sealed_database_key), X25519PrivateKey.from_private_bytes(box), _PURPOSE
    )
    return UserKeys(slot.user, slot.roles, key, Signer(bytes.fromhex(pair["seed"])), box)


def with_passphrase(slot: Slot, old: str, new: str) -> Slot:
    """The same user with another passphrase, her own. WrongPassphraseError where the old one does not fit."""
    return _locked(replace(slot, temporary=False), _pair(slot, old), new)


def with_roles(slot: Slot, roles: tuple[str, ...]) -> Slot:
    """The same user with other roles. ValueError for a slot of format 1, which must first be locked anew."""
    if slot.binding != BOUND_TO_NAME:
        raise ValueError("roles are bound to the passphrase")
    return replace(slot, roles=roles)


def seal_to(slot: Slot, secret: bytes, purpose: bytes) -> bytes:
    """A secret that only this user can open, with `UserKeys.unseal`."""
    return SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(bytes.fromhex(slot.box_key)), purpose)


def with_database_key(slot: Slot, database_key: bytes) -> Slot:
    """The same slot for a new database key; needs no passphrase."""
    return replace(slot, sealed_database_key=seal_to(slot, database_key, _PURPOSE).hex())


def _pair(slot: Slot, passphrase: str) -> bytes:
    if slot.cost.memory < LEAST.memory or slot.cost.passes < LEAST.passes:
        raise KnownError(words("The head of the vault was changed: it asks for a weaker passphrase check."))
    cipher = AESGCM(_stretched(passphrase, bytes.fromhex(slot.salt), slot.cost))
    try:
        return cipher.decrypt(bytes.fromhex(slot.nonce), bytes.fromhex(slot.sealed_pair), _bound_to(slot))
    except InvalidTag:
        raise WrongPassphraseError from None


def _locked(slot: Slot, pair: bytes, passphrase: str) -> Slot:
    """The slot with its key pair under a passphrase, with fresh salt, in the present format."""
    salt, nonce = _new_salt(), os.urandom(12)
    bound = _bound_to(replace(slot, binding=BOUND_TO_NAME))
    sealed = AESGCM(_stretched(passphrase, salt, slot.cost)).encrypt(nonce, pair, bound)
    return replace(slot, salt=salt.hex(), nonce=nonce.hex(), sealed_pair=sealed.hex(), binding=BOUND_TO_NAME)


def _new_salt() -> bytes:
    return os.urandom(16)


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    stretch = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return stretch.derive(normalised(passphrase))


def _bound_to(slot: Slot) -> bytes:
    if slot.binding == BOUND_TO_ROLES:
        return "\n".join(("caseapp slot 1", slot.user, *slot.roles)).encode()
    return f"caseapp slot 2\n{slot.user}".encode()
