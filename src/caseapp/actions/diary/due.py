"""Everything that is due, of all stages, for whoever asks: and what she does about it, which can be undone at once.

The days follow from the records. A thing is over when the record says so (a new assessment, an answer, a payment), or
when somebody says so here; that is kept beside the records and changes none of them, except where a tick is the answer:
an appointment took place, a goal is approved.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from caseapp.actions.casework import entries
from caseapp.actions.casework.closing import approve_closure, take_approval_back
from caseapp.actions.desk import Desk, require_shelter
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.due_days import due_rows
from caseapp.db.due_marks import Key, Mark, drop_mark, marks_of, people_of, put_mark, put_off_since
from caseapp.db.due_parts import DueRow
from caseapp.db.nights import names_of
from caseapp.db.sealing import SealedAnswersError
from caseapp.db.work import Reading
from caseapp.records.due import DISMISSAL, DUE, NOTICE, SOON, concerns
from caseapp.records.fields import NoAnswer
from caseapp.records.roles import Intent, any_may
from caseapp.records.subject import Stored

NAMED = 60
"""Things whose people are named at once; more are asked for when somebody wants to see them."""

_READING = {"medical": Intent.READ_MEDICAL, "psychological": Intent.READ_PSYCHOLOGICAL}
_APPOINTMENTS = ("appointment", "meeting")
_ORDER = {kind: place for place, kind in enumerate(DUE)}


@dataclass(frozen=True, slots=True)
class DueThing:
    """One thing. `day` is when it is due, put off or not; `since` the day that the record names, by which it is known.

    `name` is empty where nobody asked for it or the reader may not see it; `person_id` is 0 for things of the house.
    """

    kind: str
    entry_id: int
    case_id: int
    person_id: int
    code: str
    name: str
    day: date
    since: date
    detail: str = ""
    time: str = ""

    @property
    def key(self) -> Key:
        """By which a mark belongs to it."""
        return self.kind, self.entry_id, self.since

    @property
    def put_off(self) -> bool:
        """Whether somebody gave it another day."""
        return self.day != self.since


@dataclass(frozen=True, slots=True)
class Due:
    """The things of one asking, the most urgent first, and how many more there are than are named."""

    things: tuple[DueThing, ...]
    more: int = 0


def due_today(desk: Desk, *, everything: bool = False, most: int = NAMED) -> Due:
    """What is overdue, due today or soon: hers by her roles, or all that she may see."""
    today = desk.clock.today()
    ahead = {kind: today + timedelta(days=NOTICE.get(kind, SOON)) for kind in DUE}
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read due", "people")) as reading:
        rows = _rows(desk, reading, date.min, max(ahead.values()), everything=everything)
        found = [one for one in rows if one[0] <= ahead[one[1].kind]]
        return Due(things_of(reading, found[:most]), max(0, len(found) - most))


def due_between(desk: Desk, first: date, last: date, *, everything: bool = True) -> tuple[DueThing, ...]:
    """What is due from the first to the last day, both included, by day."""
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read due", "people")) as reading:
        return things_of(reading, rows_between(desk, reading, first, last, everything=everything))


def rows_between(
    desk: Desk, reading: Reading, first: date, last: date, *, everything: bool
) -> list[tuple[date, DueRow]]:
    """The same as rows, each with its day: for the calendar, which adds others to them."""
    since = min(first, put_off_since(reading.connection, first, last) or first)
    found = _rows(desk, reading, since, last, everything=everything)
    return [one for one in found if first <= one[0]]


def _rows(
    desk: Desk, reading: Reading, first: date, last: date, *, everything: bool
) -> list[tuple[date, DueRow]]:
    """What is due by a day and not settled, each with its day, in the order of urgency; what was due before `first` is not."""
    require_shelter(desk)
    mine: dict[tuple[str, str], bool] = {}
    rows = []
    for row in due_rows(reading, desk.clock.today(), last, first):
        sort = (row.kind, row.detail)
        if sort not in mine:
            mine[sort] = _mine(desk, *sort, everything=everything)
        if mine[sort]:
            rows.append(row)
    marks = marks_of(reading.connection, {row.entry_id for row in rows})
    marked = {entry_id for _kind, entry_id, _day in marks}
    found = []
    for row in rows:
        mark = marks.get((row.kind, row.entry_id, row.day)) if row.entry_id in marked else None
        day = mark.until if mark is not None and mark.until is not None else row.day
        if (mark is None or mark.state == "later") and day <= last:
            found.append((day, row))
    return sorted(found, key=lambda one: (one[0], one[1].time or "~", _ORDER[one[1].kind], one[1].entry_id))


def _mine(desk: Desk, kind: str, detail: str, *, everything: bool) -> bool:
    needed = _READING.get(kind, Intent.READ_PEOPLE)
    return any_may(desk.roles, needed) and (everything or concerns(kind, detail, desk.roles))


def things_of(reading: Reading, found: Iterable[tuple[date, DueRow]]) -> tuple[DueThing, ...]:
    """Rows, each with its day, with the people whom they concern."""
    found = list(found)
    owners = people_of(reading.connection, {row.case_id for _day, row in found if row.case_id})
    names = names_of(reading, {person_id for person_id, _code in owners.values()})
    return tuple(_thing(day, row, owners, names) for day, row in found)


def _thing(
    day: date, row: DueRow, owners: Mapping[int, tuple[int, str]], names: Mapping[int, str]
) -> DueThing:
    person_id, code = owners.get(row.case_id, (0, ""))
    name = names.get(person_id, "")
    return DueThing(
        row.kind, row.entry_id, row.case_id, person_id, code, name, day, row.day, row.detail, row.time
    )


# ------------------------------------------------------------------ what somebody does about one


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done about a thing, so that it can be undone: the mark that stood before, or the record before and after."""

    thing: DueThing
    before: Mark | None = None
    subject: str = ""
    record_before: Any = None
    after: Stored[Any] | None = None


def done(desk: Desk, thing: DueThing) -> Settled:
    """It is done. An appointment took place, a goal is approved in her name; everything else is marked."""
    if thing.kind in _APPOINTMENTS:
        return _settle_appointment(desk, thing, "kept")
    if thing.kind == "plan_approval":
        return _approve(desk, thing)
    if thing.kind == "closure":
        return Settled(thing, None, "case", *approve_closure(desk, thing.entry_id))
    return _mark(desk, thing, Mark("done"), "do due")


def put_off(desk: Desk, thing: DueThing, until: date) -> Settled:
    """Give it another day; an appointment moves to it. KnownError for a day that is over."""
    if until < desk.clock.today():
        raise KnownError(words("This day is over. Choose a later one."))
    if thing.kind in _APPOINTMENTS:
        return _change(desk, thing, thing.kind, day=until)
    return _mark(desk, thing, Mark("later", until), "put off due")


def dismiss(desk: Desk, thing: DueThing, reason: str) -> Settled:
    """It needs nothing any more, for a reason of DISMISSAL; of an appointment: missed or cancelled."""
    if thing.kind in _APPOINTMENTS:
        return _settle_appointment(desk, thing, reason)
    if reason not in DISMISSAL:
        raise KnownError(words("Choose a reason first."))
    return _mark(desk, thing, Mark("dismissed", None, reason), "dismiss due")


def undo(desk: Desk, settled: Settled) -> None:
    """As it was before. ConflictError where somebody changed the record in the meantime."""
    thing, after = settled.thing, settled.after
    if after is not None and settled.subject == "plan":
        with desk.database.work(Intent.APPROVE_PLAN, "undo due", f"plan:{after.id}") as work:
            store.save(work, "plan", after.id, after.version, settled.record_before)
        return
    if after is not None and thing.kind == "closure":
        take_approval_back(desk, settled.record_before, after)
        return
    if after is not None:
        entries.save_entry(desk, settled.subject, after.id, after.version, settled.record_before)
        return
    _require(desk, thing)
    with desk.database.work(Intent.KEEP_CALENDAR, "undo due", _about(thing)) as work:
        if settled.before is None:
            drop_mark(work.connection, thing.key)
        else:
            put_mark(work.connection, thing.key, thing.case_id, settled.before, desk.user, work.now)


def _require(desk: Desk, thing: DueThing) -> None:
    desk.database.require(_READING.get(thing.kind, Intent.READ_PEOPLE))


def _mark(desk: Desk, thing: DueThing, mark: Mark, action: str) -> Settled:
    _require(desk, thing)
    with desk.database.work(Intent.KEEP_CALENDAR, action, _about(thing)) as work:
        before = marks_of(work.connection, [thing.entry_id]).get(thing.key)
        put_mark(work.connection, thing.key, thing.case_id, mark, desk.user, work.now)
    return Settled(thing, before)


def _approve(desk: Desk, thing: DueThing) -> Settled:
    """One goal, as it stands, in her name."""
    with desk.database.work(Intent.APPROVE_PLAN, "approve plan", f"plan:{thing.entry_id}") as work:
        before = store.get(work, "plan", thing.entry_id)
        approved = replace(before.record, approved_by=desk.user, approved_on=desk.clock.today())
        store.save(work, "plan", before.id, before.version, approved)
        return Settled(thing, None, "plan", before.record, store.get(work, "plan", before.id))


def _about(thing: DueThing) -> str:
    return f"{thing.kind}:{thing.entry_id}"


def _settle_appointment(desk: Desk, thing: DueThing, state: str) -> Settled:
    """Who cannot read the place cannot write the record anew: then the mark alone says that it is over."""
    try:
        return _change(desk, thing, thing.kind, state=state)
    except SealedAnswersError:
        done_or_not = Mark("done") if state == "kept" else Mark("dismissed", None, state)
        return _mark(desk, thing, done_or_not, "do due")


def _change(desk: Desk, thing: DueThing, subject: str, **answers: object) -> Settled:
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        stored = store.get(reading, subject, thing.entry_id)
    if NoAnswer.SEALED in vars(stored.record).values():
        raise SealedAnswersError
    after = entries.save_entry(desk, subject, stored.id, stored.version, replace(stored.record, **answers))
    return Settled(thing, None, subject, stored.record, after)


def read_entry(desk: Desk, thing: DueThing) -> Stored[Any]:
    """The entry that a thing is about, to be opened. KnownError where it is gone."""
    name = DUE[thing.kind].subject
    seen = (f"read {name}", f"{store.file_owner(name)}:{thing.case_id}") if store.file_owner(name) else None
    with desk.database.reading(_READING.get(thing.kind, Intent.READ_PEOPLE), seen=seen) as reading:
        return store.get(reading, name, thing.entry_id)
