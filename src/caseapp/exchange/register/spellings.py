"""Words as people type them into lists: folding them, and the small vocabularies that no translation file holds."""

import unicodedata
from collections.abc import Mapping

from caseapp.records.fields import NoAnswer


def fold(text: str) -> str:
    """What two headings or answers have in common when they mean the same: letters and digits, in one case.

    "Follow up", "Follow-Up" and "FollowUp" are one, and so are "prs_First_Name" and "prs_FirstName".
    """
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


BLANKS = frozenset({"", "-", "--", "—", "–", "…", "...", "?"})
"""What stands in a cell in which somebody wished to write nothing."""

YES = frozenset(
    {"true", "yes", "1", "y", "x", "да", "истина", "иә", "ия", "ақиқат", "ha", "ооба", "ҳа", "бале", "hawa"}
)
NO = frozenset({"false", "no", "0", "n", "нет", "ложь", "жоқ", "жалған", "yoq", "жок", "йўқ", "не", "ýok"})
"""Yes and no, folded, in the languages of the region; TRUE and FALSE as a Russian spreadsheet writes them."""

MARKS: Mapping[str, NoAnswer] = {
    "(not asked)": NoAnswer.NOT_ASKED,
    "(refused)": NoAnswer.REFUSED,
    "(unknown)": NoAnswer.UNKNOWN,
}
"""How our own export writes why there is no answer; a blank cell is not asked."""

NONE_OF_THEM = "(none)"
"""How our own export writes that none of the answers of a list applies."""

NO_ANSWERS: Mapping[str, NoAnswer] = {
    "notasked": NoAnswer.NOT_ASKED,
    "99": NoAnswer.NOT_ASKED,
    "null": NoAnswer.NOT_ASKED,
    "na": NoAnswer.NOT_ASKED,
    "refused": NoAnswer.REFUSED,
    "refusedtoanswer": NoAnswer.REFUSED,
    "отказ": NoAnswer.REFUSED,
    "отказалась": NoAnswer.REFUSED,
    "отказался": NoAnswer.REFUSED,
    "unknown": NoAnswer.UNKNOWN,
    "notknown": NoAnswer.UNKNOWN,
    "notspecified": NoAnswer.UNKNOWN,
    "неизвестно": NoAnswer.UNKNOWN,
    "белгісіз": NoAnswer.UNKNOWN,
}
"""Words for a missing answer, folded, in a column of a list, a number or a date; never in a column of free text."""

HEADINGS: Mapping[str, str] = {
    "lastname": "person.surname",
    "familyname": "person.surname",
    "фамилия": "person.surname",
    "тегі": "person.surname",
    "фио": "person.surname/whole",
    "фамилияимяотчество": "person.surname/whole",
    "атыжөні": "person.surname/whole",
    "тегіатыәкесініңаты": "person.surname/whole",
    "fullname": "person.calling_name",
    "name": "person.calling_name",
    "имя": "person.given_name",
    "аты": "person.given_name",
    "есімі": "person.given_name",
    "отчество": "person.patronymic",
    "әкесініңаты": "person.patronymic",
    "датарождения": "person.birth",
    "туғанкүні": "person.birth",
    "годрождения": "person.birth",
    "yearofbirth": "person.birth",
    "dateofbirth": "person.birth",
    "dob": "person.birth",
    "пол": "person.sex",
    "жынысы": "person.sex",
    "гражданство": "person.citizenships",
    "азаматтығы": "person.citizenships",
    "nationality": "person.citizenships",
    "иин": "person.identity_number",
    "жсн": "person.identity_number",
    "телефон": "person.mobile_phone",
    "телефоны": "person.mobile_phone",
    "phone": "person.mobile_phone",
    "датапоступления": "case.opened",
    "датаприёма": "case.opened",
    "датаприема": "case.opened",
    "келгенкүні": "case.opened",
    "dateofadmission": "case.opened",
    "датавыбытия": "case.closed",
    "примечание": "case.referral_details",
}
"""Headings of lists that shelters keep, folded, beside the labels of our own questions.

Behind a stroke: the column holds surname, given name and patronymic in one.
"""

COUNTRIES: Mapping[str, str] = {
    "рк": "KZ", "қр": "KZ", "руз": "UZ", "рузб": "UZ", "кр": "KG", "қырр": "KG", "рт": "TJ", "рф": "RU",
    "лбг": "stateless", "безгражданства": "stateless", "азаматтығыжоқ": "stateless",
    "congodemocraticrepublicofthe": "CD", "holysee": "VA",
    "unitedkingdomofgreatbritainandnorthernireland": "GB",
}  # fmt: skip
"""Abbreviations of lists, and names in the templates of HTCDS, that the table of countries does not hold."""

ANSWERS: Mapping[str, Mapping[str, str]] = {
    "person.sex": {
        "f": "female", "w": "female", "woman": "female", "girl": "female",
        "m": "male", "man": "male", "boy": "male",
        "ж": "female", "жен": "female", "женский": "female", "женщина": "female", "әйел": "female", "ә": "female",
        "м": "male", "муж": "male", "мужской": "male", "мужчина": "male", "ер": "male", "еркек": "male", "е": "male",
    },
    "person.gender": {
        "female": "Feminine", "woman": "Feminine", "male": "Masculine", "man": "Masculine",
        "notspecified": "NonSpecifiedUnknown",
    },
    "consent.given": dict.fromkeys(YES, "yes") | dict.fromkeys(NO, "no"),
    "trafficking.means": {
        # Field Definitions.md of HTCDS and CTDC call four of the means by other names than the list of values.
        "threats": "PhysicalThreats",
        "threatoflawenforcement": "ThreatsLawEnforcement",
        "psychoactivesubstances": "PsychoactiveSubstance",
        **{f"methodsofcontrol{name}": code for name, code in {
            "debtbondage": "DebtBondage", "takesearnings": "TakesEarnings",
            "restrictsfinancialaccess": "RestrictsFinancialAccess", "threats": "PhysicalThreats",
            "psychologicalabuse": "PsychologicalAbuse", "physicalabuse": "PhysicalAbuse",
            "sexualabuse": "SexualAbuse", "falsepromises": "FalsePromises",
            "psychoactivesubstances": "PsychoactiveSubstance", "restrictsmovement": "RestrictsMovement",
            "restrictsmedicalcare": "RestrictsMedicalCare", "excessiveworkinghours": "ExcessiveWorkingHours",
            "useschildren": "UsesChildren", "threatoflawenforcement": "ThreatsLawEnforcement",
            "withholdsnecessities": "WithholdsNecessities", "withholdsdocuments": "WithholdsDocuments",
            "other": "Other",
        }.items()},
    },
}  # fmt: skip
"""Answers by question, folded, that neither its codes nor its labels hold."""
