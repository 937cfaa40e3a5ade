"""Breaking text: no line too wide, no letter lost, no letter that nobody sees."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.reports.faces import clean, lines_of, runs, text_width
from caseapp.reports.hyphens import SOFT, breaks
from caseapp.reports.look import BOLD, REGULAR, SIGNS

WIDTH = 90.0
words = st.text("абвгдежәғқңөұүһіABC ,.-/\u00a0≥", max_size=200)


@given(words)
def test_no_line_is_wider_than_its_column(text: str) -> None:
    for line in lines_of(text, REGULAR, 9, WIDTH):
        assert text_width(line.rstrip(" "), REGULAR, 9) <= WIDTH + 0.1


@given(words)
def test_breaking_loses_no_letter(text: str) -> None:
    lines = lines_of(text, BOLD, 9, WIDTH)
    assert "".join(lines).replace(" ", "").replace(SOFT, "") == text.replace(" ", "")


def test_a_number_with_a_no_break_space_is_never_torn() -> None:
    text = "Всего ночей проживания: 1\u00a0234\u00a0567"
    assert lines_of(text, REGULAR, 9, 100.0)[-1].endswith("1\u00a0234\u00a0567")


def test_a_broken_line_keeps_its_space_so_that_copied_text_is_whole() -> None:
    assert "".join(lines_of("one two three four five", REGULAR, 9, 40.0)) == "one two three four five"


def test_signs_that_noto_lacks_come_from_dejavu() -> None:
    assert runs("≥ 12", REGULAR) == ((SIGNS, "≥"), (REGULAR, " 12"))


def test_a_letter_that_no_bundled_font_holds_becomes_the_replacement_sign() -> None:
    assert runs("日", REGULAR) == ((REGULAR, "\ufffd"),)


def test_every_letter_of_the_three_languages_and_their_neighbours_is_in_the_text_face() -> None:
    letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъЎўҲҳҶҷӢӣӮӯÄäŽžŇňÖöŞşÜüÝýÇçĞğİıÑñŪū“”«»‘’ʻ№–—…•×"
    assert runs(letters, REGULAR) == ((REGULAR, letters),)


def test_controls_and_marks_of_direction_are_left_out() -> None:
    assert clean("a\x00b\x07c\u202ed\u200fe\ufefff\tg\r\nh") == "abcdef g\nh"


@pytest.mark.parametrize(
    ("word", "parted"),
    [
        ("реинтеграция", "ре-ин-тег-ра-ция"), ("майданный", "май-дан-ный"), ("бульон", "буль-он"),
        ("подъезд", "подъ-езд"), ("сәйкестендіру", "сәй-кес-тен-ді-ру"), ("орналастыру", "ор-на-лас-ты-ру"),
        ("күн", "күн"), ("A4", "A4"), ("12345678", "12345678"),
    ],
)  # fmt: skip
def test_a_word_is_parted_where_a_reader_expects_it(word: str, parted: str) -> None:
    places = [0, *breaks(word), len(word)]
    assert "-".join(word[first:last] for first, last in pairwise(places)) == parted


def test_a_word_too_long_for_its_column_gets_a_hyphen_that_copying_leaves_out() -> None:
    lines = lines_of("Перенаправленные", BOLD, 9, 60.0)
    assert len(lines) > 1
    assert all(line.endswith(SOFT) for line in lines[:-1])
    assert "".join(lines).replace(SOFT, "") == "Перенаправленные"
