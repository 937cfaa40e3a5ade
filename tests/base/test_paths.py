"""Paths that lead nowhere, and paths that cannot even be looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.base.paths import is_file, is_folder, is_there, is_whole_disk, typed_path


def test_what_is_there_is_there(tmp_path: Path) -> None:
    (tmp_path / "letter.odt").touch()
    assert is_there(tmp_path / "letter.odt")
    assert is_file(tmp_path / "letter.odt")
    assert not is_folder(tmp_path / "letter.odt")
    assert is_folder(tmp_path)
    assert not is_file(tmp_path)


@pytest.mark.parametrize("look", [is_there, is_folder, is_file])
def test_what_cannot_be_looked_at_is_not_there(
    look: Callable[[Path], bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not look(tmp_path / "gone" / "x")
    assert not look(tmp_path / ("x" * 300)), "no disk holds such a name"

    def refuses(*_asked: object, **_more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "stat", refuses)
    assert not look(tmp_path)


def test_a_home_that_is_not_known_stays_as_it_was_typed() -> None:
    assert typed_path(" ~ ") == Path.home()
    assert typed_path("~nobody of this name/x") == Path("~nobody of this name/x")


def test_a_disk_begins_at_its_root(tmp_path: Path) -> None:
    assert is_whole_disk(Path(tmp_path.anchor))
    assert not is_whole_disk(tmp_path)
    assert not is_whole_disk(tmp_path / "new")
