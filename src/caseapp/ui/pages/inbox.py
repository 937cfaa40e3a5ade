"""What shelters sent: files taken in with a verdict on each, and the cards by which their senders are known."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.card_desk import CardDesk
from caseapp.ui.pages.inbox_cards import CardsPart
from caseapp.ui.pages.shelters import short_quarter
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_files, choose_folder
from caseapp.ui.widgets.drop import DropPlace
from caseapp.ui.widgets.parts import button, column, empty_note, label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.coordinator import FileVerdict

_WIDTHS = (180, 150, 100, 164, 0)
_ABOUT_CARDS = words(
    "Only summaries of senders whose card was compared, by telephone or with its paper, are accepted."
)
_NO_CARDS = words(
    "A shelter saves its card under Settings and sends you the file. You compare its digits by telephone once."
)
_PATTERN = "(*.pdf *.age *.caseapp);;(*)"


class InboxPage(Page):
    """Two parts: files and cards. Verdicts stay listed until the vault is locked."""

    title = words("Inbox")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.verdicts: list[FileVerdict] = []
        self.count = label("", "muted")
        self.drop = DropPlace(self.say(words("Drop summary files or whole folders here")))
        self.table = self._make_table()
        self.files = QStackedWidget()
        self.cards = CardsPart(self.say, _ABOUT_CARDS, _NO_CARDS)
        self.card_desk = CardDesk(self, self.cards, context.voices.stored.emit)
        self.tabs = Tabs()
        self._lay_out()
        self.drop.dropped.connect(self.take_in)

    def _lay_out(self) -> None:
        choose = button(self.say(words("Choose files")), self._choose_files, "primary", "upload")
        folder = button(self.say(words("Choose a folder")), self._choose_folder, icon_name="inbox")
        self.drop.put(choose, folder)
        nothing = words(
            "Every file gets a verdict here: accepted, or refused with the reason. A file can be taken in twice"
            " without harm."
        )
        self.files.addWidget(
            empty_note("file-check", self.say(words("Nothing was taken in since sign-in")), self.say(nothing))
        )
        self.files.addWidget(self.table)
        part = QWidget()
        inside = column(part, gap=2 * STEP)
        inside.addWidget(self.drop)
        inside.addWidget(self.count)
        inside.addWidget(self.files, 1)
        signed = words(
            "Only the signed data inside a file counts. What the pages of a PDF show is not looked at."
        )
        inside.addWidget(label(self.say(signed), "small", wrap=True))
        self.tabs.add("files", self.say(words("Files")), part)
        self.tabs.add("cards", self.say(words("Cards")), self.cards)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, self.tabs))
        whole.addWidget(self.tabs.stack, 1)
        self.count.hide()

    def _make_table(self) -> PlainTable:
        heads = (words("File"), words("Shelter"), words("Quarter"), words("Verdict"), words("Why"))
        return PlainTable(self.say(words("Files and their verdicts")), list(map(self.say, heads)), _WIDTHS)

    def arrive(self, what: object = None) -> None:
        """Ask which cards are trusted; `what` is "cards" for whoever comes to trust one."""
        self.card_desk.list()
        if what == "cards":
            self.tabs.show_part("cards")

    # ------------------------------------------------------------ files

    def _choose_files(self) -> None:
        self.take_in(choose_files(self, self.say(words("Choose summary files")), _PATTERN))

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self.say(words("Choose a folder of summary files")))
        self.take_in([] if folder is None else [folder])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if not paths:
            return
        desk = self.context.desk

        def job(progress: Progress, stop: Stop) -> "tuple[FileVerdict, ...]":
            from caseapp.actions import coordinator

            return coordinator.import_files(desk, paths, progress, stop)

        self.drop.setEnabled(False)
        self.ask(job, self.show_verdicts, self._not_taken)

    def show_verdicts(self, verdicts: "Sequence[FileVerdict]") -> None:
        """Put new verdicts on top of the earlier ones, refusals first: they need something done."""
        self.drop.setEnabled(True)
        if not verdicts:
            self.context.tell(words("There is no file in what was chosen."), "info")
            return
        self.verdicts = [*sorted(verdicts, key=lambda verdict: verdict.accepted), *self.verdicts]
        self.table.show_lines([self._line(verdict) for verdict in self.verdicts])
        self.files.setCurrentIndex(1)
        accepted = sum(verdict.accepted for verdict in verdicts)
        refused = len(verdicts) - accepted
        text = words("Accepted: {accepted}; refused: {refused}", accepted=accepted, refused=refused)
        self.count.setText(self.say(text))
        self.count.show()
        self.context.voices.stored.emit()

    def _not_taken(self, error: KnownError) -> None:
        self.drop.setEnabled(True)
        self.context.line.trouble.emit(error)

    def _line(self, verdict: "FileVerdict") -> tuple[Entry, ...]:
        if verdict.accepted:
            mark = Entry(self.say(words("Accepted")), "circle-check", Tint.ACCENT)
        else:
            mark = Entry(self.say(words("Refused")), "circle-x", Tint.DANGER)
        return (
            Entry(verdict.path.name, tip=str(verdict.path)),
            Entry(verdict.shelter or "–"),
            Entry(short_quarter(Quarter.parse(verdict.quarter)) if verdict.quarter else "–"),
            mark,
            Entry(self.say(verdict.sentence)),
        )
