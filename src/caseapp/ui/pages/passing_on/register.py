"""Taking over a register: choose the file, see what is understood and what is refused and why, then take it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.records import subject
from caseapp.records.fields import question
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_file
from caseapp.ui.widgets.parts import (
    button,
    chip,
    clear,
    column,
    empty_note,
    icon_button,
    label,
    row,
    scroller,
)
from caseapp.ui.widgets.print_list import parts_in, print_button

if TYPE_CHECKING:
    from caseapp.actions.passing_on.register import RegisterReport

_MOST = 200
"""Refused rows that are listed; a file with more is the wrong file."""


class RegisterPage(Page):
    """Nothing is written before "Take over" is pressed."""

    title = words("Take over a register")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.path: Path | None = None
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        back = icon_button("arrow-left", self.say(words("Back")), lambda: context.go("settings"))
        choose = button(self.say(words("Choose a file")), self._choose, icon_name="upload")
        self.take = button(self.say(words("Take over")), self._take, "primary", "check")
        self.take.setEnabled(False)
        printing = print_button(self, "register", self.listing)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, printing, choose, self.take))
        holder = QWidget()
        self._inside: QVBoxLayout = column(holder, gap=2 * STEP)
        whole.addWidget(scroller(holder), 1)
        self._begin()

    def arrive(self, what: object = None) -> None:
        """Show the file of a path, or begin anew."""
        self._begin()
        if isinstance(what, Path):
            self.preview(what)

    def preview(self, path: Path) -> None:
        """Read a file and show what would be taken."""
        self.path, desk = path, self.context.desk

        def job(progress: Progress, stop: Stop) -> "RegisterReport":
            from caseapp.actions.passing_on import register

            return register.preview_register(desk, path, progress, stop)

        self.ask(job, self.show_preview)

    def show_preview(self, preview: "RegisterReport") -> None:
        """Show the kind of file, how its columns are understood, and the refused rows."""
        clear(self._inside)
        self.take.setEnabled(preview.taken > 0)
        name = self.path.name if self.path is not None else ""
        head = row(label(name, "heading"), chip(self.say(preview.kind), "accent"))
        head.addWidget(chip(self.say(words("Rows to take: {rows}", rows=preview.taken))))
        if preview.known:
            head.addWidget(chip(self.say(words("Rows taken over before: {rows}", rows=preview.known))))
        if preview.refusals:
            refused_text = words("Rows refused: {rows}", rows=len(preview.refusals))
            head.addWidget(chip(self.say(refused_text), "warning"))
        head.addStretch(1)
        self._inside.addLayout(head)
        for remark in preview.remarks:
            self._inside.addWidget(label(self.say(remark), "muted", wrap=True))
        mapped = [(column_name, self._target(path)) for column_name, path in preview.mapping]
        self._table(words("How the columns are understood"), (words("Column"), words("Question")), mapped)
        refused = [(str(number), self.say(reason)) for number, reason in preview.refusals[:_MOST]]
        if refused:
            self._table(words("Refused rows"), (words("Row"), words("Reason")), refused)
        self._inside.addStretch(1)

    def _target(self, path: str | None) -> str:
        """The question that a column goes to; `path` is written subject.field."""
        if path is None:
            return self.say(words("not taken over"))
        name, _dot, asked = path.partition(".")
        one = subject(name)
        record: type = one.record
        return f"{self.say(one.title)}: {self.say(question(record, asked).label)}"

    def _table(self, heading: Words, heads: tuple[Words, Words], rows: list[tuple[str, str]]) -> None:
        self._inside.addWidget(label(self.say(heading), "heading"))
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName(self.say(heading))
        table.setHorizontalHeaderLabels([self.say(head) for head in heads])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().resizeSection(0, 320)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        for place, texts in enumerate(rows):
            for cell, text in enumerate(texts):
                table.setItem(place, cell, QTableWidgetItem(text))
        table.setFixedHeight(min(380, 48 + 34 * len(rows)))
        self._inside.addWidget(table)

    def listing(self) -> Listing:
        """How the file is understood and which rows are refused, for paper; no row of it stands there."""
        return Listing("register", self.say(self.title), parts_in(self))

    def _begin(self) -> None:
        self.path = None
        self.take.setEnabled(False)
        clear(self._inside)
        text = words("Choose an Excel or CSV file. Nothing is written before you have seen what is in it.")
        first = button(self.say(words("Choose a file")), self._choose, "primary", "upload")
        self._inside.addWidget(empty_note("table", self.say(self.title), self.say(text), first), 1)

    def _choose(self) -> None:
        chosen = choose_file(self, self.say(words("Choose a file")), "(*.xlsx *.xls *.ods *.csv)")
        if chosen is not None:
            self.preview(chosen)

    def _take(self) -> None:
        path, desk = self.path, self.context.desk
        if path is None:
            return

        def job(progress: Progress, stop: Stop) -> "RegisterReport":
            from caseapp.actions.passing_on import register

            return register.take_register(desk, path, progress, stop)

        self.take.setEnabled(False)
        self.ask(job, self._taken)

    def _taken(self, taken: "RegisterReport") -> None:
        self.context.voices.stored.emit()
        self.context.go("people")
        self.context.tell(words("Rows taken over: {rows}.", rows=taken.taken))
