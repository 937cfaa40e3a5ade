"""The card on a printer: the same page as the PDF, and no file of ours on a disk."""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from caseapp.actions.safekeeping.recovery_papers import fresh_card, papers, sheet
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.ui.pages.admin.recovery_paper import CardPaper
from caseapp.ui.pages.admin.recovery_print import paint_on
from caseapp.ui.widgets.printers import in_memory, printer_menu
from tests.reports.reading import text_of


def pdf_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_the_printed_page_holds_every_sign_of_the_card(qapp: QApplication, tmp_path: Path, code: str) -> None:
    fresh = fresh_card(shares=True)
    say = Language(code)
    for paper in papers(fresh, "3fa9c1", date(2026, 11, 21)):
        paint_on(pdf_printer(tmp_path / "page.pdf"), sheet(paper, say))
        text = "".join(text_of((tmp_path / "page.pdf").read_bytes()).replace("\0", "").split())
        assert "".join(f"{place}{group}" for place, group in enumerate(paper.text.split(), start=1)) in text


def test_a_printer_that_takes_nothing_is_told(qapp: QApplication, tmp_path: Path) -> None:
    paper = papers(fresh_card(), "3fa9c1", date(2026, 11, 21))[0]
    with pytest.raises(KnownError, match="does not take"):
        paint_on(pdf_printer(tmp_path / "missing" / "page.pdf"), sheet(paper, Language("en")))


@pytest.mark.skipif(os.name != "posix", reason="only Linux prints through a temporary file")
def test_the_temporary_file_of_the_queue_lies_in_memory() -> None:
    before = os.environ.get("TMPDIR")
    with in_memory():
        place = Path(os.environ["TMPDIR"])
        mounts = [line.split() for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
        over = max((m for m in mounts if place.is_relative_to(m[1])), key=lambda m: len(m[1]))
        assert over[2] in {"tmpfs", "ramfs"}
    assert os.environ.get("TMPDIR") == before


def test_without_a_printer_the_page_says_to_write_by_hand(
    qapp: QApplication, say: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.ui.pages.admin.recovery_paper.printers", tuple)
    card = CardPaper(say)
    card.show_paper(papers(fresh_card(), "3fa9c1", date(2026, 11, 21))[0])
    card.printing.click()
    assert "Write the groups down by hand" in card.told.text()


def test_the_printer_is_named_before_the_card_goes_there(
    qapp: QApplication, say: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(
        "caseapp.ui.pages.admin.recovery_print.print_sheet", lambda _sheet, name: sent.append(name)
    )
    card = CardPaper(say)
    card.show_paper(papers(fresh_card(), "3fa9c1", date(2026, 11, 21))[0])
    menu = printer_menu(card, ("Beside", "B&W"), card.print_on)
    assert [action.text() for action in menu.actions()] == ["Beside", "B&&W"]
    assert sent == []
    menu.actions()[1].trigger()
    assert sent == ["B&W"]
    assert "B&W" in card.told.text()
