"""A nurse refers: medical answers can only be sent by whoever may read them, so she sends them herself."""

from datetime import date

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import referring, sharing
from caseapp.actions.team import users
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.fields import Compartment
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from tests.actions.staff import hire_all, sign_in

TODAY = date(2026, 10, 5)
CLINIC = referring.Order(
    case_id=1, organisation="City clinic", kind="health", sought=("medical",),
    keys=("person.given_name", "medical.complaints"),
)  # fmt: skip


@pytest.fixture
def nurse(desk: Desk) -> Desk:
    """A nurse with her key, and a person who agreed to being sent to a clinic."""
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    entries.add_entry(desk, "consent", 1, Consent(day=TODAY, purpose="health", given="yes"))
    desk = hire_all(desk, {"Marina": ["medical"]})
    if Compartment.MEDICAL not in sign_in_and_look(desk):
        desk = sign_in(desk.folder, "Aigerim", desk.clock, "correct horse battery staple five")
        users.pass_key(desk, "Marina", Compartment.MEDICAL)
        desk.close()
    return sign_in(desk.folder, "Marina", desk.clock)


def sign_in_and_look(desk: Desk) -> frozenset[Compartment]:
    """The compartments that the nurse holds."""
    desk.close()
    hers = sign_in(desk.folder, "Marina", desk.clock)
    held = frozenset(one for one in Compartment if one != Compartment.CASE and hers.keyring.holds(one))
    hers.close()
    return held


def test_a_nurse_refers_with_medical_answers_and_the_list_says_so(nurse: Desk) -> None:
    entries.add_entry(nurse, "medical", 1, Medical(day=TODAY, outcome="provided", complaints="Headache"))
    assert ("medical.complaints", "Headache") in referring.offer(nurse, 1).answers
    referring.hand_out(nurse, CLINIC)
    (line,) = sharing.list_shared(nurse, 1)
    assert line.receiver == "City clinic"
    nurse.close()


def test_a_nurse_meets_the_lock_of_consent_too(nurse: Desk) -> None:
    police = referring.Order(case_id=1, organisation="Police", kind="police", sought=("legal",))
    with pytest.raises(KnownError, match="no consent on file"):
        referring.hand_out(nurse, police)
    nurse.close()
