"""The page of the whole: quarter, year and trends, for the office, a partner and everybody."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from caseapp.statistics.national import Audience
from caseapp.ui.pages.office.national import NationalPage
from tests.actions.country import Q2, Q3, Country, country
from tests.ui.houses import Seat, Sit
from tools.looking import nameless


@pytest.fixture
def land(new_vault: Callable[..., NewVault], tmp_path: Path) -> Country:
    return country(new_vault, tmp_path).reported(Q2, 2).reported(Q3, 4)


@pytest.fixture
def seat(sit: Sit, land: Country) -> Seat:
    return sit(land.office)


def page_of(seat: Seat) -> NationalPage:
    page = seat.go("national")
    assert isinstance(page, NationalPage)
    return page


def for_whom(seat: Seat, audience: Audience) -> None:
    page = page_of(seat)
    page.audience.choose(audience.value)
    page.audience.activated.emit(page.audience.currentIndex())
    seat.rest()


def test_everybody_sees_numbers_and_no_name(seat: Seat, tmp_path: Path) -> None:
    page = page_of(seat)
    assert page.quarters.view is not None
    assert "Shanyrak" in page.quarters.view.shelter_names.values()
    for_whom(seat, Audience.PUBLIC)
    view = page.quarters.view
    assert view.audience is Audience.PUBLIC
    assert view.shelter_names == {}
    assert view.issued_on == ""
    page.quarters.export.kind.choose("table")
    page.quarters.export.export_to(tmp_path / "public.csv")
    seat.rest()
    assert page.quarters.view.issued_on == "2026-10-05"
    assert nameless(seat.window) == []
    assert seat.troubles == []


def test_the_year_stands_on_the_page_too(seat: Seat, tmp_path: Path) -> None:
    page = page_of(seat)
    page.tabs.show_part("year")
    excel = page.years.exports["xlsx"]
    assert not excel.isEnabled(), "no year is known yet"
    seat.rest()
    assert excel.isEnabled()
    assert page.years.view is not None
    assert set(page.years.view.periods.values()) == {("2026-Q2", "2026-Q3")}
    assert page.audience.isHidden()
    page.years.export_to(tmp_path / "year.csv")
    seat.rest()
    assert (tmp_path / "year.csv").exists()
    assert seat.troubles == []


def test_trends_say_what_they_rest_on(seat: Seat) -> None:
    page = page_of(seat)
    page.tabs.show_part("trends")
    seat.rest()
    lines = page.trends.table.plain.lines
    assert [line[0].text for line in lines] == ["III / 2026", "II / 2026"]
    assert lines[0][1].text == "Reports: 5"
    assert [bar.sure for bar in page.trends.chart.bars] == [True, True]
    assert lines[0][4].text == "±0"
    page.trends.indicator.choose("assisted_by_service:accommodation")
    page.trends.indicator.activated.emit(0)
    # 21, 22, 23, 24 and 25 are 115 of 160: 71.9 %
    assert page.trends.table.plain.lines[0][3].text == "72% of 160"
    for_whom(seat, Audience.PUBLIC)
    page.tabs.show_part("trends")
    seat.rest()
    assert page.trends.stack.currentIndex() == 2
    assert nameless(seat.window) == []


def test_a_quarter_without_reports_between_two_is_named_as_such(seat: Seat) -> None:
    page = page_of(seat)
    page.tabs.show_part("trends")
    seat.rest()
    found = page.trends.shown
    assert found is not None
    apart = tuple(
        replace(
            one,
            points=(one.points[0], replace(one.points[1], change=None, follows=False, same_shelters=False)),
        )
        for one in found.trends
    )
    page.trends.show_trends(replace(found, trends=apart))
    assert page.trends.table.plain.lines[0][4].text == "not comparable: a quarter is missing"


def test_a_partner_is_named_and_given_rounded_numbers_that_stay(
    seat: Seat, land: Country, tmp_path: Path
) -> None:
    page = page_of(seat)
    page.audience.choose("rounded")
    page.audience.activated.emit(page.audience.currentIndex())
    seat.rest()
    part = page.quarters.rounding
    assert part.isVisible()
    part.begin.click()
    assert part.trouble.text() == "Write the name of the partner."
    part.partner.setText("Fund Mira")
    part.agreed.setText("15.01.2026")
    part.begin.click()
    seat.rest()
    view = page.quarters.view
    assert view is not None
    assert view.summary.rounding is not None
    assert (view.summary.rounding.base, view.summary.rounding.recipient) == (5, "Fund Mira")
    counts = page.quarters.numbers.tables
    texts = [spot.text for table in counts for line in table.counts.sheet.lines for spot in line.spots]
    assert any(text.endswith("±4") for text in texts)
    assert page.quarters.export.fixes()
    assert page.quarters.export.suggested("pdf").endswith("Fund Mira.pdf")
    page.quarters.export.kind.choose("table")
    page.quarters.export.export_to(tmp_path / "mira.csv")
    seat.rest()
    view = page.quarters.view
    assert view is not None
    assert view.issued_on == "2026-10-05"
    assert not page.quarters.export.fixes()
    assert nameless(seat.window) == []
    page.quarters.show_rounded()
    seat.rest()
    assert not part.base.isEnabled()
    part.partner.setText("fund  mira")
    part.agreed.clear()
    part.partner.editingFinished.emit()
    assert part.agreed.text() == "15.01.2026"
    for_whom(seat, Audience.OFFICE)
    assert part.isHidden()
    view = page.quarters.view
    assert view is not None
    assert view.summary.rounding is None
    assert seat.troubles == []


def test_trends_are_not_rounded(seat: Seat) -> None:
    page = page_of(seat)
    page.audience.choose("rounded")
    page.audience.activated.emit(page.audience.currentIndex())
    seat.rest()
    page.tabs.show_part("trends")
    seat.rest()
    assert page.audience.key() == Audience.RESTRICTED.value
    assert seat.troubles == []
