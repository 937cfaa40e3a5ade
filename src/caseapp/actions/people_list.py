"""The list of people: a light line for everybody, with what she is found and filtered by.

Names are opened once a session and person: `Known` keeps what was opened, and opens again only what was changed since.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

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
    """What was opened of the people in this session, by number. Holds names: it goes with the window."""

    people: dict[int, rows.PersonRow] = field(default_factory=dict)


def read_ahead(desk: Desk, known: Known) -> bool:
    """Open the names of some more people. Gives whether there are more of them."""
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read list", "people")) as reading:
        missing = _missing(reading, known)
        _open(reading, known, missing[:_STEP])
    return len(missing) > _STEP


def list_people(desk: Desk, known: Known | None = None) -> list[PersonLine]:
    """Everybody in the vault, the newest case first."""
    opened, today = known or Known(), desk.clock.today()
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read list", "people")) as reading:
        connection = reading.connection
        _open(reading, opened, _missing(reading, opened))
        about = _About(
            today,
            rows.newest_cases(connection),
            rows.all_codes(connection),
            rows.services_by_case(connection),
            rows.rooms_tonight(connection, today),
            rows.payers_by_case(connection),
            rows.consents_by_case(connection, today),
            _due_by_case(reading, today),
        )
    lines = [_line(person, about) for person in opened.people.values()]
    return sorted(lines, key=lambda line: (line.opened or date.min, line.person_id), reverse=True)


def _missing(reading: Reading, known: Known) -> list[int]:
    """Who was added or changed since; whoever is gone is forgotten."""
    versions = rows.person_versions(reading.connection)
    for number in [one for one in known.people if one not in versions]:
        del known.people[number]
    return [
        number
        for number, version in versions.items()
        if number not in known.people or known.people[number].version != version
    ]


def _open(reading: Reading, known: Known, ids: list[int]) -> None:
    if ids:
        known.people.update({row.person_id: row for row in rows.person_rows(reading, ids)})


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


def _line(person: rows.PersonRow, about: _About) -> PersonLine:
    case = about.cases.get(person.person_id)
    name = " ".join(filter(None, (person.surname, person.given_name, person.patronymic)))
    others = " · ".join(other for other in (person.calling_name, person.latin_name) if other)
    shown = name or person.calling_name or person.latin_name
    facts = (person.birth, person.sex, person.citizenships)
    if case is not None and is_erased(case.code):
        opened = date.fromisoformat(case.opened)
        return PersonLine(
            person.person_id, "", "", "", None, "", (), case.status, "", "", (), opened, "", erased=True
        )
    search = _search(person, about.codes.get(person.person_id, (case.code,) if case else ()))
    age = _age(person.birth, about.today)
    if case is None:
        return PersonLine(person.person_id, "", shown, others, *facts, "", "", "", (), None, search, age=age)
    number = case.case_id
    return PersonLine(
        person.person_id, case.code, shown, others, *facts, case.status, case.worker,
        about.rooms.get(number, ""), about.services.get(number, ()), date.fromisoformat(case.opened), search,
        age=age, payers=about.payers.get(number, ()), due=about.due.get(number, NOBODYS),
        consent=tuple(sorted(about.consents.get(number, NOBODYS))),
    )  # fmt: skip


def _search(person: rows.PersonRow, codes: tuple[str, ...]) -> str:
    """Names in their folded form, codes as a whole and in their parts, and numbers as digits."""
    birth = person.birth
    born = () if birth is None else (str(birth.year), *_whole_day(birth))
    parts = (code.replace("-", " ") for code in codes)
    return " ".join((person.search, *parts, number_key(*codes, *person.numbers, *born)))


def _whole_day(birth: PartialDate) -> tuple[str, ...]:
    if birth.month is None or birth.day is None:
        return ()
    return (f"{birth.day:02d}{birth.month:02d}{birth.year:04d}",)


def _age(birth: PartialDate | None, today: date) -> str:
    if birth is None:
        return ""
    return "minor" if birth.age_on(today) < _GROWN_UP else "adult"
