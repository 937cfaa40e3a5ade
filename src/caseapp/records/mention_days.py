"""Days written in a text, in figures or with the name of the month, in Kazakh, Russian and English."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

_MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "января январь қаңтар january jan", "февраля февраль ақпан february feb", "марта март наурыз march mar",
            "апреля апрель сәуір april apr", "мая май мамыр may", "июня июнь маусым june jun",
            "июля июль шілде july jul", "августа август тамыз august aug",
            "сентября сентябрь қыркүйек september sep sept", "октября октябрь қазан october oct",
            "ноября ноябрь қараша november nov", "декабря декабрь желтоқсан december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))
_KAZAKH_ENDING = r"(?:\w{0,4})"
_FORMS = (
    re.compile(r"(?<!\d)(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>\d{4})[./-](?P<month>\d{1,2})[./-](?P<day>\d{1,2})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{_NAMED})\s+(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?P<month>{_NAMED})\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(
        rf"(?<!\d)(?P<year>\d{{4}})\s+(?:жылғы|жылы|жылдың|ж\.)\s+(?P<day>\d{{1,2}})[-\s]*(?P<month>{_NAMED})"
        rf"{_KAZAKH_ENDING}",
        re.IGNORECASE,
    ),
)
"""12.05.1998, 1998-05-12, 12 мая 1998, May 12, 1998, 1998 жылғы 12 мамырда."""


def days_in(text: str) -> Iterator[tuple[int, int, date]]:
    """Each day that stands in a text, with its place in characters; what is no day of the calendar is left out."""
    for form in _FORMS:
        for found in form.finditer(text):
            month = found["month"].casefold()
            number = int(month) if month.isdecimal() else _MONTHS[month]
            try:
                day = date(int(found["year"]), number, int(found["day"]))
            except ValueError:
                continue
            yield found.start(), found.end(), day
