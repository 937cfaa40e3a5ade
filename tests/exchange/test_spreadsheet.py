"""Spreadsheets out: no cell is ever a formula, no plain text lies about, no number is lost."""

import csv
import io
import re
import tempfile
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from caseapp.base.errors import KnownError
from caseapp.exchange.spreadsheet import (
    MOST_CHARACTERS,
    MOST_EXACT,
    Sheet,
    Value,
    csv_bytes,
    without_guard,
    workbook_bytes,
    write_csv,
    write_workbook,
)

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "=HYPERLINK(A1)",
    "＝1",
    "http://x.example",
    "{=1}",
    "'=1",
]


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_workbook_reads_back_with_its_types(tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    moment = datetime(2026, 10, 4, 9, 0, tzinfo=UTC)
    row: list[Value] = ["Айгерім", 12, -3.5, True, date(2026, 9, 30), moment, None]
    write_workbook(
        file, [Sheet("People", ["a", "b", "c", "d", "e", "f", "g"], [row]), Sheet("Empty", ["x"], [])]
    )
    book = CalamineWorkbook.from_path(str(file))
    assert book.sheet_names == ["People", "Empty"]
    values = book.get_sheet_by_name("People").to_python()[1]
    assert values[:5] == ["Айгерім", 12.0, -3.5, True, date(2026, 9, 30)]
    assert values[5] == moment.replace(tzinfo=None)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_in_a_workbook_is_a_formula_or_a_link(text: str) -> None:
    data = workbook_bytes([Sheet("Sheet", [text], [[text]])])
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert not re.search("<f[ >]|hyperlink", sheet)
    assert sheet.count('t="s"') == 2


def test_a_workbook_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    write_workbook(tmp_path / "a.xlsx", [Sheet("Sheet", ["a"], [["b"]] * 2000)])
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_the_same_sheets_give_the_same_bytes_at_any_time() -> None:
    sheets = [Sheet("Sheet", ["a"], [[1]])]
    assert workbook_bytes(sheets) == workbook_bytes(sheets)
    assert b"2026" not in workbook_bytes(sheets)


def test_titles_are_made_to_fit() -> None:
    wanted = ["a/b:c", "A B C", "x" * 40, "x" * 41, "'quoted'", "", "History"]
    data = workbook_bytes([Sheet(title, ["a"], []) for title in wanted])
    names = CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names
    assert names == ["a b c", "A B C 2", "x" * 31, "x" * 27 + " 2", "quoted", "Sheet", "History_"]


def test_a_number_too_large_for_excel_keeps_every_digit() -> None:
    data = workbook_bytes([Sheet("S", ["a"], [[MOST_EXACT], [MOST_EXACT + 1]])])
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    assert rows[1:] == [[float(MOST_EXACT)], [str(MOST_EXACT + 1)]]


def test_a_text_too_long_for_a_cell_is_refused_and_not_dropped() -> None:
    with pytest.raises(KnownError, match="longer than a cell"):
        workbook_bytes([Sheet("S", ["a"], [["x" * (MOST_CHARACTERS + 1)]])])


def test_csv_begins_with_a_byte_order_mark_and_quotes_what_needs_it(tmp_path: Path) -> None:
    write_csv(
        tmp_path / "a.csv",
        ["имя", "n"],
        [["a,b", 1], ['say "x"', -2], ["a\nb", None], [date(2026, 9, 30), True]],
    )
    assert (tmp_path / "a.csv").read_bytes() == (
        "\ufeffимя,n\r\n"
        '"a,b",1\r\n"say ""x""",-2\r\n"a\nb",\r\n2026-09-30,true\r\n'
    ).encode()  # fmt: skip


def test_a_moment_in_csv_is_in_utc() -> None:
    assert csv_bytes(["a"], [[datetime(2026, 10, 4, 9, tzinfo=UTC)]]).endswith(
        b"\r\n2026-10-04T09:00:00Z\r\n"
    )


@pytest.mark.parametrize("text", ["=1+1", "+77010000000", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1"])
def test_a_text_in_csv_that_would_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert read_csv(csv_bytes([text], [[text]])) == [[f"'{text}"], [f"'{text}"]]


def test_numbers_in_csv_stay_numbers() -> None:
    assert csv_bytes(["a", "b"], [[-5, -0.5]]).endswith(b"\r\n-5,-0.5\r\n")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_every_text_comes_back_from_csv_and_none_begins_as_a_formula(text: str) -> None:
    cell = read_csv(csv_bytes(["a", "b"], [[text, 1]]))[1][0]
    assert without_guard(cell) == text
    assert not re.match(r"[=+\-@\t\r\n]", cell)
