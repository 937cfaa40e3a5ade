"""The whole way of a quarter through the terminal: practice, export, show, import, national, check, backup, restore."""

import json
from pathlib import Path

import pytest

from caseapp import journey
from tests.journeys.terminal import Vault, done, practice, trusted_by, typed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("terminal")


@pytest.fixture(scope="module")
def shelter(folder: Path) -> Vault:
    return practice(folder / "shelter", people=26, quarters=2)


@pytest.fixture(scope="module")
def quarter(shelter: Vault) -> str:
    return shelter.quarters()[-1]


@pytest.fixture(scope="module")
def report(folder: Path, shelter: Vault, quarter: str) -> Path:
    target = folder / "report.pdf"
    shelter.export(quarter, target)
    return target


@pytest.fixture
def office(tmp_path: Path) -> Vault:
    return practice(tmp_path / "office", "coordinator")


def test_a_practice_shelter_can_export_its_quarters(shelter: Vault) -> None:
    assert len(shelter.quarters()) == 2


def test_the_same_quarter_has_one_fingerprint_in_every_language(
    tmp_path: Path, shelter: Vault, quarter: str, report: Path
) -> None:
    shown = [done("summary", "show", report).out]
    for language in ("ru", "kk"):
        said = shelter.export(quarter, tmp_path / f"{language}.pdf", language)
        assert (said.facts["revision"], said.facts["quarter"]) == ("1", quarter)
        shown.append(done("summary", "show", tmp_path / f"{language}.pdf").out)
    assert shown[0] == shown[1] == shown[2]


def test_the_same_export_is_the_same_bytes(
    tmp_path: Path, shelter: Vault, quarter: str, report: Path
) -> None:
    shelter.export(quarter, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == report.read_bytes()


def test_show_prints_what_was_signed(report: Path, quarter: str) -> None:
    said = done("summary", "show", report)
    summary = json.loads(said.out)
    assert summary["practice"] is True
    assert summary["period"]["label"] == quarter
    assert "signature is right" in said.err


def test_no_invented_name_is_in_the_report(shelter: Vault, report: Path) -> None:
    from caseapp.actions.casework.people import list_people
    from caseapp.actions.vaults.opening import open_vault
    from caseapp.base.clock import SystemClock

    desk = open_vault(shelter.folder, "", shelter.passphrase_file.read_text().strip(), SystemClock())
    names = {part for line in list_people(desk) for part in (*line.name.split(), line.code)}
    desk.close()
    shown = done("summary", "show", report).out
    assert len(names) > 20
    assert not [name for name in names if name in shown]


def test_a_coordinator_takes_the_reports_of_a_trusted_shelter_once(
    office: Vault, shelter: Vault, report: Path, quarter: str, tmp_path: Path
) -> None:
    trusted_by(office, shelter)
    first = done("summary", "import", *office.opening, report)
    again = done("summary", "import", *office.opening, report)
    assert "accepted" in first.out
    assert "counts once" in again.out
    for ending, begin in (("pdf", b"%PDF"), ("xlsx", b"PK"), ("csv", b"")):
        target = tmp_path / f"whole.{ending}"
        said = done("national", "export", *office.opening, "--quarter", quarter, "--to", target)
        assert said.facts["shelters"] == "1"
        assert target.read_bytes().startswith(begin)


def test_the_report_of_an_unknown_shelter_is_refused(office: Vault, report: Path) -> None:
    said = typed("summary", "import", *office.opening, report)
    assert said.code == 1
    assert "not trusted" in said.out


def test_an_altered_report_is_refused(office: Vault, shelter: Vault, report: Path, tmp_path: Path) -> None:
    trusted_by(office, shelter)
    content = bytearray(report.read_bytes())
    content[content.index(b"-----BEGIN CASEAPP SUMMARY") + 400] ^= 1
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(content)
    said = typed("summary", "import", *office.opening, altered)
    assert said.code == 1
    assert "refused" in said.out


def test_a_whole_vault_is_called_whole(shelter: Vault) -> None:
    assert done("check", *shelter.opening).facts == {"whole": "yes"}
    assert json.loads(done("check", *shelter.opening, "--json").out) == {"whole": True, "problems": []}


def test_a_damaged_vault_is_noticed(tmp_path: Path) -> None:
    vault = practice(tmp_path / "vault", people=5, quarters=1)
    database = max(
        (path for path in vault.folder.iterdir() if path.is_file()), key=lambda path: path.stat().st_size
    )
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 0x10
    database.write_bytes(content)
    said = typed("check", *vault.opening)
    assert said.code == 1
    assert said.out or said.err


def test_a_restored_backup_holds_the_same_people(shelter: Vault, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    said = done("backup", *shelter.opening, "--to", tmp_path / "stick")
    assert said.facts["verified"] == "yes"
    restored = Vault(tmp_path / "restored")
    restored.passphrase_file.write_text(shelter.passphrase_file.read_text("utf-8"), "utf-8")
    file, passphrase = said.facts["backup"], restored.passphrase_file
    done("restore", file, "--to", restored.folder, "--passphrase-file", passphrase)
    assert done("check", *restored.opening).facts["whole"] == "yes"
    rows = [
        done("register", "export", *vault.opening, "--to", tmp_path / f"{vault.folder.name}.csv").facts[
            "rows"
        ]
        for vault in (shelter, restored)
    ]
    assert rows[0] == rows[1]
    assert (tmp_path / "shelter.csv").read_bytes() == (tmp_path / "restored.csv").read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [("practise",), ("practice",), ("summary",), ("summary", "export"), ("practice", "x", "--people", "no")],
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    assert typed(*arguments).code == 2


def test_known_trouble_ends_with_1_and_a_sentence(shelter: Vault, report: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the passphrase at all\n")
    troubles = [
        typed("summary", "quarters", "--vault", shelter.folder, "--passphrase-file", wrong),
        typed("summary", "quarters", "--vault", tmp_path / "nothing", "--passphrase-file", wrong),
        typed("summary", "export", *shelter.opening, "--quarter", "soon", "--to", tmp_path / "x.pdf"),
        typed("summary", "export", *shelter.opening, "--quarter", "2999-Q1", "--to", tmp_path / "x.pdf"),
        typed("summary", "show", wrong),
        typed("practice", shelter.folder),
        typed("summary", "import", *shelter.opening, report),
    ]
    assert [said.code for said in troubles] == [1] * len(troubles)
    assert all(said.err.strip() and not said.out for said in troubles)
    assert not (tmp_path / "x.pdf").exists()


def test_the_journey_takes_the_next_free_name(tmp_path: Path) -> None:
    assert journey.free_folder(tmp_path / "new") == tmp_path / "new"
    (tmp_path / "empty").mkdir()
    assert journey.free_folder(tmp_path / "empty") == tmp_path / "empty"
    for name in ("full", "full-2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "letter.txt").write_text("kept")
    assert journey.free_folder(tmp_path / "full") == tmp_path / "full-3"


def test_the_journey_without_a_display_leaves_everything_in_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert journey.main([str(tmp_path / "out")]) == 0
    lines = capsys.readouterr().out.splitlines()
    places = [Path(line.partition(": ")[2]) for line in lines[:-1]]
    assert all(place.exists() for place in places)
    assert len(list((tmp_path / "out" / "reports").glob("*.pdf"))) == 13
    assert {path.suffix for path in (tmp_path / "out" / "national").iterdir()} == {".pdf", ".xlsx", ".csv"}
