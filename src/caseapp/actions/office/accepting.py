"""Whether a summary counts: trusted card, agreement, right kind of vault, its place in the shelter's chain, never twice."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import agreements, received
from caseapp.db.connection import Connection
from caseapp.db.received import Received, TrustedCard
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.statistics.summary import DEFINITIONS, FORMAT, Summary

FIRST_YEAR = 2000
"""Reports of earlier years are slips of a clock: the Palermo Protocol itself is of November 2000."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a report does not count, and what to do about it."""

    sentence: Words
    advice: Words | None = None
    waits: bool = False
    """Whether it would count as soon as the card of its sender is trusted."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A report that counts, or is here as an older revision; `here` where it was taken in before."""

    entry: Received
    here: bool = False


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
        self._known: dict[str, Received] = {}
        self._of_shelter: dict[str, list[Received]] = {}

    def take(self, opened: OpenedSummary, file: bytes) -> Acceptance | Refusal:
        """Keep a summary with the file it came in, or say why not."""
        summary, key = opened.summary, opened.public_key.hex()
        self._look_up(summary.shelter.id)
        known = self._known.get(opened.payload_sha256)
        if known is not None and known.signing_key == key:
            return Acceptance(known, here=True)
        refusal = self._refusal(opened)
        if refusal is not None:
            return refusal
        entry = Received(
            opened.payload_sha256, key, summary.shelter.id, summary.period.label, summary.sequence,
            summary.revision, summary.previous or "", summary.issued_at, self._now,
        )  # fmt: skip
        received.add_received(self._connection, entry, opened.envelope.payload, file)
        self._know(entry)
        return Acceptance(entry)

    def name_of(self, opened: OpenedSummary) -> str:
        """A trusted shelter is called by this office's own name for it, whatever it calls itself."""
        card = self._cards.get(opened.public_key.hex())
        return card.name if card is not None else opened.summary.shelter.name

    def trusted_name(self, key: str) -> str:
        """This office's own name for the owner of a card that is trusted; empty where it is not."""
        card = self._cards.get(key)
        return card.name if card is not None and card.counts else ""

    def known(self) -> tuple[Received, ...]:
        """Everything that is here now of the shelters whose files were looked at."""
        return tuple(self._known.values())

    def _look_up(self, shelter: str) -> None:
        """What is here of one shelter: a country has 400,000 reports, a few files need some dozens of them."""
        if shelter not in self._of_shelter:
            self._of_shelter[shelter] = []
            for one in received.received_of(self._connection, shelter):
                self._know(one)

    def _know(self, one: Received) -> None:
        self._known[one.sha256] = one
        self._of_shelter[one.shelter].append(one)

    def _refusal(self, opened: OpenedSummary) -> Refusal | None:
        summary = opened.summary
        card = self._cards.get(opened.public_key.hex())
        if summary.format != FORMAT:
            return Refusal(words("This is a national report, not a shelter's summary."))
        if card is None:
            return Refusal(
                words("Its sender is not trusted yet."),
                words("Take in the shelter's card first, then import again."),
                waits=True,
            )
        return (
            _wrong_card(card, summary)
            or self._not_for_here(summary)
            or self._beyond_agreement(summary)
            or broken_chain(self._of_shelter[summary.shelter.id], opened)
        )

    def _not_for_here(self, summary: Summary) -> Refusal | None:
        """Why a report that its shelter did sign cannot be added up with the rest."""
        if summary.practice != self._practice:
            return _PRACTICE if summary.practice else _REAL
        if date.fromisoformat(summary.period.end) >= self._today:
            return Refusal(
                words("Its quarter has not ended yet. Check the clock of the computer that made it."),
                words("If the clock of this computer is wrong, set it right and import the file again."),
            )
        if int(summary.period.label[:4]) < FIRST_YEAR:
            return Refusal(
                words("It is about a time before {year}.", year=str(FIRST_YEAR)),
                words("Check the clock of the computer that made it."),
            )
        if summary.definitions != DEFINITIONS:
            return Refusal(
                words("It was counted by other definitions and cannot be added up with the rest."),
                words(
                    "Bring caseapp to the same version here and at the shelter, and ask for the report again."
                ),
            )
        if not summary.protection.audited or summary.protection.threshold < self._threshold:
            return Refusal(
                words("Its numbers are not protected as this office requires."),
                words(
                    "It may give somebody away, so do not pass it on. Ask the shelter which program wrote it."
                ),
            )
        return None

    def _beyond_agreement(self, summary: Summary) -> Refusal | None:
        """Why the agreement with the shelter does not cover a report: what counts is the last day of its period."""
        agreed = self._agreements.get(summary.shelter.id)
        if agreed is None:
            return None
        if summary.period.end < agreed.begins:
            return Refusal(
                words(
                    "The agreement with this shelter begins on {day}, after the end of this quarter.",
                    day=date.fromisoformat(agreed.begins),
                )
            )
        if agreed.ends is not None and summary.period.end > agreed.ends:
            return Refusal(
                words(
                    "The agreement with this shelter ended on {day}, before the end of this quarter. Renew it on the page of the"
                    " shelter, then import the file again.",
                    day=date.fromisoformat(agreed.ends),
                )
            )
        if summary.protection.threshold < agreed.threshold:
            return Refusal(
                words(
                    "It shows counts from {found} on; the agreement with this shelter asks for {agreed}. Let the shelter set its"
                    " threshold and issue the report again.",
                    found=summary.protection.threshold,
                    agreed=agreed.threshold,
                )
            )
        return None


def _wrong_card(card: TrustedCard, summary: Summary) -> Refusal | None:
    if card.shelter != summary.shelter.id:
        return Refusal(
            words("It was signed by one shelter in the name of another."),
            words("Call both shelters on numbers that you know before you use anything of it."),
        )
    if card.taken_back_on is not None:
        return Refusal(
            words(
                "The card that signed it was taken back on {day}. Take in the shelter's new card, and ask for the report again.",
                day=date.fromisoformat(card.taken_back_on),
            )
        )
    return None


def broken_chain(of_shelter: Iterable[Received], opened: OpenedSummary) -> Refusal | None:
    """A shelter numbers and chains what it issues: two different files must not claim one place.

    With a new card the numbers may begin anew; a quarter is one quarter under every card.
    """
    summary, key = opened.summary, opened.public_key.hex()
    for known in of_shelter:
        same_key = known.signing_key == key
        if same_key and known.sequence == summary.sequence:
            return Refusal(
                words("Another file with the same number {n} came from this shelter.", n=summary.sequence),
                _FORKED,
            )
        if (known.quarter, known.revision) == (summary.period.label, summary.revision):
            return Refusal(words("Another file claims to be the same revision of this quarter."), _FORKED)
        if known.quarter != summary.period.label and _overlap(known.quarter, summary.period.label):
            return Refusal(
                words(
                    "It counts {period} beside this shelter's report of {other}, which has days in common with it. One of the two"
                    " may be added up; ask the shelter which.",
                    period=Quarter.parse(summary.period.label),
                    other=Quarter.parse(known.quarter),
                )
            )
        if same_key and known.sequence == summary.sequence - 1 and known.sha256 != summary.previous:
            return Refusal(
                words("It does not continue the last file of this shelter: one of the two is not genuine."),
                _FORKED,
            )
        if same_key and known.sequence == summary.sequence + 1 and known.previous != opened.payload_sha256:
            return Refusal(
                words("It does not fit the file that follows it: one of the two is not genuine."), _FORKED
            )
    return None


def _overlap(one: str, other: str) -> bool:
    return Quarter.parse(one).overlaps(Quarter.parse(other))


class Standing:
    """What an accepted report is among all that are here, said once all of them were read: in whatever order they came."""

    def __init__(self, known: Sequence[Received]) -> None:
        self._revisions: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        """By shelter: with new keys its numbers go on."""
        for one in known:
            self._revisions[one.shelter, one.quarter].append(one.revision)
            self._numbers[one.shelter].append(one.sequence)
        for shelter, numbers in self._numbers.items():
            self._numbers[shelter] = sorted(set(numbers))

    def said(self, entry: Received) -> tuple[Words, Words | None]:
        """The sentence for a report that was taken in, and what to do about what is missing."""
        revisions = self._revisions[entry.shelter, entry.quarter]
        if max(revisions) > entry.revision:
            return words("Kept as an older revision; the newer one counts."), None
        if len(revisions) > 1:
            return words("Revision {n} replaces the one before.", n=entry.revision), None
        missing = entry.sequence - 1 - bisect_left(self._numbers[entry.shelter], entry.sequence)
        if missing:
            return (
                words("Accepted. Earlier files of this shelter that are not here: {n}.", n=missing),
                words("Ask for them: one may be an earlier quarter, or what a newer revision replaced."),
            )
        return words("Accepted."), None


_FORKED = words(
    "A shelter that went back to an older backup may have issued twice. Ask it which of the two counts, and dispute the"
    " quarter until you know."
)
_PRACTICE = Refusal(
    words("It holds practice data, which never mixes with real reports."),
    words("Ask the shelter for the report of its own records, not of its practice vault."),
)
_REAL = Refusal(
    words("It is a real report; this is a practice vault."),
    words("Sign in to the vault of your office, and import it there."),
)
