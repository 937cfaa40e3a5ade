"""Settings: language, theme, lock; the card of this office; backup; register import; about."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from caseapp import __version__
from caseapp.actions.passing_on.register_sharing import AUDIENCE_LABELS, Audience, Written
from caseapp.base.language import PARTLY, SPOKEN, share
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.statistics.spoken import percent_text
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.about import licences
from caseapp.ui.pages.admin.review_line import HEADING as HEADING_OF_KEEPING
from caseapp.ui.pages.admin.review_line import review_way
from caseapp.ui.pages.admin.settings_backup import ABOUT as ABOUT_BACKUP
from caseapp.ui.pages.admin.settings_backup import HEADING as HEADING_OF_BACKUP
from caseapp.ui.pages.admin.settings_backup import BackupPart
from caseapp.ui.pages.admin.settings_recovery import ABOUT as ABOUT_RECOVERY
from caseapp.ui.pages.admin.settings_recovery import HEADING as HEADING_OF_RECOVERY
from caseapp.ui.pages.admin.settings_recovery import RecoveryPart
from caseapp.ui.pages.admin.settings_security import HEADING, security
from caseapp.ui.pages.admin.settings_store import ABOUT as ABOUT_STORE
from caseapp.ui.pages.admin.settings_store import HEADING as HEADING_OF_STORE
from caseapp.ui.pages.admin.settings_store import StorePart
from caseapp.ui.pages.lodging.stay_limit import ABOUT as ABOUT_LIMIT
from caseapp.ui.pages.lodging.stay_limit import HEADING as HEADING_OF_LIMIT
from caseapp.ui.pages.lodging.stay_limit import StayLimitPart
from caseapp.ui.remembered import recall
from caseapp.ui.theme import DARK, FORM_WIDTH, STEP, colours
from caseapp.ui.widgets.dialogs import choose_target, sure
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, card, column, label, row, scroller

if TYPE_CHECKING:
    from caseapp.actions.office.cards import CardView

_IDLE = ("1", "3", "5", "10", "15")


def make_ready() -> None:
    """What this page reads from files, before it is asked for (`ui/readying.py`)."""
    licences()
    for code in PARTLY:
        share(code)


class SettingsPage(Page):
    """One column of cards, each with one thing in it."""

    title = words("Settings")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        holder = QWidget()
        self._inside = column(holder, margin=3 * STEP, gap=2 * STEP)
        self._inside.addWidget(label(self.say(self.title), "title"))
        self.fingerprint = label("", "number")
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.limit: StayLimitPart | None = None
        self.store: StorePart | None = None
        self._look()
        self._office()
        frame, inside = self._card(HEADING_OF_BACKUP, ABOUT_BACKUP)
        self.backup = BackupPart(context, inside)
        if not context.may(Intent.BACKUP):
            frame.hide()
        self.recovery = RecoveryPart(context, self._card(HEADING_OF_RECOVERY, ABOUT_RECOVERY)[1])
        if context.desk.kind == "coordinator" and context.may(Intent.MANAGE_VAULT):
            self.store = StorePart(context, self._card(HEADING_OF_STORE, ABOUT_STORE)[1])
        if context.desk.kind == "shelter":
            self._register()
            if context.may(Intent.MANAGE_ROOMS):
                self.limit = StayLimitPart(context, self._card(HEADING_OF_LIMIT, ABOUT_LIMIT)[1])
            if context.may(Intent.ERASE):
                review_way(self._card(HEADING_OF_KEEPING)[1], self.say, context.go)
        security(self._card(HEADING)[1], context)
        self._about()
        self._inside.addStretch(1)
        column(self).addWidget(scroller(holder))

    def arrive(self, what: object = None) -> None:
        """Ask for the card of this office."""
        self.recovery.arrive()
        desk = self.context.desk

        def job(*_ignored: object) -> "CardView":
            from caseapp.actions.office import cards

            return cards.my_card(desk)

        self.ask(job, self.show_card)
        self.backup.arrive()
        for part in (self.limit, self.store):
            if part is not None:
                part.arrive()

    def show_card(self, view: "CardView") -> None:
        """Show the fingerprint by which others recognise this office."""
        self.fingerprint.setText(view.fingerprint)

    def _card(self, heading: Words, about: Words | None = None) -> tuple[QFrame, QVBoxLayout]:
        frame, inside = card()
        frame.setMaximumWidth(FORM_WIDTH + 10 * STEP)
        inside.addWidget(label(self.say(heading), "heading"))
        if about is not None:
            inside.addWidget(label(self.say(about), "muted", wrap=True))
        self._inside.addWidget(frame)
        return frame, inside

    def _look(self) -> None:
        _frame, inside = self._card(words("Language and look"))
        code = self.say.code
        languages = [(key, name, key == code) for key, name in SPOKEN.items()]
        dark = colours() == DARK
        themes = [
            ("light", self.say(words("Light")), not dark),
            ("dark", self.say(words("Dark")), dark),
        ]
        idle = str(recall().idle_minutes())
        minutes = [(key, self.say(words("{minutes} min", minutes=int(key))), key == idle) for key in _IDLE]
        self._choice(inside, words("Language"), "language", languages)
        self._told_share(inside)
        self._choice(inside, words("Theme"), "theme", themes)
        self._choice(inside, words("Lock when nobody has touched the computer for"), "idle", minutes)

    def _told_share(self, inside: QVBoxLayout) -> None:
        """How much is said in the languages that are not whole yet, for whoever chooses one."""
        part = {SPOKEN[code]: share(code) for code in PARTLY if share(code) < 100}
        if part:
            names = ", ".join(
                f"{name}\u00a0– {percent_text(self.say.code, said)}" for name, said in part.items()
            )
            told = words("Translated so far: {shares}. The rest is said in Russian.", shares=names)
            inside.addWidget(label(self.say(told), "muted", wrap=True))

    def _choice(
        self, inside: QVBoxLayout, heading: Words, choice: str, options: list[tuple[str, str, bool]]
    ) -> None:
        inside.addWidget(label(self.say(heading), "muted"))
        holder = QWidget()
        flow = Flow(holder)
        for key, text, now in options:
            made = button(text, look="filter")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setChecked(now)
            made.setAccessibleName(f"{self.say(heading)}: {text}")
            made.clicked.connect(lambda _on=False, key=key: self.context.voices.changed.emit(choice, key))
            flow.addWidget(made)
        inside.addWidget(holder)

    def _office(self) -> None:
        about = words(
            "Colleagues elsewhere need your card once, to recognise what you send. Read the number to them by telephone, so"
            " that they can compare it."
        )
        _frame, inside = self._card(words("Your card"), about)
        inside.addWidget(label(self.context.desk.profile.name, "heading"))
        inside.addWidget(self.fingerprint)
        save = self._do(words("Save the card"), "download", self._save_card)
        others = self._do(words("Cards of others"), "key-round", self._show_others)
        paper = self._do(words("The card on paper"), "printer", lambda: self.context.go("card-paper"))
        if not self.context.may(Intent.TRUST_CARDS):
            for one in (save, paper, others):
                one.hide()
        inside.addLayout(row(save, paper, others, 1))
        renew = self._do(words("Change the keys of the card"), "key-round", self._renew)
        if not self.context.may(Intent.MANAGE_VAULT):
            renew.hide()
        inside.addLayout(row(renew, 1))

    def _renew(self) -> None:
        if sure(self, self.say, _RENEWING, words("Change the keys"), danger=True):
            self.renew_keys()

    def renew_keys(self) -> None:
        """Change the keys of the card. Those of this session are of yesterday then, so the program locks."""
        desk = self.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.vaults import own_keys

            own_keys.renew_own_keys(desk)

        self.ask(job, lambda _nothing: self.context.voices.locking.emit())

    def _show_others(self) -> None:
        if self.context.desk.kind == "shelter":
            self.context.go("offices")
        else:
            self.context.go("inbox", "cards")

    def _register(self) -> None:
        if self.context.may(Intent.TAKE_REGISTER):
            self._take_over()
        if self.context.may(Intent.EXPORT_REGISTER):
            self._give_out()
        if self.context.may(Intent.EXPORT_VAULT):
            about = words(
                "Everything, sealed, in a documented form: for leaving this program, or for the law."
            )
            _frame, inside = self._card(words("Write out the whole vault"), about)
            go = self._do(words("To the page"), "download", lambda: self.context.go("full-export"))
            inside.addLayout(row(go, 1))

    def _take_over(self) -> None:
        about = words(
            "People and cases from an Excel or CSV file. You see what will be taken before it is taken."
        )
        _frame, inside = self._card(words("Take over a register"), about)
        do = self._do(words("Choose a file"), "upload", lambda: self.context.go("register"))
        inside.addLayout(row(do, 1))

    def _give_out(self) -> None:
        about = words(
            "All cases under their codes, as an Excel file in the form of the Human Trafficking Case Data Standard, or"
            " as CSV. For others, only people who agreed are in it, and their pages say that it went out. The file is not"
            " encrypted: delete it as soon as it is no longer needed."
        )
        _frame, inside = self._card(words("Write out the register"), about)
        for audience, said in AUDIENCE_LABELS.items():
            inside.addLayout(row(self._do(said, "download", partial(self._write_out, audience)), 1))

    def _write_out(self, audience: Audience) -> None:
        target = choose_target(
            self, self.say(words("Write out the register")), "register.xlsx", "(*.xlsx *.csv)"
        )
        if target is not None:
            self.write_out(target, audience)

    def write_out(self, target: Path, audience: Audience = Audience.OWN) -> None:
        """Write the register of this shelter to a file for somebody."""
        desk = self.context.desk

        def job(progress: Progress, stop: Stop) -> Written:
            from caseapp.actions.passing_on import register

            return register.write_register(desk, target, audience, progress, stop)

        self.ask(job, self._written_out)

    def _written_out(self, written: Written) -> None:
        said = words("Rows written: {rows}.", rows=written.rows)
        if written.left_out:
            said = words(
                "Rows written: {rows}. Left out, because there is no consent: {left}.",
                rows=written.rows, left=written.left_out,
            )  # fmt: skip
        self.context.tell(said)

    def _about(self) -> None:
        _frame, inside = self._card(words("About"))
        inside.addWidget(label(f"caseapp {__version__}"))
        if self.context.may(Intent.MANAGE_VAULT):
            look = self._do(
                words("Look for a newer version on a stick"), "search", lambda: self.context.go("update")
            )
            inside.addLayout(row(look, 1))
        protects = words(
            "The records are encrypted on this computer and are sent nowhere. This does not protect against somebody"
            " who watches the unlocked screen, against a program that spies on this computer, or when a person is"
            " forced to give her passphrase."
        )
        inside.addWidget(label(self.say(protects), "muted", wrap=True))
        lines = label(licences(), "small", wrap=True)
        lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(lines)

    def _do(self, text: Words, icon_name: str, does: object) -> QPushButton:
        made = button(self.say(text), icon_name=icon_name)
        if callable(does):
            made.clicked.connect(lambda _on=False: does())
        return made

    def _save_card(self) -> None:
        target = choose_target(self, self.say(words("Save the card")), "office.card", "(*.card)")
        if target is not None:
            self.save_card(target)

    def save_card(self, target: Path) -> None:
        """Write the card of this office to a file."""
        desk = self.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.office import cards

            cards.write_card(desk, target)

        self.ask(job, lambda _nothing: self.context.tell(words("The card is saved.")))


_RENEWING = words(
    "Do this where strangers may have had the records open: whoever did can sign reports in the name of this office. From now on nothing"
    " is signed with the old keys; what was sealed to the old card still opens. Everybody who has your card needs the new one, compared by"
    " telephone: until then your reports are refused. The program locks, and you sign in again. Go on?"
)
