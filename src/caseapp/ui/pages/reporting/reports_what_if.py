"""What another threshold, or fewer tables, would show: tried before anything is issued, with what it costs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from caseapp.actions.reporting.choices import ALWAYS, THRESHOLDS, Choices
from caseapp.base.words import Speaks, Words, words
from caseapp.statistics.definitions import table_title
from caseapp.statistics.shown import whole_tally
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.fold import Fold
from caseapp.ui.widgets.parts import button, card, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.reporting.reports import Preview


class WhatIf:
    """Remembers the usual report and the choices that are tried beside it."""

    def __init__(self, say: Speaks, least: int, trying: Callable[[Choices | None], None]) -> None:
        self.say, self.least, self.trying = say, least, trying
        self.usual: Preview | None = None
        self.choices: Choices | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.threshold: Combo | None = None
        self.rolled_up: QCheckBox | None = None
        self.try_it = button("")
        self.back = button("")

    def forget(self) -> None:
        """Another quarter, or other records: what was tried means nothing any more."""
        self.usual = self.choices = None

    def panel(self, preview: "Preview") -> QWidget:
        """The panel above the numbers; empty for an issued report, whose numbers stay."""
        if preview.issued is not None:
            return QWidget()
        if self.choices is None:
            self.usual = preview
        frame, inside = card()
        fold = Fold(self.say(words("What if …")), open_now=self.choices is not None)
        inside.addWidget(fold)
        about = words(
            "A higher threshold protects more and shows less. Fewer tables tell a reader less, so that more of the"
            " numbers in the others can be shown. What you see is what will be issued."
        )
        fold.inside.addWidget(label(self.say(about), "muted", wrap=True))
        if self.choices is not None and self.usual is not None:
            fold.inside.addWidget(label(self.say(compared(self.usual, preview)), "heading", wrap=True))
        fold.inside.addLayout(self._thresholds())
        fold.inside.addLayout(self._rolling_up())
        fold.inside.addLayout(self._tables(self.usual or preview))
        self.try_it = button(self.say(words("Count with these choices")), self._try, "primary")
        self.back = button(self.say(words("Back to the usual report")), self._back)
        self.back.setVisible(self.choices is not None)
        fold.inside.addLayout(row(self.try_it, self.back, 1))
        return frame

    def _thresholds(self) -> QVBoxLayout:
        offered = [
            (str(one), self.say(words("Counts below {threshold} are protected", threshold=one)))
            for one in sorted({self.least, *(one for one in THRESHOLDS if one > self.least)})
        ]
        self.threshold = Combo(offered)
        self.threshold.setAccessibleName(self.say(words("Threshold")))
        self.threshold.setMaximumWidth(420)
        self.threshold.choose(str(self.choices.threshold if self.choices else self.least))
        inside = column(gap=STEP // 2)
        inside.addWidget(label(self.say(words("Threshold")), "small"))
        inside.addWidget(self.threshold)
        return inside

    def _rolling_up(self) -> QVBoxLayout:
        self.rolled_up = QCheckBox(self.say(words("Roll answers up into larger groups")))
        self.rolled_up.setChecked(self.choices is not None and self.choices.rolled_up)
        inside = column(gap=STEP // 2)
        inside.addWidget(label(self.say(words("Answers")), "small"))
        inside.addWidget(self.rolled_up)
        about = words(
            "Fewer and larger groups, such as adults in place of age bands: more of them can be shown."
        )
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        return inside

    def _tables(self, usual: "Preview") -> QVBoxLayout:
        inside = column(gap=STEP // 2)
        inside.addWidget(label(self.say(words("Tables of the report")), "small"))
        self.boxes = {}
        for table in usual.summary.tables:
            if table.id not in ALWAYS:
                box = QCheckBox(self.say(table_title(table.id)))
                box.setChecked(self.choices is None or table.id not in self.choices.without)
                inside.addWidget(box)
                self.boxes[table.id] = box
        return inside

    def _try(self) -> None:
        threshold = int(self.threshold.key()) if self.threshold is not None else self.least
        without = frozenset(name for name, box in self.boxes.items() if not box.isChecked())
        rolled_up = self.rolled_up is not None and self.rolled_up.isChecked()
        self.choices = Choices(threshold, without, rolled_up)
        self.trying(self.choices)

    def _back(self) -> None:
        self.choices = None
        self.trying(None)


def compared(usual: "Preview", tried: "Preview") -> Words:
    """What the choices cost or win, in numbers that are shown and in people whose line is shown."""
    before, now = (whole_tally(one.tallies).percent for one in (usual, tried))
    numbers = words(
        "With these choices {shown} of {every} numbers are shown. The usual report shows {before} of {all}.",
        shown=tried.shown,
        every=tried.shown + tried.hidden,
        before=usual.shown,
        all=usual.shown + usual.hidden,
    )
    if before is None or now is None:
        return numbers
    return words(
        "{numbers} People in shown lines: {now}% in place of {before}%.",
        numbers=numbers,
        now=now,
        before=before,
    )
