"""Referrals in the terminal: consent decides, no line names a person, an answer finds its referral."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from caseapp.cli import main
from tests.actions.offices import THERE, TODAY, Two, two_shelters
from tests.conftest import PASSPHRASE


@pytest.fixture
def two(new_vault: Callable[..., NewVault], tmp_path: Path) -> Two:
    """Two shelters that trust each other's cards."""
    (tmp_path / "passphrase.txt").write_text(f"passphrase: {PASSPHRASE}\n", encoding="utf-8")
    return two_shelters(new_vault, tmp_path)


def _opening(two: Two, folder: Path) -> list[str]:
    return ["--vault", str(folder), "--passphrase-file", str(two.folder / "passphrase.txt")]


def test_a_referral_goes_out_and_comes_in_without_a_name_on_the_screen(
    two: Two, capsys: pytest.CaptureFixture[str]
) -> None:
    two.consent(day=min(TODAY, datetime.now(UTC).date()))
    two.here.close()
    two.there.close()
    path = two.folder / "t.referral"
    here, there = _opening(two, two.here.folder), _opening(two, two.there.folder)
    wanted = ["--case", "26-0001", "--organisation", THERE, "--sought", "legal", "medical", "--to", str(path)]
    assert main(["referral", "export", *wanted, *here]) == 0
    assert main(["referral", "import", str(path), *there, "--dry-run"]) == 0
    assert main(["referral", "import", str(path), *there]) == 0
    assert main(["referral", "list", *there]) == 0
    assert main(["referral", "list", *here]) == 0
    said = capsys.readouterr().out
    assert "kind: referral\nfrom: House Umit\nknown: no\ntaken: no\n" in said
    assert "state: waiting; from: House Umit; day: 20" in said
    assert "state: unanswered; case: 26-0001; day: 20" in said
    assert "Saparova" not in said


def test_without_consent_the_terminal_refuses_too(two: Two, capsys: pytest.CaptureFixture[str]) -> None:
    two.here.close()
    path = two.folder / "t.referral"
    wanted = ["--case", "26-0001", "--organisation", THERE, "--sought", "legal", "--to", str(path)]
    assert main(["referral", "export", *wanted, *_opening(two, two.here.folder)]) == 1
    assert "no consent on file" in capsys.readouterr().err
    assert not path.exists()
