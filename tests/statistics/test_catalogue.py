"""The list of tables: which size for whom, and what keeps it protectable."""

from collections.abc import Mapping
from math import prod

import pytest

from caseapp.statistics.catalogue import (
    ASSISTED,
    ATOMIC,
    COARSE,
    FEEDBACK,
    FOLLOWED_UP,
    FULL,
    NEW,
    NO_TABLES,
    SMALL,
    STOCK_LINKS,
    Catalogue,
    TablePlan,
    catalogue_for,
    keys,
)
from caseapp.statistics.disclosure.cliques import cliques_of
from caseapp.statistics.disclosure.questions import Questions
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import count
from caseapp.statistics.indicators.tables import atoms_of
from caseapp.statistics.relations import relations_among
from tests.statistics.caseloads import Q3

both = pytest.mark.parametrize("catalogue", [FULL, COARSE, SMALL], ids=lambda catalogue: catalogue.id)


@pytest.mark.parametrize(
    ("persons", "catalogue"),
    [
        (0, NO_TABLES),
        (9, NO_TABLES),
        (10, SMALL),
        (19, SMALL),
        (20, COARSE),
        (49, COARSE),
        (50, FULL),
        (10**5, FULL),
    ],
)
def test_small_shelters_get_coarser_tables(persons: int, catalogue: Catalogue) -> None:
    assert catalogue_for(persons) is catalogue


def cells(catalogue: Catalogue) -> int:
    return sum(len(list(keys(plan, catalogue.variables))) for plan in catalogue.tables)


def test_the_numbers_of_cells_are_as_documented() -> None:
    assert (len(FULL.tables), cells(FULL)) == (38, 321)
    assert (len(COARSE.tables), cells(COARSE)) == (30, 152)


def joined(catalogue: Catalogue, population: str) -> tuple[dict[frozenset[str], str], Mapping[str, int]]:
    """The questions that tables and relations about a population ask together, with who asks; and how many answers."""
    questions = Questions(count(Caseload(), Q3, catalogue))
    plans = [
        plan for plan in catalogue.tables if population in atoms_of(plan.population, catalogue.populations)
    ]
    scopes: dict[frozenset[str], str] = {frozenset(): "the number of persons"}
    for plan in plans:
        for key in keys(plan, catalogue.variables):
            asked = (name for one in questions.conditions(key) for name in one.names)
            scopes.setdefault(frozenset(asked), plan.id)
    known = frozenset().union(*scopes)
    for relation in relations_among(catalogue.variables):
        related = frozenset(name for one in questions.barred(relation) for name in one.names)
        if related <= known:
            scopes.setdefault(related, f"relation between {' and '.join(sorted(related))}")
    return scopes, questions.sizes


ATOMS = (*ATOMIC, FOLLOWED_UP, FEEDBACK)


@both
@pytest.mark.parametrize("population", ATOMS)
def test_no_clique_is_too_large_to_protect(catalogue: Catalogue, population: str) -> None:
    scopes, sizes = joined(catalogue, population)
    for clique in cliques_of(sorted(scopes, key=sorted), sizes):
        assert prod(sizes[name] for name in clique) < 2000, sorted(clique)


@both
@pytest.mark.parametrize("population", ATOMS)
def test_tables_and_relations_form_no_circle(catalogue: Catalogue, population: str) -> None:
    """A clique that nobody asks about as a whole closes a circle of tables: those that ask about parts of it."""
    scopes, sizes = joined(catalogue, population)
    circles = {
        tuple(sorted(who for scope, who in scopes.items() if len(scope & clique) > 1))
        for clique in cliques_of(sorted(scopes, key=sorted), sizes)
        if not any(clique <= scope for scope in scopes)
    }
    assert circles == set()


def test_a_circle_of_tables_would_be_named() -> None:
    """The control: sex by age, age by border and border by sex."""
    pairs = (("sex", "age"), ("age", "border"), ("border", "sex"))
    plans = tuple(TablePlan(f"new_by_{one}_{other}", 2, NEW, (one, other)) for one, other in pairs)
    used = {name: FULL.variables[name] for pair in pairs for name in pair}
    scopes, sizes = joined(Catalogue("circle", used, plans), NEW)
    (clique,) = (one for one in cliques_of(sorted(scopes, key=sorted), sizes) if len(one) > 2)
    assert not any(clique <= scope for scope in scopes)
    assert {who for scope, who in scopes.items() if len(scope & clique) > 1} == {plan.id for plan in plans}


@both
def test_no_lasting_trait_is_counted_over_persons_who_may_be_carried_over(catalogue: Catalogue) -> None:
    asked = {dim for plan in catalogue.tables if plan.population == ASSISTED for dim in plan.dims}
    assert asked <= {
        "exit", "service", "service_referred", "service_not_given", "referred_to", "referral_state", "legal_help",
        "return_step", "reintegration", "still_so", "destination", "goal", "change",
    }  # fmt: skip


@both
def test_groups_are_made_of_categories_and_only_where_there_is_one_answer(catalogue: Catalogue) -> None:
    for variable in catalogue.variables.values():
        assert not (variable.multi and variable.groups)
        for name, members in variable.groups.items():
            assert name not in variable.categories
            assert set(members) < set(variable.categories)
            assert len(set(members)) == len(members)


@both
def test_every_variable_is_used_and_known_by_its_id(catalogue: Catalogue) -> None:
    assert set(catalogue.variables) == {dim for plan in catalogue.tables for dim in plan.dims}
    assert all(name == variable.id for name, variable in catalogue.variables.items())


def test_a_question_with_several_answers_counts_no_unknown() -> None:
    assert not [
        variable.id
        for variable in FULL.variables.values()
        if variable.multi and "unknown" in variable.categories
    ]


def test_coarse_tables_are_tables_of_the_full_set() -> None:
    full = {plan.id: (plan.population, plan.dims) for plan in FULL.tables}
    for catalogue in (COARSE, SMALL):
        assert {plan.id: (plan.population, plan.dims) for plan in catalogue.tables}.items() <= full.items()


@both
def test_the_cells_shared_with_the_next_quarter_exist(catalogue: Catalogue) -> None:
    plans = {plan.id: plan for plan in catalogue.tables}
    for link in STOCK_LINKS:
        assert link.key in list(keys(plans[link.table], catalogue.variables))
        assert link.next_key in list(keys(plans[link.next_table], catalogue.variables))
