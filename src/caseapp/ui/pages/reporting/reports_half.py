"""What very small shelters are told: two quarters can be reported as one half-year, in the place of both."""

from collections.abc import Collection
from dataclasses import dataclass

from caseapp.base.periods import HalfYear, Quarter
from caseapp.base.words import Words, words


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is said of a period with fewer than ten people, and the half-year that can be reported instead."""

    sentence: Words
    half: HalfYear | None = None


def propose(period: Quarter, offered: Collection[Quarter], issued: Collection[Quarter]) -> Proposal:
    """What fits a period: its half-year, when it will be over, or why it stays with quarters.

    `offered` are the periods that can be reported, `issued` those that were.
    """
    half = HalfYear.around(period)
    if period == half:
        return Proposal(_EVEN_SO)
    if period in issued or any(one != half and one.overlaps(half) for one in issued):
        return Proposal(_TAKEN)
    if half in offered:
        return Proposal(_INSTEAD, half)
    wait = words(
        "After {day} this quarter can be reported together with its neighbour as one half-year, as long as neither is issued."
        " Counted as one period, they more often have enough people for numbers.",
        day=half.end,
    )
    return Proposal(wait)


_INSTEAD = words(
    "Two such quarters can be reported as one half-year: counted as one period, they more often have enough people for"
    " numbers. The half-year takes the place of both; none of them is issued beside it."
)
_TAKEN = words(
    "A quarter of this half-year was issued, so it stays with quarters. From the next half-year on, two of them can be reported"
    " together as long as neither is issued, which more often has enough people for numbers."
)
_EVEN_SO = words(
    "Even the half-year has too few. The coordinator’s report names this shelter among those that reported, without numbers."
)
