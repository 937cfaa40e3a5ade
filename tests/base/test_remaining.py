"""The remaining time of long work: silent while it is a guess, right for even work, honest for work that stands still."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.base.language import Language
from caseapp.base.remaining import Pace, remaining_words


def even(seconds: float, steps: int, until: float) -> Pace:
    """Work that takes so long in steps of the same length, done to a share."""
    pace = Pace()
    pace.begin(100.0)
    for step in range(1, steps + 1):
        if step / steps <= until:
            pace.note(100 + seconds * step / steps, step / steps)
    return pace


def test_even_work_is_foretold() -> None:
    assert even(60, 60, 0.5).left(130) == pytest.approx(30, rel=0.05)


def test_nothing_is_said_of_work_that_has_hardly_begun() -> None:
    assert even(600, 100, 0.03).left(118) is None
    assert even(4, 40, 0.5).left(102) is None
    assert even(60, 3, 0.67).left(140) is None


def test_nothing_is_said_of_finished_or_unknown_work() -> None:
    assert even(60, 60, 1.0).left(160) is None
    assert Pace().left(5) is None


def test_nothing_is_said_while_the_pace_changes_wildly() -> None:
    pace = Pace()
    pace.begin(0)
    for second in range(1, 11):
        pace.note(second, second / 20)
    pace.note(100, 0.55)
    assert pace.left(100) is None


def test_work_that_stands_still_takes_longer() -> None:
    pace = even(60, 60, 0.5)
    early, late = pace.left(131), pace.left(140)
    assert early is not None
    assert late is not None
    assert late > early


def test_other_work_begins_anew() -> None:
    pace = even(60, 60, 0.9)
    pace.note(155, 0.01)
    assert pace.left(156) is None


@given(st.floats(4, 10_000), st.integers(20, 200), st.floats(0.2, 0.95))
def test_even_work_of_any_length_is_foretold_within_a_fifth(seconds: float, steps: int, until: float) -> None:
    pace = even(seconds, steps, until)
    done = int(until * steps + 1e-9) / steps
    now = 100 + seconds * done
    left = pace.left(now)
    if now - 100 >= 3:
        assert left == pytest.approx(seconds * (1 - done), rel=0.2)


def test_the_sentence_promises_no_more_than_is_known() -> None:
    say = Language("en")
    told = [say(remaining_words(seconds)) for seconds in (1, 23, 60, 61, 600)]
    assert told == [
        "about 10 s left", "about 30 s left", "about 60 s left", "about 2 min left", "about 10 min left",
    ]  # fmt: skip
