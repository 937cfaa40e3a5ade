"""A sheet of feedback as an office sent it, and one that somebody else wrote."""

from pathlib import Path

from caseapp.db import feedback_sheets
from caseapp.exchange.feedback_sheet.frame import framed
from caseapp.exchange.feedback_sheet.payload import payload_of, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.feedback_sheet import FeedbackSheet
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import seal
from caseapp.vault.signing import Signer
from tests.actions.country import Q3, Country


def sent_sheet(made: Country) -> FeedbackSheet:
    """The newest sheet that the office kept for the shelter with a vault."""
    with made.office.database.reading(Intent.READ_REPORTS) as reading:
        kept = feedback_sheets.sent(reading.connection, str(Q3))
    return read_payload(kept[made.here.profile.id].payload)


def forged(made: Country, sheet: FeedbackSheet, signer: Signer | None = None, key: str = "") -> Path:
    """A sheet that somebody else wrote, as a file."""
    by = signer or made.office.keys.signer
    inner = framed(payload_of(sheet), by.sign, by.public_key)
    path = made.folder / "forged.feedback"
    path.write_bytes(seal(inner, [key or recipient_of(made.here.keys.sealing_key)]))
    return path
