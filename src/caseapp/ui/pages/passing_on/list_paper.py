"""The preview of any list before it is printed or saved: with case codes, or with names where somebody needs them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from caseapp.actions.passing_on import list_paper, paper_files
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import column, icon_button, label, row


@dataclass(frozen=True, slots=True)
class ListAim:
    """A list to print, and the page that showed it."""

    listing: Listing
    back: str


class ListPaperPage(Page):
    """`arrive` takes a list with the page that showed it."""

    title = words("Print a list")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: ListAim | None = None
        self.view = PaperView(self.say, context.line)
        self.view.handing = self._hand_out
        self.name = label(self.say(self.title), "title")
        self.names = QCheckBox(self.say(words("With names instead of case codes")))
        self.names.toggled.connect(lambda _on: self._draw())
        back = icon_button("arrow-left", self.say(words("Back to the list")), self._back)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, self.name, 1, self.names))
        whole.addWidget(self.view, 1)
        self.names.hide()

    def belongs_to(self) -> str:
        """Part of the page from which somebody came."""
        return self.aim.back if self.aim is not None else ""

    def arrive(self, what: object = None) -> None:
        """Draw a list, with case codes alone."""
        if isinstance(what, ListAim):
            self.aim = what
            with QSignalBlocker(self.names):
                self.names.setChecked(False)
            self.names.setVisible(what.listing.named and self.context.may(Intent.READ_IDENTITY))
            self.name.setText(what.listing.title)
        self._draw()

    def _draw(self) -> None:
        if self.aim is None:
            return
        desk, code, names = self.context.desk, self.say.code, self.names.isChecked()
        listing = self.aim.listing
        name = f"{listing.kind}-{self.context.clock.today().isoformat()}"

        def job(progress: Progress, stop: Stop) -> tuple[bytes, paper_files.Paged]:
            pdf = list_paper.list_paper(desk, listing, code, names=names, progress=progress, stop=stop)
            return pdf, paper_files.opened(pdf)

        self.ask(job, lambda found: self.view.show_paper(found[0], name, found[1]))

    def _back(self) -> None:
        self.view.wipe()
        self.context.go(self.aim.back if self.aim is not None else "")

    def _hand_out(self, _way: str, does: Callable[[], None]) -> None:
        aim, desk, names = self.aim, self.context.desk, self.names.isChecked()
        if aim is not None:
            self.ask(
                lambda *_ignored: list_paper.hand_out_list(desk, aim.listing, names=names),
                lambda _nothing: does(),
            )
