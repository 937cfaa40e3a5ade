"""Cards: how a shelter and a coordinator come to trust each other's keys without a network, and stop to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db import received
from caseapp.db.received import TrustedCard
from caseapp.db.work import Work
from caseapp.exchange.card import (
    Card,
    CardKind,
    asked_groups,
    card_bytes,
    fingerprint,
    groups_agree,
    read_card_file,
    same_fingerprint,
)
from caseapp.exchange.card_typed import read_typed
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent
from caseapp.vault.recovery import recipient_of
from caseapp.vault.signing import verify

__all__ = ["TrustedCard", "asked_groups"]

MOST_NAME = 120
MOST_REASON = 300
Source = Path | str
"""A card as a file, or the groups that were typed off its paper."""


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as it is shown. The fingerprint is what two people read to each other."""

    kind: str
    id: str
    name: str
    region: str
    fingerprint: str
    signing_key: str
    """In hexadecimal: by it the files of its owner are known."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A card that is not trusted yet. `name` is this office's name for its owner, where it has one."""

    view: CardView
    name: str
    before: Words | None
    """What trusting it would change: an earlier card is taken back, or one that was taken back counts again."""


def my_card(desk: Desk) -> CardView:
    """The card of this vault."""
    return _view(own_card(desk))


def write_card(desk: Desk, to: Path) -> CardView:
    """Write the public card of this vault to a file."""
    card = own_card(desk)
    with desk.database.work(Intent.TRUST_CARDS, "write card"):
        write_file(to, card_bytes(card, desk.keys.signer.sign))
    return _view(card)


def read_card(path: Path) -> CardView:
    """A card that somebody sent, not trusted yet. KnownError where the file is damaged or no card."""
    return _view(read_card_file(path, verify))


def look_at(desk: Desk, source: Source) -> Offered:
    """A card that somebody handed over, and what is known of its owner already. KnownError as for `read_card`."""
    card = _card_of(source)
    with desk.database.reading(Intent.TRUST_CARDS) as reading:
        cards = received.all_cards(reading.connection)
    _refuse_own(desk, card)
    return Offered(_view(card), _name_before(cards, card), _change(cards, card))


def trust(desk: Desk, source: Source, name: str, digits: str, *, despite: bool = False) -> CardView:
    """Take a card in under an own name, when the forty digits that its owner read out agree with it.

    A second card of one owner takes the place of the first, which is taken back in the same action; this, and trusting a
    card again that was taken back, happens only `despite` it.
    """
    _require_name(name)
    card = _card_of(source)
    if not same_fingerprint(card.fingerprint(), digits):
        raise KnownError(
            words("The digits do not agree with the card, so it is not trusted."),
            words("Let its owner read all forty digits again. If they still differ, the card was exchanged."),
        )
    return _take_in(desk, card, name, "trust card", despite=despite)


class GroupsDifferError(KnownError):
    """The groups off a paper are not those of the file."""


def trust_by_paper(
    desk: Desk, path: Path, name: str, groups: Mapping[int, str], *, despite: bool = False
) -> CardView:
    """Take the file of a card in, when two groups of digits agree that were asked for and stand on its paper.

    `groups` holds two different groups by their place, from 1. Who asks lets it be tried once, then wants all forty digits:
    GroupsDifferError. A name that cannot be is a KnownError before the groups are looked at.
    """
    _require_name(name)
    card = read_card_file(path, verify)
    with desk.database.reading(Intent.TRUST_CARDS) as reading:
        _refuse_same_name(received.all_cards(reading.connection), card.id, name)
    if not groups_agree(card, groups):
        raise GroupsDifferError(
            words(
                "The groups do not agree with the file: the paper and the file are of two different cards."
            ),
            words("Call the owner on a number that you know, and compare all forty digits."),
        )
    return _take_in(desk, card, name, "trust card by paper", despite=despite)


def rename(desk: Desk, shelter: str, name: str) -> None:
    """Give the owner of a card another name of this office's own."""
    _require_name(name)
    with desk.database.work(Intent.TRUST_CARDS, "rename card", f"card:{shelter}") as work:
        cards = received.all_cards(work.connection)
        if all(card.shelter != shelter for card in cards):
            raise KnownError(words("No card of this owner is known here."))
        _refuse_same_name(cards, shelter, name)
        received.rename_owner(work.connection, shelter, name.strip())


def take_back(desk: Desk, signing_key: str, reason: str, day: date | None = None) -> None:
    """Trust a card no more, since a day and for a reason. What came in before stays, and is marked.

    KnownError without a reason, with a day that is yet to come, and for a card that is not trusted.
    """
    day = desk.clock.today() if day is None else day
    if not reason.strip() or len(reason) > MOST_REASON:
        raise KnownError(
            words("Say in a few words why the card is taken back, for example that the computer was stolen.")
        )
    if day > desk.clock.today():
        raise KnownError(words("A card cannot be taken back on a day that is yet to come."))
    with desk.database.work(Intent.TRUST_CARDS, "take card back") as work:
        found = [one for one in received.trusted_cards(work.connection) if one.signing_key == signing_key]
        if not found:
            raise KnownError(words("This card is not trusted, so there is nothing to take back."))
        work.object = f"card:{found[0].shelter}"
        received.take_card_back(work.connection, signing_key, day.isoformat(), reason.strip())


def trusted(desk: Desk) -> tuple[TrustedCard, ...]:
    """All cards this vault trusts, by name."""
    with desk.database.reading(Intent.TRUST_CARDS) as reading:
        return received.trusted_cards(reading.connection)


def known(desk: Desk) -> tuple[TrustedCard, ...]:
    """All cards that this vault trusts or trusted once, by name."""
    with desk.database.reading(Intent.TRUST_CARDS) as reading:
        return received.all_cards(reading.connection)


def digits_of(card: TrustedCard) -> str:
    """The forty digits of a card that is or was trusted."""
    return fingerprint(bytes.fromhex(card.signing_key), card.sealing_key)


def own_card(desk: Desk) -> Card:
    """The card of this vault, as others get it."""
    profile = desk.profile
    return Card(
        CardKind(profile.kind), profile.id, profile.name, profile.region, desk.keys.signer.public_key,
        recipient_of(desk.keys.sealing_key), desk.clock.today(),
    )  # fmt: skip


def _take_in(desk: Desk, card: Card, name: str, action: str, *, despite: bool) -> CardView:
    _refuse_own(desk, card)
    with desk.database.work(Intent.TRUST_CARDS, action, f"card:{card.id}") as work:
        cards = received.all_cards(work.connection)
        change = _change(cards, card)
        if change is not None and not despite:
            raise KnownError(change, words("If this is meant, take the card in once more and agree to it."))
        _refuse_same_name(cards, card.id, name)
        _take_others_back(work, cards, card, desk.clock.today())
        received.trust_card(work.connection, _trusted(card, name.strip(), stamp(desk.clock.now())))
        received.rename_owner(work.connection, card.id, name.strip())
    return _view(card)


def _take_others_back(work: Work, cards: Sequence[TrustedCard], card: Card, today: date) -> None:
    """One owner has one card that counts."""
    for old in _others(cards, card):
        received.take_card_back(work.connection, old.signing_key, today.isoformat(), REPLACED)


def _trusted(card: Card, name: str, now: str) -> TrustedCard:
    return TrustedCard(
        card.signing_key.hex(), card.id, name, card.kind.value, card.sealing_key, card.region, now,
        card.name or None,
    )  # fmt: skip


def _others(cards: Sequence[TrustedCard], card: Card) -> list[TrustedCard]:
    """Other cards of its owner that are trusted."""
    key = card.signing_key.hex()
    return [one for one in cards if one.shelter == card.id and one.signing_key != key and one.counts]


def _change(cards: Sequence[TrustedCard], card: Card) -> Words | None:
    """What trusting a card would change, so that nobody does it unawares."""
    for old in _others(cards, card):
        return words(
            "There is a card of {name} already, trusted since {day}. A new one is right after a new installation or when its"
            " key was lost. When the new one is trusted, the old one is taken back: nothing signed with it is accepted any more.",
            name=old.name,
            day=date.fromisoformat(old.trusted_at[:10]),
        )
    key = card.signing_key.hex()
    for one in cards:
        if one.signing_key == key and one.taken_back_on is not None:
            return words(
                "This card was taken back on {day}. When it is trusted again, files signed with it are accepted again.",
                day=date.fromisoformat(one.taken_back_on),
            )
    return None


def _name_before(cards: Sequence[TrustedCard], card: Card) -> str:
    return next((one.name for one in reversed(cards) if one.shelter == card.id), "")


def _refuse_own(desk: Desk, card: Card) -> None:
    if desk.keys.have_signed(card.signing_key):
        raise KnownError(words("This is the card of this office itself."))


def _refuse_same_name(cards: Sequence[TrustedCard], owner: str, name: str) -> None:
    """Two shelters under one name would be mixed up in every table, also where the card of one counts no more."""
    wanted = name.strip().casefold()
    if any(one.name.casefold() == wanted and one.shelter != owner for one in cards):
        raise KnownError(
            words("Another card bears the name “{name}” already.", name=name.strip()),
            words(
                "Choose a name that tells the two apart, such as one with the year. If it is the same shelter with a new installation,"
                " take its old card back, too."
            ),
        )


def _require_name(name: str) -> None:
    if not name.strip():
        raise KnownError(words("Give the owner of the card a name of your own."))
    if len(name) > MOST_NAME:
        raise KnownError(words("The name is too long."))


def _card_of(source: Source) -> Card:
    """A card from its file, with its signature checked, or from its paper, which bears none: there the digits decide."""
    return read_card_file(source, verify) if isinstance(source, Path) else read_typed(source)


def _view(card: Card) -> CardView:
    return CardView(
        card.kind.value, card.id, card.name, card.region, card.fingerprint(), card.signing_key.hex()
    )


REPLACED = "replaced"
"""The reason that stands on a card whose owner has a new one; said by `why_taken_back`."""


def why_taken_back(card: TrustedCard) -> str | Words:
    """Why a card is not trusted any more: what somebody wrote, or words where another card took its place."""
    why = card.taken_back_why or ""
    return words("A new card took its place.") if why == REPLACED else why
