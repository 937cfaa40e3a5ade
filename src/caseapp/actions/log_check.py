"""Whether the audit log holds: every entry in its place, unchanged and signed, and everything that was given out still in it.

A long log takes a while (some ten thousand entries a second are not reached), so it is walked in steps, between which
other work gets its turn.
"""

from dataclasses import dataclass
from datetime import date, datetime

from caseapp.actions.desk import Desk
from caseapp.base.words import Words, words
from caseapp.db.chain import Break, Chain, Fault
from caseapp.db.logbook import Checkpoint, checkpoints, entries_after, newest_entry
from caseapp.records.roles import Intent
from caseapp.vault.signing import verify

STEP = 2000
"""Entries that are looked at in one step: some tenths of a second."""

FAULTS = {
    Fault.ORDER: words("its number is not the next one; an entry was taken out, put in or moved"),
    Fault.LINK: words("it does not continue the entry before it"),
    Fault.CONTENT: words("its content was changed"),
    Fault.STRANGER: words("it is signed with a key that is not that person's"),
    Fault.SIGNATURE: words("its signature is not right"),
}
PLACES = {
    "backup": words("backup"),
    "summary": words("quarterly report"),
    "national": words("national report"),
}


@dataclass(frozen=True, slots=True)
class LogState:
    """What was found. `missing` are checkpoints that left the vault and whose entry is not in the log any more."""

    entries: int
    broken: Break | None
    newest: Checkpoint | None
    missing: tuple[Checkpoint, ...]
    checkpoints: int

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return self.broken is None and not self.missing

    def sentences(self) -> tuple[Words, ...]:
        """What is wrong, or that nothing is; then the newest checkpoint."""
        if self.broken is not None:
            return (broken_words(self.broken),)
        if self.missing:
            return tuple(missing_words(one) for one in self.missing[:1])
        return (words("The log holds. It has {n} entries.", count=self.entries), newest_words(self.newest))


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
            given = checkpoints(reading.connection)
            if given != self._given or not self._chain.length:
                self._given = given
                self._chain = Chain(desk.head.signers(), verify, frozenset(one.hash for one in given))
            self._chain.keys = desk.head.signers()
            newest = newest_entry(reading.connection)
            entries = entries_after(reading.connection, self._chain.length, STEP)
        self._chain.take(entries)
        done = self._chain.broken is not None or newest is None or len(entries) < STEP
        return 1.0 if done or newest is None else self._chain.length / max(newest[0], 1)

    def state(self) -> LogState:
        """What was found so far."""
        return state_of(self._chain, self._given)


def state_of(chain: Chain, given: tuple[Checkpoint, ...]) -> LogState:
    """The state of a log from a finished walk along it."""
    missing = chain.missing() if chain.broken is None else frozenset()
    lacking = tuple(one for one in given if one.hash in missing)
    return LogState(chain.length, chain.broken, given[-1] if given else None, lacking, len(given))


def broken_words(found: Break) -> Words:
    """Which entry does not hold, and why."""
    return words(
        "The log does not hold from entry {number} on: {reason}.",
        number=str(found.sequence), reason=FAULTS[found.fault],
    )  # fmt: skip


def missing_words(one: Checkpoint) -> Words:
    """That the entry of a checkpoint is gone: nobody can then say which of those before it were changed."""
    return words(
        "The entry that stood last when a {what} left the vault on {day} is not in the log: its end was cut off or "
        "written anew.",
        what=PLACES[one.where], day=_day(one.at),
    )  # fmt: skip


def newest_words(newest: Checkpoint | None) -> Words:
    """Up to when a change of the log would be found by somebody outside."""
    if newest is None:
        return words(
            "Nothing that vouches for it has left the vault yet. Every backup and every report does."
        )
    return words(
        "The newest checkpoint outside the vault: {what}, {day}. Whatever was changed before it would be found.",
        what=PLACES[newest.where], day=_day(newest.at),
    )  # fmt: skip


def _day(at: str) -> date:
    """The day on the office's calendar."""
    return datetime.fromisoformat(at).astimezone().date()
