"""Whether a summary counts: known key, right kind of vault, its place in the sender's chain, never twice."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import received
from caseapp.db.connection import Connection
from caseapp.db.received import Received
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.statistics.summary import DEFINITIONS, FORMAT, Summary


def _overlap(one: str, other: str) -> bool:
    return Quarter.parse(one).overlaps(Quarter.parse(other))


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The verdict on one summary that could be read."""

    accepted: bool
    sentence: Words
    shelter: str
    quarter: str
    revision: int


class Inbox:
    """Takes summaries in, one after the other, inside one transaction; knows what was taken before."""

    def __init__(self, connection: Connection, practice: bool, today: date, now: str, threshold: int) -> None:
        self._connection = connection
        self._practice = practice
        self._today = today
        self._now = now
        self._threshold = threshold
        self._cards = {card.signing_key: card for card in received.trusted_cards(connection)}
        self._known = {summary.sha256: summary for summary in received.received_summaries(connection)}

    def take(self, opened: OpenedSummary, path: Path) -> Acceptance:
        """Keep a summary, or say why not."""
        summary = opened.summary
        refusal = self._refusal(opened)
        if refusal is not None:
            return self._answer(opened, refusal, accepted=False)
        if opened.payload_sha256 in self._known:
            return self._answer(opened, words("Here already; it counts once."), accepted=True)
        sentence = self._welcome(summary)
        entry = Received(
            opened.payload_sha256, opened.public_key.hex(), summary.shelter.id, summary.period.label,
            summary.sequence, summary.revision, summary.previous or "", summary.issued_at, self._now,
        )  # fmt: skip
        received.add_received(self._connection, entry, opened.envelope.payload, read_file(path))
        self._known[entry.sha256] = entry
        return self._answer(opened, sentence, accepted=True)

    def _answer(self, opened: OpenedSummary, sentence: Words, *, accepted: bool) -> Acceptance:
        """A trusted shelter is called by this office's own name for it, whatever it calls itself."""
        summary, card = opened.summary, self._cards.get(opened.public_key.hex())
        name = card.name if card is not None else summary.shelter.name
        return Acceptance(accepted, sentence, name, summary.period.label, summary.revision)

    def _refusal(self, opened: OpenedSummary) -> Words | None:
        summary = opened.summary
        card = self._cards.get(opened.public_key.hex())
        if summary.format != FORMAT:
            return words("This is a national report, not a shelter's summary.")
        if card is None:
            return words(
                "Its sender is not trusted yet. Take in the shelter's card first, then import again."
            )
        if card.shelter != summary.shelter.id:
            return words("It was signed by one shelter in the name of another.")
        if summary.practice != self._practice:
            return (
                words("It holds practice data, which never mixes with real reports.")
                if summary.practice
                else words("It is a real report; this is a practice vault.")
            )
        if date.fromisoformat(summary.period.end) >= self._today:
            return words("Its quarter has not ended yet. Check the clock of the computer that made it.")
        if summary.definitions != DEFINITIONS:
            return words("It was counted by other definitions and cannot be added up with the rest.")
        if not summary.protection.audited or summary.protection.threshold < self._threshold:
            return words("Its numbers are not protected as this office requires.")
        return self._break_of_chain(opened)

    def _break_of_chain(self, opened: OpenedSummary) -> Words | None:
        """A sender numbers and chains what is issued: two different files must not claim one place."""
        summary = opened.summary
        for known in self._of_sender(opened):
            if known.sha256 == opened.payload_sha256:
                return None
            if known.sequence == summary.sequence:
                return words(
                    "Another file with the same number {n} came from this shelter.", n=summary.sequence
                )
            if (known.quarter, known.revision) == (summary.period.label, summary.revision):
                return words("Another file claims to be the same revision of this quarter.")
            if known.quarter != summary.period.label and _overlap(known.quarter, summary.period.label):
                return words(
                    "It counts {period} beside this shelter's report of {other}, which has days in common with it. One of the two"
                    " may be added up; ask the shelter which.",
                    period=Quarter.parse(summary.period.label),
                    other=Quarter.parse(known.quarter),
                )
            if known.sequence == summary.sequence - 1 and known.sha256 != summary.previous:
                return words(
                    "It does not continue the last file of this shelter: one of the two is not genuine."
                )
            if known.sequence == summary.sequence + 1 and known.previous != opened.payload_sha256:
                return words("It does not fit the file that follows it: one of the two is not genuine.")
        return None

    def _of_sender(self, opened: OpenedSummary) -> list[Received]:
        key = opened.public_key.hex()
        return [known for known in self._known.values() if known.signing_key == key]

    def _welcome(self, summary: Summary) -> Words:
        same = [
            known for known in self._known.values()
            if (known.shelter, known.quarter) == (summary.shelter.id, summary.period.label)
        ]  # fmt: skip
        if any(known.revision > summary.revision for known in same):
            return words("Kept as an older revision; the newer one counts.")
        if same:
            return words("Revision {n} replaces the one before.", n=summary.revision)
        sequences = {known.sequence for known in self._known.values() if known.shelter == summary.shelter.id}
        missing = summary.sequence - 1 - sum(sequence < summary.sequence for sequence in sequences)
        if missing:
            return words("Accepted. Earlier files of this shelter that are not here: {n}.", n=missing)
        return words("Accepted.")
