"""Whether a summary counts: trusted card, agreement, right kind of vault, its place in the shelter's chain, never twice."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import agreements, received
from caseapp.db.connection import Connection
from caseapp.db.received import Received, TrustedCard
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.statistics.summary import DEFINITIONS, FORMAT, Summary


def _overlap(one: str, other: str) -> bool:
    return Quarter.parse(one).overlaps(Quarter.parse(other))


def _wrong_card(card: TrustedCard, summary: Summary) -> Words | None:
    if card.shelter != summary.shelter.id:
        return words("It was signed by one shelter in the name of another.")
    if card.taken_back_on is not None:
        return words(
            "The card that signed it was taken back on {day}. Take in the shelter's new card, and ask for the report again.",
            day=date.fromisoformat(card.taken_back_on),
        )
    return None


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
        self._cards = {card.signing_key: card for card in received.all_cards(connection)}
        self._agreements = agreements.agreements(connection)
        self._known = {summary.sha256: summary for summary in received.received_summaries(connection)}

    def take(self, opened: OpenedSummary, path: Path) -> Acceptance:
        """Keep a summary, or say why not."""
        summary = opened.summary
        known = self._known.get(opened.payload_sha256)
        if known is not None and known.signing_key == opened.public_key.hex():
            return self._answer(opened, words("Here already; it counts once."), accepted=True)
        refusal = self._refusal(opened)
        if refusal is not None:
            return self._answer(opened, refusal, accepted=False)
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
        return _wrong_card(card, summary) or self._not_for_here(summary) or self._break_of_chain(opened)

    def _not_for_here(self, summary: Summary) -> Words | None:
        """Why a report that its shelter did sign cannot be added up with the rest."""
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
        return self._beyond_agreement(summary)

    def _beyond_agreement(self, summary: Summary) -> Words | None:
        """Why the agreement with the shelter does not cover a report: what counts is the last day of its period."""
        agreed = self._agreements.get(summary.shelter.id)
        if agreed is None:
            return None
        if summary.period.end < agreed.begins:
            return words(
                "The agreement with this shelter begins on {day}, after the end of this quarter.",
                day=date.fromisoformat(agreed.begins),
            )
        if agreed.ends is not None and summary.period.end > agreed.ends:
            return words(
                "The agreement with this shelter ended on {day}, before the end of this quarter. Renew it on the page of the"
                " shelter, then import the file again.",
                day=date.fromisoformat(agreed.ends),
            )
        if summary.protection.threshold < agreed.threshold:
            return words(
                "It shows counts from {found} on; the agreement with this shelter asks for {agreed}. Let the shelter set its"
                " threshold and issue the report again.",
                found=summary.protection.threshold,
                agreed=agreed.threshold,
            )
        return None

    def _break_of_chain(self, opened: OpenedSummary) -> Words | None:
        """A shelter numbers and chains what it issues: two different files must not claim one place.

        With a new card the numbers may begin anew; a quarter is one quarter under every card.
        """
        summary, key = opened.summary, opened.public_key.hex()
        for known in self._of_shelter(summary):
            same_key = known.signing_key == key
            if known.sha256 == opened.payload_sha256 and same_key:
                return None
            if same_key and known.sequence == summary.sequence:
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
            if same_key and known.sequence == summary.sequence - 1 and known.sha256 != summary.previous:
                return words(
                    "It does not continue the last file of this shelter: one of the two is not genuine."
                )
            if (
                same_key
                and known.sequence == summary.sequence + 1
                and known.previous != opened.payload_sha256
            ):
                return words("It does not fit the file that follows it: one of the two is not genuine.")
        return None

    def _of_shelter(self, summary: Summary) -> list[Received]:
        return [known for known in self._known.values() if known.shelter == summary.shelter.id]

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
