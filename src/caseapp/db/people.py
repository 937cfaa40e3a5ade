"""The list of people: one light line per person, read in a few queries, however many there are."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from caseapp.db.codec import decode
from caseapp.db.tables import SUBJECT_TABLES
from caseapp.records import SUBJECTS
from caseapp.records.fields import Kind, Value

_PERSON_FIELDS = (
    ("surname", Kind.TEXT), ("given_name", Kind.TEXT), ("patronymic", Kind.TEXT), ("latin_name", Kind.TEXT),
    ("calling_name", Kind.TEXT), ("birth", Kind.PART_DAY), ("sex", Kind.CODE), ("citizenships", Kind.CODES),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CaseLine:
    """The newest case of a person, as the list shows it."""

    case_id: int
    code: str
    status: str
    worker: Value
    opened: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What the list needs of a person."""

    person_id: int
    search: str
    answers: Mapping[str, Value]


def person_rows(connection: Connection) -> list[PersonRow]:
    """Every person, by id."""
    person = SUBJECT_TABLES["person"]
    wanted = [person.c.id, person.c.search, *(person.c[name] for name, _ in _PERSON_FIELDS)]
    rows = connection.execute(select(*wanted).order_by(person.c.id)).all()
    return [
        PersonRow(
            row[0], row[1],
            {name: decode(kind, raw) for (name, kind), raw in zip(_PERSON_FIELDS, row[2:], strict=True)},
        )
        for row in rows
    ]  # fmt: skip


def newest_cases(connection: Connection) -> dict[int, CaseLine]:
    """The newest case of each person, by person."""
    case = SUBJECT_TABLES["case"]
    wanted = (case.c.owner_id, case.c.id, case.c.code, case.c.status, case.c.worker, case.c.opened)
    rows = connection.execute(select(*wanted).order_by(case.c.opened, case.c.id))
    return {
        row[0]: CaseLine(row[1], row[2], row[3], decode(Kind.TEXT, row[4]), row[5]) for row in rows
    }  # fmt: skip


def services_by_case(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Which services each case has received, in the order of the subjects."""
    found: dict[int, list[str]] = {}
    for subject in SUBJECTS:
        if subject.service:
            table = SUBJECT_TABLES[subject.name]
            for owner in connection.execute(select(table.c.owner_id).distinct()).scalars():
                found.setdefault(owner, []).append(subject.service)
    return {case: tuple(services) for case, services in found.items()}


def next_case_code(connection: Connection, year: int) -> str:
    """The next free code of a year: 26-0007 is the seventh case registered for 2026."""
    return case_code(year, last_case_number(connection, year) + 1)


def case_code(year: int, number: int) -> str:
    """A case code from its parts."""
    return f"{year % 100:02d}-{number:04d}"


def last_case_number(connection: Connection, year: int) -> int:
    """The highest number given out in a year, or 0."""
    case = SUBJECT_TABLES["case"]
    codes = connection.execute(
        select(case.c.code).where(case.c.code.startswith(f"{year % 100:02d}-")).order_by(
            func.length(case.c.code).desc(), case.c.code.desc()
        ).limit(1)
    )  # fmt: skip
    code = codes.scalar_one_or_none()
    return int(code.split("-")[1]) if code else 0


def case_codes(connection: Connection, person_id: int) -> dict[int, str]:
    """The codes of a person's cases, by case."""
    case = SUBJECT_TABLES["case"]
    found = connection.execute(select(case.c.id, case.c.code).where(case.c.owner_id == person_id))
    return {row[0]: row[1] for row in found}


def closings_typed(connection: Connection) -> dict[int, str]:
    """When the closing day of each closed case was typed, as UTC, by case."""
    case = SUBJECT_TABLES["case"]
    found = connection.execute(
        select(case.c.id, case.c.closing_typed).where(case.c.closing_typed.is_not(None))
    )
    return {row[0]: row[1] for row in found}
