"""The coordinator's work: taking summaries in, seeing who has reported, and adding up the whole."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.accepting import Inbox
from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.sending import MOST_BEGINNING, is_sealed, open_sealed
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import received
from caseapp.exchange.summary.child import Source, read_many_in_child
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.records.roles import Intent
from caseapp.vault.signing import verify


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What became of one file. `sentence` says why; shelter and quarter are known where it could be read."""

    path: Path
    accepted: bool
    sentence: Words
    shelter: str = ""
    quarter: str = ""
    revision: int = 0


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


def import_files(
    desk: Desk, paths: Sequence[Path], progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[FileVerdict, ...]:
    """Read files and folders of summaries; every file gets its verdict, and all accepted ones are kept together.

    Files are read by a child process with limits. Stop leaves everything as it was.
    """
    if desk.kind != "coordinator":
        raise KnownError(words("Summaries are imported by a coordinator's vault, not by a shelter's."))
    files = list(_files(paths))
    verdicts: list[FileVerdict] = []
    with desk.database.work(Intent.IMPORT_SUMMARIES, "import summaries") as work:
        inbox = Inbox(work.connection, desk.practice, desk.clock.today(), work.now, desk.profile.threshold)
        sources = (_source(desk, path) for path in files)
        readable = [(path, source) for path, source in zip(files, sources, strict=True)]
        opened = read_many_in_child((one for _, one in readable if not isinstance(one, KnownError)), verify)
        for number, (path, source) in enumerate(readable):
            if stop():
                raise StoppedError
            progress(number / len(readable), words("Reading {name}", name=path.name))
            outcome = source if isinstance(source, KnownError) else next(opened)[1]
            verdicts.append(_verdict(inbox, path, outcome))
        work.object = f"files:{sum(verdict.accepted for verdict in verdicts)}"
    return tuple(verdicts)


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


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and those inside the folders named, each once."""
    seen: set[Path] = set()
    for path in paths:
        inside = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        for one in inside:
            if one not in seen:
                seen.add(one)
                yield one


def _source(desk: Desk, path: Path) -> Source | KnownError:
    """The file itself; where it was sealed to this office, what was inside.

    A pipe is not opened here: one that nobody writes into would be waited for. The child refuses it.
    """
    if not path.is_file():
        return path
    try:
        with path.open("rb") as file:
            sealed = is_sealed(file.read(MOST_BEGINNING))
        return open_sealed(desk, read_file(path)) if sealed else path
    except OSError:
        return KnownError(words("The file cannot be opened. Is it still there, and may you read it?"))
    except KnownError as error:
        return error


def _verdict(inbox: Inbox, path: Path, outcome: OpenedSummary | KnownError) -> FileVerdict:
    if isinstance(outcome, KnownError):
        return FileVerdict(path, accepted=False, sentence=outcome.sentence)
    acceptance = inbox.take(outcome, path)
    return FileVerdict(
        path,
        acceptance.accepted,
        acceptance.sentence,
        acceptance.shelter,
        acceptance.quarter,
        acceptance.revision,
    )
