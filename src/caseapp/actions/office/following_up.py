"""Who has reported and who has not: shelters by quarters, with deadlines, disputes and notes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from caseapp.actions.desk import Desk
from caseapp.actions.office.agreements import require_coordinator, require_known, require_short
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.base.words import words
from caseapp.db import agreements, received
from caseapp.db.agreements import DISPUTE, NOTE, REMINDER, Agreement, QuarterNote
from caseapp.db.exact import held_exact
from caseapp.db.received import Received, TrustedCard
from caseapp.db.report_days import keep_report_days, report_days
from caseapp.db.work import Reading
from caseapp.records.roles import Intent

__all__ = ["DISPUTE", "NOTE", "REMINDER", "QuarterNote", "Received"]

USUAL_DAYS = 30
"""Days after the end of a quarter by which its report is due, unless the office sets another number."""
MOST_DAYS = 180


class State(StrEnum):
    """What is there of a shelter in a quarter."""

    RECEIVED = "received"
    REVISED = "revised"
    AWAITED = "awaited"
    """Not here, and not late yet."""
    LATE = "late"
    NOT_EXPECTED = "not_expected"
    """No agreement was in force on the last day of the quarter, or the shelter was not known then."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One quarter of one shelter."""

    state: State
    due: date
    revision: int = 0
    issued_at: str = ""
    half: str = ""
    """The half-year whose report covers this quarter, such as 2026-H1; empty where the quarter has its own."""
    days_late: int = 0
    """Days after the deadline: of the first issue where it is here, until today where it is not."""
    card_taken_back: str = ""
    """Since when the card that signed it is not trusted any more, ISO 8601."""
    notes: tuple[QuarterNote, ...] = ()
    """What was written about the quarter, the newest first."""

    @property
    def here(self) -> bool:
        """Whether a report covers the quarter."""
        return self.state in {State.RECEIVED, State.REVISED}

    @property
    def disputed(self) -> bool:
        """Whether a dispute about it is not settled."""
        return any(note.open_dispute for note in self.notes)

    @property
    def reminded_on(self) -> str:
        """The day of the last reminder, ISO 8601; empty where there was none."""
        return next((note.at[:10] for note in self.notes if note.kind == REMINDER), "")


@dataclass(frozen=True, slots=True)
class Shelter:
    """A shelter as this office knows it. `card` is the one that is trusted today, where there is one."""

    id: str
    name: str
    calls_itself: str
    """Its own name for itself, which letters to it bear."""
    card: TrustedCard | None
    agreement: Agreement | None
    known_since: date = field(default=date.min)


@dataclass(frozen=True, slots=True)
class Overview:
    """Shelters by quarters, the newest quarter first; cells under (shelter id, quarter)."""

    shelters: tuple[Shelter, ...]
    quarters: tuple[Quarter, ...]
    cells: Mapping[tuple[str, Quarter], Cell]
    days: int
    """Days after the end of a quarter by which its report is due."""


@dataclass(frozen=True, slots=True)
class ShelterView:
    """Everything about one shelter: all its cards, the files that came in, the newest first, and its quarters."""

    shelter: Shelter
    cards: tuple[TrustedCard, ...]
    files: tuple[Received, ...]
    quarters: tuple[Quarter, ...]
    cells: Mapping[Quarter, Cell]
    least_threshold: int
    exact: tuple[str, ...] = ()
    """The quarters of which exact tables are here."""


def overview(desk: Desk) -> Overview:
    """Who has reported which quarter, and who is late."""
    require_coordinator(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return read_overview(reading, desk.clock.today())


def shelter_view(desk: Desk, shelter: str) -> ShelterView:
    """One shelter. KnownError where no card of it was ever trusted."""
    require_coordinator(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        require_known(reading, shelter)
        whole = read_overview(reading, desk.clock.today())
        cards = tuple(card for card in received.all_cards(reading.connection) if card.shelter == shelter)
        files = [one for one in received.received_summaries(reading.connection) if one.shelter == shelter]
        exact = tuple(one.quarter for one in held_exact(reading.connection) if one.shelter == shelter)
    found = next(one for one in whole.shelters if one.id == shelter)
    cells = {quarter: whole.cells[shelter, quarter] for quarter in whole.quarters}
    newest = tuple(sorted(files, key=lambda one: one.sequence, reverse=True))
    return ShelterView(
        found, tuple(reversed(cards)), newest, whole.quarters, cells, desk.profile.threshold, exact
    )


def set_deadline(desk: Desk, days: int) -> None:
    """Set by how many days after the end of a quarter its report is due."""
    require_coordinator(desk)
    if not 1 <= days <= MOST_DAYS:
        raise KnownError(words("The deadline is a number of days from 1 to {most}.", most=MOST_DAYS))
    with desk.database.work(Intent.MANAGE_VAULT, "set report days", f"days:{days}") as work:
        keep_report_days(work.connection, days)


def write_note(desk: Desk, shelter: str, quarter: Quarter, text: str) -> int:
    """Write a note about a quarter of a shelter; gives its number."""
    return _write(desk, shelter, quarter, NOTE, text, "note quarter")


def dispute(desk: Desk, shelter: str, quarter: Quarter, text: str) -> int:
    """Say what is doubtful in the report of a quarter; it stays marked until somebody settles it.

    KnownError where no report of the quarter is here.
    """
    return _write(desk, shelter, quarter, DISPUTE, text, "dispute quarter")


def settle(desk: Desk, number: int) -> None:
    """A dispute is settled; what was written stays. KnownError where it is none, or is settled already."""
    require_coordinator(desk)
    with desk.database.work(Intent.IMPORT_SUMMARIES, "settle dispute") as work:
        written = agreements.note(work.connection, number)
        if written is None or not written.open_dispute:
            raise KnownError(words("There is no open dispute with this number."))
        work.object = f"quarter:{written.shelter} {written.quarter}"
        agreements.settle_note(work.connection, number, work.user, work.now)


def drop_note(desk: Desk, number: int) -> None:
    """Remove a note. Disputes and reminders stay: others rely on them."""
    require_coordinator(desk)
    with desk.database.work(Intent.IMPORT_SUMMARIES, "drop quarter note") as work:
        written = agreements.note(work.connection, number)
        if written is None or written.kind != NOTE:
            raise KnownError(words("There is no note with this number."))
        work.object = f"quarter:{written.shelter} {written.quarter}"
        agreements.drop_note(work.connection, number)


def read_overview(reading: Reading, today: date) -> Overview:
    """Shelters by quarters inside an open transaction."""
    shelters = _shelters(reading)
    files = received.received_summaries(reading.connection)
    days = report_days(reading.connection) or USUAL_DAYS
    quarters = _quarters(files, today)
    held: dict[str, list[Quarter]] = {}
    for one in files:
        held.setdefault(one.shelter, []).append(Quarter.parse(one.quarter))
    cells = {
        (shelter.id, quarter): _expected(
            shelter, quarter, _due(quarter, held.get(shelter.id, ()), days), today
        )
        for shelter in shelters
        for quarter in quarters
    }
    taken_back = {
        card.signing_key: card.taken_back_on or "" for card in received.all_cards(reading.connection)
    }
    for one in sorted(files, key=lambda one: one.revision):
        for quarter in Quarter.parse(one.quarter).quarters():
            before = cells.get((one.shelter, quarter))
            if before is not None:
                cells[one.shelter, quarter] = _filled(before, one, days, taken_back.get(one.signing_key, ""))
    for place, written in _notes_by_place(agreements.notes(reading.connection)).items():
        if place in cells:
            cells[place] = replace(cells[place], notes=tuple(written))
    return Overview(shelters, tuple(reversed(quarters)), cells, days)


def _shelters(reading: Reading) -> tuple[Shelter, ...]:
    agreed = agreements.agreements(reading.connection)
    found: dict[str, list[TrustedCard]] = {}
    for card in received.all_cards(reading.connection):
        if card.kind == "shelter":
            found.setdefault(card.shelter, []).append(card)
    return tuple(
        Shelter(
            shelter, cards[-1].name, _calls_itself(cards), next((one for one in cards if one.counts), None),
            agreed.get(shelter), min(date.fromisoformat(one.trusted_at[:10]) for one in cards),
        )
        for shelter, cards in found.items()
    )  # fmt: skip


def _calls_itself(cards: Sequence[TrustedCard]) -> str:
    return next((one.calls_itself for one in reversed(cards) if one.calls_itself), cards[-1].name)


def _quarters(files: Iterable[Received], today: date) -> list[Quarter]:
    """From the first quarter that anybody reported to the last one that is over."""
    last = Quarter.of(today).previous()
    known = {quarter for one in files for quarter in Quarter.parse(one.quarter).quarters()} | {last}
    return list(min(known).until(max(known)))


def _due(quarter: Quarter, held: Iterable[Quarter], days: int) -> date:
    """The deadline of a quarter: after its half-year for those whose last report before it was of a half-year."""
    before = max((one for one in held if one.start < quarter.start), key=lambda one: one.end, default=quarter)
    end = HalfYear.around(quarter).end if len(before.quarters()) > 1 else quarter.end
    return end + timedelta(days=days)


def _expected(shelter: Shelter, quarter: Quarter, due: date, today: date) -> Cell:
    """What a quarter is as long as nothing came in for it."""
    late = (today - due).days
    if not _is_expected(shelter, quarter):
        return Cell(State.NOT_EXPECTED, due)
    return Cell(State.LATE, due, days_late=late) if late > 0 else Cell(State.AWAITED, due)


def _is_expected(shelter: Shelter, quarter: Quarter) -> bool:
    if shelter.card is None:
        return False
    if shelter.agreement is not None:
        return shelter.agreement.covers(quarter.end)
    return quarter >= Quarter.of(shelter.known_since).previous()


def _filled(before: Cell, one: Received, days: int, taken_back: str) -> Cell:
    """A report in its cell. Late is what was first issued after the deadline, however late it was imported."""
    state = State.RECEIVED if one.revision == 1 else State.REVISED
    late = before.days_late
    period = Quarter.parse(one.quarter)
    due = period.end + timedelta(days=days)
    if not before.here:
        late = max(0, (date.fromisoformat(one.issued_at[:10]) - due).days)
    half = one.quarter if len(period.quarters()) > 1 else ""
    return Cell(state, due, one.revision, one.issued_at, half, late, taken_back)


def _notes_by_place(notes: Iterable[QuarterNote]) -> dict[tuple[str, Quarter], list[QuarterNote]]:
    found: dict[tuple[str, Quarter], list[QuarterNote]] = {}
    for one in notes:
        found.setdefault((one.shelter, Quarter.parse(one.quarter)), []).append(one)
    return found


def _write(desk: Desk, shelter: str, quarter: Quarter, kind: str, text: str, action: str) -> int:
    require_coordinator(desk)
    if not text.strip():
        raise KnownError(words("The note is empty."))
    require_short(text)
    if len(quarter.quarters()) > 1:
        raise KnownError(words("A note belongs to one quarter, such as 2026-Q3."))
    about = f"quarter:{shelter} {quarter}"
    with desk.database.work(Intent.IMPORT_SUMMARIES, action, about) as work:
        require_known(work, shelter)
        cell = read_overview(work, desk.clock.today()).cells.get((shelter, quarter))
        if cell is None:
            raise KnownError(
                words("{quarter} is not among the quarters that are followed here.", quarter=quarter)
            )
        if kind == DISPUTE and not cell.here:
            raise KnownError(
                words(
                    "Nothing was received for {quarter} yet, so there is nothing to dispute.", quarter=quarter
                )
            )
        note = QuarterNote(shelter, str(quarter), kind, text.strip(), work.user, work.now)
        return agreements.add_note(work.connection, note)
