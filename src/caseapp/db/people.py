"""The list of people: one light line per person, read in a few queries, however many there are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from sys import intern
from typing import Any

from sqlalchemy import case as one_of
from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from caseapp.base.dates import PartialDate
from caseapp.db.pieces import AT_ONCE
from caseapp.db.sealing import SEARCH, opened, place_of
from caseapp.db.tables import ERASURE, SUBJECT_TABLES, sealed_column
from caseapp.db.work import Reading
from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment

_NUMBERS = ("home_phone", "mobile_phone", "identity_number", "safe_contact")
_NAMES = ("surname", "given_name", "patronymic", "latin_name", "calling_name")


@dataclass(frozen=True, slots=True)
class CaseLine:
    """The newest case of a person, as the list shows it; the worker is empty where none is known."""

    case_id: int
    code: str
    status: str
    worker: str
    opened: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What the list needs of a person; whatever was not answered is empty."""

    person_id: int
    search: str
    surname: str
    given_name: str
    patronymic: str
    latin_name: str
    calling_name: str
    sex: str
    birth: PartialDate | None
    citizenships: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    version: int = 0


def person_versions(connection: Connection) -> dict[int, int]:
    """The version of every person, by id: what was opened of her before still stands where it is the same."""
    person = SUBJECT_TABLES["person"].c
    return {row[0]: row[1] for row in connection.execute(select(person.id, person.version)).all()}


def person_rows(reading: Reading, ids: Collection[int] | None = None) -> list[PersonRow]:
    """Every person, or these, by id. Read without the general decoding, because this list stands between unlock and work."""
    person = SUBJECT_TABLES["person"]
    names = person.c[sealed_column(Compartment.IDENTITY)]
    wanted = select(person.c.id, person.c.version, names, person.c.sex, person.c.citizenships)
    if ids is None or len(ids) > AT_ONCE:
        reading.files.load_all("person")
        kept = frozenset(ids) if ids is not None else None
    else:
        wanted, kept = wanted.where(person.c.id.in_(list(ids))), None
        reading.files.load_some("person", ids)
    rows = reading.connection.execute(wanted.order_by(person.c.id)).all()
    return [_person_row(reading, row) for row in rows if kept is None or row[0] in kept]


def _person_row(reading: Reading, row: Sequence[Any]) -> PersonRow:
    number, version, sealed, sex, citizenships = row
    if sealed is None or not reading.keys.holds(Compartment.IDENTITY):
        answers: Mapping[str, Any] = {}
    else:
        place = place_of("person", number, version)
        answers = opened(reading.files, ("person", number), Compartment.IDENTITY, place, sealed)
    surname, given_name, patronymic, latin_name, calling_name = (_said(answers.get(name)) for name in _NAMES)
    return PersonRow(
        number, answers.get(SEARCH, ""), surname, given_name, patronymic, latin_name, calling_name, intern(_said(sex)),
        _birth(answers.get("birth")), _codes(citizenships),
        tuple(said for name in _NUMBERS if (said := _said(answers.get(name)))), version,
    )  # fmt: skip


def newest_cases(connection: Connection) -> dict[int, CaseLine]:
    """The newest case of each person, by person."""
    case = SUBJECT_TABLES["case"]
    wanted = (case.c.owner_id, case.c.id, case.c.code, case.c.status, case.c.worker, case.c.opened)
    rows = connection.execute(select(*wanted).order_by(case.c.opened, case.c.id)).all()
    return {row[0]: CaseLine(row[1], row[2], intern(row[3]), intern(_said(row[4])), row[5]) for row in rows}


def all_codes(connection: Connection) -> dict[int, tuple[str, ...]]:
    """The codes of all cases of each person who has several."""
    case, found = SUBJECT_TABLES["case"].c, dict[int, tuple[str, ...]]()
    several = select(case.owner_id).group_by(case.owner_id).having(func.count() > 1)
    query = select(case.owner_id, case.code).where(case.owner_id.in_(several))
    for owner, code in connection.execute(query).all():
        found[owner] = (*found.get(owner, ()), code)
    return found


def cases_by_code(connection: Connection) -> dict[str, int]:
    """The number of every case by its code."""
    case = SUBJECT_TABLES["case"].c
    return {row[0]: row[1] for row in connection.execute(select(case.code, case.id)).all()}


def owners_of(connection: Connection, codes: Collection[str]) -> dict[str, int]:
    """The person of each of these cases by its code, in the order of the codes."""
    case = SUBJECT_TABLES["case"].c
    query = select(case.code, case.owner_id).where(case.code.in_(list(codes))).order_by(case.code)
    return {row[0]: row[1] for row in connection.execute(query).all()}


def payers_by_case(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Who pays for the stays of each case, where it is known."""
    stay, found = SUBJECT_TABLES["stay"].c, dict[int, tuple[str, ...]]()
    query = select(stay.owner_id, stay.payer).where(stay.payer.is_not(None)).distinct()
    for owner, payer in connection.execute(query).all():
        if _said(payer):
            found[owner] = (*found.get(owner, ()), payer)
    return found


def consents_by_case(connection: Connection, today: date) -> dict[int, frozenset[str]]:
    """What was decided in each case about any purpose: "given" as of today, "withdrawn", "expired"."""
    one, found = SUBJECT_TABLES["consent"].c, dict[int, frozenset[str]]()
    given = one.given == "yes"
    stands = one.withdrawn_on.is_(None) | one.withdrawn_on.startswith("~")
    over = one.valid_until.is_not(None) & (one.valid_until < today.isoformat())
    state = one_of(
        ((one.given == "withdrawn") | (given & ~stands), "withdrawn"),
        (given & over, "expired"),
        (given, "given"),
    )
    decided = select(one.owner_id, state).where(state.is_not(None)).distinct()
    for owner, said in connection.execute(decided):
        found[owner] = found.get(owner, frozenset()) | {said}
    return found


def services_by_case(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Which services each case has received, in the order of the subjects."""
    found: dict[int, tuple[str, ...]] = {}
    for subject in SUBJECTS:
        if subject.service:
            table = SUBJECT_TABLES[subject.name]
            for owner in connection.execute(select(table.c.owner_id).distinct()).scalars().all():
                found[owner] = (*found.get(owner, ()), subject.service)
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    return {owner: same.setdefault(services, services) for owner, services in found.items()}


def rooms_tonight(connection: Connection, day: date) -> dict[int, str]:
    """The name of the room in which each case has a bed in the night that begins on the evening of a day."""
    stay, bed, room = (SUBJECT_TABLES[name].c for name in ("stay", "bed", "room"))
    open_ended = stay.left.is_(None) | stay.left.startswith("~") | (stay.left > day.isoformat())
    query = (
        select(stay.owner_id, room.name)
        .where(stay.bed == bed.id, bed.owner_id == room.id, stay.arrived <= day.isoformat(), open_ended)
        .order_by(stay.id)
    )
    return {row[0]: _said(row[1]) for row in connection.execute(query).all()}


def _said(raw: str | None) -> str:
    """A text or code as it was answered; nothing where it was not."""
    if not raw:
        return ""
    if raw[0] != "~":
        return raw
    return raw[1:] if raw[1:2] == "~" else ""


@lru_cache(maxsize=500)
def _codes(raw: str | None) -> tuple[str, ...]:
    said = _said(raw)
    return tuple(said.split(";")) if said else ()


def _birth(raw: str | None) -> PartialDate | None:
    return PartialDate.parse(raw) if raw and raw[0] != "~" else None


def next_case_code(connection: Connection, year: int) -> str:
    """The next free code of a year: 26-0007 is the seventh case registered for 2026."""
    return case_code(year, last_case_number(connection, year) + 1)


def case_code(year: int, number: int) -> str:
    """A case code from its parts."""
    return f"{year % 100:02d}-{number:04d}"


def last_case_number(connection: Connection, year: int) -> int:
    """The highest number given out in a year, or 0. The code of an erased case is never given out again."""
    case, start = SUBJECT_TABLES["case"], f"{year % 100:02d}-"
    codes = connection.execute(
        select(case.c.code).where(case.c.code.startswith(start)).order_by(
            func.length(case.c.code).desc(), case.c.code.desc()
        ).limit(1)
    )  # fmt: skip
    erased = ";".join(connection.execute(select(ERASURE.c.cases)).scalars()).split(";")
    known = [*codes.scalars(), *(code for code in erased if code.startswith(start))]
    return max((int(code.split("-")[1]) for code in known), default=0)


def case_codes(connection: Connection, person_id: int) -> dict[int, str]:
    """The codes of a person's cases, by case."""
    case = SUBJECT_TABLES["case"]
    found = connection.execute(select(case.c.id, case.c.code).where(case.c.owner_id == person_id))
    return {row[0]: row[1] for row in found}


def case_numbers(connection: Connection) -> dict[str, int]:
    """The number of each case, by its code."""
    case = SUBJECT_TABLES["case"]
    return {row[0]: row[1] for row in connection.execute(select(case.c.code, case.c.id))}


def closings_typed(connection: Connection) -> dict[int, str]:
    """When the closing day of each closed case was typed, as UTC, by case."""
    case = SUBJECT_TABLES["case"]
    found = connection.execute(
        select(case.c.id, case.c.closing_typed).where(case.c.closing_typed.is_not(None))
    )
    return {row[0]: row[1] for row in found}
