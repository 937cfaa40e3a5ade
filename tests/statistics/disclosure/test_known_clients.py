"""Somebody who holds the whole record of one client learns no small count from a report: each client in turn."""

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from caseapp.statistics.catalogue import catalogue_for
from caseapp.statistics.disclosure.certificate import certify_clients
from caseapp.statistics.disclosure.known_clients import KnownClients
from caseapp.statistics.disclosure.model import Model, model_of
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.solver import Flags
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.watch import OutOfTimeError, Watch
from caseapp.statistics.indicators import clients, count, persons_assisted
from caseapp.statistics.table import Cell, Client, Population, Release, Table, Variable
from tests.statistics.disclosure.sequence import QUARTERS, caseload

SEX = Variable("sex", ("female", "male"))
WORK = Variable("work", ("farm", "site", "home"))


def release_of(people: Sequence[tuple[str, str]]) -> Release:
    """A two-way table of sex by work over some people."""
    cells = []
    for sex in (None, *SEX.categories):
        for work in (None, *WORK.categories):
            key = tuple((dim, label) for dim, label in (("sex", sex), ("work", work)) if label)
            cells.append(Cell(key, sum(sex in (None, one) and work in (None, two) for one, two in people)))
    return Release(
        {"sex": SEX, "work": WORK}, (Population("all"),), (Table("t", "all", ("sex", "work"), tuple(cells)),)
    )


def known(people: Sequence[tuple[str, str]]) -> tuple[Client, ...]:
    return tuple(Client("all", (("sex", sex), ("work", work))) for sex, work in dict.fromkeys(people))


PEOPLE = [("female", "farm")] * 7 + [("male", "site")] * 9 + [("male", "farm")] * 6 + [("female", "home")]
"""The one woman who works at home is known to somebody."""


def tried(model: Model, shown: Flags, seconds: float = 60) -> KnownClients:
    stage = KnownClients(model, [1.0] * len(model.counts), 5, Watch(None, None, seconds))
    stage.run(shown, ())
    return stage


def shown_where(model: Model, *keys: tuple[tuple[str, str], ...]) -> Flags:
    return np.array([any(key in keys for _, key in count.places) for count in model.counts])


def test_knowing_the_only_one_tells_what_the_others_are() -> None:
    # of 8 women, with 7 at the farm, the eighth works at home: who knows her knows that nobody is at the site
    model = model_of(release_of(PEOPLE), clients=known(PEOPLE))
    women, farm = (("sex", "female"),), (("sex", "female"), ("work", "farm"))
    shown = shown_where(model, women, farm)
    stage = tried(model, shown)
    assert (stage.shown < shown).any()


def test_every_client_of_a_protected_table_learns_nothing() -> None:
    protected = protect(release_of(PEOPLE), tie_key=b"k", clients=known(PEOPLE))
    assert protected.proved
    assert protected.clients == 4
    assert protected.shown > 0


def test_a_client_whom_no_table_counts_stands_in_no_model() -> None:
    release = release_of(PEOPLE)
    followed_up = replace(release, populations=(*release.populations, Population("followed_up")))
    elsewhere = Client("followed_up", (("sex", "female"),))
    alone, both = (
        model_of(followed_up, clients=some) for some in (known(PEOPLE), (*known(PEOPLE), elsewhere))
    )
    assert alone.clients == both.clients


def test_without_populations_that_hold_her_nothing_is_certified() -> None:
    release = release_of(PEOPLE)
    model = model_of(release, clients=known(PEOPLE))
    hidden = tuple(
        Table(t.id, t.population, t.dims, tuple(Cell(c.key, None) for c in t.cells)) for t in release.tables
    )
    stage = tried(model, np.zeros(len(model.counts), dtype=bool))
    assert certify_clients(model, hidden, 5, stage.chosen())
    (her,) = model.clients[-1].form
    without_her = [population for population in stage.chosen() if population[her] == 0]
    assert not certify_clients(model, hidden, 5, without_her)
    assert not certify_clients(model, hidden, 5, ())


def test_a_population_that_contradicts_a_shown_number_certifies_nothing() -> None:
    release = release_of(PEOPLE)
    model = model_of(release, clients=known(PEOPLE))
    stage = tried(model, np.zeros(len(model.counts), dtype=bool))
    assert not certify_clients(model, release.tables, 5, stage.chosen())


def test_what_other_reports_tell_of_her_quarter_is_not_laid_to_this_one() -> None:
    """Other reports say that one woman was counted: whoever knows her knows of no other, whatever is hidden here."""
    release = release_of(PEOPLE)
    model = model_of(release, clients=known(PEOPLE))
    women = next(n for n, count in enumerate(model.counts) if ("t", (("sex", "female"),)) in count.places)
    model = replace(model, limits=((women, range(1, 2)),))
    stage = tried(model, np.zeros(len(model.counts), dtype=bool))
    hidden = tuple(
        replace(one, cells=tuple(Cell(cell.key, None) for cell in one.cells)) for one in release.tables
    )
    assert all(need.low == 5 for _, need in stage.told)
    assert certify_clients(model, hidden, 5, stage.chosen(), stage.told)
    assert not certify_clients(model, hidden, 5, stage.chosen())


def test_what_cannot_be_tried_in_time_is_not_taken_as_proved() -> None:
    model = model_of(release_of(PEOPLE), clients=known(PEOPLE))
    with pytest.raises(OutOfTimeError):
        tried(model, np.zeros(len(model.counts), dtype=bool), seconds=0)


def test_a_client_who_is_what_nobody_can_be_is_refused() -> None:
    table = Table(
        "t", "all", ("sex",), (Cell((), 9), Cell((("sex", "female"),), 9), Cell((("sex", "male"),), 0, True))
    )
    release = Release({"sex": SEX}, (Population("all"),), (table,))
    with pytest.raises(ContradictionError):
        model_of(release, clients=(Client("all", (("sex", "male"),)),))


@pytest.mark.parametrize(("seed", "least", "most"), [(1, 10, 15), (2, 30, 60)])
def test_each_client_of_an_invented_quarter_learns_nothing(seed: int, least: int, most: int) -> None:
    load, quarter = caseload(seed, least, most), QUARTERS[1]
    release = count(load, quarter, catalogue_for(persons_assisted(load, quarter)))
    found = clients(load, quarter, release.variables)
    protected = protect(release, tie_key=b"k", clients=found)
    assert protected.proved
    assert 0 < protected.clients <= persons_assisted(load, quarter)


def test_clients_with_the_same_answers_are_one() -> None:
    people = random.Random(3).choices(PEOPLE, k=40)
    assert len(model_of(release_of(people), clients=known(people)).clients) == len(set(people))
