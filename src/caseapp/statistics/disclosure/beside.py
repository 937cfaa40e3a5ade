"""Which amounts may stand beside protected tables, for somebody, too, who knows one client in full.

The audit finds amounts that tell something to everybody. With the record of a client an amount tells more: how much of it
was hers. So each client is tried again, with what the amounts say about hidden counts.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress

from caseapp.statistics.disclosure.amounts import rests_on, ties_of_amounts
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.disclosure.watch import OutOfTimeError
from caseapp.statistics.table import Measure, Table


def amounts_beside(
    amounts: Sequence[Measure],
    tables: Sequence[Table],
    threshold: int,
    holds: Callable[[tuple[Tie, ...]], bool],
) -> frozenset[str]:
    """The ids of the amounts that may be shown: all, or as many as `holds` allows one after the other.

    `holds` says whether the promise is kept to every client of whom somebody knows what these ties say. What was not
    tried in time may not be shown.
    """
    free = [one for one in amounts if not rests_on(one, tables)]
    kept = list(amounts)
    with suppress(OutOfTimeError):
        if len(free) == len(kept) or holds(_ties(kept, tables, threshold)):
            return frozenset(one.id for one in kept)
    kept = free
    with suppress(OutOfTimeError):
        for one in amounts:
            if one not in kept and holds(_ties([*kept, one], tables, threshold)):
                kept = [*kept, one]
    return frozenset(one.id for one in kept)


def _ties(amounts: Sequence[Measure], tables: Sequence[Table], threshold: int) -> tuple[Tie, ...]:
    return ties_of_amounts(amounts, tables, threshold, hers_known=True)
