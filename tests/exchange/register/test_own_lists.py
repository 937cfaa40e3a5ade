"""Lists that a shelter kept itself, keys of rows, and rows that are refused. Everybody is invented."""

from datetime import date
from pathlib import Path

import pytest

from caseapp.base.dates import PartialDate
from caseapp.exchange.register.rows import RefusedRow
from caseapp.records.comment import Comment
from caseapp.records.event import Event
from caseapp.records.organisation import Organisation
from caseapp.records.plan import Plan
from tests.exchange.register.sheets import (
    TODAY,
    SpokenLanguage,
    reasons,
    recognised,
    refusal,
    save,
    taken,
    template,
    text,
)


def test_a_list_with_russian_headings_is_taken(tmp_path: Path) -> None:
    path = text(
        tmp_path / "a.csv",
        "№;Фамилия;Имя;Дата рождения;Пол;Гражданство;Дата поступления\n1;Омаров;Асан;17.05.1990;М;РК;03.02.2026\n"
        "2;Ким;Вера;1985;Ж;Узбекистан;04.02.2026\n",
        "cp1251",
    )
    assert recognised(path).kind.text == "List of the shelter’s own"
    asan, vera = taken(path)
    assert (asan.person.surname, asan.person.sex, asan.person.citizenships) == ("Омаров", "male", ("KZ",))
    assert (vera.person.birth, vera.person.sex) == (PartialDate(1985), "female")
    assert (asan.case.opened, asan.case.status) == (date(2026, 2, 3), "Active")


def test_a_list_with_kazakh_headings_is_taken(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "Тегі\tАты\tТуған күні\nОмаров\tАсан\t17.05.1990\n", "utf-16")
    assert taken(path)[0].person.surname == "Омаров"


def test_a_whole_name_in_one_column_is_taken_apart(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", {"2026": [["Наши люди"], [], ["Ф.И.О.", "Дата рождения", "Комната"],
                                               ["Омаров Асан Серик улы", "17.05.1990", 3], ["Гүлнар", 1985, 4]]})  # fmt: skip
    register = recognised(path)
    assert register.mapping == (
        ("Ф.И.О.", "person.surname"),
        ("Дата рождения", "person.birth"),
        ("Комната", None),
    )
    first, second = taken(path)
    assert (first.person.surname, first.person.given_name, first.person.patronymic) == (
        "Омаров",
        "Асан",
        "Серик улы",
    )
    assert (second.person.given_name, second.number) == ("Гүлнар", 5)


def test_the_labels_of_our_own_questions_are_understood_in_every_language_given(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "Семейное положение,Сколько детей\nНе в браке,2\n")
    assert "does not recognise" in refusal(path)
    russian = SpokenLanguage(
        {
            "Marital status": "Семейное положение",
            "Number of children": "Сколько детей",
            "Single": "Не в браке",
        }
    )
    (row,) = taken(path, russian)
    assert (row.person.marital_status, row.person.number_of_children) == ("Single", 2)


def test_a_row_without_a_day_is_opened_on_the_day_of_the_import_and_that_is_said(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "Surname,Given name\nOmarov,Asan\n")
    assert taken(path)[0].case.opened == TODAY
    assert "on the day of this import" in recognised(path).remarks[0].text


def test_a_closed_case_gets_the_day_that_is_nearest_to_its_closure(tmp_path: Path) -> None:
    path = template(
        tmp_path / "a.xlsx",
        {"First Name": "Asan", "Status": "Closed", "Incoming Referral Date": date(2026, 1, 5)},
        {"First Name": "Vera", "Status": "Closed Referred", "Incoming Referral Date": date(2026, 1, 5),
         "Outgoing Referral Date": date(2026, 3, 1)},
    )  # fmt: skip
    assert [row.case.closed for row in taken(path)] == [date(2026, 1, 5), date(2026, 3, 1)]


def test_the_same_file_read_twice_has_the_same_keys(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "Surname,Given name\nOmarov,Asan\nKim,Vera\nOmarov,Asan\n")
    keys = [row.key for row in taken(path)]
    assert keys == [row.key for row in taken(path)]
    assert len(set(keys)) == 3


def test_an_edited_file_has_new_keys_for_new_rows_only(tmp_path: Path) -> None:
    before = taken(text(tmp_path / "a.csv", "Surname,Given name,Sex\nOmarov,Asan,male\nKim,Vera,female\n"))
    rows = [["Given name", "Surname", "Note", "Sex"], ["Vera", "Kim", "!", "F"], ["Aliya", "Li", "", "F"],
            ["Asan", "Omarov", "", "М"]]  # fmt: skip
    after = taken(save(tmp_path / "a.xlsx", {"list": rows}))
    assert {row.key for row in before} < {row.key for row in after}
    assert len(after) == 3


@pytest.mark.parametrize(
    ("label", "cell", "reason"),
    [
        ("Birthdate", "sometime", "“Birthdate”: this date cannot be read"),
        ("Birthdate", date(2027, 1, 1), "The date of birth lies in the future."),
        ("Birthdate", date(1901, 1, 1), "more than 120 years"),
        ("Gender", "purple", "“Gender”: “purple” is not one of its answers."),
        (
            "Methods of Control",
            "Debt bondage;Magic",
            "“Methods of Control”: “Magic” is not one of its answers.",
        ),
        ("Citizenship", "Atlantis", "“Citizenship”: “Atlantis” is not one of its answers."),
        ("Incoming Referral Date", date(2027, 1, 1), "The case is opened in the future."),
        ("Consent", "perhaps", "“Consent”: “perhaps” is not one of its answers."),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_reason(
    tmp_path: Path, label: str, cell: object, reason: str
) -> None:
    path = template(tmp_path / "a.xlsx", {"First Name": "Asan", label: cell}, {"First Name": "Vera"})
    assert len(reasons(path)) == 1
    assert reason in reasons(path)[0]
    assert [row.number for row in recognised(path).rows() if isinstance(row, RefusedRow)] == [3]


def test_no_reason_repeats_what_stands_about_a_person(tmp_path: Path) -> None:
    secret = "Asan Omarov Taraz 1990"
    wrong = dict.fromkeys(("Birthdate", "Incoming Referral Date", "Outgoing Referral Date"), secret)
    people = [{"First Name": "Asan", "Second Name": "Omarov", label: cell} for label, cell in wrong.items()]
    found = reasons(template(tmp_path / "a.xlsx", *people))
    assert len(found) == 3
    assert not [reason for reason in found if "Asan" in reason or "Omarov" in reason or "1990" in reason]


def test_entries_beyond_the_template_are_taken_with_the_days_they_need(tmp_path: Path) -> None:
    heads = ["prs_FirstName", "cas_IncomingReferralDate", "hte_Type", "hte_Country", "hte_Date", "hte_Type#2", "spl_Type",
             "spl_Objectives", "cco_CaseComment", "org_Name", "org_Type"]  # fmt: skip
    cells = [
        "Asan",
        date(2026, 2, 3),
        "Recruitment",
        "UZ",
        "2025",
        "Transit",
        "Social Care",
        "A bed",
        "Calm",
        "Umit",
        "NGO",
    ]
    (row,) = taken(save(tmp_path / "a.xlsx", {"list": [heads, cells]}))
    day = date(2026, 2, 3)
    assert [record for _, record in row.entries] == [
        Event(type="Recruitment", country="UZ", day=PartialDate(2025)),
        Event(type="Transit"),
        Plan(day=day, type="SocialCare", objectives="A bed"),
        Comment(day=day, text="Calm"),
    ]
    assert row.organisations == (Organisation(name="Umit", type="NGO"),)


def test_an_organisation_without_a_name_is_refused(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "prs_FirstName,org_Type\nAsan,NGO\n")
    (row,) = recognised(path).rows()
    assert isinstance(row, RefusedRow)
    assert row.reason.text == "“{column}” is missing."


def test_only_one_of_several_registers_in_a_file_is_read_and_that_is_said(tmp_path: Path) -> None:
    rows = [["prs_FirstName", "prs_SecondName"], ["Asan", "Omarov"]]
    register = recognised(save(tmp_path / "a.xlsx", {"2025": rows, "2026": rows}))
    assert len(list(register.rows())) == 1
    assert register.remarks[-1].values == {"sheet": "2025"}


def test_of_two_columns_with_one_meaning_the_first_counts(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "Surname,Given name,Surname\nOmarov,Asan,Kim\n")
    assert recognised(path).mapping[2] == ("Surname", None)
    assert taken(path)[0].person.surname == "Omarov"


def test_a_table_of_something_else_is_not_taken_for_a_register(tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "product,price,city\napple,0.5,Taraz\n")
    assert "does not recognise" in refusal(path)
