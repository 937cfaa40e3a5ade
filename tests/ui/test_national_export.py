"""The part of the page of the whole that hands it out: every kind of file, and one question before a whole is fixed for good."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from caseapp.statistics.national import Audience
from caseapp.ui.pages.office.national import NationalPage
from caseapp.ui.pages.office.national_export import KINDS, NationalExport
from tests.actions.country import Q3, country
from tests.ui.houses import Seat, Sit
from tools.looking import nameless

_BEGINS = {"pdf": b"%PDF", "xlsx": b"PK", "csv": b"\xef\xbb\xbf", "zip": b"PK"}


@pytest.fixture
def office(sit: Sit, new_vault: Callable[..., NewVault], tmp_path: Path) -> Seat:
    """The window of an office to which five shelters have reported."""
    land = country(new_vault, tmp_path).reported()
    land.here.close()
    return sit(land.office)


def export_of(seat: Seat, audience: Audience = Audience.OFFICE) -> NationalExport:
    page = seat.go("national")
    assert isinstance(page, NationalPage)
    page.quarters.show_quarter(Q3, audience)
    seat.rest()
    return page.quarters.export


def test_every_kind_of_file_is_written_and_told(office: Seat, tmp_path: Path) -> None:
    export = export_of(office)
    for key, kind in KINDS.items():
        export.kind.choose(key)
        target = tmp_path / f"{key}.{kind.ending}"
        export.export_to(target)
        office.rest()
        assert target.read_bytes().startswith(_BEGINS[kind.ending]), key
        assert str(target) in office.window.messages.text.text()
        assert export.begin.isEnabled()
    assert office.troubles == []


def test_names_tell_kinds_and_audiences_apart(office: Seat) -> None:
    export = export_of(office)
    names = set()
    for key, kind in KINDS.items():
        export.kind.choose(key)
        names.add(export.suggested(kind.ending))
    assert len(names) == len(KINDS)
    assert any(name.startswith("2026 ") for name in names)
    export = export_of(office, Audience.RESTRICTED)
    export.kind.choose("report")
    assert export.suggested("pdf").endswith("(en) restricted.pdf")


def test_what_fixes_a_whole_for_everybody_is_asked_before(office: Seat, tmp_path: Path) -> None:
    export = export_of(office)
    export.kind.choose("report")
    assert not export.fixes()
    export = export_of(office, Audience.PUBLIC)
    export.kind.choose("workbook")
    assert export.fixes()
    export.kind.choose("dictionary")
    assert not export.fixes()
    export.kind.choose("workbook")
    export.export_to(tmp_path / "public.xlsx")
    office.rest()
    assert not export.fixes()


def test_every_part_has_a_name(office: Seat) -> None:
    export_of(office)
    assert nameless(office.window) == []
