"""What everybody may see of a whole: eleven or more, of three shelters or more, and nothing by subtraction."""

from dataclasses import replace

import pytest

from caseapp.base.periods import Quarter
from caseapp.statistics.national import add_up
from caseapp.statistics.public import Statement, choose, may_be_shown, offer_of, shown_measures
from caseapp.statistics.public_chain import (
    Beside,
    PublicNumbers,
    chain_around,
    learned,
    numbers_from,
)
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Cell, Population, Release, Table, Variable
from tests.statistics.test_national import FEMALE, MALE, by_sex, summary

Q1, Q2, Q3 = (Quarter(2026, number) for number in (1, 2, 3))
NEW, CARRIED = Population("new"), Population("carried")
REOPENED = Population("reopened")
ASSISTED = Population("assisted", sum_of=("carried", "new", "reopened"))
EXIT = Variable("exit", ("open", "closed"))


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([4, 4, 3], True),  # eleven, of three
        ([4, 4, 2], False),  # ten
        ([20, 20], False),  # of two
        ([20, 20, 0], False),  # a nought is no shelter behind it
        ([40, 5, 5], True),  # 40 of 50 are four fifths
        ([41, 5, 5], False),  # 41 of 51 are more
        ([], False),
    ],
)
def test_a_number_needs_eleven_and_three_shelters_of_which_none_has_nearly_all(
    parts: list[int], shown: bool
) -> None:
    assert may_be_shown(parts) is shown


def test_what_one_shelter_hides_is_said_as_at_least_in_full_tens() -> None:
    summaries = [
        summary("a", by_sex(30, 15, 15)),
        summary("b", by_sex(30, 16, 14)),
        summary("c", by_sex(30, 17, 13)),
        summary("d", by_sex(8, None, None)),
    ]
    offered = offer_of(add_up(summaries).tables, summaries).statements
    assert Statement("new_by_sex", (), 98, exact=True) in offered
    assert Statement("new_by_sex", FEMALE, 40, exact=False) in offered  # 15 + 16 + 17 = 48
    assert Statement("new_by_sex", MALE, 40, exact=False) in offered  # 15 + 14 + 13 = 42


def test_no_small_number_can_be_subtracted_from_those_that_are_shown() -> None:
    """50 in all and 44 women leave 6 men: one of the two large numbers is hidden."""
    summaries = [
        summary(name, by_sex(total, total - 2, 2)) for name, total in (("a", 16), ("b", 17), ("c", 17))
    ]
    release = _release(summaries)
    offer = offer_of(release.tables, summaries)
    assert {one.key for one in offer.statements} == {(), FEMALE}
    assert learned([numbers_from(release, offer, offer.statements)]) == {"new_by_sex"}
    kept = _chosen(release, summaries)
    assert kept == (Statement("new_by_sex", (), 50, exact=True),)


def test_a_large_number_of_one_shelter_can_be_none_for_all_that_is_shown() -> None:
    """All 40 men are in one shelter: with 100 in all and 60 women anybody would know its number."""
    summaries = [
        summary("a", by_sex(60, 20, 40)),
        summary("b", by_sex(20, 20, 0)),
        summary("c", by_sex(20, 20, 0)),
    ]
    release = _release(summaries)
    offer = offer_of(release.tables, summaries)
    assert offer.guarded == (("new_by_sex", MALE),)
    assert [one.key for one in _chosen(release, summaries)] == [()]


def test_a_least_number_beside_an_exact_one_leaves_what_is_left_open() -> None:
    """50 in all and at least 40 women would leave ten men at most."""
    summaries = [
        summary("a", by_sex(16, 15, None)),
        summary("b", by_sex(17, 16, None)),
        summary("c", by_sex(12, 12, 0)),
        summary("d", by_sex(5, None, None)),
    ]
    release = _release(summaries)
    offer = offer_of(release.tables, summaries)
    assert Statement("new_by_sex", FEMALE, 40, exact=False) in offer.statements
    assert learned([numbers_from(release, offer, offer.statements)])
    assert _chosen(release, summaries) == (Statement("new_by_sex", (), 50, exact=True),)


def test_amounts_need_three_shelters_too() -> None:
    summaries = [
        summary("a", by_sex(20, 10, 10), bed_nights=400, staff=5),
        summary("b", by_sex(20, 10, 10), bed_nights=500, staff=4),
        summary("c", by_sex(20, 10, 10), bed_nights=600, staff=None),
    ]
    measures, least = shown_measures(add_up(summaries).measures, summaries)
    assert {one.id: one.value for one in measures} == {"bed_nights": 1500, "staff": None}
    assert least == {}


def test_the_same_summaries_in_any_order_give_the_same_public_numbers() -> None:
    summaries = [
        summary(name, by_sex(total, total - 9, 9)) for name, total in (("a", 36), ("b", 27), ("c", 47))
    ]
    release = _release(summaries)
    assert _chosen(release, summaries) == _chosen(_release(summaries[::-1]), summaries[::-1])


# ------------------------------------------------------------ quarters side by side


def test_two_quarters_do_not_tell_together_how_few_left() -> None:
    """Assisted 100, then 95 of whom 2 are new: 93 were carried over, so 7 had left."""
    first = _flow(carried=None, new=40, assisted=100)
    second = _flow(carried=None, new=None, assisted=95)
    assert not learned([first])
    assert not learned([second])
    assert learned([first, _flow(carried=93, new=None, assisted=None)])
    assert learned([first, second])  # whoever left were five at least
    assert not learned([first, _flow(carried=None, new=20, assisted=None)])


def test_who_came_back_is_known_by_subtraction_where_no_table_says_it() -> None:
    """60 carried over, 40 new and 100 assisted leave nobody who came back, whether or not a table has them."""
    whole = _flow(carried=60, new=40, assisted=100)
    fewer = tuple(table for table in whole.release.tables if table.id != "persons_reopened")
    assert learned([replace(whole, release=replace(whole.release, tables=fewer))])


def test_a_single_quarter_without_a_public_whole_joins_its_neighbours() -> None:
    whole = _flow(carried=None, new=40, assisted=None)
    assert chain_around(Q2, {Q1: whole, Q3: whole}) == ([Q1, Q2, Q3], 1)
    assert chain_around(Q3, {Q1: whole}) == ([Q1, Q2, Q3], 2)
    assert chain_around(Quarter(2026, 4), {Q1: whole}) == ([Quarter(2026, 4)], 0)


def test_a_new_whole_is_looked_at_beside_those_around_it() -> None:
    beside = Beside(Q2, {Q1: _flow(carried=None, new=40, assisted=100)})
    assert beside.learned(_flow(carried=93, new=None, assisted=None))
    assert not beside.learned(_flow(carried=None, new=40, assisted=None))
    assert not Beside(Q2, {}).learned(_flow(carried=93, new=None, assisted=None))


def _flow(*, carried: int | None, new: int | None, assisted: int | None) -> PublicNumbers:
    tables = [
        Table(f"persons_{name}", name, (), (Cell((), value),))
        for name, value in (("carried", carried), ("new", new), ("reopened", None), ("assisted", assisted))
    ]
    exits = [Cell((), assisted), *(Cell((("exit", name),), None) for name in EXIT.categories)]
    tables.append(Table("assisted_by_exit", "assisted", ("exit",), tuple(exits)))
    return PublicNumbers(Release({"exit": EXIT}, (CARRIED, NEW, REOPENED, ASSISTED), tuple(tables)))


def _release(summaries: list[Summary]) -> Release:
    return replace(add_up(summaries).release(), measures=())


def _chosen(release: Release, summaries: list[Summary]) -> tuple[Statement, ...]:
    offer = offer_of(release.tables, summaries)
    beside = Beside(Q3, {})

    def ask(statements: object, among: frozenset[str]) -> frozenset[str]:
        return beside.learned(numbers_from(release, offer, statements), among)  # type: ignore[arg-type]

    return choose(release, offer, ask)
