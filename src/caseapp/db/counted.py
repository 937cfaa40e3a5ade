"""The answers that reports count and nothing beside them, of some people at a time: ten thousand never lie open at once.

What is not counted is not read, and stands as SEALED, so that nobody can write such a record back over a whole one.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.engine import Connection

from caseapp.db.codec import Raw, decode
from caseapp.db.pieces import pieces
from caseapp.db.sealing import FileKeys, opened, place_of
from caseapp.db.tables import FILE_KEY, SUBJECT_TABLES, sealed_column
from caseapp.db.work import Reading
from caseapp.records import subject
from caseapp.records.fields import Compartment, Kind, NoAnswer, questions
from caseapp.records.person import Person
from caseapp.records.retention import COUNTED
from caseapp.records.subject import Stored

_SYSTEM = ("id", "owner_id", "version", "entered_at", "changed_at")
_BESIDE: Mapping[str, frozenset[str]] = {"stay": frozenset({"bed"})}
"""Read too: a stay in a bed of the house is one of the house, whatever its kind says (`statistics/reading.py`)."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the rows of a subject become records: the columns that are asked for, and what all other answers are."""

    record: type[Any]
    asked: tuple[tuple[str, Kind], ...]
    others: Mapping[str, NoAnswer]
    query: Select[Any]


@cache
def _plan(name: str) -> _Plan:
    about, table = subject(name), SUBJECT_TABLES[name]
    wanted = COUNTED[name] | _BESIDE.get(name, frozenset())
    every = questions(about.record)
    asked = tuple((one.name, one.kind) for one in every if one.name in wanted or one.required)
    named = {one for one, _kind in asked}
    others = {one.name: NoAnswer.SEALED for one in every if one.name not in named}
    system = _SYSTEM if about.owner else tuple(one for one in _SYSTEM if one != "owner_id")
    query = select(*(table.c[one] for one in (*system, *(one for one, _kind in asked)))).order_by(table.c.id)
    return _Plan(about.record, asked, others, query)


def counted(reading: Reading, name: str, owners: Collection[int]) -> dict[int, tuple[Stored[Any], ...]]:
    """The entries of a subject under these owners, oldest first; owners without any are left out."""
    plan, owner, found = _plan(name), SUBJECT_TABLES[name].c.owner_id, dict[int, list[Stored[Any]]]()
    for numbers in pieces(sorted(owners)):
        for row in reading.connection.execute(plan.query.where(owner.in_(numbers))).all():
            found.setdefault(row[1], []).append(_stored(plan, row))
    return {number: tuple(found[number]) for number in sorted(found)}


def _stored(plan: _Plan, row: Sequence[Any]) -> Stored[Any]:
    number, owner, version, entered, changed, *answered = row
    return Stored(number, owner, version, entered, changed, plan.record(**_answers(plan, answered)))


def _answers(plan: _Plan, answered: Iterable[Raw]) -> dict[str, Any]:
    answers: dict[str, Any] = dict(plan.others)
    for (name, kind), raw in zip(plan.asked, answered, strict=True):
        answers[name] = decode(kind, raw)
    return answers


def counted_people(reading: Reading, numbers: Collection[int]) -> dict[int, Stored[Person]]:
    """These people without their names; the birth as far as the reader holds the key of identities."""
    found: dict[int, Stored[Person]] = {}
    person, plan = SUBJECT_TABLES["person"].c, _plan("person")
    sealed = person[sealed_column(Compartment.IDENTITY)]
    own = (FILE_KEY.c.owner == "person") & (FILE_KEY.c.compartment == Compartment.IDENTITY)
    query = plan.query.add_columns(sealed, FILE_KEY.c.wrapped).outerjoin(
        FILE_KEY, own & (FILE_KEY.c.owner_id == person.id)
    )
    files = FileKeys(reading.connection, reading.keys)
    for some in pieces(sorted(numbers)):
        for row in reading.connection.execute(query.where(person.id.in_(some))).all():
            found[row[0]] = _person(files, plan, row)
    return found


def _person(files: FileKeys, plan: _Plan, row: Sequence[Any]) -> Stored[Person]:
    number, version, entered, changed, *answered, sealed, wrapped = row
    answers = _answers(plan, answered)
    if sealed is None:
        answers["birth"] = NoAnswer.NOT_ASKED
    elif files.keys.holds(Compartment.IDENTITY):
        file = ("person", number)
        files.begin(file)
        if wrapped is not None:
            files.know(file, Compartment.IDENTITY, wrapped)
        told = opened(files, file, Compartment.IDENTITY, place_of("person", number, version), sealed)
        answers["birth"] = decode(Kind.PART_DAY, told.get("birth"))
    return Stored(number, 0, version, entered, changed, plan.record(**answers))


def people_with_cases(connection: Connection) -> tuple[int, ...]:
    """The numbers of all who have a case, in the order of their oldest ones."""
    case = SUBJECT_TABLES["case"].c
    query = select(case.owner_id).group_by(case.owner_id).order_by(func.min(case.id))
    return tuple(connection.execute(query).scalars())
