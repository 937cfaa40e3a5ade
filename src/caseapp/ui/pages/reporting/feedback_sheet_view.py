"""A feedback sheet on the screen: what it is about, the coordinator's text, and own numbers beside the whole in one table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from caseapp.base.language import number_text
from caseapp.base.words import Speaks, words
from caseapp.statistics.feedback_lines import (
    ABOUT_NUMBERS,
    COLUMN_NAMES,
    facts_of,
    parts_of,
    so_far_text,
    targets_of,
    values_of,
)
from caseapp.statistics.feedback_sheet import FeedbackSheet
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import card, clear, column, label, scroller
from caseapp.ui.widgets.plain_table import Entry, PlainTable

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_WIDTHS = (0, 90, 90, 140, 90, 170)
_TARGETS = (0, 90, 120, 140)
_WIDEST = 960
_NAMES = 170
_SHORT = 60
"""Letters of a fact that fits on one line."""


class _Titles(QStyledItemDelegate):
    """Sets the titles of parts in bold."""

    def __init__(self, table: PlainTable) -> None:
        super().__init__(table)
        self.rows: frozenset[int] = frozenset()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex"
    ) -> None:
        """A title is bold, everything else as it is."""
        super().initStyleOption(option, index)
        if index.row() in self.rows:
            font = QFont(option.font)
            font.setBold(True)
            option.font = font


class SheetView(QWidget):
    """One sheet, from its facts to its last number."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        inside: QVBoxLayout = column(holder, gap=2 * STEP)
        inside.setContentsMargins(0, 0, 2 * STEP, 2 * STEP)
        frame, self._head = card()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(2 * STEP)
        self._facts.setVerticalSpacing(STEP)
        self._facts.setColumnStretch(1, 1)
        self._head.addLayout(self._facts)
        self.text = label("", wrap=True)
        self._head.addWidget(self.text)
        heads = [
            say(one) for one in (words("Your targets"), words("Year"), words("Target"), words("Year so far"))
        ]
        self.targets = PlainTable(say(words("Your targets")), heads, _TARGETS)
        columns = [say(words("Numbers")), *map(say, COLUMN_NAMES)]
        self.numbers = PlainTable(say(words("Your numbers beside the whole")), columns, _WIDTHS)
        self._titles = _Titles(self.numbers)
        self.numbers.setItemDelegate(self._titles)
        for table in (self.targets, self.numbers):
            table.stand_whole()
            table.setMinimumWidth(560)
        for part in (frame, self.targets, self.numbers, label(say(ABOUT_NUMBERS), "small", wrap=True)):
            inside.addWidget(part)
        inside.addStretch(1)
        self.area = scroller(holder)
        column(self).addWidget(self.area)

    def show_sheet(self, sheet: FeedbackSheet, office: str) -> None:
        """Show a sheet from its top; `office` is this house's own name for the sender."""
        clear(self._facts)
        for place, (name, value) in enumerate(facts_of(sheet, office)):
            said, told = label(self.say(name), "muted"), self.say(value)
            said.setMinimumWidth(_NAMES)
            said.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, place, 0)
            self._facts.addWidget(label(told, wrap=len(told) > _SHORT), place, 1)
        self.text.setText("\n\n".join(one.text for one in sheet.texts))
        self.text.setVisible(bool(sheet.texts))
        self._show_targets(sheet)
        self._show_numbers(sheet)
        self.area.verticalScrollBar().setValue(0)

    def _show_targets(self, sheet: FeedbackSheet) -> None:
        code, found = self.say.code, targets_of(sheet)
        self.targets.setVisible(bool(found))
        self.targets.show_lines([
            (
                Entry(self.say(one.name)), Entry(str(one.year)), Entry(number_text(code, one.target)),
                Entry(so_far_text(one, code)),
            )
            for one in found
        ])  # fmt: skip

    def _show_numbers(self, sheet: FeedbackSheet) -> None:
        lines: list[tuple[Entry, ...]] = []
        titles: list[int] = []
        for part in parts_of(sheet):
            titles.append(len(lines))
            lines.append((Entry(self.say(part.title)), *(Entry("") for _ in COLUMN_NAMES)))
            for line in part.lines:
                values = values_of(line, self.say.code)
                lines.append((Entry(self.say(line.name)), *map(Entry, values)))
        self._titles.rows = frozenset(titles)
        self.numbers.clearSpans()
        self.numbers.show_lines(lines)
        for row in titles:
            self.numbers.setSpan(row, 0, 1, len(COLUMN_NAMES) + 1)
