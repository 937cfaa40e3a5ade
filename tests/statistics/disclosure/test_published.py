"""Patterns that others have published: their own rule is met with as few cells, and their flaws are seen."""

import csv

import numpy as np
import pytest

from caseapp.statistics.disclosure.attacker import Attacker
from caseapp.statistics.disclosure.attacker_view import view_of
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.cover import Cover, Plan
from caseapp.statistics.disclosure.model import Model, Place, model_of
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.reach import Reach, Shares
from caseapp.statistics.table import Cell, Key, Population, Release, Table, Variable
from tests.statistics.disclosure.known import FOLDER, needs_folder, read, release_of_file
from tests.statistics.disclosure.made_up import table_of

ALL = (Population("all"),)
AT_MOST = 10
"""sdcTable's frequency rule in its vignette: a count of at most that is primary."""


def vignette() -> Release:
    """The 168 cells of sdcTable's vignette: a hierarchy (B of Ba, Bb, Bc), two and six categories."""
    variables = (
        Variable("V1", ("A", "Ba", "Bb", "Bc", "C", "D"), {"B": ("Ba", "Bb", "Bc")}),
        Variable("V2", ("m", "w")),
        Variable("V3", tuple("abcdef")),
    )
    with (FOLDER / "sdcTable__completedat.csv").open(encoding="utf-8") as file:
        leaves = [
            row for row in csv.DictReader(file) if all(row[one.id] in one.categories for one in variables)
        ]
    persons = [
        {one.id: row[one.id] for one in variables} for row in leaves for _ in range(int(float(row["Freq"])))
    ]
    return Release({one.id: one for one in variables}, ALL, (table_of("t", "all", variables, persons),))


def cheapest(model: Model) -> Shares:
    """The own rule of sdcTable with our engine: each primary count could be one less, and one more."""
    values = np.array([count.value for count in model.counts])
    candidates = np.flatnonzero(values > AT_MOST)
    cover, reach = Cover(candidates, np.ones(len(values))), Reach(model, candidates)
    plan = Plan(np.ones(len(values)), 0.0)
    for find in (cover.relaxed, cover.cheapest):
        known = -1
        while known < cover.known:
            known, plan = cover.known, find() or plan
            reach.hide(plan.shares)
            for number in np.flatnonzero(values <= AT_MOST).tolist():
                for sign in (1, -1):
                    cut = reach.farthest(number, sign, values[number] + sign).cut
                    if cut is not None and cut.broken(plan.shares):
                        cover.add(cut)
    return plan.shares


@needs_folder
def test_the_168_cells_of_sdctable_need_no_more_than_its_optimum() -> None:
    release = vignette()
    model = model_of(release)
    shares = cheapest(model)
    primary = {place for count in model.counts if count.value <= AT_MOST for place in count.places}
    hidden = {
        place for count, share in zip(model.counts, shares, strict=True) if share for place in count.places
    }
    assert (len(release.tables[0].cells), len(primary)) == (168, 15)
    assert len(hidden - primary) <= 22
    assert narrow(release, hidden, primary) == []


def narrow(release: Release, hidden: set[Place], primary: set[Place]) -> list[Key]:
    """The primary cells that an attacker, who shares no code with the search, knows to be not one less or one more."""
    (table,) = release.tables
    cells = tuple(Cell(cell.key, None if ("t", cell.key) in hidden else cell.value) for cell in table.cells)
    view = view_of(tuple(release.variables.values()), ALL, (Table("t", "all", table.dims, cells),))
    attacker, true = Attacker(view, 1), {cell.key: cell.value or 0 for cell in table.cells}
    sums = {key: row for _, key, row in view.hidden}
    found: list[Key] = []
    for _, key in primary:
        least, most = (attacker.extreme(sums[key], sign) for sign in (1, -1))
        if least is None or most is None or not least < true[key] < most:
            found.append(key)
    return found


@needs_folder
@pytest.mark.parametrize("name", ["sdctable_hidden_exact", "sdctable_hidden_fixed", "sdctable_linked_fixed"])
def test_intervals_of_patterns_before_and_after_repair_are_those_expected(name: str) -> None:
    release, raw = release_of_file(f"{name}.json"), read(f"{name}.json")
    view = view_of(tuple(release.variables.values()), release.populations, release.tables)
    attacker = Attacker(view, raw["k"])
    sums = {frozenset(key): row for _, key, row in view.hidden}
    for key, low, high in raw["expect"]:
        row = sums[frozenset(key.items())]
        assert (attacker.extreme(row, 1), attacker.extreme(row, -1)) == (low, high)


@needs_folder
def test_the_flaw_of_two_linked_tables_is_repaired() -> None:
    """Five primary regions; each table alone would be safe, both together tell one of them."""
    (raw,) = (one["data"] for one in read("known_instances.json") if one["id"] == "sdcTable/linked")
    groups = {
        name: tuple(r for r, g in zip(raw["region"], raw[column], strict=True) if g == name)
        for column in ("county", "group")
        for name in dict.fromkeys(raw[column])
    }
    region = Variable("region", tuple(raw["region"]), groups)
    persons = [{"region": r} for r, n in zip(raw["region"], raw["n"], strict=True) for _ in range(n)]
    release = Release({"region": region}, ALL, (table_of("t", "all", [region], persons),))
    protected = protect(release, 4, tie_key=b"k")
    assert protected.proved
    assert audit(release.variables, ALL, protected.tables, threshold=4).safe
    assert protected.shown >= 3


@needs_folder
def test_a_group_of_one_answer_is_not_shown_with_it() -> None:
    raw = read("attribute_group.json")
    variables = {name: Variable(name, tuple(answers)) for name, answers in raw["variables"].items()}
    inner = [cell for cell in raw["tables"][0]["cells"] if len(cell["key"]) == len(variables)]
    persons = [cell["key"] for cell in inner for _ in range(cell["value"])]
    release = Release(variables, ALL, (table_of("t", "all", list(variables.values()), persons),))
    protected = protect(release, raw["k"], tie_key=b"k", sensitive=frozenset(raw["sensitive"]))
    assert protected.proved
    assert audit(variables, ALL, protected.tables, threshold=raw["k"]).safe


@needs_folder
def test_a_half_year_and_its_first_quarter_are_protected_together() -> None:
    release = release_of_file("differencing_quarters.json")
    numbers = {table.id: {cell.key: cell.value or 0 for cell in table.cells} for table in release.tables}
    second = tuple(Cell(key, numbers["H1"][key] - value) for key, value in numbers["Q1"].items())
    whole = Release(
        release.variables, release.populations, (*release.tables, Table("Q2", "Q2", ("nat",), second))
    )
    protected = protect(whole, tie_key=b"k")
    assert protected.proved
    assert audit(whole.variables, whole.populations, protected.tables).safe
    assert protected.shown > 0
