"""The movement of the quarter as a sum: new and re-opened persons together where only both together are shown."""

from dataclasses import replace

import pytest

from caseapp.base.language import Language
from caseapp.reports.first_page import facts, flow
from caseapp.reports.flow import Flow
from caseapp.reports.story import Story
from caseapp.reports.voice import Voice
from caseapp.statistics.summary import Period, Responsible, Signatory, Summary
from caseapp.statistics.table import Table
from tests.reports import sample


def told(**numbers: int | None) -> Summary:
    """A quarter whose totals are these."""
    found = sample.summary()

    def changed(table: Table) -> Table:
        name = table.id.removeprefix("persons_")
        if table.id == name or name not in numbers:
            return table
        return replace(table, cells=tuple(replace(cell, value=numbers[name]) for cell in table.cells))

    return replace(found, tables=tuple(map(changed, found.tables)), targets=())


def movement(summary: Summary) -> list[tuple[str, str]]:
    """The signs and numbers of the sum; an empty number is hidden."""
    story = Story(Voice(summary, Language("en")))
    flow(story)
    (piece,) = [one for one in story.pieces if isinstance(one, Flow)]
    return [(term.sign, term.figure.written) for term, _element in piece.terms]


def test_hidden_parts_give_way_to_their_shown_sum() -> None:
    found = movement(told(carried=9, new=None, reopened=None, entered=14))
    assert found[:2] == [("", "9"), ("+", "14")]
    assert [sign for sign, _number in found] == ["", "+", "−", "="]


@pytest.mark.parametrize(
    ("new", "reopened", "entered"), [(8, 6, 14), (8, None, 14), (None, 6, None), (None, None, None)]
)
def test_parts_stand_apart_where_one_is_shown_or_their_sum_is_not(
    new: int | None, reopened: int | None, entered: int | None
) -> None:
    found = movement(told(carried=9, new=new, reopened=reopened, entered=entered))
    written = ["" if number is None else str(number) for number in (new, reopened)]
    assert found[1:3] == [("+", written[0]), ("+", written[1])]
    assert len(found) == 5


def said(summary: Summary) -> dict[str, str]:
    return {fact.label: fact.value for fact in facts(Voice(summary, Language("en")), "")}


def test_the_first_page_says_who_answers_for_the_report() -> None:
    two = Responsible(Signatory("caseworker"), Signatory("manager", "A. Seitkali"))
    found = said(replace(sample.summary(), project="Safe way home", responsible=two))
    assert found["Project"] == "Safe way home"
    assert (found["Prepared"], found["Approved"]) == ("Case worker", "A. Seitkali, Manager of the shelter")
    one = Responsible(Signatory("manager"), Signatory("manager"), one_person=True)
    found = said(replace(sample.summary(), responsible=one))
    assert found["Prepared and approved"] == "Manager of the shelter, in one person"
    assert "Prepared" not in said(sample.summary())


def test_a_function_of_a_later_version_is_shown_as_it_is_written() -> None:
    later = Responsible(Signatory("head-of-data"), Signatory("manager"))
    assert said(replace(sample.summary(), responsible=later))["Prepared"] == "head-of-data"


def test_a_half_year_covers_two_quarters() -> None:
    assert Period("2026-H1", "2026-01-01", "2026-06-30").quarters == 2
    assert Period("2026", "2026-01-01", "2026-12-31").quarters == 1
