"""How the numbers and periods of a summary are said in a language: the same on paper and on the screen."""

from datetime import date

from caseapp.base.errors import KnownError
from caseapp.base.language import date_text, number_text, quarter_text
from caseapp.base.periods import Quarter
from caseapp.statistics.summary import Period


def percent_text(code: str, number: int) -> str:
    """A whole percentage; Russian and Kazakh keep a no-break space before the sign."""
    return f"{number_text(code, number)}%" if code == "en" else f"{number_text(code, number)}\u00a0%"


def least_text(code: str, number: int) -> str:
    """A least number, as printed."""
    return f"≥\u00a0{number_text(code, number)}"


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
