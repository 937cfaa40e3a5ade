"""Sending back: a feedback sheet for each shelter that reported a quarter, sealed to its card (decision 0024)."""

import hashlib
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.agreements import require_coordinator
from caseapp.actions.office.following_up import Cell, Overview, Shelter, read_overview
from caseapp.actions.office.returning_whole import Reports, fix, reports_of, whole_for
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.paths import is_there
from caseapp.base.periods import Quarter, in_order
from caseapp.base.words import Words, words
from caseapp.db import feedback_sheets, received
from caseapp.db.agreements import DISPUTE
from caseapp.db.feedback_sheets import Sent
from caseapp.db.work import Reading, Work
from caseapp.exchange.feedback_sheet.frame import framed
from caseapp.exchange.feedback_sheet.payload import MOST_SENTENCES, payload_of, read_payload
from caseapp.exchange.summary.characters import without_forbidden
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent
from caseapp.statistics.circle import Whole
from caseapp.statistics.feedback_sheet import Dispute, FeedbackSheet, OwnReport, Party, figures_beside
from caseapp.statistics.summary import Narrative
from caseapp.vault.sealing import seal

ENDING = ".feedback"
TEXT = "coordinator"
"""The id of the coordinator's text in a sheet."""
_NOT_IN_NAMES = re.compile(r"[^\w .()-]+")
_SHORTEST_NAME = 4
"""Letters from which on a name of another shelter is looked for in a text."""


@dataclass(frozen=True, slots=True)
class Line:
    """One shelter of the quarter: whether a sheet can go to it, and what went before."""

    shelter: Shelter
    why_not: Words | None
    edition: int = 0
    """The newest sheet that was written for it; 0 where there was none."""
    sent_at: str = ""


@dataclass(frozen=True, slots=True)
class Returning:
    """What can be sent back about a quarter."""

    quarter: Quarter
    lines: tuple[Line, ...]
    whole: Whole
    fixed: bool
    """Whether a sheet has gone out already, so that the whole stays as it is."""

    @property
    def ready(self) -> tuple[Line, ...]:
        """The shelters to which a sheet can go."""
        return tuple(line for line in self.lines if line.why_not is None)


@dataclass(frozen=True, slots=True)
class Written:
    """A sheet that was written to a file; `again` says that the same had been written before."""

    shelter: Shelter
    path: Path
    edition: int
    again: bool


def periods_to_return(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters, and the half-years, for which anything was received, oldest first."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = {summary.quarter for summary in received.received_summaries(reading.connection)}
    return in_order(map(Quarter.parse, found))


def look(desk: Desk, quarter: Quarter) -> Returning:
    """Who gets a sheet about a quarter, and on whom its whole would rest."""
    require_coordinator(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return _Quarter(reading, desk, quarter).returning()


def sheet_for(
    desk: Desk, quarter: Quarter, shelter: str, text: str = "", language: str = ""
) -> FeedbackSheet:
    """The sheet as it would go to one shelter. KnownError where none can go."""
    require_coordinator(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = _Quarter(reading, desk, quarter)
        line = found.chosen((shelter,))[0]
        return found.sheet(line, _text(found, (line,), text, language), stamp(desk.clock.now()))


def send_back(
    desk: Desk,
    quarter: Quarter,
    folder: Path,
    text: str = "",
    language: str = "",
    shelters: Collection[str] = (),
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> tuple[Written, ...]:
    """Write a sealed sheet for each shelter that can get one, or for those named, into a folder that is there.

    Without a text, a shelter keeps the one of its last sheet. The same again keeps its edition. Stop leaves nothing behind.
    KnownError where nobody can get one, or the text names a shelter.
    """
    require_coordinator(desk)
    with desk.database.work(Intent.EXPORT_NATIONAL, "send feedback", f"quarter:{quarter}") as work:
        found = _Quarter(work, desk, quarter)
        lines = found.chosen(shelters)
        texts = _text(found, lines, text, language)
        if found.whole.numbers and not found.fixed:
            fix(work, quarter, found.whole, work.now)
        made: list[tuple[Written, bytes]] = []
        for number, line in enumerate(lines):
            if stop():
                raise StoppedError
            progress(number / len(lines), words("Sealing for {name}", name=line.shelter.name))
            made.append(_sealed(desk, work, found, line, texts, folder))
        work.object = f"quarter:{quarter} shelters:{len(made)}"
        _write(made)
    return tuple(one for one, _data in made)


class _Quarter:
    """Everything that is known of a quarter inside one transaction."""

    def __init__(self, reading: Reading, desk: Desk, quarter: Quarter) -> None:
        self.desk, self.quarter = desk, quarter
        self.overview: Overview = read_overview(reading, desk.clock.today())
        self.reports: Reports = reports_of(reading, quarter)
        self.cells: dict[str, Cell] = {
            shelter: cell
            for (shelter, one), cell in self.overview.cells.items()
            if one in quarter.quarters() and (one == quarter or cell.half == str(quarter))
        }
        self.whole, self.fixed = whole_for(reading, quarter, self.reports)
        self.sent: dict[str, Sent] = feedback_sheets.sent(reading.connection, str(quarter))

    def returning(self) -> Returning:
        """What can be sent."""
        lines = tuple(self._line(one) for one in self.overview.shelters if one.id in self.cells)
        return Returning(self.quarter, lines, self.whole, self.fixed)

    def chosen(self, shelters: Collection[str]) -> tuple[Line, ...]:
        """Those who get a sheet. KnownError where nobody does, or one of those named does not."""
        returning = self.returning()
        if not shelters:
            if not returning.ready:
                raise KnownError(words("There is no shelter to which feedback on this quarter can go."))
            return returning.ready
        lines = tuple(line for line in returning.lines if line.shelter.id in shelters)
        refused = next((line.why_not for line in lines if line.why_not is not None), None)
        if refused is not None or len(lines) < len(set(shelters)):
            raise KnownError(refused or words("No shelter with this identifier is known here."))
        return lines

    def sheet(self, line: Line, texts: tuple[Narrative, ...], now: str) -> FeedbackSheet:
        """The sheet of one shelter, as its next edition; as its last one where nothing is new in it."""
        shelter, cell = line.shelter, self.cells[line.shelter.id]
        sha256, summary = self.reports[shelter.id]
        last = self._last(shelter.id)
        sheet = FeedbackSheet(
            practice=self.desk.practice, office=Party(self.desk.profile.id, self.desk.profile.name),
            shelter=Party(shelter.id, shelter.calls_itself), to=shelter.card.sealing_key if shelter.card else "",
            quarter=str(self.quarter), edition=line.edition + 1, made_at=now,
            report=OwnReport(summary.sequence, summary.revision, sha256, summary.issued_at),
            due=cell.due.isoformat(), days_late=cell.days_late, disputes=_disputes(cell),
            reported=self.whole.reported, behind=len(self.whole.shelters),
            within=shelter.id in self.whole.shelters, figures=figures_beside(summary, self.whole),
            targets=summary.targets, texts=texts or (last.texts if last else ()),
        )  # fmt: skip
        if last is not None and replace(sheet, edition=last.edition, made_at=last.made_at) == last:
            return last
        return sheet

    def _last(self, shelter: str) -> FeedbackSheet | None:
        kept = self.sent.get(shelter)
        return None if kept is None else read_payload(kept.payload)

    def _line(self, shelter: Shelter) -> Line:
        kept = self.sent.get(shelter.id)
        why_not = self._why_not(shelter)
        return Line(shelter, why_not) if kept is None else Line(shelter, why_not, kept.edition, kept.made_at)

    def _why_not(self, shelter: Shelter) -> Words | None:
        if shelter.card is None:
            return words("Its card is not trusted any more.")
        if shelter.agreement is None:
            return words("No agreement with it is written down.")
        if not shelter.agreement.covers(self.quarter.end):
            return words("The agreement with it does not cover this quarter.")
        if shelter.id in self.reports:
            return None
        if self.cells[shelter.id].half:
            return words("It reports by half-years: its sheet is about the half-year.")
        return words("Its report of this quarter is not here.")


def _disputes(cell: Cell) -> tuple[Dispute, ...]:
    """Since when the report is doubted. Why stays in the office: it was written for colleagues."""
    return tuple(
        Dispute(note.at[:10], note.settled_at[:10] if note.settled_at else None)
        for note in reversed(cell.notes)
        if note.kind == DISPUTE
    )


def _text(found: _Quarter, lines: Sequence[Line], text: str, language: str) -> tuple[Narrative, ...]:
    """The coordinator's text as it goes to all of these. KnownError where it is too long or names a shelter to another."""
    clean = without_forbidden(text.replace("\t", " "), lines=True).strip()
    if not clean:
        return ()
    if len(clean) > MOST_SENTENCES:
        raise KnownError(
            words("The text is too long: {length} of {most} letters.", length=len(clean), most=MOST_SENTENCES)
        )
    own = {lines[0].shelter.id} if len(lines) == 1 else set()
    named = next(_named(clean, (one for one in found.overview.shelters if one.id not in own)), None)
    if named is not None:
        raise KnownError(
            words("The text names a shelter: “{name}”. Others would read it.", name=named),
            words("Leave the name out, or send this text to that shelter alone, from its own page."),
        )
    return (Narrative(TEXT, language or found.desk.profile.language, clean),)


def _named(text: str, shelters: Iterator[Shelter]) -> Iterator[str]:
    """The names in a text by which shelters are known here."""
    for shelter in shelters:
        for name in (shelter.name, shelter.calls_itself):
            sought = rf"(?<!\w){re.escape(name.casefold())}(?!\w)"
            if len(name) >= _SHORTEST_NAME and re.search(sought, text.casefold()):
                yield name


def _sealed(
    desk: Desk, work: Work, found: _Quarter, line: Line, texts: tuple[Narrative, ...], folder: Path
) -> tuple[Written, bytes]:
    """Sign and seal the sheet of one shelter, and keep it."""
    sheet, signer = found.sheet(line, texts, work.now), desk.keys.signer
    payload, again = payload_of(sheet), sheet.edition == line.edition
    if not again:
        digest = hashlib.sha256(payload).hexdigest()
        kept = Sent(line.shelter.id, str(found.quarter), sheet.edition, digest, sheet.made_at, payload)
        feedback_sheets.add_sent(work.connection, kept)
    sealed = seal(framed(payload, signer.sign, signer.public_key), [sheet.to])
    return Written(
        line.shelter, _path(folder, found.quarter, line.shelter, sheet.edition), sheet.edition, again
    ), sealed


def _path(folder: Path, quarter: Quarter, shelter: Shelter, edition: int) -> Path:
    """A name that sorts by quarter and tells shelters and editions apart."""
    name = _NOT_IN_NAMES.sub("", shelter.name).strip(" .")[:60] or shelter.id
    return folder / f"{quarter} {name} {edition}{ENDING}"


def _write(made: Sequence[tuple[Written, bytes]]) -> None:
    """Write all files, or leave none of them that was not there before."""
    fresh = [one.path for one, _data in made if not is_there(one.path)]
    if len({one.path for one, _data in made}) < len(made):
        raise KnownError(words("Two shelters would get files of the same name. Rename one of them."))
    try:
        for one, data in made:
            write_file(one.path, data)
    except KnownError:
        for path in fresh:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
