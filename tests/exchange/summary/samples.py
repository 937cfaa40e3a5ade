"""Summaries that the tests write, sign, change and read."""

import json
from dataclasses import replace
from typing import Any

from caseapp.exchange.summary.payload import payload_bytes
from caseapp.statistics.summary import NATIONAL_FORMAT, Issuer, Narrative, Period, Protection, Summary, Target
from caseapp.statistics.table import Cell, Measure, Population, Table, Variable

SEX = Variable("sex", ("female", "male", "other"), {})
AGE = Variable("age", ("0-8", "9-17", "18+"), {"minor": ("0-8", "9-17"), "adult": ("18+",)})
SERVICE = Variable("service", ("accommodation", "legal"), {}, multi=True)

SAMPLE = Summary(
    practice=False,
    shelter=Issuer("7f3a", "Приют «Надежда»", "750000000"),
    period=Period("2026-Q3", "2026-07-01", "2026-09-30"),
    sequence=7,
    revision=1,
    previous="ab" * 32,
    issued_at="2026-10-04T09:00:00Z",
    program="caseapp 0.1.0",
    protection=Protection(5, "No count from 1 to 4 can be worked out.", True, ("cd" * 32,)),
    variables=(SEX, AGE, SERVICE),
    populations=(
        Population("new"),
        Population("carried"),
        Population("served", "person", ("new", "carried")),
    ),
    tables=(
        Table(
            "new_by_sex_age",
            "new",
            ("sex", "age"),
            (
                Cell((), 23),
                Cell((("sex", "female"),), None),
                Cell((("sex", "male"), ("age", "adult")), 14),
                Cell((("age", "0-8"),), 0, structural=True),
            ),
        ),
        Table("served", "served", (), (Cell((), 41),)),
        Table("served_by_service", "served", ("service",), (Cell((("service", "legal"),), 12),)),
    ),
    measures=(Measure("bed_nights", "night", 812), Measure("median_stay", "night", None)),
    targets=(Target("new", 100, 2026),),
    narrative=(Narrative("highlights", "ru", "Квартал прошёл спокойно.\nОткрыта вторая комната."),),
    checkpoint="12:" + "ef" * 32,
)

RICH = replace(
    SAMPLE,
    protection=replace(SAMPLE.protection, checked=271),
    targets=(Target("new_by_sex_age", 100, 2026, 61), Target("bed_nights", 3000, 2026, None, 812)),
)
"""With all that may be left out."""

NATIONAL = replace(
    SAMPLE,
    format=NATIONAL_FORMAT,
    shelter=Issuer("office", "Coordinating office", ""),
    shelters=("7f3a", "91bc"),
    previous=None,
    sequence=1,
)


def sample_entries(summary: Summary = SAMPLE) -> dict[str, Any]:
    """The payload of a sample as plain entries, to be changed."""
    entries = json.loads(payload_bytes(summary))
    assert isinstance(entries, dict)
    return entries


def as_bytes(entries: object) -> bytes:
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
