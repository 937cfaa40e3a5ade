"""The whole: exact where all publish, at least n elsewhere, and nothing but sums of published cells."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.base.errors import KnownError
from caseapp.statistics.catalogue import COARSE, FULL, NO_TABLES, SMALL, Catalogue
from caseapp.statistics.indicators import count
from caseapp.statistics.national import National, NationalCell, add_up
from caseapp.statistics.summary import NATIONAL_FORMAT, Issuer, Period, Protection, Summary, Target
from caseapp.statistics.table import Cell, Key, Measure, Population, Table, Variable
from tests.statistics.caseloads import Q3, made_up

SEX = Variable("sex", ("female", "male"))
NEW = Population("new")
FEMALE: Key = (("sex", "female"),)
MALE: Key = (("sex", "male"),)


def summary(
    shelter: str, *tables: Table, variables: tuple[Variable, ...] = (SEX,), **given: int | None
) -> Summary:
    """A shelter's summary of the third quarter with these tables, and measures by name."""
    return Summary(
        practice=False,
        shelter=Issuer(shelter, f"Shelter {shelter}", ""),
        period=Period("2026-Q3", "2026-07-01", "2026-09-30"),
        sequence=1,
        revision=1,
        previous=None,
        issued_at="2026-10-04T09:00:00Z",
        program="caseapp 0.1.0",
        protection=Protection(5, "", audited=True),
        variables=variables,
        populations=(NEW,),
        tables=tables,
        measures=tuple(Measure(name, "night", value) for name, value in given.items()),
    )


def by_sex(total: int | None, female: int | None, male: int | None) -> Table:
    return Table("new_by_sex", "new", ("sex",), (Cell((), total), Cell(FEMALE, female), Cell(MALE, male)))


def test_a_cell_is_exact_where_every_shelter_shows_it() -> None:
    whole = add_up([summary("a", by_sex(20, 8, 12)), summary("b", by_sex(30, 20, 10))])
    assert whole.shelters == ("a", "b")
    assert whole.cell("new_by_sex", ()) == NationalCell(50, 50)
    assert whole.cell("new_by_sex", FEMALE) == NationalCell(28, 28)


def test_a_cell_that_one_shelter_hides_is_at_least_the_sum_of_the_others() -> None:
    whole = add_up(
        [
            summary("a", by_sex(20, None, None)),
            summary("b", by_sex(30, 20, 10)),
            summary("c", by_sex(9, 9, 0)),
        ]
    )
    assert whole.cell("new_by_sex", FEMALE) == NationalCell(None, 29)
    assert whole.cell("new_by_sex", ()) == NationalCell(59, 59)


def test_a_shelter_without_tables_leaves_only_lower_bounds() -> None:
    whole = add_up([summary("a", by_sex(20, 8, 12)), summary("b", variables=())])
    assert whole.cell("new_by_sex", ()) == NationalCell(None, 20)


def test_a_group_of_one_shelter_is_a_category_of_another() -> None:
    fine = Variable("age", ("9-17", "18-20", "21-23"), {"minor": ("9-17",), "adult": ("18-20", "21-23")})
    coarse = Variable("age", ("minor", "adult"))
    keys: dict[str, Key] = {name: (("age", name),) for name in (*fine.categories, "minor", "adult")}
    values = {"9-17": 6, "18-20": 7, "21-23": 8, "minor": 6, "adult": 15}
    finer = Table(
        "new_by_age", "new", ("age",), (Cell((), 21), *(Cell(keys[name], n) for name, n in values.items()))
    )
    coarser = Table(
        "new_by_age", "new", ("age",), (Cell((), 12), Cell(keys["minor"], 5), Cell(keys["adult"], 7))
    )
    for order in (1, -1):
        shelters = [summary("a", finer, variables=(fine,)), summary("b", coarser, variables=(coarse,))][
            ::order
        ]
        whole = add_up(shelters)
        assert whole.variables == (fine,)
        assert whole.cell("new_by_age", keys["minor"]) == NationalCell(11, 11)
        assert whole.cell("new_by_age", keys["18-20"]) == NationalCell(None, 7)


def test_a_cell_is_structural_only_where_it_is_so_everywhere() -> None:
    never = Table(
        "new_by_sex", "new", ("sex",), (Cell((), 9), Cell(FEMALE, 9), Cell(MALE, 0, structural=True))
    )
    assert add_up([summary("a", never), summary("b", never)]).tables[0].by_key()[MALE] == Cell(
        MALE, 0, structural=True
    )
    assert add_up([summary("a", never), summary("b", by_sex(9, 9, 0))]).tables[0].by_key()[MALE] == Cell(
        MALE, 0
    )


def test_measures_are_added_up_and_occupancy_is_that_of_the_whole() -> None:
    one = summary(
        "a",
        bed_nights=100,
        bed_nights_available=400,
        occupancy=25,
        median_stay=30,
        children_accommodated=None,
    )
    two = summary(
        "b", bed_nights=300, bed_nights_available=400, occupancy=75, median_stay=10, children_accommodated=6
    )
    whole = add_up([one, two])
    found = {measure.id: measure.value for measure in whole.measures}
    assert found == {
        "bed_nights": 400, "bed_nights_available": 800, "occupancy": 50, "children_accommodated": None,
    }  # fmt: skip
    assert whole.measure_bounds == {
        "bed_nights": 400,
        "bed_nights_available": 800,
        "children_accommodated": 6,
    }


def test_occupancy_of_the_whole_is_hidden_with_the_nights_of_any_shelter() -> None:
    one = summary("a", bed_nights=None, bed_nights_available=400, occupancy=None)
    two = summary("b", bed_nights=300, bed_nights_available=400, occupancy=75)
    found = {measure.id: measure.value for measure in add_up([one, two]).measures}
    assert (found["bed_nights"], found["occupancy"]) == (None, None)


def test_the_order_of_the_files_does_not_matter() -> None:
    shelters = [
        summary("b", by_sex(30, 20, 10), bed_nights=3),
        summary("a", by_sex(20, None, None), bed_nights=4),
    ]
    assert add_up(shelters) == add_up(shelters[::-1])


GOOD = summary("a", by_sex(20, 8, 12))
OTHER = replace(GOOD, shelter=Issuer("b", "Shelter b", ""))


@pytest.mark.parametrize(
    "summaries",
    [
        [],
        [GOOD, GOOD],
        [GOOD, replace(OTHER, period=Period("2026-Q2", "2026-04-01", "2026-06-30"))],
        [GOOD, replace(OTHER, definitions="2")],
        [GOOD, replace(OTHER, practice=True)],
        [GOOD, replace(OTHER, format=NATIONAL_FORMAT)],
        [GOOD, replace(OTHER, variables=(Variable("sex", ("female", "male"), multi=True),))],
        [GOOD, replace(OTHER, variables=(Variable("sex", ("woman", "man")),))],
        [GOOD, replace(OTHER, populations=(Population("new", unit="case"),))],
        [GOOD, replace(OTHER, tables=(replace(by_sex(1, 1, 0), population="carried"),))],
    ],
)
def test_what_does_not_fit_together_is_not_added_up(summaries: list[Summary]) -> None:
    with pytest.raises(KnownError):
        add_up(summaries)


def test_one_name_for_two_groups_is_refused() -> None:
    one = Variable("age", ("0", "1", "2"), {"young": ("0",)})
    other = Variable("age", ("0", "1", "2"), {"young": ("0", "1")})
    with pytest.raises(KnownError):
        add_up([summary("a", variables=(one,)), summary("b", variables=(other,))])


def test_a_cell_that_does_not_exist_is_not_made_up() -> None:
    whole = add_up([GOOD])
    with pytest.raises(KeyError):
        whole.cell("new_by_age", ())
    with pytest.raises(KeyError):
        whole.cell("new_by_sex", (("sex", "other"),))


def counted(shelter: str, seed: int, catalogue: Catalogue, hide: int) -> Summary:
    """A made-up quarter in which every `hide`th cell is hidden."""
    release = count(made_up(seed, 30), Q3, catalogue)
    tables = [
        replace(
            table,
            cells=tuple(
                replace(cell, value=None) if hide and number % hide == 0 else cell
                for number, cell in enumerate(table.cells)
            ),
        )
        for table in release.tables
    ]
    made = summary(shelter, *tables, variables=tuple(release.variables.values()))
    return replace(made, populations=release.populations, measures=release.measures)


shelters = st.lists(
    st.tuples(st.integers(0, 10**6), st.sampled_from((FULL, COARSE, SMALL, NO_TABLES)), st.integers(0, 4)),
    min_size=1,
    max_size=4,
).map(lambda found: [counted(f"s{number}", *one) for number, one in enumerate(found)])


@given(shelters)
def test_no_number_of_the_whole_is_anything_but_a_sum_of_published_cells(summaries: list[Summary]) -> None:
    whole = add_up(summaries)
    for table in whole.tables:
        for cell in table.cells:
            _check_cell(whole, summaries, table.id, cell)


def _check_cell(whole: National, summaries: list[Summary], table_id: str, cell: Cell) -> None:
    tables = [summary.table(table_id) for summary in summaries]
    values = [
        table.by_key()[cell.key].value if table is not None and cell.key in table.by_key() else None
        for table in tables
    ]
    known = [value for value in values if value is not None]
    assert whole.lower_bounds[table_id, cell.key] == sum(known)
    assert cell.value == (sum(known) if len(known) == len(summaries) else None)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=3))
def test_shelters_of_both_sizes_that_hide_nothing_agree_on_what_they_share(seeds: list[int]) -> None:
    fine = [counted(f"f{number}", seed, FULL, 0) for number, seed in enumerate(seeds)]
    coarse = [counted(f"c{number}", seed, COARSE, 0) for number, seed in enumerate(seeds)]
    alone, together = add_up(fine), add_up([*fine, *coarse])
    for table in together.tables:
        for cell in table.cells:
            if cell.value is not None:
                assert cell.value == 2 * alone.lower_bounds[table.id, cell.key]
    ages = together.cell("new_by_sex_age", (("age", "adult"),))
    assert ages.value == ages.at_least


def test_targets_that_every_shelter_has_are_added_up_with_their_year_so_far() -> None:
    one, other = Target("new_by_sex", 40, 2026, 28), Target("new_by_sex", 60, 2026, 31)
    whole = add_up([with_targets("a", one), with_targets("b", other)])
    assert whole.targets == (Target("new_by_sex", 100, 2026, 59),)


def test_a_year_so_far_that_one_shelter_knows_in_part_is_a_bound_of_the_whole() -> None:
    one, other = Target("new_by_sex", 40, 2026, 28), Target("new_by_sex", 60, 2026, None, 9)
    whole = add_up([with_targets("a", one), with_targets("b", other)])
    assert whole.targets == (Target("new_by_sex", 100, 2026, None, 37),)


def test_a_target_that_one_shelter_lacks_and_one_in_per_cent_are_not_added_up() -> None:
    percent, alone = Target("occupancy", 80, 2026, 75), Target("new_by_sex", 40, 2026, 28)
    whole = add_up([with_targets("a", percent, alone), with_targets("b", percent)])
    assert whole.targets == ()


def test_a_shelter_whose_version_knows_fewer_services_and_tables_leaves_bounds() -> None:
    """An older program has no legal help and no referrals; a newer one has both."""
    old = Variable("service", ("medical", "accommodation"), multi=True)
    new = Variable("service", ("medical", "accommodation", "legal"), multi=True)

    def by_service(**values: int) -> Table:
        cells = tuple(Cell((("service", name),), value) for name, value in values.items())
        return Table("new_by_service", "new", ("service",), cells)

    referred = Table("new_by_referred", "new", (), (Cell((), 12),))
    whole = add_up(
        [
            summary("a", by_service(medical=9, accommodation=20), variables=(old,)),
            summary("b", by_service(medical=6, accommodation=8, legal=7), referred, variables=(new,)),
        ]
    )
    assert whole.cell("new_by_service", (("service", "medical"),)) == NationalCell(15, 15)
    assert whole.cell("new_by_service", (("service", "legal"),)) == NationalCell(None, 7)
    assert whole.cell("new_by_referred", ()) == NationalCell(None, 12)


def with_targets(shelter: str, *targets: Target) -> Summary:
    return replace(summary(shelter, by_sex(20, 8, 12)), targets=targets)
