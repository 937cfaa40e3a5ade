"""Opening a vault whose files were exchanged or damaged, or whose clock is wrong: every kind has its sentence, and nothing is lost."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.safekeeping.backup import check
from caseapp.actions.vaults.found import accept_clock
from caseapp.actions.vaults.opening import NewVault
from caseapp.vault.heads import FORMAT, read_head, write_head
from tests.actions.found.opened import content, database, heads, names, opened, put, refused
from tests.conftest import PASSPHRASE


def test_an_older_database_that_was_put_back_is_told(vault: Path) -> None:
    opened(vault).close()
    older = database(vault)
    for _ in range(2):
        opened(vault).close()
    newest = content(vault)
    put(vault, older)
    refused(vault, "The database in this folder is older than its head")
    put(vault, newest)
    assert names(vault) == ["Gulnara"]


def test_older_heads_that_were_put_back_are_told(vault: Path) -> None:
    older = heads(vault)
    for _ in range(2):
        opened(vault).close()
    newest = content(vault)
    put(vault, older)
    refused(vault, "The head in this folder is older than its database")
    put(vault, newest)
    assert names(vault) == ["Gulnara"]


def test_the_heads_of_another_vault_are_told(vault: Path, new_vault: Callable[..., NewVault]) -> None:
    other = new_vault("other").desk
    other.close()
    own = heads(vault)
    put(vault, heads(other.folder))
    refused(vault, "is damaged")
    put(vault, own)
    assert names(vault) == ["Gulnara"]


def test_heads_of_another_vault_that_hold_the_same_key_are_told_as_well(vault: Path) -> None:
    head = read_head(vault)
    own = heads(vault)
    write_head(vault, write_head(vault, replace(head, vault="0" * 32)))
    refused(vault, "belong to different vaults")
    put(vault, own)


def test_a_database_that_is_none_of_ours_is_told(vault: Path) -> None:
    whole = database(vault)
    put(vault, dict.fromkeys(whole, b"SQLite format 3\0" + bytes(4080)))
    refused(vault, "is damaged")
    put(vault, whole)
    assert names(vault) == ["Gulnara"]


@pytest.mark.parametrize("name", ["head.a", "head.b"])
@pytest.mark.parametrize("harm", [b"", b"{", b"\0" * 4096])
def test_one_damaged_head_is_written_anew_at_the_next_opening(vault: Path, name: str, harm: bytes) -> None:
    (vault / name).write_bytes(harm)
    assert [problem.values["name"] for problem in check(vault, "", PASSPHRASE)] == [name]
    desk = opened(vault)
    assert "One of the two heads" in desk.remarks[0].text
    desk.close()
    opened(vault).close()
    assert check(vault, "", PASSPHRASE) == ()
    assert names(vault) == ["Gulnara"]


def test_a_missing_head_is_written_anew(vault: Path) -> None:
    (vault / "head.a").unlink()
    opened(vault).close()
    desk = opened(vault)
    assert desk.remarks == ()
    desk.close()
    assert check(vault, "", PASSPHRASE) == ()


def test_two_damaged_heads_are_told_and_nothing_is_lost(vault: Path) -> None:
    whole = heads(vault)
    put(vault, dict.fromkeys(whole, b"{}"))
    refused(vault, "Both heads of the vault are damaged")
    put(vault, whole)
    assert names(vault) == ["Gulnara"]


def test_a_head_of_a_newer_program_is_left_as_it_is(vault: Path) -> None:
    import hashlib

    body = {"something": "new"}
    hashed = {"format": FORMAT, "version": 9, "head": body}
    due = hashlib.sha256(json.dumps(hashed, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    newer = json.dumps({**hashed, "hash": due}).encode()
    put(vault, {"head.a": newer, "head.b": newer})
    refused(vault, "made by a newer version")


def test_one_flipped_bit_in_the_version_is_damage_and_not_the_future(vault: Path) -> None:
    for name, whole in heads(vault).items():
        place = whole.index(b'"version": 2') + len(b'"version": ')
        (vault / name).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    refused(vault, "Both heads of the vault are damaged")


def test_a_clock_before_the_newest_entry_is_told_and_accepting_it_is_logged(vault: Path) -> None:
    desk = opened(vault, days=-4000)
    assert desk.clock_behind.startswith("2026-10-05")
    accept_clock(desk)
    with desk.database.reading(None) as reading:
        row = reading.connection.exec_driver_sql("SELECT object FROM audit ORDER BY sequence DESC").first()
    assert row is not None
    assert "accept clock" in desk.keyring.unseal_audit(bytes.fromhex(row[0])).decode()
    desk.close()


def test_who_accepted_a_clock_is_not_asked_again_under_it(vault: Path) -> None:
    desk = opened(vault, days=-4000)
    accept_clock(desk)
    desk.close()
    again = opened(vault, days=-3999)
    assert again.clock_behind == ""
    again.close()


def test_a_clock_that_goes_forward_or_back_by_minutes_is_not_worth_a_word(vault: Path) -> None:
    for days in (-0.005, 0.0, 1.0):
        desk = opened(vault, days=days)
        assert desk.clock_behind == ""
        desk.close()
        shutil.copytree(vault, vault.with_name("kept"), dirs_exist_ok=True)
