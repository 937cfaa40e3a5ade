"""A feedback sheet leads to nobody: not by its number, its moment, its place in the list, the log or the drafts."""

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from caseapp.actions.casework import drafts, entries
from caseapp.actions.casework.checking import InvalidRecordError
from caseapp.actions.desk import Desk
from caseapp.actions.trail.log import LogFilter, read_log
from caseapp.base.clock import FixedClock
from caseapp.db.tables import METADATA
from caseapp.records.house import FEEDBACK_QUESTIONS, Feedback

SHEET = Feedback(day=date(2026, 8, 19), safe="very", heard="partly", comment="The night was too loud.")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))


def rows(desk: Desk, table: str) -> list[dict[str, Any]]:
    with desk.database.reading(None) as reading:
        return [dict(row) for row in reading.connection.execute(select(METADATA.tables[table])).mappings()]


def test_only_the_quarter_of_a_sheet_is_kept(desk: Desk) -> None:
    stored = entries.add_entry(desk, "feedback", 0, SHEET)
    assert stored.record == dataclasses.replace(SHEET, day=date(2026, 7, 1))
    assert {stored.entered_at, stored.changed_at} == {"2026-07-01T00:00:00Z"}
    later = dataclasses.replace(stored.record, day=date(2026, 9, 30), helped="no")
    again = entries.save_entry(desk, "feedback", stored.id, stored.version, later)
    assert (again.record.day, again.changed_at) == (date(2026, 7, 1), "2026-07-01T00:00:00Z")


def test_the_number_of_a_sheet_and_its_place_come_by_chance(desk: Desk) -> None:
    made = [entries.add_entry(desk, "feedback", 0, SHEET).id for _ in range(12)]
    listed = [one.id for one in entries.list_entries(desk, "feedback")]
    assert max(made) > 1000
    assert made not in (sorted(made), sorted(made, reverse=True))
    assert set(listed) == set(made)
    assert listed not in (made, made[::-1])


def test_the_log_says_that_a_sheet_was_written_and_not_which(desk: Desk) -> None:
    stored = entries.add_entry(desk, "feedback", 0, SHEET)
    changed = entries.save_entry(desk, "feedback", stored.id, stored.version, stored.record)
    entries.list_entries(desk, "feedback")
    entries.remove_entry(desk, "feedback", changed.id, changed.version)
    lines = read_log(desk, LogFilter()).lines
    about = [line for line in lines if "eedback" in str(line.deed.sentence.values.get("what", ""))]
    assert len(about) == 4
    assert {(line.record, line.code, line.person) for line in about} == {("", "", 0)}
    assert str(stored.id) not in repr(lines)


def test_the_comment_is_sealed_and_its_key_goes_with_the_sheet(desk: Desk) -> None:
    stored = entries.add_entry(desk, "feedback", 0, SHEET)
    (row,) = rows(desk, "feedback")
    assert b"loud" not in bytes(row["sealed_identity"])
    assert [key["owner_id"] for key in rows(desk, "file_key") if key["owner"] == "feedback"] == [stored.id]
    entries.remove_entry(desk, "feedback", stored.id, stored.version)
    assert not [key for key in rows(desk, "file_key") if key["owner"] == "feedback"]


def test_nothing_in_the_row_or_beside_it_names_who_wrote_it_down(desk: Desk) -> None:
    entries.add_entry(desk, "feedback", 0, SHEET)
    (row,) = rows(desk, "feedback")
    assert set(row) == {
        "id",
        "version",
        "entered_at",
        "changed_at",
        "day",
        "sealed_identity",
        *FEEDBACK_QUESTIONS,
    }
    assert not drafts.read_drafts(desk)


def test_an_empty_sheet_and_one_of_a_coming_quarter_are_refused(desk: Desk) -> None:
    with pytest.raises(InvalidRecordError):
        entries.add_entry(desk, "feedback", 0, Feedback(day=date(2026, 8, 19), comment="Only words."))
    with pytest.raises(InvalidRecordError):
        entries.add_entry(desk, "feedback", 0, dataclasses.replace(SHEET, day=date(2027, 1, 2)))
