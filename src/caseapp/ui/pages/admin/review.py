"""Records to review: who is due, whose records stay, what was erased, and what old backups still hold. Managers only."""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout

from caseapp.base.errors import KnownError
from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.records.retention import KEPT_UNTIL
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.erase_backups import BackupsCard
from caseapp.ui.pages.admin.erase_words import EraseAim
from caseapp.ui.pages.admin.review_parts import ErasureLine, PersonCard, YearsPanel
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, clear, column, icon_button, label, row, top_row
from caseapp.ui.widgets.print_list import print_button
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from caseapp.actions.desk import Desk
    from caseapp.actions.safekeeping.erasure_papers import Erased, OldBackup
    from caseapp.actions.safekeeping.retention import Review, Reviewed

_SHOWN = 50
"""Lines of the register that are drawn at once."""


class Seen(NamedTuple):
    """All that the page shows."""

    review: "Review"
    register: "tuple[Erased, ...]"
    backups: "tuple[OldBackup, ...]"


class ReviewPage(Page):
    """One column to read and decide."""

    title = words("Records to review")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        holder = ReadingColumn(STEP)
        self._inside: QVBoxLayout = holder.inside
        self.cards: list[PersonCard] = []
        self.years: YearsPanel | None = None
        self.backups: BackupsCard | None = None
        self.seen: Seen | None = None
        back = icon_button("arrow-left", self.say(words("Back to the settings")), self._back)
        printing = print_button(self, "review", self.listing)
        lay_under(self, top_row(back, label(self.say(self.title), "title"), 1, printing), holder)

    def arrive(self, what: object = None) -> None:
        """Read everything anew; days of erased people that became due for it are reduced on the way."""
        desk = self.context.desk

        def job(progress: Progress, stop: Stop) -> Seen:
            from caseapp.actions.safekeeping import erasing, erasure_papers, retention

            with suppress(KnownError):  # the list must not wait for days that cannot be reduced yet
                erasing.settle(desk, progress, stop)
            return Seen(
                retention.review(desk), erasure_papers.register(desk), erasure_papers.backups_holding(desk)
            )

        self.ask(job, self.show_review)

    def show_review(self, seen: Seen) -> None:
        """Draw the page for what was read."""
        clear(self._inside)
        self.seen = seen
        self._backups(seen.backups)
        self._people(seen.review)
        self._rule(seen.review.years)
        self._register(seen.register)
        self._inside.addStretch(1)

    def listing(self) -> Listing | None:
        """Who is due or on hold, and the register of erasures, for paper."""
        from caseapp.ui.pages.admin.review_paper import review_listing

        return None if self.seen is None else review_listing(self.seen.review, self.seen.register, self.say)

    def _back(self) -> None:
        self.context.go("settings")

    def _card(self, heading: Words) -> QVBoxLayout:
        frame, inside = card()
        inside.addWidget(label(self.say(heading), "heading", wrap=True))
        self._inside.addWidget(frame)
        return inside

    def _backups(self, backups: "tuple[OldBackup, ...]") -> None:
        self.backups = None
        if backups:
            self.backups = BackupsCard(self.say, backups, after=True)
            self.backups.gone.connect(self._gone)
            self._inside.addWidget(self.backups)

    def _people(self, review: "Review") -> None:
        self.cards = []
        self._inside.addWidget(label(self.say(words("Due for review")), "heading"))
        if not review.due:
            self._inside.addWidget(
                label(self.say(words("Nobody's records are due today.")), "muted", wrap=True)
            )
        for one in review.due:
            self._person(one)
        if review.more:
            more = words("More of them, as soon as some of these are decided: {n}.", n=review.more)
            self._inside.addWidget(label(self.say(more), "muted", wrap=True))
        if review.held:
            self._inside.addWidget(label(self.say(words("On hold, or kept longer")), "heading"))
            for one in review.held:
                self._person(one)
        wish = words(
            "At a person's own wish records are erased at any time, and a hold is put on at any time: open the page of the"
            " person, press Add, then “Put on hold or erase”."
        )
        self._inside.addWidget(label(self.say(wish), "muted", wrap=True))

    def _person(self, one: "Reviewed") -> None:
        made = PersonCard(self.say, one, self.context.clock.today())
        made.kept.connect(partial(self._keep, one.person_id))
        made.held.connect(partial(self._hold, one.person_id))
        made.lifted.connect(partial(self._lift, one))
        aim = EraseAim(one.person_id, "retention", "review", None)
        made.erasing.connect(lambda: self.context.go("erase", aim))
        self._inside.addWidget(made)
        self.cards.append(made)

    def _rule(self, years: int) -> None:
        inside = self._card(words("How long records are kept"))
        rule = words("Years for which names and answers stay after the last case was closed: {n}.", n=years)
        child = words(
            "Who was under 18 when the first case was opened: until {years} years of age, where that is later. Who has an"
            " open case or is on hold: as long as that lasts. After that only coded facts stay, for the statistics.",
            years=KEPT_UNTIL,
        )
        law = words(
            "The law of Kazakhstan on personal data lets data be kept until their purpose is reached, and names no number"
            " of years for shelters. Whether files of minors must be kept longer is open: ask your coordinator. The"
            " program erases nothing by itself."
        )
        inside.addWidget(label(self.say(rule), wrap=True))
        inside.addWidget(label(self.say(child), wrap=True))
        inside.addWidget(label(self.say(law), "muted", wrap=True))
        below = column()
        change = button(self.say(words("Change the years")), lambda: self.change_years(below, years))
        inside.addLayout(row(change, 1))
        inside.addLayout(below)

    def change_years(self, below: QVBoxLayout, years: int) -> None:
        """Ask for another number and its reason."""
        clear(below)
        self.years = YearsPanel(self.say, years, self.context.clock.today())
        self.years.chosen.connect(self._set_years)
        below.addWidget(self.years)

    def _register(self, register: "tuple[Erased, ...]") -> None:
        inside = self._card(words("Register of erasures"))
        if not register:
            inside.addWidget(label(self.say(words("Nobody was erased here yet.")), "muted", wrap=True))
            return
        about = words("It says when, by whom, why and under which case codes; never who the person was.")
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        for one in register[:_SHOWN]:
            inside.addSpacing(STEP)
            inside.addWidget(ErasureLine(self, one))

    # ------------------------------------------------------------ doing it

    def _do(
        self, work: "Callable[[Desk], object]", done: Words, *, undo: "Callable[[], None] | None" = None
    ) -> None:
        desk = self.context.desk

        def finished(_result: object) -> None:
            self.context.voices.stored.emit()
            self.context.tell(done, "good", words("Undo") if undo else None, undo)
            self.arrive()

        self.ask(lambda *_ignored: work(desk), finished)

    def _keep(self, person_id: int, reason: str) -> None:
        from caseapp.actions.safekeeping import retention

        done = words("The records stay for one more year.")
        self._do(lambda desk: retention.keep_longer(desk, person_id, reason), done)

    def _hold(self, person_id: int, reason: str, until: "date | None") -> None:
        from caseapp.actions.safekeeping import retention

        done = words("The records are on hold.")
        self._do(lambda desk: retention.put_on_hold(desk, person_id, reason, until), done)

    def _lift(self, one: "Reviewed") -> None:
        from caseapp.actions.safekeeping import retention

        hold = one.hold
        if hold is not None and hold.legal:
            done, again = (
                words("The hold is lifted."),
                partial(self._hold, one.person_id, hold.reason, hold.until),
            )
        else:
            done, again = words("The records are due again."), None
        self._do(lambda desk: retention.lift_hold(desk, one.person_id), done, undo=again)

    def _set_years(self, years: int, reason: str) -> None:
        from caseapp.actions.safekeeping import retention

        self._do(
            lambda desk: retention.set_years(desk, years, reason), words("The years of keeping are changed.")
        )

    def _gone(self) -> None:
        from caseapp.actions.safekeeping import erasure_papers

        self._do(erasure_papers.declare_gone, words("Noted: the old backups are destroyed."))
