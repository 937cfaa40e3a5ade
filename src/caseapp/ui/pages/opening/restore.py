"""From a backup to records that stand again: the file, what opens it, a new folder, and new secrets after the card."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.base.clock import Clock
from caseapp.base.language import date_text
from caseapp.base.paths import is_file, typed_path
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.line import Line, Progress, Stop
from caseapp.ui.pages.admin.recovery_typed import TypedPapers
from caseapp.ui.pages.opening.first_frame import Keep, StepsPage
from caseapp.ui.pages.opening.first_secrets import CardStep, SecretShown
from caseapp.ui.pages.opening.first_steps import Step, Wishes
from caseapp.ui.pages.opening.place import room_in
from caseapp.ui.remembered import recall
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_file, choose_folder, sure
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import column, label
from caseapp.ui.widgets.secret import SecretLine
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.restoring import Restored, Secrets, Seen


class BackupStep(Step):
    """Which backup, what opens it, and where the records shall stand."""

    heading = words("Restore a backup")
    about = words(
        "The records come back as they were when the backup was made, in a new folder. What is on this computer stays"
        " as it is."
    )
    verb = words("Restore")
    beside = words("The small file with the same name, ending in .key, must lie beside the backup.")

    def lay_out(self) -> None:
        """File, what opens it, folder."""
        self.file = self.ask_place(
            words("File of the backup, ending in .age"), words("Choose the backup"), self._choose
        )
        self.ways = Tabs(OneShown())
        self.papers = TypedPapers(self.say)
        self.card = self.papers.card.box
        self.ways.add("card", self.say(words("The recovery card")), self.papers)
        self.ways.add("passphrase", self.say(words("Passphrase")), self._by_passphrase())
        self.inside.addSpacing(STEP)
        self.inside.addWidget(self.ways)
        self.inside.addWidget(self.ways.stack)
        self.folder = self.ask_place(
            words("New folder for the records"), words("Choose the folder"), self._choose_folder
        )

    def _by_passphrase(self) -> QWidget:
        part = QWidget()
        inside = column(part, gap=STEP // 2)
        self.user = QLineEdit()
        self.secret = SecretLine(self.say, self.say(words("Passphrase")))
        self.secret.entered.connect(self.ready)
        name = self.say(words("Your name"))
        self.user.setAccessibleName(name)
        self.user.setPlaceholderText(self.say(words("needed only where several people open these records")))
        for heading, box in ((name, self.user), (self.say(words("Passphrase")), self.secret)):
            inside.addWidget(label(heading, "heading"))
            inside.addWidget(box)
        inside.addWidget(label(self.say(self.beside), "small", wrap=True))
        inside.addStretch(1)
        return part

    def begin(self, wishes: Wishes) -> None:
        """Offer a folder."""
        if not self.folder.text():
            self.folder.setText(str(wishes.folder))

    def focus(self) -> None:
        """Begin with the file."""
        self.file.setFocus()

    def take(self, wishes: Wishes) -> Words | None:
        """A file, a folder, and one of the secrets."""
        way = self.ways.current()
        wishes.backup = typed_path(self.file.text())
        wishes.folder = typed_path(self.folder.text())
        if not is_file(wishes.backup):
            return words("The file of the backup is missing. Choose it.")
        if way == "card" and not self.papers.texts():
            if self.papers.ways.current() == "card":
                return words("The groups of the recovery card are missing.")
            return words("Two shares are needed, and one of them is missing.")
        if way == "passphrase" and not self.secret.text():
            return words("The passphrase is missing.")
        if not wishes.folder.is_absolute():
            return words("Choose a folder for the records.")
        return None

    def secrets(self) -> "Secrets":
        """What opens the backup."""
        from caseapp.actions.safekeeping.restoring import Secrets

        if self.ways.current() == "passphrase":
            return Secrets((), self.user.text().strip(), self.secret.text())
        return Secrets(self.papers.texts())

    def wipe(self) -> None:
        """Forget the secrets that were typed."""
        self.papers.wipe()
        self.secret.wipe()

    def _choose(self) -> None:
        chosen = choose_file(self, self.say(words("Choose the backup")), "(*.age)")
        if chosen is not None:
            self.file.setText(str(chosen))

    def _choose_folder(self) -> None:
        chosen = choose_folder(self, self.say(words("New folder for the records")))
        if chosen is not None:
            self.folder.setText(str(room_in(chosen)))


class NewPassphraseStep(SecretShown):
    """After the card was used: the passphrase that opens the records from now on."""

    heading = words("Your new passphrase")
    about = words(
        "The records stand again. From now on they open with this passphrase; the old one and the old card are void"
        " here. Write it down and keep the paper away from this computer."
    )


class RestorePage(StepsPage):
    """Afterwards the records are locked and ask for the passphrase: so it is known to be on paper."""

    leaving = Signal()

    def __init__(self, line: Line, say: Speaks, clock: Clock, keep: Keep) -> None:
        super().__init__(line, say)
        self.clock = clock
        self.keep = keep
        self.restored: Restored | None = None
        self.plan([BackupStep, NewPassphraseStep, CardStep])
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Show a step; from the first one the way leads back to the first start."""
        super().show_step(place)
        self.where.setVisible(place > 0)
        if place == 0:
            self.back.show()

    def go_back(self) -> None:
        """To the step before, or to the first start."""
        if self.current() == 0:
            self.leaving.emit()
        else:
            super().go_back()

    def go_on(self, step: Step) -> None:
        """Look into the backup; restore; show what is new; ask for the passphrase."""
        if isinstance(step, BackupStep):
            self._look(step)
        elif step is self.steps[-1]:
            self.existing.emit(self.wishes.folder)
        else:
            super().go_on(step)

    def _look(self, step: BackupStep) -> None:
        wishes, secrets, vault = self.wishes, step.secrets(), recall().vault
        also = Path(vault) if vault else None

        def job(*_ignored: object) -> "Seen":
            from caseapp.actions.safekeeping import restoring

            return restoring.look_into(wishes.backup, wishes.folder, secrets, also)

        self.wait(now=True)
        self.worker.ask(job, lambda seen: self._seen(step, seen, secrets), self.tell, owner=self)

    def _seen(self, step: BackupStep, seen: "Seen", secrets: "Secrets") -> None:
        standing = seen.newer or next(iter(seen.standing), None)
        if standing is not None and not self._wanted(self._dated(seen.about(standing))):
            self.wait(now=False)
            return
        self._restore(step, seen, secrets)

    def _dated(self, told: Words) -> Words:
        """With its days as this language writes them."""
        code = self.say.code
        days = {
            name: date_text(code, date.fromisoformat(str(told.values[name]))) for name in ("used", "made")
        }
        return told.with_values(**{**told.values, **days})

    def _wanted(self, told: Words) -> bool:
        question = words(
            "{told} Restore the backup into the new folder all the same? What stands here stays.",
            told=told,
        )
        return sure(self, self.say, question, words("Restore all the same"))

    def _restore(self, step: BackupStep, seen: "Seen", secrets: "Secrets") -> None:
        folder, keep, clock, code = self.wishes.folder, self.keep, self.clock, self.say.code

        def job(progress: Progress, stop: Stop) -> "Restored":
            from caseapp.actions.safekeeping import restoring

            restored = restoring.restore_seen(seen, folder, secrets, clock, progress, stop, code)
            keep(folder)
            return restored

        self.wait(now=True)
        self.worker.ask(job, lambda restored: self._is_restored(step, restored), self.tell, owner=self)

    def _is_restored(self, step: BackupStep, restored: "Restored") -> None:
        self.restored = restored
        step.wipe()
        if not restored.passphrase:
            self.existing.emit(self.wishes.folder)
            return
        for later in self.steps:
            if isinstance(later, NewPassphraseStep):
                later.show_secret(restored.passphrase)
            elif isinstance(later, CardStep):
                later.show_card(restored.recovery_card)
        self.floor = 1
        self.show_step(1)
