"""The languages of the papers for the person herself, and how each of them writes a day in full.

They are those of the window (`base.language.SPOKEN`). What is missing in one of them, such as a rare answer of a list, is
said in Russian; the paper says so.
"""

from collections.abc import Mapping
from datetime import date

from caseapp.base.language import Language

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
    """Says marked words as the window does, days in their long form."""

    def _value(self, value: object) -> str:
        return long_day(self.code, value) if isinstance(value, date) else super()._value(value)


def long_day(code: str, day: date) -> str:
    """A day as the language writes it in full: 5 March 2026, 2026 ж. 5 наурыз, 2026-yil 5-mart."""
    month = _MONTHS[code].split()[day.month - 1]
    return _DAYS[code].format(day=day.day, month=month, year=day.year).replace(" ", "\u00a0")
