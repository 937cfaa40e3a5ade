"""The line of somebody in the list of people: what was decided with her about consent, as of today."""

from datetime import date
from typing import Any

import pytest

from caseapp.actions.casework import entries, people, people_list
from caseapp.actions.desk import Desk
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person

OPENED, PAST, FUTURE = date(2026, 7, 1), date(2026, 9, 1), date(2027, 9, 1)


@pytest.mark.parametrize(
    ("decided", "states"),
    [
        ([], ("none",)),
        ([{"given": "yes"}], ("given",)),
        ([{"given": "yes", "valid_until": FUTURE}], ("given",)),
        ([{"given": "yes", "valid_until": NoAnswer.UNKNOWN}], ("given",)),
        ([{"given": "yes", "valid_until": PAST}], ("expired",)),
        ([{"given": "yes", "withdrawn_on": PAST, "valid_until": PAST}], ("withdrawn",)),
        ([{"given": "yes", "withdrawn_on": NoAnswer.REFUSED}], ("given",)),
        ([{"given": "withdrawn"}], ("withdrawn",)),
        ([{"given": "no"}], ("none",)),
        ([{"given": "yes"}, {"given": "yes", "valid_until": PAST}, {"given": "withdrawn"}], ("expired", "given", "withdrawn")),
    ],
)  # fmt: skip
def test_a_line_says_what_was_decided(
    desk: Desk, decided: list[dict[str, Any]], states: tuple[str, ...]
) -> None:
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=OPENED, status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    for one in decided:
        entries.add_entry(desk, "consent", case, Consent(day=OPENED, purpose="services", **one))
    assert [line.consent for line in people_list.list_people(desk)] == [states]
