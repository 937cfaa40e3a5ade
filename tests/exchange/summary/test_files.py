"""Files are written whole or not at all, and read with a limit."""

import os
import stat
import sys
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.summary.files import read_file, whole_file, write_file


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


def test_a_place_that_is_a_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pdf").mkdir()
    monkeypatch.chdir(tmp_path)
    for place in (tmp_path / "a.pdf", Path()):
        with pytest.raises(KnownError, match="cannot be written"):
            write_file(place, b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are POSIX")
def test_what_is_written_can_be_read_by_its_user_alone(tmp_path: Path) -> None:
    write_file(tmp_path / "a.pdf", b"x")
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o600


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(KnownError, match="cannot be opened"):
        read_file(Path("a\0b"))


def test_the_name_of_a_file_is_synced_with_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    real = os.fsync

    def sync(handle: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr("os.fsync", sync)
    write_file(tmp_path / "a.pdf", b"x")
    assert synced == ([False] if sys.platform == "win32" else [False, True])


def test_what_a_pulled_stick_left_half_written_goes_with_the_next_file(tmp_path: Path) -> None:
    old, fresh, other = (
        tmp_path / f".{'a' * 16}.part",
        tmp_path / f".{'b' * 16}.part",
        tmp_path / ".note.part",
    )
    for file in (old, fresh, other):
        file.write_bytes(b"half")
    for file in (old, other):
        os.utime(file, (1_000_000, 1_000_000))
    write_file(tmp_path / "a.pdf", b"x")
    assert {path.name for path in tmp_path.iterdir()} == {"a.pdf", fresh.name, other.name}


def test_a_stick_that_is_pulled_while_writing_has_its_sentence(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull() -> None:
        with whole_file(stick / "a.pdf") as file:
            file.write(b"x")
            stick.rename(tmp_path / "pulled")

    with pytest.raises(KnownError, match="its folder is not there"):
        pull()


def test_writing_that_is_given_up_leaves_the_old_file(tmp_path: Path) -> None:
    write_file(tmp_path / "a.pdf", b"old")

    def give_up() -> None:
        with whole_file(tmp_path / "a.pdf") as file:
            file.write(b"new")
            raise KeyError

    with pytest.raises(KeyError):
        give_up()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.pdf", b"old")]
