"""The whole: the summaries of one quarter added up. `national_files` hands it out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import caseapp
from caseapp.actions.desk import Desk
from caseapp.actions.office.following_up import Cell, State, read_overview
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.base.words import words
from caseapp.db import received
from caseapp.exchange.summary.held import read_held
from caseapp.records.roles import Intent
from caseapp.statistics.exact import PROMISES as EXACT_PROMISES
from caseapp.statistics.national import Audience, National, add_up
from caseapp.statistics.summary import NATIONAL_FORMAT, Issuer, Period, Protection, Summary
from caseapp.statistics.table import Key

__all__ = ["Audience", "NationalView", "national", "national_quarters", "summary_of"]

PROMISE = "only numbers that the shelters published are added up"


@dataclass(frozen=True, slots=True)
class NationalView:
    """The whole of a quarter: exact where every shelter shows the number, at least the bound elsewhere."""

    summary: Summary
    lower_bounds: Mapping[tuple[str, Key], int]
    measure_bounds: Mapping[str, int]
    shelter_names: Mapping[str, str]
    """Own names under the ids of the shelters that the whole rests on."""
    missing: tuple[str, ...]
    """Own names of the shelters that were expected to report this quarter and have not: `late` and `awaited` together."""
    by_half_years: tuple[str, ...] = ()
    """Own names of those whose half-year covers this quarter: their numbers are about two quarters at once, so they are in neither."""
    late: tuple[str, ...] = ()
    """Of the missing, those whose deadline is over."""
    awaited: tuple[str, ...] = ()
    """Of the missing, those who still have time."""
    disputed: tuple[str, ...] = ()
    """Own names of those whose report is in it, and is disputed."""
    card_taken_back: tuple[str, ...] = ()
    """Own names of those whose report is in it, signed with a card that is not trusted any more."""
    audience: Audience = Audience.OFFICE
    """For whom it is meant. Only the office's own has names of shelters; how many there are, `summary.shelters` tells."""
    issued_on: str = ""
    """Since when a public or a rounded whole is fixed in the ledger, ISO 8601; empty as long as it was not handed out."""
    made_from: "NationalView | None" = None
    """Of a rounded whole that was not handed out yet: what was rounded."""
    was_issued: bool = False
    """Whether a whole from exact tables stands in the ledger as it is."""

    @property
    def from_exact(self) -> bool:
        """Whether it was worked out from exact tables."""
        return self.summary.protection.promise in EXACT_PROMISES


def national_quarters(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters for which anything was received, oldest first."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = {summary.quarter for summary in received.received_summaries(reading.connection)}
    periods = (Quarter.parse(label) for label in found)
    return tuple(sorted(one for one in periods if len(one.quarters()) == 1))


def refuse_half_year(period: Quarter) -> None:
    """KnownError for a half-year: its whole would rest on some shelters alone, and stand beside those of its quarters."""
    if len(period.quarters()) > 1:
        raise KnownError(
            words(
                "A whole is of a quarter. Shelters that report by half-years stand in the whole of a year."
            ),
            words("Name a quarter, such as {quarter}.", quarter=str(period.quarters()[-1])),
        )


def national(desk: Desk, quarter: Quarter) -> NationalView:
    """Add up a quarter. KnownError where nothing was received for it, and for a half-year."""
    refuse_half_year(quarter)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        payloads = received.payloads_of(reading.connection, str(quarter))
        cards = [card for card in received.all_cards(reading.connection) if card.kind == "shelter"]
        half = received.payloads_of(reading.connection, str(HalfYear.around(quarter)))
        followed = read_overview(reading, desk.clock.today())
    if not payloads:
        raise KnownError(words("Nothing was received for {quarter} yet.", quarter=quarter))
    summaries = [read_held(payload) for payload in payloads.values()]
    whole = add_up(summaries)
    names = {card.shelter: card.name for card in cards}
    own = {shelter: names.get(shelter, shelter) for shelter in whole.shelters}
    halved = {read_held(payload).shelter.id for payload in half.values()}
    late, awaited, disputed, card_taken_back = (
        tuple(
            shelter.name
            for shelter in followed.shelters
            if (cell := followed.cells.get((shelter.id, quarter))) is not None and is_so(cell)
        )
        for is_so in _STANDINGS
    )
    by_half_years = tuple(names.get(shelter, shelter) for shelter in sorted(halved))
    period = Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat())
    threshold = min(one.protection.threshold for one in summaries)
    summary = summary_of(desk, period, whole, threshold, tuple(payloads))
    return NationalView(
        summary,
        whole.lower_bounds,
        whole.measure_bounds,
        own,
        (*late, *awaited),
        by_half_years,
        late,
        awaited,
        disputed,
        card_taken_back,
    )


_STANDINGS: tuple[Callable[[Cell], bool], ...] = (
    lambda cell: cell.state is State.LATE,
    lambda cell: cell.state is State.AWAITED,
    lambda cell: not cell.half and cell.disputed,
    lambda cell: not cell.half and bool(cell.card_taken_back),
)
"""Which quarters of shelters are late, awaited, disputed, signed with a card that was taken back."""


def summary_of(
    desk: Desk, period: Period, whole: National, threshold: int, considered: tuple[str, ...] = ()
) -> Summary:
    """Sums of published numbers as this office would issue them; `considered` are the SHA-256 of the payloads they rest on."""
    return Summary(
        desk.practice, Issuer(desk.profile.id, desk.profile.name, desk.profile.region),
        period, 1, 1, None,
        stamp(desk.clock.now()), f"caseapp {caseapp.__version__}",
        Protection(threshold, PROMISE, audited=True, considered=tuple(sorted(considered))),
        whole.variables, whole.populations, whole.tables, whole.measures, whole.targets,
        format=NATIONAL_FORMAT, shelters=whole.shelters,
    )  # fmt: skip
