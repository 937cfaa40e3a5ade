"""Targets for single answers on paper."""

from dataclasses import replace

from caseapp.base.language import Language
from caseapp.reports import draw_summary
from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.summary import Target
from tests.reports.reading import text_of
from tests.reports.sample import envelope, summary


def test_a_target_for_one_answer_stands_in_a_table_of_its_own() -> None:
    targets = (Target("assisted_by_service:medical", 90, 2026, 45), Target("persons_new", 120, 2026))
    said = text_of(draw_summary(replace(summary(COARSE), targets=targets), envelope(), Language("en")))
    assert "Targets for single answers" in said
    assert "Persons assisted: Medical help" in " ".join(said.split())
    assert "50%" in said


def test_without_such_a_target_there_is_no_such_table() -> None:
    found = replace(summary(COARSE), targets=(Target("persons_new", 120, 2026),))
    assert "Targets for single answers" not in text_of(draw_summary(found, envelope(), Language("en")))
