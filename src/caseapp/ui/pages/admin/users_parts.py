"""What the pages about users share: role boxes, lists of compartments in words, and moments of a sign-in."""

from collections.abc import Collection, Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.permissions import NO_PEOPLE
from caseapp.records.roles import ROLE_LABELS, Role, compartments_of
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import column, fresh, label, picture_label, row
from caseapp.ui.widgets.tall_button import TallButton

_SIGN = 20


class _RoleBox(TallButton):
    """A box that is ticked by a click anywhere on it."""

    def __init__(self, name: str, reads: str) -> None:
        super().__init__()
        fresh(self, "choice")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(reads)
        self.sign = picture_label("square-check", _SIGN, Tint.ACCENT)
        self.blank = picture_label("square", _SIGN)
        place = QWidget()
        place.setFixedWidth(_SIGN)
        signs = column(place)
        signs.addWidget(self.sign)
        signs.addWidget(self.blank)
        texts = column(gap=2)
        texts.addWidget(label(name, "heading"))
        texts.addWidget(label(reads, "small", wrap=True))
        inside = row(place, parent=self, gap=2 * STEP)
        inside.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        inside.addLayout(texts, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self.sign.setVisible)
        self.toggled.connect(self.blank.setHidden)
        self.sign.hide()


class RoleBoxes(QWidget):
    """A box to tick for each role, and in it what the role reads."""

    def __init__(self, say: Speaks, roles: Iterable[Role]) -> None:
        super().__init__()
        self.boxes: dict[Role, QPushButton] = {}
        inside = column(self, gap=STEP)
        for role in roles:
            box = _RoleBox(say(ROLE_LABELS[role]), say(what_role_reads(say, role)))
            inside.addWidget(box)
            self.boxes[role] = box

    def roles(self) -> tuple[str, ...]:
        """The roles that are ticked."""
        return tuple(str(role) for role, box in self.boxes.items() if box.isChecked())

    def tick(self, roles: Collection[str]) -> None:
        """Tick these roles and no others."""
        for role, box in self.boxes.items():
            box.setChecked(role in roles)


def what_role_reads(say: Speaks, role: Role) -> Words:
    """What somebody with this role reads, in one line."""
    held = compartments_of([role]) - {Compartment.AUDIT}
    if role in (Role.AUDITOR, Role.COORDINATOR):
        return NO_PEOPLE
    return words("Reads: {what}", what=listed(say, held))


def listed(say: Speaks, compartments: Collection[str]) -> str:
    """Compartments as a list of words, in the order of the table."""
    return " · ".join(say(COMPARTMENT_LABELS[one]) for one in Compartment if one in compartments)


def roles_listed(say: Speaks, roles: Collection[str]) -> str:
    """Roles as a list of words."""
    return " · ".join(say(ROLE_LABELS[role]) for role in Role if role in roles)


def moment_text(code: str, moment: str) -> str:
    """A stored moment as day and time of this office."""
    local = datetime.fromisoformat(moment).astimezone()
    return f"{date_text(code, local.date())}, {local:%H:%M}"
