"""What the 63 columns of CTDC's k-anonymised dataset mean in our records.

After its codebook (version 7) and data dictionary of 25 August 2021. Flags hold 1, 0, or one of the signs for a
missing value. The concatenated texts repeat the flags and are cut at 255 characters, so they are left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caseapp.base.words import words
from caseapp.exchange.register.spellings import fold
from caseapp.exchange.register.values import UnreadableError
from caseapp.records.countries import alpha2_of
from caseapp.records.fields import Code, Codes, NoAnswer, YesNo
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking

YEAR = "yearOfRegistration"
_CUT = 32
"""Characters at which some copies cut the names of columns: meansOfControlThreatOfLawEnforce."""

_MISSING = frozenset({"", "-99", "null", "unknown", "notspecified", "99"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """Where a column goes, and for a flag of a list the codes that a 1 stands for (none: a 1 says "not specified")."""

    path: str
    codes: tuple[str, ...] = ()


def _flags(path: str, prefix: str, codes: Mapping[str, str]) -> dict[str, Meaning]:
    return {prefix + name: Meaning(path, tuple(code.split())) for name, code in codes.items()}


_MEANS = _flags("trafficking.means", "meansOfControl", {
    "DebtBondage": "DebtBondage", "TakesEarnings": "TakesEarnings",
    "RestrictsFinancialAccess": "RestrictsFinancialAccess", "Threats": "PhysicalThreats",
    "PsychologicalAbuse": "PsychologicalAbuse", "PhysicalAbuse": "PhysicalAbuse", "SexualAbuse": "SexualAbuse",
    "FalsePromises": "FalsePromises", "PsychoactiveSubstances": "PsychoactiveSubstance",
    "RestrictsMovement": "RestrictsMovement", "RestrictsMedicalCare": "RestrictsMedicalCare",
    "ExcessiveWorkingHours": "ExcessiveWorkingHours", "UsesChildren": "UsesChildren",
    "ThreatOfLawEnforcement": "ThreatsLawEnforcement", "WithholdsNecessities": "WithholdsNecessities",
    "WithholdsDocuments": "WithholdsDocuments", "Other": "Other", "NotSpecified": "",
})  # fmt: skip

_KINDS = _flags("trafficking.exploitation_types", "is", {
    "ForcedLabour": "ForcedLabour", "SexualExploit": "SexualExploitation", "OtherExploit": "Other",
    "SexAndLabour": "ForcedLabour SexualExploitation", "ForcedMarriage": "ForcedMarriage",
    "ForcedMilitary": "ForcedMilitaryByNonStateActors", "OrganRemoval": "OrganRemoval",
    "SlaveryAndPractices": "practices_similar_to_slavery",
})  # fmt: skip

_INDUSTRIES = _flags("trafficking.industries", "typeOfLabour", {
    "Agriculture": "A_AgricultureForestryAndFishing", "Aquafarming": "A_AgricultureForestryAndFishing",
    "Construction": "F_Construction", "DomesticWork": "T_ActivitiesOfHouseholdsAsEmployers",
    "Hospitality": "I_AccommodationAndFoodServiceActivities", "Manufacturing": "C_Manufacturing",
    "MiningOrDrilling": "B_MiningAndQuarrying",
    "Peddling": "G_WholesaleAndRetailTradeRepairOfMotorVehicles", "Transportation": "H_TransportationAndStorage",
    "Begging": "", "IllicitActivities": "", "Other": "", "NotSpecified": "",
})  # fmt: skip
"""ISIC has no section for begging and crime (they are kinds of exploitation), and none for CTDC's "other"."""

_BEYOND_INDUSTRY = {
    "typeOfLabourBegging": "ForcedBegging",
    "typeOfLabourIllicitActivities": "forced_criminality",
}

_SEXUAL = _flags("trafficking.sex_exploitation_types", "typeOfSex", {
    name: name for name in ("Prostitution", "Pornography", "RemoteInteractiveServices", "PrivateSexualServices")
})  # fmt: skip

_RECRUITERS = {
    "recruiterRelationFamily": "Familial",
    "recruiterRelationIntimatePartner": "Acquainted",
    "recruiterRelationFriend": "Acquainted",
    "recruiterRelationOther": "",
    "recruiterRelationUnknown": "",
}
"""The nearest relation counts; "other" may be a stranger or not, so it stays not known."""

MEANINGS: Mapping[str, Meaning] = {
    YEAR: Meaning("case.opened"),
    "gender": Meaning("person.gender"),
    "ageBroad": Meaning("person.age_at_entry"),
    "citizenship": Meaning("person.citizenships"),
    "isAbduction": Meaning("trafficking.abducted"),
    "CountryOfExploitation": Meaning("trafficking.countries_of_exploitation"),
    **dict.fromkeys(_RECRUITERS, Meaning("trafficking.relationship")),
    **_MEANS, **_KINDS, **_INDUSTRIES, **_SEXUAL,
}  # fmt: skip

_GENDERS: Mapping[str, tuple[Code, Code]] = {
    **dict.fromkeys(("female", "woman", "girl", "f"), ("female", "Feminine")),
    **dict.fromkeys(("male", "man", "boy", "m"), ("male", "Masculine")),
    **dict.fromkeys(("transwoman", "transgenderwoman", "transfemale"), ("other", "TransgenderFeminine")),
    **dict.fromkeys(("transman", "transgenderman", "transmale"), ("other", "TransgenderMasculine")),
    **dict.fromkeys(
        (
            "transgendernonconforming",
            "transtransgendernonconforming",
            "transgender",
            "nonconforming",
            "trans",
            "other",
        ),
        ("other", "NonConforming"),
    ),
}
"""Sex and gender by CTDC's word; its dictionary defines male and female as sex and gender at once."""

_AGES = {fold(band): band for band in ("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47")}
_AGES |= {"08": "0-8", "0008": "0-8", "0917": "9-17", "917": "9-17", "48": "48+"}


def known_columns(heads: Sequence[str]) -> dict[str, int]:
    """Places of the published columns by their published name, whatever the case, cut or not."""
    published = {fold(name): name for name in MEANINGS}
    cut = {fold(name[:_CUT]): name for name in MEANINGS if len(name) > _CUT}
    places: dict[str, int] = {}
    for place, head in enumerate(heads):
        name = published.get(fold(head)) or cut.get(fold(head))
        if name is not None:
            places.setdefault(name, place)
    return places


def read_person(
    columns: Mapping[str, int], cells: Sequence[str], known: dict[tuple[str, ...], Person]
) -> Person:
    """The person of a row; people alike in all three columns are one record, because records never change."""
    words_of = tuple(_cell(columns, cells, name) for name in ("gender", "ageBroad", "citizenship"))
    if words_of not in known:
        sex, gender = _gender(words_of[0])
        known[words_of] = Person(
            sex=sex,
            gender=gender,
            age_at_entry=_age(words_of[1]),
            citizenships=_countries("citizenship", words_of[2]),
        )
    return known[words_of]


def read_history(columns: Mapping[str, int], cells: Sequence[str]) -> Trafficking:
    """What a row says about trafficking."""
    flags = {name: _flag(name, _cell(columns, cells, name)) for name in columns if name in _FLAGGED}
    kinds = _list(flags, _KINDS)
    beyond = tuple(code for name, code in _BEYOND_INDUSTRY.items() if flags.get(name))
    if beyond:
        kinds = tuple(dict.fromkeys((*(kinds if isinstance(kinds, tuple) else ()), *beyond)))
    return Trafficking(
        means=_list(flags, _MEANS),
        exploitation_types=kinds,
        industries=_list(flags, _INDUSTRIES),
        sex_exploitation_types=_list(flags, _SEXUAL),
        relationship=_relationship(flags),
        abducted=_yes_no(flags.get("isAbduction")),
        countries_of_exploitation=_countries(
            "CountryOfExploitation", _cell(columns, cells, "CountryOfExploitation")
        ),
    )


_FLAGGED = frozenset({*_MEANS, *_KINDS, *_INDUSTRIES, *_SEXUAL, *_RECRUITERS, "isAbduction"})
_Flags = Mapping[str, bool | None]


def _list(flags: _Flags, meanings: Mapping[str, Meaning]) -> Codes:
    """The answers of a list: what is 1; none of them where all are 0; not known where that cannot be said.

    A 0 beside a blank says only that this one answer does not apply; the blank may hide another that does.
    """
    present = {name: flags[name] for name in meanings if name in flags}
    codes = tuple(
        dict.fromkeys(code for name, flag in present.items() if flag for code in meanings[name].codes)
    )
    if codes:
        return codes
    if all(flag is None for flag in present.values()):
        return NoAnswer.NOT_ASKED
    return () if all(flag is False for flag in present.values()) else NoAnswer.UNKNOWN


def _relationship(flags: _Flags) -> Code:
    present = {name: flags[name] for name in _RECRUITERS if name in flags}
    said = next((code for name, code in _RECRUITERS.items() if code and present.get(name)), None)
    if said is not None:
        return said
    return NoAnswer.UNKNOWN if any(present.values()) else NoAnswer.NOT_ASKED


def _yes_no(flag: bool | None) -> YesNo:
    return NoAnswer.NOT_ASKED if flag is None else flag


def _flag(name: str, text: str) -> bool | None:
    if text in ("1", "1.0"):
        return True
    if text in ("0", "0.0"):
        return False
    if _is_missing(text):
        return None
    raise _stranger(name, text)


def _gender(text: str) -> tuple[Code, Code]:
    if _is_missing(text):
        return _missing(text), _missing(text)
    if fold(text) not in _GENDERS:
        raise _stranger("gender", text)
    return _GENDERS[fold(text)]


def _age(text: str) -> Code:
    if _is_missing(text):
        return _missing(text)
    if fold(text) not in _AGES:
        raise _stranger("ageBroad", text)
    return _AGES[fold(text)]


def _countries(name: str, text: str) -> Codes:
    if _is_missing(text) or text == "00":
        return NoAnswer.UNKNOWN if text == "00" else _missing(text)
    found = [alpha2_of(part) for part in text.split(";") if part.strip()]
    if None in found:
        raise _stranger(name, text)
    return tuple(dict.fromkeys(code for code in found if code))


def _is_missing(text: str) -> bool:
    return text in _MISSING or fold(text) in _MISSING


def _missing(text: str) -> NoAnswer:
    """Blank, NULL and -99 say nothing was recorded; "Unknown" and "Not specified" that it was not known."""
    return NoAnswer.UNKNOWN if fold(text) in ("unknown", "notspecified") else NoAnswer.NOT_ASKED


def _cell(columns: Mapping[str, int], cells: Sequence[str], name: str) -> str:
    place = columns.get(name)
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _stranger(name: str, text: str) -> UnreadableError:
    return UnreadableError(
        words("“{column}”: “{value}” is not one of its answers.", column=name, value=text[:40])
    )
