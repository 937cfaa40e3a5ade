"""Registers through the vault: what comes in goes out equal, nothing comes in twice, reasons name no person."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import register
from caseapp.base.errors import KnownError, StoppedError
from caseapp.exchange.register.recognising import recognise
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.writing import write_htcds
from caseapp.exchange.spreadsheet import Sheet, write_csv, write_workbook
from caseapp.records.case import STATUS, Case
from caseapp.records.fields import Kind, questions
from caseapp.records.organisation import ORGANISATION_TYPE, Organisation
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking

TODAY = date(2026, 10, 5)


def _every_value() -> list[TakenRow]:
    """Rows in which every answer of every list of person, case and history stands once."""
    rows = []
    for subject, record in (("person", Person), ("trafficking", Trafficking)):
        for asked in questions(record):
            if asked.choices is None or not asked.htcds:
                continue
            for code in asked.choices.codes:
                answer: Any = (code,) if asked.kind == Kind.CODES else code
                person = Person(**{asked.name: answer}) if subject == "person" else Person(sex="female")
                history = Trafficking(**{asked.name: answer}) if subject == "trafficking" else Trafficking()
                rows.append((person, history))
    case = Case(opened=date(2026, 3, 1), status=STATUS.codes[0])
    kinds: list[tuple[Organisation, ...]] = [
        (Organisation(name=f"NGO {code}", type=code),) for code in ORGANISATION_TYPE.codes
    ]
    kinds += [()] * (len(rows) - len(kinds))
    return [
        TakenRow(number, f"k{number}", person, case, (("trafficking", history),), organisations)
        for number, ((person, history), organisations) in enumerate(zip(rows, kinds, strict=True), start=1)
    ]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_every_value_of_the_standard_comes_back_equal(desk: Desk, tmp_path: Path, ending: str) -> None:
    write_htcds(tmp_path / "in.xlsx", _every_value())
    report = register.take_register(desk, tmp_path / "in.xlsx")
    assert (report.taken, report.refusals) == (len(_every_value()), ())
    out = tmp_path / f"out.{ending}"
    assert register.export_register(desk, out) == report.taken
    came = [row for row in recognise(tmp_path / "in.xlsx", today=TODAY).rows() if isinstance(row, TakenRow)]
    went = [row for row in recognise(out, today=TODAY).rows() if isinstance(row, TakenRow)]
    assert [(row.person, row.case, row.entries, row.organisations) for row in went] == [
        (row.person, row.case, row.entries, row.organisations) for row in came
    ]


def test_a_second_import_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    write_htcds(tmp_path / "in.xlsx", _every_value()[:5])
    register.take_register(desk, tmp_path / "in.xlsx")
    again = register.take_register(desk, tmp_path / "in.xlsx")
    assert (again.read, again.taken, again.known) == (5, 0, 5)
    assert len(people.list_people(desk)) == 5


def test_looking_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    write_htcds(tmp_path / "in.xlsx", _every_value()[:5])
    assert register.preview_register(desk, tmp_path / "in.xlsx").taken == 5
    assert people.list_people(desk) == []


def test_a_list_of_the_shelters_own_is_understood_in_its_language(desk: Desk, tmp_path: Path) -> None:
    head = ["Фамилия", "Имя", "Дата рождения", "Пол"]
    rows = [["Каримова", "Зухра", "03.05.1998", "Женский"], ["Ким", "Олег", "31.02.1990", "Мужской"]]
    write_csv(tmp_path / "own.csv", head, rows)
    report = register.take_register(desk, tmp_path / "own.csv")
    assert (report.read, report.taken, len(report.refusals)) == (2, 1, 1)
    assert [line.name for line in people.list_people(desk)] == ["Каримова Зухра"]


def test_a_reason_never_names_the_person(desk: Desk, tmp_path: Path) -> None:
    write_csv(tmp_path / "own.csv", ["Surname", "Date of birth"], [["Karimova", "never"]])
    ((row, reason),) = register.preview_register(desk, tmp_path / "own.csv").refusals
    assert row == 2
    assert "Karimova" not in repr(reason)


def test_a_table_that_is_no_register_is_refused(desk: Desk, tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", [Sheet("Cars", ["mpg", "cyl"], [[21, 6]])])
    with pytest.raises(KnownError, match="recognise"):
        register.preview_register(desk, tmp_path / "a.xlsx")


def test_stop_takes_nothing_in(desk: Desk, tmp_path: Path) -> None:
    write_htcds(tmp_path / "in.xlsx", _every_value() * 4)
    with pytest.raises(StoppedError):
        register.take_register(desk, tmp_path / "in.xlsx", stop=lambda: True)
    assert people.list_people(desk) == []


def test_the_coded_export_holds_no_name(desk: Desk, tmp_path: Path) -> None:
    people.admit(desk, Person(surname="Karimova", given_name="Zukhra"), Case(opened=TODAY, status="Active"))
    register.export_register(desk, tmp_path / "out.csv")
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Karimova" not in text
    assert "Active" in text
