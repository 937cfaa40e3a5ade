"""Countries and citizenships: ISO 3166-1 alpha-2 codes, and the many ways in which people write them.

Names come from the Unicode CLDR (`resources/places/countries.csv`), not from the translators: 249 countries in
every language are settled there. The column `also` holds the ISO names and other spellings met in registers.
"""

import csv
import unicodedata
from functools import cache

from caseapp.base.resources import resource
from caseapp.base.words import Words, words
from caseapp.records.fields import Choice, Choices

_NEAR = ("KZ", "UZ", "KG", "TJ", "TM", "RU")
"""Offered first: most clients of shelters in Kazakhstan come from here."""


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with resource("places", "countries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    near = {code: place for place, code in enumerate(_NEAR)}
    return tuple(sorted(rows, key=lambda row: (near.get(row["alpha2"], len(near)), row["en"])))


def _countries() -> tuple[Choice, ...]:
    return tuple(Choice(row["alpha2"], Words(row["en"])) for row in _rows())


COUNTRIES = Choices("countries", _countries(), first=len(_NEAR))

CITIZENSHIPS = Choices(
    "citizenships",
    (
        *COUNTRIES.items[: len(_NEAR)],
        Choice("stateless", words("Stateless")),
        Choice("undetermined", words("Undetermined citizenship")),
        *COUNTRIES.items[len(_NEAR) :],
    ),
    first=len(_NEAR) + 2,
)


def alpha2_of(text: str) -> str | None:
    """The alpha-2 code of a country written as a code or as a name; None where it is not understood.

    Understands alpha-2, alpha-3 and the names in English, Russian, Kazakh, Uzbek, Kyrgyz, Tajik and Turkmen, in any
    case, with or without accents and punctuation. Stateless is not a country.
    """
    return _spellings().get(_folded(text))


@cache
def _spellings() -> dict[str, str]:
    found: dict[str, str] = {}
    for column in ("alpha2", "alpha3", "en", "ru", "kk", "also", "uz", "ky", "tg", "tk"):
        for row in _rows():
            for name in row[column].split(";") if column == "also" else (row[column],):
                found.setdefault(_folded(name), row["alpha2"])
    found.pop("", None)
    return found


def _folded(text: str) -> str:
    """Lower case, no accents, no punctuation, single spaces; apostrophes vanish (O‘zbekiston)."""
    plain = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    kept = ("" if c in _APOSTROPHES else c if c.isalnum() else " " for c in plain)
    return " ".join("".join(kept).split())


_APOSTROPHES = "'’‘ʻʼ`´."
