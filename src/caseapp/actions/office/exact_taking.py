"""Exact tables on their way into an office: read by a child, and kept only where the agreement and the report allow it."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.agreements import require_coordinator
from caseapp.actions.office.exact_held import wipe_unagreed
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db import agreements, received
from caseapp.db import exact as rows
from caseapp.db.exact import SEALED_TABLES, HeldExact
from caseapp.db.received import TrustedCard
from caseapp.db.work import Work
from caseapp.exchange.exact.child import read_in_child
from caseapp.exchange.summary.envelope import Envelope
from caseapp.exchange.summary.held import read_held
from caseapp.records.roles import Intent
from caseapp.statistics.exact import ExactTables, first_disagreement
from caseapp.statistics.summary import Summary
from caseapp.vault.signing import verify

CHILDREN = 2
"""Files that are read at the same time, each by a child of its own."""
_STOPPED = words("Not read: the import was stopped before. What was taken in stays.")
_KEPT = words("Exact tables, kept for protecting the whole. No page and no file shows them.")
_IMPORT_REPORT = words("Import the report, then this file again; both may lie in one folder.")


@dataclass(frozen=True, slots=True)
class Offered:
    """What was inside of a file that begins as exact tables do. `sealed` says whether it lay sealed on the disk."""

    inside: bytes
    sealed: bool


class ExactState(StrEnum):
    """What became of exact tables."""

    KEPT = "kept"
    HERE = "here"
    """The same, or later ones of the quarter, were kept before."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ExactVerdict:
    """What became of one file, why, and what to do about it. Shelter and quarter are known where it could be read."""

    state: ExactState
    sentence: Words
    advice: Words | None = None
    shelter: str = ""
    quarter: str = ""
    key: str = ""
    """The public key that signed it, in hexadecimal."""


def take_exact(
    desk: Desk, offered: Sequence[Offered], progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[ExactVerdict, ...]:
    """Read and judge each, after the reports of the same import; what is accepted is kept in one transaction.

    Only the newest of a quarter stays. After Stop nothing was kept, and there are no verdicts. KnownError in a shelter's vault.
    """
    require_coordinator(desk)
    desk.database.require(Intent.IMPORT_SUMMARIES)
    read: list[tuple[ExactTables, Envelope] | KnownError] = []
    with ThreadPoolExecutor(CHILDREN, "exact") as line:
        for one in line.map(lambda each: KnownError(_STOPPED) if stop() else _read(each), offered):
            read.append(one)
            progress(len(read) / len(offered), words("Reading exact tables"))
    if stop():
        return ()
    if all(isinstance(one, KnownError) for one in read):
        return tuple(_refused(one) for one in read if isinstance(one, KnownError))
    with desk.database.work(Intent.IMPORT_SUMMARIES, "take exact tables in") as work:
        wipe_unagreed(work)
        taking = _Taking(work, desk)
        verdicts = tuple(_refused(one) if isinstance(one, KnownError) else taking.take(*one) for one in read)
        work.object = f"files:{sum(one.state is ExactState.KEPT for one in verdicts)}"
    return verdicts


def _read(one: Offered) -> tuple[ExactTables, Envelope] | KnownError:
    if not one.sealed:
        return KnownError(
            words("These exact tables lie open on the disk. They are taken in only as they were sealed."),
            words("Delete this file, and ask the shelter for the sealed one."),
        )
    try:
        return read_in_child(one.inside, verify)
    except KnownError as error:
        return error


def _refused(error: KnownError) -> ExactVerdict:
    return ExactVerdict(ExactState.REFUSED, error.sentence, error.advice)


class _Taking:
    """One import; knows what was taken before, and reads a published report once."""

    def __init__(self, work: Work, desk: Desk) -> None:
        self._work, self._desk = work, desk
        self._cards = {card.signing_key: card for card in received.all_cards(work.connection)}
        self._agreements = agreements.agreements(work.connection)
        self._received = received.received_summaries(work.connection)
        self._held = {(one.shelter, one.quarter): one for one in rows.held_exact(work.connection)}
        self._published: dict[str, dict[str, Summary]] = {}

    def take(self, exact: ExactTables, envelope: Envelope) -> ExactVerdict:
        """Keep it, or say why not."""
        key, label = envelope.public_key.hex(), exact.period.label
        card = self._cards.get(key)
        about = (card.name if card is not None else exact.name, label, key)
        refusal = next(self._refusals(card, exact), None)
        if refusal is not None:
            return ExactVerdict(ExactState.REFUSED, *refusal, *about)
        digest = envelope.digest()
        before = self._held.get((exact.shelter, label))
        if before is not None and before.sha256 == digest:
            return ExactVerdict(ExactState.HERE, words("Here already; it counts once."), None, *about)
        if before is not None and exact.made_at <= before.made_at:
            later = words("Later exact tables of this quarter are here already, so these were not kept.")
            return ExactVerdict(ExactState.HERE, later, None, *about)
        held = HeldExact(exact.shelter, label, digest, key, exact.published, exact.made_at, self._work.now)
        rows.put_exact(self._work.connection, held, envelope.payload, envelope.signature)
        self._held[exact.shelter, label] = held
        return ExactVerdict(ExactState.KEPT, _KEPT, None, *about)

    def _refusals(self, card: TrustedCard | None, exact: ExactTables) -> Iterator[tuple[Words, Words | None]]:
        """Everything that speaks against it, the first thing first."""
        if card is None or card.kind != "shelter":
            yield (
                words("These exact tables were signed by nobody whose card is trusted here."),
                words("Take in the shelter's card first, then import again."),
            )
            return
        if card.shelter != exact.shelter:
            yield words("It was signed by one shelter in the name of another."), None
        if card.taken_back_on is not None:
            day = date.fromisoformat(card.taken_back_on)
            yield words("The card that signed these exact tables was taken back on {day}.", day=day), None
        if exact.practice != self._desk.practice:
            yield (
                (
                    words("It holds practice data, which never mixes with real reports.")
                    if exact.practice
                    else words("It is a real report; this is a practice vault.")
                ),
                None,
            )
        if not self._desk.keys.receive(exact.to):
            yield (
                words("These exact tables were made for another office, and are not used here."),
                words("Ask the shelter to hand them over to this office itself."),
            )
        yield from self._too_early(exact)
        yield from self._not_agreed(exact)
        yield from self._without_report(exact)

    def _too_early(self, exact: ExactTables) -> Iterator[tuple[Words, None]]:
        today = self._desk.clock.today()
        tomorrow = (today + timedelta(days=1)).isoformat()
        if date.fromisoformat(exact.period.end) >= today or exact.made_at[:10] > tomorrow:
            yield words("Its quarter has not ended yet. Check the clock of the computer that made it."), None

    def _not_agreed(self, exact: ExactTables) -> Iterator[tuple[Words, Words]]:
        agreed = self._agreements.get(exact.shelter)
        if agreed is None or agreed.mode != SEALED_TABLES:
            yield (
                words(
                    "It was not agreed with this shelter that it hands over exact tables, so they were not kept."
                ),
                words(
                    "Write it into the agreement first, if both sides want it; then import the file again."
                ),
            )
        elif not agreed.covers(date.fromisoformat(exact.period.end)):
            yield (
                words("The agreement with this shelter does not cover the quarter of these exact tables."),
                words("Renew the agreement on the page of the shelter, then import the file again."),
            )

    def _without_report(self, exact: ExactTables) -> Iterator[tuple[Words, Words]]:
        label = exact.period.label
        mine = [one for one in self._received if (one.shelter, one.quarter) == (exact.shelter, label)]
        if all(one.sha256 != exact.published for one in mine):
            yield (
                words("The published report to which these exact tables belong is not here."),
                _IMPORT_REPORT,
            )
            return
        if label not in self._published:
            payloads = received.payloads_of(self._work.connection, label)
            found = [read_held(payload) for payload in payloads.values()]
            self._published[label] = {one.shelter.id: one for one in found}
        disagreement = first_disagreement(exact.release, self._published[label][exact.shelter].release())
        if disagreement is not None:
            yield (
                words(
                    "They do not agree with the shelter's published report, in the table “{table}”.",
                    table=disagreement[0],
                ),
                words("Ask the shelter why. Its published report counts as it is."),
            )
