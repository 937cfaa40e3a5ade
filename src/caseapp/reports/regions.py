"""The names of regions, as they stand on the first page."""

import csv
from functools import cache

from caseapp.base.resources import resource


@cache
def region(code: str) -> str:
    """The English name of a region of Kazakhstan (KATO code), under which languages know it; or the code itself."""
    with resource("places", "regions.csv").open(encoding="utf-8", newline="") as file:
        return next((row["en"] for row in csv.DictReader(file) if row["code"] == code), code)
