"""What points at a person is found in every spelling and ending; what does not is left alone."""

from datetime import date

import pytest

from caseapp.records.mentions import Known, Mention, MentionKind, known, mentions

VAULT = known(
    [
        "Гулнара Әбдіқадырова",
        "Айгүл",
        "Қайрат Иманов",
        "Мария Ковальская",
        "Roza",
        "Али",
        "O‘g‘iloy",
        "Dilnoza",
    ],
    streets=["ул. Байтурсынова, 12", "Abay street 4"],
    rooms=["3", "Тюльпан"],
    numbers=["800101300006", "+7 (701) 555-01-23"],
    births=[date(1998, 5, 12)],
)


def found(text: str, about: Known = VAULT) -> list[tuple[str, str]]:
    return [(one.kind.value, one.text) for one in mentions(text, about)]


@pytest.mark.parametrize(
    "word",
    [
        "Гулнара", "Гульнаре", "Гульнарой", "Гульнару", "Гүлнараның", "Гүлнараға", "Гүлнарамен", "Gulnara's",
        "GULNARA", "Айгуль", "Айгулью", "Айгүлдің", "Айгүлге", "Айгүлдерде", "Айгүлдікінде", "Aigul", "Aygül",
        "Кайрату", "Қайраттан", "Kayrat", "Qairatpen", "Иманова", "Имановой", "Имановым", "Ковальской",
        "Ковальскую", "Марией", "Марии", "Розой", "Розаға", "Алиге", "Угилой", "O'g'iloyga", "Дильнозе",
    ],
)  # fmt: skip
def test_a_name_is_found_in_every_spelling_and_ending(word: str) -> None:
    assert found(f"В мае {word} нашла работу.") == [("name", word)]


@pytest.mark.parametrize(
    "text",
    [
        "В квартале помощь получили семь женщин; роза и надежда цвели.",
        "Осы тоқсанда баспана, медициналық және психологиялық көмек көрсетілді.",
        "The shelter opened two rooms and trained its staff in Almaty.",
        "Комната психолога и комната отдыха отремонтированы, 2026 год, бюджет 1 250 000 тенге.",
        "Встречи прошли 12.05.2026 и 3 июня 2026 года.",
        "Алматы, Астана, Шымкент",
    ],
)
def test_a_text_without_people_has_no_marks(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "marked"),
    [
        ("ИИН 800101300006.", "number", "800101300006"),
        ("ИИН 990101 300017", "number", "990101 300017"),
        ("Звонить 8 701 555 01 23!", "phone", "8 701 555 01 23"),
        ("тел. +996 555 12 34 56", "phone", "+996 555 12 34 56"),
        ("(701) 555-01-23", "number", "701) 555-01-23"),
        ("Пишите dana.k@example.org", "email", "dana.k@example.org"),
        ("родилась 12.05.1998", "birth", "12.05.1998"),
        ("родилась 12 мая 1998 года", "birth", "12 мая 1998"),
        ("1998 жылғы 12 мамырда туған", "birth", "1998 жылғы 12 мамырда"),
        ("born on May 12, 1998", "birth", "May 12, 1998"),
        ("жила на Байтурсынова", "address", "Байтурсынова"),
        ("спит в комнате № 3", "room", "комнате № 3"),
        ("3-бөлмеде тұрады", "room", "3-бөлмеде"),
        ("в «Тюльпан» заселили", "room", "Тюльпан"),
    ],
)
def test_numbers_days_places_and_rooms_are_found(text: str, kind: str, marked: str) -> None:
    assert found(text) == [(kind, marked)]


def test_places_are_counted_in_characters_and_come_in_order() -> None:
    text = "😀 Айгуль и Гульнара"
    assert [text[one.start : one.end] for one in mentions(text, VAULT)] == ["Айгуль", "Гульнара"]


def test_all_spellings_of_one_name_are_kept_for_one_reason() -> None:
    assert (
        Mention(0, 6, MentionKind.NAME, "Kairat").folded == Mention(9, 15, MentionKind.NAME, "Қайрат").folded
    )


def test_an_empty_vault_still_marks_numbers_and_telephones() -> None:
    assert found("800101300006, +7 701 555 01 23, Гульнара", known([])) == [
        ("number", "800101300006"), ("phone", "+7 701 555 01 23"),
    ]  # fmt: skip
