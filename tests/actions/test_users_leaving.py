"""Somebody leaves: what she had opens nothing any more, nothing is lost, and the session ends."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.team import users, users_leaving, users_own, users_tries
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.engine import open_engine
from caseapp.records.fields import Compartment
from caseapp.vault.heads import read_head
from caseapp.vault.slots import WrongPassphraseError
from tests.actions.staff import OWN, hire_all, sign_in, write_something
from tests.conftest import NOW, PASSPHRASE

C = Compartment


def test_who_has_left_opens_nothing_and_the_others_everything(desk: Desk, clock: FixedClock) -> None:
    number = write_something(desk)
    desk = hire_all(desk, {"Saule": ["medical"]})
    old, old_key = read_head(desk.folder), desk.keys.database_key
    left = users_leaving.remove_user(desk, "Saule")
    assert left == users_leaving.Left(frozenset({C.IDENTITY, C.MEDICAL}), frozenset())
    desk.close()
    files = {one.name for one in desk.folder.iterdir() if one.stat().st_size}
    assert files == {"head.a", "head.b", f"vault-{old.generation + 1}.db"}
    with pytest.raises(KnownError, match="Nobody of that name"):
        sign_in(desk.folder, "Saule", clock)
    with pytest.raises(KnownError, match="damaged"):
        open_engine(desk.folder / f"vault-{old.generation + 1}.db", old_key).connect()
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert people.read_person(again, number).cases[0].entries["medical"][0].record.complaints == "Headache"
    assert [one.user for one in users.list_members(again).members] == ["Aigerim"]
    assert again.head.signers().keys() == {"Aigerim", "Saule"}
    again.close()


def test_the_session_of_the_remover_is_over_but_her_drafts_are_kept(desk: Desk) -> None:
    desk = hire_all(desk, {"Saule": ["medical"]})
    users_leaving.remove_user(desk, "Saule")
    for action in (people.list_people, users.list_members):
        with pytest.raises(KnownError, match="session is over"):
            action(desk)
    with desk.database.quietly() as work:
        assert work.connection.exec_driver_sql("SELECT count(*) FROM setting").scalar_one() > 0
    desk.close()


def test_nobody_takes_herself_out_nor_somebody_without_the_role_anybody(
    desk: Desk, clock: FixedClock
) -> None:
    desk = hire_all(desk, {"Saule": ["medical"]})
    with pytest.raises(KnownError, match="yourself"):
        users_leaving.remove_user(desk, "Aigerim")
    desk.close()
    nurse = sign_in(desk.folder, "Saule", clock)
    with pytest.raises(KnownError, match="does not allow"):
        users_leaving.remove_user(nurse, "Aigerim")
    nurse.close()


def test_the_only_holder_leaves_only_when_it_is_known(desk: Desk, clock: FixedClock) -> None:
    write_something(desk)
    desk = hire_all(desk, {"Dana": ["manager"]})
    desk.close()
    manager = sign_in(desk.folder, "Dana", clock)
    with pytest.raises(KnownError, match="only the recovery card"):
        users_leaving.remove_user(manager, "Aigerim")
    left = users_leaving.remove_user(manager, "Aigerim", {"medical", "psychological"})
    assert left.due == {C.MEDICAL, C.PSYCHOLOGICAL}
    assert left.renewed == {C.IDENTITY, C.SAFETY, C.AUDIT}
    manager.close()
    again = sign_in(desk.folder, "Dana", clock)
    assert users.list_members(again).due == {C.MEDICAL, C.PSYCHOLOGICAL}
    again.close()


def test_when_the_disk_refuses_the_old_vault_stands_with_its_old_users(desk: Desk, clock: FixedClock) -> None:
    desk = hire_all(desk, {"Saule": ["medical"]})
    before = {one.name: one.read_bytes() for one in desk.folder.glob("head.*")}
    (desk.folder / f"vault-{desk.head.generation + 1}.db.new").mkdir()
    with pytest.raises((KnownError, OSError)):
        users_leaving.remove_user(desk, "Saule")
    assert {one.name: one.read_bytes() for one in desk.folder.glob("head.*")} == before
    assert {one.user for one in users.list_members(desk).members} == {"Aigerim", "Saule"}
    desk.close()
    shutil.rmtree(desk.folder / f"vault-{desk.head.generation + 1}.db.new")
    sign_in(desk.folder, "Saule", clock).close()


def test_cut_off_at_any_step_before_the_switch_the_old_vault_opens_for_its_old_users(
    desk: Desk, clock: FixedClock, tmp_path: Path
) -> None:
    number = write_something(desk)
    desk = hire_all(desk, {"Saule": ["medical"]})
    states: list[Path] = []

    def cut(done: float, _doing: object) -> None:
        states.append(shutil.copytree(desk.folder, tmp_path / f"cut at {done}"))

    users_leaving.remove_user(desk, "Saule", progress=cut)
    desk.close()
    assert len(states) >= 4
    for state in states:
        hers = sign_in(state, "Saule", clock)
        assert people.read_person(hers, number).cases[0].entries["medical"][0].record.complaints == "Headache"
        hers.close()
        sign_in(state, "Aigerim", clock, PASSPHRASE).close()
        assert not list(state.glob("*.new*"))


def test_a_power_cut_after_the_switch_leaves_the_new_vault_and_the_old_file_goes(
    desk: Desk, clock: FixedClock, tmp_path: Path
) -> None:
    number = write_something(desk)
    desk = hire_all(desk, {"Saule": ["medical"]})
    old = (desk.folder / desk.head.database).read_bytes()
    twin, name = (desk.folder / f"head.{'ab'[desk.head.generation % 2]}"), desk.head.database
    kept = twin.read_bytes()
    users_leaving.remove_user(desk, "Saule")
    desk.close()
    twin.write_bytes(kept)
    (desk.folder / name).write_bytes(old)
    (desk.folder / "vault-99.db.new").write_bytes(b"half")
    (desk.folder / "vault-99.db").write_bytes(b"of a later time")
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert not (desk.folder / name).exists()
    assert not (desk.folder / "vault-99.db.new").exists()
    assert (desk.folder / "vault-99.db").exists()
    assert {read_head(desk.folder).database} == {again.head.database}
    assert people.read_person(again, number).person.record.given_name == "Gulnara"
    again.close()


def test_the_log_tells_who_gave_and_who_took_access(desk: Desk, clock: FixedClock) -> None:
    from caseapp.actions.trail.log import LogFilter, read_log
    from caseapp.base.language import Language

    desk = hire_all(desk, {"Saule": ["medical"]})
    users_leaving.remove_user(desk, "Saule")
    desk.close()
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    say = Language("en")
    told = {(say(line.deed.sentence), line.record) for line in read_log(again, LogFilter()).lines}
    assert ("Gave somebody access", "Saule") in told
    assert ("Took access from somebody and renewed the keys", "Saule") in told
    again.close()


def test_wrong_tries_are_counted_over_restarts_told_and_then_forgotten(desk: Desk, clock: FixedClock) -> None:
    desk.close()
    for count in (1, 2, 3):
        with pytest.raises(WrongPassphraseError):
            open_vault(desk.folder, "", OWN, clock)
        assert users_tries.at_the_door(desk.folder).tries["Aigerim"].count == count
    tries = users_tries.at_the_door(desk.folder).tries["Aigerim"]
    assert [tries.wait(NOW + timedelta(seconds=one)) for one in (0, 1, 4, 9)] == [4, 3, 0, 0]
    assert tries.wait(datetime(2020, 1, 1, tzinfo=UTC)) == users_tries.LONGEST_WAIT
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert users_own.last_sign_in(again) == users_own.SignIn(
        "2026-10-05T09:30:00Z", "2026-10-05T09:30:00Z", 3
    )
    again.close()
    assert users_tries.at_the_door(desk.folder).tries == {}
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert users_own.last_sign_in(again).wrong == 0
    again.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"Aigerim": 3}', b'{"Aigerim": ["x", "2026"]}', b'{"Aigerim": [3, "2026-10-05"]}',
     b'{"Aigerim": [-1, "2026-10-05T09:30:00Z"]}', b"\xff", b"[" * 90_000, json.dumps({"a": 1e999}).encode()],
)  # fmt: skip
def test_a_damaged_count_is_no_trouble(desk: Desk, clock: FixedClock, content: bytes) -> None:
    desk.close()
    (desk.folder / users_tries.FILE).write_bytes(content)
    assert users_tries.read_tries(desk.folder) == {}
    sign_in(desk.folder, "Aigerim", clock, PASSPHRASE).close()
