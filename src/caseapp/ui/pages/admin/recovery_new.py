"""A new recovery card, with new shares where wished: the passphrase, the papers typed back one by one, and then the switch."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.recovery_paper import CardPaper
from caseapp.ui.pages.opening.first_secrets import some_groups
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under
from caseapp.ui.widgets.secret import SecretLine

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.recovery_papers import FreshCard, Paper


class NewCardPage(Page):
    """Until the last paper was typed back, the present card holds."""

    title = words("A new recovery card")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.fresh: FreshCard | None = None
        self.papers: tuple[Paper, ...] = ()
        self.at = 0
        reading = ReadingColumn(STEP)
        inside = reading.inside
        back = icon_button(
            "arrow-left", self.say(words("Back to the settings")), lambda: context.go("settings")
        )
        self.heading = label("", "title")
        self.parts = (self._asking(), self._typing())
        for part in self.parts:
            inside.addWidget(part)
        self.trouble = label("", "error", wrap=True)
        inside.addWidget(self.trouble)
        self.next = button("", self.go_on, "primary")
        inside.addLayout(row(1, self.next))
        inside.addStretch(1)
        lay_under(self, top_row(back, self.heading, 1), reading)

    def _asking(self) -> QWidget:
        part = QWidget()
        inside = column(part, gap=STEP)
        about = words(
            "The new card opens the records when it is on paper; the present card and its shares open nothing but old"
            " backups then. Make one when the paper was lost, seen by somebody, or when its keeper leaves."
        )
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        self.shares = QCheckBox(self.say(words("Also make three shares of the card")))
        any_two = words("Any two of the three do what the card does; one alone opens nothing.")
        inside.addWidget(self.shares)
        inside.addWidget(label(self.say(any_two), "small", wrap=True))
        inside.addSpacing(STEP)
        inside.addWidget(label(self.say(words("Your passphrase")), "heading"))
        self.secret = SecretLine(self.say, self.say(words("Your passphrase")))
        self.secret.entered.connect(self.go_on)
        inside.addWidget(self.secret)
        return part

    def _typing(self) -> QWidget:
        part = QWidget()
        inside = column(part, gap=STEP)
        self.about = label("", "muted", wrap=True)
        self.card = CardPaper(self.say)
        inside.addWidget(self.about)
        inside.addWidget(self.card)
        return part

    def arrive(self, what: object = None) -> None:
        """Begin anew: what was shown before is of no use any more."""
        self.fresh, self.papers, self.at = None, (), 0
        self.card.wipe()
        self.secret.wipe()
        self.trouble.hide()
        self._turn(0)
        self._name(self.title, words("Continue"))
        self.next.setEnabled(True)
        self.secret.line.setFocus()

    def unsaved(self) -> Words | None:
        """Papers that were begun are worth a question."""
        if self.fresh is None:
            return None
        return words("The new card is not in force yet; the present one still holds. Leave it so?")

    def go_on(self) -> None:
        """From the passphrase to the card, from paper to paper, and to the switch."""
        if not self.next.isEnabled():
            return
        self.trouble.hide()
        if self.fresh is None:
            self._check()
        elif (problem := self.card.problem()) is not None:
            self._failed(KnownError(problem))
        else:
            self.card.offer_deleting()
            self._typed()

    def _check(self) -> None:
        desk, passphrase, shares = self.context.desk, self.secret.text(), self.shares.isChecked()

        def job(*_ignored: object) -> "FreshCard":
            from caseapp.actions.safekeeping.recovery_papers import fresh_card
            from caseapp.actions.safekeeping.recovery_upkeep import check_passphrase

            check_passphrase(desk, passphrase)
            return fresh_card(shares=shares)

        self.next.setEnabled(False)
        self.ask(job, self._begin, self._failed)

    def _begin(self, fresh: "FreshCard") -> None:
        from caseapp.actions.safekeeping.recovery_papers import papers

        desk = self.context.desk
        self.fresh = fresh
        self.papers = papers(fresh, desk.head.vault, self.context.clock.today(), practice=desk.practice)
        self.next.setEnabled(True)
        self._turn(1)
        self._show(0)

    def _show(self, at: int) -> None:
        self.at = at
        paper = self.papers[at]
        if paper.share:
            self._name(words("Share {n} of 3", n=paper.share), words("Continue"))
            about = words(
                "Any two of the three shares do what the card does; one alone opens nothing. Give each of them to"
                " another person."
            )
            self.card.show_paper(paper, some_groups(paper))
        else:
            self._name(self.title, words("Continue"))
            about = words(
                "Put it on paper and type it back. Until then the present card holds. Afterwards the program locks, and"
                " you sign in again; old backups still open with the old card."
            )
            self.card.show_paper(paper)
        self.about.setText(self.say(about))
        if at == len(self.papers) - 1:
            self.next.setText(self.say(words("Put the new card in force")))
        self.card.printing.setFocus()

    def _typed(self) -> None:
        if self.at < len(self.papers) - 1:
            self._show(self.at + 1)
            return
        desk, fresh, passphrase = self.context.desk, self.fresh, self.secret.text()
        if fresh is None:
            return

        def job(progress: Progress, stop: Stop) -> None:
            from caseapp.actions.safekeeping.recovery_upkeep import replace_card

            replace_card(desk, fresh, fresh.text, passphrase, progress, stop)

        self.next.setEnabled(False)
        self.ask(job, self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        """The keys of this session are of yesterday: whoever made the card signs in again."""
        self.fresh = None
        self.arrive()
        self.context.voices.locking.emit()

    def _failed(self, error: KnownError) -> None:
        self.next.setEnabled(True)
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()

    def _turn(self, part: int) -> None:
        for number, one in enumerate(self.parts):
            one.setVisible(number == part)

    def _name(self, heading: Words, verb: Words) -> None:
        self.heading.setText(self.say(heading))
        self.next.setText(self.say(verb))
