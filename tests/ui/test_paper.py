"""A paper in the window: its pages drawn from memory, printed in their true size, saved, and told to the log before."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.passing_on import paper_files
from caseapp.actions.passing_on.paper_files import Pixels
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.reports.letter import letter
from caseapp.ui.line import Line
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.paper_page import PaperPage, image_of
from caseapp.ui.widgets.paper_print import paint_paper
from caseapp.ui.widgets.printers import in_memory

_TEXT = "Қымбатты Әсел! Oʻzbekcha, кыргызча, тоҷикӣ, türkmençe. " * 120


def _apart(one: Pixels, other: Pixels) -> float:
    """How far two pictures are apart, of 255."""
    first, second = (
        QImage(image_of(each)).scaled(60, 85, mode=Qt.TransformationMode.SmoothTransformation)
        for each in (one, other)
    )
    places = [(x, y) for x in range(60) for y in range(85)]
    return sum(
        abs(first.pixelColor(*place).lightness() - second.pixelColor(*place).lightness()) for place in places
    ) / len(places)


@pytest.fixture
def line(qapp: QApplication) -> Iterator[Line]:
    made = Line()
    yield made
    made.end()


def _rest(line: Line) -> None:
    """Until everything that was asked for is done and told."""
    while line.busy():
        QApplication.processEvents()


def _pdf() -> bytes:
    return letter(_TEXT, "letter")


def test_pages_are_shown_in_their_proportions_and_read_out(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.resize(700, 500)
    view.show_paper(_pdf(), "letter")
    assert len(view.sheets) == len(paper_files.opened(_pdf()).sheets) > 1
    first = view.sheets[0]
    assert first.accessibleName() == f"Page 1 of {len(view.sheets)}"
    assert first.accessibleDescription().startswith("Қымбатты Әсел")
    assert first.height() / first.width() == pytest.approx(841.89 / 595.28, rel=0.01)


def test_something_dark_is_drawn_on_the_white_page(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.resize(700, 500)
    view.show_paper(_pdf(), "letter")
    image = view.sheets[0].grab().toImage()
    dark = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert 100 < dark < image.width() * image.height() / 18


def test_the_printed_pages_are_the_same_pages(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    own = paper_files.opened(_pdf())
    assert sum(1 for _page in paint_paper(printer, own)) == len(own.sheets)
    printed = paper_files.opened((tmp_path / "printed.pdf").read_bytes())
    assert len(printed.sheets) == len(own.sheets)
    for number, (sheet, again) in enumerate(zip(own.sheets, printed.sheets, strict=True)):
        assert (again.width, again.height) == pytest.approx((sheet.width, sheet.height), abs=1)
        assert _apart(own.draw(number, 0.5), printed.draw(number, 0.5)) < 12


def test_a_page_that_cannot_be_drawn_prints_nothing(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    own = paper_files.opened(_pdf())
    pages = paint_paper(printer, own)
    next(pages)
    own.end()
    with pytest.raises(KnownError):
        next(pages)
    with pytest.raises(StopIteration):
        next(pages)


def test_printing_tells_a_printer_that_is_not_there_and_can_be_tried_again(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    view.print_on("nowhere")
    assert not view.printing.isEnabled()
    _rest(line)
    assert view.told.text()
    assert view.printing.isEnabled()


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file into which every printer prints."""
    target = tmp_path / "printed.pdf"
    monkeypatch.setattr(
        "PySide6.QtPrintSupport.QPrinter.setPrinterName",
        lambda printer, _name: printer.setOutputFileName(str(target)),
    )
    return target


def test_what_printing_names_of_qt_is_made_in_the_windows_thread(
    say: Language, line: Line, printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    monkeypatch.setattr(
        "caseapp.ui.widgets.paper.make_printing_classes", lambda: threads.append(threading.current_thread())
    )
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    view.print_on("Office")
    assert threads == [threading.main_thread()]
    _rest(line)
    assert printed.exists()


def test_a_paper_of_our_own_is_printed_on_the_line_and_says_how_far_it_is(
    say: Language, line: Line, printed: Path
) -> None:
    told: list[float] = []
    line.progressed.connect(lambda done, _doing: told.append(done))
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    view.print_on("Office")
    _rest(line)
    pages = len(view.sheets)
    assert told == [number / pages for number in range(1, pages + 1)]
    assert "Sent to Office" in view.told.text()
    assert len(paper_files.opened(printed.read_bytes()).sheets) == pages


def test_printing_that_is_stopped_says_so_and_can_be_begun_again(
    say: Language, line: Line, printed: Path
) -> None:
    told: list[float] = []
    line.progressed.connect(lambda done, _doing: told.append(done))
    stopping = line.stoppable.connect(
        lambda now: line.stop() if now else None, Qt.ConnectionType.DirectConnection
    )
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    view.print_on("Office")
    _rest(line)
    assert told == []
    assert "Printing was stopped" in view.told.text()
    line.stoppable.disconnect(stopping)
    view.print_on("Office")
    _rest(line)
    assert "Sent to Office" in view.told.text()


def test_pages_that_wait_for_the_queue_are_withdrawn_and_nothing_else() -> None:
    with in_memory() as withdraw:
        folder = Path(os.environ["TMPDIR"])
        ours = folder / f"{os.getpid():05x}0123abcd"
        others = folder / f"{os.getpid():05x}-caseapp-test"
        for file in (ours, others):
            file.write_bytes(b"page")
        withdraw()
        assert (ours.exists(), others.exists()) == (False, True)
        others.unlink()


def test_a_lock_withdraws_pages_at_once_although_the_worker_is_at_a_page(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    with in_memory():
        waiting = Path(os.environ["TMPDIR"]) / f"{os.getpid():05x}0123abce"
        waiting.write_bytes(b"page")
        line.stop()
        assert not waiting.exists()


def test_only_pages_in_sight_are_drawn_and_those_far_away_wiped(
    qtbot: QtBot, say: Language, line: Line
) -> None:
    view = PaperView(say, line)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_paper(letter(_TEXT * 8, "letter"), "letter")
    qtbot.waitUntil(lambda: view.sheets[0].pixels is not None, timeout=30_000)
    assert len(view.sheets) > 4
    assert view.sheets[-1].pixels is None
    first = view.sheets[0].pixels
    assert first is not None
    held = first.data
    bar = view._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: view.sheets[-1].pixels is not None, timeout=30_000)
    assert view.sheets[0].pixels is None
    assert not any(held)


def test_a_paper_that_goes_leaves_zeros_behind(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    sheet = view.sheets[0]
    sheet.grab()
    assert sheet.pixels is not None
    held = sheet.pixels.data
    assert any(held)
    view.wipe()
    assert not any(held)


def test_a_page_is_drawn_as_finely_as_it_is_shown(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.resize(500, 500)
    view.show_paper(_pdf(), "letter")
    sheet = view.sheets[0]
    sheet.grab()
    assert sheet.pixels is not None
    assert abs(sheet.pixels.width - round(sheet.width() * sheet.devicePixelRatioF())) <= 1


def test_a_page_like_a_ribbon_is_no_higher_than_a_window_can_be(say: Language, line: Line) -> None:
    page = PaperPage(paper_files.Sheet(1.0, 100_000.0, ""), "", lambda _page, _scale: None)
    page.fit(700)
    assert (page.width(), page.height()) == (1, 100_000)


def test_a_paper_is_saved_as_it_is(say: Language, line: Line, tmp_path: Path) -> None:
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    view.save_to(tmp_path / "letter.pdf")
    _rest(line)
    assert (tmp_path / "letter.pdf").read_bytes() == _pdf()
    assert "letter.pdf" in view.told.text()


def test_nothing_leaves_before_the_log_tells_of_it(say: Language, line: Line, tmp_path: Path) -> None:
    view = PaperView(say, line)
    view.show_paper(_pdf(), "letter")
    held: list[tuple[str, Callable[[], None]]] = []
    view.handing = lambda way, does: held.append((way, does))
    view.save_to(tmp_path / "letter.pdf")
    assert not (tmp_path / "letter.pdf").exists()
    way, does = held[0]
    does()
    _rest(line)
    assert way == "save"
    assert (tmp_path / "letter.pdf").exists()


def test_what_is_no_paper_is_told_and_can_still_be_saved(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    view.show_paper(b"%PDF-1.7 torn", "torn")
    assert "cannot be shown" in view.told.text()
    assert view.saving.isEnabled()
    assert not view.printing.isEnabled()
    with pytest.raises(KnownError):
        paper_files.opened(b"")


def test_a_view_without_a_paper_offers_nothing(say: Language, line: Line) -> None:
    view = PaperView(say, line)
    assert not view.printing.isEnabled()
    view.show_paper(_pdf(), "letter")
    view.wipe()
    assert view.sheets == []
    assert not view.saving.isEnabled()
