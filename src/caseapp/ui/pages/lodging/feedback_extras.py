"""What only a feedback sheet needs on its form: quarters to choose from, because no day is kept."""

from datetime import date

from caseapp.base.language import quarter_text
from caseapp.base.periods import Quarter

_OFFERED = 8


def quarter_choices(today: date, own: object, code: str) -> list[tuple[str, str]]:
    """This quarter, the seven before it, and the sheet's own, as pairs of its first day and its name."""
    quarters = [Quarter.of(today)]
    while len(quarters) < _OFFERED:
        quarters.append(quarters[-1].previous())
    if isinstance(own, date) and Quarter.of(own) not in quarters:
        quarters.append(Quarter.of(own))
    return [(quarter.start.isoformat(), quarter_text(code, quarter)) for quarter in quarters]
