"""Referrals that wait: those that came as files, ours without an answer, and those that may be answered."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from caseapp.base.words import Words, words
from caseapp.records.letter import Letter, Reply
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.passing_on.referral_letter import LetterView, ReplyPanel
from caseapp.ui.pages.passing_on.referrals_lines import (
    EMPTY,
    OURS,
    TAKEN,
    WAITING,
    list_table,
    on_paper,
    referral_line,
    waiting_line,
)
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_file, choose_target, sure
from caseapp.ui.widgets.parts import button, column, empty_note, icon_button, label, row, scroller
from caseapp.ui.widgets.plain_table import PlainTable
from caseapp.ui.widgets.print_list import print_button
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.passing_on.referral_lists import ReferralLine
    from caseapp.actions.passing_on.referred import Arrival, Waiting

    Found = tuple[tuple[Waiting, ...], tuple[ReferralLine, ...], tuple[ReferralLine, ...]]


class ReferralsPage(Page):
    """A file is shown before anything of it is kept."""

    title = words("Referrals")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.path: Path | None = None
        self.lines: dict[str, tuple[object, ...]] = {WAITING: (), OURS: (), TAKEN: ()}
        self.shown: Waiting | None = None
        self.replying = 0
        """The referral that is answered; 0 while the letter on the page is declined."""
        self.tabs = Tabs()
        self.tables = {name: self._table(name) for name in self.lines}
        self.nothing = {name: empty_note("inbox", "", self.say(text)) for name, text in EMPTY.items()}
        self.letter, self.reply = LetterView(self.say), ReplyPanel(self.say)
        self.reply.sending.connect(self._save_reply)
        self.reply.leaving.connect(self.arrive)
        self.keep = button(self.say(words("Keep it")), self._keep, "primary", "check")
        self.admit = button(self.say(words("Take this person in")), self._admit, "primary", "user")
        self.admit.setVisible(False)
        self.decline = button(self.say(words("Decline …")), self._decline)
        self.answer = button(self.say(words("Answer …")), self._answer, "primary", "send")
        self.away = button(self.say(words("Put away without an answer")), self._away, "danger")
        self.stack = QStackedWidget()
        self._lay_out()

    def _table(self, name: str) -> PlainTable:
        table = list_table(name, self.say)
        table.activated.connect(lambda index: self._open_line(name, index.row()))
        return table

    def _lay_out(self) -> None:
        lists = QWidget()
        inside = column(lists, gap=STEP)
        titles = {
            WAITING: words("To decide"), OURS: words("Ours without an answer"), TAKEN: words("Taken in, to answer"),
        }  # fmt: skip
        for name, said in titles.items():
            part = QWidget()
            within = column(part, gap=STEP)
            within.addWidget(self.nothing[name])
            within.addWidget(self.tables[name], 1)
            self.tabs.add(name, self.say(said), part)
        inside.addLayout(row(self.tabs, 1))
        inside.addWidget(self.tabs.stack, 1)
        self.stack.addWidget(lists)
        self.stack.addWidget(self._letter_sheet())
        holder = QWidget()
        within = column(holder)
        within.addWidget(self.reply)
        within.addStretch(1)
        self.stack.addWidget(scroller(holder))
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        offices = button(
            self.say(words("Organisations")), lambda: self.context.go("organisations"), icon_name="building-2"
        )
        opens = button(self.say(words("Open a file")), self._choose, "primary", "upload")
        whole = column(self, margin=2 * STEP, gap=2 * STEP)
        paper = print_button(self, "referrals", lambda: on_paper(self.tables, self.tabs, self.say))
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, paper, offices, opens))
        whole.addWidget(self.stack, 1)

    def _letter_sheet(self) -> QWidget:
        sheet = QWidget()
        holder = QWidget()
        inside = column(holder)
        inside.addWidget(self.letter)
        outer = column(sheet, gap=STEP)
        outer.addWidget(scroller(holder), 1)
        outer.addLayout(row(self.away, self.decline, 1, self.keep, self.admit, self.answer))
        return sheet

    def arrive(self, what: object = None) -> None:
        """Read the lists anew; a path is opened at once."""
        self.stack.setCurrentIndex(0)
        self.letter.wipe()
        self.shown = None
        if isinstance(what, str) and what in self.lines:
            self.tabs.show_part(what)
        desk = self.context.desk

        def job(*_ignored: object) -> "Found":
            from caseapp.actions.passing_on import referral_lists, referred

            return (
                referred.waiting(desk),
                referral_lists.open_referrals(desk),
                referral_lists.answerable(desk),
            )

        self.ask(job, self.show_lists)
        if isinstance(what, Path):
            self.open_file(what)

    def show_lists(self, found: "Found") -> None:
        """Draw the three lists."""
        waiting, ours, taken = found
        self.lines = {WAITING: waiting, OURS: ours, TAKEN: taken}
        self.tables[WAITING].show_lines([waiting_line(one, self.say) for one in waiting])
        today = self.context.clock.today()
        self.tables[OURS].show_lines([referral_line(one, today, self.say) for one in ours])
        self.tables[TAKEN].show_lines([referral_line(one, today, self.say) for one in taken])
        for name, lines in self.lines.items():
            self.nothing[name].setVisible(not lines)
            self.tables[name].setVisible(bool(lines))

    # ------------------------------------------------------------ opening

    def _choose(self) -> None:
        path = choose_file(self, self.say(words("Open a file")), "(*.referral);;(*)")
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Show what a file says; nothing of it is kept."""
        desk = self.context.desk

        def job(*_ignored: object) -> "Arrival":
            from caseapp.actions.passing_on import referred

            return referred.look(desk, path)

        self.path = path
        self.ask(job, self.show_arrival)

    def show_arrival(self, arrival: "Arrival") -> None:
        """Show a file that was just opened."""
        if isinstance(arrival.what, Letter):
            self.letter.show_letter(arrival.what, arrival.sender, arrival.for_others)
        else:
            self.letter.show_answer(arrival.what, arrival.sender, arrival.about)
        self._offer(self.keep)
        if arrival.known:
            self.context.tell(words("This file was taken in before."), "info")
        self.stack.setCurrentIndex(1)

    def _open_line(self, name: str, place: int) -> None:
        line = self.lines[name][place]
        if name == WAITING:
            self.show_waiting(line)  # type: ignore[arg-type]
        elif name == OURS:
            self.context.go("person", line.person_id)  # type: ignore[attr-defined]
        else:
            self.read_taken(line.entry.id)  # type: ignore[attr-defined]

    def read_taken(self, referral_id: int) -> None:
        """Read the letter from which somebody was taken in, so that it can be answered."""
        desk = self.context.desk

        def job(*_ignored: object) -> "Waiting | None":
            from caseapp.actions.passing_on import referred

            return referred.letter_of(desk, referral_id)

        self.replying = referral_id
        self.ask(job, self.show_taken)

    def show_taken(self, one: "Waiting | None") -> None:
        """Show that letter again."""
        if one is not None and one.letter is not None:
            self.letter.show_letter(one.letter, one.sender, one.for_others)
        self._offer(self.answer)
        self.stack.setCurrentIndex(1)

    def _answer(self) -> None:
        self.reply.begin(Reply.DONE, fixed=False)
        self.stack.setCurrentIndex(2)

    def show_waiting(self, one: "Waiting") -> None:
        """Show a letter that was kept."""
        self.shown = one
        if one.letter is not None:
            self.letter.show_letter(one.letter, one.sender, one.for_others)
        self._offer(self.admit, self.decline, self.away)
        self.stack.setCurrentIndex(1)

    def _offer(self, *buttons: QPushButton) -> None:
        for one in (self.keep, self.admit, self.decline, self.away, self.answer):
            one.setVisible(one in buttons)
        if not self.context.may(Intent.WRITE_PEOPLE):
            self.admit.hide()

    # ------------------------------------------------------------ deciding

    def _keep(self) -> None:
        path, desk = self.path, self.context.desk
        if path is None:
            return

        def job(*_ignored: object) -> int:
            from caseapp.actions.passing_on import referred

            return referred.take(desk, path)

        self.ask(job, lambda _number: self._told(words("Kept. You can delete the file now.")))

    def _admit(self) -> None:
        if self.shown is not None:
            self.context.go("referred", self.shown)

    def _decline(self) -> None:
        self.replying = 0
        self.reply.begin(Reply.DECLINED, fixed=True)
        self.stack.setCurrentIndex(2)

    def _away(self) -> None:
        question = words("Put this referral away? What it says about the person is erased here for ever.")
        if sure(self, self.say, question, words("Put away without an answer"), danger=True):
            self.decline_to(None)

    def _save_reply(self, state: Reply, note: str, contact: str) -> None:
        target = choose_target(
            self,
            self.say(words("Save as encrypted file")),
            f"{self.say(words('answer'))}.referral",
            "(*.referral)",
        )
        if target is not None:
            self.reply_to(target, state, note, contact)

    def reply_to(self, target: Path, state: Reply, note: str = "", contact: str = "") -> None:
        """Write the answer to the letter or referral that was chosen."""
        if not self.replying:
            self.decline_to(target, note, contact)
            return
        desk, number = self.context.desk, self.replying

        def job(*_ignored: object) -> None:
            from caseapp.actions.passing_on import answering

            answering.answer(desk, number, state, target, note, contact)

        self.ask(job, lambda _nothing: self._told(words("The answer is saved as {name}.", name=target.name)))

    def decline_to(self, target: Path | None, note: str = "", contact: str = "") -> None:
        """Put the letter on the page away, with an answer where a file is named."""
        desk, shown = self.context.desk, self.shown
        if shown is None:
            return
        number = shown.entry.id

        def job(*_ignored: object) -> None:
            from caseapp.actions.passing_on import referred

            referred.decline(desk, number, target, note, contact)

        said = (
            words("Put away.")
            if target is None
            else words("The answer is saved as {name}.", name=target.name)
        )
        self.ask(job, lambda _nothing: self._told(said))

    def _told(self, said: Words) -> None:
        self.context.voices.stored.emit()
        self.arrive()
        self.context.tell(said)

    def _back(self) -> None:
        if self.stack.currentIndex():
            self.arrive()
        else:
            self.context.go("people")
