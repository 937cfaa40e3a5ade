"""A vault whose log was written by two people, and what left it meanwhile: reports and backups with their checkpoints.

Everything is done by the program's own actions. What is outside is read from the files themselves, as somebody does who
kept them: from the PDF's signed data, and from a backup that was opened with its key.
"""

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting import reports
from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.periods import Quarter
from caseapp.db.audit import AuditEntry
from caseapp.db.logbook import entries_after
from caseapp.db.work import Actor, Database
from caseapp.exchange.backup import BEGINNING, look
from caseapp.exchange.summary.envelope import find_envelope
from caseapp.exchange.summary.payload import read_payload
from caseapp.vault import signing
from caseapp.vault.sealing import unseal
from caseapp.vault.signing import Signer
from caseapp.vault.slots import LEAST, make_slot, open_slot
from caseapp.vault.wrapping import unwrap
from tests.faults import acting

PEOPLE, QUARTERS = 8, 2
COLLEAGUE = "Colleague"
Log = list[AuditEntry]


@dataclass(frozen=True)
class Writers:
    """Two people who work with the vault, each with a key of her own, and the keys that the head names."""

    name: str
    first: Signer
    colleague: Signer
    keys: Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Witness:
    """Something that left the vault: its file, and the checkpoint that stands in it."""

    file: Path
    mark: str


@dataclass(frozen=True)
class Given:
    """The vault with its log, and what left it, the oldest first."""

    desk: Desk
    passphrase: str
    writers: Writers
    witnesses: tuple[Witness, ...]

    def log(self) -> Log:
        """The whole log as it stands in the database."""
        with self.desk.database.reading(None) as reading:
            return entries_after(reading.connection, 0, 10_000)


def given(place: Path, chance: random.Random) -> Given:
    """Two reports and two backups, with work of both people between and behind them."""
    passphrase = make_practice(place / acting.VAULT, "shelter", PEOPLE, QUARTERS, 1, acting.MovingClock())
    desk = open_vault(place / acting.VAULT, "", passphrase, acting.MovingClock())
    writers, colleague = _two(desk, passphrase)
    (place / acting.STICK).mkdir()
    witnesses = []
    for quarter in reports.quarters(desk)[-QUARTERS:]:
        _work(desk.database, chance, 8)
        witnesses.append(_report(desk, quarter, place))
        _work(colleague, chance, 5)
        _work(desk.database, chance, 15)
        witnesses.append(_backup(desk, place / acting.STICK))
    _work(desk.database, chance, 12)
    return Given(desk, passphrase, writers, tuple(witnesses))


def _two(desk: Desk, passphrase: str) -> tuple[Writers, Database]:
    """The first user, and a colleague with the database as she works with it."""
    first = open_slot(desk.head.slots[0], passphrase)
    slot = make_slot(COLLEAGUE, ("caseworker",), passphrase, desk.keys.database_key, LEAST)
    colleague = open_slot(slot, passphrase)
    desk.heads.write(replace(desk.head, slots=(*desk.head.slots, slot)))
    actor = Actor(COLLEAGUE, colleague.roles, colleague.signer.public_key, colleague.signer.sign)
    hers = Database(desk.database._engine, actor, acting.MovingClock(), desk.keyring)
    return Writers(desk.user, first.signer, colleague.signer, desk.head.signers()), hers


def _work(database: Database, chance: random.Random, count: int) -> None:
    for _ in range(count):
        with database.work(None, "save person", f"person:{chance.randrange(1, 99)}"):
            pass


def _report(desk: Desk, quarter: Quarter, place: Path) -> Witness:
    file = place / f"{quarter}.pdf"
    reports.export_summary(desk, quarter, "en", file)
    return Witness(file, read_payload(find_envelope(file.read_bytes()).payload).checkpoint)


def _backup(desk: Desk, stick: Path) -> Witness:
    """A backup, opened with the key beside it, as an auditor gets it."""
    sealed = keeping.backup(desk, stick)
    beside = json.loads(sealed.with_suffix(keeping.KEY_ENDING).read_bytes())
    key = unwrap(bytes.fromhex(beside["key"]), desk.keys.database_key, keeping.PURPOSE).decode()
    file = sealed.with_suffix(".zip")
    file.write_bytes(unseal(sealed.read_bytes(), key))
    found = look(file.read_bytes()[:BEGINNING], signing.verify)
    assert found is not None
    assert found.contents.checkpoint is not None
    return Witness(file, found.contents.checkpoint[1])
