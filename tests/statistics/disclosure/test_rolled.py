"""Numbers of a small shelter's report that no exact table holds, "any other" of several answers, are known to everybody, too."""

import math
from dataclasses import replace

import numpy as np
import pytest

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import COARSE, FULL
from caseapp.statistics.disclosure.country import Country, Part
from caseapp.statistics.disclosure.country_programme import CountryProgramme, Wish
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.whole import protect_whole
from caseapp.statistics.disclosure.whole_audit import Told, audit_whole
from caseapp.statistics.exact import rolled_up
from caseapp.statistics.indicators import count
from caseapp.statistics.table import Cell, Key, Table
from tests.statistics.disclosure.sequence import caseload

QUARTER = Quarter(2026, 2)
OTHER: tuple[str, Key] = ("new_by_purpose", (("purpose", "any_other"),))
_OTHERS = ("begging", "servitude", "marriage", "crime", "other")


@pytest.fixture(scope="module")
def part() -> Part:
    """A shelter that publishes nothing but how many were exploited in any other way: all of them in begging."""
    return _part(7000)


def _part(seed: int) -> Part:
    load = caseload(seed, 14, 30)
    coarse = count(load, QUARTER, COARSE)
    (value,) = (cell.value for t in coarse.tables for cell in t.cells if (t.id, cell.key) == OTHER)
    assert value is not None
    return Part(str(seed), count(load, QUARTER, FULL), {OTHER: value}, rolled_up(coarse))


def _begging_shown_by_the_whole(part: Part, value: int | None) -> list[Table]:
    key = (("purpose", "begging"),)
    return [
        replace(t, cells=tuple(Cell(c.key, value if c.key == key else None, c.structural) for c in t.cells))
        if t.id == OTHER[0]
        else replace(t, cells=tuple(Cell(c.key, None, c.structural) for c in t.cells))
        for t in part.exact.tables
    ]


def test_an_answer_of_a_coarser_report_stands_for_the_answers_that_it_joins(part: Part) -> None:
    parts = part.rolled[OTHER].parts

    assert [key[0][1] for _, key in parts] == list(_OTHERS)
    assert part.rolled[OTHER].inside == ((OTHER[0], ()),)


def test_no_population_is_believed_in_which_so_many_cannot_have_given_them(part: Part) -> None:
    country = Country([part])
    (joined,) = country.joined
    programme = CountryProgramme(country, (), np.zeros(0))
    costs = np.zeros(country.shape.size)
    begging = joined.parts[0]

    none = programme.ask(Wish(0, begging, 0, 0), costs, strict=True).population
    assert none is not None
    assert (none[0] @ country.forms.T)[list(joined.parts)].sum() >= joined.value
    assert not programme.ask(Wish(0, begging, joined.value + 1, math.inf), costs, strict=True).possible
    assert not programme.ask(Wish(0, joined.inside[0], 0, joined.value - 1), costs, strict=True).possible


def test_the_audit_knows_of_it_and_lays_it_to_the_report_and_not_to_the_whole(part: Part) -> None:
    silent = _begging_shown_by_the_whole(part, None)

    assert audit_whole([Told(part.shelter, part.exact, part.published, part.rolled)], silent).safe


def test_a_number_that_nobody_explains_stops_everything(part: Part) -> None:
    with pytest.raises(ContradictionError):
        Country([replace(part, rolled={})])


def test_a_number_that_the_exact_tables_do_not_bear_out_stops_everything(part: Part) -> None:
    with pytest.raises(ContradictionError):
        Country([replace(part, published={OTHER: 1000})])


def test_five_of_any_other_answer_leave_no_room_for_five_of_one_beside_her_and_that_hides_nothing() -> None:
    """Each of five may have named the same; that whoever is known stood among them is more than joined answers can say."""
    parts = [_part(7010), _part(7046)]
    country = Country(parts)
    assert [one.value for one in country.joined] == [5, 5]

    whole = protect_whole(parts, tie_key=b"k")

    assert whole.proved
    assert whole.told_with_her > 0
    assert whole.shown > len(country.known())
    assert audit_whole(
        [Told(one.shelter, one.exact, one.published, one.rolled) for one in parts], whole.tables
    ).safe
