"""The preview of a sheet that a page has written, such as a notice or a certificate, before it is printed or saved."""

from collections.abc import Callable
from dataclasses import dataclass

from caseapp.actions.passing_on import paper_files
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import column, icon_button, label, row


@dataclass(frozen=True, slots=True)
class SheetAim:
    """A sheet: what it is called, its file name without ending, and the page to go back to.

    `draws` gives its PDF, and `hands_out` (where the log tells of it) is done before it leaves; both run on the line.
    """

    title: Words
    name: str
    back: str
    draws: Callable[[], bytes]
    hands_out: Callable[[], None] | None = None


class SheetPaperPage(Page):
    """`arrive` takes a `SheetAim`."""

    title = words("Print a sheet")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: SheetAim | None = None
        self.view = PaperView(self.say, context.line)
        self.view.handing = self._hand_out
        self.name = label(self.say(self.title), "title")
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, self.name, 1))
        whole.addWidget(self.view, 1)

    def belongs_to(self) -> str:
        """Part of the page from which somebody came."""
        return self.aim.back if self.aim is not None else ""

    def arrive(self, what: object = None) -> None:
        """Draw the sheet."""
        if isinstance(what, SheetAim):
            self.aim = what
        aim = self.aim
        if aim is None:
            return
        self.name.setText(self.say(aim.title))

        def job(*_ignored: object) -> tuple[bytes, paper_files.Paged]:
            pdf = aim.draws()
            return pdf, paper_files.opened(pdf)

        self.ask(job, lambda found: self.view.show_paper(found[0], aim.name, found[1]))

    def _back(self) -> None:
        self.view.wipe()
        self.context.go(self.aim.back if self.aim is not None else "")

    def _hand_out(self, _way: str, does: Callable[[], None]) -> None:
        note = self.aim.hands_out if self.aim is not None else None
        if note is None:
            does()
        else:
            told = note
            self.ask(lambda *_ignored: told(), lambda _nothing: does())
