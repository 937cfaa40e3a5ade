"""How the numbers and periods of a summary are said in a language: the same on paper and on the screen."""

from datetime import date

from caseapp.base.errors import KnownError
from caseapp.base.language import date_text, number_text, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.records.roles import ROLE_LABELS
from caseapp.statistics.summary import Period, Rounding, Signatory


def percent_text(code: str, number: int) -> str:
    """A whole percentage; Russian and Kazakh keep a no-break space before the sign."""
    return f"{number_text(code, number)}%" if code == "en" else f"{number_text(code, number)}\u00a0%"


def least_text(code: str, number: int) -> str:
    """A least number, as printed."""
    return f"≥\u00a0{number_text(code, number)}"


def counted_text(code: str, number: int, rounding: Rounding | None) -> str:
    """A number of a report, as printed: where all of them are rounded, each with how far the true one can be away."""
    if rounding is None:
        return number_text(code, number)
    return f"{number_text(code, number)}\u00a0±{rounding.margin}"


def counted_spoken(say: Speaks, number: int, rounding: Rounding | None) -> str:
    """The same, read out."""
    if rounding is None:
        return number_text(say.code, number)
    return say(words("{n}, give or take {margin}", n=number, margin=rounding.margin))


def rounded_meaning(rounding: Rounding) -> Words:
    """What the mark beside a rounded number means."""
    return words(
        "rounded to a multiple of {base}: the true number is at most {margin} larger or smaller",
        base=rounding.base, margin=rounding.margin,
    )  # fmt: skip


def period_text(code: str, period: Period) -> str:
    """The quarter in words; any other period as it is labelled."""
    try:
        return quarter_text(code, Quarter.parse(period.label))
    except KnownError:
        return period.label


def days_text(code: str, period: Period) -> str:
    """First and last day."""
    start, end = (date_text(code, date.fromisoformat(day)) for day in (period.start, period.end))
    return f"{start} – {end}"


def signatory_words(signatory: Signatory) -> Words:
    """Who prepared or approved a report, as it is printed; the function of a later version as it is written."""
    labels = {str(role): label for role, label in ROLE_LABELS.items()}
    function = labels.get(signatory.role, Words("{code}", {"code": signatory.role}))
    if not signatory.name:
        return function
    return words("{name}, {function}", name=signatory.name, function=function)


class OfYear:
    """Says the words of a quarterly report so that they fit a year, of one shelter or of all; everything else as it is."""

    def __init__(self, say: Speaks, *, of_all: bool = False) -> None:
        self._say = say
        self._known = _IN_A_YEAR | _OF_ALL if of_all else _IN_A_YEAR

    @property
    def code(self) -> str:
        """The language."""
        return self._say.code

    def __call__(self, said: Words, /) -> str:
        """The sentence, with the year in place of the quarter."""
        values = {
            name: self._known.get(value.text, value) if isinstance(value, Words) else value
            for name, value in said.values.items()
        }
        return self._say(self._known.get(said.text, Words(said.text, values, said.count)))


_IN_A_YEAR = {
    "Assisted in the quarter": words("Assisted in the year"),
    "Closed in the quarter, or open at its end": words("Closed in the year, or open at its end"),
    "Closed in the quarter": words("Closed in the year"),
    "Open at the end of the quarter": words("Open at the end"),
    "at least so many: what the shelters that show this number have together": words(
        "at least so many: what the quarters that show this number have together"
    ),
    "Carried over from before": words("Carried over from the year before"),
}
_OF_ALL = {
    "at least so many: what the shelters that show this number have together": words(
        "at least so many: what the shelters and quarters that show this number have together"
    ),
}
