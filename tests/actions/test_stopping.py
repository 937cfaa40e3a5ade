"""Stop, pressed at every point where long work asks for it: nothing is half done, and the work can be begun again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.casework.entries import list_entries
from caseapp.actions.desk import Desk
from caseapp.actions.practice.making import make_practice
from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.safekeeping.recovery import begin_recovery, finish_recovery
from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.safekeeping.recovery_upkeep import replace_card, try_papers
from caseapp.actions.safekeeping.restoring import Secrets, look_into, restore_seen
from caseapp.actions.team.users_leaving import remove_user
from caseapp.actions.team.users_roles import change_roles
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import StoppedError
from caseapp.vault.heads import read_head
from tests.actions.staff import OWN, hire_all, sign_in, write_something
from tests.actions.stopping import Heard, Pressed, files_of, rows_of, stopped_everywhere
from tests.conftest import PASSPHRASE

Made = Callable[..., NewVault]
ERA = Path(__file__).resolve().parents[1] / "eras"


def test_a_restoring_that_is_stopped_leaves_no_folder_and_can_be_begun_again(
    desk: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    write_something(desk)
    stick, to, heard = tmp_path / "stick", tmp_path / "again" / "vault", Heard()
    stick.mkdir()
    to.parent.mkdir()
    secrets = Secrets(passphrase=PASSPHRASE)
    file = backup(desk, stick)
    desk.close()
    seen = look_into(file, to, secrets)
    asked = Pressed(1_000)
    for at in range(4):
        with pytest.raises(StoppedError):
            restore_seen(seen, to, secrets, clock, stop=Pressed(at))
        assert list(to.parent.iterdir()) == []
    restore_seen(seen, to, secrets, clock, heard, asked)
    assert asked.asked >= 4
    assert heard.steps == sorted(heard.steps)
    assert len(heard.steps) >= 4
    open_vault(to, "", PASSPHRASE, clock).close()


def test_a_practice_vault_that_is_stopped_is_not_there(tmp_path: Path, clock: FixedClock) -> None:
    folder, heard = tmp_path / "practice", Heard()
    for at in (0, 5, 11):
        with pytest.raises(StoppedError):
            make_practice(folder, "shelter", 12, 2, 3, clock, stop=Pressed(at))
        assert list(tmp_path.iterdir()) == []
    passphrase = make_practice(folder, "shelter", 12, 2, 3, clock, progress=heard)
    assert heard.steps == sorted(heard.steps)
    assert len(heard.steps) >= 12
    open_vault(folder, "", passphrase, clock).close()


def test_who_shall_leave_is_still_there_after_stop(desk: Desk, clock: FixedClock) -> None:
    write_something(desk)
    desk = hire_all(desk, {"Saule": ["medical"]})
    stopped_everywhere(
        lambda progress, stop: remove_user(desk, "Saule", (), progress, stop), lambda: _stands(desk)
    )
    desk.close()
    again = open_vault(desk.folder, "Aigerim", PASSPHRASE, clock)
    assert [slot.user for slot in again.head.slots] == ["Aigerim"]
    again.close()


def test_keys_that_are_being_renewed_stay_as_they_were_after_stop(desk: Desk) -> None:
    write_something(desk)
    desk = hire_all(desk, {"Saule": ["medical", "psychologist"]})
    roles = ("psychologist",)
    changed = stopped_everywhere(
        lambda progress, stop: change_roles(desk, "Saule", roles, (), progress, stop),
        lambda: (_stands(desk), rows_of(desk), desk.keyring.held),
    )
    assert changed.renewed == {"medical"}
    assert desk.head.slot_of("Saule").roles == roles
    desk.close()


def test_a_sign_in_that_renews_keys_can_be_stopped_and_done_again(desk: Desk, clock: FixedClock) -> None:
    write_something(desk)
    desk = hire_all(desk, {"Saule": ["manager"], "Dana": ["medical"]})
    desk.close()
    saule = sign_in(desk.folder, "Saule", clock)
    change_roles(saule, "Dana", ("caseworker",))
    saule.close()
    opened = stopped_everywhere(
        lambda progress, stop: open_vault(desk.folder, "Aigerim", PASSPHRASE, clock, progress, stop),
        lambda: read_head(desk.folder),
    )
    assert list_entries(opened, "medical", 1)[0].record.complaints == "Headache"
    opened.close()


def test_the_present_card_holds_after_stop(desk: Desk) -> None:
    fresh, head = fresh_card(), desk.head
    stopped_everywhere(
        lambda progress, stop: replace_card(desk, fresh, fresh.text, PASSPHRASE, progress, stop),
        lambda: _stands(desk),
    )
    assert desk.head.recovery_recipient != head.recovery_recipient
    desk.close()


def test_a_drill_that_is_stopped_was_none(new_vault: Made, tmp_path: Path) -> None:
    made = new_vault()
    file = backup(made.desk, tmp_path)
    tried = stopped_everywhere(
        lambda progress, stop: try_papers(made.desk, (made.recovery_card,), file, progress, stop),
        lambda: (set(files_of(made.desk.folder)), rows_of(made.desk)),
    )
    assert tried.backup


def test_the_old_card_holds_after_stop(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    write_something(made.desk)
    made.desk.close()
    begun = begin_recovery(made.desk.folder, [made.recovery_card])
    desk = stopped_everywhere(
        lambda progress, stop: finish_recovery(begun, OWN, begun.fresh.text, clock, progress, stop),
        lambda: files_of(made.desk.folder),
    )
    assert people.read_person(desk, 1).person.record.given_name == "Gulnara"
    desk.close()


def test_a_backup_that_is_stopped_leaves_nothing_on_the_stick(desk: Desk, tmp_path: Path) -> None:
    write_something(desk)
    stick = tmp_path / "stick"
    stick.mkdir()
    asked = Pressed(10_000)
    backup(desk, tmp_path, stop=asked)
    for at in (0, 1, asked.asked // 2, asked.asked - 4, asked.asked - 1):
        with pytest.raises(StoppedError):
            backup(desk, stick, stop=Pressed(at))
        assert files_of(stick) == {}
        assert not [name for name in files_of(desk.folder) if name.startswith(".copy")]


def _stands(desk: Desk) -> object:
    """The head, and the names of the files beside it."""
    return desk.head, set(files_of(desk.folder))


def test_records_of_the_first_format_stay_as_they_were_after_stop(tmp_path: Path, clock: FixedClock) -> None:
    folder, heard = tmp_path / "vault", Heard()
    shutil.copytree(ERA / "vault_1", folder)
    passphrase = (ERA / "vault_1.passphrase.txt").read_text("utf-8").strip()
    before = files_of(folder)
    for at in (0, 7, 20):
        with pytest.raises(StoppedError):
            open_vault(folder, "", passphrase, clock, stop=Pressed(at))
        assert files_of(folder) == before
    open_vault(folder, "", passphrase, clock, heard).close()
    assert heard.steps == sorted(heard.steps)
    assert len(heard.steps) > 20
