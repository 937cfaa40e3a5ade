"""Countries, languages and regions: complete, named in seven languages, and understood as people write them."""

import csv
import lzma
import re
from pathlib import Path

import pytest

from caseapp.base.resources import resource
from caseapp.records.countries import CITIZENSHIPS, COUNTRIES, alpha2_of
from caseapp.records.languages import LANGUAGES
from caseapp.records.regions import REGIONS

SHARED = Path(__file__).parents[3] / "shared" / "data" / "places"
COUNTRY_TABLE = SHARED / "iso3166_multilingual_cldr.csv"
KATO_TABLE = SHARED / "kato_NKRK11-2025.csv.xz"
LANGUAGES_OF_NAMES = ("en", "ru", "kk", "uz", "ky", "tg", "tk")


def table(name: str) -> list[dict[str, str]]:
    with resource("places", f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_all_249_countries_are_offered_and_those_nearby_come_first() -> None:
    assert len(COUNTRIES.items) == 249
    assert COUNTRIES.codes[:6] == ("KZ", "UZ", "KG", "TJ", "TM", "RU")
    assert all(re.fullmatch("[A-Z]{2}", code) for code in COUNTRIES.codes)


def test_a_person_may_be_stateless_or_of_undetermined_citizenship() -> None:
    assert set(CITIZENSHIPS.codes) - set(COUNTRIES.codes) == {"stateless", "undetermined"}


@pytest.mark.parametrize("name", ["countries", "languages", "regions"])
def test_every_row_has_a_name_in_each_language_of_the_interface(name: str) -> None:
    rows = table(name)
    assert all(row[column].strip() for row in rows for column in LANGUAGES_OF_NAMES)


def test_an_english_name_means_one_place_or_language_only() -> None:
    names = [row["en"] for name in ("countries", "languages", "regions") for row in table(name)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("KZ", "KZ"), ("kaz", "KZ"), ("Kazakhstan", "KZ"), ("Казахстан", "KZ"), ("ҚАЗАҚСТАН", "KZ"),
        ("Киргизия", "KG"), ("Кыргызстан", "KG"), ("Kyrgyzstan", "KG"), ("Қырғызстан", "KG"), ("O'zbekiston", "UZ"),
        ("Oʻzbekiston", "UZ"), ("РФ", "RU"), ("Russian Federation", "RU"), (" russia ", "RU"), ("Ресей", "RU"),
        ("Turkey", "TR"), ("Türkiye", "TR"), ("Turkiye", "TR"), ("ОАЭ", "AE"), ("Корея", "KR"), ("U.S.A.", "US"),
        ("Viet Nam", "VN"), ("Vietnam", "VN"), ("Белоруссия", "BY"), ("Антигуа и Барбуда", "AG"),
        ("Antigua and Barbuda", "AG"), ("Соединённые Штаты", "US"),
    ],
)  # fmt: skip
def test_a_country_is_understood_as_people_write_it(written: str, code: str) -> None:
    assert alpha2_of(written) == code


@pytest.mark.parametrize("written", ["", "-99", "Narnia", "stateless", "Центральная Азия", "ZZ"])
def test_what_is_no_country_is_not_guessed(written: str) -> None:
    assert alpha2_of(written) is None


def test_every_name_of_a_country_leads_back_to_it() -> None:
    for row in table("countries"):
        for column in ("alpha2", "alpha3", *LANGUAGES_OF_NAMES):
            assert alpha2_of(row[column]) == row["alpha2"], row[column]


@pytest.mark.skipif(not COUNTRY_TABLE.exists(), reason="the CLDR table does not lie beside this checkout")
def test_names_are_those_of_cldr_but_for_one() -> None:
    with COUNTRY_TABLE.open(encoding="utf-8", newline="") as file:
        source = {row["alpha2"]: row for row in csv.DictReader(file)}
    ours = {row["alpha2"]: row for row in table("countries")}
    different = {
        (code, column)
        for code, row in source.items()
        for column in LANGUAGES_OF_NAMES
        if row[f"cldr_{column}"] != ours[code][column]
    }
    assert set(source) == set(ours)
    assert different == {("KG", "ru")}  # CLDR writes Киргизия; the state and IOM write Кыргызстан


def test_the_languages_of_clients_are_offered() -> None:
    wanted = {
        "kaz",
        "rus",
        "uzb",
        "kir",
        "tgk",
        "tuk",
        "eng",
        "uig",
        "tur",
        "aze",
        "hye",
        "kat",
        "ukr",
        "kor",
        "zho",
    }
    assert wanted | {"deu", "ara", "fas", "hin", "urd", "kaa", "sgn"} <= set(LANGUAGES.codes)
    assert all(re.fullmatch("[a-z]{3}", code) for code in LANGUAGES.codes)
    assert len(set(LANGUAGES.codes)) == len(LANGUAGES.codes)


def test_kazakhstan_has_seventeen_regions_and_three_cities() -> None:
    assert len(REGIONS.codes) == 20
    assert sum(choice.label.text.endswith(" City") for choice in REGIONS.items) == 3


@pytest.mark.skipif(not KATO_TABLE.exists(), reason="the KATO table does not lie beside this checkout")
def test_regions_are_the_first_level_of_kato() -> None:
    with lzma.open(KATO_TABLE, "rt", encoding="utf-8", newline="") as file:
        codes = [row["kato"] for row in csv.DictReader(file) if row["level"] == "oblast"]
    assert tuple(codes) == REGIONS.codes
