"""A paper in the window: its pages drawn from memory, printed in their true size, saved, and told to the log before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from caseapp.actions import paper_files
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.reports.letter import letter
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.paper_print import paint_pages
from tests.reports.reading import text_of

_TEXT = "Қымбатты Әсел! Oʻzbekcha, кыргызча, тоҷикӣ, türkmençe. " * 120


def _pdf() -> bytes:
    return letter(_TEXT, "letter")


def test_the_strokes_hold_every_letter_of_the_file() -> None:
    read = " ".join(page.text for page in paper_files.pages(_pdf()))
    assert "".join(read.split()) == "".join(_TEXT.split())


def test_pages_are_shown_in_their_proportions_and_read_out(say: Language) -> None:
    view = PaperView(say)
    view.resize(700, 500)
    view.show_paper(_pdf(), "letter")
    assert len(view.sheets) == len(paper_files.pages(_pdf())) > 1
    first = view.sheets[0]
    assert first.accessibleName() == f"Page 1 of {len(view.sheets)}"
    assert first.accessibleDescription().startswith("Қымбатты Әсел")
    assert first.height() / first.width() == pytest.approx(841.89 / 595.28, rel=0.01)


def test_something_dark_is_drawn_on_the_white_page(say: Language) -> None:
    view = PaperView(say)
    view.resize(700, 500)
    view.show_paper(_pdf(), "letter")
    image = view.sheets[0].grab().toImage()
    dark = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert 100 < dark < image.width() * image.height() / 18


def test_the_printed_pages_hold_the_same_text(qapp: QApplication, say: Language, tmp_path: Path) -> None:
    view = PaperView(say)
    view.show_paper(_pdf(), "letter")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint_pages(printer, [sheet.page for sheet in view.sheets])
    printed = "".join(text_of((tmp_path / "printed.pdf").read_bytes()).replace("\0", "").split())
    assert printed == "".join(_TEXT.split())


def test_a_paper_is_saved_as_it_is(say: Language, tmp_path: Path) -> None:
    view = PaperView(say)
    view.show_paper(_pdf(), "letter")
    view.save_to(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes() == _pdf()
    assert "letter.pdf" in view.told.text()


def test_nothing_leaves_before_the_log_tells_of_it(say: Language, tmp_path: Path) -> None:
    view = PaperView(say)
    view.show_paper(_pdf(), "letter")
    held: list[tuple[str, Callable[[], None]]] = []
    view.handing = lambda way, does: held.append((way, does))
    view.save_to(tmp_path / "letter.pdf")
    assert not (tmp_path / "letter.pdf").exists()
    way, does = held[0]
    does()
    assert way == "save"
    assert (tmp_path / "letter.pdf").exists()


def test_what_is_no_paper_is_told_and_can_still_be_saved(say: Language) -> None:
    view = PaperView(say)
    view.show_paper(b"%PDF-1.7 torn", "torn")
    assert "cannot be shown" in view.told.text()
    assert view.saving.isEnabled()
    assert not view.printing.isEnabled()
    with pytest.raises(KnownError):
        paper_files.pages(b"")


def test_a_view_without_a_paper_offers_nothing(say: Language) -> None:
    view = PaperView(say)
    assert not view.printing.isEnabled()
    view.show_paper(_pdf(), "letter")
    view.wipe()
    assert view.sheets == []
    assert not view.saving.isEnabled()
