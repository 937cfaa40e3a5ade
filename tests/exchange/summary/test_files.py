"""Files are written whole or not at all, and read with a limit."""

import sys
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.summary.files import read_file, write_file


def test_a_file_is_there_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_file(target, b"old")
    write_file(target, b"new")
    assert read_file(target) == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_disk_that_is_full_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.pdf"
    write_file(target, b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(KnownError, match="the disk is full"):
        write_file(target, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.pdf", b"old")]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="its folder is not there"):
        write_file(tmp_path / "gone" / "a.pdf", b"x")


def test_a_place_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(KnownError, match="cannot be written"):
        write_file(tmp_path / "a.pdf", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are POSIX")
def test_what_is_written_can_be_read_by_its_user_alone(tmp_path: Path) -> None:
    write_file(tmp_path / "a.pdf", b"x")
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o600


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(KnownError, match="cannot be opened"):
        read_file(Path("a\0b"))
