"""The coordinator's work: taking reports in, and seeing who has reported."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.actions.desk import Desk
from caseapp.actions.office.senders import Sender, unknown_senders, wait_no_longer
from caseapp.actions.office.taking_in import import_files
from caseapp.actions.office.verdicts import FileState, FileVerdict
from caseapp.base.periods import Quarter
from caseapp.db import received
from caseapp.records.roles import Intent

__all__ = [
    "FileState", "FileVerdict", "Grid", "Sender", "grid", "import_files", "unknown_senders", "wait_no_longer",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShelterLine:
    """A trusted shelter, under this office's own name for it."""

    id: str
    name: str
    trusted: bool = True


@dataclass(frozen=True, slots=True)
class GridCell:
    """What is there of a shelter in a quarter: received or revised; what is missing has no cell."""

    state: str
    revision: int
    issued_at: str
    half: str = ""
    """The half-year whose report covers this quarter, such as 2026-H1; empty where the quarter has its own."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Shelters by quarters, the newest quarter first; cells under (shelter id, quarter)."""

    shelters: tuple[ShelterLine, ...]
    quarters: tuple[Quarter, ...]
    cells: Mapping[tuple[str, Quarter], GridCell]


def grid(desk: Desk) -> Grid:
    """Who has reported which quarter."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        cards = [card for card in received.trusted_cards(reading.connection) if card.kind == "shelter"]
        summaries = received.received_summaries(reading.connection)
    cells: dict[tuple[str, Quarter], GridCell] = {}
    for summary in sorted(summaries, key=lambda summary: summary.revision):
        state = "received" if summary.revision == 1 else "revised"
        period = Quarter.parse(summary.quarter)
        half = str(period) if len(period.quarters()) > 1 else ""
        for quarter in period.quarters():
            cells[summary.shelter, quarter] = GridCell(state, summary.revision, summary.issued_at, half)
    shelters = {card.shelter: ShelterLine(card.shelter, card.name) for card in cards}
    return Grid(tuple(shelters.values()), _quarters(desk, cells), cells)


def _quarters(desk: Desk, cells: Mapping[tuple[str, Quarter], GridCell]) -> tuple[Quarter, ...]:
    last = Quarter.of(desk.clock.today()).previous()
    known = {quarter for _, quarter in cells} | {last}
    return tuple(reversed(list(min(known).until(max(known)))))
