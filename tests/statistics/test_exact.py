"""Exact tables as the definitions want them, and whether a published report and they say the same."""

from dataclasses import replace

import pytest

from caseapp.base.errors import KnownError
from caseapp.statistics.catalogue import COARSE, FULL, SMALL, Catalogue
from caseapp.statistics.exact import MOST_COUNT, exact_release, first_disagreement
from caseapp.statistics.indicators import count
from caseapp.statistics.table import Cell, Key, Release, Table
from tests.statistics.caseloads import Q3, made_up
from tests.statistics.practice_like import practice_like


def _with(release: Release, table: str, key: Key, value: int) -> tuple[Table, ...]:
    return tuple(
        replace(one, cells=tuple(replace(c, value=value) if c.key == key else c for c in one.cells))
        if one.id == table
        else one
        for one in release.tables
    )


@pytest.fixture(scope="module")
def exact() -> Release:
    return exact_release(count(practice_like(1, 60), Q3, FULL).tables)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_counted_is_taken(seed: int) -> None:
    load = made_up(seed, 40)
    counted = count(load, Q3, FULL)
    assert exact_release(counted.tables) == replace(counted, measures=())


@pytest.mark.parametrize("size", [FULL, COARSE, SMALL])
@pytest.mark.parametrize("seed", range(4))
def test_every_size_of_a_report_agrees_with_the_exact_tables(seed: int, size: Catalogue) -> None:
    for load in (made_up(seed, 40), practice_like(seed, 60)):
        assert first_disagreement(count(load, Q3, FULL), count(load, Q3, size)) is None


@pytest.mark.parametrize("size", [FULL, COARSE, SMALL])
def test_a_published_number_that_is_one_too_large_is_found(exact: Release, size: Catalogue) -> None:
    published = count(practice_like(1, 60), Q3, size)
    key: Key = (("service", "medical"),)
    cells = {(table.id, cell.key): cell for table in published.tables for cell in table.cells}
    value = cells["assisted_by_service", key].value
    assert value is not None
    changed = replace(published, tables=_with(published, "assisted_by_service", key, value + 1))
    assert first_disagreement(exact, changed) == ("assisted_by_service", key)


def test_any_other_of_several_answers_lies_between_the_largest_and_the_sum(exact: Release) -> None:
    published = count(practice_like(1, 60), Q3, COARSE)
    key: Key = (("purpose", "any_other"),)
    too_many = replace(published, tables=_with(published, "new_by_purpose", key, MOST_COUNT))
    assert first_disagreement(exact, too_many) == ("new_by_purpose", key)


def test_a_hidden_number_agrees_with_everything(exact: Release) -> None:
    published = count(practice_like(2, 60), Q3, FULL)
    hidden = tuple(
        replace(table, cells=tuple(replace(cell, value=None) for cell in table.cells))
        for table in published.tables
    )
    assert first_disagreement(exact, replace(published, tables=hidden)) is None


def test_a_published_table_that_nobody_counts_does_not_agree(exact: Release) -> None:
    strange = Table("new_by_shoe_size", "new", (), (Cell((), 3),))
    assert first_disagreement(exact, replace(exact, tables=(strange,))) == ("new_by_shoe_size", ())


SPOILT = {
    "a table is missing": (lambda r: r.tables[1:], "not whole"),
    "a cell is missing": (lambda r: (replace(r.tables[-1], cells=r.tables[-1].cells[1:]), *r.tables[:-1]), "every cell once"),
    "a number is hidden": (lambda r: (replace(r.tables[0], cells=(Cell((), None),)), *r.tables[1:]), "is missing"),
    "a number is below nothing": (lambda r: (replace(r.tables[0], cells=(Cell((), -1),)), *r.tables[1:]), "too large"),
    "a million and one": (
        lambda r: (replace(r.tables[0], cells=(Cell((), MOST_COUNT + 1),)), *r.tables[1:]), "too large",
    ),
    "nobody can be counted": (
        lambda r: (replace(r.tables[0], cells=(Cell((), 0, structural=True),)), *r.tables[1:]), "nobody can be",
    ),
    "a margin is wrong": (lambda r: _with(r, "new_by_sex_age", (("sex", "female"),), 0), "do not add up"),
    "a group is wrong": (lambda r: _with(r, "assisted_by_exit", (("exit", "closed"),), 9999), "do not add up"),
    "an answer has more people than there are": (
        lambda r: _with(r, "assisted_by_service", (("service", "legal"),), 999_999), "do not add up",
    ),
    "another table counts other people": (lambda r: _with(r, "persons_new", (), 999), "other people"),
    "populations do not add up": (lambda r: _with(r, "persons_entered", (), 999), "persons do not add up"),
    "what follows is not there": (
        lambda r: _with(r, "assisted_by_referred_to", (("referred_to", "referred"),), 0), "contradict",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_numbers_that_cannot_be_true_are_refused(exact: Release, name: str) -> None:
    spoil, said = SPOILT[name]
    with pytest.raises(KnownError) as refusal:
        exact_release(spoil(exact))  # type: ignore[no-untyped-call]
    assert said in refusal.value.sentence.text
