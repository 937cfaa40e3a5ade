"""The numbers of a feedback sheet: counts with a population and a key, amounts with a unit."""

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.strict import Part
from caseapp.statistics.circle import LEAST
from caseapp.statistics.feedback_sheet import Figure
from caseapp.statistics.table import Key

MOST_FIGURES = 4000
"""Numbers of the longest sheet; the largest catalogue has about 500."""
MOST_DIMS = 4
_COUNT = ("table", "population", "key", "own", "whole")
_AMOUNT = ("measure", "unit", "own", "whole")


def figure_entries(figure: Figure) -> dict[str, object]:
    """A number as JSON holds it."""
    numbers = {"own": figure.own, "whole": figure.whole}
    if figure.unit:
        return {"measure": figure.id, "unit": figure.unit, **numbers}
    return {"table": figure.id, "population": figure.population, "key": dict(figure.key), **numbers}


def read_figures(part: Part, *, behind: int) -> tuple[Figure, ...]:
    """The numbers, none of them twice. KnownError for a number of the whole with fewer than three other shelters behind it."""
    items = part.items()
    if len(items) > MOST_FIGURES:
        raise KnownError(words("The feedback holds too many numbers."))
    found = tuple(map(_figure, items))
    if len({(one.id, one.key) for one in found}) < len(found):
        raise KnownError(words("“{place}” names something twice.", place=part.place))
    if behind < LEAST and any(one.whole is not None for one in found):
        raise KnownError(
            words(
                "It tells numbers of the whole with so few shelters behind them that one could be worked out."
            )
        )
    return found


def _figure(part: Part) -> Figure:
    if isinstance(part.value, dict) and "measure" in part.value:
        entries = part.entries(_AMOUNT)
        own, whole = _number(entries["own"]), _number(entries["whole"])
        return Figure(entries["measure"].name(), (), own, whole, unit=entries["unit"].name())
    entries = part.entries(_COUNT)
    own, whole = _number(entries["own"]), _number(entries["whole"])
    return Figure(
        entries["table"].name(), _key(entries["key"]), own, whole, population=entries["population"].name()
    )


def _number(part: Part) -> int | None:
    return None if part.value is None else part.number()


def _key(part: Part) -> Key:
    pairs = part.named_entries()
    if len(pairs) > MOST_DIMS:
        raise KnownError(words("“{place}” is not written as it should be.", place=part.place))
    return tuple((name, answer.name()) for name, answer in pairs.items())
