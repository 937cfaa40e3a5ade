"""The common store of an office from a terminal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from tests.actions.mail import Q3, Post, take, trusting
from tests.conftest import PASSPHRASE
from tests.journeys.terminal import done, typed
from tests.postgres import Server

Opening = tuple[str | Path, ...]


@pytest.fixture
def opening(new_vault: Callable[..., NewVault], tmp_path: Path) -> Opening:
    """A closed vault of a coordinator with one report, and how to open it."""
    post, office = Post(new_vault("umit").desk, tmp_path), new_vault("office", "coordinator").desk
    trusting(office, post)
    assert take(office, post.report(Q3)).accepted
    office.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return "--vault", office.folder, "--passphrase-file", tmp_path / "passphrase.txt"


def test_the_summaries_go_to_the_store_and_come_back(
    opening: Opening, postgres: Server, empty_database: str, tmp_path: Path
) -> None:
    (tmp_path / "secret.txt").write_text(f"{postgres.password}\n", encoding="utf-8")
    address = empty_database.replace(f":{postgres.password}@", "@")
    asking = (address, "--password-file", tmp_path / "secret.txt", *opening)
    assert "the database is empty" in done("office-store", "try", *asking).out
    assert typed("office-store", "connect", *asking).code == 1
    assert "Connected: 0 reports of 0 shelters." in done("office-store", "prepare", *asking).out
    moved = done("office-store", "connect", *asking).out
    assert moved.splitlines() == ["reports: 1", "shelters: 1", "national reports: 0"]
    assert done("office-store", "show", *opening).out == f"store: {address}\n"
    assert "2026-Q3: received" in done("shelters", "list", *opening).out
    assert done("office-store", "leave", *opening).out == moved
    assert done("office-store", "show", *opening).out == "store: \n"
    assert typed("office-store", "leave", *opening, "--without-copy").code == 1
    assert typed("office-store", "try", address, *opening).code == 1
