"""Sending a report to the coordinators: sealed to their cards, so that a lost stick or an opened letter tells nothing.

Every coordinator of an office opens it, because an office has one sealing key; the signature inside stays as it is. The
usual way once a coordinator's card is trusted (docs/formats/summary-1.md).
"""

from pathlib import Path

from caseapp.actions.desk import Desk, require_ending
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import received
from caseapp.db.received import TrustedCard
from caseapp.exchange.card import CardKind
from caseapp.exchange.summary.files import refuse_unwritable, write_file
from caseapp.records.roles import Intent
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import AGE_HEADER, NotForThisKeyError, seal, unseal

SEALED = ".age"
"""What the name of a sealed file ends in, after `.pdf`."""
MOST_BEGINNING = len(AGE_HEADER)
"""Bytes of a file that tell whether it is sealed."""


def offices(desk: Desk) -> tuple[str, ...]:
    """The coordinators to whom a report can be sealed, by the names that this shelter has for them."""
    return tuple(card.name for card in _coordinators(desk))


def refuse_target(desk: Desk, to: Path) -> None:
    """KnownError where a file is neither a PDF nor a sealed one by its name, there is nobody to seal it to, or none can be written.

    Said before a quarter is issued, because that is for good.
    """
    sealed = to.suffix.lower() == SEALED
    require_ending(Path(to.stem) if sealed else to, ".pdf")
    refuse_unwritable(to)
    if sealed and not _coordinators(desk):
        raise KnownError(
            words("No coordinator's card is trusted here, so the report cannot be sealed to anybody."),
            words("Take in the card under Settings, or write the report as an open PDF."),
        )


def write_report(desk: Desk, to: Path, pdf: bytes) -> None:
    """Write a report, sealed to all trusted coordinators where its name says so, and to this shelter, which may need it again."""
    recipients = [*(card.sealing_key for card in _coordinators(desk)), recipient_of(desk.keys.sealing_key)]
    write_file(to, seal(pdf, recipients) if to.suffix.lower() == SEALED else pdf)


def is_sealed(beginning: bytes) -> bool:
    """Whether a file that begins so was sealed to somebody."""
    return beginning.startswith(AGE_HEADER)


def open_sealed(desk: Desk, sealed: bytes) -> bytes:
    """What was sealed to this office. KnownError where it was sealed to others, or was damaged on the way."""
    try:
        return unseal(sealed, *desk.keys.opening)
    except NotForThisKeyError:
        raise KnownError(
            words("This report was sealed to another office: it does not open with the key of this one."),
            words("Send the shelter your card, and ask for the report again."),
        ) from None
    except KnownError:
        raise KnownError(
            words("This report was sealed, but the file was damaged on the way."), words("Ask for it again.")
        ) from None


def _coordinators(desk: Desk) -> tuple[TrustedCard, ...]:
    with desk.database.reading(Intent.EXPORT_SUMMARY) as reading:
        cards = received.trusted_cards(reading.connection)
    return tuple(card for card in cards if card.kind == CardKind.COORDINATOR)
