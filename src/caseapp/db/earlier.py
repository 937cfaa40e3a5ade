"""Earlier answers: what each saving changed, from what to what, by whom and when.

They stand in one table, one row for each saving and compartment. Those of a compartment are sealed with the key of the
file to which the entry belongs, bound to their entry and version, so whoever may not read an answer does not read what it
was before either. They are written by `store.save` alone, and nowhere else (decision 0020).
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import RowMapping, delete, insert, select
from sqlalchemy.engine import Connection

from caseapp.db.codec import Raw, decode, encode
from caseapp.db.sealing import File
from caseapp.db.tables import EARLIER
from caseapp.db.work import Reading, Work
from caseapp.records import subject
from caseapp.records.fields import Compartment, NoAnswer, Question, Value, questions

UNTRACED = frozenset({"feedback"})
"""Subjects without earlier answers: who changed such a sheet, and when, must not be known."""
_SYSTEM = "~system"
"""Beside the open answers: what the program itself kept in the row before."""


@dataclass(frozen=True, slots=True)
class Change:
    """One saving, as much of it as the reader may see. `version` is the one that it made; `at` is UTC.

    `answers` are pairs of before and after by question; `system` is what the row held beside its answers; `undo` says
    that the saving took an earlier one back.
    """

    version: int
    at: str
    user: str
    undo: bool
    answers: Mapping[str, tuple[Value, Value]]
    system: Mapping[str, Any] = field(default_factory=dict)


def changed_answers(before: object, after: object) -> dict[Compartment, dict[str, list[Raw]]]:
    """The answers in which two records of a subject differ, as stored, by compartment; CASE is always there."""
    found: dict[Compartment, dict[str, list[Raw]]] = {Compartment.CASE: {}}
    for asked in questions(type(after)):
        old, new = getattr(before, asked.name), getattr(after, asked.name)
        if NoAnswer.SEALED in (old, new) or encode(old) == encode(new):
            continue
        found.setdefault(asked.compartment, {})[asked.name] = [encode(old), encode(new)]
    return found


def note_change(
    work: Work,
    name: str,
    place: tuple[int, int],
    file: File | None,
    records: tuple[object, object],
    *,
    system: Mapping[str, Any],
    undo: bool,
) -> None:
    """Write down what a saving changes. `place` is the number of the entry and the version that is made."""
    if name in UNTRACED:
        return
    entry_id, version = place
    for compartment, answers in changed_answers(*records).items():
        row: dict[str, Any] = {
            "subject": name, "entry_id": entry_id, "version": version, "compartment": str(compartment),
            "at": work.now, "user": work.user, "undo": int(undo),
        }  # fmt: skip
        if compartment == Compartment.CASE:
            whole: dict[str, Any] = {**answers, _SYSTEM: dict(system)} if system else dict(answers)
            row["answers"] = _text(whole)
        elif file is not None:
            bound = place_of_change(name, entry_id, version)
            row["sealed"] = work.files.seal(file, compartment, bound, _text(answers).encode())
        work.connection.execute(insert(EARLIER).values(row))


def place_of_change(name: str, entry_id: int, version: int) -> str:
    """What the sealed part of a change is bound to."""
    return f"earlier:{name}:{entry_id}:{version}"


def changes(
    reading: Reading, name: str, entry_id: int, file: File | None, *, since: int = 0
) -> tuple[Change, ...]:
    """What was changed in an entry after version `since`, the newest first; sealed parts only for who holds their key."""
    table = EARLIER.c
    mine = (table.subject == name) & (table.entry_id == entry_id) & (table.version > since)
    rows = reading.connection.execute(select(EARLIER).where(mine).order_by(table.version.desc())).mappings()
    asked = {one.name: one for one in questions(subject(name).record)}
    found: dict[int, Change] = {}
    for row in rows.all():
        raw = _raw(reading, row, file)
        answers = _answers(asked, raw)
        known = found.get(row["version"])
        system = raw.get(_SYSTEM, known.system if known else {})
        if known is not None:
            answers = {**known.answers, **answers}
        found[row["version"]] = Change(
            row["version"], row["at"], row["user"], bool(row["undo"]), answers, system
        )
    return tuple(found.values())


def _raw(reading: Reading, row: RowMapping, file: File | None) -> dict[str, Any]:
    if row["sealed"] is None:
        return json.loads(row["answers"]) if row["answers"] else {}
    if file is None or not reading.keys.holds(row["compartment"]):
        return {}
    place = place_of_change(row["subject"], row["entry_id"], row["version"])
    return json.loads(reading.files.unseal(file, row["compartment"], place, row["sealed"]))  # type: ignore[no-any-return]


def _answers(asked: Mapping[str, Question], raw: Mapping[str, Any]) -> dict[str, tuple[Value, Value]]:
    """Questions that are no longer asked are passed over: there is no word for them any more."""
    return {
        one: (decode(asked[one].kind, pair[0]), decode(asked[one].kind, pair[1]))
        for one, pair in raw.items()
        if one in asked
    }


def last_change(connection: Connection, name: str, entry_id: int) -> tuple[int, str, str] | None:
    """Version, moment (UTC) and user of the newest saving of an entry; None where it was only added."""
    table = EARLIER.c
    query = select(table.version, table.at, table.user).where(
        table.subject == name, table.entry_id == entry_id
    )
    row = connection.execute(query.order_by(table.version.desc()).limit(1)).first()
    return None if row is None else (row[0], row[1], row[2])


def rows_of(connection: Connection, name: str, entry_id: int) -> list[dict[str, Any]]:
    """The rows of an entry as they are stored, to put them back with it."""
    query = select(EARLIER).where(EARLIER.c.subject == name, EARLIER.c.entry_id == entry_id)
    return [dict(row) for row in connection.execute(query).mappings()]


def put_rows_back(connection: Connection, rows: Collection[Mapping[str, Any]]) -> None:
    """Write such rows again."""
    if rows:
        connection.execute(insert(EARLIER), [dict(row) for row in rows])


def forget_changes(connection: Connection, name: str, ids: Collection[int]) -> None:
    """Nothing of what was there before is left: of entries that go, and of people who are erased."""
    ordered = list(ids)
    for start in range(0, len(ordered), 500):
        part = ordered[start : start + 500]
        connection.execute(delete(EARLIER).where(EARLIER.c.subject == name, EARLIER.c.entry_id.in_(part)))


def _text(answers: Mapping[str, Any]) -> str:
    return json.dumps(answers, ensure_ascii=False, separators=(",", ":"))
