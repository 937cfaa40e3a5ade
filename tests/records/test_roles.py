"""Who may do what: the whole table, and what must never be in it."""

import pytest

from caseapp.records.fields import Compartment
from caseapp.records.roles import ALLOWED, ROLE_LABELS, ROLES_OF_KIND, Intent, Role, any_may, may, may_read

ABOUT_PEOPLE = {intent for intent in Intent if intent.value.startswith(("read_", "write_"))} - {
    Intent.READ_AUDIT,
    Intent.READ_REPORTS,
}


def test_every_role_has_a_row_and_a_name() -> None:
    assert set(ALLOWED) == set(Role) == set(ROLE_LABELS)


def test_every_intent_is_allowed_to_somebody() -> None:
    assert set().union(*ALLOWED.values()) == set(Intent)


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.COORDINATOR])
def test_auditor_and_coordinator_see_no_person(role: Role) -> None:
    assert not ALLOWED[role] & ABOUT_PEOPLE
    assert {one for one in Compartment if may_read([role], one)} == {Compartment.AUDIT}


@pytest.mark.parametrize(
    ("compartment", "role"),
    [(Compartment.MEDICAL, Role.MEDICAL), (Compartment.PSYCHOLOGICAL, Role.PSYCHOLOGIST)],
)
def test_only_the_profession_reads_its_sheet(compartment: Compartment, role: Role) -> None:
    assert [each for each in Role if may_read([each], compartment)] == [role]


def test_only_the_manager_issues_a_summary() -> None:
    assert [role for role in Role if may(role, Intent.EXPORT_SUMMARY)] == [Role.MANAGER]


def test_whoever_may_write_may_read() -> None:
    for role, intents in ALLOWED.items():
        for intent in intents:
            if intent.value.startswith("write_"):
                assert may(role, intent.value.replace("write_", "read_")), (role, intent)


@pytest.mark.parametrize(("role", "intent"), [("guest", "read_people"), ("manager", "fly"), ("", "")])
def test_what_is_not_in_the_table_is_not_allowed(role: str, intent: str) -> None:
    assert not may(role, intent)


def test_plain_text_from_the_vault_is_understood_and_roles_add_up() -> None:
    assert may("manager", "backup")
    assert any_may(["medical", "manager"], "read_medical")
    assert not any_may([], "read_people")


def test_whoever_may_be_alone_with_somebody_in_danger_may_make_a_safety_plan_and_read_it() -> None:
    makers = {role for role in Role if may(role, Intent.MAKE_SAFETY_PLAN)}
    assert makers == {Role.CASEWORKER, Role.MEDICAL, Role.PSYCHOLOGIST, Role.MANAGER}
    assert all(may(role, Intent.READ_IDENTITY) for role in makers)


def test_everybody_who_works_in_the_shelter_writes_down_what_the_house_does() -> None:
    tellers = {role for role in Role if may(role, Intent.TELL_OF_HOUSE)}
    assert tellers == set(ROLES_OF_KIND["shelter"]) - {Role.AUDITOR}
    assert all(may(role, Intent.READ_IDENTITY) for role in tellers)
