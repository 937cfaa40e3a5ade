"""A report on its way: sealed to the coordinators whose cards the shelter trusts, opened by their office and no other."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator
from caseapp.actions.reporting import reports, sending
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.vault.sealing import AGE_HEADER

Q3 = Quarter(2026, 3)
MakeVault = Callable[..., NewVault]


@pytest.fixture
def shelter(desk: Desk) -> Desk:
    """A shelter with a few people, too few for tables: the way of the file is the same."""
    for number in range(4):
        person = Person(given_name=f"Nurlan{number}", sex="male", citizenships=("UZ",))
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + number), status="Active"))
    return desk


def introduce(one: Desk, other: Desk, name: str, folder: Path) -> None:
    """Let each of two trust the other's card."""
    for reader, owner in ((one, other), (other, one)):
        path = folder / f"{owner.profile.id}-{reader.profile.id}.card"
        view = cards.write_card(owner, path)
        cards.trust(reader, path, name if reader is one else "Umit, Taraz", view.fingerprint)


@pytest.fixture
def office(new_vault: MakeVault, shelter: Desk, tmp_path: Path) -> Desk:
    """A coordinating office; shelter and office trust each other."""
    made = new_vault("office", "coordinator").desk
    introduce(shelter, made, "Coordinating office", tmp_path)
    return made


def sealed(shelter: Desk, folder: Path) -> Path:
    return reports.export_summary(shelter, Q3, "en", folder / "2026-Q3.pdf.age").path


def test_a_sealed_report_is_accepted_by_the_office_to_which_it_was_sealed(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    path = sealed(shelter, tmp_path)
    assert path.read_bytes().startswith(AGE_HEADER)
    (verdict,) = coordinator.import_files(office, [path])
    assert verdict.accepted
    assert verdict.shelter == "Umit, Taraz"


def test_what_is_inside_is_the_report_as_it_would_be_open(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    inside = sending.open_sealed(office, sealed(shelter, tmp_path).read_bytes())
    plain = reports.export_summary(shelter, Q3, "en", tmp_path / "2026-Q3.pdf").path
    assert inside == plain.read_bytes()


def test_sealed_and_open_it_counts_once(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    plain = reports.export_summary(shelter, Q3, "ru", tmp_path / "2026-Q3.pdf").path
    verdicts = coordinator.import_files(office, [sealed(shelter, tmp_path), plain])
    assert [verdict.accepted for verdict in verdicts] == [True, True]
    assert verdicts[1].sentence.text == "Here already; it counts once."


def test_another_office_is_told_that_it_is_not_for_it(
    shelter: Desk, office: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    other = new_vault("other", "coordinator").desk
    (verdict,) = coordinator.import_files(other, [sealed(shelter, tmp_path)])
    assert not verdict.accepted
    assert "sealed to another office" in verdict.sentence.text


def test_two_offices_open_one_file(shelter: Desk, office: Desk, new_vault: MakeVault, tmp_path: Path) -> None:
    region = new_vault("region", "coordinator").desk
    introduce(shelter, region, "Region", tmp_path)
    assert sending.offices(shelter) == ("Coordinating office", "Region")
    path = sealed(shelter, tmp_path)
    assert [coordinator.import_files(one, [path])[0].accepted for one in (office, region)] == [True, True]


def test_damage_on_the_way_is_called_damage(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    path = sealed(shelter, tmp_path)
    path.write_bytes(path.read_bytes()[:-5])
    (verdict,) = coordinator.import_files(office, [path])
    assert not verdict.accepted
    assert "damaged on the way" in verdict.sentence.text


def test_without_a_card_there_is_nobody_to_seal_to(shelter: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="No coordinator's card"):
        sealed(shelter, tmp_path)
    assert not (tmp_path / "2026-Q3.pdf.age").exists()
    assert reports.issued(shelter) == ()


def test_the_card_of_another_shelter_opens_no_report(
    shelter: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    introduce(shelter, new_vault("komek").desk, "Komek", tmp_path)
    assert sending.offices(shelter) == ()


@pytest.mark.parametrize("name", ["report.age", "report.docx.age", "report"])
def test_a_name_that_is_no_report_is_refused(shelter: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError, match="must end in"):
        reports.export_summary(shelter, Q3, "en", tmp_path / name)
