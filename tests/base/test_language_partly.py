"""Four languages of which a part may be missing: what is there is sound, and what is not is said in Russian."""

import re
import string
from datetime import date

import pytest

from caseapp.base.collation import order
from caseapp.base.language import (
    LANGUAGES,
    PARTLY,
    SPOKEN,
    Language,
    at_first,
    date_text,
    number_text,
    of_documents,
    places,
    plural_form,
    quarter_text,
    share,
    translations,
)  # fmt: skip
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.countries import COUNTRIES
from caseapp.reports.faces import runs
from caseapp.reports.look import BOLD, REGULAR
from tools.words import FILES, PLURALS, WHOLE, complete, read, sentences
from tools.words import places as places_in


def test_whatever_is_spoken_is_whole_or_spoken_in_part() -> None:
    assert set(SPOKEN) == {*LANGUAGES, *PARTLY}
    assert set(LANGUAGES) == {"en", *WHOLE}
    assert set(PLURALS) == {*WHOLE, *PARTLY}


@pytest.mark.parametrize("code", PARTLY)
def test_what_is_translated_keeps_its_places_and_its_forms(code: str) -> None:
    said, known = sentences(), read(FILES / f"caseapp_{code}.ts")
    broken = [
        text
        for text, forms in known.items()
        if any(forms) and text in said and not complete(code, said[text], forms)
    ]
    assert broken == []


@pytest.mark.parametrize("code", PARTLY)
def test_every_translation_can_be_said_in_letters_that_the_fonts_hold(code: str) -> None:
    letters: dict[str, str] = {}
    for text, forms in translations(code).items():
        for form in forms:
            assert {name for _, name, _, _ in string.Formatter().parse(form) if name} == places_in(text)
            letters.update(dict.fromkeys(form, form))
    for letter, form in letters.items():
        for face in (REGULAR, BOLD):
            known = runs(f"a{letter}a", face)
            shown = letter in "\n\t" or ord(letter) > 0x2000 or {name for name, _piece in known} == {face}
            assert shown, (letter, form)


LETTERS = {
    "uz": string.ascii_lowercase + "ʻʼ",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя" + string.ascii_lowercase,
    "tg": "абвгғдеёжзийӣкқлмнопрстуӯфхҳчҷшщцыьъэюя" + string.ascii_lowercase,
    "tk": string.ascii_lowercase + "äçžňöşüý",
}
"""Of the alphabets in force; Latin letters stand in all of them for the names of programs and standards."""


@pytest.mark.parametrize("code", PARTLY)
def test_a_language_is_written_in_its_own_letters(code: str) -> None:
    found: dict[str, str] = {}
    for forms in translations(code).values():
        for form in forms:
            bare = "".join(part for part, _name, _spec, _turn in string.Formatter().parse(form))
            found.update(dict.fromkeys(bare.lower(), form))
    foreign = {
        letter: form for letter, form in found.items() if letter.isalpha() and letter not in LETTERS[code]
    }
    assert foreign == {}


def test_uzbek_writes_its_turned_comma_as_one_letter_and_never_as_a_quotation_mark() -> None:
    wrong = [
        form for forms in translations("uz").values() for form in forms if re.search("[oOgG]['’‘`]", form)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", PARTLY)
def test_no_key_is_marked_in_a_translation_where_the_english_has_none(code: str) -> None:
    known = translations(code)
    assert [
        text for text, forms in known.items() if "&" not in text and any("&" in form for form in forms)
    ] == []


@pytest.mark.parametrize("code", PARTLY)
def test_a_missing_sentence_is_said_in_russian_with_its_plural_and_never_in_english(code: str) -> None:
    say, russian = Language(code), Language("ru")
    lacking = [text for text in translations("ru") if text not in translations(code)]
    for text in lacking[:200]:
        missing = Words(text)
        assert say.borrows(missing)
        assert say._text(missing) == russian._text(missing)
    for text in [text for text in lacking if len(translations("ru")[text]) == 3][:3]:
        for count in (1, 2, 5, 21):
            assert say._text(Words(text, {}, count)) == translations("ru")[text][plural_form("ru", count)]


def test_what_nobody_translated_is_said_in_english() -> None:
    assert Language("tg")(Words("Nobody wrote this {n} times", {"n": 3})) == "Nobody wrote this 3 times"


@pytest.mark.parametrize("code", PARTLY)
def test_names_of_places_and_languages_are_all_there(code: str) -> None:
    assert set(places(code)) == set(places("ru"))
    assert not any(Language(code).borrows(one.label) for one in COUNTRIES.items)


def test_a_name_that_is_the_same_in_english_is_not_borrowed() -> None:
    assert Language("uz")(Words("Qatar")) == "Qatar"


@pytest.mark.parametrize("code", PARTLY)
def test_the_share_is_what_can_be_said(code: str) -> None:
    said, whole = read(FILES / f"caseapp_{code}.ts"), translations(code)
    assert abs(share(code) - 100 * len(whole) // len(said)) <= 1
    assert [share(code) for code in LANGUAGES] == [100, 100, 100]


def test_a_language_that_lacks_much_is_not_chosen_by_itself() -> None:
    for code in PARTLY:
        assert at_first(code) == (code if share(code) >= 90 else "ru")
    assert [at_first(code) for code in ("kk", "ru", "en", "fr")] == ["kk", "ru", "en", "en"]


def test_papers_for_offices_are_offered_in_a_whole_language() -> None:
    assert [of_documents(code) for code in ("en", "ru", "kk", *PARTLY)] == [
        "en",
        "ru",
        "kk",
        "ru",
        "ru",
        "ru",
        "ru",
    ]


def test_one_person_and_several_take_two_forms() -> None:
    assert {code: [plural_form(code, count) for count in (1, 2, 21)] for code in PARTLY} == {
        code: [0, 1, 1] for code in PARTLY
    }


def test_numbers_days_and_quarters_are_written_as_each_language_writes_them() -> None:
    day, quarter, half = date(2026, 3, 5), Quarter(2026, 3), Quarter.parse("2026-H1")
    assert {number_text(code, 1234567) for code in PARTLY} == {"1\u00a0234\u00a0567"}
    assert {date_text(code, day) for code in PARTLY} == {"05.03.2026"}
    assert [quarter_text(code, quarter) for code in PARTLY] == [
        "2026-yil III chorak", "2026-жылдын III кварталы", "семоҳаи III соли 2026", "2026 ý. III çärýek",
    ]  # fmt: skip
    assert [quarter_text(code, half) for code in PARTLY] == [
        "2026-yil I yarim yillik", "2026-жылдын I жарым жылдыгы", "нимсолаи I соли 2026", "2026 ý. I ýarym ýyllyk",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("ru", "Ёлкин Ефимов Жуков Яковлев Abay".split()),
        ("kk", "Асан Әсел Бота Ғани Дана Қанат Лаура Өмір Петр Ұлан Үміт Фатима Ыдырыс Ілияс".split()),
        ("ky", "Нурай Ңусуп Омор Өмүр Пери Улан Үмүт Фатима".split()),
        ("tg", "Гулнор Ғафур Иван Ӣсо Карим Қодир Усмон Ӯктам Холид Ҳамид Чорӣ Ҷамол Шариф".split()),
        ("uz", "Aziz Karim Sobir Zafar Oʻktam Gʻani Shahlo Choʻlpon".split()),
        ("tk", "Cary Çary Ejesh Ärtyk Jennet Žan Nur Ňur Oraz Öwez Sona Şemşat Umyt Ülker Yazmyrat Ýagmyr Zöhre".split()),
    ],
)  # fmt: skip
def test_names_stand_in_the_order_of_the_readers_alphabet(code: str, names: list[str]) -> None:
    expected = sorted(names, key=lambda name: order(name, code))
    if code == "ru":
        assert expected.index("Abay") == len(names) - 1
        assert [name for name in expected if name[0] in "ЕЁ"] == ["Ефимов", "Ёлкин"]
    else:
        assert expected == names


def test_a_turned_comma_is_the_same_however_it_is_typed() -> None:
    assert {order(name, "uz") for name in ("Oʻktam", "O'ktam", "O’ktam", "O‘ktam")} == {order("Oʻktam", "uz")}


def test_an_accent_that_no_alphabet_knows_changes_no_place() -> None:
    assert order("Élodie", "en")[0] == order("Elodie", "en")[0]


def test_countries_far_away_are_offered_by_the_alphabet_of_the_reader() -> None:
    from caseapp.ui.form.offering import offered

    for code in ("en", "ru", "uz"):
        names = [name for _code, name in offered(COUNTRIES, Language(code))]
        assert len(names) == len(set(names)) == len(COUNTRIES.items)
        assert names[0] == Language(code)(COUNTRIES.label("KZ"))
        assert names[6:] == sorted(names[6:], key=lambda name: order(name, code))


def test_a_value_inside_a_sentence_is_said_in_the_same_language() -> None:
    say = Language("uz")
    assert say(words("Sex")) in say(words("“{field}” needs an answer.", field=words("Sex")))
