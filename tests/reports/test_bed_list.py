"""The list of beds on paper: no head of a column is cut in any language."""

from datetime import date

import pytest

from caseapp.base.language import SPOKEN, Language
from caseapp.reports.bed_list import COLUMNS, BedLine, bed_list_pdf, head_lines
from caseapp.reports.faces import register_fonts
from tests.reports.reading import text_of


@pytest.mark.parametrize("code", SPOKEN)
def test_the_heads_of_its_columns_are_whole(code: str) -> None:
    register_fonts()
    say = Language(code)
    text = " ".join(
        text_of(bed_list_pdf(date(2026, 10, 5), [BedLine("1.1", "26-0034", 2, "")], say, "1")).split()
    )
    for head, width in COLUMNS:
        lines = head_lines(say(head), width)
        assert len(lines) <= 2
        assert " ".join(lines) == say(head)
        assert all(line in text for line in lines)
    assert "…" not in text
