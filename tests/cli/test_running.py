"""The terminal: exit codes that scripts rely on, and no personal data when something breaks."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import NewVault
from caseapp.cli import main
from caseapp.cli.running import speak_utf8
from tests.conftest import PASSPHRASE


@pytest.fixture
def vault(desk: Desk, tmp_path: Path) -> list[str]:
    """A closed vault, as the arguments that name it and its passphrase."""
    desk.close()
    (tmp_path / "passphrase.txt").write_text(f"passphrase: {PASSPHRASE}\n", encoding="utf-8")
    return ["--vault", str(desk.folder), "--passphrase-file", str(tmp_path / "passphrase.txt")]


def test_a_whole_vault_checks_out(vault: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *vault]) == 0
    assert capsys.readouterr().out == "whole: yes\n"


def test_the_keys_of_a_card_are_changed(
    vault: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["card", *vault, "--to", str(tmp_path / "old.card")]) == 0
    old = capsys.readouterr().out.splitlines()[1]
    assert main(["renew-card", *vault]) == 0
    new = capsys.readouterr().out.strip()
    assert new.startswith("fingerprint: ")
    assert main(["card", *vault, "--to", str(tmp_path / "new.card")]) == 0
    assert capsys.readouterr().out.splitlines()[1] == new != old


def test_a_known_problem_is_a_sentence_and_exit_code_one(
    vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "passphrase.txt").write_text("something else entirely\n", encoding="utf-8")
    assert main(["check", *vault]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("The passphrase is not right.")


@pytest.mark.parametrize(
    "wrong",
    [
        ["nonsense"],
        ["check"],
        ["summary", "export", "--vault", "x"],
        ["practice", "x", "--people", "many"],
        ["practice", "x", "--kind", "hotel"],
        ["shelters", "settle", "9" * 25, "--vault", "x"],
        ["check", "--vault", "x", "--user=--"],
    ],
)
def test_wrong_usage_is_exit_code_two(wrong: list[str]) -> None:
    assert main(wrong) == 2


def test_bytes_that_are_no_text_are_refused_in_a_sentence(
    vault: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    name = b"\xc0\xe9".decode("utf-8", "surrogateescape")
    report = str(tmp_path / "q.pdf")
    assert main(["referral", "export", *vault, "--case", name, "--organisation", "x", "--sought", "medical",
                 "--to", report]) == 1  # fmt: skip
    assert "characters that cannot be read" in capsys.readouterr().err
    assert main(["check", "--vault", str(tmp_path / name)]) == 1
    assert "characters" not in capsys.readouterr().err


def test_the_vault_of_a_shelter_is_not_asked_for_what_only_a_coordinator_has(
    vault: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["national", "partners", *vault]) == 1
    assert capsys.readouterr().err.startswith("This is a shelter's vault")


def test_the_vault_of_a_coordinator_is_not_asked_for_what_only_a_shelter_has(
    new_vault: Callable[..., NewVault], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = new_vault("office", "coordinator").desk
    office.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    named = ["--vault", str(office.folder), "--passphrase-file", str(tmp_path / "passphrase.txt")]
    for one in (["summary", "quarters"], ["referral", "list"]):
        assert main([*one, *named]) == 1
        assert capsys.readouterr().err.startswith("This is a coordinator's vault")


def test_a_name_that_no_disk_can_hold_is_refused_in_a_sentence(
    vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["card", *vault, "--to", str(tmp_path / ("x" * 300))]) == 1
    assert "was not saved" in capsys.readouterr().err


def test_a_bug_is_exit_code_seventy_and_tells_no_value(
    vault: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_down(*_arguments: object) -> None:
        raise ZeroDivisionError("Gulnara")

    monkeypatch.setattr("caseapp.actions.safekeeping.backup.read_head", break_down)
    assert main(["check", *vault]) == 70
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Gulnara" not in said


def test_without_a_display_the_commands_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 1
    said = capsys.readouterr().err
    assert "no display" in said
    assert "register" in said


def test_a_practice_vault_is_made_where_one_stands_and_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "here", target_is_directory=True)
    monkeypatch.chdir(tmp_path / "here")
    assert main(["practice", ".", "--people", "1", "--kind", "coordinator"]) == 0
    monkeypatch.chdir(tmp_path)
    told = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("passphrase:"))
    (tmp_path / "passphrase.txt").write_text(told, "utf-8")
    assert main(["check", "--vault", str(tmp_path / "link"), "--passphrase-file", "passphrase.txt"]) == 0


def test_what_is_written_into_a_pipe_is_utf8_whatever_the_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="cp1251", errors="strict")
    monkeypatch.setattr("sys.stdout", pipe)
    speak_utf8()
    print("user: Ұлжан \udcff")
    pipe.flush()
    assert pipe.buffer.getvalue().decode("utf-8").strip() == "user: Ұлжан \\udcff"


def test_a_passphrase_is_no_argument_and_no_variable(
    vault: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CASEAPP_PASSPHRASE", PASSPHRASE)
    assert main(["check", *vault[:2]]) == 1
    assert "No passphrase" in capsys.readouterr().err
    assert main(["check", *vault[:2], "--passphrase", PASSPHRASE]) == 2


def test_a_quarter_that_is_none_is_told(vault: list[str], tmp_path: Path) -> None:
    assert main(["summary", "export", *vault, "--quarter", "2026-3", "--to", str(tmp_path / "a.pdf")]) == 1


def test_a_file_that_is_no_summary_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    assert main(["summary", "show", str(tmp_path / "a.pdf")]) == 1
    assert capsys.readouterr().out == ""


def test_a_backup_comes_back_with_the_card_and_with_the_passphrase(
    vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stick").mkdir()
    assert main(["backup", *vault, "--to", str(tmp_path / "stick")]) == 0
    backup = next((tmp_path / "stick").glob("*.age"))
    restored = ["restore", str(backup), "--to", str(tmp_path / "again"), *vault[2:]]
    assert main(restored) == 0
    assert main(["check", "--vault", str(tmp_path / "again"), *vault[2:]]) == 0
    assert main(restored) == 1
    capsys.readouterr()


def test_newer_records_beside_the_new_folder_are_told_and_only_passed_over_when_asked(
    vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stick").mkdir()
    assert main(["backup", *vault, "--to", str(tmp_path / "stick")]) == 0
    assert main(["card", *vault, "--to", str(tmp_path / "card.json")]) == 0
    backup = next((tmp_path / "stick").glob("*.age"))
    restored = ["restore", str(backup), "--to", str(tmp_path / "again"), *vault[2:]]
    capsys.readouterr()
    assert main(restored) == 1
    assert "in the folder vault" in capsys.readouterr().err
    assert not (tmp_path / "again").exists()
    assert main([*restored, "--anyway"]) == 0


def test_a_file_that_is_there_is_written_over_only_when_asked(
    vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("card", "register export"):
        target = tmp_path / f"{name.split()[0]}.csv"
        target.write_text("somebody else's", "utf-8")
        command = [*name.split(), *vault, "--to", str(target)]
        assert main(command) == 1
        assert "is there already" in capsys.readouterr().err
        assert target.read_text("utf-8") == "somebody else's"
        if name != "card":
            assert main([*command, "--replace"]) == 0
            assert target.read_bytes() != b"somebody else's"


def test_what_is_noticed_at_the_opening_goes_to_standard_error(
    vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (Path(vault[1]) / "head.a").write_bytes(b"")
    assert main(["card", *vault, "--to", str(tmp_path / "card.json")]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("One of the two heads of these records was damaged.")
    assert "head" not in said.out


def test_a_reader_who_has_seen_enough_is_no_trouble() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "caseapp", "verify", "--help"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert "Something went wrong" not in done.stderr.decode()
