"""Whether the audit log holds: every entry in its place, unchanged and signed, and everything that was given out still in it.

A long log takes a while (the signature of an entry some 0.15 ms), so it is walked in steps, between which other work gets
its turn.
"""

from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.vaults.found import refuse_unreachable
from caseapp.base.words import Words, words
from caseapp.db.chain import Chain
from caseapp.db.check import closed_log
from caseapp.db.logbook import Checkpoint, LogState, checkpoints, entries_after, newest_entry, state_of
from caseapp.records.roles import Intent
from caseapp.vault.heads import database_path, read_head
from caseapp.vault.signing import verify
from caseapp.vault.slots import open_slot

STEP = 500
"""Entries that are looked at in one step: less than a tenth of a second."""

_NEARLY = 0.999


class LogCheck:
    """A walk along the log of an open vault; later it goes on with the entries that were added since."""

    def __init__(self) -> None:
        self._chain = Chain({}, verify)
        self._given: tuple[Checkpoint, ...] = ()

    def step(self, desk: Desk) -> float:
        """Look at the next entries; gives how much is done, 1 where all is.

        When another checkpoint was given out meanwhile, the walk begins anew: its entry may lie behind already.
        """
        with desk.database.reading(Intent.READ_AUDIT) as reading:
            if not self._chain.length:
                self._begin(desk, checkpoints(reading.connection))
            self._chain.keys = desk.head.signers()
            entries = entries_after(reading.connection, self._chain.length, STEP)
            self._chain.take(entries)
            if self._chain.broken is not None:
                return 1.0
            if len(entries) == STEP:
                newest = newest_entry(reading.connection)
                return min(self._chain.length / newest[0], _NEARLY) if newest else _NEARLY
            given = checkpoints(reading.connection)
            if given != self._given:
                self._begin(desk, given)
                return 0.0
        return 1.0

    def _begin(self, desk: Desk, given: tuple[Checkpoint, ...]) -> None:
        self._given = given
        self._chain = Chain(desk.head.signers(), verify, frozenset(one.hash for one in given))

    def state(self) -> LogState:
        """What was found so far."""
        return state_of(self._chain, self._given)


def sentences(state: LogState) -> tuple[Words, ...]:
    """What is wrong and what to do; or that nothing is, and the newest checkpoint."""
    if not state.holds:
        advice = words(
            "Leave the vault, its backups and the printed reports as they are, and have somebody from outside compare them."
        )
        return (*state.problems(), advice)
    nothing = words("Nothing that vouches for it has left the vault yet. Every backup and every report does.")
    newest = state.given[-1].vouches() if state.given else nothing
    return words("The log holds. It has {n} entries.", count=state.entries), newest


def facts_of_closed_log(folder: Path, user: str, passphrase: str) -> dict[str, str]:
    """What a terminal tells of the log of a vault that nobody has open, one fact a line.

    KnownError where the passphrase does not open it, or the database is damaged.
    """
    refuse_unreachable(folder)
    head = read_head(folder)
    keys = open_slot(head.slot_of(user), passphrase)
    state = closed_log(database_path(folder, head), keys.database_key, head.signers(), verify)
    newest = state.given[-1] if state.given else None
    return {
        "log holds": "yes" if state.holds else "no",
        "log entries": str(state.entries),
        "log checkpoints": str(len(state.given)),
        "newest checkpoint": f"{newest.at} {newest.where}" if newest else "none",
    }
