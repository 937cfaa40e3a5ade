"""How much is not known, from shown numbers alone."""

from caseapp.statistics.table import Cell, Table, Variable
from caseapp.statistics.unknown import UnknownShare, unknown_shares
from tests.statistics.test_national import summary

BORDER = Variable("border", ("internal", "cross_border", "unknown"))
SEX = Variable("sex", ("female", "male"))


def told(whole: int | None, unknown: int | None) -> tuple[UnknownShare, ...]:
    cells = (Cell((), whole), Cell((("border", "unknown"),), unknown))
    by_border = Table("new_by_border", "new", ("border",), cells)
    by_sex = Table("new_by_sex", "new", ("sex",), (Cell((), whole),))
    return unknown_shares(summary("a", by_border, by_sex, variables=(BORDER, SEX)))


def test_the_share_of_unknown_answers_is_a_whole_percentage_of_the_persons() -> None:
    assert told(40, 7) == (UnknownShare("new_by_border", "border", 18),)


def test_no_share_is_told_where_one_of_its_numbers_is_hidden() -> None:
    assert [one.percent for one in (*told(None, 7), *told(40, None), *told(None, None))] == [None] * 3
