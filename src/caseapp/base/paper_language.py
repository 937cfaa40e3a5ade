"""The seven languages of the papers for the person herself, and how each of them writes a day.

The window speaks three of them. The four others have files of the same kind (`caseapp_uz.ts` and so on), which hold only
the sentences of the papers (`reports/papers`) and the labels on them. What is missing there, such as a rare answer of a
list, is said in Russian, which most of those who read these four languages understand; the paper says so.
"""

from collections.abc import Mapping
from datetime import date

from caseapp.base.language import Language, places, translations
from caseapp.base.words import Words

PAPER_LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "uz": "Oʻzbekcha",
    "ky": "Кыргызча",
    "tg": "Тоҷикӣ",
    "tk": "Türkmençe",
}
"""Codes (ISO 639-1) and what the languages call themselves. Uzbek is written in Latin letters."""

ONLY_ON_PAPER = tuple(code for code in PAPER_LANGUAGES if code not in ("en", "ru", "kk"))
_SECOND = "ru"

OF_PERSON: Mapping[str, str] = {
    "eng": "en", "rus": "ru", "kaz": "kk", "uzb": "uz", "kir": "ky", "tgk": "tg", "tuk": "tk",
}  # fmt: skip
"""From the languages that people speak (ISO 639-2) to those of the papers."""

_MONTHS: Mapping[str, str] = {
    "en": "January February March April May June July August September October November December",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "uz": "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
    "ky": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "tg": "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри",
    "tk": "ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr",
}
_DAYS: Mapping[str, str] = {
    "en": "{day} {month} {year}",
    "ru": "{day} {month} {year} г.",
    "kk": "{year} ж. {day} {month}",
    "uz": "{year}-yil {day}-{month}",
    "ky": "{year}-ж. {day}-{month}",
    "tg": "{day} {month} {year}",
    "tk": "{year} ý. {day} {month}",
}
"""The long forms of CLDR 48; the parts of a date hold together by no-break spaces."""


class PaperLanguage(Language):
    """Says marked words in one of the seven languages, days in their long form."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self._own: frozenset[str] | None = None
        if code in ONLY_ON_PAPER:
            own = {**_named(code), **translations(code)}
            self._own = frozenset(own)
            self._said = {**_second(), **own}

    def borrows(self, said: Words) -> bool:
        """Whether a sentence is said in Russian for want of a word; names of places and languages do not count."""
        known = self._own is None or said.text in self._own or said.text in places(_SECOND)
        return not known and said.text != "{code}"

    def _value(self, value: object) -> str:
        return long_day(self.code, value) if isinstance(value, date) else super()._value(value)


def _second() -> dict[str, tuple[str, ...]]:
    """Everything that can be said in Russian, names of places and languages with it."""
    return {**{english: (name,) for english, name in places(_SECOND).items()}, **translations(_SECOND)}


def _named(code: str) -> dict[str, tuple[str, ...]]:
    """The names that the tables have in a language: those of countries and of the commoner languages."""
    return {english: (name,) for english, name in places(code).items() if name != english}


def long_day(code: str, day: date) -> str:
    """A day as the language writes it in full: 5 March 2026, 2026 ж. 5 наурыз, 2026-yil 5-mart."""
    month = _MONTHS[code].split()[day.month - 1]
    return _DAYS[code].format(day=day.day, month=month, year=day.year).replace(" ", "\u00a0")
