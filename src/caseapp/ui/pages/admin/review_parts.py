"""Parts of the review page: one person, a reason to choose, the years of keeping, one line of the register."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from caseapp.base.language import LANGUAGES, date_text, of_documents
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import Choices
from caseapp.records.retention import (
    ERASING_REASON,
    HOLD_REASON,
    KEEP_REASON,
    KEPT_UNTIL,
    LEAST_YEARS,
    MOST_YEARS,
    YEARS_REASON,
    Hold,
    Term,
)
from caseapp.ui.context import Page
from caseapp.ui.form.typed import read_day, read_number
from caseapp.ui.pages.admin.breach_parts import Chips
from caseapp.ui.pages.passing_on.sheet_paper import SheetAim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, chip, clear, column, dress, fresh, label, row

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.erasure_papers import Erased
    from caseapp.actions.safekeeping.retention import Reviewed


def term_text(term: Term | None, say: Speaks) -> str:
    """When the last case was closed and from when on the records are due."""
    if term is None:
        return say(words("A case is open, so these records are not due."))
    text = say(
        words("Last case closed on {closed}, due for review from {due}.", closed=term.closed, due=term.due)
    )
    if not term.young:
        return text
    return f"{text} {say(words('Kept until {years} years of age, because a child was helped.', years=KEPT_UNTIL))}"


def hold_text(hold: Hold, say: Speaks) -> str:
    """Why records stay, until when, and who said so."""
    by = words(
        "{reason}. Written down on {since} by {user}.", reason=hold.label, since=hold.since, user=hold.set_by
    )
    if hold.until is None:
        return f"{say(by)} {say(words('Until it is lifted.'))}"
    return f"{say(by)} {say(words('Until {day}.', day=hold.until))}"


class ReasonPanel(QWidget):
    """A reason to choose, sometimes with a last day, and the button that does it."""

    chosen = Signal(str, object)
    """Code of the reason, and a day or None."""

    def __init__(self, say: Speaks, reasons: Choices, does: Words, today: date, *, with_day: bool) -> None:
        super().__init__()
        self.say, self._today = say, today
        self.reasons = Chips(say, words("Reason"), [(one.code, one.label) for one in reasons.items])
        self.day = QLineEdit()
        self.day.setFixedWidth(150)
        self.day.setPlaceholderText(say(words("dd.mm.yyyy")))
        self.day.setAccessibleName(say(words("Last day; empty while it is open")))
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        inside = column(self, gap=STEP)
        inside.setContentsMargins(0, STEP, 0, 0)
        inside.addWidget(self.reasons)
        if with_day:
            inside.addWidget(label(self.day.accessibleName(), "muted"))
            inside.addLayout(row(self.day, 1))
        inside.addWidget(self.trouble)
        self.do = button(say(does), self._press, "primary")
        inside.addLayout(row(self.do, 1))

    def _press(self) -> None:
        reason, text = self.reasons.one(), self.day.text().strip()
        day = read_day(text, self._today) if text else None
        wrong = bool(text) and day is None
        dress(self.day, "wrong" if wrong else "")
        if not reason or wrong:
            told = words("Choose a reason first.") if not reason else words("Write the day as 31.12.2026.")
            self.trouble.setText(self.say(told))
            self.trouble.show()
            return
        self.chosen.emit(reason, day)


class PersonCard(QFrame):
    """One person of the list, with what can be done. `kept`, `held`, `lifted` and `erasing` tell what was pressed."""

    kept = Signal(str)
    held = Signal(str, object)
    lifted = Signal()
    erasing = Signal()

    def __init__(self, say: Speaks, one: "Reviewed", today: date) -> None:
        super().__init__()
        fresh(self, "card")
        self.say, self.one, self._today = say, one, today
        self._inside = column(self, margin=2 * STEP)
        self.setAccessibleName(one.name)
        codes = QWidget()
        flow = Flow(codes)
        for code in one.codes:
            flow.addWidget(chip(code))
        self._inside.addWidget(label(one.name or say(words("No name")), "heading", wrap=True))
        self._inside.addWidget(codes)
        self._inside.addWidget(label(term_text(one.term, say), "muted", wrap=True))
        self._stands = one.hold is not None and one.hold.stands(today)
        if one.hold is not None:
            self._say_hold(one.hold)
        self._buttons()
        self.panel: ReasonPanel | None = None
        self._below = column()
        self._inside.addLayout(self._below)

    def _say_hold(self, hold: Hold) -> None:
        text = hold_text(hold, self.say)
        if not self._stands:
            text = f"{self.say(words('This is over:'))} {text}"
        self._inside.addWidget(label(text, wrap=True))

    def _buttons(self) -> None:
        say, holder = self.say, QWidget()
        flow = Flow(holder)
        if self._stands:
            legal = self.one.hold is not None and self.one.hold.legal
            lift = words("Lift the hold") if legal else words("Do not keep longer")
            flow.addWidget(button(say(lift), self.lifted.emit, icon_name="lock-open"))
        else:
            flow.addWidget(button(say(words("Keep one more year")), self.ask_keep, icon_name="clock"))
            flow.addWidget(button(say(words("Put on hold")), self.ask_hold, icon_name="lock"))
            flow.addWidget(button(say(words("Erase …")), self.erasing.emit, "danger", "trash-2"))
        self._inside.addWidget(holder)

    def ask_keep(self) -> None:
        """Ask why the records stay for one more year."""
        panel = self._open(KEEP_REASON, words("Keep one more year"), with_day=False)
        panel.chosen.connect(lambda reason, _day: self.kept.emit(reason))

    def ask_hold(self) -> None:
        """Ask why nothing may be erased, and until when."""
        panel = self._open(HOLD_REASON, words("Put on hold"), with_day=True)
        panel.chosen.connect(self.held.emit)

    def _open(self, reasons: Choices, does: Words, *, with_day: bool) -> ReasonPanel:
        clear(self._below)
        self.panel = ReasonPanel(self.say, reasons, does, self._today, with_day=with_day)
        self._below.addWidget(self.panel)
        return self.panel


class YearsPanel(QWidget):
    """Another number of years, with its reason."""

    chosen = Signal(int, str)

    def __init__(self, say: Speaks, years: int, today: date) -> None:
        super().__init__()
        self.line = QLineEdit(str(years))
        self.line.setFixedWidth(88)
        name = say(words("Years, from {least} to {most}", least=LEAST_YEARS, most=MOST_YEARS))
        self.line.setAccessibleName(name)
        self.panel = ReasonPanel(say, YEARS_REASON, words("Save"), today, with_day=False)
        self.panel.chosen.connect(self._take)
        inside = column(self, gap=STEP // 2)
        inside.addWidget(label(name, "heading"))
        inside.addLayout(row(self.line, 1))
        inside.addWidget(self.panel)

    def _take(self, reason: str, _day: object) -> None:
        years = read_number(self.line.text())
        self.chosen.emit(-1 if years is None else years, reason)


class ErasureLine(QWidget):
    """One line of the register, with its certificate in every language."""

    def __init__(self, page: Page, erased: "Erased") -> None:
        super().__init__()
        facts, say = erased.facts, page.say
        inside = column(self, gap=STEP // 2)
        inside.setContentsMargins(0, STEP, 0, STEP // 2)
        day = date_text(say.code, date.fromisoformat(facts.at[:10]))
        inside.addWidget(label(f"{day} · {', '.join(facts.cases)}", "heading", wrap=True))
        reason = say(ERASING_REASON.label(facts.reason))
        done = say(words("{reason}. Erased by {user}.", reason=reason, user=facts.actor))
        inside.addWidget(label(done, "muted", wrap=True))
        inside.addWidget(Certificates(page, facts.number))


class Certificates(QWidget):
    """A certificate to save in the language that is asked for, or to print."""

    def __init__(self, page: Page, number: int) -> None:
        super().__init__()
        self.page, self.number = page, number
        line = Flow(self)
        text = page.say(words("Save the certificate"))
        line.addWidget(label(f"{text}:", "muted"))
        for code, name in LANGUAGES.items():
            made = button(name, self._ask(code), "filter", "download")
            made.setAccessibleName(f"{text}: {name}")
            made.setToolTip(made.accessibleName())
            line.addWidget(made)
        paper = button(page.say(words("Print the certificate")), self.show_paper, "filter", "printer")
        line.addWidget(paper)

    def show_paper(self) -> None:
        """Show the certificate as it will be printed, in the reader's language or the one for offices."""
        desk, number, code = self.page.context.desk, self.number, of_documents(self.page.say.code)

        def draws() -> bytes:
            from caseapp.actions.safekeeping import erasure_papers

            return erasure_papers.draw_certificate(desk, number, code)

        def hands_out() -> None:
            from caseapp.actions.safekeeping import erasure_papers

            erasure_papers.hand_out_certificate(desk, number)

        name, title = f"erasure-{number}-{code}", words("Certificate of erasure")
        self.page.context.go("sheet-paper", SheetAim(title, name, "review", draws, hands_out))

    def _ask(self, code: str) -> Callable[[], None]:
        def press() -> None:
            title = self.page.say(words("Save the certificate"))
            to = choose_target(self.page, title, f"erasure-{self.number}-{code}.pdf", "(*.pdf)")
            if to is not None:
                self.save(to, code)

        return press

    def save(self, to: Path, code: str) -> None:
        """Write the certificate."""
        desk, number = self.page.context.desk, self.number

        def job(*_ignored: object) -> None:
            from caseapp.actions.safekeeping import erasure_papers

            erasure_papers.write_certificate(desk, number, to, code)

        self.page.ask(job, lambda _nothing: self.page.context.tell(words("The certificate is saved.")))
