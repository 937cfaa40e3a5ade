"""The guide tells as many keys, clicks and fields as the commonest tasks really take."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.count_tasks import CELLS, counted, table

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "tasks.md"


def test_the_guide_tells_what_the_tasks_take(qapp: QApplication) -> None:
    found = counted()
    assert table(found) in GUIDE.read_text("utf-8")
    admission = found[0][1]
    assert admission.fields < len(CELLS)


def test_the_workbook_has_the_columns_that_are_counted(shared_data: Path) -> None:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(shared_data / "htcds" / "HTCDS Excel Spreadsheet v2.0.xlsx")
    heads = book.get_sheet_by_index(0).to_python()[0]
    assert {column for column, _value in CELLS} <= set(heads)
