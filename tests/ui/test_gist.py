"""Days that are known in part only are shown as far as they are known."""

from datetime import date

import pytest

from caseapp.base.language import Language
from caseapp.records.case import Case
from caseapp.records.fields import Code, NoAnswer
from caseapp.ui.pages.casework.gist import opened_words


@pytest.mark.parametrize(
    ("precision", "shown"),
    [
        (NoAnswer.NOT_ASKED, "since 09 Apr 2019"),
        ("day", "since 09 Apr 2019"),
        ("month", "since 04.2019"),
        ("year", "since 2019"),
        ("unknown", "opening day not known"),
    ],
)
def test_a_case_says_since_when_it_is_open_as_far_as_that_is_known(precision: Code, shown: str) -> None:
    case = Case(opened=date(2019, 4, 9), status="Closed", opened_precision=precision)
    assert Language("en")(opened_words(case)) == shown
