"""Files as rows of cells: every awkward one is read right or refused with a sentence."""

import json
import lzma
import random
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.register import sizes, texts
from caseapp.exchange.register.reading import open_book
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.workbooks import Workbook
from tests.exchange.register.sheets import DATA, refusal, save, text

AWKWARD = DATA / "spreadsheets"
needs_awkward = pytest.mark.skipif(
    not AWKWARD.is_dir(), reason="the folder shared/data/spreadsheets is not there"
)


def rows_of(path: Path, sheet: str | None = None) -> list[list[Cell]]:
    book = open_book(path)
    return [list(row) for row in book.rows(book.sheets[0] if sheet is None else sheet)]


@needs_awkward
def test_every_awkward_workbook_is_read_from_its_first_row_to_its_last() -> None:
    paths = sorted(AWKWARD.glob("*.xls*"))
    assert len(paths) >= 30
    for path in paths:
        book = open_book(path)
        for sheet in book.sheets:
            rows = list(book.rows(sheet))
            assert len(rows) == book.lines(sheet) > 0
            assert not any("\0" in cell for row in rows for cell in row if isinstance(cell, str))


@needs_awkward
@pytest.mark.parametrize(
    "path", sorted((AWKWARD / "csv_spectrum" / "csvs").glob("*.csv")), ids=lambda path: path.stem
)
def test_every_awkward_text_table_holds_what_its_json_says(path: Path) -> None:
    rows = [row for row in rows_of(path) if row]
    wanted = json.loads((path.parent.parent / "json" / path.with_suffix(".json").name).read_text("utf-8"))
    found = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    # The copies of these files lost the carriage returns inside quotes that their JSON still has.
    assert found == [{key: value.replace("\r\n", "\n") for key, value in row.items()} for row in wanted]


@needs_awkward
def test_times_are_rounded_to_whole_seconds() -> None:
    for moment, written in rows_of(AWKWARD / "datetime-rounding.xls")[1:]:
        assert str(moment) == written


@needs_awkward
def test_the_calendar_of_1900_is_followed_from_march_on() -> None:
    rows = rows_of(AWKWARD / "dates-leap-year-1900-xls.xls", "for_testing")[1:]
    assert [str(moment) == written for moment, written, good in rows if good] == [True] * 6


@needs_awkward
def test_two_byte_letters_of_an_old_workbook_are_read_as_letters() -> None:
    assert rows_of(AWKWARD / "mtcars.xls")[0][:3] == ["mpg", "cyl", "disp"]
    assert rows_of(AWKWARD / "biff5-rich-text-string.xls")[2][-1] == "ri ? s g •rM S ’"


@needs_awkward
def test_doubled_and_blank_headings_stay_what_they_are() -> None:
    assert rows_of(AWKWARD / "unnamed-duplicated-columns.xls")[0] == ["", "var2", "", "var2"]
    assert rows_of(AWKWARD / "geometry.xlsx")[2] == ["", "var1", "var2", "var3"]


def test_both_calendars_give_the_same_day(tmp_path: Path) -> None:
    for old in (False, True):
        path = save(tmp_path / f"{old}.xlsx", {"list": [[date(1998, 5, 17)]]}, date_1904=old)
        assert rows_of(path) == [[date(1998, 5, 17)]]


def test_a_moment_keeps_its_time_and_a_midnight_is_the_day_alone(tmp_path: Path) -> None:
    moments = [datetime.fromisoformat("2026-07-01T09:30:00"), datetime.fromisoformat("2026-07-01T00:00:00")]
    path = save(tmp_path / "a.xlsx", {"list": [moments]})
    assert rows_of(path) == [[moments[0], date(2026, 7, 1)]]


def test_a_formula_is_never_evaluated(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", {"list": [["=1+1", "text"]]}, strings_to_formulas=True)
    assert rows_of(path) == [[0.0, "text"]]


def test_an_opendocument_sheet_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        for value in ("Фамилия", "Имя")
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Лист1"><table:table-row>{cells}</table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    assert rows_of(path) == [["Фамилия", "Имя"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_text_table_is_read_in_every_usual_writing(
    tmp_path: Path, encoding: str, separator: str, end: str
) -> None:
    lines = (("Фамилия", "Имя", "Город"), ("Омаров", '"Асан"', "Алматы"), ("Ким", "Вера", "Тараз"))
    content = end.join(separator.join(line) for line in lines) + end
    rows = rows_of(text(tmp_path / "a.csv", content, encoding))
    assert rows == [["Фамилия", "Имя", "Город"], ["Омаров", "Асан", "Алматы"], ["Ким", "Вера", "Тараз"]]


def test_a_table_packed_with_xz_is_the_same_table(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.csv", tmp_path / "a.csv.xz"
    plain.write_bytes(b"a,b\n1,2\n")
    packed.write_bytes(lzma.compress(b"a,b\n1,2\n"))
    assert rows_of(plain) == rows_of(packed)
    assert open_book(plain).fingerprint == open_book(packed).fingerprint


def test_the_hint_of_a_spreadsheet_program_names_the_separator(tmp_path: Path) -> None:
    assert rows_of(text(tmp_path / "a.csv", "sep=;\na,b;c\n1,2;3\n")) == [["a,b", "c"], ["1,2", "3"]]


def test_a_quote_that_is_never_closed_is_refused_and_swallows_nothing(tmp_path: Path) -> None:
    assert "quotation marks" in refusal(
        text(tmp_path / "a.csv", 'Surname,Given name\nOmarov,"Asan\nKim,Vera\n')
    )


STRANGERS: Sequence[tuple[str, bytes, str]] = (
    ("empty.csv", b"", "empty"),
    ("blank.csv", b" \n\n", "empty"),
    ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "web page"),
    ("old.xls", b'<?xml version="1.0"?><Workbook/>', "web page or XML"),
    ("letter.pdf", b"%PDF-1.7\n", "not a spreadsheet"),
    ("photo.png", b"\x89PNG\r\n\x1a\n", "not a spreadsheet"),
    ("noise.csv", bytes(range(256)) * 4, "cannot be read as text"),
    ("broken.xlsx", b"PK\x03\x04" + b"\x00" * 200, "damaged"),
    ("broken.xz", b"\xfd7zXZ\x00" + b"\x01" * 50, "damaged"),
    ("old-container.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "not a spreadsheet"),
    (
        "broken.xls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le"),
        "damaged",
    ),
    (
        "locked.xlsx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "protected by a password",
    ),
)


@pytest.mark.parametrize(("name", "content", "sentence"), STRANGERS, ids=[name for name, *_ in STRANGERS])
def test_a_file_that_is_no_table_is_refused_with_a_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert sentence in refusal(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / "nowhere.xlsx")


def test_a_document_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert "not a spreadsheet" in refusal(path)


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    assert "empty" in refusal(save(tmp_path / "a.xlsx", {"list": []}))


def test_one_cell_in_the_last_corner_is_refused_before_memory_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    save(path, {"list": [["Surname", "Given name"]]})
    rewrite(path, b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    assert "too large" in refusal(path)


def test_formatted_empty_cells_far_out_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    save(path, {"list": [["Surname", "Given name"]]})
    rewrite(path, b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>')
    assert rows_of(path)[0] == ["Surname", "Given name"]


def test_a_workbook_that_unpacks_to_a_giant_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sizes, "MOST_UNPACKED", 1000)
    data = save(tmp_path / "a.xlsx", {"list": [["Surname"] * 50]}).read_bytes()
    with pytest.raises(sizes.RefusedError, match="too large"):
        sizes.refuse_giants(data)


def test_a_text_that_unpacks_to_a_giant_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "MOST_TEXT", 1000)
    path = tmp_path / "a.csv.xz"
    path.write_bytes(lzma.compress(b"a,b\n" * 1000))
    assert "too large" in refusal(path)


@needs_awkward
def test_damaged_workbooks_end_in_a_sentence_and_never_in_a_crash() -> None:
    chance = random.Random(20261005)
    for path in (AWKWARD / "types.xls", AWKWARD / "missing-values-xlsx.xlsx", AWKWARD / "mtcars.xls"):
        whole = path.read_bytes()
        for _ in range(6):
            data = bytearray(whole[: chance.randrange(100, len(whole))] if chance.random() < 0.3 else whole)
            for _ in range(8):
                data[chance.randrange(8, len(data))] = chance.randrange(256)
            read_or_refuse(bytes(data), path)


def read_or_refuse(data: bytes, path: Path) -> None:
    """Read bytes as the file of a path: KnownError is the only error allowed."""
    try:
        book = Workbook.open(data, zipped=path.suffix == ".xlsx")
        for sheet in book.sheets:
            list(book.rows(sheet))
    except KnownError:
        return


def rewrite(path: Path, old: bytes, new: bytes) -> None:
    """Replace something in the first sheet of a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(old, new) if name.endswith("sheet1.xml") else content)


def test_a_zip_whose_first_member_is_torn_or_far_too_large_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", b"\xff" * 3_000_000)
    assert "not a spreadsheet" in refusal(path)
    whole = path.read_bytes()
    for at in range(38, 60):
        path.write_bytes(whole[:at] + b"\x00\xff\x07" + whole[at + 3 :])
        assert refusal(path)
