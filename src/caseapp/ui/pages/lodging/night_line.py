"""A line of the night count."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from caseapp.ui.widgets.parts import Elided, fresh, label

if TYPE_CHECKING:
    from caseapp.actions.lodging.nights import Sleeper


class NightLine:
    """One person in one night: her bed, her name, who came along, and the answers of which one is pressed in."""

    def __init__(self, page: QWidget, answers: Sequence[str]) -> None:
        self.stay_id = 0
        self._on = True
        self.bed, self.name, self.along = label("", "muted"), Elided("", "heading"), label("", "muted")
        self.bed.setMinimumWidth(64)
        self.name.setMinimumWidth(140)
        self._group = QButtonGroup(page)
        self.answers = [QPushButton(text) for text in answers]
        for made in self.answers:
            made.setCheckable(True)
            made.setAutoDefault(False)
            fresh(made, "filter")
            self._group.addButton(made)

    def fill(self, one: "Sleeper", bed: str, along: str) -> None:
        """Show somebody."""
        self.stay_id = one.stay_id
        self.bed.setText(bed)
        self.name.setText(one.name)
        self.along.setText(along)
        for made in self.answers:
            made.setAccessibleName(f"{one.name}: {made.text()}")

    def high(self) -> int:
        """Pixels from top to bottom."""
        return max(widget.sizeHint().height() for widget in (self.bed, self.name, self.along, *self.answers))

    def room_for(self, place: int, texts: Iterable[str]) -> int:
        """Pixels across that the longest of these texts takes, in the first column or the third."""
        shown = self.along if place else self.bed
        shown.ensurePolished()
        return max((shown.fontMetrics().horizontalAdvance(text) for text in set(texts)), default=0)

    def show_or_hide(self, *, on: bool) -> None:
        """Nothing is seen of a line that a night does not need; the name of nobody stays on it."""
        if not on:
            self.stay_id = 0
        # A new line is shown by its layout, in one go with all others; one part after the other would cost ten times as much.
        if on != self._on:
            self._on = on
            for widget in (self.bed, self.name, self.along, *self.answers):
                widget.setVisible(on)
        if not on:
            self.name.setText("")
