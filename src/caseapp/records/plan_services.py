"""What a goal of a support plan asks for: one choice, and with it the names that three others give the same help.

The eight groups are those of special social services in the Social Code of Kazakhstan (`services.GROUP`); IOM's names follow
the chapters of its Handbook on Direct Assistance for Victims of Trafficking (2007); HTCDS has a pick list (`spl_Type`). So the
worker chooses once, and the state portal, the donor's report and the register each get their own word.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.base.words import Words, words
from caseapp.records.fields import choices

PLAN_SERVICE = choices(
    "plan_service",
    safe_place=words("A safe place to live"),
    food_clothes=words("Food, clothes, hygiene"),
    health=words("Doctor and treatment"),
    psychologist=words("Talks with a psychologist"),
    family=words("Contact and peace with the family"),
    documents=words("Documents"),
    stay_permit=words("Permission to stay in the country"),
    legal_advice=words("Lawyer, police, court"),
    wages=words("Unpaid wages and compensation"),
    rights=words("Knowing one's rights"),
    school=words("School, language, reading and writing"),
    child_care=words("Care for the children"),
    training=words("Learning a trade"),
    job=words("Finding work"),
    business=words("A small business of one's own"),
    benefits=words("Benefits and allowances"),
    housing=words("A home of one's own"),
    leisure=words("Culture, sport, being with others"),
    return_home=words("The way home"),
)

IOM_SERVICES: Mapping[str, Words] = {
    "shelter": words("Shelter and accommodation"),
    "material": words("Material assistance"),
    "health": words("Health assistance"),
    "psychosocial": words("Psychosocial assistance"),
    "family": words("Family tracing and mediation"),
    "documents": words("Identity and travel documents"),
    "legal": words("Legal assistance"),
    "education": words("Education"),
    "children": words("Assistance to children"),
    "training": words("Vocational training"),
    "job": words("Job placement"),
    "business": words("Income-generating activities and grants"),
    "financial": words("Financial assistance"),
    "housing": words("Housing"),
    "return": words("Assisted voluntary return and reintegration"),
}


@dataclass(frozen=True, slots=True)
class Mapped:
    """The codes of one help: its group of special social services, IOM's service, and the plan type of HTCDS."""

    group: str
    iom: str
    htcds: str


MAPPED: Mapping[str, Mapped] = {
    "safe_place": Mapped("household", "shelter", "SocialCare"),
    "food_clothes": Mapped("household", "material", "SocialCare"),
    "health": Mapped("medical", "health", "Health"),
    "psychologist": Mapped("psychological", "psychosocial", "Health"),
    "family": Mapped("psychological", "family", "SocialCare"),
    "documents": Mapped("legal", "documents", "Legal"),
    "stay_permit": Mapped("legal", "legal", "Legal"),
    "legal_advice": Mapped("legal", "legal", "Legal"),
    "wages": Mapped("legal", "legal", "Legal"),
    "rights": Mapped("legal", "legal", "RightsBasedTraining"),
    "school": Mapped("pedagogical", "education", "Education"),
    "child_care": Mapped("pedagogical", "children", "SocialCare"),
    "training": Mapped("labour", "training", "Livelihood"),
    "job": Mapped("labour", "job", "Livelihood"),
    "business": Mapped("economic", "business", "Livelihood"),
    "benefits": Mapped("economic", "financial", "Financial"),
    "housing": Mapped("household", "housing", "SocialCare"),
    "leisure": Mapped("cultural", "psychosocial", "SocialCare"),
    "return_home": Mapped("legal", "return", "SocialCare"),
}
