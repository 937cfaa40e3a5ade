"""The calendar: appointments, what is due, who arrives and leaves; a new appointment, and one that moves to another day."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from caseapp.actions.casework import entries
from caseapp.actions.desk import Desk, require_shelter
from caseapp.actions.diary.due import DueThing, Settled, rows_between, things_of
from caseapp.base.collation import order
from caseapp.db import store
from caseapp.db.calendar_days import appointments_between, moves_between
from caseapp.db.due_marks import people_of
from caseapp.db.due_parts import DueRow, open_cases
from caseapp.db.nights import names_of
from caseapp.records.appointment import Appointment, Meeting
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

_APPOINTMENTS = ("appointment", "meeting")
_PLACES = {"appointment": 0, "meeting": 0, "came": 2, "went": 3}


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One line of a day. The kind of the thing is one of `records.due.DUE`, "came" or "went".

    `state` says what became of an appointment; empty for one that lies ahead, and for everything else.
    """

    thing: DueThing
    state: str = ""

    @property
    def movable(self) -> bool:
        """Whether it can be given another day by carrying it there: an appointment of which nothing is said yet."""
        return self.thing.kind in _APPOINTMENTS and not self.state


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Somebody for whom an appointment can be made."""

    case_id: int
    person_id: int
    code: str
    name: str


def read_days(desk: Desk, first: date, last: date, *, everything: bool = False) -> tuple[CalendarItem, ...]:
    """Everything from the first to the last day, both included: by day, appointments by their hour, then what is due."""
    require_shelter(desk)
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read due", "people")) as reading:
        found: list[tuple[date, DueRow]] = []
        states: list[str] = []
        for row, state in appointments_between(reading.connection, first, last):
            found.append((row.day, row))
            states.append(state)
        due = rows_between(desk, reading, first, last, everything=everything)
        found += [one for one in due if one[1].kind not in _APPOINTMENTS]
        found += [(row.day, row) for row in moves_between(reading.connection, first, last)]
        things = things_of(reading, found)
    states += [""] * (len(things) - len(states))
    return tuple(sorted(map(CalendarItem, things, states), key=_order))


def _order(item: CalendarItem) -> tuple[date, int, str, str]:
    thing = item.thing
    return (
        thing.day,
        _PLACES.get(thing.kind, 1),
        thing.time or "~",
        f"{thing.kind}{thing.code}{thing.entry_id}",
    )


def open_people(desk: Desk) -> tuple[OpenCase, ...]:
    """Everybody with an open case, by name."""
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read due", "people")) as reading:
        cases = reading.connection.execute(open_cases()).scalars().all()
        owners = people_of(reading.connection, cases)
        names = names_of(reading, {person_id for person_id, _code in owners.values()})
    found = (
        OpenCase(case_id, person, code, names.get(person, "")) for case_id, (person, code) in owners.items()
    )
    return tuple(sorted(found, key=lambda one: (order(one.name), one.code)))


def add_appointment(desk: Desk, case_id: int, day: date, time: str, kind: str) -> Stored[Any]:
    """A new appointment of a case, or a date of the house where `case_id` is 0; `time` and `kind` may be empty."""
    answers: dict[str, Any] = {"day": day}
    answers |= {name: code for name, code in (("time", time), ("kind", kind)) if code}
    record = Appointment(**answers) if case_id else Meeting(**answers)
    return entries.add_entry(desk, "appointment" if case_id else "meeting", case_id, record)


def move(desk: Desk, thing: DueThing, day: date) -> Settled:
    """Put an appointment on another day. SealedAnswersError where its place is for others to read."""
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        stored = store.get(reading, thing.kind, thing.entry_id)
    record = replace(stored.record, day=day)
    after = entries.save_entry(desk, thing.kind, stored.id, stored.version, record)
    return Settled(thing, None, thing.kind, stored.record, after)
