"""The audit log from a terminal: exported by those who may, verified by anybody."""

import json
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.backup import backup
from caseapp.cli import main
from tests.conftest import PASSPHRASE


@pytest.fixture
def vault(desk: Desk, tmp_path: Path) -> list[str]:
    """A closed vault that was backed up once, as the arguments that name it and its passphrase."""
    (tmp_path / "stick").mkdir()
    backup(desk, tmp_path / "stick")
    desk.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return ["--vault", str(desk.folder), "--passphrase-file", str(tmp_path / "passphrase.txt")]


@pytest.fixture
def log(vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Its exported log."""
    assert main(["log", "export", *vault, "--to", str(tmp_path / "log.jsonl")]) == 0
    assert "entries: " in capsys.readouterr().out
    return tmp_path / "log.jsonl"


def test_check_tells_of_the_log_when_asked(vault: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *vault, "--log"]) == 0
    facts = dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines())
    assert facts["whole"] == facts["log holds"] == "yes"
    assert facts["log checkpoints"] == "1"
    assert facts["newest checkpoint"] == "2026-10-05T09:30:00Z backup"


def test_check_tells_the_same_as_json(vault: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *vault, "--log", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["whole"] is True
    assert told["log"]["log holds"] == "yes"


def test_a_log_is_verified_without_vault_and_passphrase(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(log)]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[-2:] == ["vouched: 0", "holds: yes"]
    assert "Nothing from outside was held against the log" in said.err


def test_printed_digits_are_held_against_it(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = json.loads(log.read_bytes().splitlines()[2])["hash"]
    assert main(["verify", str(log), "--checkpoint", second[:16]]) == 0
    said = capsys.readouterr()
    assert f"{second[:16]}: agrees up to 2" in said.out.splitlines()
    assert "Entries behind number 2 are vouched for by their signatures alone." in said.err
    assert main(["verify", str(log), "--checkpoint", "0123456789abcdef", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["holds"] is False
    assert told["witnesses"][0]["agrees"] is False


def test_a_changed_log_is_exit_code_one_with_the_entry(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.write_bytes(log.read_bytes().replace(b'"sequence":2', b'"sequence":3', 1))
    assert main(["verify", str(log)]) == 1
    said = capsys.readouterr()
    assert "holds: no" in said.out.splitlines()
    assert "does not hold from entry 2 on" in said.err


def test_a_file_that_is_no_log_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"nothing")
    assert main(["verify", str(tmp_path / "a.jsonl")]) == 1
    assert "not an audit log" in capsys.readouterr().err


def test_the_log_as_a_table(vault: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "export", *vault, "--to", str(tmp_path / "log.csv")]) == 0
    assert "Unlocked the vault" in (tmp_path / "log.csv").read_text("utf-8-sig")
    assert main(["log", "export", *vault, "--to", str(tmp_path / "log.txt")]) == 1
    capsys.readouterr()
