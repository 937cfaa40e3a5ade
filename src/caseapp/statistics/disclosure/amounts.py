"""What a shown amount tells about counts: nights, times and children are given by persons who are counted elsewhere.

Everybody knows that an amount is shown only where at least the threshold of persons contribute, and that nobody sleeps more
nights than a quarter has. So 900 bed nights mean ten persons accommodated or more; of twelve assisted, then, two at most
were not. Protection of counts alone does not see that; the audit takes it into account by these ties.
"""

from collections.abc import Iterable, Sequence

from caseapp.statistics.catalogue import MEASURES, MeasurePlan
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.table import Cell, Measure, Table

_MOST = 1000
"""How many persons above the least a count is thought to have at most."""
_PLANS = {plan.id: plan for plan in MEASURES}


def ties_of_amounts(
    measures: Iterable[Measure], tables: Sequence[Table], threshold: int, *, hers_known: bool = False
) -> tuple[Tie, ...]:
    """What the shown ones of these amounts tell about counts that the tables hide.

    With `hers_known`, at most what they tell to somebody who knows how much of them one client gave, from one unit to half.
    """
    found = (_tie(measure, tables, threshold, hers_known=hers_known) for measure in measures)
    return tuple(tie for tie in found if tie is not None)


def rests_on(measure: Measure, tables: Sequence[Table]) -> bool:
    """Whether this amount, if it is shown, tells something about a hidden count."""
    return _tie(measure, tables, threshold=1, hers_known=False) is not None


def _tie(measure: Measure, tables: Sequence[Table], threshold: int, *, hers_known: bool) -> Tie | None:
    plan = _PLANS.get(measure.id)
    if plan is None or plan.rests_on is None or measure.value is None:
        return None
    cell = _cell(tables, *plan.rests_on)
    if cell is None or cell.value is not None:
        return None
    amount = measure.value
    least = max(threshold, _least(plan, amount, measure.quarters))
    most = amount
    if hers_known:  # she and the others: these at least when she gave one unit, at most when she gave half
        least = max(threshold, 1 + _least(plan, amount - 1, measure.quarters))
        most = 1 + amount - amount // 2
    most = max(least, most) if plan.everybody else least + _MOST
    return Tie(*plan.rests_on, range(least, most + 1), each=False)


def _least(plan: MeasurePlan, amount: int, quarters: int) -> int:
    """How many persons an amount over so many quarters takes at least."""
    return -(-amount // (plan.most_each * quarters)) if plan.most_each else 0


def _cell(tables: Sequence[Table], table: str, key: tuple[tuple[str, str], ...]) -> Cell | None:
    found = next((one for one in tables if one.id == table), None)
    return found.by_key().get(key) if found else None
