"""What nights and times tell about counts: a shown amount may prove how many stand behind it."""

from dataclasses import replace

from caseapp.statistics.disclosure.amounts import rests_on, ties_of_amounts
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.beside import amounts_beside
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.disclosure.watch import OutOfTimeError
from caseapp.statistics.table import Cell, Client, Key, Measure, Population, Release, Table, Variable

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


def test_to_who_knows_what_was_hers_an_amount_tells_more() -> None:
    """She may have slept one night only, so the others 919 and ten of them were there: eleven."""
    (tie,) = ties_of_amounts([night(920)], tables(16), 5, hers_known=True)
    assert tie.values.start == 11
    (tie,) = ties_of_amounts([Measure("times_medical", "time", 12)], tables(16), 5, hers_known=True)
    assert tie.values == range(5, 8)  # six of the twelve times may have been hers


def test_amounts_are_shown_as_long_as_the_promise_holds_with_them() -> None:
    medical = Measure("times_medical", "time", 12)
    both, hidden = [night(900), medical, Measure("staff", "worker", 7)], tables(16)
    every = frozenset({"bed_nights", "times_medical", "staff"})
    assert amounts_beside(both, hidden, 5, lambda _ties: True) == every
    assert amounts_beside(both, hidden, 5, lambda ties: len(ties) < 2) == every - {"times_medical"}
    assert amounts_beside(both, hidden, 5, lambda _ties: False) == {"staff"}


def test_what_was_not_tried_in_time_may_not_be_shown() -> None:
    def late(_ties: tuple[Tie, ...]) -> bool:
        raise OutOfTimeError

    assert amounts_beside([night(900), Measure("staff", "worker", 7)], tables(16), 5, late) == {"staff"}


def test_an_amount_that_gives_a_count_away_to_who_knows_her_is_named_by_the_protection() -> None:
    """Of 12, all but two slept here by the nights alone: who knows one of the two would know the other."""
    cells = tuple(Cell(key, value) for key, value in (((), 12), (ACCOMMODATION, 10), (MEDICAL, 0)))
    table = Table("assisted_by_service", "assisted", ("service",), cells)
    people = tuple(Client("assisted", (("service", one),)) for one in (("accommodation",), ()))
    release = Release(VARIABLES, ALL, (table,), (night(900), Measure("staff", "worker", 7)))
    result = protect(release, tie_key=b"k", clients=people)
    assert result.proved
    assert {cell.value for cell in result.tables[0].cells} != {None}
    assert result.amounts == {"staff"}
    fewer = protect(replace(release, measures=(night(40),)), tie_key=b"k", clients=people)
    assert fewer.amounts == {"bed_nights"}
