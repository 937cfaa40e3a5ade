"""Organisations with which a shelter works, and the cards to which referrals are sealed."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import Desk, require_shelter
from caseapp.base.clock import stamp
from caseapp.base.collation import order
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import letters, received, store
from caseapp.db.received import TrustedCard
from caseapp.exchange.card import CardKind, read_card_file, same_fingerprint
from caseapp.records.organisation import Organisation
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.vault.signing import verify


@dataclass(frozen=True, slots=True)
class Office:
    """An organisation, with its card where one was compared by telephone."""

    entry: Stored[Organisation]
    card: TrustedCard | None

    @property
    def name(self) -> str:
        """Its name."""
        return self.entry.record.name

    @property
    def kind(self) -> str:
        """The kind that decides which consent is needed; empty where nobody said."""
        kind = self.entry.record.kind
        return kind if isinstance(kind, str) else ""


def list_offices(desk: Desk) -> tuple[Office, ...]:
    """All organisations by name."""
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        cards = letters.cards_of_organisations(reading.connection)
        found = [Office(one, cards.get(one.id)) for one in store.entries(reading, "organisation")]
    return tuple(sorted(found, key=lambda one: order(one.name)))


def trust_card_of(desk: Desk, organisation_id: int, path: Path, fingerprint: str) -> Office:
    """Take the card of an organisation in, when the digits that were read out agree with it.

    KnownError where they do not, where it is this shelter's own card, and where it belongs to another organisation here.
    """
    require_shelter(desk)
    card = read_card_file(path, verify)
    if card.kind is not CardKind.SHELTER:
        raise KnownError(
            words("Referrals go to organisations that help people, not to a coordinating office.")
        )
    if desk.keys.have_signed(card.signing_key):
        raise KnownError(words("This is the card of this shelter itself."))
    if not same_fingerprint(card.fingerprint(), fingerprint):
        raise KnownError(
            words("The digits do not agree with the card, so it is not trusted."),
            words("Let its owner read all forty digits again. If they still differ, the card was exchanged."),
        )
    with desk.database.work(Intent.TRUST_CARDS, "trust card", f"card:{card.id}") as work:
        key = card.signing_key.hex()
        entry: Stored[Organisation] = store.get(work, "organisation", organisation_id)
        taken = letters.cards_of_organisations(work.connection)
        if any(one.signing_key == key and number != entry.id for number, one in taken.items()):
            raise KnownError(words("This card belongs to another organisation in the list already."))
        trusted = TrustedCard(
            key,
            card.id,
            entry.record.name,
            card.kind.value,
            card.sealing_key,
            card.region,
            stamp(desk.clock.now()),
        )
        received.trust_card(work.connection, trusted)
        letters.link_card(work.connection, entry.id, key)
    return Office(entry, trusted)


def drop_card(desk: Desk, organisation_id: int) -> None:
    """Send nothing more to the card of an organisation."""
    with desk.database.work(Intent.TRUST_CARDS, "drop card", f"organisation:{organisation_id}") as work:
        letters.unlink_card(work.connection, organisation_id)
