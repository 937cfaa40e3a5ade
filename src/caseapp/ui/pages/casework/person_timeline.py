"""The timeline of the person's page."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, words
from caseapp.records.attachment import ATTACHMENTS
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer
from caseapp.records.subject import Stored, Subject
from caseapp.ui.icons import Tint
from caseapp.ui.line import Later, at_once
from caseapp.ui.pages.casework.gist import day_of, gist
from caseapp.ui.pages.casework.person_line import PIECE, CaseLine, Sign, Told
from caseapp.ui.pages.casework.person_parts import subjects_of_case
from caseapp.ui.sealed import sealed_compartments
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, empty_note, label

if TYPE_CHECKING:
    from caseapp.actions.casework.people import CaseFile

_MANY = 60
"""Entries that are drawn until somebody asks for more."""


class Timeline(QWidget):
    """Every entry of the case, newest first."""

    opening = Signal(str, object)

    def __init__(self, say: Speaks, case: "CaseFile", later: Later = at_once) -> None:
        super().__init__()
        self.say, self._later = say, later
        self._inside = column(self, gap=STEP // 2)
        self._inside.setContentsMargins(0, 0, STEP, 3 * STEP)
        self._inside.addWidget(label(say(words("What happened")), "heading"))
        self.entries = self._in_order(case)
        if not self.entries:
            text = words(
                "Press Add to write down a consent, a stay or a service. Everything appears here by its day."
            )
            self._inside.addWidget(
                empty_note("history", say(words("Nothing is written down yet")), say(text)), 1
            )
        self._shown = self._asked = 0
        self._more = button(say(words("Show older entries")), self._show_more, "quiet")
        self._inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._more.hide()
        self._inside.addStretch(1)
        self._show_more()

    def _in_order(self, case: "CaseFile") -> list[tuple[date, Subject[Any], Stored[Any]]]:
        found = [
            (day_of(one, stored), one, stored)
            for one in (*subjects_of_case(), ATTACHMENTS)
            for stored in case.entries.get(one.name, ())
        ]
        return sorted(found, key=lambda each: (each[0], each[2].entered_at), reverse=True)

    def _show_more(self) -> None:
        if self._asked > self._shown:
            return
        upcoming = self.entries[self._shown : self._shown + _MANY]
        self._asked += len(upcoming)
        for first in range(0, len(upcoming), PIECE):
            self._later(partial(self._draw, upcoming[first : first + PIECE]), self)
        self._later(lambda: self._more.setHidden(self._shown == len(self.entries)), self)

    def _draw(self, upcoming: Sequence[tuple[date, Subject[Any], Stored[Any]]]) -> None:
        for day, one, stored in upcoming:
            self._shown += 1
            self._inside.insertWidget(self._shown, self._line(day, one, stored))

    def _line(self, day: date, one: Subject[Any], stored: Stored[Any]) -> QPushButton:
        told = gist(one, stored, self.say)
        when, title = date_text(self.say.code, day), self.say(one.title)
        name = [f"{when}, {title}: {told}" if told else f"{when}, {title}"]
        parts: list[Sign | Told] = [
            Told(when, Tint.MUTED, least=88),
            Sign(one.icon, Tint.ACCENT),
            Told(title, bold=True),
            Told(told, Tint.MUTED, stretches=True),
        ]
        if sealed_compartments(stored.record):
            name.append(self.say(NO_ANSWER_LABELS[NoAnswer.SEALED]))
            parts.append(Sign("lock"))
        made = CaseLine(" · ".join(name), *parts)
        made.setToolTip("\n".join(part for part in (told, *name[1:]) if part))
        made.clicked.connect(lambda: self.opening.emit(one.name, stored))
        return made
