"""Mutations of the audit log: entries edited, deleted, moved, put in, cut off, or signed anew by another hand.

    python -m tests.faults.audit_mutations --count 10000 --seed 1
    python -m tests.faults.audit_mutations --count 1000 --seed 1 --control    # no signatures: must find misses

Every mutation that touches an entry up to the last checkpoint must be found. Behind it the log's end can be cut off
unseen, and somebody who signed all that follows can sign it anew; both are counted, and the counts are printed.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from sqlalchemy import delete, insert, select

from caseapp.actions import backup as keeping
from caseapp.actions.desk import Desk
from caseapp.db.audit import START, AuditEntry, Verify, entry_hash, first_broken
from caseapp.db.tables import AUDIT
from caseapp.vault import signing
from caseapp.vault.heads import write_head
from caseapp.vault.signing import Signer
from caseapp.vault.slots import LEAST, make_slot
from tests.faults import acting
from tests.faults.power_cut import in_memory

Log = list[AuditEntry]
_ENTRIES = 60
_IN_THE_FILE = 100
"""One in so many mutations is also written into the database, and the check of the vault is run."""

_TEXTS = ("at", "actor", "action", "object", "previous", "hash", "key", "signature")


@dataclass
class Tally:
    """Mutations by kind: done, found by the log alone, found with a checkpoint, unseen behind it, missed before it."""

    done: Counter[str] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)
    with_checkpoint: Counter[str] = field(default_factory=Counter)
    behind: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    in_the_file: int = 0


@dataclass(frozen=True)
class Writers:
    """Two people who work with the vault: the one who wrote the log, and a colleague with a key of her own."""

    first: Signer
    colleague: Signer
    keys: Mapping[str, frozenset[str]]


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
        actor = chance.choice(("Aigerim", "Colleague"))
        copy = _signed(replace(copy, actor=actor), log[place - 1].hash, writers.colleague)
    return [*log[:place], copy, *_renumbered(log[place:], place + 2)]


def forged(log: Log, chance: random.Random, writers: Writers) -> Log:
    """An entry is another, and the whole chain behind it is made to fit by a colleague without the writer's key."""
    place = chance.randrange(len(log))
    changed = replace(log[place], action="export register", actor=chance.choice(("Aigerim", "Colleague")))
    return _chained([*log[:place], changed, *log[place + 1 :]], place, writers.colleague)


def rewritten(log: Log, chance: random.Random, writers: Writers) -> Log:
    """The writer herself changes an entry and signs everything behind it anew."""
    place = chance.randrange(len(log))
    changed = replace(log[place], object=f"case:{chance.randrange(10**6, 10**7)}")
    return _chained([*log[:place], changed, *log[place + 1 :]], place, writers.first)


def cut(log: Log, chance: random.Random, _: Writers) -> Log:
    """The end is gone."""
    return log[: chance.randrange(len(log))]


MUTATIONS: tuple[Callable[[Log, random.Random, Writers], Log], ...] = (
    edited, deleted, moved, inserted, forged, rewritten, cut,
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
    """Holds mutations against the rule: found where they touch an entry up to the checkpoint."""

    def __init__(self, desk: Desk, writers: Writers, verify: Verify) -> None:
        self.log = _log(desk)
        self._desk = desk
        self._broken = partial(first_broken, keys=writers.keys, verify=verify)
        self.tally = Tally()

    def judge(self, kind: str, changed: Log, checkpoint: int) -> None:
        """Count one mutation."""
        self.tally.done[kind] += 1
        pairs = zip(self.log, changed, strict=False)
        touched = next((n for n, (old, new) in enumerate(pairs, 1) if old != new), len(changed) + 1)
        alone = self._broken(changed) is not None
        told = self._broken(changed, checkpoint=(checkpoint, self.log[checkpoint - 1].hash)) is not None
        self.tally.alone[kind] += alone
        self.tally.with_checkpoint[kind] += told
        if not told:
            (self.tally.missed if touched <= checkpoint else self.tally.behind)[kind] += 1
        if self.tally.done.total() % _IN_THE_FILE == 0 and not self._same_in_the_file(changed):
            self.tally.missed[f"{kind}, in the database itself"] += 1

    def _same_in_the_file(self, changed: Log) -> bool:
        """Whether the check of the whole vault says the same of the log when it stands in the database.

        A table keeps one entry for each number, in their order: only so much of a mutation is left there.
        """
        self.tally.in_the_file += 1
        rows = {entry.sequence: entry for entry in changed}
        due = self._broken([rows[number] for number in sorted(rows)]) is not None
        with self._desk.database.reading(None) as connection:
            connection.execute(delete(AUDIT))
            values = [{name: getattr(entry, name) for name in entry.__slots__} for entry in rows.values()]
            if values:
                connection.execute(insert(AUDIT), values)
        self._desk.close()
        return bool(keeping.check(self._desk.folder, acting.USER, acting.PASSPHRASE)) == due


def _log(desk: Desk) -> Log:
    with desk.database.reading(None) as connection:
        return [AuditEntry(*row) for row in connection.execute(select(AUDIT).order_by(AUDIT.c.sequence))]


def _written(place: Path) -> tuple[Desk, Writers]:
    """A vault with two users and some sixty entries in its log."""
    desk = acting.made(place)
    slot = make_slot("Colleague", ("caseworker",), acting.PASSPHRASE, desk.keys.database_key, LEAST)
    head = write_head(desk.folder, replace(desk.head, slots=(*desk.head.slots, slot)))
    for number in range(_ENTRIES):
        with desk.database.work(None, "read person", f"person:{number}"):
            pass
    first, colleague = (acting.keys_of(one).signer for one in head.slots)
    return desk, Writers(first, colleague, head.signers())


def run(count: int, seed: int, verify: Verify = signing.verify) -> Tally:
    """Mutate the log of a real vault, each time with a checkpoint somewhere in it."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        desk, writers = _written(Path(place))
        judge = Judge(desk, writers, verify)
        assert first_broken(judge.log, writers.keys, signing.verify) is None
        while judge.tally.done.total() < count:
            mutate = chance.choice(MUTATIONS)
            changed = mutate(judge.log, chance, writers)
            if changed != judge.log:
                judge.judge(mutate.__name__, changed, chance.randrange(1, len(judge.log) + 1))
        desk.close()
    return judge.tally


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="every signature is taken; the run must fail")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(asked.count, asked.seed, (lambda *_: True) if asked.control else signing.verify)
    for kind, times in sorted(tally.done.items()):
        print(
            f"{kind}: {times} done, {tally.alone[kind]} found by the log alone, "
            f"{tally.with_checkpoint[kind]} with a checkpoint, {tally.behind[kind]} behind it unseen"
        )
    for kind, times in sorted(tally.missed.items()):
        print(f"{times:8} missed before the checkpoint: {kind}")
    print(f"mutations: {tally.done.total()}\nin the database itself: {tally.in_the_file}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.missed.total()}")
    return 1 if tally.missed else 0


if __name__ == "__main__":
    sys.exit(main())
