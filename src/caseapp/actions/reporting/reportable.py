"""Which periods can be reported: quarters, and half-years in the place of two of them; never two that overlap."""

from caseapp.actions.desk import Desk
from caseapp.actions.reporting import counting, ledger
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.base.words import words


def quarters(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters that can be exported, oldest first, without those for which an issued half-year stands."""
    halves = [one for one in issued_periods(desk) if len(one.quarters()) > 1]
    return tuple(
        one for one in counting.exportable_quarters(desk) if not any(one.overlaps(half) for half in halves)
    )


def half_years(desk: Desk) -> tuple[HalfYear, ...]:
    """The half-years that are over and were issued, or can be, oldest first: no quarter of theirs was issued.

    Every shelter may choose one: if only small ones could, the choice alone would tell how few people its quarters had.
    """
    halves = dict.fromkeys(HalfYear.around(one) for one in counting.exportable_quarters(desk))
    issued = issued_periods(desk)
    today = desk.clock.today()
    return tuple(
        half
        for half in halves
        if half.end < today and not any(one != half and one.overlaps(half) for one in issued)
    )


def issued_periods(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters and half-years that were issued, in the order of issue."""
    return tuple(dict.fromkeys(Quarter.parse(one.quarter) for one in ledger.all_issued(desk)))


def refuse_wrong(desk: Desk, period: Quarter) -> None:
    """KnownError where a period has not ended, has nobody to count, or overlaps with an issued one."""
    if desk.kind != "shelter":
        raise KnownError(words("Only a shelter's vault has people to count."))
    if period.end >= desk.clock.today():
        raise KnownError(
            words("{quarter} has not ended yet.", quarter=period),
            words("A report is issued after the last day of its quarter, because issued numbers stay."),
        )
    ledger.refuse_beside(ledger.all_issued(desk), period)
    if not set(period.quarters()) & set(counting.exportable_quarters(desk)):
        raise KnownError(words("There is no case in this vault yet in {quarter}.", quarter=period))
