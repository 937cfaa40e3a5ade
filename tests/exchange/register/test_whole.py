"""The whole register: every answer to every question about a person travels out and comes in again equal."""

import random
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.exchange.register.columns import INNER, REFERENCES, SUBJECTS_OF_A_ROW, asked_of
from caseapp.exchange.register.reading import open_book
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.writing import write_csv, write_htcds
from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.fields import Kind, NoAnswer, Question, Severity, Value
from caseapp.records.person import Person
from caseapp.records.subject import Subject
from tests.exchange.register.sheets import TODAY, taken

DAY = date(2026, 2, 3)
PERSON, CASE = Person(given_name="Әсел"), Case(opened=DAY, status="Active")
FORMULAS = ("=1+1", "+7 701", "-5", "@x", "'=a", '=HYPERLINK("http://example.org")', "text")


def _of_a_case(about: Subject[Any]) -> bool:
    owners = {one.name: one.owner for one in SUBJECTS}
    owner = about.owner
    while owner not in ("case", ""):
        owner = owners.get(owner, "")
    return owner == "case"


def test_no_subject_of_a_case_is_forgotten() -> None:
    travelling = {one.name for one in SUBJECTS_OF_A_ROW}
    assert {one.name for one in SUBJECTS if _of_a_case(one)} <= travelling
    assert {"person", "case", "organisation"} <= travelling
    assert set(INNER) == {one.name for one in SUBJECTS if _of_a_case(one) and one.owner != "case"}


def test_only_numbers_and_codes_of_other_records_stay() -> None:
    asked = {f"{one.name}.{each.name}": each for one in SUBJECTS_OF_A_ROW for each in asked_of(one)}
    assert {path: asked[path].kind for path in REFERENCES} == {
        "stay.bed": Kind.NUMBER, "person.family": Kind.TEXT,
    }  # fmt: skip


def _answers(asked: Question, chance: random.Random) -> list[Value]:
    """Some answers to a question; the first ones are likelier to fit a record."""
    some: list[Value] = []
    if asked.kind in (Kind.CODE, Kind.CODES) and asked.choices is not None:
        codes = list(asked.choices.codes)
        chance.shuffle(codes)
        if asked.kind == Kind.CODE:
            some += codes
        else:
            some += [*((code,) for code in codes), tuple(codes[:3]), ()]
    elif asked.kind == Kind.YES_NO:
        some = [True, False]
    elif asked.kind in (Kind.NUMBER, Kind.MONEY):
        some = [1, 0, 2, min(asked.largest or 500_000, 27)]
    elif asked.kind == Kind.DAY:
        some = [DAY, date(2026, 2, 9), date(2027, 1, 1)]
    elif asked.kind in (Kind.TEXT, Kind.LONG_TEXT):
        some = [*FORMULAS, "43.5", "10:30"]
    return [*some, NoAnswer.REFUSED, NoAnswer.UNKNOWN]


_BESIDE: dict[str, tuple[dict[str, Any], ...]] = {
    "case": ({"status": "Active"}, {"status": "Closed", "closed": DAY}),
    "comment": ({"text": "said"},),
    "kit": ({"kinds": ("hygiene",)},),
}
"""What some records cannot be without beside the questions that must be answered."""


def _fits(about: Subject[Any], fields: dict[str, Any]) -> Any:
    record = about.record(**fields)
    wrong = [one for one in about.check(record, TODAY) if one.severity == Severity.ERROR]
    return None if wrong else record


def records_of(about: Subject[Any]) -> list[Any]:
    """A record for each question of a subject with an answer that its check takes; none is left without."""
    chance, found = random.Random(about.name), []
    required = {one.name: _answers(one, chance)[0] for one in asked_of(about) if one.required}
    bases: list[dict[str, Any]] = [required | more for more in _BESIDE.get(about.name, ({},))]
    for asked in asked_of(about):
        if f"{about.name}.{asked.name}" in REFERENCES:
            continue
        fitting = [
            record
            for value in _answers(asked, chance)
            for base in bases
            if not (asked.required and isinstance(value, NoAnswer))
            and (record := _fits(about, {**base, asked.name: value})) is not None
        ]
        assert fitting or asked.kind == Kind.PART_DAY, f"{about.name}.{asked.name}"
        found += fitting[:12]
    return found


def _row(number: int, about: Subject[Any], record: Any) -> TakenRow:
    if about.name in INNER:
        owner = next(one for one in SUBJECTS_OF_A_ROW if one.name == INNER[about.name])
        needed = {one.name: _answers(one, random.Random(1))[0] for one in asked_of(owner) if one.required}
        above = ((owner.name, owner.record(**needed)), (owner.name, owner.record(**needed)))
        return TakenRow(number, f"v:{number}", PERSON, CASE, above, (), ((about.name, record, 2),))
    if about.name == "person":
        return TakenRow(number, f"v:{number}", record, CASE)
    if about.name == "case":
        return TakenRow(number, f"v:{number}", PERSON, record)
    if not about.owner:
        return TakenRow(number, f"v:{number}", PERSON, CASE, (), (record,))
    return TakenRow(number, f"v:{number}", PERSON, CASE, ((about.name, record),))


def told(row: TakenRow) -> tuple[object, ...]:
    return row.person, row.case, row.entries, row.organisations, row.inner


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
@pytest.mark.parametrize("style", ["labels", "names"])
def test_every_answer_to_every_question_comes_back_equal(tmp_path: Path, name: str, style: Any) -> None:
    rows = [_row(0, about, record) for about in SUBJECTS_OF_A_ROW for record in records_of(about)]
    rows = [replace(row, number=at, key=f"v:{at}") for at, row in enumerate(rows, 1)]
    (write_csv if name.endswith("csv") else write_htcds)(tmp_path / name, rows, whole=True, style=style)
    back = taken(tmp_path / name)
    assert len(rows) > 1500
    assert [told(row) for row in back] == [told(row) for row in rows]


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    about = next(one for one in SUBJECTS_OF_A_ROW if one.name == "comment")
    records = [about.record(day=DAY, text=text) for text in FORMULAS]
    rows = [TakenRow(at, f"v:{at}", PERSON, CASE, (("comment", one),)) for at, one in enumerate(records, 1)]
    write_csv(tmp_path / "a.csv", rows, whole=True)
    cells = [
        cell
        for sheet in open_book(tmp_path / "a.csv").sheets
        for row in open_book(tmp_path / "a.csv").rows(sheet)
        for cell in row
    ]
    assert not [cell for cell in cells if str(cell).startswith(("=", "+", "-", "@", "\t"))]


def test_more_than_99_entries_keep_their_numbers(tmp_path: Path) -> None:
    about = next(one for one in SUBJECTS_OF_A_ROW if one.name == "comment")
    entries = tuple(("comment", about.record(day=DAY, text=f"note {number}")) for number in range(150))
    row = TakenRow(1, "v:1", PERSON, CASE, entries)
    write_csv(tmp_path / "a.csv", [row], whole=True)
    write_htcds(tmp_path / "a.xlsx", [row], whole=True)
    assert [told(one) for one in taken(tmp_path / "a.csv")] == [told(row)]
    assert [told(one) for one in taken(tmp_path / "a.xlsx")] == [told(row)]
