"""The desk: an opened vault, with the person who works at it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db.work import Database
from caseapp.vault.compartments import Keyring
from caseapp.vault.heads import Head, HeadPair
from caseapp.vault.recovery import recipient_of
from caseapp.vault.signing import Signer

Progress = Callable[[float, Words], None]
"""Told how far long work is, from 0 to 1, and what it does."""

Stop = Callable[[], bool]
"""Asked between steps whether the person pressed Stop."""


def no_progress(done: float, doing: Words) -> None:
    """For work that nobody watches."""


def never_stop() -> bool:
    """For work that nobody stops."""
    return False


def require_ending(path: Path, *endings: str) -> None:
    """KnownError where the name of a file does not end as its content asks for."""
    if path.suffix.lower() not in endings:
        raise KnownError(words("The name of the file must end in {endings}.", endings=", ".join(endings)))


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose vault this is. `threshold` is the smallest count that a report may show."""

    id: str
    name: str
    region: str
    kind: str
    practice: bool
    language: str
    threshold: int


@dataclass(frozen=True, slots=True)
class FormerKeys:
    """What is left of the keys of an earlier card: it signs nothing any more, and opens what was sealed to it."""

    signed: bytes
    """The public key of those that signed."""
    sealing_key: str


@dataclass(frozen=True, slots=True)
class VaultKeys:
    """Keys of the vault itself, kept inside its database.

    `signer` signs summaries and the card; `sealing_key` (an age identity) opens what is sealed to this office, `former` those of earlier
    cards, the oldest first;
    `tie_key` makes the protection of numbers choose the same cells each time; `database_key` encrypts the file.
    """

    signer: Signer
    sealing_key: str
    tie_key: bytes
    database_key: bytes
    former: tuple[FormerKeys, ...] = ()

    @property
    def opening(self) -> tuple[str, ...]:
        """All keys that open what was sealed to this office, the present one first."""
        return self.sealing_key, *(one.sealing_key for one in reversed(self.former))

    def have_signed(self, public_key: bytes) -> bool:
        """Whether a signature under this key is, or was, that of this vault."""
        return public_key == self.signer.public_key or any(one.signed == public_key for one in self.former)

    def receive(self, recipient: str) -> bool:
        """Whether this is the sealing key of a card of this vault, of the present or an earlier one."""
        return any(recipient_of(one) == recipient for one in self.opening)


@dataclass(frozen=True, slots=True)
class Desk:
    """An opened vault. One thread uses it at a time."""

    heads: HeadPair
    database: Database
    user: str
    profile: Profile
    keys: VaultKeys
    keyring: Keyring
    clock: Clock
    remarks: tuple[Words, ...] = ()
    """What was noticed about its place when it was opened."""
    clock_behind: str = ""
    """When the newest entry was made (UTC), where the clock says that this is yet to come."""

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self.heads.folder

    @property
    def head(self) -> Head:
        """The head as it was written last."""
        return self.heads.head

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles of the signed-in person."""
        return self.head.slot_of(self.user).roles

    @property
    def kind(self) -> str:
        """Either shelter or coordinator."""
        return self.profile.kind

    @property
    def practice(self) -> bool:
        """Whether the vault holds invented people."""
        return self.profile.practice

    def close(self) -> None:
        """Let go of the files; the desk is of no use afterwards."""
        self.database.close()


def require_shelter(desk: Desk) -> None:
    """KnownError in a coordinator's vault, which holds no people at all."""
    if desk.kind != "shelter":
        raise KnownError(
            words("This is a coordinator's vault: it holds no people."), words("Open the vault of a shelter.")
        )
