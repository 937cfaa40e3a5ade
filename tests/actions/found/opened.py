"""Opening a vault that was harmed, and looking at what lies in its folder."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from tests.conftest import NOW, PASSPHRASE

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and mounts are POSIX")


def opened(folder: Path, days: float = 0) -> Desk:
    return open_vault(folder, "", PASSPHRASE, FixedClock(NOW + timedelta(days=days)))


def names(folder: Path) -> list[str]:
    desk = opened(folder)
    try:
        return [line.name for line in people.list_people(desk)]
    finally:
        desk.close()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(folder: Path, sentence: str) -> None:
    """The vault does not open, says so, and not a byte of it changes."""
    before = content(folder)
    with pytest.raises(KnownError, match=sentence):
        opened(folder)
    assert content(folder) == before


def put(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).write_bytes(data)


def heads(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in content(folder).items() if name.startswith("head")}


def database(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in content(folder).items() if name.endswith(".db")}
