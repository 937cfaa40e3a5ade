"""Languages by ISO 639-2 (terminological) code; names in `resources/places/languages.csv`."""

import csv

from caseapp.base.resources import resource
from caseapp.base.words import Words
from caseapp.records.fields import Choice, Choices


def _languages() -> tuple[Choice, ...]:
    with resource("places", "languages.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Choice(row["code"], Words(row["en"])) for row in csv.DictReader(file))


LANGUAGES = Choices("languages", _languages())
"""In the order of the file: languages of the region first, sign language and another language last."""
