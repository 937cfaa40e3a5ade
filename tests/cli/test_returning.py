"""Feedback at the terminal: written by the office, taken in by the shelter."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.office import agreements
from caseapp.actions.vaults.opening import NewVault
from tests.actions.country import HERE, Country, country
from tests.conftest import PASSPHRASE
from tests.journeys.terminal import done, typed


@pytest.fixture
def made(new_vault: Callable[..., NewVault], tmp_path: Path) -> Country:
    """Five shelters, all of which reported the third quarter; with one of them there is no agreement."""
    found = country(new_vault, tmp_path).reported()
    agreements.drop_agreement(found.office, "far-1")
    return found


def opening(folder: Path) -> tuple[str | Path, ...]:
    secret = folder.with_name("passphrase.txt")
    secret.write_text(PASSPHRASE, "utf-8")
    return "--vault", folder, "--passphrase-file", secret


def test_a_folder_of_sheets_is_written_and_one_is_taken_in(made: Country, tmp_path: Path) -> None:
    office, here = opening(made.office.folder), opening(made.here.folder)
    made.office.close()
    made.here.close()
    to = tmp_path / "new" / "folder"
    said = done("national", "return", *office, "--quarter", "2026-Q3", "--to", to, "--text", "Thank you.")
    assert said.facts["shelters in the whole"] == "5 of 5"
    assert said.facts[HERE] == "written: 1: 2026-Q3 Umit Taraz 1.feedback"
    assert said.facts["Shanyrak"] == "not written: No agreement with it is written down."
    again = done("national", "return", *office, "--quarter", "2026-Q3", "--to", to, "--shelter", HERE)
    assert again.facts[HERE].startswith("again: 1")
    taken = done("summary", "feedback", *here, to / "2026-Q3 Umit Taraz 1.feedback")
    assert (taken.facts["from"], taken.facts["edition"], taken.facts["known"]) == ("Centre", "1", "no")
    lines = done("summary", "feedback", *here, to / "2026-Q3 Umit Taraz 1.feedback", "--json").out
    assert '{"id": "persons_assisted", "key": {}, "own": 30, "whole": 160}' in lines
    other = typed("summary", "feedback", *here, to / "2026-Q3 Qamqor 1.feedback")
    assert other.code == 1
    assert "not for this shelter" in other.err
    unknown = typed("national", "return", *office, "--quarter", "2026-Q3", "--to", to, "--shelter", "Nobody")
    assert (unknown.code, "No shelter is called" in unknown.err) == (1, True)
    nothing = typed("national", "return", *office, "--quarter", "2020-Q1", "--to", tmp_path / "none" / "here")
    assert nothing.code == 1
    assert not (tmp_path / "none").exists()
