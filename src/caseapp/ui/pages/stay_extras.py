"""What only a stay needs on its form: the free beds to choose from, and the nights away."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from caseapp.actions import entries, rooms
from caseapp.base.language import date_text
from caseapp.base.words import Speaks, words
from caseapp.records.subject import Stored
from caseapp.ui.context import Context
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, label

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk


def bed_choices(desk: "Desk", day: date, own: object, say: Speaks) -> list[tuple[str, str]]:
    """The beds that are free on a day, and the stay's own bed, as pairs of id and "Room 2, bed 1"."""
    names = {
        bed.bed.id: say(words("{room}, bed {bed}", room=night.room.record.name, bed=bed.bed.record.label))
        for night in rooms.occupancy(desk, day)
        for bed in night.beds
        if bed.free or bed.bed.id == own
    }
    return [(str(bed_id), name) for bed_id, name in names.items()]


class NightsAway(QWidget):
    """The absences of a stay beside its form."""

    def __init__(self, context: Context, stay_id: int, opens: Callable[[Stored[Any] | None], None]) -> None:
        super().__init__()
        self.context, self._opens = context, opens
        self._inside = column(self, gap=STEP // 2)
        self._inside.addWidget(label(context.say(words("Nights away")), "heading", wrap=True))
        desk = context.desk
        context.line.ask(
            lambda *_ignored: entries.list_entries(desk, "absence", stay_id), self._show, owner=self
        )

    def _show(self, absences: tuple[Stored[Any], ...]) -> None:
        code = self.context.say.code
        for stored in absences:
            away, back = stored.record.away_from, stored.record.back_on
            until = date_text(code, back) if isinstance(back, date) else "…"
            text = f"{date_text(code, away)} – {until}"
            self._inside.addWidget(button(text, partial(self._opens, stored), "quiet"))
        add = button(self.context.say(words("Add an absence")), lambda: self._opens(None), "quiet", "plus")
        self._inside.addWidget(add)
