"""A vault with a user for each role, everything that their processes hold, and what opens with it."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.team import users
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.vault.heads import Head, database_path, read_head
from caseapp.vault.slots import open_slot
from tests.faults.holdings import Cell, Dump, Opened, opened_by, rows, secrets_in, tried

FIRST, PASSPHRASE = "Aigerim", "correct horse battery staple five"
CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
Secrets = set[bytes | str]


@dataclass
class Tally:
    """Cells that were looked at, and those that opened beyond the table, or did not though they should."""

    cells: int = 0
    keys: int = 0
    looks: int = 0
    beyond: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    matrix: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    @property
    def failures(self) -> int:
        """All that should not be."""
        return sum(self.beyond.values()) + sum(self.missing.values())


class House:
    """A vault, the passphrases of its users, and what they kept."""

    def __init__(self, folder: Path, chance: random.Random, tally: Tally) -> None:
        self.folder, self.chance, self.tally = folder, chance, tally
        self.passphrases = {FIRST: PASSPHRASE}

    def sign_in(self, user: str) -> Desk:
        """The desk of a user."""
        return open_vault(self.folder, user, self.passphrases[user], CLOCK)

    def hire(self, by: str, user: str, roles: Sequence[str]) -> None:
        """Give somebody access; her first passphrase serves as well as an own one here."""
        desk = self.sign_in(by)
        self.passphrases[user] = users.add_user(desk, user, roles).passphrase
        desk.close()

    def do(self, user: str, action: Callable[[Desk], object]) -> None:
        """Let somebody do something."""
        desk = self.sign_in(user)
        action(desk)
        desk.close()

    def holdings(self, user: str) -> tuple[Secrets, frozenset[str]]:
        """Everything in the process of a user after she signed in, and the compartments that the table gives her."""
        slot = read_head(self.folder).slot_of(user)
        desk = self.sign_in(user)
        found = secrets_in(desk, open_slot(slot, self.passphrases[user]))
        needed = users.needed_by("shelter", desk.roles)
        desk.close()
        return found, frozenset(map(str, needed))

    def dump(self, secrets: Secrets) -> Dump | None:
        """The rows of the database, if the secrets open it, with or without the help of the head."""
        head = read_head(self.folder)
        return rows(database_path(self.folder, head), {*secrets, *_from_head(head, secrets)})

    def look(
        self, stage: str, user: str, due: frozenset[str], secrets: Secrets, dumped: Dump | None
    ) -> Secrets:
        """Compare what opens with what should. Gives all keys that were found on the way."""
        opened, known = tried(dumped, secrets) if dumped is not None else (Opened(), secrets)
        tally = self.tally
        tally.looks += 1
        tally.keys += len(known)
        tally.cells += sum(opened.there.values())
        for compartment, there in opened.there.items():
            mine = compartment in due or compartment == f"draft of {user}"
            count = opened.opened[compartment]
            if count and not mine:
                tally.beyond[f"{stage}: {user}, {compartment}"] += count
            if mine and count != there:
                tally.missing[f"{stage}: {user}, {compartment}"] += there - count
            if stage == "signed in":
                tally.matrix[user, compartment] = count, there
        if due and dumped is None:
            tally.missing[f"{stage}: {user}, the database"] += 1
        return known


def _from_head(head: Head, secrets: Secrets) -> Secrets:
    """What the head itself yields: database keys sealed to users and to the card."""
    cells = [
        *(Cell(slot.user, "head", bytes.fromhex(slot.sealed_database_key), b"caseapp database key 1", "box")
          for slot in head.slots),
        Cell("card", "head", bytes.fromhex(head.recovery), b"", "age"),
    ]  # fmt: skip
    return {key for cell in cells for secret in secrets if (key := opened_by(cell, secret)) is not None}
