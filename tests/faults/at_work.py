"""A shelter whose vault is worked with, and by whom: what the deeds of the fault campaigns share."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.base.clock import Clock
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.subject import Stored
from tests.faults.acting import NAMES

PASSPHRASES = (
    "correct horse battery staple five",
    "quiet meadow window lantern eleven",
    "copper river basket thunder seven",
)
"""A person changes from one to the next; whoever looks at a state afterwards tries them all."""

DAY = date(2026, 10, 1)


@dataclass
class Shelter:
    """An open vault with whoever works in it, its papers, and the places beside it."""

    desk: Desk
    clock: Clock
    chance: random.Random
    tell: Callable[[str], object]
    stick: Path
    registers: Path
    card: str
    known: dict[str, str] = field(default_factory=dict)
    """The passphrase of each user."""
    then: dict[str, str] = field(default_factory=dict)
    """The passphrase of the first user at the time of each backup."""

    def letters(self, most: int) -> str:
        """A text of any length up to so many letters."""
        return (
            "".join(self.chance.choices("абвгдеё ғқ aeiou\n", k=self.chance.randrange(1, most))).strip()
            or "x"
        )

    def one(self, name: str) -> Stored[Any] | None:
        """An entry of a subject, or None where there is none."""
        found = entries.list_entries(self.desk, name)
        return self.chance.choice(found) if found else None

    def case(self) -> int:
        """The number of a case; somebody is admitted where there is none."""
        found = self.one("case")
        if found is None:
            admit(self)
            found = self.one("case")
        assert found is not None
        return found.id


def admit(at: Shelter) -> int:
    """A new person, with a name, an address and a first case."""
    name = f"{at.chance.choice(NAMES)} {at.chance.randrange(10**6)}"
    person = Person(given_name=name, city=at.letters(30), aliases=at.letters(200))
    return people.admit(at.desk, person, Case(opened=date(2026, 7, 1), status="Active"))
