"""Sending back: what goes to whom about a quarter, a few sentences with it, and all sealed files into one folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import LANGUAGES, of_documents, quarter_text
from caseapp.base.listing import Listing
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.reporting.feedback_sheet_view import SheetView
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.parts import button, card, column, icon_button, label, row, scroller
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.print_list import part_of, print_button
from caseapp.ui.widgets.quarters import QuarterChoice

if TYPE_CHECKING:
    from caseapp.actions.office.returning import Line, Returning, Written
    from caseapp.statistics.feedback_sheet import FeedbackSheet

_WIDTHS = (240, 0, 180)
_LEAST_HIGH = 220
"""Of the list: on a small screen the page is higher than the window, and scrolls."""
_LOOK, _LIST = words("Look at a sheet"), words("Back to the list")
_ABOUT = words(
    "Each shelter gets its own published numbers beside the whole, its targets, what was late or disputed, and your text, sealed to its card."
    " No number of the whole lets anybody work out another shelter's."
)


class SendBackPage(Page):
    """`arrive` takes a quarter, or the identifier of the one shelter that shall get a sheet; without either all of them do."""

    title = words("Send back")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.quarter: Quarter | None = None
        self.shelter = ""
        self.found: Returning | None = None
        self.choice = QuarterChoice()
        self.choice.setAccessibleName(self.say(words("Quarter")))
        self.choice.setFixedWidth(240)
        self.language = Combo(list(LANGUAGES.items()), searched=False)
        self.language.choose(of_documents(self.say.code))
        self.language.setAccessibleName(self.say(words("Language of the text")))
        self.language.setFixedWidth(160)
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(84)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.say(words("A few sentences to the shelters")))
        self.send = button(self.say(words("Send back…")), self._choose, "primary", "lock")
        self.rests = label("", "heading", wrap=True)
        self.about = label("", wrap=True)
        heads = (words("Shelter"), words("State"), words("Sent before"))
        self.table = PlainTable(self.say(words("Who gets a sheet")), list(map(self.say, heads)), _WIDTHS)
        self.table.stand_whole()
        self.preview = SheetView(self.say)
        self.look = button(self.say(_LOOK), self._look, icon_name="eye")
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(_LEAST_HIGH)
        self._lay_out()
        self.table.doubleClicked.connect(lambda _index: self._look())
        self.choice.activated.connect(lambda place: self.show_quarter(Quarter.parse(self.choice.keys[place])))

    def _lay_out(self) -> None:
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        self.writing = QWidget()
        said = label(self.say(words("A few sentences to the shelters")), "heading")
        said.setBuddy(self.text)
        lines = column(self.writing, gap=STEP)
        lines.addLayout(row(said, 1, self.language))
        lines.addWidget(self.text)
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        inside.addWidget(self.rests)
        inside.addWidget(self.about)
        holder = QWidget()
        column(self).addWidget(scroller(holder))
        whole = column(holder, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(
            self, "send-back", lambda: Listing("send back", self.say(self.title), (part_of(self.table),))
        )
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, printing))
        whole.addWidget(label(self.say(_ABOUT), "muted", wrap=True))
        whole.addLayout(row(self.choice, 1, self.look, self.send))
        whole.addWidget(frame)
        whole.addWidget(self.writing)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.preview)
        whole.addWidget(self.stack, 1)

    def arrive(self, what: object = None) -> None:
        """Ask for which quarters anything was received. What was written to others, and given up, is no text for these."""
        before = self.quarter, self.shelter
        if isinstance(what, Quarter):
            self.quarter, self.shelter = what, ""
        elif isinstance(what, str):
            self.shelter = what
        if before != (self.quarter, self.shelter):
            self.text.clear()
        desk = self.context.desk

        def job(*_ignored: object) -> tuple[Quarter, ...]:
            from caseapp.actions.office import returning

            return returning.periods_to_return(desk)

        self.ask(job, self.show_quarters)

    def show_quarters(self, quarters: tuple[Quarter, ...]) -> None:
        """List the quarters, the newest first, and keep to the one that is chosen."""
        newest = tuple(reversed(quarters))
        self.choice.offer([(str(one), quarter_text(self.say.code, one)) for one in newest])
        self.choice.setEnabled(bool(newest))
        self.send.setEnabled(False)
        self.look.setEnabled(False)
        if newest:
            self.show_quarter(self.quarter if self.quarter in newest else newest[0])
            return
        self.rests.setText(self.say(words("Nothing was received yet, so there is nothing to send back.")))
        self.about.hide()

    def show_quarter(self, quarter: Quarter | None) -> None:
        """Ask who would get a sheet about a quarter."""
        if quarter is None:
            return
        self.quarter = quarter
        self.choice.choose(str(quarter))
        desk = self.context.desk

        def job(*_ignored: object) -> "Returning":
            from caseapp.actions.office import returning

            return returning.look(desk, quarter)

        self.ask(job, self.show_returning)

    def show_returning(self, found: "Returning") -> None:
        """Show who gets a sheet, and on whom the whole rests."""
        if found.quarter != self.quarter:
            return
        self.found = found
        self.rests.setText(self.say(_rests(found)))
        self.about.setText(self.say(_fixed(found)))
        self.about.show()
        self.table.show_lines([self._line(one) for one in self._wanted()])
        ready = any(one.why_not is None for one in self._wanted())
        self.send.setEnabled(ready)
        self.look.setEnabled(ready)
        self._list()

    def _wanted(self) -> "Sequence[Line]":
        lines = self.found.lines if self.found is not None else ()
        return [one for one in lines if not self.shelter or one.shelter.id == self.shelter]

    def _line(self, line: "Line") -> tuple[Entry, ...]:
        if line.why_not is None:
            state = Entry(self.say(words("Gets a sheet")), "circle-check", Tint.ACCENT)
        else:
            state = Entry(self.say(line.why_not), "info")
        before = self.say(words("sheet {edition}", edition=line.edition)) if line.edition else "–"
        return Entry(line.shelter.name), state, Entry(before, tip=line.sent_at[:10])

    # ------------------------------------------------------------ looking at a sheet before it is sent

    def _look(self) -> None:
        """Show the sheet of the chosen shelter, the first that gets one where none is chosen; or go back to the list."""
        if self.stack.currentIndex():
            self._list()
            return
        lines = self._wanted()
        chosen = [lines[index.row()] for index in self.table.selectionModel().selectedRows()]
        line = next((one for one in (*chosen, *lines) if one.why_not is None), None)
        if line is None or self.quarter is None:
            return
        desk, quarter, shelter = self.context.desk, self.quarter, line.shelter.id
        text, language = self.text.toPlainText(), self.language.key()

        def job(*_ignored: object) -> "FeedbackSheet":
            from caseapp.actions.office import returning

            return returning.sheet_for(desk, quarter, shelter, text, language)

        self.ask(job, self._show_sheet)

    def _show_sheet(self, sheet: "FeedbackSheet") -> None:
        self.preview.show_sheet(sheet, sheet.office.name)
        self.stack.setCurrentIndex(1)
        self.writing.hide()
        self.look.setText(f" {self.say(_LIST)}")
        self.look.setAccessibleName(self.say(_LIST))

    def _list(self) -> None:
        self.stack.setCurrentIndex(0)
        self.writing.show()
        self.look.setText(f" {self.say(_LOOK)}")
        self.look.setAccessibleName(self.say(_LOOK))

    # ------------------------------------------------------------ sending

    def _choose(self) -> None:
        folder = choose_folder(self, self.say(words("Choose a folder for the sealed files")))
        if folder is not None:
            self.send_to(folder)

    def send_to(self, folder: Path) -> None:
        """Write all sheets into a folder."""
        desk, quarter, text, language = (
            self.context.desk,
            self.quarter,
            self.text.toPlainText(),
            self.language.key(),
        )
        if quarter is None:
            return
        shelters = (self.shelter,) if self.shelter else ()

        def job(progress: Progress, stop: Stop) -> "tuple[Written, ...]":
            from caseapp.actions.office import returning

            return returning.send_back(desk, quarter, folder, text, language, shelters, progress, stop)

        self.send.setEnabled(False)
        self.ask(job, lambda written: self._sent(folder, written), self._not_sent)

    def _sent(self, folder: Path, written: "tuple[Written, ...]") -> None:
        self.text.clear()
        told = words("{n} sealed files are in the folder {name}.", count=len(written), name=folder.name)
        self.context.tell(told)
        self.context.voices.stored.emit()
        self.show_quarter(self.quarter)

    def _not_sent(self, error: KnownError) -> None:
        self.send.setEnabled(True)
        if isinstance(error, StoppedError):
            self.context.tell(error.sentence, "info")
        else:
            self.context.line.trouble.emit(error)

    def _back(self) -> None:
        if self.shelter:
            self.context.go("shelter", self.shelter)
        else:
            self.context.go("national")

    # ------------------------------------------------------------ drafts

    def unsaved(self) -> Words | None:
        """Ask before a typed text is lost."""
        return words("The text to the shelters is not sent.") if self.text.toPlainText().strip() else None

    def draft(self) -> Draft | None:
        """The text that is not sent."""
        if self.unsaved() is None:
            return None
        content = {
            "page": "send-back", "quarter": str(self.quarter or ""), "shelter": self.shelter,
            "text": self.text.toPlainText(), "language": self.language.key(),
        }  # fmt: skip
        return Draft("send-back", content)

    def take_draft(self, draft: Draft) -> None:
        """Put the text back."""
        content = draft.content
        self.quarter = Quarter.parse(str(content["quarter"])) if content["quarter"] else None
        self.language.choose(str(content["language"]))
        self.arrive(str(content["shelter"]))
        self.text.setPlainText(str(content["text"]))
        self.tell_back()


def _rests(found: "Returning") -> Words:
    whole = found.whole
    if not whole.numbers:
        return words("Fewer than four shelters show the same numbers: each gets its own only.")
    return words(
        "The whole rests on {behind} of {reported} shelters, with {numbers} numbers that all of them publish.",
        behind=len(whole.shelters), reported=whole.reported, numbers=len(whole.numbers),
    )  # fmt: skip


def _fixed(found: "Returning") -> Words:
    if found.fixed:
        return words(
            "It was fixed with the first sheet and stays the same, also for shelters that reported later."
        )
    if not found.whole.numbers:
        return words("Send it again when more shelters have reported; nothing of the whole is fixed by that.")
    return words(
        "The first sheet fixes it for this quarter: two wholes that differ by one late report would give that report away. So send it"
        " when most reports are here."
    )
