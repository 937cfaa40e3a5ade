"""Everything that stands in the database, table by table, opened as far as the reader holds the keys.

A test compares the tables named here with those that exist, so that none is forgotten in an export of the whole vault.
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import RowMapping, func, select

from caseapp.db import store
from caseapp.db.audit import AuditEntry, opened_entry
from caseapp.db.earlier import place_of_change
from caseapp.db.sealing import File
from caseapp.db.store import file_owner, with_file
from caseapp.db.tables import AUDIT, EARLIER, METADATA, SUBJECT_TABLES
from caseapp.db.work import Reading
from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment
from caseapp.records.subject import Stored, Subject

PLAIN = (
    "case_organisation", "day_typed", "organisation_card", "letter", "release", "narrative", "card", "received",
    "legal_hold", "erasure", "backup_made", "due_mark", "taken_row",
    "agreement", "quarter_note", "feedback_whole", "feedback_sent", "feedback_received",
    "exact_allowed",
)  # fmt: skip
"""Tables whose rows travel as they stand: nothing in them is sealed."""

OPENED = ("audit", "earlier", "attachment", "attachment_part")
"""Tables whose rows are opened on the way."""

LEFT_OUT: Mapping[str, str] = {
    "setting": "keys and choices of the program itself",
    "file_key": "keys",
    "compartment_key": "keys",
    "draft": "unsaved, and sealed to its writer alone",
    "people_filter": "sealed to its user alone",
    "exact": "numbers of a shelter that leave an office in no form",
}
"""Tables that stay, and why."""

_SYSTEM = ("code", "closing_typed", "referral_id")
UNTRACED = "feedback"


def records(
    reading: Reading, one: Subject[Any], each: store.Each
) -> Iterator[tuple[Stored[Any], Mapping[str, Any]]]:
    """The records of a subject, oldest first, each with what the program keeps beside its answers.

    Sheets that must not be traced come in an order by chance. `each` is called before each one is read.
    """
    table = SUBJECT_TABLES[one.name]
    found = list(store.entries(reading, one.name, each=each))
    if one.name == UNTRACED:
        secrets.SystemRandom().shuffle(found)
    else:
        found.reverse()
    kept = [column for column in _SYSTEM if column in table.c]
    beside: dict[int, Mapping[str, Any]] = {}
    if kept:
        query = select(table.c.id, *(table.c[name] for name in kept))
        beside = {
            row["id"]: {name: row[name] for name in kept}
            for row in reading.connection.execute(query).mappings()
        }
    for stored in found:
        yield stored, beside.get(stored.id, {})


def rows(reading: Reading, name: str) -> Iterator[Mapping[str, Any]]:
    """The rows of a table of `PLAIN`, as they stand."""
    for row in reading.connection.execute(select(METADATA.tables[name])).mappings():
        yield dict(row)


def earlier_answers(reading: Reading) -> Iterator[Mapping[str, Any]]:
    """What answers were before, opened where the key is held; else `sealed` is true."""
    for one in SUBJECTS:
        entry = with_file(one.name).subquery()
        query = (
            select(EARLIER, entry.c.file_id)
            .where(EARLIER.c.subject == one.name, entry.c.id == EARLIER.c.entry_id)
            .order_by(EARLIER.c.entry_id, EARLIER.c.version)
        )
        for row in reading.connection.execute(query).mappings().all():
            yield _opened_change(reading, row, (file_owner(one.name), int(row["file_id"])))


def audit_lines(reading: Reading) -> Iterator[Mapping[str, Any]]:
    """The audit log, oldest first; opened where its key is held."""
    opens = reading.keys.holds(Compartment.AUDIT)
    for row in reading.connection.execute(select(AUDIT).order_by(AUDIT.c.sequence)):
        entry = AuditEntry(*row)
        said = opened_entry(reading.keys, entry) if opens else entry
        line = {name: getattr(entry, name) for name in AuditEntry.__slots__}
        yield {**line, "said": [said.action, said.object]} if opens else line


def how_many(reading: Reading) -> int:
    """About how many lines there will be, for showing progress."""
    names = [*SUBJECT_TABLES, *PLAIN, "audit", "earlier", "attachment"]
    counts = (select(func.count()).select_from(METADATA.tables[name]) for name in names)
    return sum(int(reading.connection.execute(query).scalar_one()) for query in counts)


def _opened_change(reading: Reading, row: RowMapping, file: File) -> Mapping[str, Any]:
    line = {
        name: row[name] for name in ("subject", "entry_id", "version", "compartment", "at", "user", "undo")
    }
    if row["sealed"] is None:
        return {**line, "answers": json.loads(row["answers"] or "{}")}
    if not file[0] or not reading.keys.holds(row["compartment"]):
        return {**line, "sealed": True}
    place = place_of_change(row["subject"], row["entry_id"], row["version"])
    return {
        **line,
        "answers": json.loads(reading.files.unseal(file, row["compartment"], place, row["sealed"])),
    }
