"""The trafficking history of a case: HTCDS 2.0 fields of the victim context, once per case.

Palermo Protocol, article 3: an act, a means, a purpose; under 18 the means are not needed. Facts with a date and a
place of their own are events (event.py). Who exploited is of stricter access than the rest.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.countries import COUNTRIES
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    NoAnswer,
    Number,
    PartDay,
    Text,
    YesNo,
    ask,
)
from caseapp.records.isic import DIVISION, SECTION_OF
from caseapp.records.regions import REGIONS
from caseapp.records.services import future, warning
from caseapp.records.trafficking_choices import (
    ACT,
    DECIDING_BODY,
    EXPLOITATION,
    INDUSTRY,
    MEANS,
    METHOD_OF_RECRUITMENT,
    RELATIONSHIP,
    ROLE_IN_PROCESS,
    SEX_EXPLOITATION,
    STATUS,
    VULNERABILITY,
    WAY_OUT,
    WEBSITES,
)

_STATUS = words("Status")
_RECRUITED = words("Recruitment")
_CONTROL = words("Act and means")
_EXPLOITED = words("Exploitation")
_ENDED = words("Debt, documents, way out")
_WHO = words("People who exploited")
_OLDER = words("From older registers")


@dataclass(frozen=True, kw_only=True)
class Trafficking:
    """What was done to the person, as far as it is known."""

    status: Code = ask(
        words("Trafficking status"), Kind.CODE, section=_STATUS, choices=STATUS, htcds="vic_TraffickingStatus",
        help=words("What the shelter or another body found; the formal status of the state is asked on the case."),
    )  # fmt: skip
    deciding_body: Code = ask(
        words("Who decided on this status"), Kind.CODE, section=_STATUS, choices=DECIDING_BODY,
        htcds="vic_TraffickingStatusDecisionMakingOrg",
        help=words("Who found that the person was trafficked, or was not (HTCDS)."))  # fmt: skip
    decided_on: Day = ask(words("Date of this decision"), Kind.DAY, section=_STATUS)
    stated_by: Text = ask(
        words("Who stated the facts"), Kind.TEXT, section=_STATUS,
        help=words("The person, a referring body, a document."), compartment=Compartment.SAFETY,
    )  # fmt: skip
    signed_by: Text = ask(
        words("Decision signed by"), Kind.TEXT, section=_STATUS, compartment=Compartment.SAFETY,
        help=words("Filled in when the status is saved: whoever decides or changes what it rests on signs for it."),
    )  # fmt: skip
    signed_on: Day = ask(
        words("Decision signed on"), Kind.DAY, section=_STATUS, compartment=Compartment.SAFETY
    )
    relationship: Code = ask(
        words("Relationship to the trafficker"), Kind.CODE, section=_RECRUITED, choices=RELATIONSHIP,
        htcds="vic_RelationshipToTrafficker",
        help=words("What the trafficker was to the person before it began (HTCDS)."))  # fmt: skip
    age_when_trafficked: Number = ask(
        words("Age when trafficked"), Kind.NUMBER, section=_RECRUITED, htcds="vic_AgeWhenTrafficked", largest=110,
        help=words("Completed years when it began."),
    )  # fmt: skip
    recruitment_methods: Codes = ask(
        words("How the person was recruited"), Kind.CODES, section=_RECRUITED, choices=METHOD_OF_RECRUITMENT,
        htcds="vic_MethodOfRecruitment",
        help=words("The first contact that led into it; several are possible (HTCDS)."))  # fmt: skip
    recruitment_websites: Codes = ask(
        words("Websites and apps of recruitment"), Kind.CODES, section=_RECRUITED, choices=WEBSITES,
        htcds="vic_RecruitmentWebsitesAndApps",
    )  # fmt: skip
    recruitment_place: Text = ask(
        words("Place of recruitment"), Kind.TEXT, section=_RECRUITED, htcds="vic_LocationOfRecruitment",
        help=words("Town, organisation, market, station, website address."), compartment=Compartment.SAFETY,
    )  # fmt: skip
    country_of_recruitment: Code = ask(
        words("Country of recruitment"), Kind.CODE, section=_RECRUITED, choices=COUNTRIES
    )
    recruited_on: PartDay = ask(
        words("Recruited in"),
        Kind.PART_DAY,
        section=_RECRUITED,
        help=words("A year or a month is enough where the day is not known."),
    )
    promised: Text = ask(
        words("What was promised"), Kind.LONG_TEXT, section=_RECRUITED,
        help=words("Work, wage, marriage, study, travel."), compartment=Compartment.SAFETY,
    )  # fmt: skip
    acts: Codes = ask(
        words("What was done with the person"),
        Kind.CODES,
        section=_CONTROL,
        choices=ACT,
        help=words("One of them is enough (Palermo Protocol, article 3(a))."),
    )
    abducted: YesNo = ask(words("Abducted"), Kind.YES_NO, section=_CONTROL)
    act_note: Text = ask(
        words("Note on the act"), Kind.LONG_TEXT, section=_CONTROL, compartment=Compartment.SAFETY,
        help=words("What the answer rests on, and who stated it."),
    )  # fmt: skip
    means: Codes = ask(
        words("Means of control"), Kind.CODES, section=_CONTROL, choices=MEANS, htcds="vic_MethodsOfControl",
        help=words("Under 18 no means is needed; consent does not count where a means was used."),
    )  # fmt: skip
    means_note: Text = ask(
        words("Note on the means"), Kind.LONG_TEXT, section=_CONTROL, compartment=Compartment.SAFETY,
        help=words("What the answer rests on, and who stated it."),
    )  # fmt: skip
    exploitation_types: Codes = ask(
        words("Kinds of exploitation"), Kind.CODES, section=_EXPLOITED, choices=EXPLOITATION,
        htcds="vic_TypeOfExploitation",
        help=words("What it was done for, also where it had not come to that yet (Palermo Protocol, article 3(a))."))  # fmt: skip
    purpose_note: Text = ask(
        words("Note on the purpose"), Kind.LONG_TEXT, section=_EXPLOITED, compartment=Compartment.SAFETY,
        help=words("What the answer rests on, and who stated it."),
    )  # fmt: skip
    industries: Codes = ask(
        words("Industry of forced labour"), Kind.CODES, section=_EXPLOITED, choices=INDUSTRY,
        htcds="vic_ForcedLabourIndustry", help=words("Sections of the international classification ISIC Rev. 4."),
    )  # fmt: skip
    divisions: Codes = ask(
        words("Divisions of the industry"), Kind.CODES, section=_EXPLOITED, choices=DIVISION, compartment=Compartment.SAFETY,
        help=words("The two digits below the section in ISIC Rev. 4; begin to type the work or the number."),
    )  # fmt: skip
    occupation: Text = ask(
        words("Work done"), Kind.TEXT, section=_EXPLOITED, compartment=Compartment.SAFETY,
        help=words("What the person had to do, in plain words."),
    )  # fmt: skip
    sex_exploitation_types: Codes = ask(
        words("Kinds of sexual exploitation"), Kind.CODES, section=_EXPLOITED, choices=SEX_EXPLOITATION,
        htcds="vic_TypeOfSexExploitation",
    )  # fmt: skip
    exploitation_websites: Codes = ask(
        words("Websites and apps of exploitation"), Kind.CODES, section=_EXPLOITED, choices=WEBSITES,
        htcds="vic_ExploitationWebsitesAndApps",
    )  # fmt: skip
    exploitation_place: Text = ask(
        words("Place of exploitation"),
        Kind.TEXT,
        section=_EXPLOITED,
        htcds="vic_LocationOfExploitation",
        compartment=Compartment.SAFETY,
    )
    countries_of_exploitation: Codes = ask(
        words("Countries of exploitation"), Kind.CODES, section=_EXPLOITED, choices=COUNTRIES,
        help=words("Internal or cross-border follows from this and the citizenship."),
    )  # fmt: skip
    regions_of_exploitation: Codes = ask(
        words("Regions of exploitation in Kazakhstan"), Kind.CODES, section=_EXPLOITED, choices=REGIONS
    )
    exploited_from: PartDay = ask(
        words("Exploited from"), Kind.PART_DAY, section=_EXPLOITED,
        help=words("A year or a month is enough where the day is not known."),
    )  # fmt: skip
    exploited_until: PartDay = ask(
        words("Exploited until"), Kind.PART_DAY, section=_EXPLOITED,
        help=words("A year or a month is enough where the day is not known."),
    )  # fmt: skip
    debt: YesNo = ask(
        words("A debt was claimed"),
        Kind.YES_NO,
        section=_ENDED,
        help=words("Whether the debt was real or made up."),
    )
    debt_amount: Number = ask(words("Amount of the debt (KZT)"), Kind.MONEY, section=_ENDED)
    wages_owed: Number = ask(
        words("Wages not paid (KZT)"),
        Kind.MONEY,
        section=_ENDED,
        help=words("What was agreed or is usual, less what was paid; a claim can begin with it."),
    )
    documents_withheld: YesNo = ask(
        words("Documents were taken or withheld"),
        Kind.YES_NO,
        section=_ENDED,
        help=words("By whomever: it is one of the signs of forced labour (ILO indicators, 2012)."),
    )
    way_out: Code = ask(
        words("How it ended"),
        Kind.CODE,
        section=_ENDED,
        choices=WAY_OUT,
        help=words("The last step that ended it."),
    )
    out_on: PartDay = ask(
        words("Out of the situation since"),
        Kind.PART_DAY,
        section=_ENDED,
        help=words("A year or a month is enough where the day is not known."),
    )
    notes: Text = ask(
        words("In the person's own words"), Kind.LONG_TEXT, section=_ENDED,
        help=words("Only what the person wishes to have written down."), compartment=Compartment.SAFETY,
    )  # fmt: skip
    perpetrator_roles: Codes = ask(
        words("What they did"), Kind.CODES, section=_WHO, choices=ROLE_IN_PROCESS, htcds="per_RoleInProcess",
        compartment=Compartment.SAFETY,
        help=words("As far as it is known; nobody is called guilty here (HTCDS)."))  # fmt: skip
    perpetrator_details: Text = ask(
        words("Details about them"), Kind.LONG_TEXT, section=_WHO, htcds="per_RoleDetails",
        compartment=Compartment.SAFETY,
        help=words("Only what is needed to keep the person safe. Nothing here goes into a report."),
    )  # fmt: skip
    perpetrator_organisation: Text = ask(
        words("Organisation behind them"), Kind.TEXT, section=_WHO, htcds="per_Organisation",
        compartment=Compartment.SAFETY,
    )  # fmt: skip
    vulnerabilities: Codes = ask(
        words("Vulnerabilities"), Kind.CODES, section=_OLDER, choices=VULNERABILITY, htcds="vic_Vulnerabilities",
        help=words("HTCDS has retired this list; it is kept to read registers that used it."),
    )  # fmt: skip
    vulnerability_details: Text = ask(
        words("Details of the vulnerabilities"),
        Kind.LONG_TEXT,
        section=_OLDER,
        htcds="vic_DetailsOfVulnerabilities",
        compartment=Compartment.SAFETY,
    )
    data_agreement: YesNo = ask(
        words("Agreement to manage personal data"), Kind.YES_NO, section=_OLDER,
        htcds="vic_AgreementToManagePersonalData", help=words("Now a consent of its own for every purpose."),
    )  # fmt: skip


DECISION = (
    "status", "deciding_body", "decided_on", "acts", "abducted", "means", "exploitation_types", "age_when_trafficked",
)  # fmt: skip
"""What a worker signs for: the status, and the elements on which it rests."""


def border(citizenships: Codes, countries: Codes) -> Code:
    """Internal or cross-border (codes of BORDER), derived from citizenship and countries of exploitation.

    Cross-border as soon as one country of exploitation is not one of the person's own, as CTDC counts it. Not known
    where a side is missing, and for people without a known citizenship: their home cannot be told from it.
    """
    own = set(citizenships) - {"stateless", "undetermined"} if isinstance(citizenships, tuple) else set()
    if not own or not isinstance(countries, tuple) or not countries:
        return NoAnswer.UNKNOWN
    return "internal" if set(countries) <= own else "cross_border"


def check_trafficking(history: Trafficking, today: date) -> list[Finding]:
    """Dates in an impossible order, and answers that speak against each other."""
    findings = future("decided_on", history.decided_on, today)
    for field in ("recruited_on", "exploited_from", "exploited_until", "out_on"):
        when: PartDay = getattr(history, field)
        if not isinstance(when, NoAnswer) and when.earliest > today:
            findings.append(Finding(field, words("This date lies in the future.")))
    start, end = history.exploited_from, history.exploited_until
    if not isinstance(start, NoAnswer) and not isinstance(end, NoAnswer) and end.latest < start.earliest:
        findings.append(Finding("exploited_until", words("The exploitation ends before it begins.")))
    return findings + _contradictions(history)


def _contradictions(history: Trafficking) -> list[Finding]:
    findings: list[Finding] = []
    kinds = history.exploitation_types if isinstance(history.exploitation_types, tuple) else ()
    if isinstance(history.sex_exploitation_types, tuple) and kinds and "SexualExploitation" not in kinds:
        findings += warning(
            "sex_exploitation_types", words("Sexual exploitation is not among the kinds of exploitation.")
        )
    sections = {one[0] for one in history.industries} if isinstance(history.industries, tuple) else set()
    divisions = history.divisions if isinstance(history.divisions, tuple) else ()
    if sections and any(SECTION_OF[one] not in sections for one in divisions):
        findings += warning(
            "divisions", words("A division lies in a section that is not among the industries.")
        )
    means = history.means if isinstance(history.means, tuple) else ()
    if history.debt is False and "DebtBondage" in means:
        findings += warning("debt", words("Debt bondage is among the means, but no debt was claimed."))
    if history.documents_withheld is False and "WithholdsDocuments" in means:
        findings += warning(
            "documents_withheld", words("Withheld documents are among the means, but the answer here is no.")
        )
    return findings
