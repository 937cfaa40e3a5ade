"""The database: one audit entry per intent, settings that hold, a schema that equals its history."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy import inspect, select, text

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.db.audit import SEALED, AuditEntry, opened_entry
from caseapp.db.chain import Chain
from caseapp.db.codec import decode, encode
from caseapp.db.tables import AUDIT, METADATA
from caseapp.records.case import Case
from caseapp.records.fields import ANSWERABLE, Kind, NoAnswer, Value
from caseapp.records.person import Person
from caseapp.vault.signing import verify


def _log(desk: Desk) -> list[AuditEntry]:
    with desk.database.reading(None) as reading:
        rows = reading.connection.execute(select(AUDIT).order_by(AUDIT.c.sequence))
        return [AuditEntry(*row) for row in rows]


def _first_broken(desk: Desk, entries: list[AuditEntry]) -> int | None:
    chain = Chain(desk.head.signers(), verify)
    chain.take(entries)
    return chain.broken.sequence if chain.broken is not None else None


def _opened(desk: Desk, entries: list[AuditEntry]) -> list[tuple[str, str]]:
    opened = (opened_entry(desk.keyring, entry) for entry in entries)
    return [(one.action, one.object) for one in opened]


def _admit(desk: Desk) -> None:
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))


def test_one_intent_writes_one_entry_without_a_name(desk: Desk) -> None:
    before = len(_log(desk))
    _admit(desk)
    entries = _log(desk)
    assert _opened(desk, entries[before:]) == [("admit", "person:1")]
    assert "Gulnara" not in repr(entries)


def test_what_was_done_stands_sealed_in_the_log(desk: Desk) -> None:
    _admit(desk)
    assert {entry.action for entry in _log(desk)} == {SEALED}
    assert not any("person" in entry.object or b"person".hex() in entry.object for entry in _log(desk))


def test_looking_at_a_person_is_written_down_once_a_session(desk: Desk) -> None:
    _admit(desk)
    for _ in range(3):
        people.read_person(desk, 1)
    assert _opened(desk, _log(desk)).count(("read person", "person:1")) == 1


def test_a_failed_intent_leaves_neither_record_nor_entry(desk: Desk) -> None:
    before = _log(desk)

    def break_down() -> None:
        with desk.database.work(None, "test") as work:
            work.connection.execute(text("INSERT INTO setting VALUES ('a', 'b')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_down()
    assert _log(desk) == before
    with desk.database.reading(None) as reading:
        assert (
            reading.connection.execute(text("SELECT count(*) FROM setting WHERE name = 'a'")).scalar_one()
            == 0
        )


def test_the_log_holds_as_it_was_written(desk: Desk) -> None:
    for _ in range(3):
        _admit(desk)
    assert _first_broken(desk, _log(desk)) is None


@pytest.mark.parametrize("part", ["at", "actor", "action", "object", "previous", "hash", "signature"])
def test_a_changed_entry_is_found(desk: Desk, part: str) -> None:
    for _ in range(3):
        _admit(desk)
    entries = _log(desk)
    value = getattr(entries[1], part)
    flipped = ("0" if value[0] != "0" else "1") + value[1:]
    entries[1] = AuditEntry(
        **{name: getattr(entries[1], name) for name in entries[1].__slots__} | {part: flipped}
    )
    assert _first_broken(desk, entries) is not None


def test_a_removed_or_moved_entry_is_found(desk: Desk) -> None:
    for _ in range(4):
        _admit(desk)
    entries = _log(desk)
    assert _first_broken(desk, [*entries[:1], *entries[2:]]) == 2
    assert _first_broken(desk, [entries[0], entries[2], entries[1], *entries[3:]]) == 2


def test_the_tables_are_what_the_migrations_made(desk: Desk) -> None:
    with desk.database.reading(None) as reading:
        found = inspect(reading.connection)
        made = {
            name: {column["name"] for column in found.get_columns(name)} for name in found.get_table_names()
        }
        required = {
            (name, column["name"])
            for name in found.get_table_names()
            for column in found.get_columns(name)
            if not column["nullable"]
        }
    declared = {table.name: {column.name for column in table.columns} for table in METADATA.sorted_tables}
    assert made == declared
    assert required == {
        (table.name, column.name)
        for table in METADATA.sorted_tables
        for column in table.columns
        if not column.nullable
    }


def test_a_role_that_may_not_is_refused_before_anything_happens(desk: Desk) -> None:
    from caseapp.records.roles import Intent

    with pytest.raises(KnownError, match="role"), desk.database.work(Intent.IMPORT_SUMMARIES, "test"):
        pytest.fail("the work began")


_DAYS = some.dates(date(1900, 1, 1), date(2100, 12, 31))
_ANSWERS: some.SearchStrategy[tuple[Kind, Value]] = some.one_of(
    some.tuples(some.sampled_from([Kind.TEXT, Kind.LONG_TEXT]), some.text()),
    some.tuples(some.just(Kind.NUMBER), some.integers(0, 10**9)),
    some.tuples(some.just(Kind.YES_NO), some.booleans()),
    some.tuples(some.just(Kind.DAY), _DAYS),
    some.tuples(some.just(Kind.PART_DAY), _DAYS.map(PartialDate.of)),
    some.tuples(
        some.just(Kind.CODES), some.lists(some.sampled_from(["KZ", "UZ", "KG"]), unique=True).map(tuple)
    ),
    some.tuples(some.sampled_from(list(Kind)), some.sampled_from(ANSWERABLE)),
)


@given(_ANSWERS)
def test_an_answer_and_its_column_are_the_same(answer: tuple[Kind, Value]) -> None:
    kind, value = answer
    raw = encode(value)
    found = decode(kind, int(raw) if isinstance(raw, bool) else raw)
    assert found == value
    assert type(found) is type(value)


def test_blank_zero_no_refused_and_not_asked_stay_different() -> None:
    answers: list[Value] = ["", 0, False, NoAnswer.REFUSED, NoAnswer.UNKNOWN, NoAnswer.NOT_ASKED]
    kinds = [Kind.TEXT, Kind.NUMBER, Kind.YES_NO, Kind.TEXT, Kind.TEXT, Kind.TEXT]
    again = [decode(kind, encode(answer)) for kind, answer in zip(kinds, answers, strict=True)]
    assert [(type(value), value) for value in again] == [(type(value), value) for value in answers]
