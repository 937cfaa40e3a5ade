"""Rounded wholes for partners: from what may be shown, once for a quarter, in the ledger, and every number with its mark."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import coordinator, national_charts, national_files, national_views
from caseapp.actions.office.national import NationalView
from caseapp.actions.office.rounded_whole import (
    Rounding,
    fixed_rounding,
    issue_rounded,
    partners,
    rounded_view,
)
from caseapp.actions.reporting.showing import show_summary
from caseapp.actions.trail import log
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.db import releases
from caseapp.records.roles import Intent
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Summary
from tests.actions.country import HERE, NAMES, Q2, Q3, Country, Far, country, report, signed
from tests.reports.reading import text_of
from tests.statistics.published import exits
from tests.statistics.published import quarter as numbers

MIRA, ADAL = Rounding(5, "Fund Mira", "2026-01-15"), Rounding(5, "Adal", "2026-02-01")


def shown(view: NationalView) -> dict[tuple[str, object], int]:
    return {
        (table.id, cell.key): cell.value
        for table in view.summary.tables
        for cell in table.cells
        if cell.value is not None
    }


def written(land: Country, rounding: Rounding, name: str) -> Path:
    path = land.folder / name
    national_files.export_quarter(land.office, Q3, "en", path, rounding=rounding)
    return path


def test_every_number_is_a_neighbour_of_one_that_partners_may_see(
    new_vault: Callable[..., NewVault], tmp_path: Path, kept: Callable[[Desk], Desk]
) -> None:
    office = country(new_vault, tmp_path, kept=kept).reported().office
    seen = national_views.view_for(office, Q3, Audience.RESTRICTED)
    view = rounded_view(office, Q3, MIRA)
    assert shown(view).keys() == shown(seen).keys()
    assert all(
        number % 5 == 0 and abs(number - shown(seen)[place]) < 5 for place, number in shown(view).items()
    )
    assert all(
        least % 5 == 0 and least <= seen.lower_bounds[place] for place, least in view.lower_bounds.items()
    )
    assert all(one.value is None or one.value % 5 == 0 for one in view.summary.measures)
    assert "occupancy" not in {one.id for one in view.summary.measures}
    assert (view.shelter_names, view.missing, view.summary.targets) == ({}, (), ())
    assert (view.audience, view.summary.rounding) == (Audience.RESTRICTED, MIRA)
    assert fixed_rounding(office, Q3) is None


def test_all_partners_are_given_the_same_numbers_whatever_comes_in_later(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    """Many roundings of one number would average to the number itself."""
    land = country(new_vault, tmp_path)
    coordinator.import_files(
        land.office, [land.own_report(Q3), *(one.report(Q3) for one in land.others[:-1])]
    )
    with pytest.raises(StoppedError):
        rounded_view(land.office, Q3, MIRA, stop=lambda: True)
    draft = rounded_view(land.office, Q3, ADAL)
    other_base = rounded_view(land.office, Q3, replace(MIRA, base=3))
    assert partners(land.office) == ()
    first = issue_rounded(land.office, draft)
    with pytest.raises(KnownError, match="handed out since"):
        issue_rounded(land.office, other_base)
    with pytest.raises(KnownError, match="rounded to multiples"):
        rounded_view(land.office, Q3, replace(MIRA, base=3))
    coordinator.import_files(land.office, [land.others[-1].report(Q3)])
    for number in range(3):
        partner = Rounding(5, f"Partner {number}", "2026-03-01")
        again = issue_rounded(land.office, rounded_view(land.office, Q3, partner))
        assert shown(again) == shown(first)
        assert again.summary.least == first.summary.least
        assert again.summary.measures == first.summary.measures
        assert again.summary.rounding == partner
    assert len(national_views.view_for(land.office, Q3).summary.shelters) == 5
    assert [one.recipient for one in partners(land.office)] == [
        "Partner 2",
        "Partner 1",
        "Partner 0",
        "Adal",
    ]
    assert fixed_rounding(land.office, Q3) == ADAL


def test_who_is_open_at_the_end_of_a_quarter_is_rounded_like_who_is_carried_into_the_next(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    """77 over the same shelters: by itself the first quarter rounds it down, the second up."""
    land = country(new_vault, tmp_path)
    for far, still_open, new, back in zip(
        land.others, (19, 19, 19, 20), (10, 10, 10, 11), (5, 5, 5, 6), strict=True
    ):
        before = numbers(2, exits(still_open + 5, still_open, 5), assisted=still_open + 5)
        total = still_open + new + back
        after = numbers(3, carried=still_open, new=new, reopened=back, assisted=total)
        coordinator.import_files(
            land.office, [_file(land, far, before, Q2, 2), _file(land, far, after, Q3, 4)]
        )
    alone = rounded_view(land.office, Q3, MIRA)
    assert _number(alone, "persons_carried") == 80
    first = issue_rounded(land.office, rounded_view(land.office, Q2, MIRA))
    assert _number(first, "assisted_by_exit", exit="open") == 75
    assert _number(rounded_view(land.office, Q3, ADAL), "persons_carried") == 75
    with pytest.raises(KnownError, match="beside it was handed out"):
        issue_rounded(land.office, alone)
    with pytest.raises(KnownError, match="quarter beside it"):
        rounded_view(land.office, Q3, replace(ADAL, base=3))


def _number(view: NationalView, table: str, **key: str) -> int | None:
    found = view.summary.table(table)
    assert found is not None
    return found.value(**key)


def _file(land: Country, far: Far, made: Summary, quarter: Quarter, sequence: int) -> Path:
    told = report(far.id, far.name, quarter, sequence)
    return signed(replace(told, tables=made.tables, measures=()), far.signer, land.folder)


def test_fewer_than_three_shelters_no_name_or_another_base_make_no_rounded_whole(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    office = country(new_vault, tmp_path, others=1).reported().office
    with pytest.raises(KnownError, match="three shelters"):
        rounded_view(office, Q3, MIRA)
    for wrong, text in ((replace(MIRA, recipient="  "), "name"), (replace(MIRA, base=4), "3 or of 5")):
        with pytest.raises(KnownError, match=text):
            rounded_view(office, Q3, wrong)


def test_the_file_names_its_partner_and_every_number_has_its_mark(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    land = country(new_vault, tmp_path).reported()
    pdf = written(land, MIRA, "mira.pdf")
    assert written(land, MIRA, "again.pdf").read_bytes() == pdf.read_bytes()
    told = json.loads(show_summary(pdf).payload)
    assert told["rounding"] == {"base": 5, "recipient": "Fund Mira", "agreed": "2026-01-15"}
    text = text_of(pdf.read_bytes())
    assert "Fund Mira" in text
    assert "\u00a0±4" in text or " ±4" in text
    assert not any(name in text for name in (HERE, *NAMES))
    rows = list(
        csv.DictReader(io.StringIO(written(land, ADAL, "adal.csv").read_text("utf-8-sig"), newline=""))
    )
    counted = [row for row in rows if row["value"] and row["status"] != "structural"]
    assert counted
    assert {(row["status"], row["plus_minus"]) for row in counted} == {("rounded", "4")}
    assert {row["record"] for row in rows} == {"count", "amount"}
    view = rounded_view(land.office, Q3, MIRA)
    assert national_charts.export_charts(land.office, view, "en", tmp_path / "charts.zip")
    with land.office.database.reading(Intent.READ_REPORTS) as reading:
        issued = [one for one in releases.releases(reading.connection) if one.basis.startswith("rounded ")]
    assert [one.revision for one in issued] == [1, 2]
    deeds = [line.deed.sentence.text for line in log.read_log(land.office, log.LogFilter()).lines]
    assert deeds.count("Issued rounded numbers for a partner") == 2
