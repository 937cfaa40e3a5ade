"""The person: who she or he is. Everything that happened belongs to a case of the person, not here.

Names follow HTCDS 2.0 where it has a field. Copies of identity documents are never taken: Kazakhstan forbids
collecting them since February 2024; a number and the fact that it was seen are enough.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.countries import CITIZENSHIPS, COUNTRIES
from caseapp.records.event import coordinate_findings
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Finding,
    Kind,
    NoAnswer,
    Number,
    PartDay,
    Severity,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.languages import LANGUAGES
from caseapp.records.numbers import identity_number_problem

SEX = choices("sex", female=words("Female"), male=words("Male"), other=words("Other"))

GENDER = choices(
    "gender",
    Feminine=words("Feminine"),
    Masculine=words("Masculine"),
    TransgenderFeminine=words("Transgender feminine"),
    TransgenderMasculine=words("Transgender masculine"),
    NonConforming=words("Non-conforming"),
    NonSpecifiedUnknown=words("Not specified or unknown"),
)

MARITAL_STATUS = choices(
    "marital_status",
    Single=words("Single"),
    Married=words("Married"),
    Widowed=words("Widowed"),
    Divorced=words("Divorced"),
    Separated=words("Separated"),
    RegisteredPartnership=words("Registered partnership"),
)

EDUCATION = choices(
    "education",
    EarlyChildhoodEducation=words("Early childhood education"),
    PrimaryEducation=words("Primary education"),
    LowerSecondaryEducation=words("Lower secondary education"),
    UpperSecondaryEducation=words("Upper secondary education"),
    PostSecondaryNonTertiaryEducation=words("Post-secondary, not tertiary"),
    ShortCycleTertiaryEducation=words("Short-cycle tertiary education"),
    BachelorsOrEquivalentLevel=words("Bachelor's or equivalent"),
    MastersOrEquivalentLevel=words("Master's or equivalent"),
    DoctoralOrEquivalentLevel=words("Doctorate or equivalent"),
)

AGE_GROUP = choices(
    "age_at_entry",
    **{
        "0-8": words("0-8"), "9-17": words("9-17"), "18-20": words("18-20"), "21-23": words("21-23"),
        "24-26": words("24-26"), "27-29": words("27-29"), "30-38": words("30-38"), "39-47": words("39-47"),
        "48+": words("48 and older"),
    },
)  # fmt: skip
"""The age bands of CTDC."""

LITERACY = choices(
    "literacy",
    fluent=words("Reads and writes"),
    little=words("Reads and writes a little"),
    none=words("Neither reads nor writes"),
)

CARE = choices(
    "care",
    parent=words("With a parent, who is here too"),
    guardian=words("With a legal guardian"),
    relative=words("With relatives who are not guardians"),
    alone=words("Without parents or guardian"),
    authority=words("In the care of the guardianship authority"),
)
"""Who cares for a child: unaccompanied and separated children as in General Comment 6 (2005) of the Committee on the Rights of the Child."""

_NAMES = words("Names")
_BIRTH = words("Birth, sex, citizenship")
_CONTACT = words("Address and contact")
_FAMILY = words("Family and education")
_ID = Compartment.IDENTITY


@dataclass(frozen=True, kw_only=True)
class Person:
    """One human being, entered once; a later return is a new case of the same person."""

    surname: Text = ask(
        words("Surname"), Kind.TEXT, section=_NAMES, htcds="prs_SecondName", compartment=_ID,
        help=words("Leave it as not asked for a person with one name, and write that name as the given name."),
    )  # fmt: skip
    given_name: Text = ask(
        words("Given name"), Kind.TEXT, section=_NAMES, htcds="prs_FirstName", compartment=_ID
    )
    patronymic: Text = ask(
        words("Patronymic"), Kind.TEXT, section=_NAMES, htcds="prs_MiddleName", compartment=_ID
    )
    calling_name: Text = ask(
        words("Calling name"), Kind.TEXT, section=_NAMES, compartment=_ID,
        help=words("What the person wishes to be called. It is shown in lists."),
    )  # fmt: skip
    latin_name: Text = ask(
        words("Name in Latin letters"), Kind.TEXT, section=_NAMES, compartment=_ID,
        help=words("As it stands in the passport."),
    )  # fmt: skip
    aliases: Text = ask(
        words("Other names"),
        Kind.TEXT,
        section=_NAMES,
        compartment=_ID,
        help=words("Earlier names, nicknames and other spellings; search finds them."),
    )
    salutation: Text = ask(
        words("Salutation"), Kind.TEXT, section=_NAMES, htcds="prs_Salutation", compartment=_ID
    )
    title: Text = ask(words("Title"), Kind.TEXT, section=_NAMES, htcds="prs_Title", compartment=_ID)
    birth: PartDay = ask(
        words("Date of birth"), Kind.PART_DAY, section=_BIRTH, htcds="prs_Birthdate", compartment=_ID,
        help=words("A year or a month is enough where the day is not known."))  # fmt: skip
    age_at_entry: Code = ask(
        words("Age group at registration"), Kind.CODE, section=_BIRTH,
        choices=AGE_GROUP,
        help=words("Only where no date of birth is known, as in registers without dates."),
    )  # fmt: skip
    sex: Code = ask(
        words("Sex"),
        Kind.CODE,
        section=_BIRTH,
        choices=SEX,
        help=words("As the person says; gender is asked apart (HTCDS)."),
    )
    gender: Code = ask(
        words("Gender"),
        Kind.CODE,
        section=_BIRTH,
        choices=GENDER,
        htcds="prs_Gender",
        help=words("How the person sees herself; nobody has to answer (HTCDS)."),
    )
    citizenships: Codes = ask(
        words("Citizenship"), Kind.CODES, section=_BIRTH, choices=CITIZENSHIPS, htcds="prs_Citizenship",
        help=words("Several are possible, and so is none (stateless)."),
    )  # fmt: skip
    languages: Codes = ask(
        words("Languages"),
        Kind.CODES,
        section=_BIRTH,
        choices=LANGUAGES,
        help=words("Languages the person speaks."),
    )
    primary_language: Code = ask(
        words("Main language"),
        Kind.CODE,
        section=_BIRTH,
        choices=LANGUAGES,
        htcds="prs_PrimaryLanguage",
        help=words("The language in which things are best explained; papers are offered in it first."),
    )
    secondary_language: Code = ask(
        words("Second language"), Kind.CODE, section=_BIRTH, choices=LANGUAGES, htcds="prs_SecondaryLanguage"
    )
    identity_number: Text = ask(
        words("Identity number (IIN or other)"), Kind.TEXT, section=_BIRTH, htcds="prs_IdentityNumber",
        compartment=_ID, help=words("Write the number; never keep a copy of the document."),
    )  # fmt: skip
    deceased: YesNo = ask(words("Deceased"), Kind.YES_NO, section=_BIRTH, htcds="prs_Deceased")
    marital_status: Code = ask(
        words("Marital status"), Kind.CODE, section=_FAMILY, choices=MARITAL_STATUS, htcds="prs_MaritalStatus"
    )
    number_of_children: Number = ask(
        words("Number of children"), Kind.NUMBER, section=_FAMILY, htcds="prs_NumberOfChildren", largest=30
    )
    education: Code = ask(
        words("Highest level of education"), Kind.CODE, section=_FAMILY, choices=EDUCATION,
        htcds="prs_HighestLevelOfEducation",
        help=words("The highest level that was finished (ISCED 2011)."))  # fmt: skip
    literacy: Code = ask(
        words("Reading and writing"), Kind.CODE, section=_FAMILY, choices=LITERACY, compartment=_ID,
        help=words("In the main language. Papers are read aloud to whoever does not read."),
    )  # fmt: skip
    care: Code = ask(
        words("Care of a child"), Kind.CODE, section=_FAMILY, choices=CARE, compartment=_ID,
        help=words("Only for persons under 18. A child without parents or guardian needs one before decisions are taken."),
    )  # fmt: skip
    guardian: Text = ask(
        words("Parent or guardian"), Kind.TEXT, section=_FAMILY, compartment=_ID,
        help=words("Name and telephone, where a call does not endanger the child."),
    )  # fmt: skip
    family: Text = ask(
        words("Family who are here too"), Kind.TEXT, section=_FAMILY, compartment=_ID,
        help=words("Codes of their cases, filled in when relatives are admitted from the person's page."),
    )  # fmt: skip
    email: Text = ask(words("Email"), Kind.TEXT, section=_CONTACT, htcds="prs_Email", compartment=_ID)
    home_phone: Text = ask(
        words("Home phone"), Kind.TEXT, section=_CONTACT, htcds="prs_HomePhone", compartment=_ID
    )
    mobile_phone: Text = ask(
        words("Mobile phone"), Kind.TEXT, section=_CONTACT, htcds="prs_MobilePhone", compartment=_ID
    )
    safe_contact: Text = ask(
        words("Safe way and time to reach the person"),
        Kind.LONG_TEXT,
        section=_CONTACT,
        compartment=_ID,
        help=words(
            "Who may be called, when, and what may be said; a call to the wrong telephone can betray the person."
        ),
    )
    emergency_contact: Text = ask(
        words("Whom to call in an emergency"), Kind.TEXT, section=_CONTACT, compartment=_ID,
        help=words("Somebody whom the person trusts and has named herself, with telephone."),
    )  # fmt: skip
    street: Text = ask(
        words("Street"), Kind.TEXT, section=_CONTACT, htcds="prs_MailingStreet", compartment=_ID
    )
    city: Text = ask(
        words("City or village"), Kind.TEXT, section=_CONTACT, htcds="prs_MailingCity", compartment=_ID
    )
    state: Text = ask(words("Region"), Kind.TEXT, section=_CONTACT, htcds="prs_MailingState", compartment=_ID)
    postal_code: Text = ask(
        words("Postal code"), Kind.TEXT, section=_CONTACT, htcds="prs_MailingPostalCode", compartment=_ID
    )
    country: Code = ask(
        words("Country of residence"), Kind.CODE, section=_CONTACT, choices=COUNTRIES, htcds="prs_MailingCountry"
    )  # fmt: skip
    latitude: Text = ask(
        words("Latitude"), Kind.TEXT, section=_CONTACT, htcds="prs_MailingLatitude", compartment=_ID,
        help=words("In degrees, such as 43.238; south is negative."),
    )  # fmt: skip
    longitude: Text = ask(
        words("Longitude"), Kind.TEXT, section=_CONTACT, htcds="prs_MailingLongitude", compartment=_ID,
        help=words("In degrees, such as 76.945; west is negative."),
    )  # fmt: skip


def display_name(person: Person) -> str:
    """The name under which lists show a person: surname, given name, patronymic, whatever of them is known."""
    parts = (person.surname, person.given_name, person.patronymic)
    full = " ".join(part for part in parts if isinstance(part, str) and part)
    return full or next((p for p in (person.calling_name, person.latin_name) if isinstance(p, str)), "")


def check_person(person: Person, today: date) -> list[Finding]:
    """What does not fit in a person's facts: a birth in the future, an impossible age, a doubtful IIN."""
    findings = coordinate_findings(person.latitude, person.longitude)
    if not isinstance(person.birth, NoAnswer):
        if person.birth.earliest > today:
            findings.append(Finding("birth", words("The date of birth lies in the future.")))
        elif person.birth.age_on(today) > 110:
            findings.append(
                Finding("birth", words("This date means an age of more than 110 years."), Severity.WARNING)
            )
        if not isinstance(person.age_at_entry, NoAnswer):
            sentence = words("A date of birth is given, so the age group is left out.")
            findings.append(Finding("age_at_entry", sentence, Severity.WARNING))
    if isinstance(person.identity_number, str) and (
        problem := identity_number_problem(person.identity_number)
    ):
        findings.append(Finding("identity_number", problem, Severity.WARNING))
    return findings + _check_care(person, today)


def _check_care(person: Person, today: date) -> list[Finding]:
    """A child of whom nobody says who cares for her; the question is for no grown-up."""
    born = person.birth
    young = not isinstance(born, NoAnswer) and born.earliest <= today and born.age_on(today) < 18
    if young and person.care is NoAnswer.NOT_ASKED:
        return [
            Finding("care", words("This is a child: write down who cares for her or him."), Severity.WARNING)
        ]
    return []
