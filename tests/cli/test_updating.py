"""`caseapp update check FOLDER` needs no vault, and refuses in a sentence."""

from pathlib import Path

import pytest

from caseapp.cli import main
from tests.releases import stick


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setenv("LC_ALL", "C")


def test_a_folder_without_a_release_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "check", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "There is no release of caseapp in this folder" in said.err


def test_a_release_of_strangers_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "check", str(stick(tmp_path / "stick"))]) == 1
    assert "a key that this caseapp does not know" in capsys.readouterr().err
    assert list((tmp_path / "cache" / "caseapp" / "update").iterdir()) == []
