"""The part of the page of the whole that hands it out: every kind of file, and one question before a whole is fixed for good."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QLabel

from caseapp.actions.vaults.opening import NewVault
from caseapp.base.words import Words
from caseapp.statistics.exact import PROMISE
from caseapp.statistics.national import Audience
from caseapp.ui.pages.office.national import NationalPage
from caseapp.ui.pages.office.national_export import KINDS, NationalExport
from caseapp.ui.pages.office.national_rests import rests_on
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


def test_counts_for_the_ctdc_are_asked_about_until_the_whole_for_everybody_is_fixed(
    office: Seat, tmp_path: Path
) -> None:
    export = export_of(office)
    export.kind.choose("ctdc")
    asked: list[str] = []

    def agree(_page: object, _say: object, question: Words, *_rest: object) -> bool:
        asked.append(question.text)
        return True

    target = tmp_path / "counts.csv"
    with (
        patch("caseapp.ui.pages.office.national_export.sure", agree),
        patch("caseapp.ui.pages.office.national_export.choose_target", lambda *_all: target),
    ):
        for _ in range(2):
            target.unlink(missing_ok=True)
            export.begin.click()
            office.rest()
            assert target.exists()
    assert ["for everybody leaves the office" in one for one in asked] == [True]
    assert office.troubles == []


def test_a_whole_from_exact_tables_is_asked_about_and_told_as_such(office: Seat) -> None:
    """Its numbers do not matter here, so that of published numbers says that it was worked out from exact tables."""
    export = export_of(office)
    added_up = export.view
    assert added_up is not None
    protection = replace(added_up.summary.protection, promise=PROMISE)
    exact = replace(added_up, summary=replace(added_up.summary, protection=protection))
    asked: list[str] = []

    def refuse(_page: object, _say: object, question: Words, *_rest: object) -> bool:
        asked.append(question.text)
        return False

    with patch("caseapp.ui.pages.office.national_export.sure", refuse):
        export.offer(exact)
        export.begin.click()
        export.offer(replace(exact, was_issued=True))
        assert not export.fixes()
    assert ["from exact tables is fixed" in one for one in asked] == [True]
    card = rests_on(exact, office.window.say)
    told = [part.text() for part in card.findChildren(QLabel)]
    assert any("exact tables that shelters handed over" in one for one in told)
    assert not any("Only numbers that the shelters published" in one for one in told)


def test_the_year_with_its_names_is_offered_for_the_office_alone(office: Seat) -> None:
    export = export_of(office)
    export.kind.choose("year_report")
    for audience, there in ((Audience.RESTRICTED, False), (Audience.PUBLIC, False), (Audience.OFFICE, True)):
        export = export_of(office, audience)
        assert ("year_report" in export.kind.keys) is there
        assert export.kind.key() == "report"


def test_after_stop_the_same_audience_can_be_asked_for_again(office: Seat) -> None:
    page = office.go("national")
    assert isinstance(page, NationalPage)
    office.rest()
    page.audience.choose("public")
    page.audience.activated.emit(page.audience.currentIndex())
    office.rest()
    page.quarters.view = None  # as after Stop
    page.audience.activated.emit(page.audience.currentIndex())
    office.rest()
    assert page.quarters.view is not None


def test_every_part_has_a_name(office: Seat) -> None:
    export_of(office)
    assert nameless(office.window) == []
