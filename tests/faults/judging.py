"""What may stand in a vault after a power cut: what the program had promised, held against what is found.

Every different state is opened with the key that its own head gives to a passphrase; what it is then is read row by row
and checked page by page; a share of them is opened the whole way, as at a sign-in, and a larger one where a head is on its way.
"""

import hashlib
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.actions.casework import people
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.errors import KnownError
from caseapp.db.check import page_problems, problems
from caseapp.db.engine import open_engine
from caseapp.vault.heads import Head, database_path, read_head
from caseapp.vault.signing import verify
from tests.faults import acting
from tests.faults.disk import Tree
from tests.faults.promises import Promises
from tests.faults.standing import content_of, key_of, put

FULL_OPENING, FULL_OPENING_MOVING = 40, 4
"""One in so many different states is also opened as at a sign-in; where a head is on its way, more of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a vault after a crash; `trouble` says why it does not open or is not whole."""

    file: str = ""
    content: str = ""
    head: int = 0
    trouble: str = ""


class Looker:
    """Opens vaults and looks them over.

    Opening takes back what was unfinished, so that most crashes of one moment end as one and the same file. Such a file
    is read and checked page by page once; a later one is compared with it byte by byte.
    """

    def __init__(self, passphrases: tuple[str, ...]) -> None:
        self._passphrases = passphrases
        self._verified: set[str] = set()
        self._known: dict[bytes, tuple[str, str]] = {}

    def look(self, folder: Path) -> Found:
        """Read all of a vault; says what does not open or is not whole."""
        try:
            head = read_head(folder)
            key, _ = key_of(head.slots[0], self._passphrases)
            path = database_path(folder, head)
            engine = open_engine(path, key)
            engine.connect().close()
            engine.dispose()
            settled = hashlib.blake2b(key + path.read_bytes()).digest()
            if settled not in self._known:
                self._known[settled] = self._checked(path, key, head)
            content, trouble = self._known[settled]
        except KnownError as error:
            return Found(trouble=f"does not open: {error.sentence.text}")
        return Found(head.database, content, head.generation, trouble)

    def _checked(self, path: Path, key: bytes, head: Head) -> tuple[str, str]:
        trouble = "; ".join(one.text for one in page_problems(path, key))
        content = content_of(path, key)
        return content, trouble or "; ".join(self._broken_log(path, key, head, content))

    def sign_in(self, folder: Path, chance: random.Random, secrets: Mapping[str, str]) -> str:
        """Open as a user, read the list, close, and look at all pages; says what goes wrong."""
        try:
            head = read_head(folder)
            slot = head.slots[0] if chance.random() < 0.7 else chance.choice(head.slots)
            _, secret = key_of(slot, (*self._passphrases, *filter(None, [secrets.get(slot.user)])))
            desk = open_vault(folder, slot.user, secret, acting.MovingClock())
            try:
                people.list_people(desk)
            finally:
                desk.close()
            head = read_head(folder)
            key, _ = key_of(head.slots[0], self._passphrases)
            return "; ".join(
                one.text for one in problems(database_path(folder, head), key, head.signers(), verify)
            )
        except KnownError as error:
            return f"nobody can sign in: {error.sentence.text}"

    def _broken_log(self, path: Path, key: bytes, head: Head, content: str) -> list[str]:
        if content in self._verified:
            return []
        found = [one.text for one in problems(path, key, head.signers(), verify)]
        if not found:
            self._verified.add(content)
        return found


@dataclass
class Tally:
    """Counts of one run. `states` were drawn, `different` of them are no two alike and were each opened."""

    scripts: int = 0
    states: int = 0
    different: int = 0
    signed_in: int = 0
    deeds: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Take another run's counts in."""
        self.states += other.states
        self.different += other.different
        self.signed_in += other.signed_in
        self.deeds += other.deeds
        self.refused += other.refused
        self.failures += other.failures


class Judge:
    """Holds states against promises. States that are equal are opened once."""

    def __init__(self, told: Promises, looker: Looker, place: Path, seed: int) -> None:
        self._told = told
        self._looker = looker
        self._place = place
        self.chance = random.Random(seed)
        self._seen: dict[bytes, Found] = {}
        self.tally = Tally()

    def judge(self, tree: Tree) -> None:
        """Count a state and whatever is wrong with it."""
        self.tally.states += 1
        wrong = [*self._vault(tree), *self._again(tree), *_files(tree, self._told)]
        self.tally.failures.update(f"{one} (during {self._told.deed})" for one in wrong)

    def _vault(self, tree: Tree) -> list[str]:
        vault, told = tree.get(acting.VAULT), self._told
        if not isinstance(vault, dict):
            return ["the vault is gone"] if told.created else []
        found = self._found(vault, moving=told.moving)
        if found.trouble:
            return [found.trouble]
        numbers = told.contents.get((found.file, found.content), [])
        wrong = []
        if not any(number >= told.switched.get(found.file, 0) for number in numbers):
            wrong.append("torn: the content is none that was ever made")
        elif max(numbers) < told.saved:
            wrong.append("a saved record is lost")
        if not told.head <= found.head <= told.head_begun:
            wrong.append("the head is not one that may be there")
        return wrong

    def _again(self, tree: Tree) -> list[str]:
        again = tree.get(acting.AGAIN)
        if not isinstance(again, dict):
            return ["the restored vault is gone"] if self._told.restored else []
        trouble = self._found(again, moving=not self._told.restored).trouble
        return [f"restored: {trouble}"] if trouble else []

    def _found(self, vault: Tree, *, moving: bool) -> Found:
        digest = hashlib.blake2b(digest_size=16)
        for name, content in sorted(vault.items()):
            if isinstance(content, bytes):
                digest.update(f"{name} {len(content)} ".encode() + content)
        key = digest.digest()
        if key not in self._seen:
            self._seen[key] = self._opened(vault, moving=moving)
        return self._seen[key]

    def _opened(self, vault: Tree, *, moving: bool) -> Found:
        self.tally.different += 1
        self.tally.deeds[self._told.deed] += 1
        found = self._looker.look(put(self._place, vault))
        rare = FULL_OPENING_MOVING if moving else FULL_OPENING
        if found.trouble or self.tally.different % rare != 1:
            return found
        self.tally.signed_in += 1
        trouble = self._looker.sign_in(put(self._place, vault), self.chance, self._told.secrets)
        return Found(found.file, found.content, found.head, trouble)


def _files(tree: Tree, told: Promises) -> list[str]:
    """The newest backup and the newest summary lie on the stick as they were called done."""
    stick = tree.get(acting.STICK)
    files = stick if isinstance(stick, dict) else {}
    wrong = [
        f"a finished {kind} is lost"
        for kind, one in told.files.items()
        if _digest(files.get(one[0])) != one[1]
    ]
    backup = told.files.get("backup")
    if backup is not None and not files.get(backup[0].replace(".age", ".key")):
        wrong.append("the key file of a backup is lost")
    return wrong


def _digest(content: object) -> str:
    return hashlib.sha256(content).hexdigest() if isinstance(content, bytes) else ""
