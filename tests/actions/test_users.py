"""Giving access: who gets which keys at once, who has to wait, and who may pass them on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.team import users, users_own, users_roles
from caseapp.actions.team.keys import due_compartments
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.records.fields import Compartment, NoAnswer
from caseapp.vault.slots import WrongPassphraseError
from tests.actions.staff import OWN, hire, hire_all, sign_in, write_something
from tests.conftest import PASSPHRASE

C = Compartment


def member(desk: Desk, user: str) -> users.Member:
    return next(one for one in users.list_members(desk).members if one.user == user)


def test_a_new_user_gets_what_her_roles_need_as_far_as_the_adder_holds_it(desk: Desk) -> None:
    new = users.add_user(desk, "Botagoz", ["medical"])
    assert new.given == {C.IDENTITY, C.MEDICAL}
    assert new.waiting == frozenset()
    assert member(desk, "Botagoz").held == {C.IDENTITY, C.MEDICAL}
    assert member(desk, "Botagoz").temporary


def test_a_manager_without_medical_keys_cannot_give_them(desk: Desk, clock: FixedClock) -> None:
    desk = hire_all(desk, {"Dana": ["manager"], "Saule": ["medical"]})
    desk.close()
    manager = sign_in(desk.folder, "Dana", clock)
    new = users.add_user(manager, "Botagoz", ["medical"])
    assert new.given == {C.IDENTITY}
    assert new.waiting == {C.MEDICAL}
    with pytest.raises(KnownError, match="do not hold the key"):
        users.pass_key(manager, "Botagoz", "medical")
    assert member(manager, "Botagoz").waiting == {C.MEDICAL}
    assert member(manager, "Botagoz").giveable == frozenset()
    manager.close()
    nurse = sign_in(desk.folder, "Saule", clock)
    assert member(nurse, "Botagoz").giveable == {C.MEDICAL}
    users.pass_key(nurse, "Botagoz", "medical")
    assert member(nurse, "Botagoz").waiting == frozenset()
    nurse.close()


def test_no_key_is_passed_on_to_somebody_whose_roles_do_not_read_it(desk: Desk) -> None:
    users.add_user(desk, "Botagoz", ["medical"])
    with pytest.raises(KnownError, match="do not read that"):
        users.pass_key(desk, "Botagoz", "psychological")


def test_only_who_manages_users_adds_one(desk: Desk, clock: FixedClock) -> None:
    hire(desk, "Saule", ["medical"])
    nurse = sign_in(desk.folder, "Saule", clock)
    with pytest.raises(KnownError, match="does not allow"):
        users.add_user(nurse, "Botagoz", ["medical"])
    nurse.close()


@pytest.mark.parametrize("name", ["", "  ", "aigerim", "A" * 61, "Bota\x00goz"])
def test_a_name_is_given_once_and_can_be_written(desk: Desk, name: str) -> None:
    with pytest.raises(KnownError):
        users.add_user(desk, name, ["medical"])
    assert len(desk.head.slots) == 1


def test_a_role_of_another_kind_of_vault_is_refused(desk: Desk) -> None:
    for roles in ([], ["coordinator"], ["queen"]):
        with pytest.raises(KnownError, match="Choose at least one role"):
            users.add_user(desk, "Botagoz", roles)


def test_a_new_user_reads_only_what_her_role_reads(desk: Desk, clock: FixedClock) -> None:
    number = write_something(desk)
    hire(desk, "Saule", ["medical"])
    nurse = sign_in(desk.folder, "Saule", clock)
    entries = people.read_person(nurse, number).cases[0].entries
    assert entries["medical"][0].record.complaints == "Headache"
    assert entries["psychological"][0].record.summary is NoAnswer.SEALED
    assert entries["event"][0].record.city is NoAnswer.SEALED
    nurse.close()


def test_a_passphrase_made_by_somebody_else_is_to_be_changed_and_then_does_not_open_any_more(
    desk: Desk, clock: FixedClock
) -> None:
    new = users.add_user(desk, "Botagoz", ["medical"])
    desk.close()
    hers = open_vault(desk.folder, "Botagoz", new.passphrase, clock)
    assert users_own.must_change_passphrase(hers)
    with pytest.raises(KnownError, match="at least"):
        users_own.change_passphrase(hers, new.passphrase, "short")
    with pytest.raises(KnownError, match="same"):
        users_own.change_passphrase(hers, new.passphrase, f" {new.passphrase} ")
    with pytest.raises(WrongPassphraseError):
        users_own.change_passphrase(hers, "not the one that was told her", OWN)
    users_own.change_passphrase(hers, new.passphrase, OWN)
    assert not users_own.must_change_passphrase(hers)
    hers.close()
    for twin in ("head.a", "head.b"):
        (desk.folder / twin).rename(desk.folder / "away")
        with pytest.raises(WrongPassphraseError):
            open_vault(desk.folder, "Botagoz", new.passphrase, clock)
        (desk.folder / "away").rename(desk.folder / twin)
    open_vault(desk.folder, "Botagoz", OWN, clock).close()


def test_other_roles_take_keys_renew_them_and_give_others(desk: Desk, clock: FixedClock) -> None:
    number = write_something(desk)
    desk = hire_all(desk, {"Saule": ["medical"]})
    with desk.database.reading(None) as reading:
        before = reading.connection.exec_driver_sql(
            "SELECT epoch FROM compartment_key WHERE compartment = 'medical'"
        ).scalars().all()  # fmt: skip
    changed = users_roles.change_roles(desk, "Saule", ["psychologist"])
    assert changed == users_roles.Changed(
        frozenset({C.PSYCHOLOGICAL, C.SAFETY}), frozenset(), frozenset({C.MEDICAL}), ends=False
    )
    assert member(desk, "Saule").held == {C.IDENTITY, C.PSYCHOLOGICAL, C.SAFETY}
    with desk.database.reading(None) as reading:
        after = reading.connection.exec_driver_sql(
            "SELECT epoch FROM compartment_key WHERE compartment = 'medical'"
        ).scalars().all()  # fmt: skip
        assert due_compartments(reading.connection) == frozenset()
    assert (set(before), set(after)) == ({1}, {2})
    assert people.read_person(desk, number).cases[0].entries["medical"][0].record.complaints == "Headache"
    desk.close()
    hers = sign_in(desk.folder, "Saule", clock)
    assert hers.roles == ("psychologist",)
    assert hers.keyring.held == {C.IDENTITY, C.PSYCHOLOGICAL, C.SAFETY}
    hers.close()


def test_a_key_that_the_manager_does_not_hold_is_renewed_when_a_holder_signs_in(
    desk: Desk, clock: FixedClock
) -> None:
    write_something(desk)
    desk = hire_all(desk, {"Dana": ["manager"], "Saule": ["medical"]})
    desk.close()
    manager = sign_in(desk.folder, "Dana", clock)
    assert users_roles.losing(manager, "Saule", ["lawyer"]).due == {C.MEDICAL}
    changed = users_roles.change_roles(manager, "Saule", ["lawyer"])
    assert changed.renewed == frozenset()
    assert users.list_members(manager).due == {C.MEDICAL}
    manager.close()
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert users.list_members(again).due == frozenset()
    again.close()


def test_who_changes_her_own_roles_has_to_sign_in_again(desk: Desk, clock: FixedClock) -> None:
    desk = hire_all(desk, {"Dana": ["manager", "medical", "psychologist", "lawyer"]})
    write_something(desk)
    changed = users_roles.change_roles(desk, "Aigerim", ["manager"])
    assert changed.ends
    with pytest.raises(KnownError, match="session is over"):
        people.list_people(desk)
    desk.close()
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert again.keyring.held == {C.IDENTITY, C.SAFETY, C.AUDIT}
    assert users.list_members(again).due == {C.MEDICAL, C.PSYCHOLOGICAL}
    again.close()


def test_the_last_manager_keeps_her_role(desk: Desk) -> None:
    hire_all(desk, {"Saule": ["medical"]}).close()
    again = sign_in(desk.folder, "Aigerim", desk.clock, PASSPHRASE)
    with pytest.raises(KnownError, match="last person"):
        users_roles.change_roles(again, "Aigerim", ["medical", "psychologist", "caseworker"])
    assert "manager" in again.roles
    again.close()


def test_the_last_holder_is_not_left_without_saying_that_only_the_card_opens_it(desk: Desk) -> None:
    write_something(desk)
    desk = hire_all(desk, {"Dana": ["manager"]})
    everything = {"medical", "psychological"}
    assert users_roles.losing(desk, "Aigerim", ["manager"]).card_only == everything
    with pytest.raises(KnownError, match="only the recovery card"):
        users_roles.change_roles(desk, "Aigerim", ["manager"], {"medical"})
    users_roles.change_roles(desk, "Aigerim", ["manager"], everything)
    desk.close()


def test_a_key_that_nobody_holds_any_more_comes_back_with_the_card(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    made = new_vault()
    number = write_something(made.desk)
    desk = hire_all(made.desk, {"Dana": ["manager"], "Saule": ["medical"]})
    with pytest.raises(KnownError, match="Somebody holds this key"):
        users.pass_key_by_card(desk, [made.recovery_card], "Saule", "medical")
    users_roles.change_roles(desk, "Saule", ["lawyer"])
    users_roles.change_roles(desk, "Aigerim", ["manager"], {"medical", "psychological"})
    desk.close()
    manager = sign_in(desk.folder, "Dana", clock)
    users_roles.change_roles(manager, "Saule", ["medical"])
    assert member(manager, "Saule").lost == {C.MEDICAL}
    users.pass_key_by_card(manager, [made.recovery_card], "Saule", "medical")
    manager.close()
    nurse = sign_in(desk.folder, "Saule", clock)
    assert people.read_person(nurse, number).cases[0].entries["medical"][0].record.complaints == "Headache"
    assert users.list_members(nurse).due == {C.PSYCHOLOGICAL}
    nurse.close()


def test_everybody_sees_when_she_signed_in_last(desk: Desk, clock: FixedClock, tmp_path: Path) -> None:
    desk = hire_all(desk, {"Saule": ["medical"]})
    assert member(desk, "Saule").seen == "2026-10-05T09:30:00Z"
    assert users_own.last_sign_in(desk).before == "2026-10-05T09:30:00Z"
    users.add_user(desk, "Botagoz", ["medical"])
    assert member(desk, "Botagoz").seen == ""
    desk.close()


def test_a_first_passphrase_that_was_lost_on_the_way_is_made_anew(desk: Desk, clock: FixedClock) -> None:
    first = users.add_user(desk, "Botagoz", ["medical"])
    second = users.another_first_passphrase(desk, "Botagoz")
    assert second.given == {C.IDENTITY, C.MEDICAL}
    desk.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(desk.folder, "Botagoz", first.passphrase, clock)
    hers = open_vault(desk.folder, "Botagoz", second.passphrase, clock)
    assert hers.keyring.held == {C.IDENTITY, C.MEDICAL}
    hers.close()
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    with pytest.raises(KnownError, match="signed in already"):
        users.another_first_passphrase(again, "Botagoz")
    again.close()
