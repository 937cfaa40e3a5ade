"""What shelters sent: files taken in with a verdict on each, and the cards by which their senders are known."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.actions.office.verdicts import FileState
from caseapp.base.errors import KnownError
from caseapp.base.listing import Listing
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.office.card_desk import CardDesk
from caseapp.ui.pages.office.inbox_bars import NextBar, tell_senders, tell_whole, whole_to_see
from caseapp.ui.pages.office.inbox_cards import CardsPart
from caseapp.ui.pages.office.inbox_lines import HEADS, WIDTHS, counted, lines_of, needing_first
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_files, choose_folder
from caseapp.ui.widgets.drop import DropPlace
from caseapp.ui.widgets.parts import button, column, empty_note, label, row
from caseapp.ui.widgets.plain_table import PlainTable
from caseapp.ui.widgets.print_list import parts_in, print_button
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.office.cards import CardView
    from caseapp.actions.office.coordinator import FileVerdict, Sender

    Taken = tuple[tuple[FileVerdict, ...], tuple[Sender, ...]]

MOST_LINES = 2500
"""Verdicts that stay listed; of a longer session the oldest go."""
_ABOUT_CARDS = words(
    "Only summaries of senders whose card was compared, by telephone or with its paper, are accepted."
)
_NO_CARDS = words(
    "A shelter saves its card under Settings and sends you the file. You compare its digits by telephone once."
)
_LEAST_HIGH = 116
"""Of the list: two lines, so that the page fits a small screen with all its bars."""
_PATTERN = "(*.pdf *.age *.caseapp);;(*)"


class InboxPage(Page):
    """Two parts: files and cards. Verdicts stay listed until the vault is locked."""

    title = words("Inbox")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.verdicts: list[FileVerdict] = []
        self.senders: tuple[Sender, ...] = ()
        self.count = label("", "muted", wrap=True)
        self.next_card = NextBar(self.say, "key-round", self.compare_next)
        self.to_whole = NextBar(self.say, "map", self.see_whole, "primary")
        self.whole: Quarter | int | None = None
        self.drop = DropPlace(self.say(words("Drop summary files or whole folders here")))
        self.table = self._make_table()
        self.files = QStackedWidget()
        self.files.setMinimumHeight(_LEAST_HIGH)
        self.cards = CardsPart(self.say, _ABOUT_CARDS, _NO_CARDS)
        self.card_desk = CardDesk(self, self.cards, self._card_trusted)
        self.tabs = Tabs()
        self._lay_out()
        self.setAcceptDrops(True)
        self.drop.dropped.connect(self.take_in)

    def _lay_out(self) -> None:
        choose = button(self.say(words("Choose files")), self._choose_files, icon_name="upload")
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
        inside.addWidget(self.next_card)
        inside.addWidget(self.to_whole)
        inside.addWidget(self.count)
        inside.addWidget(self.files, 1)
        signed = words(
            "Only the signed data inside a file counts. What the pages of a PDF show is not looked at."
        )
        self.signed = label(self.say(signed), "small", wrap=True)
        inside.addWidget(self.signed)
        self.tabs.add("files", self.say(words("Files")), part)
        self.tabs.add("cards", self.say(words("Cards")), self.cards)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "inbox", self.listing)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, printing, self.tabs))
        whole.addWidget(self.tabs.stack, 1)
        self.count.hide()

    def _make_table(self) -> PlainTable:
        return PlainTable(self.say(words("Files and their verdicts")), list(map(self.say, HEADS)), WIDTHS)

    def arrive(self, what: object = None) -> None:
        """Ask which cards are trusted; `what` is "cards" for whoever comes to trust one, or "files"."""
        self.card_desk.list()
        if isinstance(what, str):
            self.tabs.show_part(what)
        self._look_who_waits()

    def _look_who_waits(self) -> None:
        """A card may have been trusted elsewhere meanwhile, or by a colleague: then its files wait no longer."""
        desk, verdicts = self.context.desk, tuple(self.verdicts)
        if not any(one.state is FileState.WAITING for one in verdicts):
            return

        def job(*_ignored: object) -> tuple[Path, ...]:
            from caseapp.actions.office import coordinator

            return coordinator.wait_no_longer(desk, verdicts)

        self.ask(job, self.take_in)

    def listing(self) -> Listing:
        """The verdicts, or the trusted cards, for paper."""
        name = self.tabs.current()
        about = (self.count.text(),) if name == "files" and self.count.text() else ()
        kind = "inbox" if name == "files" else "cards"
        return Listing(kind, self.tabs.buttons[name].text(), parts_in(self.tabs.stack), about)

    # ------------------------------------------------------------ files

    def _choose_files(self) -> None:
        self.take_in(choose_files(self, self.say(words("Choose summary files")), _PATTERN))

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self.say(words("Choose a folder of summary files")))
        self.take_in([] if folder is None else [folder])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be let go anywhere on the page."""
        if self.drop.isEnabled():
            self.drop.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were carried away again."""
        self.drop.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        if self.drop.isEnabled():
            self.drop.dropEvent(event)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if not paths:
            return
        desk = self.context.desk
        earlier = tuple(self.verdicts)

        def job(progress: Progress, stop: Stop) -> "Taken":
            from caseapp.actions.office import coordinator

            verdicts = coordinator.import_files(desk, paths, progress, stop)
            judged = {one.path for one in verdicts}
            open_ones = [one for one in earlier if one.path not in judged]
            return verdicts, coordinator.unknown_senders(desk, [*verdicts, *open_ones])

        self.tabs.show_part("files")
        self.drop.setEnabled(False)
        self.next_card.setEnabled(False)
        self.ask(job, self.show_taken, self._not_taken)

    def show_taken(self, taken: "Taken") -> None:
        """Put new verdicts beside the earlier ones, what needs something done on top, and say what comes next."""
        self._enable()
        verdicts, self.senders = taken
        if not verdicts:
            self.context.tell(words("There is no file in what was chosen."), "info")
            return
        judged = {one.path for one in verdicts}
        earlier = [one for one in self.verdicts if one.path not in judged]
        self.verdicts = [*verdicts, *earlier][:MOST_LINES]
        self.table.show_lines(lines_of(needing_first(self.verdicts), self.say))
        self.table.scrollToTop()
        self.files.setCurrentIndex(1)
        self.count.setText("  ·  ".join(map(self.say, counted(verdicts))))
        self.count.show()
        self.signed.hide()
        self.whole = whole_to_see([Quarter.parse(one.quarter) for one in verdicts if one.accepted])
        tell_senders(self.next_card, self.senders, may_trust=self.context.may(Intent.TRUST_CARDS))
        tell_whole(self.to_whole, self.whole)
        self.context.voices.stored.emit()

    def _not_taken(self, error: KnownError) -> None:
        self._enable()
        self.context.line.trouble.emit(error)

    def _enable(self) -> None:
        self.drop.setEnabled(True)
        self.next_card.setEnabled(True)

    # ------------------------------------------------------------ what comes next

    def compare_next(self) -> None:
        """Ask for the digits of the first card that files wait for; where it is not here, for its file."""
        first = self.senders[0]
        self.tabs.show_part("cards")
        if first.card is not None:
            self.card_desk.read_card(first.card)
        else:
            self.cards.choose()

    def _card_trusted(self, card: "CardView") -> None:
        """What waited for the card is taken in at once, from wherever the card came."""
        self.context.voices.stored.emit()
        waited = [one for one in self.senders if one.key == card.signing_key]
        files = [
            one.path
            for one in self.verdicts
            if one.state is FileState.WAITING and one.key == card.signing_key
        ]
        files += [one.card for one in waited if one.card is not None]
        if not files:
            return
        name = self.cards.name.text().strip()
        self.context.tell(words("The digits agree. {name} is trusted from now on.", name=name))
        self.senders = tuple(one for one in self.senders if one not in waited)
        tell_senders(self.next_card, self.senders, may_trust=self.context.may(Intent.TRUST_CARDS))
        self.tabs.show_part("files")
        self.take_in(files)

    def see_whole(self) -> None:
        """Show the newest quarter that came in, added up; of half-years alone, the year."""
        self.context.go("national", self.whole)
