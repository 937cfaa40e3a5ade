"""The whole vault written out in a documented form, sealed: for leaving the program, for a court, for whoever comes after.

The file is made and sealed a piece at a time; it never stands on a disk open. Managers only; the log tells of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from caseapp.actions.desk import (
    Desk,
    Progress,
    Stop,
    never_stop,
    no_progress,
    require_ending,
    require_shelter,
)
from caseapp.actions.passing_on.sharing import Way, note_shared
from caseapp.actions.safekeeping.recovery import card_key
from caseapp.actions.team.keys import compartments_of_kind, keys_by_card
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.base.steps import Walk
from caseapp.base.words import words
from caseapp.db import attachments, whole
from caseapp.db.connection import Connection
from caseapp.db.erasures import is_erased
from caseapp.db.people import cases_by_code
from caseapp.db.work import Reading, Work
from caseapp.exchange.full import lines
from caseapp.exchange.full.lines import Line
from caseapp.exchange.full.packing import pack
from caseapp.exchange.summary.files import whole_file
from caseapp.records import SUBJECTS
from caseapp.records.attachment import ENDINGS, Kept
from caseapp.records.fields import Compartment
from caseapp.records.roles import Intent
from caseapp.vault.compartments import Keyring
from caseapp.vault.sealing import refuse_recipient
from caseapp.vault.streams import seal_parts

ENDING = ".age"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. `sealed` names the compartments whose answers are marked as sealed instead."""

    lines: int
    attachments: int
    sealed: tuple[Compartment, ...]


def left_out(desk: Desk) -> tuple[Compartment, ...]:
    """The compartments that an export without the recovery card would not open."""
    return tuple(one for one in compartments_of_kind(desk.kind) if not desk.keyring.holds(one))


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who gets everything: her key (age1...), her name, and in a sentence why without the consent of each person."""

    key: str
    name: str
    reason: str


def export_vault(
    desk: Desk, to: Path, receiver: Receiver | None = None, papers: Sequence[str] = (),
    progress: Progress = no_progress, stop: Stop = never_stop,
) -> Written:  # fmt: skip
    """Write everything, sealed to the recovery card, or to a `receiver`. The list of what went where of every case tells of it.

    With the card (or two shares) in `papers` the compartments are opened too that the manager cannot read herself.
    KnownErrors where the card is another vault's, the recipient is no key, or the disk refuses: then nothing is there.
    """
    require_shelter(desk)
    require_ending(to, ENDING)
    sealed_to = receiver.key.strip() if receiver is not None else desk.head.recovery_recipient
    refuse_recipient(sealed_to)
    _refuse_nameless(receiver)
    desk.database.require(Intent.EXPORT_VAULT)
    card = card_key(desk.head, papers) if any(paper.strip() for paper in papers) else ""
    with desk.database.work(Intent.EXPORT_VAULT, "export vault") as work:
        ring = _ring(desk, work.connection, card)
        _note(desk, work, receiver, stop)
        writer = _Writer(desk, Reading(work.connection, ring), progress, stop)
        parts = pack(writer.lines(), writer.files(), desk.keys.signer.public_key, desk.keys.signer.sign)
        with whole_file(to) as file:
            seal_parts(parts, file, [sealed_to])
            writer.step()
        work.object = f"lines:{writer.count}"
    sealed = tuple(one for one in compartments_of_kind(desk.kind) if not ring.holds(one))
    return Written(writer.count, len(writer.wanted), sealed)


def _refuse_nameless(receiver: Receiver | None) -> None:
    if receiver is not None and not (receiver.name.strip() and receiver.reason.strip()):
        raise KnownError(
            words("Write down who gets everything, and why."),
            words("It stands in the list of what went where of every person."),
        )


def _note(desk: Desk, work: Work, receiver: Receiver | None, stop: Stop) -> None:
    """A line for every case whose answers are still there; the file itself holds them already."""
    say, today = Language(desk.profile.language), desk.clock.today()
    name, reason = say(words("Whoever has the recovery card of this vault")), ""
    if receiver is not None:
        name, reason = receiver.name.strip(), receiver.reason.strip()
    what = say(words("Everything that is written down, with pictures and papers"))
    for code, case_id in cases_by_code(work.connection).items():
        if stop():
            raise StoppedError
        if not is_erased(code):
            note_shared(work, case_id, "", Way.FILE, name, what, today, desk.user, basis="", reason=reason)


def _ring(desk: Desk, connection: Connection, card: str) -> Keyring:
    """The keys of the signed-in manager, with those that the card opens."""
    ring = desk.keyring.copy()
    if card:
        for compartment, key in keys_by_card(connection, card).items():
            if not ring.holds(compartment):
                ring.take(compartment, key)
    return ring


class _Writer:
    """Gives the lines and then the files, tells how far it is, and stops where it is asked to."""

    def __init__(self, desk: Desk, reading: Reading, progress: Progress, stop: Stop) -> None:
        self._desk, self._reading, self._progress, self._stop = desk, reading, progress, stop
        self._all = max(1, whole.how_many(reading))
        self.count = 0
        self.wanted: list[tuple[Kept, str]] = []

    def step(self) -> None:
        """StoppedError where somebody pressed Stop."""
        if self._stop():
            raise StoppedError

    def lines(self) -> Iterator[Line]:
        """Everything but the contents of pictures and papers."""
        for line in self._every_line():
            self.count += 1
            if self.count % 64 == 0:
                self.step()
                done = min(1.0, self.count / (self._all + 3000))
                self._progress(0.5 * done, words("Writing the records"))
            yield line

    def files(self) -> Iterator[tuple[str, bytes]]:
        """The contents of pictures and papers, one after the other."""
        for place, (kept, name) in enumerate(self.wanted):
            self.step()
            done = place / len(self.wanted)
            self._progress(0.5 + 0.5 * done, words("Writing the pictures and papers"))
            yield name, attachments.content_of(self._reading, kept.id)

    def _every_line(self) -> Iterator[Line]:
        reading = self._reading
        yield {"export": self._about()}
        yield from lines.declarations()
        for one in SUBJECTS:
            for stored, system in whole.records(reading, one, Walk(lambda _done: self.step(), 1)):
                if one.name == whole.UNTRACED:
                    yield lines.untraced_line(one.name, stored.record)
                else:
                    yield lines.record_line(one.name, one.owner, stored, system)
        for change in whole.earlier_answers(reading):
            yield {"earlier": change}
        yield from self._attachments()
        for name in whole.PLAIN:
            for row in whole.rows(reading, name):
                yield lines.row_line(name, row)
        for entry in whole.audit_lines(reading):
            yield {"log": entry}

    def _attachments(self) -> Iterator[Line]:
        for kept in attachments.attachments(self._reading):
            name = "" if kept.sealed else f"attachments/{kept.id}{ENDINGS[kept.about.kind]}"
            if name:
                self.wanted.append((kept, name))
            digest = "" if kept.sealed else attachments.digest_of(self._reading, kept.id)
            yield lines.attachment_line(kept, digest, name)

    def _about(self) -> dict[str, Any]:
        profile, keys = self._desk.profile, self._reading.keys
        sealed = [one.value for one in compartments_of_kind(self._desk.kind) if not keys.holds(one)]
        return {
            "format": lines.FORMAT, "version": lines.VERSION, "vault": profile.id, "name": profile.name,
            "region": profile.region, "kind": profile.kind, "practice": profile.practice, "language": profile.language,
            "made": stamp(self._desk.clock.now()), "by": self._desk.user, "sealed": sealed,
            "left_out": dict(whole.LEFT_OUT),
        }  # fmt: skip
