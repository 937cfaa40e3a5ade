"""The report of the whole on paper: for whom it is, who is missing in it, what it says over time; and the year of all."""

from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import Pdf

from caseapp.base.language import LANGUAGES, Language, speakers
from caseapp.reports import draw_national, draw_national_year
from caseapp.reports.beside import NOTICES, ON_EVERY_PAGE, Beside
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Period
from caseapp.statistics.trends import Point, Trend
from tests.exchange.wholes import whole
from tests.reports.conformance import findings
from tests.reports.reading import pages_of, table_titled, tables_of, text_of
from tests.reports.sample import envelope

EN = Language("en")
NAMES = {"s1": "Shanyrak", "s2": "Umit", "s3": "Komek"}


def drawn(beside: Beside, *codes: str) -> bytes:
    figures = whole()
    names = NAMES if beside.audience is Audience.OFFICE else {}
    says = [Language(code) for code in codes or ("en",)]
    return draw_national(
        figures.summary, figures.lower_bounds, names, envelope(), *says,
        measure_bounds=figures.measure_bounds, beside=beside,
    )  # fmt: skip


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("audience", list(Audience))
def test_the_cover_and_every_page_say_for_whom_it_is(audience: Audience, code: str) -> None:
    pages = [flat(page.text) for page in pages_of(drawn(Beside(audience), code))]
    say = Language(code)
    assert flat(say(NOTICES[audience]))[:40] in pages[0]
    assert all(flat(say(ON_EVERY_PAGE[audience])) in page for page in pages[1:])


def test_the_office_reads_which_shelters_are_in_it_and_which_are_not() -> None:
    file = drawn(Beside(late=("Nur",), awaited=("Tumar",), by_half_years=("Dostyk",)))
    assert [row[:2] for row in table_titled(file, "Shelter")] == [
        ["Komek", "in this report"], ["Shanyrak", "in this report"], ["Umit", "in this report"],
        ["Nur", "late"], ["Tumar", "not yet due"], ["Dostyk", "by half-years: in the year, not in this quarter"],
    ]  # fmt: skip
    assert "2, of them late: 1" in flat(pages_of(file)[0].text)


@pytest.mark.parametrize("audience", [Audience.RESTRICTED, Audience.PUBLIC])
def test_a_report_for_others_names_no_shelter_and_says_how_many_there_are(audience: Audience) -> None:
    text = flat(text_of(drawn(Beside(audience))))
    assert not any(name in text for name in NAMES.values())
    assert "3 shelters are in this report. It does not name them" in text


def test_the_annex_tells_least_numbers_from_hidden_ones() -> None:
    rows = table_titled(drawn(Beside()), "Table")
    totals = [int(text.replace(",", "")) for text in rows[-1][1:]]
    assert rows[-1][0] == "Total"
    assert totals[0] == sum(totals[1:])
    assert totals[2] > 0


def trend(indicator: str, *values: int | None) -> Trend:
    points = (
        Point(f"2026-Q{number}", value, value or 7, number + 3)
        for number, value in enumerate(values, start=1)
    )
    return Trend(indicator, tuple(points))


def test_quarters_stand_beside_each_other_with_the_shelters_behind_each() -> None:
    file = drawn(Beside(trends=(trend("persons_new", 40, None, 52), trend("occupancy", 70, 71, 80))))
    found = next(table for table in tables_of(file) if any(row[0] == "Number of shelters" for row in table))
    said = {row[0]: row[1:] for row in found}
    assert said["Number of shelters"] == ["4", "5", "6"]
    assert said["New persons"] == ["40", "[at least 7]", "52"]
    assert said["Occupancy"] == ["70%", "71%", "80%"]


def test_one_quarter_alone_is_no_trend() -> None:
    assert "Over the last quarters" not in text_of(drawn(Beside(trends=(trend("persons_new", 40),))))


def test_all_languages_in_one_document_pass_the_checks_for_archive_and_screen_reader() -> None:
    trends = (trend("persons_new", 40, None, 52),)
    assert findings(drawn(Beside(late=("Nur",), trends=trends), *LANGUAGES)) == []


def year(*codes: str) -> bytes:
    figures = whole()
    summary = replace(figures.summary, period=Period("2026", "2026-01-01", "2026-09-30"))
    periods = {"Shanyrak": ("2026-H1", "2026-Q3"), "Umit": ("2026-Q1", "2026-Q2", "2026-Q3")}
    says = [Language(code) for code in codes or ("en",)]
    return draw_national_year(summary, figures.lower_bounds, figures.measure_bounds, periods, *says)


def test_a_year_says_which_periods_of_each_shelter_are_in_it() -> None:
    rows = table_titled(year(), "Shelter")
    assert [flat(" ".join(row)) for row in rows] == [
        "Shanyrak Half-year I, 2026Quarter III, 2026",
        "Umit Quarter I, 2026Quarter II, 2026Quarter III, 2026",
    ]


def test_a_year_carries_no_signed_data_and_is_the_same_again() -> None:
    file = year()
    assert b"BEGIN CASEAPP SUMMARY" not in file
    assert file == year()
    with Pdf.open(BytesIO(file)) as pdf:
        assert not pdf.attachments


def test_a_year_speaks_of_the_year_and_passes_the_checks_in_all_languages() -> None:
    file = year(*(say.code for say in speakers("all")))
    text = flat(text_of(file))
    assert "Assisted in the year" in text
    assert "Assisted in the quarter" not in text
    assert "Year of all shelters, added up from their summaries" in text
    assert findings(file) == []


def test_a_whole_from_exact_tables_says_what_was_hidden_and_proved() -> None:
    figures = whole()
    proof = replace(figures.summary.protection, checked=1234)
    file = draw_national(
        replace(figures.summary, protection=proof), figures.lower_bounds, NAMES, envelope(), EN
    )
    text = flat(text_of(file))
    assert "1,234 counts were checked" in text
    assert "This report adds up what the shelters themselves have published" not in text
