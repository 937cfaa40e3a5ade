"""The page that writes the whole vault out, and the command that does the same."""

from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from caseapp.cli import main
from caseapp.records.fields import Compartment
from caseapp.ui.pages.passing_on.full_export import FullExportPage
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office


def test_a_manager_writes_the_vault_out_for_the_recovery_card(office: Office, tmp_path: Path) -> None:
    page = office.go("full-export")
    assert isinstance(page, FullExportPage)
    assert not page.missing.isVisible()
    page.write_to(tmp_path / "everything.age")
    office.rest()
    assert (tmp_path / "everything.age").read_bytes().startswith(b"age-encryption.org/v1")
    assert page.do.isEnabled()


def test_a_receiver_needs_a_key_and_what_is_missing_is_named(office: Office, tmp_path: Path) -> None:
    page = office.go("full-export")
    assert isinstance(page, FullExportPage)
    page.show_missing((Compartment.MEDICAL,))
    assert "Medical" in page.missing.text()
    page.other.setChecked(True)
    page.write_to(tmp_path / "one.age")
    assert "key of the receiver" in page.trouble.text()
    page.recipient.setText("age1nobody")
    page.receiver.setText("City court")
    page.reason.setText("Order of 1 September 2026")
    page.write_to(tmp_path / "one.age")
    office.rest()
    assert "not the key of a receiver" in page.trouble.text()
    assert list(tmp_path.glob("*.age")) == []


def test_the_command_writes_the_vault_out(
    new_vault: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made: NewVault = new_vault("terminal")  # type: ignore[operator]
    made.desk.close()
    secret, target = tmp_path / "secret.txt", tmp_path / "all.age"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    given = [
        "full-export",
        "--vault",
        str(made.desk.folder),
        "--to",
        str(target),
        "--passphrase-file",
        str(secret),
    ]
    assert main(given, lambda _vault: None) == 0
    assert "attachments: 0" in capsys.readouterr().out
    assert target.stat().st_size > 1000
