"""Questions with the same answers to the same sheets of paper, such as feedback: one table, a question a row."""

from collections.abc import Sequence
from itertools import groupby

from caseapp.base.words import words
from caseapp.reports.counts import (
    HEAD_NUMBER,
    NUMBER,
    TOTAL,
    column_widths,
    continued,
    count_box,
    head_text,
)  # fmt: skip
from caseapp.reports.look import COLUMN_HEAD
from caseapp.reports.sheet import Box, Line, Sheet
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice
from caseapp.statistics.definitions import label
from caseapp.statistics.grid import arrange
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Table


def alike(tables: Sequence[Table], summary: Summary) -> list[list[Table]]:
    """The tables in their order, those together that fit one matrix; tables about persons stand alone."""
    units = {population.id: population.unit for population in summary.populations}
    answers = {variable.id: variable.categories for variable in summary.variables}

    def kind(table: Table) -> object:
        if units.get(table.population, "person") == "person" or len(table.dims) != 1:
            return table.id
        return table.population, answers[table.dims[0]]

    return [list(found) for _, found in groupby(tables, key=kind)]


def matrix_sheet(tables: Sequence[Table], voice: Voice, parent: Element) -> Sheet:
    """One row for each question, one column for each answer, and how many there are of all."""
    say = voice.say
    variables = {variable.id: variable for variable in voice.summary.variables}
    grids = [arrange(table, variables) for table in tables]
    titles = [head_text(row.head, voice) for row in grids[0].rows]
    body = []
    for table, grid in zip(tables, grids, strict=True):
        counts = [
            count_box(table.id, row.cells[0], TOTAL if row.head.category is None else NUMBER, voice)
            for row in grid.rows
        ]
        body.append(Line((Box(say(label(grid.row_variable)), heads="Row"), *counts)))
    question = Box(say(words("Question")), COLUMN_HEAD, heads="Column")
    head = Line((question, *(Box(title, HEAD_NUMBER, heads="Column") for title in titles)), "head")
    again = continued(tables[0], voice)
    return Sheet(column_widths(titles, body), [head], body, parent.add("Table"), continued=again)
