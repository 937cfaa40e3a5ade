"""The list of people: a light line for everybody, with what she is found and filtered by.

Names are opened once a session and person: `Known` keeps what was opened, and opens again only what was changed since.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from caseapp.actions.desk import Desk
from caseapp.base.dates import PartialDate
from caseapp.db import people as rows
from caseapp.db.due_days import due_rows
from caseapp.db.due_marks import marks_of
from caseapp.db.erasures import is_erased
from caseapp.db.work import Reading
from caseapp.records.names import number_key
from caseapp.records.people_filter import NOBODYS, Due
from caseapp.records.roles import Intent

_STEP = 400
"""People whose names are opened in one job: a tenth of a second, so that other work gets its turn between."""
MANY = 1000
"""People from whom on reading them all is felt."""
_SOON = 7
_GROWN_UP = 18


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the list of people. `search` is the folded text by which the line is found."""

    person_id: int
    code: str
    name: str
    other_names: str
    birth: PartialDate | None
    sex: str
    citizenships: tuple[str, ...]
    status: str
    worker: str
    room: str
    services: tuple[str, ...]
    opened: date | None
    search: str
    erased: bool = False
    """Only coded facts are left; there is no name and no code."""
    age: str = ""
    """Either minor or adult today; empty where no birth is known."""
    payers: tuple[str, ...] = ()
    due: tuple[str, ...] = ()
    consent: tuple[str, ...] = ()


@dataclass
class Known:
    """What was read of the people in this session. Holds names: it goes with the window."""

    people: dict[int, rows.PersonRow] = field(default_factory=dict)
    made: dict[int, tuple[object, PersonLine]] = field(default_factory=dict)
    """The line of each person, and what it was made of."""
    lines: list[PersonLine] = field(default_factory=list)


def list_people(desk: Desk, known: Known | None = None) -> list[PersonLine]:
    """Everybody in the vault, the newest case first."""
    kept = known or Known()
    for _step in read_in_steps(desk, kept):
        pass
    return kept.lines


def read_in_steps(desk: Desk, known: Known) -> Iterator[None]:
    """The same in steps of less than a tenth of a second, so that other work gets its turn between; `known.lines` then."""
    more = True
    while more:
        with _reading(desk) as reading:
            missing = _missing(reading, known)
            _open(reading, known, missing[:_STEP])
            more = len(missing) > _STEP
        yield
    today, found = desk.clock.today(), dict[str, Any]()
    for name, ask in _QUESTIONS.items():
        with _reading(desk) as reading:
            found[name] = ask(reading, today)
        yield
    about = _About(today=today, **found)
    known.lines = sorted(_lines(known, about), key=_newest_first, reverse=True)


def are_many(desk: Desk) -> bool:
    """Whether there are so many people that the list is better read before somebody asks for it."""
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        return len(rows.person_versions(reading.connection)) > MANY


def _reading(desk: Desk) -> AbstractContextManager[Reading]:
    return desk.database.reading(Intent.READ_PEOPLE, seen=("read list", "people"))


def _newest_first(line: PersonLine) -> tuple[date, int]:
    return line.opened or date.min, line.person_id


def _lines(known: Known, about: "_About") -> Iterator[PersonLine]:
    """Only lines of which something changed are made anew."""
    for number, person in known.people.items():
        parts = about.of(number)
        made_of = (person, about.today, parts)
        held = known.made.get(number)
        if held is None or held[0] != made_of:
            held = (made_of, _line(person, about.today, parts))
            known.made[number] = held
        yield held[1]


def _missing(reading: Reading, known: Known) -> list[int]:
    """Who was added or changed since; whoever is gone is forgotten."""
    versions = rows.person_versions(reading.connection)
    for number in [one for one in known.people if one not in versions]:
        del known.people[number]
        known.made.pop(number, None)
    return [
        number
        for number, version in versions.items()
        if number not in known.people or known.people[number].version != version
    ]


def _open(reading: Reading, known: Known, ids: list[int]) -> None:
    for row in rows.person_rows(reading, ids) if ids else ():
        known.people[row.person_id] = row


def _due_by_case(reading: Reading, today: date) -> dict[int, tuple[str, ...]]:
    """Whether something of a case is overdue, or due within a week, and nobody settled it."""
    found: dict[int, set[str]] = {}
    last = today + timedelta(days=_SOON)
    due = due_rows(reading, today, last)
    marks = marks_of(reading.connection, {row.entry_id for row in due})
    for row in due:
        mark = marks.get((row.kind, row.entry_id, row.day))
        day = row.day if mark is None else mark.until
        if row.case_id and day is not None and day <= last and (mark is None or mark.state == "later"):
            found.setdefault(row.case_id, set()).add(Due.OVERDUE if day < today else Due.SOON)
    return {case: tuple(sorted(states)) for case, states in found.items()}


_QUESTIONS: Mapping[str, Callable[[Reading, date], Any]] = {
    "cases": lambda reading, _today: rows.newest_cases(reading.connection),
    "codes": lambda reading, _today: rows.all_codes(reading.connection),
    "services": lambda reading, _today: rows.services_by_case(reading.connection),
    "rooms": lambda reading, today: rows.rooms_tonight(reading.connection, today),
    "payers": lambda reading, _today: rows.payers_by_case(reading.connection),
    "consents": lambda reading, today: rows.consents_by_case(reading.connection, today),
    "due": _due_by_case,
}


class _Parts(NamedTuple):
    """What is known of somebody beside her answers."""

    case: rows.CaseLine
    codes: tuple[str, ...]
    services: tuple[str, ...]
    room: str
    payers: tuple[str, ...]
    consent: tuple[str, ...]
    due: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _About:
    """What is known beside the people, by person or by case."""

    today: date
    cases: Mapping[int, rows.CaseLine]
    codes: Mapping[int, tuple[str, ...]]
    services: Mapping[int, tuple[str, ...]]
    rooms: Mapping[int, str]
    payers: Mapping[int, tuple[str, ...]]
    consents: Mapping[int, frozenset[str]]
    due: Mapping[int, tuple[str, ...]]

    def of(self, person: int) -> _Parts | None:
        """What belongs to somebody's newest case; None where there is no case."""
        case = self.cases.get(person)
        if case is None:
            return None
        number = case.case_id
        return _Parts(
            case, self.codes.get(person, (case.code,)), self.services.get(number, ()), self.rooms.get(number, ""),
            self.payers.get(number, ()), tuple(sorted(self.consents.get(number, NOBODYS))),
            self.due.get(number, NOBODYS),
        )  # fmt: skip


def _line(person: rows.PersonRow, today: date, parts: _Parts | None) -> PersonLine:
    name = " ".join(filter(None, (person.surname, person.given_name, person.patronymic)))
    others = " · ".join(other for other in (person.calling_name, person.latin_name) if other)
    shown = name or person.calling_name or person.latin_name
    facts = (person.birth, person.sex, person.citizenships)
    age, search = _age(person.birth, today), _own_search(person)
    if parts is None:
        return PersonLine(person.person_id, "", shown, others, *facts, "", "", "", (), None, search, age=age)
    case, opened = parts.case, date.fromisoformat(parts.case.opened)
    if is_erased(case.code):
        return PersonLine(
            person.person_id, "", "", "", None, "", (), case.status, "", "", (), opened, "", erased=True
        )
    codes = " ".join(code.replace("-", " ") for code in parts.codes)
    return PersonLine(
        person.person_id, case.code, shown, others, *facts, case.status, case.worker, parts.room, parts.services,
        opened, f"{search} {codes} {number_key(*parts.codes)}", age=age, payers=parts.payers, due=parts.due,
        consent=parts.consent,
    )  # fmt: skip


def _own_search(person: rows.PersonRow) -> str:
    """Names in their folded form, and numbers and birth as digits."""
    birth = person.birth
    born = () if birth is None else (str(birth.year), *_whole_day(birth))
    return f"{person.search} {number_key(*person.numbers, *born)}"


def _whole_day(birth: PartialDate) -> tuple[str, ...]:
    if birth.month is None or birth.day is None:
        return ()
    return (f"{birth.day:02d}{birth.month:02d}{birth.year:04d}",)


def _age(birth: PartialDate | None, today: date) -> str:
    if birth is None:
        return ""
    return "minor" if birth.age_on(today) < _GROWN_UP else "adult"
