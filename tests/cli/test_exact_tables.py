"""Exact tables from a terminal: allowed, handed over sealed, taken in by the office."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.reporting import reports
from caseapp.actions.vaults.opening import NewVault
from caseapp.records.case import Case
from caseapp.records.person import Person
from tests.actions.exact.conftest import clock
from tests.actions.exact.handing import Q3, MovingClock, agree, introduce
from tests.conftest import NOW, PASSPHRASE
from tests.journeys.terminal import done, typed

__all__ = ["clock"]


def test_exact_tables_travel_from_terminal_to_terminal(
    new_vault: Callable[..., NewVault], clock: MovingClock, tmp_path: Path
) -> None:
    shelter, office = new_vault("umit").desk, new_vault("office", "coordinator").desk
    introduce(shelter, office, "Coordinating office", tmp_path)
    agree(office, shelter)
    people.admit(shelter, Person(given_name="Nurlan"), Case(opened=date(2026, 8, 1), status="Active"))
    clock.moment = NOW
    report = reports.export_summary(shelter, Q3, "en", tmp_path / "report.pdf").path
    shelter.close()
    office.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    here = ("--vault", shelter.folder, "--passphrase-file", tmp_path / "passphrase.txt")
    there = ("--vault", office.folder, "--passphrase-file", tmp_path / "passphrase.txt")
    handing = ("--quarter", "2026-Q3", "--to", tmp_path / "exact.age")
    assert done("summary", "exact-offices", *here).out == "Coordinating office: not allowed\n"
    refused = typed("summary", "exact", *here, *handing)
    assert refused.code == 1
    assert "No office is allowed" in refused.err
    done("summary", "exact-allow", *here, "--office", "coordinating OFFICE")
    assert done("summary", "exact", *here, *handing).out.splitlines()[1:] == [
        "quarter: 2026-Q3", "office: Coordinating office", "numbers: 321", "fewer than ten: yes",
    ]  # fmt: skip
    said = done("summary", "import", tmp_path / "exact.age", report, *there).out
    assert "exact.age: accepted: Exact tables, kept" in said
    done("summary", "exact-allow", *here, "--office", "Coordinating office", "--no-longer")
    assert '"allowed": false' in done("summary", "exact-offices", *here, "--json").out


def test_an_office_that_is_not_known_is_said_so(new_vault: Callable[..., NewVault], tmp_path: Path) -> None:
    shelter = new_vault("umit").desk
    shelter.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    here = ("--vault", shelter.folder, "--passphrase-file", tmp_path / "passphrase.txt")
    assert typed("summary", "exact-allow", *here, "--office", "Nobody").code == 1


pytestmark = pytest.mark.filterwarnings("error")
