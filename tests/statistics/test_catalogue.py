"""The list of tables: which size for whom, and what keeps it protectable."""

from itertools import combinations
from math import prod

import pytest

from caseapp.statistics.catalogue import (
    ASSISTED,
    COARSE,
    FULL,
    NO_TABLES,
    STOCK_LINKS,
    Catalogue,
    catalogue_for,
    keys,
)

both = pytest.mark.parametrize("catalogue", [FULL, COARSE], ids=lambda catalogue: catalogue.id)


@pytest.mark.parametrize(
    ("persons", "catalogue"),
    [(0, NO_TABLES), (9, NO_TABLES), (10, COARSE), (49, COARSE), (50, FULL), (10**5, FULL)],
)
def test_small_shelters_get_coarser_tables(persons: int, catalogue: Catalogue) -> None:
    assert catalogue_for(persons) is catalogue


def cells(catalogue: Catalogue) -> int:
    return sum(len(list(keys(plan, catalogue.variables))) for plan in catalogue.tables)


def test_the_numbers_of_cells_are_as_documented() -> None:
    assert (len(FULL.tables), cells(FULL)) == (37, 313)
    assert (len(COARSE.tables), cells(COARSE)) == (11, 49)


@both
def test_no_table_is_too_large_to_protect(catalogue: Catalogue) -> None:
    for plan in catalogue.tables:
        assert prod(len(catalogue.variables[dim].categories) for dim in plan.dims) < 2000


@both
def test_tables_form_no_circle(catalogue: Catalogue) -> None:
    """Variables joined by tables form a forest: every new pair brings a variable that was not reached before."""
    reached: list[set[str]] = []
    for pair in sorted({pair for plan in catalogue.tables for pair in combinations(sorted(plan.dims), 2)}):
        left, right = (next((group for group in reached if name in group), {name}) for name in pair)
        assert left is not right
        reached = [group for group in reached if group is not left and group is not right] + [left | right]


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
    assert {plan.id: (plan.population, plan.dims) for plan in COARSE.tables}.items() <= full.items()


@both
def test_the_cells_shared_with_the_next_quarter_exist(catalogue: Catalogue) -> None:
    plans = {plan.id: plan for plan in catalogue.tables}
    for link in STOCK_LINKS:
        assert link.key in list(keys(plans[link.table], catalogue.variables))
        assert link.next_key in list(keys(plans[link.next_table], catalogue.variables))
