"""The steps of the first start, one small page each."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.records.regions import REGIONS
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.parts import button, clear, column, dress, icon_button, label, picture_label, row
from caseapp.ui.widgets.secret import SecretLine

_MOST_BEDS = 30


def unused(folder: Path) -> Path:
    """The folder, or the same name with the first number that is free."""
    number, wanted = 1, folder
    while wanted.exists():
        number += 1
        wanted = folder.with_name(f"{folder.name}-{number}")
    return wanted


@dataclass
class Wishes:
    """What the steps gather. `rooms` are pairs of a room's name and its number of beds."""

    kind: str = "shelter"
    practice: bool = False
    name: str = ""
    region: str = ""
    user: str = ""
    folder: Path = field(default_factory=lambda: unused(Path.home() / "caseapp"))
    passphrase: str = ""
    rooms: tuple[tuple[str, int], ...] = ()


class Step(QWidget):
    """One step: `begin` shows what is known, `take` gathers what was answered or says what is missing."""

    heading: ClassVar[Words]
    about: ClassVar[Words]
    verb: ClassVar[Words] = words("Continue")
    ready = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.inside = column(self, gap=STEP)
        self.inside.addWidget(label(say(self.heading), "title", wrap=True))
        self.inside.addWidget(label(say(self.about), "muted", wrap=True))
        self.inside.addSpacing(STEP)
        self.lay_out()
        self.inside.addStretch(1)

    def lay_out(self) -> None:
        """Put the controls below the heading."""

    def begin(self, wishes: Wishes) -> None:
        """Called when the step is shown."""

    def take(self, wishes: Wishes) -> Words | None:
        """Gather the answers; the sentence where something is missing."""
        return None

    def focus(self) -> None:
        """Put the cursor where typing begins."""

    def ask_line(self, heading: Words, help_text: Words | None = None) -> QLineEdit:
        """A line with its heading above."""
        line = QLineEdit()
        line.setAccessibleName(self.say(heading))
        line.returnPressed.connect(self.ready)
        self.inside.addWidget(label(self.say(heading), "heading"))
        self.inside.addWidget(line)
        if help_text is not None:
            self.inside.addWidget(label(self.say(help_text), "small", wrap=True))
        return line


class KindStep(Step):
    """What this computer is for."""

    heading = words("Welcome. What is this computer for?")
    about = words("Nothing is sent anywhere: everything stays encrypted on this computer.")

    def lay_out(self) -> None:
        """Three large buttons."""
        self.choices: dict[str, QPushButton] = {}
        for key, sign, title, text in (
            ("shelter", "house", words("A shelter"), words("Write down people, services and rooms; report each quarter.")),
            ("coordinator", "map", words("A coordinating office"), words("Receive the reports of the shelters and add them up.")),
            ("practice", "graduation-cap", words("Practice"), words("A shelter with invented people, to learn and to try.")),
        ):  # fmt: skip
            made = QPushButton()
            dress(made, "card")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setMinimumHeight(68)
            made.setAccessibleName(f"{self.say(title)}. {self.say(text)}")
            texts = column(gap=2)
            texts.addWidget(label(self.say(title), "heading"))
            texts.addWidget(label(self.say(text), "muted", wrap=True))
            inside = row(picture_label(sign, 24, Tint.ACCENT), parent=made, gap=2 * STEP)
            inside.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
            inside.addLayout(texts, 1)
            for child in made.findChildren(QWidget):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.choices[key] = made
            self.inside.addWidget(made)
        self.choices["shelter"].setChecked(True)

    def take(self, wishes: Wishes) -> Words | None:
        """Practice vaults are shelters."""
        chosen = next(key for key, made in self.choices.items() if made.isChecked())
        wishes.practice = chosen == "practice"
        wishes.kind = "shelter" if wishes.practice else chosen
        return None


class NameStep(Step):
    """Whose records they are, and where they lie."""

    heading = words("Whose records are these?")
    about = words(
        "Name and region stand on the reports. Your own name is how colleagues see who wrote an entry."
    )

    def lay_out(self) -> None:
        """Name, region, user, folder."""
        self.name = self.ask_line(words("Name of the shelter or office"))
        self.inside.addWidget(label(self.say(words("Region")), "heading"))
        self.region = Combo((item.code, self.say(item.label)) for item in REGIONS.items)
        self.region.setAccessibleName(self.say(words("Region")))
        self.inside.addWidget(self.region)
        self.user = self.ask_line(words("Your name"))
        self.folder = self.ask_line(
            words("Folder for the encrypted records"), words("A new or an empty folder on this computer.")
        )
        choose = button(self.say(words("Choose")), self._choose)
        choose.setAccessibleName(self.say(words("Choose the folder")))
        place = self.inside.indexOf(self.folder)
        self.inside.removeWidget(self.folder)
        line = row(self.folder, choose)
        line.setStretch(0, 1)
        self.inside.insertLayout(place, line)

    def begin(self, wishes: Wishes) -> None:
        """Offer a folder."""
        if not self.folder.text():
            self.folder.setText(str(wishes.folder))

    def focus(self) -> None:
        """Begin with the name."""
        self.name.setFocus()

    def take(self, wishes: Wishes) -> Words | None:
        """All four are needed; a region only for a shelter."""
        self.region.resolve()
        wishes.name, wishes.user = self.name.text().strip(), self.user.text().strip()
        wishes.region, wishes.folder = self.region.key(), Path(self.folder.text().strip()).expanduser()
        if not wishes.name:
            return words("The name of the shelter or office is missing.")
        if wishes.kind == "shelter" and not wishes.region:
            return words("The region is missing. Choose it from the list.")
        if not wishes.user:
            return words("Your own name is missing.")
        if not wishes.folder.is_absolute():
            return words("Choose a folder for the records.")
        return None

    def _choose(self) -> None:
        chosen = choose_folder(self, self.say(words("Folder for the encrypted records")))
        if chosen is not None:
            full = any(chosen.iterdir())
            self.folder.setText(str(unused(chosen / "caseapp") if full else chosen))


class PassphraseStep(Step):
    """Five random words, or an own passphrase."""

    heading = words("Your passphrase")
    about = words(
        "It opens the records every day. Write it down and keep the paper away from this computer until you know it"
        " by heart."
    )
    verb = words("Make the records")

    def lay_out(self) -> None:
        """The offered words, and a line to bring one's own."""
        self.words = QLineEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.say(words("Offered passphrase")))
        copy = icon_button(
            "copy", self.say(words("Copy")), lambda: QApplication.clipboard().setText(self.words.text())
        )
        another = icon_button("undo-2", self.say(words("Offer other words")), self.offer)
        line = row(self.words, copy, another)
        line.setStretch(0, 1)
        self.inside.addLayout(line)
        self.own = button(self.say(words("I want to use my own")), self._turn, "quiet")
        self.inside.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        self.secret = SecretLine(self.say, self.say(words("Your own passphrase")))
        self.secret.entered.connect(self.ready)
        self.secret.hide()
        self.inside.addWidget(self.secret)

    def begin(self, wishes: Wishes) -> None:
        """Offer words once."""
        if not self.words.text():
            self.offer()

    def offer(self) -> None:
        """Offer five other words."""
        from caseapp.actions import opening

        self.words.setText(opening.new_passphrase())
        self.words.setCursorPosition(0)

    def take(self, wishes: Wishes) -> Words | None:
        """An own passphrase must be long enough."""
        from caseapp.actions import opening

        wishes.passphrase = self.words.text() if self.secret.isHidden() else self.secret.text()
        return opening.passphrase_problem(wishes.passphrase)

    def _turn(self) -> None:
        own = self.secret.isHidden()
        self.secret.setVisible(own)
        self.words.setEnabled(not own)
        self.own.setText(self.say(words("Use the offered words") if own else words("I want to use my own")))
        if own:
            self.secret.line.setFocus()


class CardStep(Step):
    """The recovery card, shown this once and typed back."""

    heading = words("The recovery card")
    about = words(
        "If everybody forgets the passphrase, only this card opens the records. Write it on paper now and lock the"
        " paper away, outside of this room. It is never shown again."
    )

    def lay_out(self) -> None:
        """The groups in a grid, and a line for the last one."""
        self.groups: list[str] = []
        self._grid = column(gap=STEP // 2)
        self.inside.addLayout(self._grid)
        self.inside.addSpacing(STEP)
        self.typed = self.ask_line(
            words("Type the last group from your paper"),
            words("So that nobody goes on without having written it down."),
        )

    def show_card(self, card: str) -> None:
        """Show the groups of a card, four in a line."""
        clear(self._grid)
        self.groups = card.split()
        for first in range(0, len(self.groups), 4):
            line = row()
            for place, group in enumerate(self.groups[first : first + 4], start=first + 1):
                shown = label(group, "heading")
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                number = label(f"{place}.", "small")
                number.setFixedWidth(24)
                line.addWidget(number)
                line.addWidget(shown, 1)
            self._grid.addLayout(line)

    def focus(self) -> None:
        """Begin with the line."""
        self.typed.setFocus()

    def take(self, wishes: Wishes) -> Words | None:
        """The last group must be the one on the card."""
        plain = "".join(letter for letter in self.typed.text().upper() if letter.isalnum())
        wanted = "".join(letter for letter in self.groups[-1] if letter.isalnum()) if self.groups else ""
        if plain != wanted:
            return words("This is not the last group of the card. Look at your paper once more.")
        return None


class RoomsStep(Step):
    """Rooms and beds, to begin with."""

    heading = words("Rooms and beds")
    about = words("For who sleeps where. Everything can be changed later under Rooms.")
    verb = words("Begin")

    def lay_out(self) -> None:
        """One line a room."""
        self.lines: list[tuple[QLineEdit, QLineEdit, QWidget]] = []
        self._rows = column(gap=STEP // 2)
        self.inside.addLayout(self._rows)
        add = button(self.say(words("Add another room")), partial(self.add, None), "quiet", "plus")
        self.inside.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        for number in (1, 2, 3):
            self.add(number)

    def add(self, number: int | None) -> None:
        """One more room with two beds."""
        place = number or len(self.lines) + 1
        holder = QWidget()
        name, beds = QLineEdit(self.say(words("Room {n}", n=place))), QLineEdit("2")
        beds.setFixedWidth(64)
        name.setAccessibleName(self.say(words("Name of room {n}", n=place)))
        beds.setAccessibleName(self.say(words("Beds in room {n}", n=place)))
        gone = icon_button("trash-2", self.say(words("No room {n}", n=place)))
        entry = (name, beds, holder)
        gone.clicked.connect(lambda: self._drop(entry))
        line = row(name, label(self.say(words("Beds")), "muted"), beds, gone, parent=holder)
        line.setStretch(0, 1)
        self.lines.append(entry)
        self._rows.addWidget(holder)

    def take(self, wishes: Wishes) -> Words | None:
        """Names and whole numbers; no room at all is fine, too."""
        found: list[tuple[str, int]] = []
        for name, beds, _holder in self.lines:
            text = beds.text().strip()
            if not name.text().strip() or not text.isdecimal() or int(text) > _MOST_BEDS:
                return words(
                    "Every room needs a name and a number of beds from 0 to {most}.", most=_MOST_BEDS
                )
            found.append((name.text().strip(), int(text)))
        wishes.rooms = tuple(found)
        return None

    def _drop(self, entry: tuple[QLineEdit, QLineEdit, QWidget]) -> None:
        self.lines.remove(entry)
        entry[2].hide()
        entry[2].deleteLater()


class PracticeStep(Step):
    """The passphrase of the practice vault."""

    heading = words("Practice is ready")
    about = words(
        "Everybody in it is invented. Next time it opens with this passphrase, which you may share:"
    )
    verb = words("Begin")

    def lay_out(self) -> None:
        """The passphrase, to copy."""
        self.words = QLineEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.say(words("Passphrase")))
        self.inside.addWidget(self.words)

    def show_passphrase(self, passphrase: str) -> None:
        """Show it."""
        self.words.setText(passphrase)
        self.words.setCursorPosition(0)
