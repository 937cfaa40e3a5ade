"""Drafts in the vault: one for each form, for their writer alone."""

from dataclasses import replace

from sqlalchemy import func, select

from caseapp.actions.casework import drafts
from caseapp.actions.desk import Desk
from caseapp.db import drafts as rows
from caseapp.db import tables

CONTENT = {
    "page": "admit",
    "editor": {"forms": [{"surname": {"typed": "Ұлжан"}}], "cursor": [], "scrolled": 0},
}


def entries_in_log(desk: Desk) -> int:
    with desk.database.quietly() as work:
        return int(work.connection.execute(select(func.count()).select_from(tables.AUDIT)).scalar_one())


def test_a_draft_comes_back_as_it_was_kept(desk: Desk) -> None:
    drafts.save_draft(desk, "admit", {})
    drafts.save_draft(desk, "admit", CONTENT)
    (found,) = drafts.read_drafts(desk)
    assert (found.form, found.content) == ("admit", CONTENT)


def test_a_draft_that_was_saved_or_given_up_is_gone(desk: Desk) -> None:
    drafts.save_draft(desk, "admit", CONTENT)
    drafts.save_draft(desk, "comment:3", CONTENT)
    drafts.drop_draft(desk, "admit")
    drafts.drop_draft(desk, "never kept")
    assert [one.form for one in drafts.read_drafts(desk)] == ["comment:3"]


def test_nobody_reads_the_draft_of_a_colleague(desk: Desk) -> None:
    drafts.save_draft(desk, "admit", CONTENT)
    with desk.database.quietly() as work:
        (row,) = rows.drafts_of(work, desk.user)
        rows.put_draft(work, "Marat", "admit", row.sealed)
    assert "Ұлжан".encode() not in row.sealed
    assert drafts.read_drafts(replace(desk, user="Marat")) == ()


def test_drafts_leave_no_trace_in_the_log(desk: Desk) -> None:
    before = entries_in_log(desk)
    drafts.save_draft(desk, "admit", CONTENT)
    drafts.read_drafts(desk)
    drafts.drop_draft(desk, "admit")
    assert entries_in_log(desk) == before
