"""What leaves a coordinating office: every file says for whom it is, no shelter is named to others, nothing runs."""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, national_charts, national_files, national_year_files
from caseapp.actions.office.exact_whole import PROMISE as EXACT_PROMISE
from caseapp.actions.office.national_views import view_for
from caseapp.actions.reporting.showing import show_summary
from caseapp.actions.trail import log
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.db import releases
from caseapp.exchange.spreadsheet import without_guard
from caseapp.exchange.summary.payload import read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.national import Audience
from tests.actions.country import HERE, NAMES, Q3, country
from tests.actions.mail import MakeVault, Post, trusting
from tests.actions.stopping import Pressed
from tests.exchange.wholes import HOSTILE
from tests.reports.reading import text_of

HOSTILE_NAMES = [name.strip() for name in HOSTILE[:4]]
"""What of the hostile texts can be the name of a shelter: names have no blanks around them."""


@pytest.fixture
def office(new_vault: Callable[..., NewVault], tmp_path: Path, kept: Callable[[Desk], Desk]) -> Desk:
    """An office to which five shelters have reported; four of them have names that a spreadsheet program would run."""
    land = country(new_vault, tmp_path, kept=kept).reported()
    for far, name in zip(land.others, HOSTILE_NAMES, strict=True):
        cards.rename(land.office, far.id, name)
    return land.office


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def audience_signed(path: Path) -> str:
    told: dict[str, str] = json.loads(show_summary(path).payload)
    return told["audience"]


@pytest.mark.parametrize("audience", list(Audience))
def test_the_signed_report_says_for_whom_it_is_and_only_the_office_reads_names(
    office: Desk, tmp_path: Path, audience: Audience
) -> None:
    path = tmp_path / "whole.pdf"
    national_files.export_quarter(office, Q3, "en", path, audience)
    assert audience_signed(path) == str(audience)
    named = [name in text_of(path.read_bytes()) for name in (HERE, HOSTILE_NAMES[1])]
    assert named == [audience is Audience.OFFICE] * 2


def test_table_workbook_and_signed_data_say_the_same_least_numbers(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    office = country(new_vault, tmp_path).reported().office
    for ending in (".pdf", ".csv", ".xlsx"):
        national_files.export_quarter(office, Q3, "en", tmp_path / f"whole{ending}")
    told = json.loads(show_summary(tmp_path / "whole.pdf").payload)
    signed = [one.get("at_least") for table in told["tables"] for one in table["cells"]]
    signed += [one.get("at_least") for one in told["measures"]]
    counted = [row for row in rows_of(tmp_path / "whole.csv") if row["record"] in {"count", "amount"}]
    assert [int(row["at_least"]) if row["at_least"] else None for row in counted] == signed
    sheet = CalamineWorkbook.from_path(tmp_path / "whole.xlsx").get_sheet_by_index(0).to_python()
    column = sheet[0].index("At least")
    assert [line[column] or None for line in sheet[1 : len(signed) + 1]] == signed
    assert any(signed)


def test_the_same_report_again_is_the_same_bytes_and_another_audience_another_issue(
    office: Desk, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.pdf" for number in range(3)]
    for file, audience in zip(files, (Audience.OFFICE, Audience.RESTRICTED, Audience.OFFICE), strict=True):
        national_files.export_quarter(office, Q3, "ru", file, audience)
    assert files[0].read_bytes() == files[2].read_bytes()
    issues = [json.loads(show_summary(file).payload)["revision"] for file in files]
    assert issues == [1, 2, 1]


def test_a_workbook_in_all_languages_has_its_three_sheets_in_each_and_hostile_names_stay_names(
    office: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "whole.xlsx"
    national_files.export_quarter(office, Q3, "all", path)
    book = CalamineWorkbook.from_path(str(path))
    assert len(book.sheet_names) == 9
    shelters = book.get_sheet_by_name("Shelters").to_python()
    assert {row[0] for row in shelters[1:]} == {HERE, *HOSTILE_NAMES}
    assert {row[1] for row in shelters[1:]} == {"received"}
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/" in name]
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_a_workbook_for_partners_names_nobody(office: Desk, tmp_path: Path) -> None:
    path = tmp_path / "partner.xlsx"
    national_files.export_quarter(office, Q3, "en", path, Audience.RESTRICTED)
    book = CalamineWorkbook.from_path(str(path))
    said = {
        str(cell)
        for name in book.sheet_names
        for row in book.get_sheet_by_name(name).to_python()
        for cell in row
    }
    assert not said & {HERE, *HOSTILE_NAMES, *NAMES}
    assert "Not named, to protect them" in said


def test_the_table_has_the_numbers_of_the_view(office: Desk, tmp_path: Path) -> None:
    path = tmp_path / "whole.csv"
    national_files.export_quarter(office, Q3, "kk", path)
    view, rows = view_for(office, Q3), rows_of(path)
    assisted = view.summary.table("persons_assisted")
    assert assisted is not None
    row = next(row for row in rows if row["table"] == "persons_assisted")
    assert row["value"] == str(assisted.value())
    assert {(row["audience"], row["shelters"], row["period"]) for row in rows} == {("office", "5", "2026-Q3")}


def test_counts_for_ctdc_are_those_that_everybody_may_see(office: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ctdc.csv"
    counts = national_files.export_ctdc(office, Q3, path)
    rows = rows_of(path)
    assert len(rows) == counts
    public = view_for(office, Q3, Audience.PUBLIC)
    assert public.issued_on
    new = public.summary.table("persons_new")
    told = {row["selections"]: int(row["protected_count"]) for row in rows}
    if new is not None and new.value() is not None:
        assert told["yearOfRegistration:2026"] == new.value()
    assert all(count >= 11 for count in told.values())


def test_charts_lie_in_one_archive_with_a_list(office: Desk, tmp_path: Path) -> None:
    path = tmp_path / "charts.zip"
    view = view_for(office, Q3)
    number = national_charts.export_charts(office, view, "en", path)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        listed = list(csv.DictReader(io.StringIO(archive.read("charts.csv").decode("utf-8-sig"))))
    assert len(listed) == number > 0
    assert {f"{row['file']}.{ending}" for row in listed for ending in ("svg", "png")} | {"charts.csv"} == set(
        names
    )
    first = path.read_bytes()
    national_charts.export_charts(office, view, "en", path)
    assert path.read_bytes() == first


def test_stop_leaves_no_file(office: Desk, tmp_path: Path) -> None:
    view = view_for(office, Q3)
    for deed, name in ((national_charts.export_charts, "c.zip"), (national_files.export_view, "v.pdf")):
        with pytest.raises(StoppedError):
            deed(office, view, "en", tmp_path / name, stop=lambda: True)
        assert not (tmp_path / name).exists()


def test_a_year_or_charts_that_are_stopped_anywhere_leave_no_file_and_no_entry(
    office: Desk, tmp_path: Path
) -> None:
    view, before = view_for(office, Q3), log.outline(office).entries
    charts = partial(national_charts.export_charts, office, view, "en", tmp_path / "c.zip")
    year = partial(national_year_files.export_year, office, 2026, "en", tmp_path / "y.pdf")
    for deed in (charts, year):
        asked = Pressed(10_000)
        deed(stop=asked)
        (tmp_path / "c.zip").unlink(missing_ok=True)
        (tmp_path / "y.pdf").unlink(missing_ok=True)
        for at in (1, asked.asked // 2, asked.asked - 1):
            with pytest.raises(StoppedError):
                deed(stop=Pressed(at))
            assert list(tmp_path.glob("[cy].*")) == []
    assert log.outline(office).entries - before == 2


def test_what_is_issued_with_a_file_is_written_although_stop_is_pressed(office: Desk, tmp_path: Path) -> None:
    view = view_for(office, Q3)
    proof = replace(view.summary.protection, promise=EXACT_PROMISE, checked=9)
    protected = replace(view, summary=replace(view.summary, protection=proof))
    national_charts.export_charts(office, protected, "en", tmp_path / "c.zip", stop=Pressed(1))
    assert (tmp_path / "c.zip").exists()
    assert issued(office) == [EXACT_PROMISE]


@pytest.mark.parametrize("name", ["whole.docx", "whole.pdf.exe", "whole"])
def test_another_ending_is_refused_before_anything_is_added_up(
    office: Desk, tmp_path: Path, name: str
) -> None:
    with pytest.raises(KnownError, match="must end in"):
        national_files.export_quarter(office, Q3, "en", tmp_path / name)


def test_a_year_is_written_in_every_form(office: Desk, tmp_path: Path) -> None:
    for ending in ("pdf", "xlsx", "csv"):
        periods = national_year_files.export_year(office, 2026, "all", tmp_path / f"year.{ending}")
        assert set(periods.values()) == {("2026-Q3",)}
    assert {row["period"] for row in rows_of(tmp_path / "year.csv")} == {"2026"}
    shelters = (
        CalamineWorkbook.from_path(str(tmp_path / "year.xlsx")).get_sheet_by_name("Shelters").to_python()
    )
    assert {without_guard(str(row[0])) for row in shelters[1:]} == {HERE, *HOSTILE_NAMES}


def test_a_year_names_those_of_whom_nothing_is_here(
    office: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    trusting(office, Post(new_vault("nur").desk, tmp_path), "Nur")
    for ending in ("pdf", "xlsx", "csv"):
        periods = national_year_files.export_year(office, 2026, "en", tmp_path / f"year.{ending}")
        assert periods["Nur"] == ()
    assert "Shelters missing" in text_of((tmp_path / "year.pdf").read_bytes())
    sheet = CalamineWorkbook.from_path(str(tmp_path / "year.xlsx")).get_sheet_by_name("Shelters").to_python()
    assert ["Nur", "no report"] in [[without_guard(str(one)) for one in row] for row in sheet]


def test_every_file_that_leaves_is_one_entry_of_the_log(office: Desk, tmp_path: Path) -> None:
    before = log.outline(office).entries
    national_files.export_quarter(office, Q3, "en", tmp_path / "a.csv")
    national_charts.export_charts(office, view_for(office, Q3), "en", tmp_path / "b.zip")
    national_year_files.export_year(office, 2026, "en", tmp_path / "c.csv")
    assert log.outline(office).entries - before == 3


def test_a_shelter_hands_no_whole_out(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        national_files.export_quarter(desk, Q3, "en", tmp_path / "a.pdf")


def test_a_whole_with_numbers_of_its_own_is_in_the_ledger_before_any_file_of_it_leaves(
    office: Desk, tmp_path: Path
) -> None:
    """A later whole has to be protected together with it, whatever the form in which it left."""
    view = view_for(office, Q3)
    proof = replace(view.summary.protection, promise=EXACT_PROMISE, checked=9)
    protected = replace(view, summary=replace(view.summary, protection=proof))
    national_files.export_view(office, view, "en", tmp_path / "plain.csv")
    assert issued(office) == []
    national_files.export_view(office, protected, "en", tmp_path / "protected.csv")
    assert issued(office) == [EXACT_PROMISE]
    national_charts.export_charts(office, protected, "en", tmp_path / "protected.zip")
    assert issued(office) == [EXACT_PROMISE]


def issued(office: Desk) -> list[str]:
    """The promises of everything in the ledger."""
    with office.database.reading(Intent.READ_REPORTS) as reading:
        return [read_payload(one.payload).protection.promise for one in releases.releases(reading.connection)]


def test_without_exact_tables_there_is_no_whole_from_them(office: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Too few shelters"):
        national_files.export_quarter(office, Q3, "en", tmp_path / "a.pdf", exact=True)
    with pytest.raises(KnownError, match="published numbers alone"):
        national_files.export_quarter(office, Q3, "en", tmp_path / "a.pdf", Audience.PUBLIC, exact=True)
