"""Unlocking a vault with 10,000 people, against the one part of it that has to be slow: Argon2id."""

import os
from collections.abc import Iterator

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from benchmarks.measuring import CLOCK, Figure, medians, report, shelter
from caseapp.actions.casework.people import list_people
from caseapp.actions.vaults.opening import open_vault
from caseapp.vault.slots import Cost

PEOPLE = 10_000
RUNS = 5
COST = Cost()


def figures() -> Iterator[Figure]:
    """Seconds from the passphrase to the open vault, and to the list of all people, at the full cost."""
    with shelter(PEOPLE, 8, COST) as (made, passphrase):
        made.close()

        def opened() -> None:
            open_vault(made.folder, "", passphrase, CLOCK).close()

        def listed() -> None:
            desk = open_vault(made.folder, "", passphrase, CLOCK)
            assert len(list_people(desk)) == PEOPLE
            desk.close()

        opened()
        unlock, unlock_and_list, floor = medians(RUNS, opened, listed, stretched)
        yield Figure("unlock, 10,000 people", unlock, floor, "s")
        yield Figure("unlock and list 10,000 people", unlock_and_list, floor, "s")


def stretched() -> bytes:
    """Argon2id alone at the same cost."""
    stretch = Argon2id(
        salt=os.urandom(16), length=32, iterations=COST.passes, lanes=COST.lanes, memory_cost=COST.memory
    )
    return stretch.derive(b"correct horse battery staple five")


if __name__ == "__main__":
    report(figures())
