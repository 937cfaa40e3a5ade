"""Writing the records out as a register, and taking them in again."""

import csv
import dataclasses
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.exchange.register.columns import REFERENCES, SUBJECTS_OF_A_ROW, asked_of
from caseapp.exchange.register.layout import TEMPLATE
from caseapp.exchange.register.reading import open_book
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.writing import write_csv, write_htcds
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.event import Event
from caseapp.records.fields import Compartment, Kind, NoAnswer, Question, Value
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking
from tests.exchange.register.sheets import recognised, taken

DAY = date(2026, 2, 3)
CASE = Case(opened=DAY, status="Active")
SECRET = "Omarov"


def full_answer(asked: Question, number: int) -> Value:
    """Some answer to a question; `number` varies it."""
    match asked.kind:
        case Kind.CODES if asked.choices is not None:
            return (asked.choices.codes if number % 2 else asked.choices.codes[::-1])[:40]
        case Kind.CODE if asked.choices is not None:
            return asked.choices.codes[number % len(asked.choices.codes)]
        case Kind.YES_NO:
            return number % 2 == 0
        case Kind.DAY:
            return DAY
        case Kind.PART_DAY:
            return (
                PartialDate(1990),
                PartialDate(1990, 5),
                PartialDate(1990, 5, 17),
                PartialDate(1990, about=True),
            )[number % 4]
        case Kind.NUMBER | Kind.MONEY:
            return number % 30
        case _:
            return f"=1+{number} {SECRET} Әсел; \"a\", 'b'\nsecond line"


def full_row(number: int) -> TakenRow:
    """A row that answers everything that travels: all of the person, the case and the history, HTCDS of the rest."""
    records: dict[str, Any] = {}
    for about in SUBJECTS_OF_A_ROW:
        whole = about.name in ("person", "case", "trafficking")
        asked = [a for a in asked_of(about) if whole or a.htcds or a.required]
        asked = [a for a in asked if f"{about.name}.{a.name}" not in REFERENCES]
        fields = {a.name: full_answer(a, number) for a in asked}
        fields |= {"latitude": "43.238", "longitude": "76.945"} if "latitude" in fields else {}
        records[about.name] = about.record(**fields)
    consent = Consent(day=DAY, purpose="keeping_file", given="yes" if number % 2 else "no")
    case = replace(records["case"], status="Closed", closed=DAY)
    entries = (
        ("consent", consent), ("trafficking", records["trafficking"]), ("event", records["event"]),
        ("event", Event(type="Transit")), ("plan", records["plan"]), ("comment", records["comment"]),
    )  # fmt: skip
    organisation = replace(records["organisation"], name=f"Umit {number}")
    return TakenRow(number, f"vault-7:{number}", records["person"], case, entries, (organisation,))


def written(row: TakenRow) -> tuple[object, ...]:
    return row.person, row.case, row.entries, row.organisations


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
@pytest.mark.parametrize("style", ["labels", "names"])
def test_with_names_every_field_of_every_record_comes_back_equal(
    tmp_path: Path, name: str, style: str
) -> None:
    rows = [full_row(number) for number in range(1, 70)]
    write = write_csv if name.endswith("csv") else write_htcds
    write(tmp_path / name, rows, with_names=True, style="labels" if style == "labels" else "names")
    back = taken(tmp_path / name)
    assert [written(row) for row in back] == [written(row) for row in rows]
    assert [row.key for row in back] == [f"own:{row.key}" for row in rows]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_by_default_every_coded_answer_comes_back_and_no_name_leaves(tmp_path: Path, name: str) -> None:
    rows = [full_row(number) for number in range(1, 70)]
    path = tmp_path / name
    (write_csv if name.endswith("csv") else write_htcds)(path, rows)
    book = open_book(path)
    assert not [
        cell for sheet in book.sheets for row in book.rows(sheet) for cell in row if SECRET in str(cell)
    ]
    back = taken(path)
    assert [coded(row) for row in back] == [coded(row) for row in rows]
    assert [row.organisations[0].type for row in back] == [row.organisations[0].type for row in rows]
    assert {record for row in back for name, record in row.entries if name == "comment"} == set()


def coded(row: TakenRow) -> list[object]:
    """The answers of a row that are from lists, yes or no, numbers or dates, and say nothing of who it is."""
    kept = (record for name, record in row.entries if name != "comment")
    return [
        (type(record).__name__, field.name, getattr(record, field.name))
        for record in (row.person, row.case, *kept)
        for field in dataclasses.fields(record)
        if field.metadata["kind"] not in (Kind.TEXT, Kind.LONG_TEXT)
        and field.metadata["compartment"] != Compartment.IDENTITY
    ]


def test_the_three_ways_of_having_no_answer_and_none_of_them_come_back(tmp_path: Path) -> None:
    person = Person(
        sex=NoAnswer.REFUSED, gender=NoAnswer.UNKNOWN, deceased=False, number_of_children=0, citizenships=()
    )
    history = Trafficking(means=(), acts=NoAnswer.REFUSED, debt=False, debt_amount=NoAnswer.UNKNOWN)
    row = TakenRow(1, "k", person, CASE, (("trafficking", history),))
    for path, write in ((tmp_path / "a.xlsx", write_htcds), (tmp_path / "a.csv", write_csv)):
        write(path, [row])
        assert written(taken(path)[0]) == written(row)


def test_the_age_group_stands_in_for_the_date_of_birth(tmp_path: Path) -> None:
    births = {
        PartialDate(2010): "9-17",
        PartialDate(1998, 5, 17): "27-29",
        PartialDate(1950): "48+",
        PartialDate(2025): "0-8",
    }
    rows = [TakenRow(1, str(birth), Person(birth=birth), CASE) for birth in births]
    write_htcds(tmp_path / "a.xlsx", rows)
    back = taken(tmp_path / "a.xlsx")
    assert [row.person.age_at_entry for row in back] == list(births.values())
    assert {row.person.birth for row in back} == {NoAnswer.NOT_ASKED}


def test_the_workbook_has_the_layout_of_the_template_with_names_and_labels_in_step(tmp_path: Path) -> None:
    write_htcds(tmp_path / "a.xlsx", [TakenRow(1, "k", Person(), CASE)])
    book = open_book(tmp_path / "a.xlsx")
    names, labels, row = list(book.rows(book.sheets[0]))
    assert names[1:39] == list(TEMPLATE)
    assert labels[13:18] == [
        "Mailing Street",
        "Mailing City",
        "Mailing State/Province",
        "Mailing Zip/Postal Code",
        "Mailing Country",
    ]
    assert row[0] == 1.0
    assert all(path for _, path in recognised(tmp_path / "a.xlsx").mapping)


def test_of_several_consents_the_latest_to_keeping_the_file_is_the_one_of_htcds(tmp_path: Path) -> None:
    entries = tuple(
        ("consent", Consent(day=date(2026, 2, day), purpose=purpose, given=given))
        for day, purpose, given in (
            (1, "keeping_file", "no"),
            (3, "keeping_file", "yes"),
            (4, "police", "no"),
        )
    )
    write_htcds(tmp_path / "a.xlsx", [TakenRow(1, "k", Person(), CASE, entries)])
    assert taken(tmp_path / "a.xlsx")[0].entries == (entries[1],)


def test_a_csv_holds_nothing_that_a_spreadsheet_program_would_run(tmp_path: Path) -> None:
    person = Person(surname='=HYPERLINK("x")', given_name="+1", home_phone="@a", street="-b", city="'=c")
    write_csv(tmp_path / "a.csv", [TakenRow(1, "=k", person, CASE)], with_names=True)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        _, cells = list(csv.reader(file))
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert taken(tmp_path / "a.csv")[0].person == person


def test_the_same_records_make_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_htcds(tmp_path / name, [full_row(1)])
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_text_too_long_for_a_cell_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    row = TakenRow(1, "k", Person(safe_contact="a" * 40_000), CASE)
    with pytest.raises(KnownError, match="too long"):
        write_htcds(tmp_path / "a.xlsx", [row], with_names=True)
    assert not list(tmp_path.iterdir())
    write_csv(tmp_path / "a.csv", [row], with_names=True)
    assert taken(tmp_path / "a.csv")[0].person == row.person


def test_an_export_of_nobody_is_a_register_without_rows(tmp_path: Path) -> None:
    for path, write in ((tmp_path / "a.xlsx", write_htcds), (tmp_path / "a.csv", write_csv)):
        write(path, [])
        assert not list(recognised(path).rows())
