"""What was done to an invented person: a trafficking history that fits sex, age and citizenship, in codes only."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.profile import Profile
from caseapp.base.dates import PartialDate
from caseapp.records.event import Event
from caseapp.records.fields import Codes, NoAnswer, PartDay
from caseapp.records.regions import REGIONS
from caseapp.records.trafficking import Trafficking

_KINDS: Mapping[str, Mapping[str, float]] = {
    "man": {"ForcedLabour": 91, "forced_criminality": 3, "practices_similar_to_slavery": 4, "ForcedBegging": 2},
    "woman": {"ForcedLabour": 42, "SexualExploitation": 38, "Servitude": 10, "ForcedMarriage": 6, "ForcedBegging": 4},
    "boy": {"ChildLabour": 60, "ForcedBegging": 32, "forced_criminality": 8},
    "girl": {"SexualExploitation": 38, "ForcedBegging": 26, "ChildLabour": 18, "ForcedMarriage": 18},
    "child": {"ForcedBegging": 100},
}  # fmt: skip
_INDUSTRIES: Mapping[str, Mapping[str, float]] = {
    "male": {
        "F_Construction": 68, "A_AgricultureForestryAndFishing": 20, "C_Manufacturing": 7,
        "G_WholesaleAndRetailTradeRepairOfMotorVehicles": 3, "B_MiningAndQuarrying": 2,
    },
    "female": {
        "A_AgricultureForestryAndFishing": 28, "I_AccommodationAndFoodServiceActivities": 24,
        "T_ActivitiesOfHouseholdsAsEmployers": 22, "G_WholesaleAndRetailTradeRepairOfMotorVehicles": 14,
        "F_Construction": 12,
    },
}  # fmt: skip
_MEANS = {
    "FalsePromises": 0.75, "TakesEarnings": 0.6, "WithholdsDocuments": 0.55, "ExcessiveWorkingHours": 0.5,
    "RestrictsMovement": 0.4, "PhysicalThreats": 0.3, "DebtBondage": 0.25, "PsychologicalAbuse": 0.25,
    "PhysicalAbuse": 0.15, "ThreatsLawEnforcement": 0.15, "WithholdsNecessities": 0.15, "abuse_of_vulnerability": 0.15,
}  # fmt: skip
_RECRUITMENT = {
    "ThroughFriendsOrSocialEvents": 38, "ThroughOnlineSocialNetworks": 18, "AtAPlaceOfBusiness": 15,
    "ThroughAnOnlineAdvertisement": 12, "ThroughFamilyOrFamilyEvents": 10, "AtWork": 5, "Other": 2,
}  # fmt: skip
_WAY_OUT = {
    "escaped": 40,
    "police": 22,
    "helped_by_others": 20,
    "released": 8,
    "ngo": 7,
    "other_authority": 3,
}
_BODY = {"NGO": 62, "Police": 25, "NonPoliceGovernmentalOrganization": 9, "CourtOrProsecution": 4}
_WEBSITES = {"Instagram": 30, "WhatsApp": 30, "Telegram": 25, "TikTok": 10, "Facebook": 5}


def invent_history(chance: Chance, profile: Profile, opened: date) -> tuple[Trafficking, tuple[Event, ...]]:
    """The history on the day of admission, and the events that were remembered with a place."""
    kind = chance.weighted(_KINDS[_group(profile)])
    months = chance.around(1, 30, 4)
    out = opened - timedelta(days=chance.around(0, 60, 3))
    began = out - timedelta(days=30 * months)
    countries = ("KZ",) if chance.happens(0.93) else ("KZ", "RU")
    history = _history(chance, profile, kind, countries, (began, out), opened)
    return history, tuple(_events(chance, profile, history, began, out))


def _history(
    chance: Chance,
    profile: Profile,
    kind: str,
    countries: tuple[str, ...],
    span: tuple[date, date],
    opened: date,
) -> Trafficking:
    began, out = span
    means = chance.several(_MEANS)
    method = chance.weighted(_RECRUITMENT)
    labour = kind in ("ForcedLabour", "ChildLabour")
    return Trafficking(
        status=chance.weighted({"ActualVictimOfTrafficking": 80, "PossibleVictimOfTrafficking": 20}),
        deciding_body=chance.answered(chance.weighted(_BODY), 0.9),
        decided_on=chance.answered(opened, 0.6),
        relationship=chance.answered(
            chance.weighted({"Acquainted": 60, "Unaquainted": 33, "Familial": 7}), 0.75
        ),
        age_when_trafficked=chance.answered(_age_then(profile, began, opened), 0.8),
        recruitment_methods=chance.answered((method,), 0.85),
        recruitment_websites=_websites(chance, method),
        country_of_recruitment=chance.answered(_home(profile), 0.9),
        recruited_on=_month(chance, began),
        acts=chance.answered(("recruitment", "harbouring", *(("transport",) if profile.foreign else ()))),
        abducted=chance.answered(chance.happens(0.02), 0.8),
        means=_means(chance, means, kind),
        exploitation_types=chance.answered((kind,), 0.97),
        industries=chance.answered((chance.weighted(_INDUSTRIES[profile.sex]),), 0.93) if labour else _unasked(),
        sex_exploitation_types=chance.answered(("Prostitution",), 0.9)
        if kind == "SexualExploitation"
        else _unasked(),
        countries_of_exploitation=chance.answered(countries, 0.98),
        regions_of_exploitation=chance.answered((chance.one(REGIONS.codes),), 0.85),
        exploited_from=_month(chance, began), exploited_until=_month(chance, out), out_on=_month(chance, out),
        debt=chance.answered("DebtBondage" in means, 0.85),
        wages_owed=chance.answered(50_000 * chance.around(1, 40, 6), 0.6) if labour else NoAnswer.NOT_ASKED,
        documents_withheld=chance.answered("WithholdsDocuments" in means, 0.9),
        way_out=chance.answered(chance.weighted(_WAY_OUT), 0.9),
    )  # fmt: skip


def _group(profile: Profile) -> str:
    if profile.age < 11:
        return "child"
    if profile.minor:
        return "girl" if profile.sex == "female" else "boy"
    return "woman" if profile.sex == "female" else "man"


def _unasked() -> Codes:
    return NoAnswer.NOT_ASKED


def _home(profile: Profile) -> str:
    return profile.citizenship if len(profile.citizenship) == 2 else "KZ"


def _means(chance: Chance, means: tuple[str, ...], kind: str) -> Codes:
    """Sexual violence is named only where the kind of exploitation makes it plain."""
    if kind == "SexualExploitation":
        means = tuple(
            dict.fromkeys((*(one for one in means if one != "ExcessiveWorkingHours"), "SexualAbuse"))
        )
    return chance.answered(means, 0.9)


def _age_then(profile: Profile, began: date, opened: date) -> int:
    return max(0, profile.age - max(0, (opened - began).days // 365))


def _websites(chance: Chance, method: str) -> Codes:
    if method in ("ThroughOnlineSocialNetworks", "ThroughAnOnlineAdvertisement"):
        return chance.answered((chance.weighted(_WEBSITES),), 0.8)
    return NoAnswer.NOT_ASKED


def _month(chance: Chance, day: date) -> PartDay:
    """People remember the month, some of them the year only."""
    about = chance.happens(0.2)
    return chance.answered(
        PartialDate(day.year, day.month, about=about)
        if chance.happens(0.8)
        else PartialDate(day.year, about=about),
        0.85,
    )


def _events(
    chance: Chance, profile: Profile, history: Trafficking, began: date, out: date
) -> Iterator[Event]:
    if chance.happens(0.45):
        yield Event(day=_month(chance, began), type="Recruitment", country=_home(profile))
    if chance.happens(0.6):
        country = chance.answered("KZ", 0.95)
        yield Event(day=_month(chance, out), type="Exploitation", country=country)
    if profile.foreign and history.countries_of_exploitation == ("KZ", "RU"):
        yield Event(day=_month(chance, began), type="Transit", country="RU")
