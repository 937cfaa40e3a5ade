"""What the page of a person says of the closing of a case: that it waits, for whom, and who approved it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseapp.actions.casework import closing
from caseapp.base.language import date_text
from caseapp.base.words import Words, words
from caseapp.records.case import Case, closure_approved, closure_waits
from caseapp.records.fields import NoAnswer
from caseapp.records.subject import Stored
from caseapp.ui.context import Context
from caseapp.ui.pages.casework.change import summed_up
from caseapp.ui.pages.casework.person_parts import Header

if TYPE_CHECKING:
    from caseapp.actions.casework.people import CaseFile


def show_closure(context: Context, case: "CaseFile", header: Header, read_again: Callable[[], None]) -> None:
    """A sign beside the status of a closed case, with the needs against those of the beginning; to a manager who may approve it, the button."""

    def approve() -> None:
        _approve(context, case.case.id, header, read_again)

    record, say = case.case.record, context.say
    if closure_waits(record):
        header.remark(say(_needs_now(case)))
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


def _needs_now(case: "CaseFile") -> Words:
    """How the needs stand at the closing against those at the beginning, part of life by part of life under Change over time."""
    found = sorted((one.record for one in case.entries.get("assessment", ())), key=lambda one: one.day)
    if len(found) < 2:
        return words("Needs were not assessed again for the closing")
    return summed_up(found[0], found[-1])


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
