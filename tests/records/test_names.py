"""One person is found under every spelling of the name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.records.finding import find
from caseapp.records.names import keyboard_swapped, matches, number_key, score, search_key, skeleton

SPELLINGS = {
    "kairat": "Қайрат Кайрат Kairat Kayrat Qairat Qayrat ҚАЙРАТ",
    "erjan": "Ержан Erzhan Yerzhan Yerjan Erjan",
    "jamshid": "Джамшид Жамшид Ҷамшид Jamshid Dzhamshid Djamshid",
    "uktam": "Ўктам Уктам O‘ktam O’ktam Oʻktam O'ktam Uktam",
    "gani": "Ғани Гани Gʻani G'ani G‘ani G’ani Ghani Gani",
    "hasan": "Хасан Ҳасан Һасан Hasan Khasan Xasan Hassan",
    "juldiz": "Жұлдыз Жулдыз Zhuldyz Juldyz Jūldyz",
    "asel": "Әсел Асель Асел Asel Assel Äsel Əsel",
    "olga": "Ольга Olga Ol'ga Olʹga",
    "fedor": "Фёдор Федор Fyodor Fedor",
    "maria": "Мария Марія Maria Mariya Mariia",
    "dmitri": "Дмитрий Dmitri Dmitry Dmitriy Dmitrii",
    "shinar": "Шынар Shynar Şynar Shinar Шинар",
    "nazarbaev": "Назарбаев Nazarbaev Nazarbayev",
    "iusuf": "Юсуф Yusuf Iusuf Yusuff",
    "mihail": "Михаил Mikhail Mihail Mixail",
    "kuat": "Қуат Куат Kuat Quat Qwat",
    "omir": "Өмір Омир Ömir Omir",
    "guncha": "Gunça Гунча Guncha",
    "mangu": "Маңғу Мангу Mangu Mañgu Mañğu",
}
# a coined or common given name each; nobody in particular


@pytest.mark.parametrize(("expected", "spellings"), SPELLINGS.items(), ids=list(SPELLINGS))
def test_all_spellings_of_a_name_fold_to_one_skeleton(expected: str, spellings: str) -> None:
    assert {skeleton(name) for name in spellings.split()} == {expected}


def test_other_scripts_and_digits_are_kept_findable() -> None:
    assert skeleton("王") == "uang"
    assert skeleton("KZ-2026-0014") == "kz 2026 0014"
    assert skeleton("2200") == "2200"


@given(st.text())
def test_a_skeleton_is_plain_and_folding_it_again_changes_nothing_but_word_limits(text: str) -> None:
    folded = skeleton(text)
    assert folded.isascii()
    assert folded == " ".join(folded.split())


def test_the_wrong_keyboard_layout_is_read_both_ways() -> None:
    assert keyboard_swapped("Rfqhfn") == "Кайрат"
    assert keyboard_swapped("Кайрат") == "Rfqhfn"
    assert keyboard_swapped("0fqhfn 2026") == "қайрат 2026"
    assert keyboard_swapped("лфшкфе") == "kairat"


KEYS = [
    search_key("Сатыбалдин", "Қайрат", "Ерланұлы", "Kairat Satybaldin", "KZ-2026-0001"),
    search_key("Yusupova", "Gulnora", "KZ-2026-0002"),
    search_key("Петрова", "Александра", "Саша", "KZ-2026-0013"),
    search_key("Кайратова", "Алия", "KZ-2026-0100"),
]


@pytest.mark.parametrize(
    "query", ["Қайрат", "kayrat", "Qairat satib", "Rfqhfn", "  кайрат  ", "2026-0001", "йфшкфе"]
)
def test_a_person_is_found_however_the_name_is_typed(query: str) -> None:
    assert matches(KEYS[0], query)
    assert 0 in find(KEYS, query)


def test_a_whole_word_comes_before_a_word_that_only_begins_so() -> None:
    assert find(KEYS, "кайрат") == [0, 3]
    assert (
        score(KEYS[0], "кайрат")
        > score(KEYS[3], "кайрат")
        > score(KEYS[0], "айра")
        > score(KEYS[0], "Гүлнар")
        == 0
    )


def test_all_words_of_a_query_are_needed() -> None:
    assert not matches(KEYS[0], "Қайрат Юсупова")
    assert find(KEYS, "гулнора юсуп") == [1]


def test_a_latin_x_is_read_as_kh_and_as_ks() -> None:
    key = search_key("Alexandra")
    assert matches(key, "Александра")
    assert matches(key, "Alexandra")
    assert find(KEYS, "Alexandra") == [2]


@pytest.mark.parametrize("slip", ["Kairad", "Сатибалдян", "Gulnara", "Yusopova"])
def test_a_slip_of_the_hand_still_finds(slip: str) -> None:
    assert find(KEYS, slip)


def test_nobody_is_found_by_something_quite_different() -> None:
    assert find([*KEYS, "", "ai"], "Bartholomew") == []


@pytest.mark.parametrize("nothing", ["", "  ", "-", "'"])
def test_an_empty_query_finds_everybody_in_order(nothing: str) -> None:
    assert find(KEYS, nothing) == [0, 1, 2, 3]
    assert matches(KEYS[0], nothing)


NUMBERS = [
    f"{key} {number_key(code, *others)}"
    for key, code, others in (
        (KEYS[0], "26-0001", ("+7 701 555 12 34", "800101300006", "17.03.1990")),
        (KEYS[1], "26-0002", ("8 (702) 555-12-35", "991231401236", "1985")),
    )
]


@pytest.mark.parametrize(
    "query",
    ["+7 701 555-12-34", "8 701 5551234", "5551234", "800101300006", "8001 0130", "26-0001", "17.03.1990"],
)
def test_a_person_is_found_by_a_code_a_telephone_an_identity_number_or_a_birth(query: str) -> None:
    assert find(NUMBERS, query)[0] == 0


def test_a_name_and_a_year_of_birth_find_together() -> None:
    assert find(NUMBERS, "гулнора 1985") == [1]


@pytest.mark.parametrize("slip", ["гулнрао юсупова", "юусупова гулнора", "гулнорв юсупоав", "гулнораюсупова"])
def test_two_names_are_found_with_a_slip_in_each_of_them(slip: str) -> None:
    assert find(KEYS, slip) == [1]
