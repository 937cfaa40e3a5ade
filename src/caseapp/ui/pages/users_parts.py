"""What the pages about users share: role boxes, lists of compartments in words, and moments of a sign-in."""

from collections.abc import Collection, Iterable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.permissions import NO_PEOPLE
from caseapp.records.roles import ROLE_LABELS, Role, compartments_of
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import column, label

_BEHIND_BOX = 30
"""Pixels by which the line below a tick box stands in."""


class RoleBoxes(QWidget):
    """A tick box for each role, and below it what the role reads."""

    changed = Signal()

    def __init__(self, say: Speaks, roles: Iterable[Role]) -> None:
        super().__init__()
        self.boxes: dict[Role, QCheckBox] = {}
        inside = column(self, gap=STEP // 2)
        for role in roles:
            box = QCheckBox(say(ROLE_LABELS[role]))
            box.toggled.connect(lambda _on: self.changed.emit())
            reads = label(say(what_role_reads(say, role)), "small", wrap=True)
            reads.setContentsMargins(_BEHIND_BOX, 0, 0, STEP // 2)
            box.setAccessibleDescription(reads.text())
            inside.addWidget(box)
            inside.addWidget(reads)
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
