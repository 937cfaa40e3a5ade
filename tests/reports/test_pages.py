"""What stands on the pages: shown numbers, hidden ones as one mark, and nothing in between."""

from dataclasses import replace

import pytest

from caseapp.base.language import Language, number_text
from caseapp.reports import draw_national, draw_summary
from caseapp.statistics.catalogue import COARSE, FULL, NO_TABLES
from caseapp.statistics.summary import Protection
from caseapp.statistics.table import Cell, Key, Table
from tests.reports.reading import pages_of, table_titled, tables_of, text_of
from tests.reports.sample import all_hidden, envelope, summary
from tests.reports.voices import Stretched

EN = Language("en")


def test_a_table_on_the_page_holds_the_numbers_of_the_summary_and_marks_for_the_hidden_ones() -> None:
    found = summary(practice=False)
    table = found.table("new_by_country_of_exploitation")
    assert table is not None
    rows = table_titled(draw_summary(found, envelope(), EN), "Country of exploitation")
    order = ["KZ", "abroad", "RU", "central_asia", "other", "several", "unknown", None]
    assert [row[1] for row in rows] == [_written(table, category) for category in order]


def _written(table: Table, category: str | None) -> str:
    value = table.by_key()[() if category is None else ((table.dims[0], category),)].value
    return "[hidden]" if value is None else str(value)


def test_hidden_cells_look_the_same_whatever_their_place() -> None:
    found = all_hidden(summary())
    cells = [row[1:] for table in tables_of(draw_summary(found, envelope(), EN))[1:] for row in table]
    marks = {cell for row in cells for cell in row if cell.startswith("[")}
    assert marks == {"[hidden]"}


def test_a_report_of_nothing_but_hidden_cells_says_so_on_its_first_page() -> None:
    first = pages_of(draw_summary(all_hidden(summary(COARSE)), envelope(), EN))[0].text
    assert "Every number of this report is hidden" in first.replace("\n", "")


def test_below_ten_people_the_report_is_one_page_that_says_so() -> None:
    small = replace(summary(NO_TABLES, practice=False), measures=())
    pages = pages_of(draw_summary(small, envelope(), EN))
    assert len(pages) == 1
    assert "Fewer than 10 people were assisted." in pages[0].text


def test_a_cell_in_which_nobody_can_be_is_a_dash_and_not_a_hidden_one() -> None:
    rows = table_titled(draw_summary(summary(), envelope(), EN), "Age")
    minors = next(row for row in rows if row[0] == "Under 18")
    assert minors[4] == "[nobody can be counted here]"


def test_shares_stand_only_beside_shown_numbers() -> None:
    table = Table("new_by_purpose", "new", ("purpose",), (
        Cell((), 40), Cell((("purpose", "labour"),), 31), Cell((("purpose", "sexual"),), None),
    ))  # fmt: skip
    found = replace(summary(FULL, practice=False), tables=(table,))
    rows = table_titled(draw_summary(found, envelope(), EN), "Purpose of exploitation")
    assert rows == [
        ["Forced or child labour", "31", "78%"],
        ["Sexual exploitation", "[hidden]", ""],
        ["All persons counted", "40", ""],
    ]


def test_no_share_stands_where_the_whole_is_hidden() -> None:
    table = Table("new_by_purpose", "new", ("purpose",), (Cell((), None), Cell((("purpose", "labour"),), 31)))
    found = replace(summary(FULL, practice=False), tables=(table,))
    assert "%" not in text_of(draw_summary(replace(found, measures=()), envelope(), EN))


def test_the_proof_is_told_in_words_with_what_it_checked() -> None:
    found = summary()
    proved = replace(found, protection=replace(found.protection, checked=1271))
    text = text_of(draw_summary(proved, envelope(), EN)).replace("\n", "")
    assert "every number below 5 can still be none and can still be more than 5:" in text
    assert "3 earlier reports were considered. 1,271 counts were checked in this way." in text


def test_numbers_without_a_proof_are_said_to_be_unsafe() -> None:
    unproved = replace(summary(COARSE), protection=Protection(5, "", audited=False))
    text = text_of(draw_summary(unproved, envelope(), EN)).replace("\n", "")
    assert "have not been proved safe" in text
    assert "was proved" not in text


@pytest.mark.parametrize("code", ["ru", "kk"])
def test_a_longer_language_in_other_letters_is_drawn_whole(code: str) -> None:
    file = draw_summary(summary(), envelope(), Stretched(code))
    text = text_of(file)
    assert "\ufffd" not in text
    assert number_text(code, 4800).replace("\u00a0", " ") in text
    assert "01.07.2026 – 30.09.2026" in text


def test_a_national_report_gives_least_numbers_and_names_its_shelters() -> None:
    table = Table("new_by_border", "new", ("border",), (
        Cell((("border", "internal"),), 12), Cell((("border", "cross_border"),), None),
        Cell((("border", "unknown"),), None), Cell((), None),
    ))  # fmt: skip
    whole = replace(
        summary(FULL, practice=False),
        tables=(table,),
        format="caseapp-national",
        shelters=("a1", "b2"),
        measures=(),
    )
    bounds: dict[tuple[str, Key], int] = {("new_by_border", (("border", "cross_border"),)): 1210}
    file = draw_national(whole, bounds, {"a1": "Shanyrak", "b2": "Umit"}, envelope(), EN)
    assert table_titled(file, "Internal or cross-border") == [
        ["Internal", "12"], ["Cross-border", "[at least 1,210]"], ["Not known", "[hidden]"], ["Total", "[hidden]"],
    ]  # fmt: skip
    assert table_titled(file, "Shelter") == [
        ["Shanyrak", "in this report", "a1"], ["Umit", "in this report", "b2"],
    ]  # fmt: skip
    assert "≥ 1,210" in text_of(file)


def test_a_long_table_goes_on_under_its_heads_and_is_read_out_once() -> None:
    found = summary(FULL, practice=False)
    shelters = tuple(f"s{number}" for number in range(150))
    whole = replace(found, format="caseapp-national", shelters=shelters)
    file = draw_national(whole, {}, {}, envelope(), EN)
    assert [row[-1] for row in table_titled(file, "Shelter")] == sorted(shelters)
    assert sum("Identifier\n" in page.text and "s149" not in page.text for page in pages_of(file)) >= 3
