"""Handing the exact tables of a quarter over to a coordinating office, so that its program can protect the whole with them.

Nothing of it is kept here: the quarter is counted again when it is handed over, as it stood when its report was issued, and
where the count does not bear out every number that the report shows, nothing leaves. The file is sealed to the one office
that the manager allowed, in memory, before it is written (decision 0026).
"""

from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import (
    Desk,
    Progress,
    Stop,
    never_stop,
    no_progress,
    require_ending,
    require_shelter,
)
from caseapp.actions.reporting import counting
from caseapp.actions.reporting.sending import SEALED
from caseapp.actions.steps import step_of
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import exact as exact_rows
from caseapp.db import received, releases
from caseapp.db.connection import Connection
from caseapp.db.received import TrustedCard
from caseapp.db.releases import IssuedRelease
from caseapp.db.work import Reading
from caseapp.exchange.card import CardKind
from caseapp.exchange.exact.frame import framed
from caseapp.exchange.exact.payload import payload_bytes
from caseapp.exchange.summary.files import write_file
from caseapp.exchange.summary.payload import read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.catalogue import FULL, Catalogue
from caseapp.statistics.exact import ExactTables, exact_release, first_disagreement
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import count, persons_assisted
from caseapp.statistics.summary import Period, Summary
from caseapp.statistics.table import Release
from caseapp.vault.sealing import seal

FEW = 10
"""Below so many persons the published report says next to nothing, and exact tables say the most."""


@dataclass(frozen=True, slots=True)
class ExactOffice:
    """A coordinating office whose card is trusted, and whether it may have this shelter's exact tables."""

    signing_key: str
    name: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """Exact tables that could be handed over now. `persons` were assisted in the quarter."""

    quarter: Quarter
    office: ExactOffice
    persons: int

    @property
    def few(self) -> bool:
        """Whether they are so few that the tables come close to saying who they are."""
        return self.persons < FEW


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A file that was written, sealed to an office."""

    path: Path
    quarter: Quarter
    office: str
    cells: int


def exact_offices(desk: Desk) -> tuple[ExactOffice, ...]:
    """The coordinating offices that this shelter knows, by name."""
    require_shelter(desk)
    with desk.database.reading(Intent.HAND_OVER_EXACT) as reading:
        return _offices(reading.connection)


def is_issued(desk: Desk, quarter: Quarter) -> bool:
    """Whether there is a published report to which exact tables of this period would belong."""
    with desk.database.reading(Intent.HAND_OVER_EXACT) as reading:
        return any(one.quarter == str(quarter) for one in releases.releases(reading.connection))


def allow_exact(desk: Desk, card: str) -> None:
    """Allow the office with this signing key to have exact tables, from now on. KnownError where its card is not trusted."""
    require_shelter(desk)
    with desk.database.work(Intent.HAND_OVER_EXACT, "allow exact tables") as work:
        found = _card(work, card)
        work.object = f"card:{found.shelter}"
        exact_rows.allow_card(work.connection, card, work.user, work.now)


def forbid_exact(desk: Desk, card: str) -> None:
    """Allow an office exact tables no more. What it has already, it has; the agreement says when it must wipe it."""
    require_shelter(desk)
    with desk.database.work(Intent.HAND_OVER_EXACT, "forbid exact tables") as work:
        if card not in exact_rows.allowed_cards(work.connection):
            raise KnownError(words("This office is not allowed to have exact tables."))
        known = {one.signing_key: one.shelter for one in received.all_cards(work.connection)}
        work.object = f"card:{known.get(card, '')}"
        exact_rows.disallow_card(work.connection, card)


def ready_to_hand_over(
    desk: Desk, quarter: Quarter, card: str, progress: Progress = no_progress, stop: Stop = never_stop
) -> Ready:
    """Count and compare without writing anything. KnownError for everything that would stop `hand_over_exact`."""
    require_shelter(desk)
    with desk.database.reading(Intent.HAND_OVER_EXACT) as reading:
        found = _allowed_card(reading, card)
        summary = read_payload(_issued(reading, quarter).payload)
        load = counting.caseload_in(reading, step=step_of(progress, stop, words("Counting"), 0, 0.9))
    _counted(load, quarter, summary)
    return Ready(quarter, ExactOffice(card, found.name, allowed=True), persons_assisted(load, quarter))


def hand_over_exact(
    desk: Desk,
    quarter: Quarter,
    card: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> HandedOver:
    """Write the exact tables of an issued quarter, sealed to the office with this signing key, and to nobody else.

    KnownError where the report is not issued or is of a half-year, the office is not trusted or not allowed, the name of the
    file does not end in `.age`, or the count does not bear out every number that the report shows.
    """
    require_shelter(desk)
    require_ending(to, SEALED)
    with desk.database.work(Intent.HAND_OVER_EXACT, "hand over exact tables", f"quarter:{quarter}") as work:
        found = _allowed_card(work, card)
        release = _issued(work, quarter)
        step = step_of(progress, stop, words("Counting"), 0, 0.9)
        load = counting.caseload_in(work, step=step)
        counted = _counted(load, quarter, read_payload(release.payload))
        step(1.0)
        period = Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat())
        exact = ExactTables(
            desk.practice,
            desk.profile.id,
            desk.profile.name,
            found.sealing_key,
            period,
            work.now,
            release.sha256,
            counted,
        )
        signer = desk.keys.signer
        frame = framed(payload_bytes(exact), signer.sign, signer.public_key)
        write_file(to, seal(frame, [found.sealing_key]))
    progress(1.0, words("Done"))
    return HandedOver(to, quarter, found.name, sum(len(table.cells) for table in counted.tables))


def file_name(quarter: Quarter, name: str) -> str:
    """What the file is called, unless somebody calls it otherwise."""
    return f"{quarter} {name} exact{SEALED}"


def _offices(connection: Connection) -> tuple[ExactOffice, ...]:
    allowed = exact_rows.allowed_cards(connection)
    return tuple(
        ExactOffice(card.signing_key, card.name, card.signing_key in allowed)
        for card in received.trusted_cards(connection)
        if card.kind == CardKind.COORDINATOR
    )


def _card(reading: Reading, signing_key: str) -> TrustedCard:
    for card in received.trusted_cards(reading.connection):
        if card.signing_key == signing_key and card.kind == CardKind.COORDINATOR:
            return card
    raise KnownError(
        words("No coordinating office with this card is trusted here."),
        words("Take in its card under Settings, and compare the forty digits."),
    )


def _allowed_card(reading: Reading, signing_key: str) -> TrustedCard:
    card = _card(reading, signing_key)
    if signing_key not in exact_rows.allowed_cards(reading.connection):
        raise KnownError(
            words("{name} is not allowed to have the exact tables of this shelter.", name=card.name),
            words("The manager allows it under Reports, Export, and can take it back there."),
        )
    return card


def _issued(reading: Reading, quarter: Quarter) -> IssuedRelease:
    """The newest revision of the quarter's report."""
    if len(quarter.quarters()) > 1:
        raise KnownError(
            words("Exact tables are of one quarter, never of a half-year."),
            words("The report of the half-year is enough for the office; send it alone."),
        )
    found = [one for one in releases.releases(reading.connection) if one.quarter == str(quarter)]
    if not found:
        raise KnownError(
            words(
                "The report of {quarter} is not issued yet, and exact tables belong to a report.",
                quarter=quarter,
            ),
            words("Export the report first."),
        )
    return found[-1]


def _counted(load: Caseload, quarter: Quarter, published: Summary) -> Release:
    """The exact tables, held against every number that the report shows: in its own questions, and in the full ones."""
    counted = exact_release(count(load, quarter, FULL).tables)
    disagreement = first_disagreement(counted, published.release()) or _disagreement_in_its_own_size(
        load, quarter, published
    )
    if disagreement is not None:
        raise KnownError(_CHANGED, _CHANGED_ADVICE)
    return counted


def _disagreement_in_its_own_size(load: Caseload, quarter: Quarter, published: Summary) -> str | None:
    """A table of the report in which a number is not counted as it is shown; its answers may be coarser ones."""
    shown = {table.id: table for table in published.tables}
    plans = tuple(plan for plan in FULL.tables if plan.id in shown)
    variables = {variable.id: variable for variable in published.variables}
    for table in count(load, quarter, Catalogue("published", variables, plans, published.populations)).tables:
        now = table.by_key()
        for cell in shown[table.id].cells:
            if cell.value is not None and now[cell.key].value != cell.value:
                return table.id
    return None


_CHANGED: Words = words(
    "Answers were changed since the report was issued: counted again, it would show other numbers. So the exact tables are not"
    " handed over."
)
_CHANGED_ADVICE: Words = words(
    "The published report stays right for what was known then, and the office adds it up as it is. Tell the office that it gets"
    " no exact tables of this quarter."
)
