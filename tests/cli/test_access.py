"""The terminal lists who has access, and opens nothing for a passphrase that its user did not choose herself."""

from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.team import users
from caseapp.cli.running import run
from tests.conftest import PASSPHRASE


def _run(desk: Desk, user: str, passphrase: str, folder: Path) -> int:
    file = folder / "passphrase.txt"
    file.write_text(passphrase, "utf-8")
    arguments = ["users", "--vault", str(desk.folder), "--user", user, "--passphrase-file", str(file)]
    return run(arguments, lambda _vault: 0)


def test_users_are_listed_with_roles_and_keys(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    users.add_user(desk, "Botagoz", ["auditor"])
    desk.close()
    assert _run(desk, "Aigerim", PASSPHRASE, tmp_path) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Aigerim: caseworker,lawyer,manager,medical,psychologist; audit,identity,medical,psychological,safety; -",
        "Botagoz: auditor; audit; -",
    ]


def test_a_passphrase_made_by_somebody_else_opens_nothing_here(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = users.add_user(desk, "Botagoz", ["auditor"])
    desk.close()
    assert _run(desk, "Botagoz", new.passphrase, tmp_path) == 1
    assert "made by somebody else" in capsys.readouterr().err
