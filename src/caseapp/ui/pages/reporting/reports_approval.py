"""Who answers for a report: the project, who prepared it, and the manager who approves it before it is issued."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.statistics.spoken import signatory_words
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, card, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.reporting.approving import Answering

_FUNCTION, _NAME = "function", "name"


class ApprovalPart:
    """A card on the page of the export. `frame` is what stands there; nothing is read before the page is turned to."""

    def __init__(self, page: Page) -> None:
        self._page, self._say = page, page.say
        self.quarter: Quarter | None = None
        self.project, self.name = QLineEdit(), QLineEdit()
        self.shown_as = Combo(
            [
                (_FUNCTION, self._say(words("My function alone"))),
                (_NAME, self._say(words("My name and function"))),
            ]
        )
        self.state = label("", wrap=True)
        self.prepare = button(self._say(words("I prepared this report")), self._prepare, icon_name="pencil")
        self.approve = button(
            self._say(words("I approve this report")), self._approve, icon_name="circle-check"
        )
        if not page.context.may(Intent.EXPORT_SUMMARY):
            self.approve.hide()
        self.frame, inside = card()
        self.frame.setMaximumWidth(FORM_WIDTH + 15 * STEP)
        inside.addWidget(label(self._say(words("Who answers for this report")), "heading"))
        inside.addWidget(self.state)
        self.asked = QWidget()
        below = column(self.asked)
        below.addLayout(self._form())
        below.addWidget(label(self._say(_WHY), "muted", wrap=True))
        below.addLayout(row(self.prepare, self.approve, 1))
        inside.addWidget(self.asked)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(2 * STEP)
        rows = (
            (words("Project"), self.project),
            (words("In the report stands"), self.shown_as),
            (words("Name, as you write it"), self.name),
        )
        for text, box in rows:
            title = label(self._say(text))
            title.setBuddy(box)
            box.setAccessibleName(self._say(text))
            form.addRow(title, box)
        for line in (self.project, self.name):
            line.setMaxLength(200)
        self.form = form
        self.shown_as.choose(_FUNCTION)
        self.shown_as.currentIndexChanged.connect(lambda _place: self._show_name())
        self._show_name()
        return form

    def _show_name(self) -> None:
        named = self.shown_as.key() == _NAME
        self.form.setRowVisible(self.name, named)
        if named and not self.name.text():
            self.name.setText(self._page.context.desk.user)

    def read(self, quarter: Quarter | None) -> None:
        """Ask who prepared and approved the report of a quarter."""
        self.quarter = quarter
        self.frame.setEnabled(quarter is not None)
        if quarter is None:
            return
        desk = self._page.context.desk

        def job(progress: Progress, stop: Stop) -> "Answering":
            from caseapp.actions.reporting import approving

            return approving.answering(desk, quarter, progress, stop)

        self._page.ask(job, partial(self._show, quarter), partial(self._not_read, quarter))

    def _not_read(self, quarter: Quarter, error: KnownError) -> None:
        """What stood here may be of another quarter, or not hold any more."""
        if quarter == self.quarter:
            self.state.setText(self._say(error.sentence))
        self._page.context.line.trouble.emit(error)

    def _show(self, quarter: Quarter, found: "Answering") -> None:
        if quarter != self.quarter:
            return
        if not self.project.isModified():
            self.project.setText(found.project)
        self.asked.setVisible(not found.issued)
        self.state.setText("\n".join(self._say(one) for one in _sentences(found)))

    def _written_name(self) -> str:
        return self.name.text().strip() if self.shown_as.key() == _NAME else ""

    def _prepare(self) -> None:
        desk, quarter = self._page.context.desk, self.quarter
        project, name = self.project.text(), self._written_name()
        if quarter is None:
            return

        def job(*_ignored: object) -> None:
            from caseapp.actions.reporting import approving

            approving.prepare(desk, quarter, project, name)

        self._page.ask(job, lambda _done: self._written(quarter))

    def _approve(self) -> None:
        desk, quarter, name = self._page.context.desk, self.quarter, self._written_name()
        project = self.project.text() if self.project.isModified() else None
        if quarter is None:
            return

        def job(progress: Progress, stop: Stop) -> None:
            from caseapp.actions.reporting import approving

            approving.approve(desk, quarter, name, project, progress, stop)

        self._page.ask(job, lambda _done: self._written(quarter))

    def _written(self, quarter: Quarter) -> None:
        self.project.setModified(False)
        self._page.context.tell(words("Written down."))
        self.read(quarter)


_WHY = words(
    "A report travels far and stays, so it gives functions and no names unless you choose otherwise. A name once issued cannot"
    " be taken back. The log knows who it was in any case."
)


def _sentences(found: "Answering") -> list[Words]:
    """How far the report is, with the accounts that only this house sees."""
    if found.preparer is None:
        if found.issued:
            return [words("The report was issued by an earlier version, which did not ask.")]
        return [words("Nobody has said yet that she prepared it.")]
    one = words(
        "Prepared by {user}. In the report: {who}",
        user=found.prepared_by,
        who=signatory_words(found.preparer),
    )
    if found.approver is None:
        return [one, words("A manager approves it before it is issued.")]
    two = words(
        "Approved by {user}. In the report: {who}",
        user=found.approved_by,
        who=signatory_words(found.approver),
    )
    if found.lapsed:
        return [one, two, words("Since then something was changed, so it has to be approved again.")]
    return [one, two]
