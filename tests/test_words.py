"""Every sentence that a person can see is translated, in all its forms and with all its places."""

import string

import pytest

from caseapp.base.language import LANGUAGES, Language, date_text, number_text, plural_form, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from tools.words import FILES, WHOLE, complete, read, sentences


@pytest.mark.parametrize("code", WHOLE)
def test_no_translation_is_missing(code: str) -> None:
    known = read(FILES / f"caseapp_{code}.ts")
    missing = [
        text for text, sentence in sentences().items() if not complete(code, sentence, known.get(text))
    ]
    assert missing == []


@pytest.mark.parametrize("code", WHOLE)
def test_the_files_hold_what_the_source_says_and_nothing_else(code: str) -> None:
    assert set(read(FILES / f"caseapp_{code}.ts")) == set(sentences())


@pytest.mark.parametrize("code", WHOLE)
def test_every_translation_can_be_said(code: str) -> None:
    for forms in read(FILES / f"caseapp_{code}.ts").values():
        for form in forms:
            list(string.Formatter().parse(form))


def test_every_whole_language_but_english_has_a_file() -> None:
    assert set(LANGUAGES) == {"en", *WHOLE}


@pytest.mark.parametrize(
    ("count", "form"), [(1, 0), (21, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (0, 2), (101, 0)]
)
def test_russian_has_three_forms(count: int, form: int) -> None:
    assert plural_form("ru", count) == form


def test_numbers_dates_and_quarters_follow_the_language() -> None:
    from datetime import date

    day = date(2026, 3, 5)
    assert [number_text(code, 1234567) for code in ("en", "ru")] == ["1,234,567", "1\u00a0234\u00a0567"]
    assert [date_text(code, day) for code in ("en", "kk")] == ["05 Mar 2026", "05.03.2026"]
    assert quarter_text("kk", Quarter(2026, 3)) == "2026 жылғы III тоқсан"


def test_words_inside_words_are_said_too() -> None:
    say = Language("ru")
    inner = words("Sex")
    assert say(inner) in say(words("“{field}” needs an answer.", field=inner))


def test_a_sentence_without_translation_is_said_in_english() -> None:
    from caseapp.base.words import Words

    assert Language("kk")(Words("Nobody wrote this {n} times", {"n": 3})) == "Nobody wrote this 3 times"


def test_countries_come_from_their_table() -> None:
    from caseapp.records.countries import COUNTRIES

    assert Language("ru")(COUNTRIES.label("UZ")) == "Узбекистан"
