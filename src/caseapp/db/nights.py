"""Who claims a night in the house, and the names for it: what the board and the night count read, by index, however large the vault.

Only stays that touch the asked nights are read, and only the names of the people in them.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.engine import Connection

from caseapp.db.due_parts import blank
from caseapp.db.sealing import opened, place_of
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.tables import SUBJECT_TABLES, sealed_column
from caseapp.db.work import Reading
from caseapp.records.accommodation import Stay
from caseapp.records.fields import Compartment, NoAnswer
from caseapp.records.night import Span
from caseapp.records.stay_limit import LIMIT_FOR, USUAL_MONTHS, LimitRule

_OPEN = ("Active", "FollowUp")
_OUTSIDE = ("hotel", "rented", "partner")
"""Kinds of stay that fill no place in the house, unless a bed is named; `statistics.reading` counts by the same three."""
_NAMES = ("surname", "given_name", "patronymic")
_OTHER_NAMES = ("calling_name", "latin_name")


@dataclass(frozen=True, slots=True)
class StayRow:
    """A stay as nights need it. `left` is the day of departure, or of the end of the case where no departure was typed.

    `open` says that no departure was typed. `bed` is 0 where somebody sleeps in the house without a bed of her own.
    """

    id: int
    version: int
    case_id: int
    person_id: int
    code: str
    arrived: date
    left: date | None
    open: bool
    bed: int
    kind: str
    payer: str
    children: int
    meals: int
    """A day; three where nothing was said. None at all is an answer: somebody cooks for herself."""
    extended_until: date | None

    def holds(self, night: date) -> bool:
        """Whether the place is this person's in the night that begins on the evening of a day."""
        return self.arrived <= night and (self.left is None or night < self.left)


def stays_between(connection: Connection, first: date, last: date) -> list[StayRow]:
    """Every stay in the house that claims one of the nights from `first` to `last`, both inclusive, the oldest first."""
    days = {"first": first.isoformat(), "last": last.isoformat()}
    found = map(_row, connection.execute(_claiming(), days).all())
    return [row for row in found if _in_house(row) and (row.left is None or row.left > first)]


@cache
def _claiming() -> Any:  # noqa: ANN401  a select
    stay, case = SUBJECT_TABLES["stay"].c, SUBJECT_TABLES["case"].c
    claims = stay.arrived <= bindparam("last"), or_(stay.left.is_(None), stay.left > bindparam("first"))
    return _rows().where(*claims).order_by(stay.arrived, stay.id, case.id)


def stays_of_housed(connection: Connection, night: date) -> list[StayRow]:
    """Every stay in the house, the oldest first, of the cases whose place in it goes on in a night."""
    rows = connection.execute(_housed(), {"night": night.isoformat()}).all()
    return [row for row in map(_row, rows) if _in_house(row)]


@cache
def _housed() -> Any:  # noqa: ANN401  a select
    stay, other = SUBJECT_TABLES["stay"].c, SUBJECT_TABLES["stay"].alias("stay_tonight").c
    tonight = select(other.owner_id).where(other.arrived <= bindparam("night"), blank(other.left))
    return _rows().where(stay.owner_id.in_(tonight)).order_by(stay.arrived, stay.id)


def stays_of_cases(connection: Connection, cases: Collection[int]) -> list[StayRow]:
    """Every stay in the house of some cases, the oldest first."""
    stay = SUBJECT_TABLES["stay"].c
    query = _rows().where(stay.owner_id.in_(list(cases))).order_by(stay.arrived, stay.id)
    return [row for row in map(_row, connection.execute(query)) if _in_house(row)]


def stays_of_person(connection: Connection, case_id: int) -> list[StayRow]:
    """Every stay in the house of the person whose case it is, in all her cases, the oldest first."""
    case = SUBJECT_TABLES["case"].c
    person = select(case.owner_id).where(case.id == case_id).scalar_subquery()
    ids = connection.execute(select(case.id).where(case.owner_id == person)).scalars().all()
    return stays_of_cases(connection, ids)


def stays_in_bed(connection: Connection, bed_id: int) -> list[StayRow]:
    """Every stay in a bed, the oldest first."""
    stay = SUBJECT_TABLES["stay"].c
    return [_row(row) for row in connection.execute(_rows().where(stay.bed == bed_id).order_by(stay.arrived))]


def cases_without_place(connection: Connection, night: date, most: int) -> list[tuple[int, int, str]]:
    """Person, case and code of open cases without a place in the house in a night, the newest first."""
    case = SUBJECT_TABLES["case"].c
    housed = {row.person_id for row in stays_between(connection, night, night)}
    query = (
        select(case.owner_id, case.id, case.code)
        .where(case.status.in_(_OPEN), case.opened <= night.isoformat())
        .order_by(case.opened.desc(), case.id.desc())
    )
    found = (tuple(row) for row in connection.execute(query))
    return list(islice((row for row in found if row[0] not in housed), most))


_USUAL_MEALS = 3


@cache
def _rows() -> Any:  # noqa: ANN401  a select
    stay, case = SUBJECT_TABLES["stay"].c, SUBJECT_TABLES["case"].c
    return select(
        stay.id, stay.version, case.id, case.owner_id, case.code, stay.arrived, stay.left, case.closed, stay.bed,
        stay.kind, stay.payer, stay.children, stay.meals, stay.extended_until,
    ).where(case.id == stay.owner_id)  # fmt: skip


def _row(raw: Any) -> StayRow:  # noqa: ANN401  a row of the query
    number, version, case_id, person, code, arrived, left, closed, bed, kind, payer, *rest = raw
    children, meals, extended = rest
    end = _day(left)
    return StayRow(
        number, version, case_id, person, code, date.fromisoformat(arrived), end or _day(closed), end is None,
        _number(bed), _said(kind), _said(payer), _number(children),
        meals if isinstance(meals, int) else _USUAL_MEALS, _day(extended),
    )  # fmt: skip


def _in_house(row: StayRow) -> bool:
    return bool(row.bed) or row.kind not in _OUTSIDE


def _day(raw: str | None) -> date | None:
    return date.fromisoformat(raw) if raw and raw[0] != "~" else None


def _number(raw: int | str | None) -> int:
    return raw if isinstance(raw, int) else 0


def _said(raw: str | None) -> str:
    return raw if raw and raw[0] != "~" else ""


def as_stay(row: StayRow) -> Stay:
    """As much of the record as the rules of the limit and of beds need."""
    return Stay(
        arrived=row.arrived, left=row.left or NoAnswer.NOT_ASKED, bed=row.bed or NoAnswer.NOT_ASKED,
        payer=row.payer or NoAnswer.NOT_ASKED, extended_until=row.extended_until or NoAnswer.NOT_ASKED,
    )  # fmt: skip


def spans_of(connection: Connection, stays: Collection[int]) -> dict[int, tuple[Span, ...]]:
    """The nights away of some stays, by stay, in their order."""
    away = SUBJECT_TABLES["absence"].c
    query = select(away.owner_id, away.away_from, away.back_on, away.kind, away.id, away.version)
    found: dict[int, tuple[Span, ...]] = {}
    rows = connection.execute(query.where(away.owner_id.in_(list(stays))).order_by(away.away_from, away.id))
    for owner, first, back, kind, number, version in rows:
        span = Span(date.fromisoformat(first), _day(back), _said(kind), number, version)
        found[owner] = (*found.get(owner, ()), span)
    return found


def names_of(reading: Reading, people: Iterable[int]) -> dict[int, str]:
    """The names of some people as lists show them; empty where none is known or the reader may not see it."""
    wanted = sorted(set(people))
    person, found = SUBJECT_TABLES["person"].c, dict.fromkeys(wanted, "")
    if not reading.keys.holds(Compartment.IDENTITY):
        return found
    reading.files.load("person", wanted)
    query = select(person.id, person.version, person[sealed_column(Compartment.IDENTITY)])
    for number, version, sealed in reading.connection.execute(query.where(person.id.in_(wanted))):
        if sealed is not None:
            place = place_of("person", number, version)
            answers = opened(reading.files, ("person", number), Compartment.IDENTITY, place, sealed)
            found[number] = _name(answers)
    return found


def bed_places(connection: Connection) -> dict[int, tuple[str, str]]:
    """Room and bed by the number of the bed, in the order of the house: names alone, however many beds there are."""
    room, bed = SUBJECT_TABLES["room"].c, SUBJECT_TABLES["bed"].c
    query = select(bed.id, room.name, bed.label).where(bed.owner_id == room.id).order_by(room.id, bed.id)
    return {row[0]: (_said_text(row[1]), _said_text(row[2])) for row in connection.execute(query).all()}


def _name(answers: Mapping[str, Any]) -> str:
    full = " ".join(filter(None, (_said_text(answers.get(name)) for name in _NAMES)))
    others = (_said_text(answers.get(name)) for name in _OTHER_NAMES)
    return full or next(filter(None, others), "")


def _said_text(raw: str | None) -> str:
    if not raw:
        return ""
    if raw[0] != "~":
        return raw
    return raw[1:] if raw[1:2] == "~" else ""


def night_ids(connection: Connection, first: date, last: date) -> dict[date, int]:
    """The nights of a time, both ends inclusive, that were counted, each with the number of its entry."""
    night = SUBJECT_TABLES["night"].c
    query = select(night.day, night.id).where(night.day.between(first.isoformat(), last.isoformat()))
    return {date.fromisoformat(row[0]): row[1] for row in connection.execute(query.order_by(night.id))}


def first_night(connection: Connection) -> date | None:
    """The first night that was ever counted."""
    night = SUBJECT_TABLES["night"].c
    row = connection.execute(select(night.day).order_by(night.day).limit(1)).scalar()
    return date.fromisoformat(row) if row else None


MONTHS, HOLDS_FOR = "stay_limit_months", "stay_limit_for"
"""The settings of the limit of stay."""


def limit_rule(connection: Connection) -> LimitRule:
    """The limit of stay of this shelter."""
    known = read_settings(connection)
    holds_for = known.get(HOLDS_FOR, "state_order")
    return LimitRule(
        int(known.get(MONTHS, USUAL_MONTHS)), holds_for if holds_for in LIMIT_FOR else "state_order"
    )


def put_limit_rule(connection: Connection, rule: LimitRule) -> None:
    """Set another limit."""
    write_settings(connection, {MONTHS: str(rule.months), HOLDS_FOR: rule.holds_for})
