"""Erasing one person: why, how much, what old backups still hold, and the case code typed by hand. Then the certificate."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records.retention import ERASING_REASON, HOLD_REASON, Level, usual_level
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.breach_parts import Chips
from caseapp.ui.pages.admin.erase_backups import BackupsCard
from caseapp.ui.pages.admin.erase_words import FOR_EVER, LEVELS, WHAT_GOES, EraseAim
from caseapp.ui.pages.admin.review_parts import Certificates, ReasonPanel, hold_text, term_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import (
    button,
    card,
    chip,
    clear,
    dress,
    icon_button,
    label,
    row,
    top_row,
)
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from caseapp.actions.desk import Desk
    from caseapp.actions.safekeeping.erasing import Candidate
    from caseapp.actions.safekeeping.erasure_papers import OldBackup


class Asked(NamedTuple):
    """Who would be erased, and which backups would still hold her."""

    person: "Candidate"
    backups: "tuple[OldBackup, ...]"


class ErasePage(Page):
    """`arrive` takes an EraseAim."""

    title = words("Erase for ever")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: EraseAim | None = None
        self.reasons: Chips
        self.levels: Chips
        self.hold: ReasonPanel | None = None
        self.code = QLineEdit()
        self.do = button("")
        self._level_text = label("")
        holder = ReadingColumn(STEP)
        self._inside: QVBoxLayout = holder.inside
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        lay_under(self, top_row(back, label(self.say(self.title), "title"), 1), holder)

    def belongs_to(self) -> str:
        """People where it was reached from there."""
        return "people" if self.aim is not None and self.aim.back == "person" else "settings"

    def arrive(self, what: object = None) -> None:
        """Read who would be erased."""
        if isinstance(what, EraseAim):
            self.aim = what
        clear(self._inside)
        aim, desk = self.aim, self.context.desk
        if aim is None:
            self.context.go("review")
            return

        def job(*_ignored: object) -> Asked:
            from caseapp.actions.safekeeping import erasing, erasure_papers

            return Asked(erasing.candidate(desk, aim.person_id), erasure_papers.backups_before(desk))

        self.ask(job, self.show_asked, self._lost)

    def show_asked(self, asked: Asked) -> None:
        """Draw the page for what was read."""
        clear(self._inside)
        self._who(asked.person)
        if asked.person.hold is not None or asked.person.open:
            self._forbidden(asked.person)
            if asked.person.hold is None:
                self._or_hold(asked.person)
        else:
            self._how()
            self._inside.addWidget(BackupsCard(self.say, asked.backups, after=False))
            self._confirm(asked.person)
            self._or_hold(asked.person)
        self._inside.addStretch(1)

    def _back(self) -> None:
        if self.aim is not None:
            self.context.go(self.aim.back, self.aim.back_to)

    def _card(self, heading: str) -> QVBoxLayout:
        frame, inside = card()
        if heading:
            inside.addWidget(label(heading, "heading", wrap=True))
        self._inside.addWidget(frame)
        return inside

    def _who(self, person: "Candidate") -> None:
        inside = self._card(person.name or self.say(words("No name")))
        codes = QWidget()
        flow = Flow(codes)
        for code in person.codes:
            flow.addWidget(chip(code))
        inside.addWidget(codes)
        entries = self.say(words("Entries written down: {n}.", n=person.entries))
        inside.addWidget(label(f"{entries} {term_text(person.term, self.say)}", "muted", wrap=True))

    def _forbidden(self, person: "Candidate") -> None:
        if person.hold is not None:
            inside = self._card(self.say(words("On hold: must not be erased")))
            inside.addWidget(label(hold_text(person.hold, self.say), wrap=True))
            lift = button(self.say(words("Lift the hold")), lambda: self._lift(person), icon_name="lock-open")
            inside.addLayout(row(lift, 1))
            return
        inside = self._card(self.say(words("Case {code} is open", code=person.open)))
        way = words("The records are still needed. Close the case first, with its day and reason.")
        inside.addWidget(label(self.say(way), wrap=True))

    def _or_hold(self, person: "Candidate") -> None:
        inside = self._card(self.say(words("Or put on hold")))
        about = words("A hold forbids erasing for everybody, until a day or until it is lifted.")
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        today = self.context.clock.today()
        self.hold = ReasonPanel(self.say, HOLD_REASON, words("Put on hold"), today, with_day=True)
        self.hold.chosen.connect(partial(self._hold, person.person_id))
        inside.addWidget(self.hold)

    def _how(self) -> None:
        inside = self._card(self.say(words("Why, and how much")))
        self.reasons = Chips(
            self.say, words("Reason"), [(one.code, one.label) for one in ERASING_REASON.items]
        )
        self.levels = Chips(self.say, words("What is erased"), LEVELS.items())
        self._level_text = label("", wrap=True)
        for part in (self.reasons, self.levels, self._level_text):
            inside.addWidget(part)
            inside.addSpacing(STEP)
        self.reasons.changed.connect(self._offer_level)
        self.levels.changed.connect(self._show_level)
        self.reasons.choose(self.aim.reason if self.aim is not None else "retention")

    def _offer_level(self) -> None:
        self.levels.choose(usual_level(self.reasons.one()))

    def _show_level(self) -> None:
        self._level_text.setText(self.say(WHAT_GOES[Level(self.levels.one())]))

    def _confirm(self, person: "Candidate") -> None:
        inside = self._card(self.say(words("Once and for all")))
        inside.addWidget(label(self.say(FOR_EVER), wrap=True))
        asked = self.say(words("Type the case code {code} to go on.", code=person.codes[0]))
        inside.addWidget(label(asked, wrap=True))
        self.code = QLineEdit()
        self.code.setFixedWidth(150)
        self.code.setAccessibleName(asked)
        self.do = button(self.say(words("Erase for ever")), lambda: self._erase(person))
        self.do.setEnabled(False)
        self.code.textChanged.connect(lambda text: self._ready(ready=text.strip() == person.codes[0]))
        inside.addLayout(row(self.code, self.do, 1))

    def _ready(self, *, ready: bool) -> None:
        self.do.setEnabled(ready)
        dress(self.do, "danger" if ready else "")

    def _erase(self, person: "Candidate") -> None:
        desk, reason, level = self.context.desk, self.reasons.one(), Level(self.levels.one())
        self.do.setEnabled(False)

        def job(progress: Progress, stop: Stop) -> "tuple[int, tuple[OldBackup, ...]]":
            from caseapp.actions.safekeeping import erasing, erasure_papers

            number = erasing.erase(desk, person.person_id, reason, level, progress, stop)
            return number, erasure_papers.backups_holding(desk)

        self.ask(job, lambda done: self.show_done(*done), self._refused)

    def _hold(self, person_id: int, reason: str, until: "date | None") -> None:
        from caseapp.actions.safekeeping import retention

        def work(desk: "Desk") -> None:
            retention.put_on_hold(desk, person_id, reason, until)

        self._do(work, words("The records are on hold."))

    def _lift(self, person: "Candidate") -> None:
        from caseapp.actions.safekeeping import retention

        self._do(lambda desk: retention.lift_hold(desk, person.person_id), words("The hold is lifted."))

    def _do(self, work: "Callable[[Desk], None]", done: Words) -> None:
        desk = self.context.desk

        def finished(_nothing: None) -> None:
            self.context.voices.stored.emit()
            self.context.tell(done)
            self.arrive()

        self.ask(lambda *_ignored: work(desk), finished)

    def show_done(self, number: int, backups: "tuple[OldBackup, ...]") -> None:
        """Say that it is done, offer the certificate, and say what old backups still hold."""
        self.context.voices.stored.emit()
        self.aim = None
        clear(self._inside)
        self._inside.addWidget(label(self.say(words("Erased")), "title"))
        inside = self._card(self.say(words("Certificate of erasure")))
        about = words(
            "It says what was erased, when, by whom and why, and nothing about who it was. It can be saved again at any"
            " time from the register of erasures."
        )
        inside.addWidget(label(self.say(about), wrap=True))
        inside.addWidget(Certificates(self, number))
        self._inside.addWidget(BackupsCard(self.say, backups, after=False))
        go = button(self.say(words("Records to review")), lambda: self.context.go("review"), "primary")
        self._inside.addLayout(row(go, 1))
        self._inside.addStretch(1)

    def _refused(self, error: KnownError) -> None:
        self.context.line.trouble.emit(error)
        self.do.setEnabled(True)

    def _lost(self, error: KnownError) -> None:
        self.context.line.trouble.emit(error)
        self.context.go("review")
