"""What the page of a person says of the closing of a case: that it waits, for whom, and who approved it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from caseapp.actions.casework import closing
from caseapp.base.language import date_text
from caseapp.base.words import words
from caseapp.records.case import Case, closure_approved, closure_waits
from caseapp.records.fields import NoAnswer
from caseapp.records.subject import Stored
from caseapp.ui.context import Context
from caseapp.ui.pages.casework.person_parts import Header


def show_closure(
    context: Context, case: Stored[Case], header: Header, read_again: Callable[[], None]
) -> None:
    """A sign beside the status of a closed case; to a manager who may approve it, the button."""

    def approve() -> None:
        _approve(context, case.id, header, read_again)

    record, say = case.record, context.say
    if closure_approved(record) and not isinstance(record.closure_approved_on, NoAnswer):
        day, name = date_text(say.code, record.closure_approved_on), str(record.closure_approved_by)
        if record.closed_by == record.closure_approved_by:
            header.remark(
                say(words("Closed and approved by the only manager: {name}, {day}", name=name, day=day))
            )
        else:
            header.remark(say(words("Closure approved: {name}, {day}", name=name, day=day)))
    elif closure_waits(record):
        header.remark(say(words("Closure not approved yet")), "warning")
        if closing.may_approve(context.desk, record):
            header.offer(say(words("Approve the closure")), approve, "shield-check")


def _approve(context: Context, case_id: int, owner: QWidget, read_again: Callable[[], None]) -> None:
    desk = context.desk

    def done(approved: tuple[Case, Stored[Case]]) -> None:
        before, after = approved

        def undo() -> None:
            context.line.ask(
                lambda *_ignored: closing.take_approval_back(desk, before, after),
                lambda _nothing: read_again(),
            )

        read_again()
        context.tell(words("The closing of the case is approved."), "good", words("Undo"), undo)

    context.line.ask(lambda *_ignored: closing.approve_closure(desk, case_id), done, owner=owner)
