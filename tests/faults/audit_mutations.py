"""Mutations of the audit log: entries edited, deleted, moved, put in, cut off, or signed anew by another hand.

    python -m tests.faults.audit_mutations --count 10000 --seed 1
    python -m tests.faults.audit_mutations --count 1000 --seed 1 --control unsigned      # must find misses
    python -m tests.faults.audit_mutations --count 1000 --seed 1 --control unwitnessed   # must find misses

The checkpoints are those that the program really wrote into two reports and two backups, read from these files. Each
mutation is held against one or several of them, whole and by the digits printed at the foot of a page. What touches an
entry up to the last checkpoint must be found. Behind it the log's end can be cut off unseen, and somebody who signed all
that follows can sign it anew; both are counted. One mutation in a hundred is also put into the database itself, for
the check of the vault, and into an exported file that is signed with the vault's own key, for the verifier.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from pathlib import Path

from sqlalchemy import delete, insert

from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.trail.log_verify import verify_log
from caseapp.base.errors import KnownError
from caseapp.db.audit import START, AuditEntry, Verify, entry_hash
from caseapp.db.chain import Chain
from caseapp.db.logbook import checkpoints
from caseapp.db.tables import AUDIT
from caseapp.exchange.audit_file import LogHead, LogRow, write_log_file
from caseapp.vault import signing
from caseapp.vault.signing import Signer
from tests.faults.audit_given import COLLEAGUE, Given, Log, Witness, Writers, given
from tests.faults.power_cut import in_memory

_EVERYWHERE = 100
"""One in so many mutations is also looked at in the database and in an exported file."""
_PRINTED = 16
"""Digits of a checkpoint at the foot of a page."""

_TEXTS = ("at", "actor", "action", "object", "previous", "hash", "key", "signature")


@dataclass
class Tally:
    """Mutations by kind: done, found by the log alone, found with checkpoints, unseen behind them, missed before them."""

    done: Counter[str] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)
    with_checkpoint: Counter[str] = field(default_factory=Counter)
    behind: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    in_the_database: int = 0
    in_files: int = 0


def edited(log: Log, chance: random.Random, _: Writers) -> Log:
    """One letter of one part is another."""
    place, part = chance.randrange(len(log)), chance.choice(_TEXTS)
    text = getattr(log[place], part)
    at = chance.randrange(len(text) + 1)
    changed = text[:at] + chance.choice("0123456789abcdefжZ: ") + text[at + 1 :]
    return [*log[:place], replace(log[place], **{part: changed}), *log[place + 1 :]]


def deleted(log: Log, chance: random.Random, _: Writers) -> Log:
    """One or several entries in a row are gone; the following are renumbered, or not."""
    place = chance.randrange(len(log) - 1)
    rest = log[place + chance.randrange(1, 4) :]
    return [*log[:place], *(_renumbered(rest, place + 1) if chance.random() < 0.5 else rest)]


def moved(log: Log, chance: random.Random, _: Writers) -> Log:
    """Two entries have changed places, with or without their numbers."""
    one, other = sorted(chance.sample(range(len(log)), 2))
    changed = list(log)
    changed[one], changed[other] = log[other], log[one]
    return _renumbered(changed, 1) if chance.random() < 0.5 else changed


def inserted(log: Log, chance: random.Random, writers: Writers) -> Log:
    """A copy, or a new entry that a colleague signed in another's name or in her own, stands between two."""
    place = chance.randrange(1, len(log))
    copy = replace(chance.choice(log), sequence=place + 1)
    if chance.random() < 0.7:
        actor = chance.choice((writers.name, COLLEAGUE))
        copy = _signed(replace(copy, actor=actor), log[place - 1].hash, writers.colleague)
    return [*log[:place], copy, *_renumbered(log[place:], place + 2)]


def forged(log: Log, chance: random.Random, writers: Writers) -> Log:
    """An entry is another, and the whole chain behind it is made to fit by a colleague without the writer's key."""
    place = chance.randrange(len(log))
    changed = replace(log[place], action="export register", actor=chance.choice((writers.name, COLLEAGUE)))
    return _chained([*log[:place], changed, *log[place + 1 :]], place, writers.colleague)


def rewritten(log: Log, chance: random.Random, writers: Writers) -> Log:
    """The one who wrote most of it changes an entry and signs everything behind it anew."""
    place = chance.randrange(len(log))
    changed = replace(log[place], object=f"case:{chance.randrange(10**6, 10**7)}")
    return _chained([*log[:place], changed, *log[place + 1 :]], place, writers.first)


def smuggled(log: Log, chance: random.Random, writers: Writers) -> Log:
    """A new entry, rightly signed by a colleague, stands in front of the first, with a number that no walk from 1 meets."""
    entry = replace(chance.choice(log), sequence=-chance.randrange(3), actor=COLLEAGUE)
    return [_signed(entry, START, writers.colleague), *log]


def cut(log: Log, chance: random.Random, _: Writers) -> Log:
    """The end is gone."""
    return log[: chance.randrange(len(log))]


MUTATIONS: tuple[Callable[[Log, random.Random, Writers], Log], ...] = (
    edited, deleted, moved, inserted, smuggled, forged, rewritten, cut,
)  # fmt: skip


def _renumbered(log: Log, first: int) -> Log:
    return [replace(entry, sequence=first + place) for place, entry in enumerate(log)]


def _signed(entry: AuditEntry, previous: str, signer: Signer, key: str = "") -> AuditEntry:
    due = entry_hash(entry.sequence, entry.at, entry.actor, entry.action, entry.object, previous)
    signature = signer.sign(bytes.fromhex(due)).hex()
    key = key or signer.public_key.hex()
    return replace(entry, previous=previous, hash=due, key=key, signature=signature)


def _chained(log: Log, place: int, signer: Signer) -> Log:
    """Everything from a place on fits together; the keys named are those of the writers, whoever signed."""
    whole = log[:place]
    for entry in log[place:]:
        whole.append(_signed(entry, whole[-1].hash if whole else START, signer, entry.key))
    return whole


class Judge:
    """Holds mutations against the rule: found where they touch an entry up to the last checkpoint at hand."""

    def __init__(self, found: Given, verify: Verify, *, witnessed: bool) -> None:
        self.log, self.tally = found.log(), Tally()
        self._given, self._verify, self._witnessed = found, verify, witnessed
        self._numbers = {entry.hash: entry.sequence for entry in self.log}
        with found.desk.database.reading(None) as reading:
            self._remembered = frozenset(one.hash for one in checkpoints(reading.connection))

    def judge(self, kind: str, changed: Log, witnesses: Sequence[Witness]) -> None:
        """Count one mutation, held against what somebody has kept."""
        self.tally.done[kind] += 1
        marks = frozenset(one.mark for one in witnesses)
        printed = frozenset(mark[:_PRINTED] for mark in marks)
        last = max(self._numbers[mark] for mark in marks)
        pairs = zip(self.log, changed, strict=False)
        touched = next((n for n, (old, new) in enumerate(pairs, 1) if old != new), len(changed) + 1)
        told = self._broken(changed, marks if self._witnessed else frozenset())
        self.tally.alone[kind] += self._broken(changed, frozenset())
        self.tally.with_checkpoint[kind] += told
        if not told:
            (self.tally.missed if touched <= last else self.tally.behind)[kind] += 1
        if self._witnessed and self._broken(changed, printed) != told:
            self.tally.missed[f"{kind}, by the printed digits"] += 1
        if self.tally.done.total() % _EVERYWHERE == 0:
            self._everywhere(kind, changed, witnesses, told=told)

    def _broken(self, log: Log, marks: frozenset[str]) -> bool:
        chain = Chain(self._given.writers.keys, self._verify, marks)
        chain.take(log)
        return chain.broken is not None or bool(chain.missing())

    def _everywhere(self, kind: str, changed: Log, witnesses: Sequence[Witness], *, told: bool) -> None:
        if not self._same_in_the_database(changed):
            self.tally.missed[f"{kind}, in the database itself"] += 1
        if self._witnessed and self._found_in_a_file(changed, witnesses) != told:
            self.tally.missed[f"{kind}, in an exported file"] += 1

    def _same_in_the_database(self, changed: Log) -> bool:
        """Whether the check of the whole vault says the same of the log when it stands in the database.

        A table keeps one entry for each number, in their order: only so much of a mutation is left there. The vault
        knows by itself what it gave out.
        """
        self.tally.in_the_database += 1
        rows = {entry.sequence: entry for entry in changed}
        due = self._broken([rows[number] for number in sorted(rows)], self._remembered)
        desk = self._given.desk
        with desk.database.reading(None) as reading:
            reading.connection.execute(delete(AUDIT))
            if rows:
                reading.connection.execute(insert(AUDIT), [asdict(entry) for entry in rows.values()])
        desk.close()
        return bool(keeping.check(desk.folder, desk.user, self._given.passphrase)) == due

    def _found_in_a_file(self, changed: Log, witnesses: Sequence[Witness]) -> bool:
        """What the verifier says of an export that somebody with the vault's key made of the changed log."""
        self.tally.in_files += 1
        desk, file = self._given.desk, self._given.desk.folder.with_name("changed.jsonl")
        signer = desk.keys.signer
        head = LogHead(
            desk.profile.id, desk.profile.name, signer.public_key.hex(), "2026-10-05T09:30:00Z",
            dict(self._given.writers.keys),
        )  # fmt: skip
        write_log_file(file, head, (LogRow(**asdict(entry)) for entry in changed), signer.sign)
        try:
            return not verify_log(file, [one.file for one in witnesses]).agrees
        except KnownError:
            return True


def run(count: int, seed: int, verify: Verify = signing.verify, *, witnessed: bool = True) -> Tally:
    """Mutate the log of a real vault, each time against some of what left it. The last one kept is the one that counts."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        found = given(Path(place), chance)
        judge = Judge(found, cache(verify), witnessed=witnessed)
        while judge.tally.done.total() < count:
            mutate = chance.choice(MUTATIONS)
            changed = mutate(judge.log, chance, found.writers)
            if changed != judge.log:
                kept = found.witnesses[: chance.randrange(1, len(found.witnesses) + 1)]
                judge.judge(mutate.__name__, changed, chance.sample(kept, chance.randrange(1, len(kept) + 1)))
        found.desk.close()
    return judge.tally


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--control", choices=("unsigned", "unwitnessed"), default="",
        help="every signature is taken, or no checkpoint is held against the log; the run must fail",
    )  # fmt: skip
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    verify = (lambda *_: True) if asked.control == "unsigned" else signing.verify
    tally = run(asked.count, asked.seed, verify, witnessed=asked.control != "unwitnessed")
    for kind, times in sorted(tally.done.items()):
        print(
            f"{kind}: {times} done, {tally.alone[kind]} found by the log alone, "
            f"{tally.with_checkpoint[kind]} with checkpoints, {tally.behind[kind]} behind them unseen"
        )
    for kind, times in sorted(tally.missed.items()):
        print(f"{times:8} missed before the last checkpoint: {kind}")
    print(f"mutations: {tally.done.total()}")
    print(f"in the database itself: {tally.in_the_database}\nin exported files: {tally.in_files}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.missed.total()}")
    return 1 if tally.missed else 0


if __name__ == "__main__":
    sys.exit(main())
