"""Who an invented person is: sex, age, citizenship, names, languages, family.

The shares follow what is published about the clients of shelters in Kazakhstan: mostly men from Uzbekistan and
Kyrgyzstan in forced labour, some women, minors and nationals of Kazakhstan. No identity numbers and no telephone
numbers are invented: one that fits could be somebody's.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.names import InventedName, invent_name
from caseapp.base.dates import PartialDate
from caseapp.records.fields import NoAnswer, PartDay
from caseapp.records.person import Person

_CITIZENSHIPS = {"UZ": 50, "KG": 17, "KZ": 19, "TJ": 8, "TM": 2, "RU": 2, "stateless": 1, "undetermined": 1}
_PEOPLES = {
    "UZ": {"uzbek": 90, "tajik": 6, "kazakh": 4},
    "KG": {"kyrgyz": 85, "uzbek": 13, "russian": 2},
    "KZ": {"kazakh": 65, "russian": 24, "uzbek": 11},
    "TJ": {"tajik": 88, "uzbek": 12},
    "TM": {"turkmen": 90, "uzbek": 10},
    "RU": {"russian": 100},
    "stateless": {"uzbek": 50, "russian": 30, "tajik": 20},
    "undetermined": {"uzbek": 60, "kyrgyz": 40},
}
_LANGUAGES = {
    "kazakh": "kaz", "uzbek": "uzb", "kyrgyz": "kir", "tajik": "tgk", "turkmen": "tuk", "russian": "rus",
}  # fmt: skip
_EDUCATION = {
    "PrimaryEducation": 6, "LowerSecondaryEducation": 34, "UpperSecondaryEducation": 38,
    "PostSecondaryNonTertiaryEducation": 14, "ShortCycleTertiaryEducation": 4, "BachelorsOrEquivalentLevel": 4,
}  # fmt: skip
_MARRIED = {"Single": 24, "Married": 52, "Divorced": 15, "Separated": 6, "Widowed": 3}


@dataclass(frozen=True, slots=True)
class Profile:
    """What the rest of the story is built upon. `age` in completed years on the day of the first admission."""

    sex: str
    age: int
    citizenship: str
    people: str
    language: str
    speaks_russian: bool
    transgender: bool

    @property
    def minor(self) -> bool:
        """Under 18 on the day of admission."""
        return self.age < 18

    @property
    def foreign(self) -> bool:
        """Not a citizen of Kazakhstan."""
        return self.citizenship != "KZ"


def invent_profile(chance: Chance) -> Profile:
    """Who somebody is, before any name."""
    citizenship = chance.weighted(_CITIZENSHIPS)
    people = chance.weighted(_PEOPLES[citizenship])
    female = chance.happens(0.3 if citizenship == "KZ" else 0.2)
    minor = chance.happens(0.22 if female else 0.05)
    age = chance.around(6, 17, 16) if minor else chance.around(18, 62, 29)
    return Profile(
        "female" if female else "male", age, citizenship, people, _LANGUAGES[people],
        people == "russian" or chance.happens(0.7), not minor and chance.happens(0.006),
    )  # fmt: skip


def invent_person(chance: Chance, profile: Profile, opened: date) -> Person:
    """The person of a profile, as a case worker would have written her or him down."""
    name = invent_name(chance, profile.people, female=profile.sex == "female")
    languages = (
        profile.language,
        *(("rus",) if profile.speaks_russian and profile.language != "rus" else ()),
    )
    second = languages[1] if len(languages) > 1 else NoAnswer.NOT_ASKED
    return Person(
        surname=name.surname, given_name=name.given, patronymic=chance.answered(name.patronymic, 0.6),
        latin_name=chance.answered(name.latin, 0.75), calling_name=_calling_name(chance, name),
        birth=_birth(chance, profile.age, opened), sex=chance.answered(profile.sex, 0.99),
        gender=chance.answered(_gender(profile), 0.9), citizenships=_citizenships(chance, profile),
        languages=chance.answered(languages, 0.93), primary_language=chance.answered(profile.language, 0.93),
        secondary_language=second, country=_home(chance, profile),
        marital_status=_marital(chance, profile), number_of_children=_children(chance, profile),
        education=chance.answered(_education(chance, profile.age), 0.8),
        care="authority" if profile.minor else NoAnswer.NOT_ASKED,
    )  # fmt: skip


def _calling_name(chance: Chance, name: InventedName) -> str | NoAnswer:
    return name.given if chance.happens(0.4) else NoAnswer.NOT_ASKED


def _birth(chance: Chance, age: int, opened: date) -> PartDay:
    """A date that gives this age on the day of admission; for some people only the month or the year is known."""
    last = date(opened.year - age, opened.month, min(opened.day, 28))
    born = chance.day(last - timedelta(days=360), last)
    whole = PartialDate.of(born)
    known = chance.weighted({"day": 84, "month": 4, "year": 9, "nothing": 3})
    if known == "nothing":
        return NoAnswer.UNKNOWN
    part = {
        "day": whole,
        "month": PartialDate(born.year, born.month),
        "year": PartialDate(born.year, about=True),
    }
    return part[known] if part[known].age_on(opened) == age else whole


def _gender(profile: Profile) -> str:
    if profile.transgender:
        return "TransgenderFeminine" if profile.sex == "male" else "TransgenderMasculine"
    return "Feminine" if profile.sex == "female" else "Masculine"


def _citizenships(chance: Chance, profile: Profile) -> tuple[str, ...] | NoAnswer:
    if profile.citizenship == "UZ" and chance.happens(0.01):
        return ("UZ", "RU")
    return chance.answered((profile.citizenship,), 0.98)


def _home(chance: Chance, profile: Profile) -> str | NoAnswer:
    home = profile.citizenship if len(profile.citizenship) == 2 else "KZ"
    return chance.answered(home, 0.85)


def _marital(chance: Chance, profile: Profile) -> str | NoAnswer:
    return chance.answered("Single" if profile.age < 18 else chance.weighted(_MARRIED), 0.85)


def _children(chance: Chance, profile: Profile) -> int | NoAnswer:
    usual = 0 if profile.age < 20 else min(3, (profile.age - 18) // 5)
    return chance.answered(chance.around(0, usual * 2, usual) if usual else 0, 0.8)


def _education(chance: Chance, age: int) -> str:
    if age < 10:
        return "EarlyChildhoodEducation"
    return "PrimaryEducation" if age < 15 else chance.weighted(_EDUCATION)
