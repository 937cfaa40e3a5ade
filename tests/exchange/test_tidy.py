"""The tidy table of a whole and its dictionary: every number once, no code without a word, no cell a formula."""

import csv
import io
import zipfile
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from caseapp.base.language import LANGUAGES, Language
from caseapp.exchange import tidy, tidy_columns, tidy_dictionary
from caseapp.exchange.spreadsheet import Sheet, csv_bytes, without_guard, workbook_bytes
from caseapp.statistics.catalogue import COARSE, FULL, SMALL
from caseapp.statistics.national import Audience
from caseapp.statistics.table import Cell
from tests.exchange.wholes import HOSTILE, whole

EN = Language("en")


def read_csv(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def table_of(figures: tidy.Figures) -> list[dict[str, str]]:
    return read_csv(csv_bytes(tidy_columns.header(), tidy_columns.rows(figures, EN)))


def test_every_number_is_one_row_and_every_row_one_number() -> None:
    figures = whole()
    summary = figures.summary
    cells = sum(len(table.cells) for table in summary.tables)
    rows = table_of(figures)
    assert len(rows) == cells + len(summary.measures) + 2 * len(summary.targets)
    keys = [
        (row["record"], row["table"], row["question"], row["answer"], row["question_2"], row["answer_2"])
        for row in rows
    ]
    assert len(set(keys)) == len(keys)


def test_a_row_gives_back_the_cell_that_it_stands_for() -> None:
    figures = whole()
    found = {
        (row["table"], row["answer"], row["answer_2"]): row
        for row in table_of(figures)
        if row["record"] == "count"
    }
    for table in figures.summary.tables:
        for cell in table.cells:
            chosen = dict(cell.key)
            answers = [chosen.get(dim, "all") for dim in table.dims] + ["", ""]
            row = found[table.id, answers[0], answers[1]]
            least = figures.lower_bounds.get((table.id, cell.key), 0)
            assert row["value"] == ("" if cell.value is None else str(cell.value))
            assert row["at_least"] == (str(least) if cell.value is None and least else "")


def test_the_status_says_what_is_known() -> None:
    rows = table_of(whole())
    assert {row["status"] for row in rows} == {"shown", "at_least", "hidden", "structural"}
    for row in rows:
        known = {"shown": (1, 0), "structural": (1, 0), "at_least": (0, 1), "hidden": (0, 0)}[row["status"]]
        assert (bool(row["value"]), bool(row["at_least"])) == tuple(map(bool, known))
    assert all(row["value"] == "0" for row in rows if row["status"] == "structural")


def test_a_hidden_number_without_a_bound_is_an_empty_cell_and_never_nought() -> None:
    figures = whole()
    table = replace(figures.summary.tables[0], cells=(Cell((), None),))
    bare = replace(
        figures, summary=replace(figures.summary, tables=(table,), measures=(), targets=()), lower_bounds={}
    )
    assert [(row["value"], row["at_least"], row["status"]) for row in table_of(bare)] == [("", "", "hidden")]


@pytest.mark.parametrize("audience", list(Audience))
def test_every_row_says_for_whom_it_is(audience: Audience) -> None:
    assert {row["audience"] for row in table_of(whole(audience=audience))} == {str(audience)}


def test_totals_groups_and_answers_are_told_apart() -> None:
    rows = [row for row in table_of(whole()) if row["table"] == "new_by_citizenship"]
    levels = {row["answer"]: row["level"] for row in rows}
    assert levels["all"] == "total"
    assert levels["central_asia"] == "group"
    assert levels["UZ"] == "answer"


@pytest.mark.parametrize("code", LANGUAGES)
def test_codes_are_the_same_in_every_language_and_words_are_not_left_out(code: str) -> None:
    figures, say = whole(), Language(code)
    names = tidy_columns.header()
    ours, english = (tidy_columns.rows(figures, one) for one in (say, EN))
    wordy = {names.index(column.name) for column in tidy_columns.COLUMNS if column.wordy}
    for row, other in zip(ours, english, strict=True):
        for place, (value, expected) in enumerate(zip(row, other, strict=True)):
            assert bool(value) == bool(expected) if place in wordy else value == expected


def test_the_dictionary_knows_every_column_and_every_code_of_the_table() -> None:
    entries = {(row[0], row[1]) for row in tidy_dictionary.rows(EN)}
    assert {code for part, code in entries if part == "column"} == set(tidy_columns.header())
    for row in table_of(whole()):
        part = "table" if row["record"] == "count" else "amount"
        if row["record"] in {"count", "amount"}:
            assert (part, row["table"]) in entries
        for name in ("record", "status", "unit", "audience"):
            assert (name, row[name]) in entries
        for end in ("", "_2"):
            if row[f"question{end}"]:
                assert ("question", row[f"question{end}"]) in entries
                level = {"answer": "answer", "group": "group", "total": "total"}[row[f"level{end}"]]
                assert (level, row[f"answer{end}"]) in entries


def test_the_dictionary_knows_the_answers_of_small_shelters_too() -> None:
    answers = {(row[2], row[1]) for row in tidy_dictionary.rows(EN) if row[0] in {"answer", "group"}}
    for size in (FULL, COARSE, SMALL):
        for variable in size.variables.values():
            assert {(variable.id, one) for one in (*variable.categories, *variable.groups)} <= answers


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_entry_has_a_name_a_source_and_a_version(code: str) -> None:
    for row in tidy_dictionary.rows(Language(code)):
        entry = dict(zip(tidy_dictionary.HEADER, row, strict=True))
        assert entry["name"]
        assert entry["source"]
        assert entry["definitions"] == "1"


def test_a_workbook_reads_back_with_numbers_as_numbers_and_hostile_texts_as_texts() -> None:
    figures = whole(office="=1+1")
    heads, rows = tidy_columns.sheet(figures, EN)
    named = [[name, "received"] for name in HOSTILE]
    data = workbook_bytes([
        Sheet("Figures", heads, rows, filtered=True), Sheet("Shelters", ["Shelter", "Report"], named, filtered=True),
    ])  # fmt: skip
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    read = book.get_sheet_by_name("Figures").to_python()
    place = heads.index("Value")
    values = [row[place] for row in read[1:]]
    assert [row[place] if row[place] is not None else "" for row in rows] == values
    assert all(isinstance(value, float) or value == "" for value in values)
    shelters = book.get_sheet_by_name("Shelters").to_python()
    assert [row[0] for row in shelters[1:]] == list(HOSTILE)


def test_no_cell_of_the_workbook_is_a_formula_and_nothing_in_it_runs() -> None:
    named = [[name, name] for name in HOSTILE]
    data = workbook_bytes([Sheet("Shelters", HOSTILE, [list(HOSTILE)]), Sheet("=1", ["a", "b"], named)])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        sheets = [archive.read(name) for name in names if name.startswith("xl/worksheets/")]
    assert not any("vba" in name.lower() or "external" in name.lower() for name in names)
    assert sheets
    assert not any(b"<f>" in sheet or b"<f " in sheet or b"hyperlink" in sheet for sheet in sheets)


def test_no_cell_of_the_table_begins_like_a_formula() -> None:
    data = csv_bytes(["name"], [[name] for name in HOSTILE])
    cells = [row["name"] for row in read_csv(data)]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert [without_guard(cell) for cell in cells] == list(HOSTILE)


def test_a_sheet_has_a_filter_over_all_its_columns_and_a_head_that_stays() -> None:
    data = workbook_bytes([Sheet("Figures", ["a", "b"], [[1, "x"], [2, "y"]], filtered=True)])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b'<autoFilter ref="A1:B3"/>' in sheet
    assert b'ySplit="1"' in sheet
    assert b'state="frozen"' in sheet
