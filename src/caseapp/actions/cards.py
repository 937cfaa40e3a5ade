"""Cards: how a shelter and a coordinator come to trust each other's keys without a network."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import received
from caseapp.db.received import TrustedCard
from caseapp.exchange.card import Card, CardKind, card_bytes, read_card_file, same_fingerprint
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent
from caseapp.vault.recovery import recipient_of
from caseapp.vault.signing import verify


@dataclass(frozen=True, slots=True)
class CardView:
    """A card as it is shown. The fingerprint is what two people read to each other."""

    kind: str
    id: str
    name: str
    region: str
    fingerprint: str


def my_card(desk: Desk) -> CardView:
    """The card of this vault."""
    return _view(_card(desk))


def write_card(desk: Desk, to: Path) -> CardView:
    """Write the public card of this vault to a file."""
    card = _card(desk)
    with desk.database.work(Intent.TRUST_CARDS, "write card"):
        write_file(to, card_bytes(card, desk.keys.signer.sign))
    return _view(card)


def read_card(path: Path) -> CardView:
    """A card that somebody sent, not trusted yet. KnownError where the file is damaged or no card."""
    return _view(read_card_file(path, verify))


def trust(desk: Desk, path: Path, name: str, fingerprint: str) -> CardView:
    """Take a card in under an own name, when the digits that its owner read out agree with it."""
    if not name.strip():
        raise KnownError(words("Give the owner of the card a name of your own."))
    card = read_card_file(path, verify)
    if not same_fingerprint(card.fingerprint(), fingerprint):
        raise KnownError(
            words("The digits do not agree with the card, so it is not trusted."),
            words("Let its owner read all forty digits again. If they still differ, the card was exchanged."),
        )
    with desk.database.work(Intent.TRUST_CARDS, "trust card", f"card:{card.id}") as work:
        received.trust_card(
            work.connection,
            TrustedCard(
                card.signing_key.hex(), card.id, name.strip(), card.kind.value, card.sealing_key, card.region,
                stamp(desk.clock.now()),
            ),
        )  # fmt: skip
    return _view(card)


def trusted(desk: Desk) -> tuple[TrustedCard, ...]:
    """All cards this vault trusts, by name."""
    with desk.database.reading(Intent.TRUST_CARDS) as reading:
        return received.trusted_cards(reading.connection)


def _card(desk: Desk) -> Card:
    profile = desk.profile
    return Card(
        CardKind(profile.kind), profile.id, profile.name, profile.region, desk.keys.signer.public_key,
        recipient_of(desk.keys.sealing_key), desk.clock.today(),
    )  # fmt: skip


def _view(card: Card) -> CardView:
    return CardView(card.kind.value, card.id, card.name, card.region, card.fingerprint())
