"""The file is built to PDF/A-3a and PDF/UA-1: by our own checks always, by validators of others where they are installed."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name, Pdf

from caseapp.base.language import Language, speakers
from caseapp.reports import draw_national, draw_summary, draw_year
from caseapp.statistics.catalogue import COARSE, NO_TABLES
from caseapp.statistics.year import Source, add_year
from tests.reports.conformance import findings
from tests.reports.sample import all_hidden, envelope, summary
from tests.reports.validators import has_preflight, outloud, pdfua, preflight, verapdf

EN = Language("en")


@pytest.fixture(scope="module")
def whole() -> bytes:
    """A report in all three languages."""
    return draw_summary(summary(), envelope(), *speakers("all"))


@pytest.fixture(scope="module")
def one() -> bytes:
    """A short report in Russian."""
    return draw_summary(summary(COARSE), envelope(), Language("ru"))


def test_a_report_in_three_languages_has_what_an_archive_and_a_screen_reader_need(whole: bytes) -> None:
    assert findings(whole) == []


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_a_report_of_hidden_numbers_alone_has_it_too(code: str) -> None:
    assert findings(draw_summary(all_hidden(summary()), envelope(), Language(code))) == []


def test_the_shortest_report_and_a_national_one_have_it_too() -> None:
    shortest = replace(summary(NO_TABLES), measures=())
    national = replace(summary(COARSE), format="caseapp-national", shelters=("a1", "b2"))
    assert findings(draw_summary(shortest, envelope(), EN)) == []
    assert findings(draw_national(national, {}, {"a1": "Umit"}, envelope(), EN)) == []


def test_a_year_added_up_from_a_report_has_it_too() -> None:
    year = add_year(2026, {3: summary(COARSE)})
    sources = (Source("2026-Q3", 7, 1, "2026-10-04T09:00:00Z", "ab" * 32),)
    assert findings(draw_year(year, sources, EN)) == []


def _no_descriptions(pdf: Pdf) -> None:
    for node in _dictionaries(pdf):
        if node.get("/S") == "/Figure":
            del node["/Alt"]


def _links_not_printed(pdf: Pdf) -> None:
    for page in pdf.pages:
        for link in page.obj.get("/Annots", []):
            link.F = 0


def _drawing_without_a_mark(pdf: Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 m 9 9 l S")


def _no_letters(pdf: Pdf) -> None:
    for font in _dictionaries(pdf):
        if font.get("/Type") == "/Font":
            del font["/ToUnicode"]


def _no_scope(pdf: Pdf) -> None:
    for node in _dictionaries(pdf):
        if node.get("/S") == "/TH":
            del node["/A"]


def _no_language(pdf: Pdf) -> None:
    del pdf.Root["/Lang"]


def _level_left_out(pdf: Pdf) -> None:
    for node in _dictionaries(pdf):
        if node.get("/S") == "/H2":
            node.S = Name.H1


def _dictionaries(pdf: Pdf) -> list[pikepdf.Dictionary]:
    return [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary)]


@pytest.mark.parametrize(
    ("damage", "clause"),
    [
        (_no_descriptions, "UA 7.3"), (_links_not_printed, "A 6.3.2"), (_drawing_without_a_mark, "UA 7.1"),
        (_no_letters, "A 6.2.11.7"), (_no_scope, "UA 7.5"), (_no_language, "UA 7.2"), (_level_left_out, "UA 7.4"),
    ],
)  # fmt: skip
def test_the_checks_find_what_is_broken_on_purpose(
    whole: bytes, damage: Callable[[Pdf], None], clause: str
) -> None:
    with Pdf.open(BytesIO(whole)) as pdf:
        damage(pdf)
        out = BytesIO()
        pdf.save(out)
    assert any(found.startswith(clause) for found in findings(out.getvalue()))


@pytest.mark.skipif(not has_preflight(), reason="Java and libpdfbox2-java are not installed")
def test_apache_preflight_finds_nothing(whole: bytes, tmp_path: Path) -> None:
    assert preflight(whole, tmp_path) == []


@pytest.mark.skipif(shutil.which("verapdf") is None, reason="veraPDF is not installed")
@pytest.mark.parametrize("flavour", ["3a", "ua1"])
def test_verapdf_finds_nothing(whole: bytes, flavour: str, tmp_path: Path) -> None:
    assert verapdf(whole, flavour, tmp_path) == []


@pytest.mark.skipif(shutil.which("pdfua") is None, reason="pdfua is not installed")
def test_pdfua_finds_nothing(whole: bytes, tmp_path: Path) -> None:
    assert pdfua(whole, tmp_path) == []


@pytest.mark.skipif(shutil.which("outloud") is None, reason="outloud is not installed")
def test_outloud_finds_nothing(one: bytes, tmp_path: Path) -> None:
    assert outloud(one, tmp_path) == []
