"""Only a newer version, signed by those who publish the program, whole, and for this computer, is copied; nothing is started."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.updating import Here, look_for_update, look_from_desk, private_place
from caseapp.actions.trail.log import LogFilter, read_log
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.exchange.release import NAME, System
from caseapp.vault.release_keys import RELEASE_KEYS
from tests.releases import CONTENT, NAMES, SIGNER, STRANGER, release, stick


@pytest.fixture
def here(tmp_path: Path) -> Here:
    """A Debian computer with version 1.2.0 of a program that knows the key of the tests."""
    return Here("1.2.0", System.DEBIAN, (SIGNER.public_key,), tmp_path / "place")


def refusal(folder: Path, here: Here) -> str:
    """Why a folder is refused; and nothing was copied."""
    with pytest.raises(KnownError) as error:
        look_for_update(folder, here)
    assert here.place is not None
    assert not here.place.exists() or list(here.place.iterdir()) == []
    return Language("en")(error.value.sentence)


def test_a_newer_version_is_copied_to_a_place_of_ones_own(tmp_path: Path, here: Here) -> None:
    update = look_for_update(stick(tmp_path / "stick"), here)
    assert update.version == "9.0.0"
    assert update.file == tmp_path / "place" / NAMES[System.DEBIAN]
    assert update.file.read_bytes() == CONTENT
    assert update.command == f"sudo apt install {update.file}"
    assert not update.by_opening
    if os.name == "posix":
        assert update.file.stat().st_mode & 0o777 == 0o600
        assert update.file.parent.stat().st_mode & 0o777 == 0o700


def test_windows_gets_the_file_to_open_and_a_folder_the_line_that_unpacks_it(
    tmp_path: Path, here: Here
) -> None:
    folder = stick(tmp_path / "stick")
    windows = look_for_update(folder, replace(here, system=System.WINDOWS))
    assert windows.command == str(tmp_path / "place" / NAMES[System.WINDOWS])
    assert windows.by_opening
    unpacked = look_for_update(folder, replace(here, system=System.FOLDER))
    assert unpacked.command.startswith("tar -xf ")


def test_one_checked_copy_is_kept_and_no_more(tmp_path: Path, here: Here) -> None:
    folder = stick(tmp_path / "stick")
    look_for_update(folder, replace(here, system=System.WINDOWS))
    look_for_update(folder, here)
    assert [path.name for path in (tmp_path / "place").iterdir()] == [NAMES[System.DEBIAN]]


@pytest.mark.parametrize("version", ["1.1.9", "1.2.0", "0.99.99"])
def test_neither_an_older_version_nor_the_same_one_is_taken(tmp_path: Path, here: Here, version: str) -> None:
    told = refusal(stick(tmp_path / "stick", release(version)), here)
    assert ("already" if version == "1.2.0" else "older") in told


def test_a_key_that_the_program_does_not_know_is_refused(tmp_path: Path, here: Here) -> None:
    assert "key" in refusal(stick(tmp_path / "stick", signer=STRANGER), here)


def test_the_program_itself_knows_two_keys_and_not_that_of_the_tests(tmp_path: Path) -> None:
    assert len(set(RELEASE_KEYS)) == 2
    assert {len(key) for key in RELEASE_KEYS} == {32}
    assert SIGNER.public_key not in RELEASE_KEYS
    assert "key" in refusal(stick(tmp_path / "stick"), Here("1.2.0", System.DEBIAN, place=tmp_path / "place"))


def test_a_changed_list_is_refused(tmp_path: Path, here: Here) -> None:
    folder = stick(tmp_path / "stick")
    list_ = folder / NAME
    list_.write_bytes(list_.read_bytes().replace(b"9.0.0", b"9.0.1"))
    assert "signature" in refusal(folder, here)


def test_an_empty_folder_a_missing_folder_and_some_other_file_each_have_a_sentence(
    tmp_path: Path, here: Here
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "no release" in refusal(empty, here)
    assert "cannot be opened" in refusal(tmp_path / "gone", here)
    (empty / NAME).write_text("hello")
    assert "not the list" in refusal(empty, here)


def test_a_list_that_is_a_folder_or_huge_is_refused(tmp_path: Path, here: Here) -> None:
    folder = stick(tmp_path / "stick")
    (folder / NAME).write_bytes(b"9" * 1_000_000)
    assert "large" in refusal(folder, here)
    (folder / NAME).unlink()
    (folder / NAME).mkdir()
    refusal(folder, here)


@pytest.mark.parametrize("content", [CONTENT[:-1], CONTENT + b"x", b"", CONTENT[:-1] + b"x"])
def test_a_damaged_file_is_refused_and_its_copy_is_gone(tmp_path: Path, here: Here, content: bytes) -> None:
    folder = stick(tmp_path / "stick")
    (folder / NAMES[System.DEBIAN]).write_bytes(content)
    assert "damaged" in refusal(folder, here)


def test_a_missing_file_is_named(tmp_path: Path, here: Here) -> None:
    folder = stick(tmp_path / "stick")
    (folder / NAMES[System.DEBIAN]).unlink()
    assert NAMES[System.DEBIAN] in refusal(folder, here)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes as Linux has them")
def test_links_and_pipes_in_the_place_of_the_file_are_refused(tmp_path: Path, here: Here) -> None:
    folder = stick(tmp_path / "stick")
    file = folder / NAMES[System.DEBIAN]
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    assert "damaged" in refusal(folder, here)
    file.unlink()
    os.mkfifo(file)
    assert "damaged" in refusal(folder, here)


@pytest.mark.skipif(os.name != "posix", reason="links as Linux has them")
def test_a_copy_never_goes_through_a_link_that_somebody_laid(tmp_path: Path, here: Here) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "place").symlink_to(tmp_path / "other")
    with pytest.raises(KnownError, match="folder of your own"):
        look_for_update(stick(tmp_path / "stick"), here)
    assert list((tmp_path / "other").iterdir()) == []


def test_a_stick_that_changes_while_it_is_read_changes_nothing_that_was_checked(
    tmp_path: Path, here: Here
) -> None:
    folder = stick(tmp_path / "stick")

    def swap(_done: float, _doing: object) -> None:
        (folder / NAMES[System.DEBIAN]).write_bytes(b"another program")

    update = look_for_update(folder, here, swap)
    assert update.file.read_bytes() == CONTENT


def test_a_release_without_a_file_for_this_computer_says_so(tmp_path: Path, here: Here) -> None:
    folder = stick(tmp_path / "stick", release("9.0.0", System.WINDOWS))
    assert "not for this kind of computer" in refusal(folder, here)


def test_stop_leaves_nothing_behind(tmp_path: Path, here: Here) -> None:
    with pytest.raises(StoppedError):
        look_for_update(stick(tmp_path / "stick"), here, stop=lambda: True)
    assert here.place is not None
    assert list(here.place.iterdir()) == []


def test_the_log_says_what_was_offered(tmp_path: Path, here: Here, desk: Desk) -> None:
    look_from_desk(desk, stick(tmp_path / "stick"), here)
    with pytest.raises(KnownError):
        look_from_desk(desk, tmp_path / "gone", here)
    newest = read_log(desk, LogFilter()).lines[:2]
    assert [line.deed.sentence.text for line in newest] == [
        "Refused what was offered as a newer version of the program", "Checked a newer version of the program",
    ]  # fmt: skip
    assert newest[1].record == "9.0.0"


def test_the_usual_place_lies_in_the_users_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert private_place() == tmp_path / "caseapp" / "update"
