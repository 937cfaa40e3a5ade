"""Families in the house: relatives have cases of their own and lead to one another."""

from dataclasses import replace
from datetime import date

import pytest

from caseapp.actions.casework import entries, families, people
from caseapp.actions.desk import Desk
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.db import people as rows
from caseapp.records.case import Case
from caseapp.records.person import Person, check_person
from caseapp.records.roles import Intent
from caseapp.records.trafficking import Trafficking

OPENED = date(2026, 7, 1)
TODAY = date(2026, 10, 5)
MOTHER = Person(
    surname="Сейтқали",
    given_name="Әсел",
    citizenships=("UZ",),
    primary_language="uzb",
    birth=PartialDate(1990),
)
HERS = Case(
    opened=OPENED, status="Active", referral_source="police", danger="now", danger_from="Her employer"
)


def _kin(desk: Desk, person_id: int) -> list[str]:
    return [one.name.split()[-1] for one in people.read_person(desk, person_id).family]


def _admit_child(desk: Desk, of: int, name: str) -> int:
    file = people.read_person(desk, of)
    person, case = families.beginnings(file.person.record, file.cases[0].case.record)
    child = Person(**(person | {"given_name": name, "birth": PartialDate(2018), "care": "parent"}))
    return families.admit_relative(desk, child, Case(opened=TODAY, status="Active", **case), of)


def test_the_form_of_a_child_begins_with_what_it_shares_and_not_with_names_of_its_mother(desk: Desk) -> None:
    person, case = families.beginnings(MOTHER, HERS)
    assert person == {"surname": "Сейтқали", "citizenships": ("UZ",), "primary_language": "uzb"}
    assert case == {"referral_source": "police", "danger": "now"}


def test_children_and_mother_lead_to_one_another(desk: Desk) -> None:
    mother = people.admit(desk, MOTHER, HERS)
    first = _admit_child(desk, mother, "Timur")
    second = _admit_child(desk, first, "Aigul")
    assert _kin(desk, mother) == ["Timur", "Aigul"]
    assert _kin(desk, first) == ["Әсел", "Aigul"]
    assert _kin(desk, second) == ["Әсел", "Timur"]


def test_a_family_is_still_found_by_its_names(desk: Desk) -> None:
    mother = people.admit(desk, MOTHER, HERS)
    _admit_child(desk, mother, "Timur")
    assert people.read_person(desk, mother).person.version == 2
    with desk.database.reading(Intent.READ_IDENTITY) as reading:
        found = {one.person_id: one.search for one in rows.person_rows(reading)}
    assert found[mother] == people.person_search(MOTHER)


def test_a_code_that_nobody_has_leads_nowhere(desk: Desk) -> None:
    number = people.admit(desk, replace(MOTHER, family="99-9999, nonsense"), HERS)
    assert people.read_person(desk, number).family == ()


def test_nobody_is_admitted_to_the_family_of_somebody_who_is_gone(desk: Desk) -> None:
    with pytest.raises(KnownError):
        families.admit_relative(desk, MOTHER, HERS, 77)
    assert people.list_people(desk) == []


def test_a_child_of_whom_nobody_says_who_cares_for_it_asks_for_a_second_look() -> None:
    child = Person(given_name="Timur", birth=PartialDate(2018))
    assert [one.field for one in check_person(child, TODAY)] == ["care"]
    assert check_person(replace(child, care="alone"), TODAY) == []
    assert check_person(MOTHER, TODAY) == []


def test_whoever_decides_about_trafficking_signs_and_nobody_types_the_signature(desk: Desk) -> None:
    number = people.admit(desk, MOTHER, HERS)
    case = people.read_person(desk, number).cases[0].case.id
    typed = Trafficking(acts=("recruitment",), signed_by="Somebody else", signed_on=OPENED)
    kept = entries.add_entry(desk, "trafficking", case, typed)
    assert not isinstance(kept.record.signed_by, str)
    decided = replace(kept.record, status="ActualVictimOfTrafficking")
    kept = entries.save_entry(desk, "trafficking", kept.id, kept.version, decided)
    assert (kept.record.signed_by, kept.record.signed_on) == ("Aigerim", TODAY)
    forged = replace(kept.record, notes="In her words", signed_by="Somebody else", signed_on=OPENED)
    kept = entries.save_entry(desk, "trafficking", kept.id, kept.version, forged)
    assert (kept.record.signed_by, kept.record.signed_on) == ("Aigerim", TODAY)
