"""From typed records to a signed PDF, and from there to the whole: the main job through its actions."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, national, national_files
from caseapp.actions.reporting import narrative, reports
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.exchange.summary.envelope import find_envelope
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.statistics.catalogue import MEASURES
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Key

Q3 = Quarter(2026, 3)
MakeVault = Callable[..., NewVault]


def _admit(desk: Desk, number: int, month: int = 8, sex: str = "male") -> None:
    for index in range(number):
        person = Person(given_name=f"Nurlan{index}", sex=sex, citizenships=("UZ",))
        people.admit(desk, person, Case(opened=date(2026, month, 1 + index % 28), status="Active"))


@pytest.fixture
def shelter(desk: Desk) -> Desk:
    """A shelter with 20 men and 8 women admitted in the third quarter."""
    _admit(desk, 20)
    _admit(desk, 8, sex="female")
    return desk


@pytest.fixture
def office(new_vault: MakeVault, shelter: Desk, tmp_path: Path) -> Desk:
    """A coordinator's office that trusts the shelter."""
    office = new_vault("office", "coordinator").desk
    view = cards.write_card(shelter, tmp_path / "card.json")
    cards.trust(office, tmp_path / "card.json", "Almaty", view.fingerprint.replace(" ", "-"))
    return office


def _shown(summary: Summary) -> dict[tuple[str, Key], int]:
    """Every number that a reader sees. Which of them are shown depends on the vault's own tie-break."""
    return {
        (table.id, cell.key): cell.value
        for table in summary.tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


def _export(desk: Desk, folder: Path, quarter: Quarter = Q3, language: str = "en") -> Path:
    return reports.export_summary(desk, quarter, language, folder / f"{quarter}-{language}.pdf").path


def test_quarters_reach_from_the_first_case_to_the_last_full_quarter(desk: Desk) -> None:
    assert reports.quarters(desk) == ()
    _admit(desk, 1, month=2)
    assert [str(quarter) for quarter in reports.quarters(desk)] == ["2026-Q1", "2026-Q2", "2026-Q3"]


def test_the_same_export_twice_is_the_same_bytes(shelter: Desk, tmp_path: Path) -> None:
    first = _export(shelter, tmp_path).read_bytes()
    assert _export(shelter, tmp_path).read_bytes() == first


def test_the_three_languages_carry_the_same_numbers(shelter: Desk, tmp_path: Path) -> None:
    envelopes = {
        find_envelope(_export(shelter, tmp_path, language=code).read_bytes()) for code in ("en", "ru", "kk")
    }
    assert len(envelopes) == 1


def test_a_large_count_is_published_and_a_small_one_never(shelter: Desk, tmp_path: Path) -> None:
    _admit(shelter, 3, sex="other")
    summary = reports.preview(shelter, Q3).summary
    table = summary.table("new_by_sex_age")
    assert table is not None
    assert table.value(sex="other_or_unknown") is None
    assert _shown(summary)
    assert min(_shown(summary).values()) >= 5


def test_fewer_than_ten_people_give_no_tables(desk: Desk, tmp_path: Path) -> None:
    _admit(desk, 9)
    preview = reports.preview(desk, Q3)
    assert preview.summary.tables == ()
    told = {measure.id for measure in preview.summary.measures}
    assert "bed_nights_available" in told
    assert not told & {plan.id for plan in MEASURES if plan.rests_on is not None}
    assert _export(desk, tmp_path).stat().st_size > 1000


def test_an_issued_quarter_keeps_its_numbers(shelter: Desk, tmp_path: Path) -> None:
    first = _export(shelter, tmp_path).read_bytes()
    _admit(shelter, 5, month=9)
    assert _export(shelter, tmp_path).read_bytes() == first
    assert reports.preview(shelter, Q3).issued is not None


def test_a_new_text_makes_a_revision_over_the_same_numbers(shelter: Desk, tmp_path: Path) -> None:
    _export(shelter, tmp_path)
    before = reports.preview(shelter, Q3).summary
    narrative.save_narrative(shelter, Q3, "A quiet quarter.", "en")
    exported = reports.export_summary(shelter, Q3, "en", tmp_path / "again.pdf")
    after = reports.preview(shelter, Q3).summary
    assert (exported.revision, exported.sequence) == (2, 2)
    assert after.tables == before.tables
    assert after.previous == reports.issued(shelter)[1].sha256


def test_a_quarter_that_has_not_ended_is_not_issued(shelter: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="not ended"):
        _export(shelter, tmp_path, Quarter(2026, 4))


def test_stop_issues_nothing(shelter: Desk, tmp_path: Path) -> None:
    with pytest.raises(StoppedError):
        reports.export_summary(shelter, Q3, "en", tmp_path / "a.pdf", stop=lambda: True)
    assert reports.issued(shelter) == ()
    assert not (tmp_path / "a.pdf").exists()


def test_the_coordinator_sees_what_the_shelter_published(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    verdicts = coordinator.import_files(office, [_export(shelter, tmp_path)])
    assert [verdict.accepted for verdict in verdicts] == [True]
    view = national.national(office, Q3)
    assert _shown(view.summary) == _shown(reports.preview(shelter, Q3).summary) != {}
    assert view.shelter_names == {shelter.profile.id: "Almaty"}


def test_one_summary_never_counts_twice(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    files = [_export(shelter, tmp_path, language=code) for code in ("en", "ru")]
    coordinator.import_files(office, files)
    coordinator.import_files(office, files)
    whole = national.national(office, Q3).summary
    assert _shown(whole) == _shown(reports.preview(shelter, Q3).summary) != {}


def test_an_unknown_sender_is_refused(shelter: Desk, new_vault: MakeVault, tmp_path: Path) -> None:
    office = new_vault("office", "coordinator").desk
    verdict = coordinator.import_files(office, [_export(shelter, tmp_path)])[0]
    assert not verdict.accepted
    assert "not trusted" in verdict.sentence.text


def test_wrong_digits_trust_nobody(shelter: Desk, new_vault: MakeVault, tmp_path: Path) -> None:
    office = new_vault("office", "coordinator").desk
    view = cards.write_card(shelter, tmp_path / "card.json")
    digits = view.fingerprint
    wrong = ("1" if digits[0] != "1" else "2") + digits[1:]
    with pytest.raises(KnownError, match="do not agree"):
        cards.trust(office, tmp_path / "card.json", "Almaty", wrong)
    assert cards.trusted(office) == ()


def test_practice_never_mixes_with_real_reports(office: Desk, new_vault: MakeVault, tmp_path: Path) -> None:
    practice = new_vault("practice", practice=True).desk
    _admit(practice, 12)
    view = cards.write_card(practice, tmp_path / "p.json")
    cards.trust(office, tmp_path / "p.json", "Practice", view.fingerprint)
    verdict = coordinator.import_files(office, [_export(practice, tmp_path)])[0]
    assert not verdict.accepted
    assert "practice" in verdict.sentence.text


def test_a_revision_replaces_the_one_before(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    first = _export(shelter, tmp_path)
    coordinator.import_files(office, [first])
    narrative.save_narrative(shelter, Q3, "A quiet quarter.", "en")
    second = reports.export_summary(shelter, Q3, "en", tmp_path / "second.pdf").path
    verdict = coordinator.import_files(office, [second])[0]
    assert (verdict.accepted, verdict.revision) == (True, 2)
    grid = coordinator.grid(office)
    assert grid.cells[(shelter.profile.id, Q3)].state == "revised"


def test_a_gap_in_the_chain_is_told(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    _export(shelter, tmp_path)
    narrative.save_narrative(shelter, Q3, "A quiet quarter.", "en")
    second = reports.export_summary(shelter, Q3, "en", tmp_path / "second.pdf").path
    verdict = coordinator.import_files(office, [second])[0]
    assert verdict.accepted
    assert verdict.sentence.values == {"n": 1}


def test_files_of_every_kind_get_their_verdict(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "post"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"%PDF-1.7 nothing here")
    (folder / "b.txt").write_bytes(b"")
    good = reports.export_summary(shelter, Q3, "kk", folder / "c.pdf").path
    (folder / "d.pdf").write_bytes(good.read_bytes().replace(b'"threshold":5', b'"threshold":3'))
    verdicts = coordinator.import_files(office, [folder, good])
    assert {verdict.path.name: verdict.accepted for verdict in verdicts} == {
        "a.pdf": False, "b.txt": False, "c.pdf": True, "d.pdf": False,
    }  # fmt: skip


def test_what_is_sealed_to_the_office_is_opened(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    from caseapp.vault.recovery import recipient_of
    from caseapp.vault.sealing import seal

    sealed = tmp_path / "summary.pdf.age"
    sealed.write_bytes(seal(_export(shelter, tmp_path).read_bytes(), [recipient_of(office.keys.sealing_key)]))
    assert coordinator.import_files(office, [sealed])[0].accepted


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_the_whole_is_exported_and_the_same_again(
    shelter: Desk, office: Desk, tmp_path: Path, ending: str
) -> None:
    coordinator.import_files(office, [_export(shelter, tmp_path)])
    digests = set()
    for number in range(2):
        target = tmp_path / f"whole-{number}.{ending}"
        national_files.export_quarter(office, Q3, "ru", target)
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_a_national_report_is_no_shelters_summary(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    coordinator.import_files(office, [_export(shelter, tmp_path)])
    national_files.export_quarter(office, Q3, "en", tmp_path / "whole.pdf")
    verdict = coordinator.import_files(office, [tmp_path / "whole.pdf"])[0]
    assert not verdict.accepted


def test_a_quarter_is_not_issued_where_its_report_cannot_be_written(shelter: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    for place in (tmp_path / "gone" / "report.pdf", tmp_path / "folder.pdf"):
        with pytest.raises(KnownError, match="was not saved"):
            reports.export_summary(shelter, Q3, "en", place)
    assert reports.issued(shelter) == ()
    assert list(tmp_path.glob(".*")) == []
