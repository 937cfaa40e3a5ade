"""Published patterns of others, and invented caseloads with their optimum; absent in a bare checkout."""

import csv
import json
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from caseapp.statistics.table import Cell, Key, Population, Release, Table, Variable

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data" / "disclosure"
needs_folder = pytest.mark.skipif(not FOLDER.is_dir(), reason="the folder of known answers is not here")


def read(name: str) -> Any:
    """A file of known answers."""
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def release_of_file(name: str) -> Release:
    """A release as one of the files of own cases writes it."""
    raw = read(name)
    variables = {key: _variable(key, value) for key, value in raw["variables"].items()}
    populations = tuple(
        Population(one["id"], sum_of=tuple(one.get("sum_of", ()))) for one in raw["populations"]
    )
    tables = tuple(
        Table(
            one["id"],
            one["population"],
            tuple(one["dims"]),
            tuple(Cell(_key(one["dims"], cell["key"]), cell["value"]) for cell in one["cells"]),
        )
        for one in raw["tables"]
    )
    return Release(variables, populations, tables)


def _variable(name: str, raw: Any) -> Variable:
    if isinstance(raw, list):
        return Variable(name, tuple(raw))
    return Variable(
        name, tuple(raw["categories"]), {key: tuple(value) for key, value in raw["groups"].items()}
    )


def _key(dims: list[str], key: Mapping[str, str]) -> Key:
    return tuple((dim, key[dim]) for dim in dims if dim in key)


def release_of_instance(instance: Any) -> Release:
    """A release as the collected patterns write it: status `s` is shown, all else hidden."""
    variables, totals = {}, {}
    for dim in instance["dims"]:
        whole = next(code for code, leaves in dim["codes"].items() if code.lower() == "total")
        groups = {
            code: tuple(leaves)
            for code, leaves in dim["codes"].items()
            if code not in (whole, *dim["leaves"])
        }
        variables[dim["name"]] = Variable(dim["name"], tuple(dim["leaves"]), groups)
        totals[dim["name"]] = whole
    cells = tuple(
        Cell(key_of_instance(instance, cell["key"]), cell["freq"] if cell["status"] == "s" else None)
        for cell in instance["cells"]
    )
    return Release(variables, (Population("all"),), (Table("t", "all", tuple(variables), cells),))


def key_of_instance(instance: Any, key: str) -> Key:
    """A key like `old|Total` in our own writing."""
    pairs = zip((dim["name"] for dim in instance["dims"]), key.split("|"), strict=True)
    return tuple((name, label) for name, label in pairs if label.lower() != "total")


def shelter(name: str, tables: str = "full") -> Release:
    """One of the invented caseloads, counted into one of the sets of tables."""
    reference = read("shelter/reference.json")
    with (FOLDER / "shelter" / name).open(encoding="utf-8") as file:
        persons = list(csv.DictReader(file))
    variables = {name: Variable(name, tuple(answers)) for name, answers in reference["variables"].items()}
    made = tuple(_counted(tuple(dims), variables, persons) for dims in reference["table_sets"][tables])
    return Release(variables, (Population("all"),), made)


def _counted(
    dims: tuple[str, ...], variables: Mapping[str, Variable], persons: list[dict[str, str]]
) -> Table:
    cells = []
    for labels in product(*([None, *variables[dim].categories] for dim in dims)):
        key = tuple((dim, label) for dim, label in zip(dims, labels, strict=True) if label is not None)
        cells.append(Cell(key, sum(all(person[dim] == label for dim, label in key) for person in persons)))
    return Table("_".join(dims), "all", dims, tuple(cells))
