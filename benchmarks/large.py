"""The shelter of ten thousand people with five years of services, made once in the folder of temporary files, with a seed.

What makes practice vaults is imported only where one is made, because no session of a shelter has it in memory.
"""

import tempfile
from pathlib import Path

from benchmarks.measuring import CLOCK, SEED
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import Setup, create_vault, open_vault
from caseapp.db.migrate import NEWEST
from caseapp.vault.slots import LEAST

PEOPLE, QUARTERS = 10_000, 20
USER, PASSPHRASE = "Trainee", "correct horse battery staple five"


def folder() -> Path:
    """Where it stands, made where it is not there yet."""
    made = Path(tempfile.gettempdir()) / f"caseapp-bench-{NEWEST}-{PEOPLE}-{SEED}"
    if made.is_dir():
        return made
    from caseapp.actions.practice.making import fill

    making = made.with_suffix(".making")
    setup = Setup("shelter", "Practice", "750000000", "en", USER, PASSPHRASE, practice=True, cost=LEAST)
    desk = create_vault(making, setup, CLOCK).desk
    fill(desk, PEOPLE, QUARTERS, SEED)
    desk.close()
    return making.rename(made)


def vault() -> Desk:
    """It, opened."""
    return open_vault(folder(), USER, PASSPHRASE, CLOCK)
