"""Arranging a table for a page: every cell once, nothing added, shares only of what is shown."""

import pytest

from caseapp.statistics.catalogue import COARSE, FULL, SMALL, Catalogue
from caseapp.statistics.grid import arrange, heads_of, share
from caseapp.statistics.table import Cell, Table, Variable
from tests.reports.sample import summary

SIZES = [FULL, COARSE, SMALL]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.id)
def test_every_cell_of_a_table_stands_in_its_grid_exactly_once(size: Catalogue) -> None:
    for table in summary(size).tables:
        if table.dims:
            grid = arrange(table, size.variables)
            placed = [cell.key for row in grid.rows for cell in row.cells if cell is not None]
            assert sorted(placed) == sorted(cell.key for cell in table.cells)


def test_groups_stand_before_their_members_and_the_margin_stands_last() -> None:
    table = summary().table("new_by_citizenship")
    assert table is not None
    heads = heads_of(FULL.variables["citizenship"], table.by_key())
    said = [(head.category, head.level) for head in heads]
    assert said[:3] == [("KZ", 0), ("central_asia", 0), ("UZ", 1)]
    assert said[-2:] == [("unknown", 0), (None, 0)]


def test_the_question_with_fewest_answers_goes_across() -> None:
    table = summary().table("new_by_sex_age")
    assert table is not None
    grid = arrange(table, FULL.variables)
    assert (grid.row_variable, grid.column_variable) == ("age", "sex")


def test_a_three_way_table_names_the_outer_answer_of_each_row() -> None:
    yes = {name: Variable(name, ("a", "b")) for name in "xyz"}
    cells = tuple(Cell((("x", x), ("y", y), ("z", z)), 7) for x in "ab" for y in "ab" for z in "ab")
    grid = arrange(Table("t", "new", ("x", "y", "z"), cells), yes)
    assert [(row.outer.category, row.head.category) for row in grid.rows if row.outer is not None] == [
        ("a", "a"), ("a", "b"), ("b", "a"), ("b", "b"),
    ]  # fmt: skip


def test_more_questions_than_asked_for_are_refused() -> None:
    table = Table(
        "t", "new", ("w", "x", "y", "z"), (Cell((("w", "a"), ("x", "a"), ("y", "a"), ("z", "a")), 7),)
    )
    variables = {name: Variable(name, ("a",)) for name in "wxyz"}
    with pytest.raises(ValueError, match="one to 3"):
        arrange(table, variables)
    assert len(arrange(table, variables, most=4).rows[0].heads) == 3


def test_a_plain_number_has_no_grid() -> None:
    with pytest.raises(ValueError, match="one to 3"):
        arrange(Table("t", "new", (), (Cell((), 3),)), {})


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(1, 3, 33), (2, 3, 67), (1, 8, 13), (1, 200, 1), (0, 9, 0), (9, 9, 100), (12, 9, 133)],
)
def test_a_share_is_a_whole_percentage_and_halves_round_up(part: int, whole: int, percent: int) -> None:
    assert share(Cell((), part), Cell((), whole)) == percent


@pytest.mark.parametrize(("part", "whole"), [(None, 9), (4, None), (None, None), (0, 0)])
def test_no_share_is_given_where_a_number_is_hidden_or_the_whole_is_nothing(
    part: int | None, whole: int | None
) -> None:
    assert share(Cell((), part), Cell((), whole)) is None
