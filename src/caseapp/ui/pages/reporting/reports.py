"""The quarterly report of a shelter: numbers, text, export, and what was issued."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent

from caseapp.actions.reporting.proving import UnprovedError
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.reporting.reports_approval import ApprovalPart
from caseapp.ui.pages.reporting.reports_export import ExportPart, about_text, beside, is_new, may_issue
from caseapp.ui.pages.reporting.reports_issued import IssuedPart, what_there_is
from caseapp.ui.pages.reporting.reports_marking import Marking
from caseapp.ui.pages.reporting.reports_missing import MissingPart
from caseapp.ui.pages.reporting.reports_numbers import NumbersPart, state_of
from caseapp.ui.pages.reporting.reports_paper import PRINTED, part_listing
from caseapp.ui.pages.reporting.reports_protection import ProtectionPart
from caseapp.ui.pages.reporting.reports_text import TextPart
from caseapp.ui.pages.reporting.reports_what_if import WhatIf
from caseapp.ui.pages.reporting.reports_writing import Writing
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import ask_unsaved, choose_target
from caseapp.ui.widgets.parts import column, icon_button, keep_place, label, row
from caseapp.ui.widgets.print_list import print_button
from caseapp.ui.widgets.quarters import QuarterChoice
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.reporting.choices import Choices
    from caseapp.actions.reporting.reports import Exported, Issued, Preview

_NEEDED = {"missing": Intent.COUNT, "text": Intent.EXPORT_SUMMARY, "export": Intent.COUNT}
"""Parts that only those see who may do something with them."""


class ReportsPage(Page):
    """One quarter at a time. What was counted is kept until something is written to the vault."""

    title = words("Reports")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.quarter: Quarter | None = None
        self.preview: Preview | None = None
        self.choice = QuarterChoice()
        self.choice.setAccessibleName(self.say(words("Quarter")))
        self.choice.setMinimumWidth(260)
        self.again = icon_button("history", self.say(words("Count again")), self._count_anew)
        self.numbers = NumbersPart(self.say, self.context.line.later)
        self.what_if = WhatIf(self.say, context.desk.profile.threshold, self.count)
        self.protection = ProtectionPart(self.say)
        self.missing = MissingPart(self)
        self.text = TextPart(self.say)
        self.writing = Writing(self, self.text, self._describe_export)
        self.marking = Marking(self, self.text)
        self.approval = ApprovalPart(self)
        self.export = ExportPart(self.say, self.approval.frame)
        self.export.frame.setVisible(context.may(Intent.EXPORT_SUMMARY))
        self.issued = IssuedPart(self)
        self.tabs = Tabs()
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.tabs.add("numbers", self.say(words("Numbers")), self.numbers)
        self.tabs.add("protection", self.say(words("Protection")), self.protection)
        self.tabs.add("missing", self.say(words("Check")), self.missing)
        self.tabs.add("text", self.say(words("Text")), self.text)
        self.tabs.add("export", self.say(words("Export")), self.export)
        self.tabs.add("issued", self.say(words("Issued")), self.issued)
        for name, intent in _NEEDED.items():
            if not self.context.may(intent):
                self.tabs.buttons[name].hide()
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, self.tabs))
        self.printing = print_button(self, "reports", lambda: part_listing(self))
        keep_place(self.choice)
        whole.addLayout(row(self.choice, self.again, self.printing, *beside(self)))
        whole.addWidget(self.tabs.stack, 1)

    def _listen(self) -> None:
        self.choice.activated.connect(self._chosen)
        self.numbers.counting.connect(self._count_anew)
        self.numbers.proposing.connect(lambda label: self.show_quarter(Quarter.parse(label)))
        self.text.text.textChanged.connect(self._describe_export)
        self.text.looked_through.connect(self._describe_export)
        self.text.language.currentIndexChanged.connect(lambda _place: self._describe_export())
        self.export.exporting.connect(self._export)
        self.tabs.turned.connect(self._turned)
        self.context.voices.stored.connect(self._grow_old)

    def unsaved(self) -> Words | None:
        """Ask before a text is lost."""
        if self.writing.kept is not None:
            return words("Your earlier unsaved answers are not put in yet. Leave without them?")
        return words("The text of the report is not saved.") if self.text.is_changed() else None

    def draft(self) -> Draft | None:
        """The text that is not saved."""
        return self.writing.draft()

    def take_draft(self, draft: Draft) -> None:
        """Turn to the quarter of the text; `arrive` has asked for the quarters already."""
        self.writing.coming = draft
        self.tabs.show_part("text")

    def arrive(self, what: object = None) -> None:
        """Ask which quarters there are, which were issued, and, for a text, who must not be named in it."""
        desk = self.context.desk
        self.ask(lambda *_ignored: what_there_is(desk), lambda found: self.show_quarters(*found))
        self.marking.forget()
        self.marking.learn(self.tabs.current())

    def show_quarters(self, quarters: tuple[Quarter, ...], issued: "tuple[Issued, ...]") -> None:
        """List the quarters and half-years, the newest first, and keep to the one that is chosen."""
        self.issued.show_issued(issued)
        self.numbers.offered, self.numbers.issued = quarters, tuple(one.quarter for one in issued)
        counts = self.context.may(Intent.COUNT)
        newest = tuple(one for one in reversed(quarters) if counts or self.issued.issued_on(one))
        self.choice.offer([(str(one), self.say(state_of(one, self.issued.issued_on(one)))) for one in newest])
        self.choice.setEnabled(bool(newest))
        if not newest:
            self.quarter = None
            self.numbers.turn("none")
        elif self.quarter not in newest:
            wanted = self.writing.wanted()
            self.show_quarter(wanted if wanted in newest else newest[0])
        elif self.preview is None:
            self.show_quarter(self.quarter)
        self.choice.choose(str(self.quarter) if self.quarter else "")
        self._show_tools()

    def _chosen(self, place: int) -> None:
        wanted = Quarter.parse(self.choice.keys[place])
        leave = self.unsaved()
        if wanted == self.quarter:
            return
        if leave is not None and not ask_unsaved(
            self, self.say, words("The text of the report is not saved.")
        ):
            self.choice.choose(str(self.quarter))
            return
        self.show_quarter(wanted)

    def show_quarter(self, quarter: Quarter) -> None:
        """Turn to a quarter: an issued one shows its numbers at once, another one waits to be counted."""
        other = quarter != self.quarter
        self.what_if.forget()
        self.quarter, self.preview = quarter, None
        self.protection.forget()
        self.choice.choose(str(quarter))
        self._read_part(self.tabs.current())
        if other:
            self.export.done.frame.hide()
            self.writing.read(quarter)
            self.marking.read(quarter)
        if self.issued.issued_on(quarter):
            self.count()
        else:
            self.numbers.turn("first")
        self._show_tools()

    def hideEvent(self, event: QHideEvent) -> None:
        """Names of everybody are not kept while nobody looks."""
        self.marking.forget()
        super().hideEvent(event)

    def _turned(self, name: str) -> None:
        self._read_part(name)
        self.marking.learn(name)
        self._show_tools()

    def _read_part(self, name: str) -> None:
        if name == "missing":
            self.missing.read(self.quarter)
        elif name == "export":
            self.approval.read(self.quarter)
            self.export.read(self, self.quarter)

    def _show_tools(self) -> None:
        on_numbers = self.tabs.current() == "numbers"
        counted = self.numbers.shown() in {"numbers", "few"}
        issued = self.quarter is not None and bool(self.issued.issued_on(self.quarter))
        self.again.setVisible(on_numbers and counted and not issued)
        self.choice.setVisible(self.tabs.current() != "issued")
        self.printing.setVisible(self.tabs.current() in PRINTED)
        self._describe_export()

    def _count_anew(self) -> None:
        self.what_if.forget()
        self.count()

    def count(self, choices: "Choices | None" = None) -> None:
        """Count and protect the quarter, with choices that are tried; an issued one comes back as it was issued."""
        desk, quarter = self.context.desk, self.quarter
        if quarter is None:
            return

        def job(progress: Progress, stop: Stop) -> "Preview":
            from caseapp.actions.reporting import reports

            return reports.preview(desk, quarter, progress, stop, choices)

        self.numbers.turn("blank" if self.issued.issued_on(quarter) else "work")
        self._show_tools()
        self.ask(job, partial(self.show_preview, quarter), partial(self._trouble, quarter))

    def show_preview(self, quarter: Quarter, preview: "Preview") -> None:
        """Show the numbers, unless another quarter was chosen meanwhile."""
        if quarter == self.quarter:
            self.preview = preview
            self.protection.show_preview(preview)
            panel = self.what_if.panel(preview) if preview.issued is None else None
            self.numbers.show_preview(preview, panel)
            self._show_tools()

    def _trouble(self, quarter: Quarter, error: KnownError) -> None:
        if quarter != self.quarter:
            return
        if isinstance(error, StoppedError):
            self.numbers.turn("first")
            self.context.tell(error.sentence, "info")
        else:
            self.numbers.show_trouble(error)
        self._show_tools()

    def _grow_old(self) -> None:
        """Something was written: what was counted, but not issued, may be wrong by now."""
        if self.quarter is not None and not self.issued.issued_on(self.quarter):
            self.preview = None

    def _describe_export(self) -> None:
        quarter = self.quarter
        issued_on = self.issued.issued_on(quarter) if quarter else ""
        now, new_text = self.text.written(), quarter is not None and self._has_new_text(quarter)
        revision = self.issued.revision(quarter) if quarter else 0
        self.export.describe(quarter, issued_on, revision, new_text=new_text)
        about = about_text(now[0], changed=self.text.is_changed())
        self.export.tell_text(about, len(self.text.open_mentions()))

    def _has_new_text(self, quarter: Quarter) -> bool:
        """Whether the text differs from the one that was issued."""
        issued = self.preview if self.issued.issued_on(quarter) else None
        return issued is not None and is_new(issued, self.text.written())

    def _export(self) -> None:
        self.marking.before(self._export_known)

    def _export_known(self) -> None:
        quarter = self.quarter
        if quarter is None:
            return
        self.text.mark()
        issues = not self.issued.issued_on(quarter) or self._has_new_text(quarter)
        if self.text.open_mentions() and issues:
            self.tabs.show_part("text")
            return
        name = self.export.name_for(quarter, self.context.desk.profile.name)
        title, named = self.say(words("Export the report")), self.export.sealing.named
        target = choose_target(self, title, name, "PDF (*.pdf *.age)", named)
        if target is not None and (self.issued.issued_on(quarter) or may_issue(self, quarter)):
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Save a changed text; when it is saved, write the report."""
        self.export.export.setEnabled(False)
        self.writing.save_first(lambda: self._write(target), self._not_exported)

    def _write(self, target: Path) -> None:
        desk, quarter, ready = self.context.desk, self.quarter, self.preview
        language, to = self.export.language.key(), self.export.sealing.named(target)
        if quarter is None:
            return

        def job(progress: Progress, stop: Stop) -> "Exported":
            from caseapp.actions.reporting import reports

            return reports.export_summary(desk, quarter, language, to, progress, stop, ready)

        self.ask(job, self._exported, self._not_exported)

    def _exported(self, exported: "Exported") -> None:
        self.export.done.show_exported(exported)
        self.context.tell(words("The report is exported."))
        if exported.quarter == self.quarter:
            self.preview = None
        self.arrive()

    def _not_exported(self, error: KnownError) -> None:
        self.export.export.setEnabled(True)
        if isinstance(error, UnprovedError):
            self.numbers.show_trouble(error)
            self.tabs.show_part("numbers")
        self.context.line.trouble.emit(error)
