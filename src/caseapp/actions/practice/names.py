"""Invented names: common given names, surnames and patronymics of the peoples of the region, put together by chance.

`resources/practice/names.json` holds, per people, pairs of a Cyrillic and a Latin form: `given_male`,
`given_female`, `surname` (masculine), `patronymic_male`, `patronymic_female`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from caseapp.actions.practice.chance import Chance
from caseapp.base.resources import resource

_Pair = Sequence[str]


@dataclass(frozen=True, slots=True)
class InventedName:
    """A name that belongs to nobody. `latin` is surname and given name as a passport would have them."""

    surname: str
    given: str
    patronymic: str
    latin: str


@cache
def _lists() -> Mapping[str, Mapping[str, Sequence[_Pair]]]:
    found: Mapping[str, Mapping[str, Sequence[_Pair]]] = json.loads(
        resource("practice", "names.json").read_text("utf-8")
    )
    return found


def peoples() -> tuple[str, ...]:
    """The peoples whose names are known: kazakh, uzbek, kyrgyz, tajik, turkmen, russian."""
    return tuple(_lists())


def invent_name(chance: Chance, people: str, *, female: bool) -> InventedName:
    """A name of a people. KeyError for a people that is not in the list."""
    lists = _lists()[people]
    sex = "female" if female else "male"
    surname, latin_surname = chance.one(lists["surname"])
    given, latin_given = chance.one(lists[f"given_{sex}"])
    patronymic = chance.one(lists[f"patronymic_{sex}"])[0]
    if female:
        surname, latin_surname = surname + "а", latin_surname + "a"
    return InventedName(surname, given, patronymic, f"{latin_surname} {latin_given}".upper())
