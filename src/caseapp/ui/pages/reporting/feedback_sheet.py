"""What the coordinator sent back: taking a file in, reading it, printing it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import of_documents, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.reporting.feedback_sheet_drop import ENDING
from caseapp.ui.pages.reporting.feedback_sheet_view import SheetView
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_file
from caseapp.ui.widgets.drop import DropPlace
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import button, column, empty_note, icon_button, label, row
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.office.returning_taken import Shown, Taken


class FeedbackPage(Page):
    """`arrive` takes the path of a file to take in; without one it shows what is here, the newest first."""

    title = words("Feedback of the coordinator")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sheets: tuple[Shown, ...] = ()
        self.wanted = ""
        """The sheet that is shown, or shall be as soon as the list is there."""
        self.choice = Combo(searched=False)
        self.choice.setAccessibleName(self.say(words("Sheet")))
        self.choice.setMinimumWidth(420)
        self.drop = DropPlace(self.say(words("Drop the coordinator's file here")))
        self.view, self.paper = SheetView(self.say), PaperView(self.say, context.line)
        self.tabs = Tabs()
        self.stack = QStackedWidget()
        self._lay_out()
        self.choice.activated.connect(lambda place: self.show_sheet(self.choice.keys[place]))
        self.drop.dropped.connect(self._dropped)
        self.tabs.turned.connect(lambda _name: self._draw())

    def _lay_out(self) -> None:
        back = icon_button(
            "arrow-left", self.say(words("Back to the reports")), lambda: self.context.go("reports")
        )
        choose = button(self.say(words("Choose a file")), self._choose, "primary", "upload")
        self.drop.put(choose)
        if not self.context.may(Intent.EXPORT_SUMMARY):
            self.drop.hide()
        self.tabs.add("figures", self.say(words("Numbers")), self.view)
        self.tabs.add("paper", self.say(words("On paper")), self.paper)
        nothing = words(
            "The coordinator sends your numbers back beside the whole, as a file that only this house opens. Take it in here, or drop it"
            " on the page of reports."
        )
        self.stack.addWidget(QWidget())
        self.stack.addWidget(
            empty_note("inbox", self.say(words("No feedback has come yet")), self.say(nothing))
        )
        self.stack.addWidget(self.tabs.stack)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1))
        whole.addWidget(self.drop)
        whole.addLayout(row(self.choice, 1, self.tabs))
        whole.addWidget(self.stack, 1)

    def arrive(self, what: object = None) -> None:
        """Take a file in, or ask what is here."""
        if isinstance(what, Path):
            self.take(what)
            return
        desk = self.context.desk

        def job(*_ignored: object) -> "tuple[Shown, ...]":
            from caseapp.actions.office import returning_taken

            return returning_taken.sheets(desk)

        self.ask(job, self.show_sheets)

    def show_sheets(self, sheets: "tuple[Shown, ...]") -> None:
        """List what is here, and keep to the one that is chosen."""
        self.sheets = sheets
        self.choice.offer([(key_of(one), self._name(one)) for one in sheets])
        self.choice.setVisible(bool(sheets))
        self.tabs.setVisible(bool(sheets))
        if not sheets:
            self.stack.setCurrentIndex(1)
            return
        keys = [key_of(one) for one in sheets]
        self.show_sheet(self.wanted if self.wanted in keys else keys[0])

    def _name(self, shown: "Shown") -> str:
        quarter = quarter_text(self.say.code, Quarter.parse(shown.sheet.quarter))
        named = words("{quarter} · sheet {edition}", quarter=quarter, edition=shown.sheet.edition)
        if len({one.office for one in self.sheets}) > 1:
            named = words("{sheet} · {office}", sheet=named, office=shown.office)
        if shown.newest:
            return self.say(named)
        return self.say(words("{sheet} (a newer one is here)", sheet=named))

    def show_sheet(self, key: str) -> None:
        """Show one of them."""
        found = next((one for one in self.sheets if key_of(one) == key), None)
        if found is None:
            return
        self.wanted = key
        self.choice.choose(key)
        self.view.show_sheet(found.sheet, found.office)
        self.paper.wipe()
        self.stack.setCurrentIndex(2)
        self._draw()

    def _draw(self) -> None:
        """Draw the paper when somebody wants to see it."""
        found = next((one for one in self.sheets if key_of(one) == self.wanted), None)
        if found is None or self.tabs.current() != "paper" or self.paper.pdf:
            return
        code, name = of_documents(self.say.code), f"{found.sheet.quarter} {found.office}"

        def job(*_ignored: object) -> bytes:
            from caseapp.actions.office import returning_taken

            return returning_taken.sheet_paper(found, code)

        self.ask(job, lambda pdf: self.paper.show_paper(pdf, name))

    # ------------------------------------------------------------ taking in

    def _choose(self) -> None:
        pattern = f"(*{ENDING});;(*)"
        path = choose_file(self, self.say(words("Choose the coordinator's file")), pattern)
        if path is not None:
            self.take(path)

    def _dropped(self, paths: list[Path]) -> None:
        for path in paths:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take a file in, and show it."""
        desk = self.context.desk

        def job(*_ignored: object) -> "Taken":
            from caseapp.actions.office import returning_taken

            return returning_taken.take(desk, path)

        self.ask(job, self._taken, self._not_taken)

    def _taken(self, taken: "Taken") -> None:
        sheet = taken.sheet
        self.wanted = f"{sheet.office.id} {sheet.quarter} {sheet.edition}"
        told = words("The feedback is taken in and kept as it came.")
        self.context.tell(words("It is here already; it counts once.") if taken.known else told)
        self.context.voices.stored.emit()
        self.arrive()

    def _not_taken(self, error: KnownError) -> None:
        self.context.line.trouble.emit(error)
        self.arrive()


def key_of(shown: "Shown") -> str:
    """By which a sheet is chosen."""
    return f"{shown.sheet.office.id} {shown.sheet.quarter} {shown.sheet.edition}"
