"""A paper on the screen: its pages as they will be printed, and the two ways out of the program.

Everything stays in memory: pages are drawn from the bytes of the PDF, and a printer gets the same strokes. Who shows a
paper about a person sets `handing`, so that the log tells of it before the paper leaves.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from caseapp.actions import paper_files
from caseapp.actions.paper_files import Drawn
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import STEP, load_fonts
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.paper_pen import paint_page
from caseapp.ui.widgets.paper_print import print_pages, printers
from caseapp.ui.widgets.parts import button, clear, column, dress, label, row, scroller

_WIDEST = 760
"""Pixels of a page on the screen."""

Handing = Callable[[str, Callable[[], None]], None]
"""Given the way ("print" or "save") and what shall then be done; it does that once the log tells of it."""


def at_once(_way: str, does: Callable[[], None]) -> None:
    """For papers about nobody."""
    does()


class PaperPage(QWidget):
    """One page, as wide as there is room, white in every theme."""

    def __init__(self, page: Drawn, name: str) -> None:
        super().__init__()
        self.page = page
        self.setAccessibleName(name)
        self.setAccessibleDescription(page.text)

    def sizeHint(self) -> QSize:
        """The page's own proportions."""
        width = min(_WIDEST, max(self.width(), 200))
        return QSize(width, round(width * self.page.height / self.page.width))

    def fit(self, room: int) -> None:
        """Take the room that there is."""
        width = max(200, min(_WIDEST, room))
        self.setFixedSize(width, round(width * self.page.height / self.page.width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        paint_page(painter, self.page, self.width() / self.page.width)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperView(QWidget):
    """The pages of one PDF, with Print and Save. `handing` is asked before anything leaves the program."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.pdf = b""
        self.name = ""
        self.handing: Handing = at_once
        self.sheets: list[PaperPage] = []
        self.printing = button(say(words("Print")), self._choose_printer, icon_name="printer")
        self.saving = button(say(words("Save as PDF")), self._choose_file, "quiet", "download")
        self.told = label("", "small", wrap=True)
        inside = column(self, gap=STEP)
        inside.addLayout(row(self.printing, self.saving, 1))
        inside.addWidget(self.told)
        self._holder = QWidget()
        self._pages = column(self._holder, gap=2 * STEP)
        self._area = scroller(self._holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(say(words("Pages of the paper")))
        inside.addWidget(self._area, 1)
        self._offer(ready=False)

    def show_paper(self, pdf: bytes, name: str, pages: tuple[Drawn, ...] | None = None) -> None:
        """Show a PDF; `name` is the file name that saving offers, without its ending.

        Reading a long one takes more than the tenth of a second that the window may stand still: a job on the line then
        reads the `pages` (`paper_files.pages`) and hands them over.
        """
        self.wipe()
        load_fonts()
        self.pdf, self.name = pdf, name
        try:
            pages = paper_files.pages(pdf) if pages is None else pages
        except KnownError as error:
            self._fail(error)
            self.saving.setEnabled(True)
            return
        for number, page in enumerate(pages, start=1):
            spoken = self.say(words("Page {number} of {pages}", number=number, pages=len(pages)))
            sheet = PaperPage(page, spoken)
            self.sheets.append(sheet)
            self._pages.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addStretch(1)
        self._fit()
        self._offer(ready=True)

    def wipe(self) -> None:
        """Forget the paper."""
        self.pdf, self.name, self.sheets = b"", "", []
        clear(self._pages)
        self._tell("")
        self._offer(ready=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width of the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 3 * STEP
        for sheet in self.sheets:
            sheet.fit(room)
        gap = self._pages.spacing()
        high = sum(sheet.height() + gap for sheet in self.sheets) - gap
        self._holder.resize(self._area.viewport().width(), max(high, self._area.viewport().height()))

    def _offer(self, *, ready: bool) -> None:
        self.printing.setEnabled(ready)
        self.saving.setEnabled(ready)

    # ------------------------------------------------------------ on paper

    def _choose_printer(self) -> None:
        names = printers()
        if not names:
            self._tell(
                self.say(words("No printer is set up on this computer. You can save the paper instead."))
            )
            return
        menu = self.printer_menu(names)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.printing.mapToGlobal(self.printing.rect().bottomLeft()))

    def printer_menu(self, names: Iterable[str]) -> QMenu:
        """The printers to choose from: even a single one is named before the paper goes there."""
        menu = QMenu(self)
        for name in names:
            menu.addAction(name.replace("&", "&&"), partial(self.print_on, name))
        return menu

    def print_on(self, printer: str) -> None:
        """Print all pages, once the log tells of it."""
        pages = tuple(sheet.page for sheet in self.sheets)
        self.handing("print", lambda: self._print(pages, printer))

    def _print(self, pages: tuple[Drawn, ...], printer: str) -> None:
        try:
            print_pages(pages, printer)
        except KnownError as error:
            self._fail(error)
            return
        self._tell(self.say(words("Sent to {printer}. Take the pages out of it at once.", printer=printer)))

    def _choose_file(self) -> None:
        target = choose_target(self, self.say(words("Save as PDF")), f"{self.name}.pdf", "(*.pdf)")
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the PDF to a file, once the log tells of it."""
        pdf = self.pdf
        self.handing("save", lambda: self._save(pdf, target))

    def _save(self, pdf: bytes, target: Path) -> None:
        try:
            paper_files.save_paper(pdf, target)
        except KnownError as error:
            self._fail(error)
            return
        told: Words = words("Saved as {name}. Whoever finds the file can read it.", name=target.name)
        self._tell(self.say(told))

    def _tell(self, text: str) -> None:
        dress(self.told, "small")
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _fail(self, error: KnownError) -> None:
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self._tell(self.say(error.sentence) + advice)
        dress(self.told, "error")
