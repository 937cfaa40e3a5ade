"""The steps of the first start, one small page each."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from caseapp.base.paths import typed_path
from caseapp.base.words import Speaks, Words, words
from caseapp.records.regions import REGIONS
from caseapp.ui.icons import Tint
from caseapp.ui.pages.opening.place import folder_problem, room_in, unused
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.parts import button, column, dress, icon_button, label, picture_label, row
from caseapp.ui.widgets.tall_button import TallButton

_MOST_BEDS = 30


@dataclass
class Wishes:
    """What the steps gather. `backup` and `card` are for restoring; `rooms` are pairs of a room's name and its number of beds."""

    kind: str = "shelter"
    practice: bool = False
    name: str = ""
    region: str = ""
    user: str = ""
    folder: Path = field(default_factory=lambda: unused(Path.home() / "caseapp"))
    passphrase: str = ""
    backup: Path = Path()
    card: str = ""
    rooms: tuple[tuple[str, int], ...] = ()


class Step(QWidget):
    """One step: `begin` shows what is known, `take` gathers what was answered or says what is missing."""

    heading: ClassVar[Words]
    about: ClassVar[Words]
    verb: ClassVar[Words] = words("Continue")
    only_here: ClassVar[bool] = False
    """Whether it shows what is never shown again."""
    ready = Signal()
    edited = Signal()
    """Something was typed or chosen: what was said to be missing may be there now."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.wrong: QWidget | None = None
        """The box that `take` found empty or wrong."""
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
        boxes = [one for one in self.findChildren(QLineEdit) if one.isVisibleTo(self) and one.isEnabled()]
        if boxes:
            boxes[0].setFocus()

    def refuse(self, box: QWidget, sentence: Words) -> Words:
        """The sentence, and the box that it is about: there the cursor goes."""
        self.wrong = box
        return sentence

    def lead_to_wrong(self) -> None:
        """Put the cursor where something is missing."""
        wrong, self.wrong = self.wrong, None
        if wrong is not None:
            wrong.setFocus()

    def ask_line(self, heading: Words, help_text: Words | None = None) -> QLineEdit:
        """A line with its heading above."""
        line = QLineEdit()
        line.setAccessibleName(self.say(heading))
        line.returnPressed.connect(self.ready)
        line.textChanged.connect(self.edited)
        self.inside.addWidget(label(self.say(heading), "heading"))
        self.inside.addWidget(line)
        if help_text is not None:
            self.inside.addWidget(label(self.say(help_text), "small", wrap=True))
        return line

    def ask_place(
        self, heading: Words, choosing: Words, choose: Callable[[], None], help_text: Words | None = None
    ) -> QLineEdit:
        """A line for a file or a folder, with a button to choose it; `choosing` names the button."""
        line = self.ask_line(heading)
        pick = button(self.say(words("Choose")), choose)
        pick.setAccessibleName(self.say(choosing))
        place = self.inside.indexOf(line)
        self.inside.removeWidget(line)
        both = row(line, pick)
        both.setStretch(0, 1)
        self.inside.insertLayout(place, both)
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
            made = TallButton()
            dress(made, "choice")
            made.setCheckable(True)
            made.setAutoExclusive(True)
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

    def focus(self) -> None:
        """Begin with the choice that is made."""
        next(made for made in self.choices.values() if made.isChecked()).setFocus()

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
        self.region.currentIndexChanged.connect(lambda _place: self.edited.emit())
        self.inside.addWidget(self.region)
        self.user = self.ask_line(words("Your name"))
        self.folder = self.ask_place(
            words("Folder for the encrypted records"),
            words("Choose the folder"),
            self._choose,
            words("A new or an empty folder on this computer."),
        )

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
        wishes.region, folder = self.region.key(), typed_path(self.folder.text())
        if not wishes.name:
            return self.refuse(self.name, words("The name of the shelter or office is missing."))
        if wishes.kind == "shelter" and not wishes.region:
            return self.refuse(self.region, words("The region is missing. Choose it from the list."))
        if not wishes.user:
            return self.refuse(self.user, words("Your own name is missing."))
        if not folder.is_absolute():
            return self.refuse(self.folder, words("Choose a folder for the records."))
        problem = folder_problem(folder)
        if problem is not None:
            return self.refuse(self.folder, problem)
        wishes.folder = folder
        return None

    def _choose(self) -> None:
        chosen = choose_folder(self, self.say(words("Folder for the encrypted records")))
        if chosen is not None:
            self.folder.setText(str(room_in(chosen)))


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
        for line in (name, beds):
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.ready)
        name.setAccessibleName(self.say(words("Name of room {n}", n=place)))
        beds.setAccessibleName(self.say(words("Beds in room {n}", n=place)))
        gone = icon_button("trash-2", self.say(words("No room {n}", n=place)))
        entry = (name, beds, holder)
        gone.clicked.connect(lambda: self._drop(entry))
        parts = row(name, label(self.say(words("Beds")), "muted"), beds, gone, parent=holder)
        parts.setStretch(0, 1)
        self.lines.append(entry)
        self._rows.addWidget(holder)

    def take(self, wishes: Wishes) -> Words | None:
        """Names and whole numbers; no room at all is fine, too."""
        found: list[tuple[str, int]] = []
        for name, beds, _holder in self.lines:
            text = beds.text().strip()
            if not name.text().strip() or not text.isdecimal() or int(text) > _MOST_BEDS:
                needs = words(
                    "Every room needs a name and a number of beds from 0 to {most}.", most=_MOST_BEDS
                )
                return self.refuse(beds if name.text().strip() else name, needs)
            found.append((name.text().strip(), int(text)))
        wishes.rooms = tuple(found)
        return None

    def _drop(self, entry: tuple[QLineEdit, QLineEdit, QWidget]) -> None:
        self.lines.remove(entry)
        entry[2].hide()
        entry[2].deleteLater()
