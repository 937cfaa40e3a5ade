"""The same person under another spelling is noticed; sisters and namesakes are not taken for one."""

from dataclasses import replace
from typing import Any

import pytest

from caseapp.base.dates import PartialDate
from caseapp.records.alike import alike
from caseapp.records.person import Person
from caseapp.records.subject import Stored


def birth(text: str) -> PartialDate:
    return PartialDate.parse(text)


HERE = Person(
    surname="Әбдіқадырова", given_name="Гүлнара", patronymic="Маратқызы", sex="female",
    birth=birth("1998-05-12"), identity_number="980512400015",
)  # fmt: skip


def stored(person: Person, number: int = 7) -> Stored[Person]:
    return Stored(number, 0, 1, "", "", person)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"surname": "Абдикадырова", "given_name": "Гульнара"},
        {"surname": "Abdikadyrova", "given_name": "Gulnara", "birth": birth("1998")},
        {"surname": "Абдыкадырова"},
        {"birth": birth("1998-12-05"), "identity_number": ""},
        {"birth": birth("1999-05-12"), "identity_number": ""},
        {"surname": "Ковальская", "identity_number": ""},
        {"given_name": "Роза", "surname": "Ким", "birth": birth("1970"), "sex": "male"},
        {"surname": "", "given_name": "", "latin_name": "GULNARA ABDIKADYROVA", "identity_number": ""},
    ],
)
def test_the_same_person_is_noticed(changes: dict[str, Any]) -> None:
    assert alike(replace(HERE, **changes), [stored(HERE)])


@pytest.mark.parametrize(
    "changes",
    [
        {"given_name": "Айгүл", "birth": birth("2001-02-03"), "identity_number": "010203600011"},
        {"given_name": "Айгүл", "birth": birth("2001"), "identity_number": ""},
        {"surname": "Ким", "birth": birth("1980-01-01"), "identity_number": ""},
        {"surname": "Ким", "birth": birth("1998"), "identity_number": ""},
        {"sex": "male", "identity_number": ""},
        {"birth": birth("1988-01-30"), "identity_number": ""},
    ],
)
def test_somebody_else_is_left_alone(changes: dict[str, Any]) -> None:
    assert not alike(replace(HERE, **changes), [stored(HERE)])


def test_a_person_of_whom_nothing_is_known_is_like_nobody() -> None:
    assert not alike(Person(), [stored(HERE), stored(Person(), 8)])


def test_the_same_number_comes_first_and_five_are_enough() -> None:
    same = replace(HERE, surname="Ким", given_name="Роза", birth=birth("1970"))
    names = replace(HERE, identity_number="")
    found = alike(HERE, [*(stored(names, number) for number in range(1, 9)), stored(same, 99)])
    assert [one.id for one in found] == [99, 1, 2, 3, 4]
