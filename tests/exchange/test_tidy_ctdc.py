"""Counts for CTDC: its own words, nothing small, nothing that has another meaning there."""

from dataclasses import replace

from caseapp.exchange.register.ctdc_columns import MEANINGS
from caseapp.exchange.tidy import Figures
from caseapp.exchange.tidy_ctdc import HEADER, LEAST, rows
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.national import Audience
from caseapp.statistics.table import Cell, Table
from tests.exchange.wholes import whole

FEMALE, YOUNG = ("sex", "female"), ("age", "18-20")


def figures_with(*cells: Cell, table: str = "new_by_sex_age", population: str = "new") -> Figures:
    """A whole of one table over new persons."""
    found = whole(audience=Audience.PUBLIC)
    dims = next(plan.dims for plan in FULL.tables if plan.id == table)
    summary = replace(found.summary, tables=(Table(table, population, dims, cells),))
    return replace(found, summary=summary, lower_bounds={})


def test_a_count_is_said_in_the_words_of_ctdc() -> None:
    found = rows(figures_with(Cell((FEMALE, YOUNG), 14), Cell((), 40)))
    assert [dict(zip(HEADER, row, strict=True)) for row in found] == [
        {
            "period": "2026-Q3",
            "selections": "yearOfRegistration:2026;gender:Female;ageBroad:18--20",
            "protected_count": 14,
            "status": "shown",
        },
        {
            "period": "2026-Q3",
            "selections": "yearOfRegistration:2026",
            "protected_count": 40,
            "status": "shown",
        },
    ]


def test_every_column_is_one_of_ctdc() -> None:
    known = set(MEANINGS)
    for _period, selections, _count, _status in rows(whole(scale=400)):
        assert {pair.split(":")[0] for pair in str(selections).split(";")} <= known


def test_nothing_below_eleven_leaves_nor_below_a_higher_threshold() -> None:
    cells = Cell((FEMALE,), LEAST - 1), Cell((YOUNG,), LEAST), Cell((), 19)
    found = figures_with(*cells)
    assert [row[2] for row in rows(found)] == [11, 19]
    strict = replace(
        found.summary, protection=replace(found.summary.protection, threshold=15), tables=found.summary.tables
    )
    assert [row[2] for row in rows(replace(found, summary=strict))] == [19]


def test_a_least_number_is_said_to_be_one_and_a_hidden_one_is_left_out() -> None:
    found = figures_with(Cell((FEMALE,), None), Cell((YOUNG,), None))
    bounded = replace(found, lower_bounds={("new_by_sex_age", (FEMALE,)): 30})
    assert [row[1:] for row in rows(bounded)] == [["yearOfRegistration:2026;gender:Female", 30, "at_least"]]


def test_answers_without_a_match_and_people_who_were_new_before_are_left_out() -> None:
    assert rows(figures_with(Cell((("sex", "other"),), 50))) == []
    assert rows(figures_with(Cell((("means", "violence"),), 50), table="new_by_means")) == []
    assert rows(figures_with(Cell((FEMALE,), 50), population="assisted")) == []


def test_no_selection_stands_twice() -> None:
    selections = [row[1] for row in rows(whole(scale=400))]
    assert len(selections) == len(set(selections)) > 20


def test_the_counts_are_never_taken_for_rows_of_persons() -> None:
    """The register import knows CTDC's rows by ten of its columns; this file has none as a head."""
    assert not set(HEADER) & set(MEANINGS)
