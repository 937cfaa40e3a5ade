"""The short form of full and failing disks, and what they found in the beginning."""

import os
import sys
from functools import partial
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.vault.heads import NAMES, read_head, write_head
from tests.faults import acting
from tests.faults.children import Tell, fork
from tests.faults.command import campaign

unix = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked and its files are limited")


@unix
def test_a_disk_that_refuses_loses_nothing_and_nothing_is_falsely_called_saved() -> None:
    code, counts = campaign("disk_full", "--count", "12")
    assert (code, counts["failures"]) == (0, "0")
    assert int(counts["refused"]) > 0


@unix
def test_a_program_that_does_not_listen_to_its_disk_is_found_out() -> None:
    code, counts = campaign("disk_full", "--count", "6", "--control")
    assert code == 1
    assert int(counts["failures"]) > 0


def test_a_head_that_cannot_be_written_has_its_sentence_and_the_last_one_stays(desk: Desk) -> None:
    last = read_head(desk.folder)
    older = desk.folder / NAMES[(last.generation + 1) % 2]
    older.unlink()
    older.mkdir()
    with pytest.raises(KnownError, match="cannot be written"):
        write_head(desk.folder, last)
    assert read_head(desk.folder) == last


def test_a_vault_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path, desk: Desk) -> None:
    from caseapp.actions.vaults.opening import Setup, create_vault
    from caseapp.vault.slots import LEAST
    from tests.conftest import PASSPHRASE

    before = sorted(tmp_path.iterdir())
    setup = Setup("shelter", "Umit", "", "en", "Aigerim", PASSPHRASE, cost=LEAST)
    with pytest.raises(KnownError):
        create_vault(tmp_path / ("v" * 250), setup, desk.clock)
    assert sorted(tmp_path.iterdir()) == before


@unix
def test_a_new_vault_that_does_not_open_does_not_stay(tmp_path: Path) -> None:
    """Its card was shown to nobody. Found by a call that failed in the first transaction after the making."""
    child = fork(partial(_make_and_lose, tmp_path))
    child.start()
    assert child.listen() == ["refused: The database of this vault is empty: its content is gone."]
    assert list(tmp_path.iterdir()) == []


def _make_and_lose(folder: Path, _tell: Tell) -> None:
    """The database loses its content when the new vault is opened for the first time."""
    vault = folder / acting.VAULT

    def hook(event: str, values: tuple[object, ...]) -> None:
        if event == "open" and str(values[0]) == str(vault / "head.a"):
            (vault / "vault.db").write_bytes(b"")

    sys.addaudithook(hook)
    acting.made(folder)


@unix
def test_a_vault_whose_name_could_not_be_synced_does_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by a failing fsync: the vault stood there, and nobody had seen its card."""
    real = os.fsync

    def fsync(handle: int) -> None:
        if os.path.samestat(os.fstat(handle), tmp_path.stat()):
            raise OSError(5, "Input/output error")
        real(handle)

    monkeypatch.setattr("os.fsync", fsync)
    with pytest.raises(KnownError, match="cannot be written"):
        acting.made(tmp_path)
    assert list(tmp_path.iterdir()) == []
