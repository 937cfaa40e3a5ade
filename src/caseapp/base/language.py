"""Turning marked words into a language. Used by the window, the terminal and the PDF alike.

The translations are Qt Linguist files (`resources/translations/caseapp_<code>.ts`), read directly, because the PDF
and the terminal work without Qt. English is the source and needs no file. Names of countries, languages and regions
come from tables under `resources/places`, made from CLDR and the KATO classifier.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache

from caseapp.base.periods import Quarter
from caseapp.base.resources import resource
from caseapp.base.translations import Forms, Translations
from caseapp.base.words import Words, words

LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""Codes of the languages of the interface and what they call themselves."""
EVERY = "all"
"""Stands for all of them where a report is written: one document with a part in each."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ROMAN = ("", "I", "II", "III", "IV")
_PLACES = ("countries", "languages", "regions")


class Language:
    """Says marked words in one language; falls back to English for a sentence it does not know."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._said: Mapping[str, Forms] = {} if code == "en" else translations(code)

    def __call__(self, said: Words, /) -> str:
        """The sentence in this language, with its values in place."""
        values = {name: self._value(value) for name, value in said.values.items()}
        if said.count is not None:
            values.setdefault("n", self._value(said.count))
        text = self._text(said)
        return text.format_map(values) if values else text

    def _text(self, said: Words) -> str:
        forms = self._said.get(said.text)
        if not forms:
            return said.text if self.code == "en" else places(self.code).get(said.text, said.text)
        if said.count is None or len(forms) == 1:
            return forms[0]
        return forms[min(plural_form(self.code, said.count), len(forms) - 1)]

    def _value(self, value: object) -> str:
        if isinstance(value, Words):
            return self(value)
        if isinstance(value, bool | str):
            return str(value)
        if isinstance(value, int):
            return number_text(self.code, value)
        if isinstance(value, date):
            return date_text(self.code, value)
        if isinstance(value, Quarter):
            return quarter_text(self.code, value)
        return str(value)


def speakers(code: str) -> tuple[Language, ...]:
    """The language of a code; for `EVERY` all of them, in their order."""
    return tuple(Language(one) for one in (LANGUAGES if code == EVERY else (code,)))


def plural_form(code: str, count: int) -> int:
    """Which plural form a number takes, in the order of Qt Linguist: Russian has three, Kazakh and English two."""
    if code != "ru":
        return 0 if count == 1 else 1
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def number_text(code: str, number: int) -> str:
    """A whole number with its thousands apart: by a comma in English, by a no-break space in the other languages."""
    return f"{number:,}".replace(",", "," if code == "en" else "\u00a0")


def date_text(code: str, day: date) -> str:
    """A day: 05 Mar 2026 in English, 05.03.2026 in the other languages."""
    if code == "en":
        return f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


def quarter_text(code: str, quarter: Quarter) -> str:
    """A quarter or a half-year in words: Quarter III, 2026; III квартал 2026 года; 2026 жылғы III тоқсан."""
    if len(quarter.quarters()) > 1:
        half = _ROMAN[quarter.number // 2]
        return {
            "ru": f"{half} полугодие {quarter.year} года",
            "kk": f"{quarter.year} жылғы {half} жартыжылдық",
        }.get(code, f"Half-year {half}, {quarter.year}")
    roman = _ROMAN[quarter.number]
    patterns = {"ru": f"{roman} квартал {quarter.year} года", "kk": f"{quarter.year} жылғы {roman} тоқсан"}
    return patterns.get(code, f"Quarter {roman}, {quarter.year}")


@cache
def translations(code: str) -> Translations:
    """The finished messages of a language: English sentence -> its plural forms (one where it has no number)."""
    return Translations(resource("translations", f"caseapp_{code}.ts"))


@cache
def places(code: str) -> dict[str, str]:
    """Names of countries, languages and regions in a language, under their English names."""
    import csv

    found: dict[str, str] = {}
    for table in _PLACES:
        path = resource("places", f"{table}.csv")
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found[row["en"]] = row.get(code) or row["en"]
    return found


MONTH_NAMES: tuple[Words, ...] = (
    words("January"), words("February"), words("March"), words("April"), words("May"), words("June"),
    words("July"), words("August"), words("September"), words("October"), words("November"), words("December"),
)  # fmt: skip
