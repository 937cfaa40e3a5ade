"""What nights and times tell about counts: a shown amount may prove how many stand behind it."""

from caseapp.statistics.disclosure.amounts import rests_on, ties_of_amounts
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.table import Cell, Key, Measure, Population, Table, Variable

ALL = (Population("assisted"),)
VARIABLES = {"service": Variable("service", ("accommodation", "medical"), multi=True)}
ACCOMMODATION: Key = (("service", "accommodation"),)
MEDICAL: Key = (("service", "medical"),)


def tables(
    assisted: int | None, accommodation: int | None = None, medical: int | None = None
) -> tuple[Table, ...]:
    cells = (Cell((), assisted), Cell(ACCOMMODATION, accommodation), Cell(MEDICAL, medical))
    return (
        Table("persons_assisted", "assisted", (), (Cell((), assisted),)),
        Table("assisted_by_service", "assisted", ("service",), cells),
    )


def night(value: int | None) -> Measure:
    return Measure("bed_nights", "night", value)


def test_so_many_nights_take_so_many_persons() -> None:
    (tie,) = ties_of_amounts([night(900)], tables(12), 5)
    assert (tie.table, tie.key, tie.values.start, tie.each) == (
        "assisted_by_service",
        ACCOMMODATION,
        10,
        False,
    )
    assert (
        ties_of_amounts([night(90)], tables(12), 5)[0].values.start == 5
    )  # fewer than five would not be shown


def test_whoever_was_helped_was_helped_once_at_least() -> None:
    (tie,) = ties_of_amounts([Measure("times_medical", "time", 8)], tables(12), 5)
    assert (tie.key, tie.values) == (MEDICAL, range(5, 9))


def test_a_hidden_amount_and_a_shown_count_tell_nothing_more() -> None:
    assert ties_of_amounts([night(None)], tables(12), 5) == ()
    assert not rests_on(night(900), tables(12, accommodation=11))
    assert not rests_on(Measure("staff", "worker", 7), tables(12))


def test_nights_that_tell_how_few_were_not_accommodated_are_found_by_the_auditor() -> None:
    hidden = tables(12)
    assert audit(VARIABLES, ALL, hidden).safe
    problems = audit(VARIABLES, ALL, hidden, [night(900)]).problems
    assert ("assisted_by_service", (("service", "not accommodation"),), 0, 2) in problems


def test_nights_of_a_large_house_tell_nothing() -> None:
    assert audit(VARIABLES, ALL, tables(60), [night(900)]).safe
