"""The quarters of one shelter, and what was written about each."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.actions.office.following_up import DISPUTE, NOTE, REMINDER, Cell, QuarterNote, ShelterView
from caseapp.base.language import quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.pages.office.shelter_words import day_of, remarks, short_quarter, state_entry
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, column, label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable

_WIDTHS = (110, 210, 0, 124)
_NOTES = (130, 130, 130, 0)
_KINDS: dict[str, Words] = {NOTE: words("Note"), DISPUTE: words("Dispute"), REMINDER: words("Reminder")}


class QuartersPart(QWidget):
    """`written` is told with a quarter, a kind and a text; `settled` and `dropped` with the number of a note."""

    written = Signal(object, str, str)
    settled = Signal(int)
    dropped = Signal(int)

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.quarters: tuple[Quarter, ...] = ()
        self.view: ShelterView | None = None
        heads = (words("Quarter"), words("State"), words("Remarks"), words("Notes"))
        self.table = PlainTable(say(words("Quarters of the shelter")), list(map(say, heads)), _WIDTHS)
        self.table.selectionModel().selectionChanged.connect(lambda *_lines: self._show_notes())
        self.about = label("", "heading")
        columns = (words("Kind"), words("Day"), words("Who"), words("Text"))
        self.notes = PlainTable(say(words("Notes about the quarter")), list(map(say, columns)), _NOTES)
        self.notes.selectionModel().selectionChanged.connect(lambda *_lines: self._offer())
        self.text = QLineEdit()
        self.text.setMaxLength(1000)
        self.text.setAccessibleName(say(words("A note about the quarter")))
        self.text.setPlaceholderText(say(words("A note about the quarter")))
        self.text.textChanged.connect(lambda _text: self._offer())
        self.add = button(say(words("Add the note")), lambda: self._write(NOTE), icon_name="plus")
        self.dispute = button(
            say(words("Dispute the report")), lambda: self._write(DISPUTE), icon_name="message-square"
        )
        self.settle = button(say(words("Settled")), lambda: self._tell(self.settled), icon_name="check")
        self.drop = button(
            say(words("Remove the note")), lambda: self._tell(self.dropped), icon_name="trash-2"
        )
        inside = column(self, gap=2 * STEP)
        inside.addWidget(self.table, 1)
        frame, below = card()
        below.addLayout(row(self.about, 1, self.settle, self.drop))
        below.addWidget(self.notes, 1)
        line = row(self.text, self.add, self.dispute)
        line.setStretch(0, 1)
        below.addLayout(line)
        inside.addWidget(frame, 1)

    def show_quarters(self, view: ShelterView) -> None:
        """Show them, the newest first, with the notes of the one that was chosen before."""
        chosen = self.chosen() or view.quarters[0]
        self.view, self.quarters = view, view.quarters
        self.table.show_lines([self._line(quarter, view.cells[quarter]) for quarter in view.quarters])
        self.table.selectRow(view.quarters.index(chosen) if chosen in view.quarters else 0)
        self._show_notes()

    def _line(self, quarter: Quarter, cell: Cell) -> tuple[Entry, ...]:
        count = sum(note.kind != REMINDER for note in cell.notes)
        told = " · ".join(remarks(cell, self.say))
        return (
            Entry(short_quarter(quarter)), state_entry(cell, self.say), Entry(told), Entry(str(count or "")),
        )  # fmt: skip

    def chosen(self) -> Quarter | None:
        """The chosen quarter."""
        rows = self.table.selectionModel().selectedRows()
        return self.quarters[rows[0].row()] if rows and rows[0].row() < len(self.quarters) else None

    def _of_chosen(self) -> tuple[QuarterNote, ...]:
        quarter = self.chosen()
        return self.view.cells[quarter].notes if self.view is not None and quarter is not None else ()

    def _show_notes(self) -> None:
        quarter = self.chosen()
        self.about.setText("" if quarter is None else quarter_text(self.say.code, quarter))
        self.notes.show_lines([self._note(one) for one in self._of_chosen()])
        self._offer()

    def _note(self, one: QuarterNote) -> tuple[Entry, ...]:
        text = one.text
        if one.kind == REMINDER:
            text = self.say(words("A reminder was written."))
        if one.settled_at is not None:
            day = day_of(one.settled_at, self.say)
            settled = words("Settled on {day}: {name}", day=day, name=one.settled_by or "")
            text = f"{text}\n{self.say(settled)}"
        return (
            Entry(self.say(_KINDS.get(one.kind, words("Note")))), Entry(day_of(one.at, self.say)),
            Entry(one.user), Entry(text),
        )  # fmt: skip

    def _chosen_note(self) -> QuarterNote | None:
        rows, notes = self.notes.selectionModel().selectedRows(), self._of_chosen()
        return notes[rows[0].row()] if rows and rows[0].row() < len(notes) else None

    def _offer(self) -> None:
        quarter, note = self.chosen(), self._chosen_note()
        here = self.view is not None and quarter is not None and self.view.cells[quarter].here
        typed = bool(self.text.text().strip())
        self.add.setEnabled(typed and quarter is not None)
        self.dispute.setEnabled(typed and here)
        self.settle.setVisible(note is not None and note.open_dispute)
        self.drop.setVisible(note is not None and note.kind == NOTE)

    def _write(self, kind: str) -> None:
        quarter = self.chosen()
        if quarter is not None:
            self.written.emit(quarter, kind, self.text.text())

    def _tell(self, signal: SignalInstance) -> None:
        note = self._chosen_note()
        if note is not None:
            signal.emit(note.id)
