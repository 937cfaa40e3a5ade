"""What follows from a lost computer: until when, how far it is open, what to do, what was on it, the notice."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from caseapp.actions.safekeeping.breach_advice import EXPOSURES, Exposure
from caseapp.base.language import LANGUAGES, date_text
from caseapp.base.words import Words, words
from caseapp.records.fields import Compartment
from caseapp.records.roles import ROLE_LABELS, Role
from caseapp.ui.context import Page
from caseapp.ui.icons import Tint
from caseapp.ui.pages.admin.breach_parts import Chips
from caseapp.ui.pages.passing_on.sheet_paper import SheetAim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import Elided, button, card, chip, column, label, picture_label, row

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.breach import Assessment, Held

_KINDS = {
    Compartment.IDENTITY: words("with names, birth, documents, contacts"),
    Compartment.MEDICAL: words("with medical answers"),
    Compartment.PSYCHOLOGICAL: words("with psychological answers"),
    Compartment.SAFETY: words("with answers about family, danger and places"),
}
_SHORT = {
    Exposure.LOCKED: (words("Locked"), "accent"),
    Exposure.IN_DOUBT: (words("In doubt"), "warning"),
    Exposure.ONE_USER: (words("Partly open"), "danger"),
    Exposure.EVERYTHING: (words("Wholly open"), "danger"),
}
_NOTICE_HEIGHT = 360


class FoundParts(QWidget):
    """The answer to a loss, as cards."""

    def __init__(self, page: Page, found: "Assessment") -> None:
        super().__init__()
        self.page, self.say, self.found = page, page.say, found
        self._inside = column(self, gap=2 * STEP)
        self._deadline()
        self._steps()
        self._what_was_on_it()
        self._protected()
        self._notice()

    def _card(self, heading: Words) -> QVBoxLayout:
        frame, inside = card()
        inside.addWidget(label(self.say(heading), "heading", wrap=True))
        self._inside.addWidget(frame)
        return inside

    def _deadline(self) -> None:
        short, look = _SHORT[self.found.exposure]
        frame, inside = card()
        head = row(label(self.say(words("How far it is open")), "heading"), chip(self.say(short), look), 1)
        inside.addLayout(head)
        inside.addWidget(label(self.say(EXPOSURES[self.found.exposure]), wrap=True))
        self._inside.addWidget(frame)
        inside = self._card(words("Hand in the notice by"))
        inside.addWidget(label(_moment(self.say.code, self.found.due), "number"))
        counted = words(
            "The law gives one working day from the discovery. Counted here: 24 hours without Saturdays and Sundays."
            " The program does not know public holidays: check them yourself."
        )
        inside.addWidget(label(self.say(counted), "muted", wrap=True))

    def _steps(self) -> None:
        inside = self._card(words("What to do now, in this order"))
        for number, step in enumerate(self.found.steps, start=1):
            sign = label(f"{number}.", "heading")
            sign.setFixedWidth(3 * STEP)
            _beside(inside, sign, label(self.say(step), wrap=True))

    def _what_was_on_it(self) -> None:
        inside = self._card(words("What was on it"))
        held = self.found.held
        if held is None:
            text = words(
                "It held the records of another office, so the program cannot count them here. Open the newest backup of"
                " that office, or ask its manager."
            )
            inside.addWidget(label(self.say(text), wrap=True))
            return
        self._fact(inside, words("People in the records"), str(held.people))
        for compartment, text in _KINDS.items():
            self._fact(inside, text, str(held.answers.get(compartment, 0)))
        self._users(inside, held)

    def _users(self, inside: QVBoxLayout, held: "Held") -> None:
        backup = _stored(self.say.code, held.verified_backup) or self.say(words("none is known"))
        self._fact(inside, words("Last verified backup"), backup)
        inside.addSpacing(STEP)
        inside.addWidget(
            label(self.say(words("Who could sign in, and when each last worked here")), "muted", wrap=True)
        )
        for line in held.users:
            roles = ", ".join(self.say(ROLE_LABELS[Role(role)]) for role in line.roles)
            when = _stored(self.say.code, line.last_seen) or self.say(words("never"))
            inside.addLayout(row(Elided(line.user), label(when, "muted")))
            inside.addWidget(label(roles, "small", wrap=True))
        seen = words(
            "These are the records as they are open here: what was changed on the lost computer later is not counted."
        )
        inside.addWidget(label(self.say(seen), "small", wrap=True))

    def _fact(self, inside: QVBoxLayout, name: Words, value: str) -> None:
        inside.addLayout(row(label(self.say(name)), 1, label(value, "heading")))

    def _protected(self) -> None:
        inside = self._card(words("What is protected by what"))
        for sentence in self.found.protected:
            sign = picture_label("shield-check", 18, Tint.ACCENT)
            _beside(inside, sign, label(self.say(sentence), wrap=True))
        for sentence in self.found.shown:
            _beside(inside, picture_label("eye", 18), label(self.say(sentence), wrap=True))

    def _notice(self) -> None:
        inside = self._card(words("The notice to the authority"))
        about = words(
            "It names no single person and tells small counts only as “fewer than”. Fill in the gaps before you hand it in."
            " It is not kept in the records: save or copy it."
        )
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        from caseapp.actions.safekeeping.breach_notice import LANGUAGES as OFFERED

        names = [(code, Words("{name}", {"name": LANGUAGES[code]})) for code in OFFERED]
        self.language = Chips(self.say, words("Language of the notice"), names)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.say(words("The notice to the authority")))
        self.text.setMinimumHeight(_NOTICE_HEIGHT)
        inside.addWidget(self.language)
        inside.addWidget(self.text)
        copy = button(self.say(words("Copy")), self._copy, icon_name="copy")
        save = button(self.say(words("Save as PDF or text")), self._save, icon_name="download")
        paper = button(self.say(words("Print the notice")), self._print, icon_name="printer")
        inside.addLayout(row(copy, paper, save, 1))
        print_it = words("A saved file is not encrypted. Delete it when it is handed in.")
        inside.addWidget(label(self.say(print_it), "small", wrap=True))
        self.language.changed.connect(self._write)
        self.language.choose(self.say.code if self.say.code in {"ru", "kk"} else "ru")

    def _write(self) -> None:
        from caseapp.actions.safekeeping.breach_notice import notice

        self.text.setPlainText(notice(self.found, self.language.one()))

    def _copy(self) -> None:
        self.text.selectAll()
        self.text.copy()
        self.page.context.tell(words("The notice is copied."))

    def _print(self) -> None:
        text, code = self.text.toPlainText(), self.language.one()

        def draws() -> bytes:
            from caseapp.actions.safekeeping import breach_notice

            return breach_notice.notice_pdf(text, code)

        title = words("The notice to the authority")
        self.page.context.go("sheet-paper", SheetAim(title, "notice", "breach", draws))

    def _save(self) -> None:
        target = choose_target(self, self.say(words("Save the notice")), "notice.pdf", "(*.pdf *.txt)")
        if target is not None:
            self.save(target)

    def save(self, target: Path) -> None:
        """Write the notice, as it stands, to a file."""
        text, code = self.text.toPlainText(), self.language.one()

        def job(*_ignored: object) -> None:
            from caseapp.actions.safekeeping import breach_notice

            breach_notice.write_notice(target, text, code)

        self.page.ask(job, lambda _nothing: self.page.context.tell(words("The notice is saved.")))


def _beside(inside: QVBoxLayout, sign: QWidget, text: QWidget) -> None:
    """A sign at the first line of a text."""
    line = row(sign, text)
    line.setStretch(1, 1)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    inside.addLayout(line)


def _moment(code: str, moment: datetime) -> str:
    return f"{date_text(code, moment.date())}, {moment:%H:%M}"


def _stored(code: str, moment: str) -> str:
    """A stored moment (UTC) in the office's own time; empty where there is none."""
    return _moment(code, datetime.fromisoformat(moment).astimezone()) if moment else ""
