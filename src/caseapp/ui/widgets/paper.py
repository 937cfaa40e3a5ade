"""A paper on the screen: its pages as they will be printed, and the two ways out of the program.

Everything stays in memory: pages are drawn from the bytes of the PDF when they come into sight. Printing and saving are jobs
on the line, with progress and Stop. Who shows a paper about a
person sets `handing`, so that the log tells of it before the paper leaves.
"""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from caseapp.actions.passing_on import paper_files
from caseapp.actions.passing_on.paper_files import Paged, Pixels
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.line import Line, Progress, Stop
from caseapp.ui.qt_classes import make_printing_classes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.paper_page import PaperPage
from caseapp.ui.widgets.paper_print import print_paper
from caseapp.ui.widgets.parts import button, clear, column, dress, label, row, scroller
from caseapp.ui.widgets.print_list import PRINTS
from caseapp.ui.widgets.printers import offer_printers, printer_menu, printers, withdraw_pages

Handing = Callable[[str, Callable[[], None]], None]
"""Given the way ("print" or "save") and what shall then be done; it does that once the log tells of it."""

Asking: TypeAlias = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[KnownError], None]], None]
"""Given a job, what shall be done with its answer, and what with a KnownError."""


def at_once(_way: str, does: Callable[[], None]) -> None:
    """For papers about nobody."""
    does()


def here(job: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[KnownError], None]) -> None:
    """For papers of our own: a page is drawn in less time than a window may stand still."""
    try:
        answer = job()
    except KnownError as error:
        failed(error)
        return
    then(answer)


class PaperView(QWidget):
    """The pages of one PDF, with Print and Save. `handing` is asked before anything leaves the program.

    Papers of others are shown by a view with `asking`, which does jobs elsewhere (on the line): they are drawn by a process
    of its own.
    """

    def __init__(self, say: Speaks, line: Line, asking: Asking | None = None) -> None:
        super().__init__()
        self.say = say
        self._line = line
        self.pdf = b""
        self.name = ""
        self.handing: Handing = at_once
        self.paper: Paged | None = None
        self.sheets: list[PaperPage] = []
        self._asking = asking if asking is not None else here
        self._opening = paper_files.opened if asking is None else paper_files.opened_foreign
        self._turn = 0
        self.printing = button(say(words("Print")), self._choose_printer, icon_name="printer")
        self.printing.setObjectName(PRINTS)
        self.printing.setShortcut("Ctrl+P")
        self.saving = button(say(words("Save as PDF")), self._choose_file, "quiet", "download")
        line.pressed.connect(self._withdraw)
        self.told = label("", "small", wrap=True)
        inside = column(self, gap=STEP)
        inside.addLayout(row(self.printing, self.saving, 1))
        inside.addWidget(self.told)
        self._holder = QWidget()
        self._pages = column(self._holder, gap=2 * STEP)
        self._area = scroller(self._holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(say(words("Pages of the paper")))
        self._area.verticalScrollBar().valueChanged.connect(self._let_go)
        inside.addWidget(self._area, 1)
        self._offer(ready=False)

    def show_paper(self, pdf: bytes, name: str, paper: Paged | None = None) -> None:
        """Show a PDF; `name` is the file name that saving offers, without its ending.

        Reading a long one may take more than the tenth of a second that the window may stand still: a job on the line
        then opens it (`paper_files.opened`) and hands it over.
        """
        self.wipe()
        self.pdf, self.name = pdf, name
        if paper is not None:
            self._show(self._turn, paper)
            return
        opening, turn = self._opening, self._turn
        self._asking(lambda: opening(pdf), partial(self._show, turn), partial(self._not_shown, turn))

    def _show(self, turn: int, paper: Paged) -> None:
        if turn != self._turn:
            paper.end()
            return
        self.paper = paper
        for number, sheet in enumerate(paper.sheets, start=1):
            spoken = self.say(words("Page {number} of {pages}", number=number, pages=len(paper.sheets)))
            page = PaperPage(sheet, spoken, partial(self._draw, number - 1))
            self.sheets.append(page)
            self._pages.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addStretch(1)
        self._fit()
        self._offer(ready=True)

    def _not_shown(self, turn: int, error: KnownError) -> None:
        if turn == self._turn:
            self._fail(error)
            self.printing.setEnabled(False)
            self.saving.setEnabled(True)

    def _draw(self, number: int, page: PaperPage, scale: float) -> None:
        paper, turn = self.paper, self._turn
        if paper is None:
            return

        def take(pixels: Pixels) -> None:
            if turn == self._turn:
                page.take(pixels)
            else:
                pixels.wipe()

        self._asking(lambda: paper.draw(number, scale), take, partial(self._not_shown, turn))

    def _let_go(self, top: int) -> None:
        """Pages more than a window's height away are wiped, so that a long paper takes no more memory than a short one."""
        room = self._area.viewport().height()
        for page in self.sheets:
            if page.y() > top + 2 * room or page.y() + page.height() < top - room:
                page.forget()

    def wipe(self) -> None:
        """Forget the paper."""
        self._turn += 1
        for page in self.sheets:
            page.forget()
        if self.paper is not None:
            self.paper.end()
        self.paper, self.pdf, self.name, self.sheets = None, b"", "", []
        clear(self._pages)
        self._tell("")
        self._offer(ready=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width of the window."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What stands behind another page is drawn again when it is seen again: three pages take 7 MB."""
        super().hideEvent(event)
        for sheet in self.sheets:
            sheet.forget()

    def _fit(self) -> None:
        room = self.width() - 3 * STEP
        for sheet in self.sheets:
            sheet.fit(room)
        gap = self._pages.spacing()
        high = sum(sheet.height() + gap for sheet in self.sheets) - gap
        self._holder.resize(self._area.viewport().width(), max(high, self._area.viewport().height()))
        self._pages.activate()

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
        offer_printers(self.printing, printer_menu(self, names, self.print_on))

    def print_on(self, printer: str) -> None:
        """Print all pages, once the log tells of it."""
        pdf = self.pdf
        self.handing("print", lambda: self._print(pdf, printer))

    def _print(self, pdf: bytes, printer: str) -> None:
        told = words("Sent to {printer}. Take the pages out of it at once.", printer=printer)
        self._tell(self.say(words("Printing …")))
        self.printing.setEnabled(False)
        opening = self._opening

        def job(progress: Progress, stop: Stop) -> None:
            paper = opening(pdf)
            pages = len(paper.sheets)
            with closing(print_paper(paper, printer)) as printed:
                for number, _page in enumerate(printed, start=1):
                    if stop():
                        raise StoppedError
                    progress(number / pages, words("Page {number} of {pages}", number=number, pages=pages))

        def done(_nothing: None) -> None:
            self.printing.setEnabled(self.paper is not None)
            self._tell(self.say(told))

        make_printing_classes()
        self._line.ask(job, done, self._not_printed, self)

    def _withdraw(self) -> None:
        """The worker hears of Stop after its page; a lock may end the session before, and nothing shall be left then."""
        withdraw_pages()

    def _not_printed(self, error: KnownError) -> None:
        self.printing.setEnabled(self.paper is not None)
        stopped = words("Printing was stopped. What the printer has already may still come out.")
        self._fail(KnownError(stopped) if isinstance(error, StoppedError) else error)

    def _choose_file(self) -> None:
        target = choose_target(self, self.say(words("Save as PDF")), f"{self.name}.pdf", "(*.pdf)")
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the PDF to a file, once the log tells of it."""
        pdf = self.pdf
        self.handing("save", lambda: self._save(pdf, target))

    def _save(self, pdf: bytes, target: Path) -> None:
        told: Words = words("Saved as {name}. Whoever finds the file can read it.", name=target.name)
        self._line.ask(
            lambda *_ignored: paper_files.save_paper(pdf, target),
            lambda _nothing: self._tell(self.say(told)),
            self._fail,
            self,
        )

    def _tell(self, text: str) -> None:
        dress(self.told, "small")
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _fail(self, error: KnownError) -> None:
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self._tell(self.say(error.sentence) + advice)
        dress(self.told, "error")
