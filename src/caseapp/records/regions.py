"""Regions of Kazakhstan: the 17 regions and three cities of the first level of KATO (NK RK 11-2025).

Codes and names in Russian and Kazakh are those of the classifier; names in `resources/places/regions.csv`.
"""

import csv

from caseapp.base.resources import resource
from caseapp.base.words import Words
from caseapp.records.fields import Choice, Choices


def _regions() -> tuple[Choice, ...]:
    with resource("places", "regions.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Choice(row["code"], Words(row["en"])) for row in csv.DictReader(file))


REGIONS = Choices("regions", _regions())
