"""Files of referrals: sealing and signing one, and opening one that came, each refusal with its sentence."""

from datetime import timedelta
from pathlib import Path

from caseapp.actions.desk import Desk, require_shelter
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import received
from caseapp.db.received import TrustedCard
from caseapp.db.work import Reading
from caseapp.exchange.referral.child import read_in_child
from caseapp.exchange.referral.frame import MOST_FILE, framed
from caseapp.exchange.referral.letter import payload_of
from caseapp.exchange.summary.characters import without_forbidden
from caseapp.exchange.summary.envelope import Envelope
from caseapp.exchange.summary.files import read_file, write_file
from caseapp.records.letter import Answered, Letter
from caseapp.records.referral_fields import MOST_ANSWER
from caseapp.vault.sealing import AGE_HEADER, seal, unseal
from caseapp.vault.signing import verify

ENDING = ".referral"


def write_sealed(desk: Desk, what: Letter | Answered, card: TrustedCard, to: Path) -> None:
    """Write a file that only the owner of a card opens. KnownError where it cannot be written."""
    signer = desk.keys.signer
    write_file(to, seal(framed(payload_of(what), signer.sign, signer.public_key), [card.sealing_key]))


def open_sealed(desk: Desk, path: Path) -> tuple[Letter | Answered, Envelope]:
    """What a file says and the frame it came in. KnownError where it is not for this shelter, damaged or no referral."""
    require_shelter(desk)
    data = read_file(path, MOST_FILE)
    if not data.startswith(AGE_HEADER.rstrip()):
        raise KnownError(words("This file is no encrypted referral."))
    try:
        inner = unseal(data, *desk.keys.opening)
    except KnownError:
        raise KnownError(
            words(
                "This file is not for this shelter, or it was damaged on the way: its key does not open it."
            ),
            words("Ask the sender to which card it was sealed. Yours stands under Settings."),
        ) from None
    what, envelope = read_in_child(inner, verify)
    if not desk.keys.receive(what.to):
        raise KnownError(
            words("This referral was written to another organisation, and somebody sent it on to here."),
            words("Tell the sender by telephone. Nothing was kept."),
        )
    if what.practice != desk.practice:
        raise KnownError(words("Practice and real work never mix: this file belongs to the other kind."))
    if what.made > desk.clock.today() + timedelta(days=1):
        raise KnownError(words("The referral bears a day that is yet to come."))
    return what, envelope


def sender_card(reading: Reading, envelope: Envelope) -> TrustedCard:
    """The card of whoever signed. KnownError where nobody here trusts one."""
    return card_of(reading, envelope.public_key.hex())


def card_of(reading: Reading, key: str) -> TrustedCard:
    """The trusted card with a signing key (hexadecimal)."""
    cards = (one for one in received.trusted_cards(reading.connection) if one.signing_key == key)
    card = next(cards, None)
    if card is None:
        raise KnownError(
            words("Nobody here knows who signed this file: its sender's card is not trusted."),
            words(
                "Ask the sender for the card, and take it in under Organisations after comparing its digits."
            ),
        )
    return card


def lines_of_text(text: str) -> str:
    """A text as a referral may carry it: its lines, without unseen characters, no longer than allowed."""
    return without_forbidden(text.replace("\t", " "), lines=True).strip()[:MOST_ANSWER]
