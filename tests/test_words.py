"""Every sentence that a person can see is translated, in all its forms and with all its places."""

import string
from string import Formatter

import pytest

from caseapp.base.language import LANGUAGES, Language, date_text, number_text, plural_form, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.singulars import ONE
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


SAME = frozenset({
    "A checkpoint is written with at least {n} of the digits 0 to 9 and a to f.", "A number from 0 to {n} is expected.",
    "A passphrase of your own needs at least {n} characters.", "Arrivals: {n}", "Departures: {n}", "Earlier answers: {n}",
    "Limit of stay near or past: {n}", "Looking through earlier entries: {n} left", "The text is longer than {n} characters, about two pages.",
    "This text is longer than {n} characters.", "Tonight: {n} here", "Write at most {n} characters.",
    "Write the name, at most {n} characters.", "fewer than {n}", "{name} and {n} more", "{n} away",
    "Today, go through the people with answers about safety ({n}): who must be warned, whose address is known to those she fears, who needs another place to stay? Ask each of them what she wants.",
})  # fmt: skip
"""Counted sentences that read the same for one, or whose number is never one."""


def test_english_speaks_of_one_in_the_singular() -> None:
    counted = {text for text, one in sentences().items() if one.counted}
    assert counted - set(ONE) == SAME
    assert set(ONE) - counted == set()
    assert all(fields(text) >= fields(one) for text, one in ONE.items())
    say = Language("en")
    assert [say(words("{n} nights", count=n)) for n in (0, 1, 2)] == ["0 nights", "1 night", "2 nights"]
    assert Language("ru")(words("{n} nights", count=1)) == "1 ночь"


def fields(text: str) -> set[str]:
    """The places in a sentence that values fill."""
    return {name for _text, name, _form, _turn in Formatter().parse(text) if name}


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
