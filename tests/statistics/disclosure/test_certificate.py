"""The certificate believes nobody: each way in which a witness can be wrong is noticed."""

from dataclasses import replace

import numpy as np

from caseapp.statistics.disclosure.certificate import Certificate, certify
from caseapp.statistics.disclosure.model import Model, model_of
from caseapp.statistics.disclosure.witnesses import Need, needs_of
from caseapp.statistics.table import Cell, Population, Release, Table, Variable

V = Variable("v", ("a", "b", "c"))


def release(*values: int | None) -> Release:
    keys = ((), *((("v", name),) for name in V.categories))
    cells = tuple(Cell(key, value) for key, value in zip(keys, values, strict=True))
    return Release({"v": V}, (Population("all"),), (Table("t", "all", ("v",), cells),))


MODEL = model_of(release(30, 20, 8, 2))
HIDDEN = release(30, 20, None, None).tables
NEEDS = needs_of(MODEL, 5)
NONE, MANY = (20, 10, 0), (20, 4, 6)


def verdict(
    *populations: tuple[int, ...], model: Model = MODEL, tables: tuple[Table, ...] = HIDDEN
) -> Certificate:
    return certify(model, tables, NEEDS, [np.array(numbers) for numbers in populations])


def test_none_and_many_prove_a_small_count() -> None:
    assert len(NEEDS) == 2
    assert verdict(NONE, MANY) == Certificate(proved=True, checked=1)


def test_one_of_the_two_is_not_enough() -> None:
    assert not verdict(NONE).proved
    assert not verdict(MANY).proved


def test_as_many_as_the_threshold_are_not_many() -> None:
    assert not verdict(NONE, (20, 5, 5)).proved


def test_a_population_that_changes_a_published_number_proves_nothing() -> None:
    assert not verdict(NONE, (19, 5, 6)).proved
    assert not verdict((20, 11, 0), MANY).proved


def test_fewer_than_nobody_proves_nothing() -> None:
    assert not verdict(NONE, (20, -1, 11)).proved


def test_a_population_of_the_wrong_size_proves_nothing() -> None:
    assert not verdict(NONE, (*MANY, 0)).proved


def test_a_population_that_breaks_a_tie_proves_nothing() -> None:
    tied = replace(MODEL, ties=(((0,), (1,)),))
    assert not verdict(NONE, MANY, model=tied).proved


def test_a_small_count_that_is_published_cannot_be_proved() -> None:
    assert not verdict(NONE, MANY, tables=release(30, 20, 8, 2).tables).proved


def test_every_need_has_to_be_met() -> None:
    more = (*NEEDS, Need(1, 0, 0))
    assert not certify(MODEL, HIDDEN, more, [np.array(NONE), np.array(MANY)]).proved
