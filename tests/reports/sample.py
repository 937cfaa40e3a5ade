"""Invented summaries for drawing: consistent in nothing but their shape, since drawing must not care."""

import json
import random
from dataclasses import replace

from caseapp.statistics.catalogue import FULL, MEASURES, Catalogue, keys
from caseapp.statistics.summary import Issuer, Narrative, Period, Protection, Summary, Target
from caseapp.statistics.table import Cell, Measure, Table

PROGRAM = "caseapp 0.1.0"


def summary(catalogue: Catalogue = FULL, *, seed: int = 7, scale: int = 40, practice: bool = True) -> Summary:
    """A quarter with about every third cell hidden; the larger `scale`, the larger the numbers."""
    dice = random.Random(seed)
    tables = tuple(
        Table(
            plan.id,
            plan.population,
            plan.dims,
            tuple(_cell(key, dice, scale) for key in keys(plan, catalogue.variables)),
        )
        for plan in catalogue.tables
    )
    return Summary(
        practice=practice,
        shelter=Issuer("sh-7f3a", "Shelter “Shanyrak”, Almaty", "750000000"),
        period=Period("2026-Q3", "2026-07-01", "2026-09-30"),
        sequence=7,
        revision=1,
        previous="ab" * 32,
        issued_at="2026-10-04T09:00:00Z",
        program=PROGRAM,
        protection=Protection(5, "none-and-few-alike", audited=True, considered=("cd" * 32, "ef" * 32, "01" * 32)),
        variables=tuple(catalogue.variables.values()),
        populations=catalogue.populations,
        tables=tables,
        measures=tuple(_measure(plan.id, plan.unit, dice) for plan in MEASURES),
        targets=(Target("persons_new", 120, 2026), Target("bed_nights", 4800, 2026)),
        narrative=(Narrative("highlights", "en", "A calm quarter.\n\nThe new sewing course began in August."),),
    )  # fmt: skip


def _cell(key: tuple[tuple[str, str], ...], dice: random.Random, scale: int) -> Cell:
    value = int(dice.expovariate(len(key) + 1) * scale)
    if ("age", "minor") in key and ("sex", "other") in key:
        return Cell(key, 0, structural=True)
    return Cell(key, None if value < 5 or dice.random() < 0.1 else value)


def _measure(name: str, unit: str, dice: random.Random) -> Measure:
    value = {"percent": 73, "night": dice.randint(20, 4000)}.get(unit, dice.randint(5, 200))
    return Measure(name, unit, None if name == "median_stay" else value)


def all_hidden(found: Summary) -> Summary:
    """The same summary with not one number to show."""
    tables = tuple(
        replace(table, cells=tuple(replace(cell, value=None, structural=False) for cell in table.cells))
        for table in found.tables
    )
    return replace(found, tables=tables, measures=tuple(replace(one, value=None) for one in found.measures))


def envelope(text: str = "23") -> bytes:
    """Signed data as far as drawing looks at it: the frame is right, the signature is not."""
    payload = json.dumps({"format": "caseapp-summary", "text": text}, ensure_ascii=False).encode()
    return (
        b"-----BEGIN CASEAPP SUMMARY 1-----\n%d\n%s\n-----SIGNATURE ED25519 %s KEY %s-----\n-----END CASEAPP SUMMARY-----\n"
        % (len(payload), payload, b"ab" * 64, b"cd" * 32)
    )
