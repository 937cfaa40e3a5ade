"""Exact tables as strict JSON, and back; docs/formats/exact-1.md describes the entries."""

import json
import re

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.exact.frame import MOST_PAYLOAD
from caseapp.exchange.summary.counts import Answers, answers, read_cells
from caseapp.exchange.summary.envelope import UPDATE
from caseapp.exchange.summary.reading import MOST_LABEL, read_digest, read_moment, read_period
from caseapp.exchange.summary.strict import Part, parse_json
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.exact import ExactTables, exact_release
from caseapp.statistics.summary import DEFINITIONS
from caseapp.statistics.table import Cell, Release, Table

FORMAT, VERSION = "caseapp-exact", 1
_NEEDED = (
    "format", "version", "practice", "shelter", "to", "period", "made_at", "published", "definitions", "tables",
)  # fmt: skip
_RECIPIENT = re.compile(r"age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}")
_DIMS = {plan.id: plan.dims for plan in FULL.tables}
_POPULATION = {plan.id: plan.population for plan in FULL.tables}


def payload_bytes(exact: ExactTables) -> bytes:
    """The one form of exact tables in bytes; nothing leaves that the other side could not read."""
    text = json.dumps(_entries(exact), ensure_ascii=False, separators=(",", ":"))
    payload = text.encode("utf-8", "surrogatepass")
    if read_payload(payload) != exact:
        raise ValueError("the exact tables do not read back equal")
    return payload


def read_payload(payload: bytes) -> ExactTables:
    """The exact tables that the bytes hold. KnownError for whatever does not follow the format or the definitions."""
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The length of the exact tables is not written as it should be."))
    whole = Part(parse_json(payload))
    _check_format(whole)
    entries = whole.entries(_NEEDED)
    shelter = entries["shelter"].entries(("id", "name"))
    if not shelter["name"].text(MOST_LABEL).strip():
        raise KnownError(words("The exact tables do not say whose they are."))
    period = read_period(entries["period"])
    if period.quarters != 1:
        raise KnownError(words("Exact tables are of one quarter, never of a half-year."))
    if entries["definitions"].name() != DEFINITIONS:
        raise KnownError(words("It was counted by other definitions and cannot be added up with the rest."))
    return ExactTables(
        practice=entries["practice"].flag(),
        shelter=shelter["id"].name(),
        name=shelter["name"].text(MOST_LABEL),
        to=_recipient(entries["to"]),
        period=period,
        made_at=read_moment(entries["made_at"]),
        published=read_digest(entries["published"]),
        release=exact_release(_tables(entries["tables"])),
    )


def release_of(payload: bytes) -> Release:
    """The tables alone, of a payload that the vault holds."""
    return read_payload(payload).release


def _check_format(whole: Part) -> None:
    """Format and version come first: of an unknown one, nothing else can be judged."""
    found = whole.value if isinstance(whole.value, dict) else {}
    if found.get("format") != FORMAT:
        raise KnownError(words("This file holds no exact tables of caseapp."))
    if Part(found.get("version"), "version").number() != VERSION:
        raise KnownError(words("The exact tables have a version that is not known here."), UPDATE)


def _tables(part: Part) -> tuple[Table, ...]:
    allowed = answers(tuple(FULL.variables.values()))
    tables = tuple(_table(item, allowed) for item in part.items())
    if len({table.id for table in tables}) != len(tables):
        raise KnownError(words("“{place}” names something twice.", place=part.place))
    return tables


def _table(part: Part, allowed: Answers) -> Table:
    """Who is counted by which questions is said by the definitions, not by the file."""
    entries = part.entries(("id", "cells"))
    name = entries["id"].name()
    dims = _DIMS.get(name)
    if dims is None:
        raise KnownError(words("The exact tables hold “{id}”, which is not counted.", id=name))
    return Table(name, _POPULATION[name], dims, read_cells(entries["cells"], name, dims, allowed))


def _recipient(part: Part) -> str:
    text = part.text(MOST_LABEL)
    if not _RECIPIENT.fullmatch(text):
        raise KnownError(words("“{place}” is not written as it should be.", place=part.place))
    return text


def _entries(exact: ExactTables) -> dict[str, object]:
    period = exact.period
    return {
        "format": FORMAT,
        "version": VERSION,
        "practice": exact.practice,
        "shelter": {"id": exact.shelter, "name": exact.name},
        "to": exact.to,
        "period": {"label": period.label, "start": period.start, "end": period.end},
        "made_at": exact.made_at,
        "published": exact.published,
        "definitions": DEFINITIONS,
        "tables": [
            {"id": table.id, "cells": [_cell(cell) for cell in table.cells]} for table in exact.release.tables
        ],
    }


def _cell(cell: Cell) -> dict[str, object]:
    structural = {"structural": True} if cell.structural else {}
    return {"key": dict(cell.key), "value": cell.value, **structural}
