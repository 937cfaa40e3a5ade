"""Beside the form of an entry: what belongs to it, such as the nights away of a stay or the tranches of a grant."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from caseapp.actions.casework import entries
from caseapp.base.language import date_text, number_text
from caseapp.base.words import words
from caseapp.records import subject as subject_of
from caseapp.records.accommodation import Absence
from caseapp.records.grant import Tranche
from caseapp.records.subject import Stored
from caseapp.ui.context import Context
from caseapp.ui.pages.casework.gist import day_of, gist
from caseapp.ui.theme import STEP, body_font
from caseapp.ui.widgets.parts import button, column, label

_WIDEST = 184
"""Pixels of text: the column of the sections is no wider."""
BESIDE: Mapping[str, tuple[str, ...]] = {"stay": ("absence",), "reintegration": ("tranche", "visit")}
"""Which subjects are shown beside the form of which."""


class OwnedEntries(QWidget):
    """The entries of one subject that belong to the entry on the form."""

    def __init__(
        self, context: Context, name: str, owner_id: int, opens: Callable[[str, Stored[Any] | None], None]
    ) -> None:
        super().__init__()
        self.context, self.about, self._opens = context, subject_of(name), partial(opens, name)
        self._inside = column(self, gap=STEP // 2)
        self._inside.addWidget(label(context.say(self.about.title), "heading", wrap=True))
        desk = context.desk
        context.line.ask(lambda *_ignored: entries.list_entries(desk, name, owner_id), self._show, owner=self)

    def _show(self, found: tuple[Stored[Any], ...]) -> None:
        for stored in found:
            lines = self._lines(stored)
            text = " · ".join(lines)
            made = button(_shortened(lines), partial(self._opens, stored), "jump", tip=text)
            made.setAccessibleName(text)
            self._inside.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        paid = paid_so_far([stored.record for stored in found])
        if paid:
            amount = number_text(self.context.say.code, paid)
            told = self.context.say(words("Paid so far: {amount} KZT", amount=amount))
            self._inside.addWidget(label(told, "muted", wrap=True))
        add = self.context.say(self.about.add)
        self._inside.addWidget(
            button(add, lambda: self._opens(None), "quiet", "plus"), 0, Qt.AlignmentFlag.AlignLeft
        )

    def _lines(self, stored: Stored[Any]) -> tuple[str, ...]:
        say, record = self.context.say, stored.record
        day = date_text(say.code, day_of(self.about, stored))
        if isinstance(record, Absence):
            back = record.back_on
            return (f"{day} – {date_text(say.code, back) if isinstance(back, date) else '…'}",)
        if isinstance(record, Tranche):
            amount = record.amount
            paid = say(words("paid")) if isinstance(record.paid_on, date) else say(words("planned"))
            return (f"{day} · {number_text(say.code, amount)}" if isinstance(amount, int) else day, paid)
        told = gist(self.about, stored, say)
        return (day, told) if told else (day,)


def paid_so_far(records: Iterable[object]) -> int:
    """The tranches that were paid, added up, in KZT; 0 of other records."""
    tranches = (one for one in records if isinstance(one, Tranche) and isinstance(one.paid_on, date))
    return sum(one.amount for one in tranches if isinstance(one.amount, int))


def _shortened(lines: tuple[str, ...]) -> str:
    bold = body_font()
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, _WIDEST) for line in lines)
