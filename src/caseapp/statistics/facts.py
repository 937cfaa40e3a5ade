"""What counting needs to know of a case, and nothing more: codes and days, no name, no number of a document.

Counting works on these plain facts, so that it can be tried on written-out examples, run in a child process,
and never meets a record. Codes are those of `caseapp.records`; a question without an answer is the code UNKNOWN,
or an empty tuple where several answers are possible.
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from caseapp.records.fields import NoAnswer
from caseapp.records.trafficking import border

UNKNOWN = "unknown"
"""The category of every question that was not asked, refused, or answered with "not known"."""

Span: TypeAlias = tuple[date, date | None]
"""Nights from the first day up to, not including, the second; None where it goes on."""

GIVEN = "provided"
REFERRED = "referred"
REFUSED = "refused"
NOT_AVAILABLE = "not_available"
OUTCOMES = (GIVEN, REFERRED, REFUSED, NOT_AVAILABLE)
"""What came of a service: given here, referred to somebody else, refused by the client, not to be had."""


@dataclass(frozen=True, slots=True)
class StayFact:
    """One stay in the house. The night of the day of arrival counts, that of the day of departure does not.

    `away` are the nights not slept in the house; `children` came with the client and are not clients themselves.
    `elsewhere` is a stay in no bed of the house, such as a hotel: the person is accommodated, but fills no bed.
    `counted_from` is later than `arrived` only where the stay was typed after the quarter of arrival was issued.
    """

    arrived: date
    left: date | None = None
    away: tuple[Span, ...] = ()
    children: int = 0
    elsewhere: bool = False
    counted_from: date | None = None


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """One entry of a service, on the day from which it counts, with what came of it (OUTCOMES).

    `kind` is the kind of legal help or of reintegration, where the entry tells it.
    """

    service: str
    day: date
    outcome: str = GIVEN
    kind: str = UNKNOWN


@dataclass(frozen=True, slots=True)
class EventFact:
    """Something that happened to a person on the day from which it counts: an answer to a question of the catalogue.

    Questions are `return_step`, `goal`, `change`, `referred_to` and `referral_state`.
    """

    question: str
    answer: str
    day: date


WELL, NEEDS_HELP = "well", "needs_help"


@dataclass(frozen=True, slots=True)
class FollowUpFact:
    """One contact 3, 6 or 12 months after a return or after a step of reintegration (`after`), often after closure.

    `situation` is WELL (or still so), NEEDS_HELP (in danger, trafficked again, no longer so), or UNKNOWN.
    """

    day: date
    months: int
    after: str
    situation: str = UNKNOWN


AFTER_RETURN, AFTER_STEP = "return", "reintegration"


@dataclass(frozen=True, slots=True)
class AmountFact:
    """Money that a person received on the day from which it counts, in KZT, for one measure of the catalogue."""

    measure: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class CaseFact:
    """One episode of assistance, as far as reports count it.

    `counted_from` is the day from which the admission counts: the day of opening, or the day of typing where the
    quarter of the opening had been issued before. `closing_counted_from` says the same of the closure.
    `earlier_case` says that the person was assisted before, also where that case is not in the caseload.
    """

    person: int
    case: int
    opened: date
    counted_from: date
    closed: date | None = None
    closing_counted_from: date | None = None
    earlier_case: bool = False
    sex: str = UNKNOWN
    age: str = UNKNOWN
    """Age band at the opening of the case, one of AGE_BANDS."""
    citizenships: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2 codes, or STATELESS."""
    purposes: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    countries_of_exploitation: tuple[str, ...] = ()
    recruitment: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    referral_source: str = UNKNOWN
    referred_on: date | None = None
    formal_status: str = UNKNOWN
    closure_reason: str = UNKNOWN
    destination: str = UNKNOWN
    stays: tuple[StayFact, ...] = ()
    services: tuple[ServiceFact, ...] = ()
    events: tuple[EventFact, ...] = ()
    follow_ups: tuple[FollowUpFact, ...] = ()
    amounts: tuple[AmountFact, ...] = ()

    @property
    def border(self) -> str:
        """What follows from citizenships and countries of exploitation: "internal", "cross_border" or UNKNOWN."""
        found = border(self.citizenships, self.countries_of_exploitation)
        return UNKNOWN if isinstance(found, NoAnswer) else found

    @property
    def leaves(self) -> date | None:
        """The day on which the closure counts; None while the case is open.

        Never before the case itself counts: a case typed late, when it was closed already, comes and goes at once.
        """
        if self.closed is None:
            return None
        return max(self.closed, self.closing_counted_from or self.closed, self.counted_from)


@dataclass(frozen=True, slots=True)
class BedFact:
    """A bed that can be slept in, from one day up to, not including, another."""

    in_use_from: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ActivityFact:
    """A training, an outreach or a meeting of the house, on the day from which it counts."""

    kind: str
    day: date
    participants: int = 0
    hours: int = 0


@dataclass(frozen=True, slots=True)
class StaffingFact:
    """How many work in the house, counted on one day; None where it was not said."""

    day: date
    staff: int | None = None
    volunteers: int | None = None


@dataclass(frozen=True, slots=True)
class SheetFact:
    """One anonymous sheet of feedback, with the first day of its quarter, and its answers by question."""

    day: date
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class HouseFacts:
    """What a report tells of the house beside its cases."""

    activities: tuple[ActivityFact, ...] = ()
    staffing: tuple[StaffingFact, ...] = ()
    sheets: tuple[SheetFact, ...] = ()


NO_HOUSE = HouseFacts()


@dataclass(frozen=True, slots=True)
class Caseload:
    """Everything of one shelter that a report counts. Cases may reach back as far as the vault does."""

    cases: tuple[CaseFact, ...] = ()
    beds: tuple[BedFact, ...] = ()
    house: HouseFacts = NO_HOUSE


STATELESS = "stateless"

AGE_BANDS = ("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+")
"""The bands of the Counter-Trafficking Data Collaborative (CTDC), in which IOM publishes."""

_FIRST_AGES = (0, 9, 18, 21, 24, 27, 30, 39, 48)


def age_band(age: int) -> str:
    """The band of an age in completed years; UNKNOWN for an impossible age."""
    if not 0 <= age <= 120:
        return UNKNOWN
    return max(zip(_FIRST_AGES, AGE_BANDS, strict=True), key=lambda band: (band[0] <= age, band[0]))[1]
