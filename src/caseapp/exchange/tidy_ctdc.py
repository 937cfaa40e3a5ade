"""Counts in the words of the Counter-Trafficking Data Collaborative (CTDC, IOM): its columns, its codes, how many persons.

CTDC publishes rows of persons, redacted until each is like at least ten others, and since 2021 rows that were made up from counts.
A coordinating office holds no person and so can give no row; what it can give are counts of the kind that such rows are made from.
They are laid out as Microsoft's Synthetic Data Showcase, with which CTDC makes them, lays out its counts: a selection, such as
`gender:Female;ageBroad:18--20`, and how many persons meet it. Columns and codes are those of the codebook, version 7.

Only what has one meaning in both lists is given. So left out are: answers that are groups of several of CTDC's (violence, threats,
debt and earnings, agriculture), sex “other” (CTDC asks for gender), several citizenships, ways of recruitment (CTDC has the
relation to the recruiter instead), and everything about services.
"""

from collections.abc import Iterator, Mapping

from caseapp.exchange.tidy import Figures
from caseapp.statistics.catalogue import NEW
from caseapp.statistics.table import Cell

LEAST = 11
"""CTDC redacts what fewer than eleven share (k = 11 on its site, 10 in version 7 of the codebook); the higher one holds."""
HEADER = ("period", "selections", "protected_count", "status")
_YEAR = "yearOfRegistration"

_CODES: Mapping[tuple[str, str], tuple[str, str]] = {
    ("sex", "female"): ("gender", "Female"),
    ("sex", "male"): ("gender", "Male"),
    **{("age", band): ("ageBroad", band.replace("-", "--"))
       for band in ("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47")},
    ("age", "48+"): ("ageBroad", "48+"),
    **{("citizenship", code): ("citizenship", code) for code in ("KZ", "UZ", "KG", "TJ", "TM", "RU", "UA")},
    **{("country_of_exploitation", code): ("CountryOfExploitation", code) for code in ("KZ", "RU")},
    ("purpose", "labour"): ("isForcedLabour", "1"),
    ("purpose", "sexual"): ("isSexualExploit", "1"),
    ("purpose", "marriage"): ("isForcedMarriage", "1"),
    ("purpose", "servitude"): ("isSlaveryAndPractices", "1"),
    ("purpose", "begging"): ("typeOfLabourBegging", "1"),
    ("purpose", "crime"): ("typeOfLabourIllicitActivities", "1"),
    ("industry", "construction"): ("typeOfLabourConstruction", "1"),
    ("industry", "domestic"): ("typeOfLabourDomesticWork", "1"),
    ("industry", "hospitality"): ("typeOfLabourHospitality", "1"),
    ("industry", "manufacturing"): ("typeOfLabourManufacturing", "1"),
    ("means", "deception"): ("meansOfControlFalsePromises", "1"),
    ("means", "documents"): ("meansOfControlWithholdsDocuments", "1"),
}  # fmt: skip
"""Column and code of CTDC for an answer of ours, where the two mean the same."""


def rows(figures: Figures) -> list[list[str | int]]:
    """Every count of new persons that CTDC has columns for and that is large enough, under `HEADER`; no selection twice."""
    period = figures.summary.period
    found: dict[str, tuple[int, str]] = {}
    for selection, count, status in _counts(figures):
        if count >= max(LEAST, figures.summary.protection.threshold):
            found.setdefault(selection, (count, status))
    return [[period.label, selection, *told] for selection, told in found.items()]


def _counts(figures: Figures) -> Iterator[tuple[str, int, str]]:
    """Counts of persons in the period in which they are new: CTDC registers a person once."""
    year = (_YEAR, figures.summary.period.label[:4])
    for table in figures.summary.tables:
        if table.population != NEW:
            continue
        for cell in table.cells:
            chosen = [_CODES.get(pair) for pair in cell.key]
            told = _told(cell, figures.lower_bounds.get((table.id, cell.key), 0))
            if told is not None and None not in chosen:
                pairs = [year, *(pair for pair in chosen if pair is not None)]
                yield ";".join(f"{column}:{code}" for column, code in pairs), *told


def _told(cell: Cell, least: int) -> tuple[int, str] | None:
    if cell.structural:
        return None
    if cell.value is not None:
        return cell.value, "shown"
    return (least, "at_least") if least else None
