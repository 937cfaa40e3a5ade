"""A list on paper: every row once, the heads on every page, and the same list gives the same bytes."""

from datetime import date

import pytest

from caseapp.base.language import Language
from caseapp.base.listing import Column, Listing, ListPart, ListPicture
from caseapp.reports.list_paper import list_pdf
from tests.reports.reading import pages_of, text_of

DAY = date(2026, 10, 5)


def people(rows: int) -> Listing:
    columns = (Column("Case number"), Column("Name", named=True), Column("Nights", number=True))
    lines = tuple((f"26-{number:04d}", "Bekova Aigul", str(number)) for number in range(rows))
    return Listing(
        "people", "Everybody", (ListPart(columns, (("Overdue: 3",), *lines)),), ("Status: Active",)
    )


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_a_long_list_goes_on_under_its_heads(code: str) -> None:
    pages = pages_of(list_pdf(people(120), DAY, Language(code)))
    text = "\n".join(page.text for page in pages)
    assert len(pages) > 2
    assert all(text.count(f"26-{number:04d}") == 1 for number in range(120))
    assert all("Case number" in page.text for page in pages)


def test_every_page_has_its_number_the_day_and_the_warning() -> None:
    pages = pages_of(list_pdf(people(120), DAY, Language("en")))
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page.text
        assert "05 Oct 2026" in page.text
        assert "Contains names" in page.text


def test_a_row_longer_than_a_page_is_whole() -> None:
    words = [f"word{number}" for number in range(1500)]
    long = Listing("log", "Log", (ListPart((Column("No."), Column("Text")), (("1", " ".join(words)),)),))
    text = text_of(list_pdf(long, DAY, Language("en")))
    assert all(word in text for word in words)


def test_the_same_list_gives_the_same_bytes() -> None:
    assert list_pdf(people(5), DAY, Language("en")) == list_pdf(people(5), DAY, Language("en"))


def test_a_chart_stands_above_its_table() -> None:
    picture = ListPicture(b"\x10\x80\x80" * 12, 4, 3, 200.0, "three bars")
    made = Listing("charts", "Chart", people(2).parts, notice="For the house only", picture=picture)
    text = text_of(list_pdf(made, DAY, Language("en"), practice=True))
    assert "For the house only" in text
    assert "invented people" in text
