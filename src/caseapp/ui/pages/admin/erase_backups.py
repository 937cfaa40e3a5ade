"""What old backups still hold of whoever is erased: said before it is done, and until it is no longer so."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import Elided, button, column, fresh, label, row

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.erasure_papers import OldBackup

_PLACES = {"stick": words("stick"), "folder": words("folder"), "network": words("network folder")}


class BackupsCard(QFrame):
    """The backups by name and day, and what to do. After an erasing, `gone` says that they are destroyed."""

    gone = Signal()

    def __init__(self, say: Speaks, backups: "Sequence[OldBackup]", *, after: bool) -> None:
        super().__init__()
        fresh(self, "card")
        inside = column(self, margin=2 * STEP)
        inside.addWidget(label(say(_heading(backups, after=after)), "heading", wrap=True))
        if not backups:
            inside.addWidget(label(say(words("The records know of no backup so far.")), "muted", wrap=True))
            return
        about = words(
            "Of each place the last three backups are kept. Whoever has one of these and the recovery card or a passphrase"
            " can still read what was erased. Make three new backups to the same place, or destroy the stick."
        )
        inside.addWidget(label(say(about), wrap=True))
        for one in backups:
            day = label(date_text(say.code, one.day), "muted")
            day.setFixedWidth(12 * STEP)
            place = say(_PLACES[one.place]) if one.place in _PLACES else one.place
            inside.addLayout(row(day, Elided(one.name), label(place, "muted")))
        if after:
            done = button(say(words("They are destroyed")), self.gone.emit, icon_name="check")
            inside.addLayout(row(done, 1))


def _heading(backups: "Sequence[OldBackup]", *, after: bool) -> Words:
    if not backups:
        return words("Old backups")
    return (
        words("Old backups still hold erased people")
        if after
        else words("These backups still hold this person")
    )
