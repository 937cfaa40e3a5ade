"""The file of a report as it came in: kept as evidence, and saved for a shelter that lost its own."""

from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office.agreements import require_coordinator
from caseapp.actions.reporting.sending import is_sealed, open_sealed
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import received
from caseapp.exchange.summary.files import refuse_unwritable, write_file
from caseapp.records.roles import Intent


def save_original(desk: Desk, sha256: str, to: Path) -> None:
    """Write the file of an accepted report, unsealed where it came sealed: its signature says whose it is.

    `sha256` is that of its payload. KnownError where no such report is here, or the file cannot be written.
    """
    require_coordinator(desk)
    refuse_unwritable(to)
    with desk.database.work(Intent.IMPORT_SUMMARIES, "write original report") as work:
        found = received.original_of(work.connection, sha256)
        if found is None:
            raise KnownError(words("This report is not here."))
        entry, file = found
        work.object = f"quarter:{entry.shelter} {entry.quarter}"
        write_file(to, open_sealed(desk, file) if is_sealed(file) else file)
