"""The box for several answers: tick boxes for a short list, chips and a search line for a long one."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.base.words import Speaks, words
from caseapp.records.fields import Question, Value
from caseapp.ui.form.box import Box
from caseapp.ui.form.offering import offered
from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import body_font
from caseapp.ui.widgets.combo import LONG, Combo
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, clear, column, in_lines

_TICK_TEXT = 376
"""Pixels for the text of a tick box; a longer one goes on in a second line."""


class CodesBox(Box):
    """Several of a list, kept in the order of the list. "None of these" is an answer and not a missing one."""

    shows_state = False

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.codes: list[str] = []
        items = question.choices.items if question.choices else ()
        self._labels = {item.code: say(item.label) for item in items}
        self._order = {code: place for place, code in enumerate(self._labels)}
        pairs = offered(question.choices, say) if question.choices else []
        self.ticks: dict[str, QCheckBox] = {}
        self.search: Combo | None = None
        self._inside = column(self, gap=6)
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._inside.addWidget(self._chips)
        self._chips.hide()
        if len(pairs) < LONG:
            self._make_ticks(pairs)
        else:
            self._make_search(pairs)

    def focus_parts(self) -> Sequence[QWidget]:
        """The ticks, or the search line."""
        return list(self.ticks.values()) if self.search is None else [self.search]

    def show_state(self) -> None:
        """Show the state in grey in the search line."""
        if self.search is not None:
            text = self.state_text() or self.say(words("Add another"))
            self.search.hint(text)

    def say_none(self) -> None:
        """Answer that it is none of these."""
        self._set([])
        self.clear_state(filled=True)
        self.settled.emit()

    def _make_ticks(self, offered: Iterable[tuple[str, str]]) -> None:
        holder = QWidget()
        flow = Flow(holder, columns=2, gap=4)
        metrics = QFontMetrics(body_font())
        for code, text in offered:
            tick = QCheckBox(in_lines(metrics, text, _TICK_TEXT))
            tick.clicked.connect(lambda on, code=code: self._ticked(code, on=on))
            self.ticks[code] = tick
            flow.addWidget(tick)
        self._inside.addWidget(holder)

    def _make_search(self, offered: list[tuple[str, str]]) -> None:
        self.search = Combo(offered)
        self.search.activated.connect(self._add_found)
        line = self.search.line()
        if line is not None:
            line.returnPressed.connect(self._add_found)
        self._inside.addWidget(self.search)

    def _ticked(self, code: str, *, on: bool) -> None:
        self._set([*self.codes, code] if on else [other for other in self.codes if other != code])
        self.clear_state(filled=bool(self.codes))
        self.settled.emit()

    def _add_found(self) -> None:
        if self.search is not None and self.search.resolve() and self.search.key():
            code = self.search.key()
            self.search.choose("")
            if code not in self.codes:
                self._ticked(code, on=True)

    def _set(self, codes: Iterable[str]) -> None:
        self.codes = sorted(set(codes), key=lambda code: (self._order.get(code, len(self._order)), code))
        for code, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(code in self.codes)
        loose = [code for code in self.codes if code not in self.ticks]
        clear(self._flow)
        for code in loose:
            self._flow.addWidget(self._chip(code))
        self._chips.setVisible(bool(loose))

    def _chip(self, code: str) -> QWidget:
        text = self._labels.get(code, code)
        made = button(text, lambda: self._ticked(code, on=False), "chip")
        made.setIcon(icon("x", Tint.ACCENT))
        made.setAccessibleName(self.say(words("Remove {answer}", answer=text)))
        made.setToolTip(made.accessibleName())
        return made

    def _fill(self, value: Value) -> None:
        self._set(value if isinstance(value, tuple) else ())

    def _wipe(self) -> None:
        self._set(())
        if self.search is not None:
            self.search.choose("")

    def _standing(self) -> list[object]:
        return [list(self.codes), self.search.currentText() if self.search is not None else ""]

    def _retype(self, typed: object) -> None:
        if not isinstance(typed, list) or len(typed) != 2:
            return
        self._set(str(code) for code in typed[0])
        if self.search is not None:
            self.search.setEditText(str(typed[1]))

    def _read(self) -> Value | None:
        return tuple(self.codes)
