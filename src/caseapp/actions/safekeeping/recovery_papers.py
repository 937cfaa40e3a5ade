"""Fresh recovery cards and shares: in memory until their owner typed them back, on paper, and nowhere else."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.base.words import Speaks
from caseapp.exchange.summary.files import write_file
from caseapp.vault import recovery
from caseapp.vault.shares import Shares, make_shares

if TYPE_CHECKING:
    from caseapp.reports.recovery_card import CardSheet

    Layout = CardSheet
    """What the window draws on the printer."""

SHORT = 6
"""Letters of a vault's number that tell its papers and backups from others; the names of backups carry them too."""


@dataclass(frozen=True, slots=True)
class FreshCard:
    """A card that no vault knows yet. `card` is its key as an age identity."""

    card: str = field(repr=False)
    shares: Shares | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """The card in groups, as it is written."""
        return recovery.card_text(self.card)

    @property
    def share_texts(self) -> tuple[str, ...]:
        """The shares in groups, in the order of their numbers; none where none were made."""
        return tuple(map(recovery.card_text, self.shares.keys)) if self.shares is not None else ()


@dataclass(frozen=True, slots=True)
class Paper:
    """What a page shows, prints and has typed back. `share` is 0 for the card, else the number of the share."""

    text: str = field(repr=False)
    fingerprint: str
    vault: str
    day: date
    share: int = 0
    practice: bool = False


def fresh_card(*, shares: bool = False) -> FreshCard:
    """A new card, with three shares of it where they are wished."""
    card = recovery.new_recovery_key()
    return FreshCard(card, make_shares(card) if shares else None)


def with_shares(fresh: FreshCard) -> FreshCard:
    """The same card, with shares."""
    return fresh if fresh.shares is not None else FreshCard(fresh.card, make_shares(fresh.card))


def papers(fresh: FreshCard, vault: str, day: date, *, practice: bool = False) -> tuple[Paper, ...]:
    """The card and, behind it, its shares. `vault` is the whole number of a vault."""
    digits = recovery.card_fingerprint(fresh.card)
    texts = (fresh.text, *fresh.share_texts)
    return tuple(
        Paper(text, digits, vault[:SHORT], day, number, practice) for number, text in enumerate(texts)
    )


def paper_of(text: str, vault: str, day: date, *, practice: bool = False) -> Paper:
    """The paper of a card that is there as its groups only, such as after restoring a backup."""
    return Paper(
        text, recovery.card_fingerprint(recovery.read_card(text)), vault[:SHORT], day, practice=practice
    )


def sheet(paper: Paper, say: Speaks) -> "CardSheet":
    """The layout of a paper in a language, for the printer."""
    from caseapp.reports.recovery_card import PaperCard, card_sheet

    return card_sheet(
        PaperCard(paper.text, paper.fingerprint, paper.vault, paper.day, paper.share, paper.practice), say
    )


def pdf(paper: Paper, say: Speaks) -> bytes:
    """The same as the bytes of a PDF."""
    from caseapp.reports.recovery_card import card_pdf

    return card_pdf(sheet(paper, say))


def save(paper: Paper, say: Speaks, target: Path) -> None:
    """Write the PDF to a file of the person's choice. KnownError where the disk refuses."""
    write_file(target, pdf(paper, say))


def on_cyrillic_keys(typed: str) -> bool:
    """Whether what was typed off a card came from a Russian or Kazakh keyboard: Latin letters cannot be meant by it."""
    return recovery.has_foreign_letters(typed)


def right_groups(text: str, typed: str) -> tuple[bool, ...]:
    """For each group of a card whether it was typed back rightly so far; typed is what stands in the box."""
    wanted, found = recovery.typed_groups(text), recovery.typed_groups(typed)
    right = [place < len(found) and found[place] == group for place, group in enumerate(wanted)]
    if len(found) > len(wanted):
        right[-1] = False  # more was typed than stands on the card
    return tuple(right)
