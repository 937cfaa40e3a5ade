"""The table of drafts: what a person typed and has not saved, one row for each form, sealed for her alone."""

from typing import NamedTuple

from sqlalchemy import delete, insert, select

from caseapp.db import tables
from caseapp.db.work import Reading, Work


class SealedDraft(NamedTuple):
    """A row: the form, the moment of keeping, and bytes that only their writer can open."""

    form: str
    saved_at: str
    sealed: bytes


def put_draft(work: Work, user: str, form: str, sealed: bytes) -> None:
    """Keep a draft in place of the earlier one of the same form."""
    drop_draft(work, user, form)
    row = {"user": user, "form": form, "saved_at": work.now, "sealed": sealed}
    work.connection.execute(insert(tables.DRAFT).values(row))


def drop_draft(work: Work, user: str, form: str) -> None:
    """Forget the draft of a form; nothing happens where there is none."""
    table = tables.DRAFT
    work.connection.execute(delete(table).where(table.c.user == user, table.c.form == form))


def drafts_of(reading: Reading, user: str) -> list[SealedDraft]:
    """All drafts of a user, the newest first."""
    table = tables.DRAFT
    found = select(table.c.form, table.c.saved_at, table.c.sealed).where(table.c.user == user)
    return [SealedDraft(*row) for row in reading.connection.execute(found.order_by(table.c.saved_at.desc()))]
