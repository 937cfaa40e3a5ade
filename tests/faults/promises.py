"""What the program had promised by a moment: every commit, file and sign-in that it called done."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions.team.users_settling import MAKING
from caseapp.vault.heads import database_path, head_from_bytes, read_head
from tests.faults import acting
from tests.faults.standing import content_of
from tests.faults.trace import Call


@dataclass
class Promises:
    """What the program has told so far, and what it had begun.

    A content is (database file, digest); each was told before its commit, and counts from `saved` on once the program
    came back to its user. `switched` is, for each file, the first content with which a head may name it.
    """

    created: bool = False
    restored: bool = False
    deed: str = ""
    begun: int = 0
    saved: int = 0
    head: int = 0
    head_begun: int = 0
    contents: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    switched: dict[str, int] = field(default_factory=dict)
    files: dict[str, tuple[str, str]] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    """Passphrases that the program made for new users."""
    refused: Counter[str] = field(default_factory=Counter)
    """Deeds that did not suit the moment."""

    def stands(self, folder: Path, key: bytes) -> None:
        """Take in a vault that stands before the recording begins."""
        head = read_head(folder)
        self.created, self.head, self.head_begun = True, head.generation, head.generation
        self._now(head.database, content_of(database_path(folder, head), key))
        self.saved, self.switched[head.database] = self.begun, self.begun

    def hear(self, line: str) -> None:
        """Take in one line of `scripts`."""
        word, *rest = line.split()
        if word in ("created", "restored"):
            setattr(self, word, True)
        elif word == "deed":
            self.deed = rest[0]
        elif word == "now":
            self._now(rest[0].removesuffix(MAKING), rest[1])
        elif word == "verified":
            self.files[rest[0]] = (rest[1], rest[2])
        elif word == "refused":
            self.refused[line.strip()] += 1
        elif word == "secret":
            self.secrets[" ".join(rest[1:])] = rest[0].replace("_", " ")
        if word in ("created", "saved"):
            self.saved, self.head = self.begun, self.head_begun

    def see(self, call: Call) -> None:
        """Take in the head that a call writes into the vault."""
        path = Path(call.path(0)) if call.name == "write" else Path()
        if path.name not in ("head.a", "head.b") or not _of_vault(path.parent.name):
            return
        head = head_from_bytes(call.data(1))
        assert head is not None, "a head was written in pieces"
        self.head_begun = max(self.head_begun, head.generation)
        self.switched.setdefault(head.database, self.last.get(head.database, 0))

    def _now(self, file: str, digest: str) -> None:
        self.begun += 1
        self.last[file] = self.begun
        self.contents.setdefault((file, digest), []).append(self.begun)

    @property
    def moving(self) -> bool:
        """Whether a head was written that the user was not told of yet."""
        return self.head_begun > self.head


def _of_vault(name: str) -> bool:
    return name == acting.VAULT or name.startswith(f".{acting.VAULT}.")
