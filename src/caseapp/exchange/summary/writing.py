"""From a `Summary` to the entries of its payload, in the order in which the format lists them."""

from collections.abc import Mapping

from caseapp.statistics.summary import (
    NATIONAL_FORMAT,
    VERSION,
    Responsible,
    Rounding,
    Signatory,
    Summary,
    Target,
)
from caseapp.statistics.table import Cell, Key, Measure, Population, Table, Variable

Entries = dict[str, object]


def entries_of(summary: Summary) -> Entries:
    """Everything the payload says, as plain dict, list, str, int, bool and None."""
    return {
        **_head(summary),
        **_counts(summary),
        "targets": [_target(one) for one in summary.targets],
        "narrative": [
            {"id": one.id, "language": one.language, "text": one.text} for one in summary.narrative
        ],
        "audit": {"checkpoint": summary.checkpoint},
    }


def _head(summary: Summary) -> Entries:
    issuer, period, protection = summary.shelter, summary.period, summary.protection
    national = summary.format == NATIONAL_FORMAT or summary.shelters
    return {
        "format": summary.format,
        "version": VERSION,
        "practice": summary.practice,
        "shelter": {"id": issuer.id, "name": issuer.name, "region": issuer.region},
        **({"shelters": list(summary.shelters)} if national else {}),
        **({"audience": summary.audience} if summary.audience else {}),
        **({"rounding": _rounding(summary.rounding)} if summary.rounding else {}),
        "period": {"label": period.label, "start": period.start, "end": period.end},
        "sequence": summary.sequence,
        "revision": summary.revision,
        "previous": summary.previous,
        "issued_at": summary.issued_at,
        "program": summary.program,
        "definitions": summary.definitions,
        **_header(summary.project, summary.responsible),
        "protection": {
            "threshold": protection.threshold,
            "promise": protection.promise,
            "audited": protection.audited,
            "considered": list(protection.considered),
            **({"checked": protection.checked} if protection.checked else {}),
        },
    }


def _header(project: str, responsible: Responsible | None) -> Entries:
    """What earlier versions did not say has no key where it is not said, so that their files keep their bytes."""
    told: Entries = {"project": project} if project else {}
    if responsible is not None:
        told["responsible"] = {
            "preparer": _signatory(responsible.preparer),
            "approver": _signatory(responsible.approver),
            **({"one_person": True} if responsible.one_person else {}),
        }
    return told


def _signatory(signatory: Signatory) -> Entries:
    return {"role": signatory.role, **({"name": signatory.name} if signatory.name else {})}


def _rounding(rounding: Rounding) -> Entries:
    return {"base": rounding.base, "recipient": rounding.recipient, "agreed": rounding.agreed}


def _counts(summary: Summary) -> Entries:
    least = {(one.of, one.key): one.number for one in summary.least}
    return {
        "variables": {one.id: _variable(one) for one in summary.variables},
        "populations": [_population(one) for one in summary.populations],
        "tables": [_table(one, least) for one in summary.tables],
        "measures": [_measure(one, least.get((one.id, ()), 0)) for one in summary.measures],
    }


def _measure(measure: Measure, least: int) -> Entries:
    bound = {"at_least": least} if measure.value is None and least else {}
    return {"id": measure.id, "unit": measure.unit, "value": measure.value, **bound}


def _target(target: Target) -> Entries:
    """The year so far is exact, or a bound, or not told; what is not told has no key, as in files of earlier versions."""
    told: Entries = {"cumulative": target.cumulative} if target.cumulative is not None else {}
    if target.at_least:
        told = {**told, "at_least": target.at_least}
    return {"id": target.id, "target": target.target, "year": target.year, **told}


def _variable(variable: Variable) -> object:
    categories = list(variable.categories)
    if not variable.multi and not variable.groups:
        return categories
    multi = {"multi": True} if variable.multi else {}
    groups = (
        {"groups": {name: list(members) for name, members in variable.groups.items()}}
        if variable.groups
        else {}
    )
    return {**multi, "categories": categories, **groups}


def _population(population: Population) -> Entries:
    """A union of persons leaves its unit out."""
    if not population.sum_of:
        return {"id": population.id, "unit": population.unit}
    unit = {} if population.unit == "person" else {"unit": population.unit}
    return {"id": population.id, **unit, "sum_of": list(population.sum_of)}


def _table(table: Table, least: Mapping[tuple[str, Key], int]) -> Entries:
    return {
        "id": table.id,
        "population": table.population,
        "dims": list(table.dims),
        "cells": [_cell(cell, least.get((table.id, cell.key), 0)) for cell in table.cells],
    }


def _cell(cell: Cell, least: int) -> Entries:
    """A hidden number of a whole has beside it what is certain of it."""
    structural = {"structural": True} if cell.structural else {}
    bound = {"at_least": least} if cell.value is None and least else {}
    return {"key": dict(cell.key), "value": cell.value, **structural, **bound}
