"""A whole quarter counted by hand, and what holds for any other."""

from collections.abc import Mapping

import pytest
from hypothesis import given

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import (
    COARSE,
    FULL,
    NO_TABLES,
    SMALL,
    STOCK_LINKS,
    Catalogue,
    TablePlan,
    keys,
)
from caseapp.statistics.disclosure.model import model_of
from caseapp.statistics.facts import Caseload, ServiceFact
from caseapp.statistics.indicators import count, persons_assisted
from caseapp.statistics.indicators.tables import Rows, count_table
from caseapp.statistics.table import Release, Table
from tests.statistics.caseloads import Q3, case, caseloads, day, load, stay

SHELTER = load(
    case(1, "05-02", "08-20", closure_reason="returned", sex="male", stays=(stay("05-02", "08-20"),)),
    case(2, "06-11", sex="female"),
    case(
        3,
        "07-04",
        sex="male",
        age="24-26",
        citizenships=("UZ",),
        purposes=("ForcedLabour",),
        countries_of_exploitation=("RU",),
    ),
    case(
        4, "07-04", sex="male", age="30-38", citizenships=("UZ",), purposes=("ForcedLabour", "ForcedBegging")
    ),
    case(
        5,
        "08-30",
        sex="female",
        age="9-17",
        citizenships=("KZ",),
        countries_of_exploitation=("KZ",),
        referral_source="police",
    ),
    case(6, "09-30", "09-30", sex="female", referral_source="family"),
    case(7, "2025-03-01", "2025-04-01"),
    case(
        7,
        "09-02",
        case=70,
        services=(ServiceFact("medical", day("09-03")), ServiceFact("medical", day("09-04"))),
    ),
)


def tables(release: Release) -> Mapping[str, Table]:
    return {table.id: table for table in release.tables}


def test_the_key_figures_of_a_quarter() -> None:
    found = tables(count(SHELTER, Q3, FULL))
    persons = {name: found[f"persons_{name}"].value() for name in ("carried", "new", "reopened", "assisted")}
    assert persons == {"carried": 2, "new": 4, "reopened": 1, "assisted": 7}
    way_out = found["assisted_by_exit"]
    assert (way_out.value(exit="closed"), way_out.value(exit="open"), way_out.value(exit="returned")) == (
        2,
        5,
        1,
    )


def test_new_persons_by_sex_and_age() -> None:
    table = tables(count(SHELTER, Q3, FULL))["new_by_sex_age"]
    assert (table.value(), table.value(sex="male"), table.value(sex="female")) == (4, 2, 2)
    assert (table.value(age="minor"), table.value(age="adult"), table.value(age="unknown")) == (1, 2, 1)
    assert (table.value(sex="male", age="adult"), table.value(sex="female", age="9-17")) == (2, 1)
    assert table.value(sex="other_or_unknown", age="48+") == 0


def test_new_persons_by_their_answers() -> None:
    found = tables(count(SHELTER, Q3, FULL))
    assert found["new_by_citizenship"].value(citizenship="central_asia") == 2
    assert found["new_by_citizenship"].value(citizenship="KZ") == 1
    assert found["new_by_purpose"].value(purpose="labour") == 2
    assert found["new_by_purpose"].value(purpose="begging") == 1
    assert found["new_by_purpose"].value() == 4
    assert found["new_by_border"].value(border="unknown") == 2
    assert found["new_by_referral_source"].value(referral_source="own_or_family") == 1


def test_a_service_counts_each_person_once() -> None:
    found = tables(count(SHELTER, Q3, FULL))
    assert found["assisted_by_service"].value(service="medical") == 1
    assert found["assisted_by_service"].value(service="accommodation") == 1
    assert found["new_by_service"].value(service="medical") == 0


def test_the_coarse_set_counts_the_same_people() -> None:
    full, coarse = tables(count(SHELTER, Q3, FULL)), tables(count(SHELTER, Q3, COARSE))
    assert coarse["new_by_citizenship"].value(citizenship="central_asia") == 2
    for table in coarse.values():
        finer = full[table.id].by_key()
        for cell in table.cells:
            assert cell.key not in finer or finer[cell.key].value == cell.value


def test_fewer_than_ten_persons_are_not_tabulated() -> None:
    assert persons_assisted(SHELTER, Q3) == 7
    release = count(SHELTER, Q3)
    assert (release.tables, release.measures, dict(release.variables)) == ((), (), {})
    assert release.populations == NO_TABLES.populations


def test_ten_persons_get_the_small_set_twenty_the_coarse_and_fifty_the_full_one() -> None:
    ten = load(*(case(number, "07-01") for number in range(10)))
    fifty = load(*(case(number, "07-01") for number in range(50)))
    twenty = load(*(case(number, "07-01") for number in range(20)))
    assert len(count(ten, Q3).tables) == len(SMALL.tables)
    assert len(count(twenty, Q3).tables) == len(COARSE.tables)
    assert len(count(fifty, Q3).tables) == len(FULL.tables)


def test_a_cell_that_can_hold_nobody_is_structural() -> None:
    never = (("exit", "missing"),)
    plan = TablePlan("assisted_by_exit", 1, "assisted", ("exit",), (never,))
    rows: Rows = [("new", {"exit": "open"}), ("carried", {"exit": "returned"})]
    table = count_table(plan, FULL, rows)
    assert [cell.key for cell in table.cells if cell.structural] == [never]
    assert table.by_key()[never].value == 0
    with pytest.raises(ValueError, match="nobody can be"):
        count_table(plan, FULL, [("new", {"exit": "missing"})])


def catalogues() -> tuple[Catalogue, ...]:
    return FULL, COARSE, SMALL


@given(caseloads)
def test_every_cell_of_the_catalogue_is_counted(caseload: Caseload) -> None:
    for catalogue in catalogues():
        found = tables(count(caseload, Q3, catalogue))
        for plan in catalogue.tables:
            assert [cell.key for cell in found[plan.id].cells] == list(keys(plan, catalogue.variables))


@given(caseloads)
def test_margins_and_groups_are_the_sums_of_their_cells(caseload: Caseload) -> None:
    for catalogue in catalogues():
        release = count(caseload, Q3, catalogue)
        for table in release.tables:
            _check_sums(table, release)


def _check_sums(table: Table, release: Release) -> None:
    values = {cell.key: cell.value or 0 for cell in table.cells}
    for key, value in values.items():
        for dim in table.dims:
            variable = release.variables[dim]
            parts = variable.groups.get(dict(key).get(dim, "")) or (
                () if dim in dict(key) else variable.categories
            )
            inner = [values[_with(table, key, dim, part)] for part in parts]
            if variable.multi:
                assert max(inner, default=0) <= value
            elif parts:
                assert sum(inner) == value


def _with(
    table: Table, key: tuple[tuple[str, str], ...], dim: str, category: str
) -> tuple[tuple[str, str], ...]:
    given = dict(key) | {dim: category}
    return tuple((name, given[name]) for name in table.dims if name in given)


@given(caseloads)
def test_the_persons_assisted_are_those_carried_over_new_and_reopened(caseload: Caseload) -> None:
    found = tables(count(caseload, Q3, FULL))
    parts = [found[f"persons_{name}"].value() or 0 for name in ("carried", "new", "reopened")]
    assert found["persons_assisted"].value() == sum(parts) == persons_assisted(caseload, Q3)


@given(caseloads)
def test_open_at_the_end_is_carried_over_into_the_next_quarter(caseload: Caseload) -> None:
    for link in STOCK_LINKS:
        before, after = (tables(count(caseload, quarter, COARSE)) for quarter in (Q3, Q3.next()))
        assert (
            before[link.table].by_key()[link.key].value
            == after[link.next_table].by_key()[link.next_key].value
        )


@given(caseloads)
def test_a_release_agrees_with_the_model_by_which_it_is_protected(caseload: Caseload) -> None:
    release = count(caseload, Q3, COARSE)
    assert len(model_of(release).counts) > len(COARSE.tables)


def test_a_quarter_without_anybody_counts_nobody() -> None:
    release = count(SHELTER, Quarter(2019, 1), FULL)
    assert {cell.value for table in release.tables for cell in table.cells} == {0}
