"""The checkpoint of the audit log on paper: short, on every page, and without a number that tells how busy a house is."""

from dataclasses import replace

import pytest

from caseapp.base.language import Language
from caseapp.reports import draw_summary
from caseapp.statistics.catalogue import NO_TABLES
from tests.reports.reading import pages_of, text_of
from tests.reports.sample import envelope, summary

HASH = "0123456789abcdef" + "5a" * 24
SHORT = "0123 4567 89ab cdef"


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_every_page_carries_the_first_digits_of_the_checkpoint(code: str) -> None:
    pages = pages_of(draw_summary(replace(summary(), checkpoint=HASH), envelope(), Language(code)))
    assert len(pages) > 1
    assert all(SHORT in page.text for page in pages)


def test_the_file_says_what_the_digits_are_for() -> None:
    text = text_of(draw_summary(replace(summary(), checkpoint=HASH), envelope(), Language("en")))
    assert "With these digits an auditor sees" in text.replace("\n", " ")


@pytest.mark.parametrize("without", ["", "12:" + "ef" * 32, "nothing"])
def test_a_report_of_an_earlier_version_carries_none(without: str) -> None:
    text = text_of(draw_summary(replace(summary(), checkpoint=without), envelope(), Language("en")))
    assert "Audit log" not in text
    assert "auditor" not in text


def test_the_shortest_report_stays_one_page_with_a_checkpoint() -> None:
    small = replace(summary(NO_TABLES, practice=False), measures=(), checkpoint=HASH)
    assert len(pages_of(draw_summary(small, envelope(), Language("ru")))) == 1
