"""What a report shows, table by table, and why the rest is hidden: for the eyes of the vault only."""

from caseapp.statistics.shown import Reason, Tally, reasons, tallies, whole_tally
from caseapp.statistics.table import Cell, Key, Release, Table, Variable

SEX = Variable("sex", ("female", "male"), {"all": ("female", "male")})
FEMALE: Key = (("sex", "female"),)
MALE: Key = (("sex", "male"),)


def _table(total: int | None, female: int | None, male: int | None) -> Table:
    cells = (Cell((), total), Cell((("sex", "all"),), total), Cell(FEMALE, female), Cell(MALE, male))
    return Table("t", "new", ("sex",), cells)


EXACT = Release({"sex": SEX}, (), (_table(10, 7, 3), Table("n", "new", (), (Cell((), 10),))))


def test_a_small_number_is_too_few_and_a_large_one_would_reveal_it() -> None:
    found = reasons(EXACT, (_table(10, None, None),), 5)
    assert found == {("t", FEMALE): Reason.WOULD_REVEAL, ("t", MALE): Reason.TOO_FEW}


def test_none_is_too_few_like_few() -> None:
    exact = Release({"sex": SEX}, (), (_table(10, 10, 0),))
    assert reasons(exact, (_table(10, 10, None),), 5) == {("t", MALE): Reason.TOO_FEW}


def test_a_cell_that_nobody_can_be_in_is_neither_shown_nor_hidden() -> None:
    table = Table("t", "new", ("sex",), (Cell((), 10), Cell(MALE, 0, structural=True)))
    assert tallies((table,)) == (Tally("t", 1, 0),)
    assert reasons(EXACT, (table,), 5) == {}


def test_the_share_of_people_counts_the_finest_lines_only() -> None:
    first, second = tallies((_table(10, 7, None), Table("n", "new", (), (Cell((), 10),))), EXACT)
    assert (first.shown, first.hidden, first.people, first.people_shown, first.percent) == (3, 1, 10, 7, 70)
    assert (second.people, second.percent) == (None, None)
    assert whole_tally((first, second)) == Tally("", 4, 1, 10, 7)


def test_without_the_exact_numbers_nothing_is_said_about_people() -> None:
    assert tallies((_table(10, 7, None),)) == (Tally("t", 3, 1),)
    assert whole_tally(tallies((_table(10, 7, None),))).percent is None
