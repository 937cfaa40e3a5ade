"""The agreement of a coordinating office with a shelter: from when until when, and what its reports may show."""

from datetime import date

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import agreements, received
from caseapp.db.agreements import Agreement
from caseapp.db.exact import SEALED_TABLES, wipe_exact
from caseapp.db.work import Reading
from caseapp.records.roles import Intent

__all__ = ["SEALED_TABLES", "Agreement"]

PUBLISHED = "published"
"""The shelter hands over the cells that its report shows."""
MODES = (PUBLISHED, SEALED_TABLES)
"""`sealed`: it also hands over its exact tables, sealed to the office, once its manager has allowed it."""
MOST_THRESHOLD = 100
MOST_NOTE = 1000


def agreement_with(desk: Desk, shelter: str) -> Agreement | None:
    """The agreement with a shelter, or None where none is written down."""
    require_coordinator(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return agreements.agreements(reading.connection).get(shelter)


def write_agreement(
    desk: Desk, shelter: str, begins: date, ends: date | None, threshold: int, note: str = "", mode: str = ""
) -> Agreement:
    """Write down what was agreed with a shelter, in the place of what was agreed before.

    Without a `mode` that of before stays, and is `published` where there was none. KnownError where it ends before it begins, or asks for less protection than this office does of everybody.
    """
    require_coordinator(desk)
    if ends is not None and ends < begins:
        raise KnownError(words("The agreement ends before it begins."))
    least = desk.profile.threshold
    if not least <= threshold <= MOST_THRESHOLD:
        raise KnownError(
            words(
                "The threshold of an agreement is a number from {least} to {most}: this office accepts nothing below {least}.",
                least=least, most=MOST_THRESHOLD,
            )
        )  # fmt: skip
    if mode and mode not in MODES:
        raise KnownError(words("There is no such way of handing numbers over: {mode}.", mode=mode))
    require_short(note)
    with desk.database.work(Intent.TRUST_CARDS, "write agreement", f"card:{shelter}") as work:
        require_known(work, shelter)
        before = agreements.agreements(work.connection).get(shelter)
        agreed = Agreement(
            shelter, begins.isoformat(), ends.isoformat() if ends else None, threshold,
            mode or (before.mode if before else PUBLISHED), note.strip(),
        )  # fmt: skip
        agreements.write_agreement(work.connection, agreed, work.now)
        if agreed.mode != SEALED_TABLES:
            wipe_exact(work.connection, shelter)
    return agreed


def drop_agreement(desk: Desk, shelter: str) -> None:
    """Remove what was written down; from then on only what this office asks of everybody counts."""
    require_coordinator(desk)
    with desk.database.work(Intent.TRUST_CARDS, "drop agreement", f"card:{shelter}") as work:
        if shelter not in agreements.agreements(work.connection):
            raise KnownError(words("No agreement with this shelter is written down."))
        agreements.drop_agreement(work.connection, shelter)
        wipe_exact(work.connection, shelter)


def require_coordinator(desk: Desk) -> None:
    """KnownError in a shelter's vault, which has no shelters to look after."""
    if desk.kind != "coordinator":
        raise KnownError(
            words("This is a shelter's vault: it holds no reports of other shelters."),
            words("Open the vault of a coordinator."),
        )


def require_known(reading: Reading, shelter: str) -> None:
    """KnownError where no card of a shelter was ever trusted here."""
    cards = received.all_cards(reading.connection)
    if not any(card.shelter == shelter and card.kind == "shelter" for card in cards):
        raise KnownError(
            words("No shelter with this identifier is known here."), words("Take in its card first.")
        )


def require_short(text: str) -> None:
    """KnownError where a note is longer than a page has room for."""
    if len(text) > MOST_NOTE:
        raise KnownError(
            words("The note is too long: {length} of {most} letters.", length=len(text), most=MOST_NOTE)
        )
