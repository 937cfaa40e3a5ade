"""A sheet put into lines: shares and averages follow from numbers that are there, and from no others."""

from dataclasses import replace

import pytest

from caseapp.base.language import Language
from caseapp.reports.feedback_sheet import feedback_pdf
from caseapp.statistics.feedback_lines import (
    SheetLine,
    about_whole,
    facts_of,
    parts_of,
    targets_of,
    values_of,
)
from caseapp.statistics.feedback_sheet import FeedbackSheet, Figure
from tests.exchange.feedback.sheets import SHEET
from tests.reports.reading import text_of

SERVICE = Figure("assisted_by_service", (("service", "medical"),), 12, 64, population="assisted")
ALL = Figure("assisted_by_service", (), 30, 160, population="assisted")


def line(sheet: FeedbackSheet, name: str) -> SheetLine:
    found = [one for part in parts_of(sheet) for one in part.lines if Language("en")(one.name) == name]
    assert len(found) == 1
    return found[0]


def with_figures(*figures: Figure) -> FeedbackSheet:
    return replace(SHEET, figures=figures)


def test_a_share_is_of_all_persons_counted_and_the_average_of_the_others() -> None:
    found = line(with_figures(ALL, SERVICE), "Medical help")
    assert (found.own, found.own_share, found.whole, found.whole_share) == (12, 40, 64, 40)
    assert found.average == (64 - 12) // 4


def test_there_is_no_share_where_a_number_is_missing() -> None:
    found = line(with_figures(replace(ALL, whole=None), replace(SERVICE, own=None)), "Medical help")
    assert (found.own_share, found.whole_share, found.average) == (None, None, None)


def test_who_is_not_in_the_whole_is_not_taken_off_it() -> None:
    sheet = replace(with_figures(ALL, SERVICE), within=False)
    assert line(sheet, "Medical help").average == 13


def test_the_average_is_never_over_fewer_than_three() -> None:
    sheet = replace(with_figures(ALL, SERVICE), behind=3)
    assert line(sheet, "Medical help").average is None


def test_occupancy_of_the_whole_follows_from_nights_and_beds() -> None:
    nights = Figure("bed_nights", (), 900, 4510, unit="night")
    beds = Figure("bed_nights_available", (), 1840, 9210, unit="night")
    own = Figure("occupancy", (), 49, None, unit="percent")
    found = line(with_figures(nights, beds, own), "Occupancy")
    assert values_of(found, "en") == ("49%", "–", "49%", "–", "–")


def test_facts_say_what_was_late_and_disputed() -> None:
    say = Language("en")
    said = [f"{say(name)}: {say(value)}" for name, value in facts_of(replace(SHEET, days_late=3), "Centre")]
    assert "From: Centre" in said
    assert "Deadline: 30 Oct 2026; your report was issued 3 days later" in said
    assert "Disputed: since 01 Nov 2026; not settled yet" in said
    assert "without yours" in about_whole(replace(SHEET, within=False)).text
    assert "Too few" in about_whole(replace(SHEET, behind=0, within=False)).text
    assert [one.so_far for one in targets_of(SHEET)] == [31, None]


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Feedback of the coordinator"), ("ru", "Обратная связь координатора"), ("kk", "Үйлестірушінің")],
)
def test_the_paper_says_every_number_in_each_language(language: str, title: str) -> None:
    pdf = feedback_pdf(SHEET, "Centre", Language(language))
    text = " ".join(text_of(pdf).split())
    assert title in text
    assert "4,510" in text or "4 510" in text.replace("\u00a0", " ")
    assert "Всё пришло вовремя." in text
    assert pdf == feedback_pdf(SHEET, "Centre", Language(language))
