"""A summary on the screen, from its key figures to its last table: the same tables in the same order as on paper."""

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.base.words import words
from caseapp.statistics.catalogue import CLOSED, OPEN
from caseapp.statistics.definitions import (
    category_label,
    measure_label,
    measure_section,
    sections,
    table_title,
)
from caseapp.statistics.spoken import rounded_meaning
from caseapp.statistics.table import Key, Measure, Table
from caseapp.ui.line import Later, Piece, at_once
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.count_table import CountTable
from caseapp.ui.widgets.count_words import (
    AT_LEAST,
    HIDDEN,
    NOBODY,
    STRUCTURAL_SIGN,
    WHY,
    CountSheet,
    CountWords,
    Mark,
    Spot,
)
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.hidden_mark import HiddenMark
from caseapp.ui.widgets.parts import button, card, clear, column, dress, icon_button, label, row, scroller

_FLOW = ("persons_carried", "persons_new", "persons_reopened", "persons_entered", "persons_assisted")
_EXIT_TABLE, _EXIT = "assisted_by_exit", "exit"
_AMOUNTS = ("bed_nights", "occupancy")
_SECTION_OF = {table: section.number for section in sections() for table in section.tables}
_LAST_SECTION = max(section.number for section in sections())
"""A table that this version's catalogue does not know stands in the last section."""
_WIDEST = 960
"""Longer lines of rules would be hard to read."""


class ReportView(QWidget):
    """Scrolls through sections; a row of buttons above jumps to each. `before` is put in front of the figures.

    What lies below the first tables is drawn in later turns of the event loop.
    """

    def __init__(self, later: Later = at_once) -> None:
        super().__init__()
        self._later = later
        self._drawing = QObject(self)
        """Stands for the summary that is shown: what was still to be drawn of the one before is not drawn any more."""
        self.tables: list[CountTable] = []
        self.quarter = label("", "title")
        ways = QWidget()
        self.jumps = Flow(ways, gap=0)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        self.inside: QVBoxLayout = column(holder, gap=STEP)
        self.inside.setContentsMargins(0, STEP, 2 * STEP, 4 * STEP)
        self.area: QScrollArea = scroller(holder)
        whole = column(self, gap=0)
        whole.addWidget(ways)
        line = QFrame()
        dress(line, "line")
        whole.addWidget(line)
        whole.addWidget(self.area, 1)

    def empty(self) -> None:
        """Show nothing."""
        shiboken6.delete(self._drawing)
        self._drawing = QObject(self)
        self.tables.clear()
        clear(self.jumps)
        clear(self.inside)

    def show_counts(self, counts: CountWords, before: Sequence[QWidget] = ()) -> None:
        """Show a summary anew, from its top: first of all, which quarter it is about."""
        self.empty()
        self.quarter = label(counts.period(counts.summary.period), "title")
        self.inside.addWidget(self.quarter)
        for widget in before:
            self.inside.addWidget(widget)
        if before:
            self._jump_to(counts.say(words("Overview")), self.quarter)
        self.inside.addWidget(_figures(counts))
        self.inside.addWidget(_legend(counts))
        for one in sections():
            self._section(counts, one.number, counts.say(one.title))
        self._in_turn(partial(self.inside.addStretch, 1))
        self.area.verticalScrollBar().setValue(0)

    def _in_turn(self, piece: Piece) -> None:
        self._later(piece, self._drawing)

    def _section(self, counts: CountWords, number: int, title: str) -> None:
        summary = counts.summary
        tables = [table for table in summary.tables if _SECTION_OF.get(table.id, _LAST_SECTION) == number]
        amounts = [measure for measure in summary.measures if measure_section(measure.id) == number]
        if not tables and not amounts:
            return
        heading = label(f"{number}  {title}", "title")
        self._jump_to(title, heading)
        self._in_turn(partial(self._head, heading))
        for sheet in _sheets(counts, tables, amounts):
            self._in_turn(partial(self._sheet, counts, sheet))
        if number == 1 and summary.targets:
            self._in_turn(partial(self._sheet, counts, counts.goals))

    def _head(self, heading: QWidget) -> None:
        self.inside.addSpacing(2 * STEP)
        self.inside.addWidget(heading)

    def _jump_to(self, title: str, target: QWidget) -> None:
        jump = button(title, look="jump")
        jump.clicked.connect(lambda _on=False: self.area.verticalScrollBar().setValue(target.y() - STEP))
        self.jumps.addWidget(jump)

    def _sheet(self, counts: CountWords, make: Callable[[], CountSheet]) -> None:
        sheet = make()
        table = CountTable(sheet)
        tip = counts.say(words("Copy this table: {title}", title=sheet.title))
        copy = icon_button("copy", tip, table.copy_all)
        self.inside.addSpacing(STEP)
        self.inside.addLayout(row(label(sheet.title, "heading", wrap=True), copy, gap=STEP // 2))
        if sheet.about:
            self.inside.addWidget(label(sheet.about, "small", wrap=True))
        self.inside.addWidget(table)
        if sheet.rules:
            self.inside.addWidget(label(sheet.rules, "small", wrap=True))
        self.tables.append(table)


def _sheets(
    counts: CountWords, tables: Sequence[Table], amounts: Sequence[Measure]
) -> list[Callable[[], CountSheet]]:
    """What makes the tables of a section. In their order, because a rule is said with the first table it is about."""
    plain = [table for table in tables if not table.dims]
    found = [partial(counts.persons, plain)] if plain else []
    found += [partial(counts.sheet, table) for table in tables if table.dims]
    return [*found, *([partial(counts.amounts, amounts)] if amounts else [])]


def _figures(counts: CountWords) -> QWidget:
    """The movement of the quarter and how full the house was, as large numbers."""
    holder = QWidget()
    flow = Flow(holder, columns=4)
    for name, spot in key_figures(counts):
        flow.addWidget(_figure(name, spot))
    return holder


def key_figures(counts: CountWords) -> list[tuple[str, Spot]]:
    """The key figures with their names, in the order of the report's first page."""
    say, summary = counts.say, counts.summary
    found = [
        (say(table_title(table.id)), _at(counts, table, ()))
        for table in map(summary.table, _FLOW)
        if table is not None
    ]
    exits = summary.table(_EXIT_TABLE)
    if exits is not None:
        found += [
            (say(category_label(_EXIT, category)), _at(counts, exits, ((_EXIT, category),)))
            for category in (CLOSED, OPEN)
        ]
    amounts = {measure.id: measure for measure in summary.measures}
    found += [
        (say(measure_label(name)), counts.amount(amounts[name])) for name in _AMOUNTS if name in amounts
    ]
    return found


def _at(counts: CountWords, table: Table, key: Key) -> Spot:
    cell = table.by_key().get(key)
    hidden = Spot("", counts.say(HIDDEN), Mark.HIDDEN)
    return hidden if cell is None else counts.spot(table.id, cell)


def _figure(name: str, spot: Spot) -> QWidget:
    frame, inside = card()
    inside.setSpacing(2)
    inside.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
    frame.setMinimumWidth(120)
    number: QWidget = (
        HiddenMark(spot.spoken, reason=spot.reason)
        if spot.mark is Mark.HIDDEN
        else label(spot.text, "number")
    )
    number.setMinimumHeight(28)
    under = label(name, "small", wrap=True)
    under.setMinimumHeight(34)
    under.setAlignment(Qt.AlignmentFlag.AlignTop)
    inside.addWidget(number)
    inside.addWidget(under)
    frame.setAccessibleName(f"{name}: {spot.spoken}")
    frame.setToolTip(spot.spoken if spot.mark is not Mark.NUMBER else "")
    return frame


def _legend(counts: CountWords) -> QWidget:
    """What the marks mean, as far as this summary uses them."""
    say, summary = counts.say, counts.summary
    cells = [(table.id, cell) for table in summary.tables for cell in table.cells]
    holder = QWidget()
    inside = column(holder, gap=STEP // 2)
    inside.addLayout(row(HiddenMark(say(HIDDEN), 40, 20), label(say(HIDDEN), "small"), 1))
    for reason in dict.fromkeys(counts.reasons.values()):
        why = say(words("{reason}; seen here only, never in the report", reason=WHY[reason]))
        inside.addLayout(row(HiddenMark(why, 40, 20, reason), label(why, "small"), 1))
    if any(cell.structural for _, cell in cells):
        inside.addLayout(_meaning(STRUCTURAL_SIGN, say(NOBODY)))
    if any(cell.value is None and counts.bounds.get((table, cell.key)) for table, cell in cells):
        inside.addLayout(_meaning("≥", say(AT_LEAST)))
    if summary.rounding is not None:
        inside.addLayout(_meaning(f"±{summary.rounding.margin}", say(rounded_meaning(summary.rounding))))
    return holder


def _meaning(sign: str, meaning: str) -> QHBoxLayout:
    shown = label(sign, "small")
    shown.setFixedWidth(40)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    line = row(shown, label(meaning, "small", wrap=True))
    line.setStretch(1, 1)
    return line
