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
from caseapp.base.singulars import ONE
from caseapp.base.translations import Forms, Translations
from caseapp.base.words import Words, words

LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""Languages in which every sentence is said, and what they call themselves: those of reports and papers for offices."""
SPOKEN: Mapping[str, str] = {
    **LANGUAGES,
    "uz": "Oʻzbekcha",
    "ky": "Кыргызча",
    "tg": "Тоҷикӣ",
    "tk": "Türkmençe",
}
"""All languages of the window, the terminal and the papers for a person (ISO 639-1). Uzbek is written in Latin letters."""
PARTLY = tuple(code for code in SPOKEN if code not in LANGUAGES)
"""Languages in which a sentence may be missing; it is then said in Russian, which most of their readers understand."""
EVERY = "all"
"""Stands for all complete ones where a report is written: one document with a part in each."""

_SECOND = "ru"
_ENOUGH = 90
"""Percent of the sentences from which on a language is spoken without having been asked for."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ROMAN = ("", "I", "II", "III", "IV")
_QUARTER: Mapping[str, str] = {
    "en": "Quarter {roman}, {year}",
    "ru": "{roman} квартал {year} года",
    "kk": "{year} жылғы {roman} тоқсан",
    "uz": "{year}-yil {roman} chorak",
    "ky": "{year}-жылдын {roman} кварталы",
    "tg": "семоҳаи {roman} соли {year}",
    "tk": "{year} ý. {roman} çärýek",
}
_HALF: Mapping[str, str] = {
    "en": "Half-year {roman}, {year}",
    "ru": "{roman} полугодие {year} года",
    "kk": "{year} жылғы {roman} жартыжылдық",
    "uz": "{year}-yil {roman} yarim yillik",
    "ky": "{year}-жылдын {roman} жарым жылдыгы",
    "tg": "нимсолаи {roman} соли {year}",
    "tk": "{year} ý. {roman} ýarym ýyllyk",
}
_PLACES = ("countries", "languages", "regions")


class Language:
    """Says marked words in one language; what it does not know is said in Russian (`PARTLY`) or in English."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._said: Mapping[str, Forms] = {} if code == "en" else translations(code)

    def learn(self) -> None:
        """Read every sentence now: the first ones are otherwise looked up one by one, and all of them in between."""
        len(self._said)

    def __call__(self, said: Words, /) -> str:
        """The sentence in this language, with its values in place."""
        values = {name: self._value(value) for name, value in said.values.items()}
        if said.count is not None:
            values.setdefault("n", self._value(said.count))
        text = self._text(said)
        return text.format_map(values) if values else text

    def borrows(self, said: Words) -> bool:
        """Whether a sentence is said in Russian for want of a word; names of places and languages do not count."""
        known = self.code not in PARTLY or said.text in self._said or said.text in places(_SECOND)
        return not known and said.text != "{code}"

    def _text(self, said: Words) -> str:
        code, forms = self.code, self._said.get(said.text)
        if not forms:
            code, forms = self._elsewhere(said.text)
        if said.count == 1 and code == "en":
            return ONE.get(forms[0], forms[0])
        if said.count is None or len(forms) == 1:
            return forms[0]
        return forms[min(plural_form(code, said.count), len(forms) - 1)]

    def _elsewhere(self, text: str) -> tuple[str, tuple[str, ...]]:
        """A name from the tables, then what Russian says, then the English itself; with the language of the plural."""
        if self.code != "en":
            if name := places(self.code).get(text):
                return self.code, (name,)
            if self.code in PARTLY and (found := translations(_SECOND).get(text) or _named(_SECOND, text)):
                return _SECOND, found
        return "en", (text,)

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
    """The language of a code; for `EVERY` all complete ones, in their order."""
    return tuple(Language(one) for one in (LANGUAGES if code == EVERY else (code,)))


def of_documents(code: str) -> str:
    """The language in which papers for offices are offered to a reader of `code`: a complete one."""
    return code if code in LANGUAGES else _SECOND if code in SPOKEN else "en"


def at_first(code: str) -> str:
    """The language to begin with on a computer that speaks `code`, before anybody chose one."""
    return code if code in LANGUAGES or (code in SPOKEN and share(code) >= _ENOUGH) else of_documents(code)


@cache
def share(code: str) -> int:
    """How much of the program is said in a language, in whole percent, rounded down: 100 only where nothing is missing.

    The file is not read as XML: this is asked where a page is built.
    """
    if code not in PARTLY:
        return 100
    file = resource("translations", f"caseapp_{code}.ts").read_bytes()
    whole = file.count(b"<message")
    return 100 * (whole - file.count(b'type="unfinished"')) // whole


def plural_form(code: str, count: int) -> int:
    """Which plural form a number takes, in the order of Qt Linguist: Russian has three, the others two.

    CLDR 48: one and other in English, Kazakh, Uzbek, Kyrgyz and Turkmen. CLDR has one form only for Tajik; our file
    holds two all the same, so that whoever translates may write one thing as people say it.
    """
    if code != "ru":
        return 0 if count == 1 else 1
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def number_text(code: str, number: int) -> str:
    """A whole number with its thousands apart: by a comma in English, by a no-break space in the other languages."""
    return f"{number:,}".replace(",", "," if code == "en" else "\u00a0")


def date_text(code: str, day: date) -> str:
    """A day: 05 Mar 2026 in English, 05.03.2026 in the other languages.

    CLDR writes 05/03/26 for Uzbek and Tajik; offices of all these countries write points, and slashes with two digits of
    the year can be read in three ways.
    """
    if code == "en":
        return f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


def quarter_text(code: str, quarter: Quarter) -> str:
    """A quarter or a half-year in words: Quarter III, 2026; III квартал 2026 года; 2026 жылғы III тоқсан."""
    whole = len(quarter.quarters()) == 1
    roman = _ROMAN[quarter.number if whole else quarter.number // 2]
    pattern = (_QUARTER if whole else _HALF)[code if code in SPOKEN else "en"]
    return pattern.format(roman=roman, year=quarter.year)


@cache
def translations(code: str) -> Translations:
    """The finished messages of a language: English sentence -> its plural forms (one where it has no number)."""
    return Translations(resource("translations", f"caseapp_{code}.ts"))


@cache
def places(code: str) -> dict[str, str]:
    """Names of countries, languages and regions in a language, under their English names: those that the tables have."""
    import csv

    found: dict[str, str] = {}
    for table in _PLACES:
        path = resource("places", f"{table}.csv")
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if name := row.get(code):
                    found[row["en"]] = name
    return found


def _named(code: str, text: str) -> tuple[str, ...]:
    name = places(code).get(text)
    return (name,) if name else ()


MONTH_NAMES: tuple[Words, ...] = (
    words("January"), words("February"), words("March"), words("April"), words("May"), words("June"),
    words("July"), words("August"), words("September"), words("October"), words("November"), words("December"),
)  # fmt: skip
