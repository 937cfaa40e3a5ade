"""Handing out the report of a quarter: its language, the file, and the fingerprint to compare by telephone."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QWidget

from caseapp.base.language import EVERY, LANGUAGES, of_documents
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Page
from caseapp.ui.icons import Tint
from caseapp.ui.pages.reporting.feedback_sheet_drop import FeedbackDrop
from caseapp.ui.pages.reporting.reports_exact import ExactPart
from caseapp.ui.pages.reporting.reports_sealing import SealingChoice
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.parts import button, card, column, label, picture_label, row, scroller

if TYPE_CHECKING:
    from caseapp.actions.reporting.reports import Exported, Preview

_NOT_IN_NAMES = re.compile(r"[^\w .()-]+")


class ExportPart(QWidget):
    """What exporting means for this quarter, the button, and what came of it."""

    exporting = Signal()

    def __init__(self, say: Speaks, approval: QWidget) -> None:
        super().__init__()
        self.say, self.approval = say, approval
        self.about = label("", wrap=True)
        self.text_note = label("", "muted", wrap=True)
        self.names_note = label("", "warning", wrap=True)
        self.language = Combo([*LANGUAGES.items(), (EVERY, say(words("All three languages")))])
        self.language.choose(of_documents(say.code))
        self.language.setMaximumWidth(220)
        self.language.setAccessibleName(say(words("Language of the report")))
        self.export = button(say(words("Export the report")), self.exporting.emit, "primary", "download")
        self.sealing = SealingChoice(say)
        self.done = ResultCard(say)
        self.exact = ExactPart(say)
        holder = QWidget()
        holder.setMaximumWidth(FORM_WIDTH + 15 * STEP)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        inside = column(holder, gap=2 * STEP)
        frame, box = card()
        frame.setMaximumWidth(FORM_WIDTH + 15 * STEP)
        chosen = label(say(words("Language of the report")))
        chosen.setBuddy(self.language)
        for part in (self.about, self.text_note, self.names_note):
            box.addWidget(part)
        box.addLayout(row(chosen, self.language, 1))
        box.addWidget(self.sealing)
        box.addLayout(row(self.export, 1))
        self.frame = frame
        inside.addSpacing(STEP)
        inside.addWidget(self.approval)
        inside.addWidget(frame)
        inside.addWidget(self.done.frame)
        inside.addWidget(self.exact.frame)
        inside.addStretch(1)
        column(self).addWidget(scroller(holder))

    def read(self, page: Page, quarter: Quarter | None) -> None:
        """Ask to whom a report can be sealed, and who may have the exact tables beside it."""
        self.sealing.read(page)
        self.exact.read(page, quarter)

    def name_for(self, quarter: Quarter, office: str) -> str:
        """What the file is called, unless somebody calls it otherwise."""
        return file_name(quarter, office, self.language.key(), self.sealing.ending())

    def describe(self, quarter: Quarter | None, issued_on: str, revision: int, *, new_text: bool) -> None:
        """Say what exporting does now: issue the quarter, draw it again, or issue its changed text."""
        self.export.setEnabled(quarter is not None)
        self.about.setText(self.say(_about(quarter, issued_on, revision, new_text=new_text)))

    def tell_text(self, sentence: Words, mentions: int) -> None:
        """Say what becomes of the text of the report, and in how many places it points at people."""
        warning = words(
            "The text points at people in {n} places. Take them out, or say on the Text page why they stay.",
            count=mentions,
        )
        self.text_note.setText(self.say(sentence))
        self.names_note.setText(self.say(warning) if mentions else "")
        self.names_note.setVisible(bool(mentions))


def beside(page: Page) -> tuple[QPushButton, ...]:
    """The ways from a quarter to its year, to the targets of the project, and to what the coordinator sent back."""
    go, say = page.context.go, page.say
    if page.context.may(Intent.EXPORT_SUMMARY):
        FeedbackDrop(page)
    charts = button(say(words("Charts")), lambda: go("charts"))
    if not page.context.may(Intent.COUNT):
        charts.hide()
    return (
        charts,
        button(say(words("Year")), lambda: go("year")),
        button(say(words("Targets")), lambda: go("targets")),
        button(say(words("Feedback")), lambda: go("feedback")),
    )


def about_text(text: str, *, changed: bool) -> Words:
    """What an export does with the text."""
    if changed:
        return words("The text is not saved yet. Exporting saves it first, as it stands on the Text page.")
    return words("The text is printed with it.") if text else words("No text goes with it.")


def is_new(preview: "Preview", written: tuple[str, str]) -> bool:
    """Whether a text and its language differ from those that were issued."""
    issued = preview.summary.narrative if preview.issued else ()
    was = (issued[0].text, issued[0].language) if issued else ("", "")
    return (written[0] or was[0]) != "" and written != was


def may_issue(page: Page, quarter: Quarter) -> bool:
    """Ask once before numbers are issued."""
    return sure(page, page.say, question(quarter), words("Issue and export"))


def question(quarter: Quarter) -> Words:
    """What is asked once before a quarter is issued."""
    return words("Issue the report of {quarter}? Its numbers stay as they are from then on.", quarter=quarter)


def _about(quarter: Quarter | None, issued_on: str, revision: int, *, new_text: bool) -> Words:
    if quarter is None:
        return words("There is no quarter to report yet")
    if not issued_on:
        return words(
            "Exporting issues the report of {quarter}. From then on its numbers stay as they are; what is entered"
            " later counts in the quarter in which it is entered.",
            quarter=quarter,
        )
    if new_text:
        return words(
            "The text was changed since the report of {quarter} was issued. Exporting issues revision {revision}, with"
            " the same numbers and the new text.",
            quarter=quarter,
            revision=revision + 1,
        )
    return words(
        "The report of {quarter} was issued on {day}. Exporting draws the very same numbers again, in the language you"
        " choose.",
        quarter=quarter,
        day=issued_on,
    )


class ResultCard(QWidget):
    """What was exported: the file, and its fingerprint."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.frame: QFrame
        self.frame, inside = card()
        self.frame.setMaximumWidth(FORM_WIDTH + 15 * STEP)
        self.title = label("", "heading", wrap=True)
        self.path = label("", wrap=True)
        self.digits = label("", wrap=True)
        for text in (self.path, self.digits):
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        head = row(picture_label("circle-check", 20, Tint.ACCENT), self.title)
        head.setStretch(1, 1)
        self.copy = button(say(words("Copy the fingerprint")), self._copy, icon_name="copy")
        inside.addLayout(head)
        inside.addWidget(label(say(words("File")), "small"))
        inside.addWidget(self.path)
        inside.addWidget(label(say(words("Fingerprint, to compare by telephone")), "small"))
        inside.addWidget(self.digits)
        inside.addLayout(row(self.copy, 1))
        self.frame.hide()

    def show_exported(self, exported: "Exported") -> None:
        """Say which issue was written, and where."""
        title = words(
            "Exported: {quarter}, number {sequence}, revision {revision}",
            quarter=exported.quarter,
            sequence=exported.sequence,
            revision=exported.revision,
        )
        self.title.setText(self.say(title))
        self.path.setText(str(exported.path))
        self.digits.setText(exported.fingerprint)
        self.frame.setAccessibleName(self.title.text())
        self.frame.show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.digits.text())


def file_name(quarter: Quarter, office: str, language: str, ending: str = "pdf") -> str:
    """A name for the file that sorts by quarter and tells offices apart."""
    return f"{quarter} {plain_name(office)} ({language}).{ending}"


def plain_name(name: str) -> str:
    """A name as a part of the name of a file."""
    return _NOT_IN_NAMES.sub("", name).strip(" .")[:60]
