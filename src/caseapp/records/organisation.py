"""Organisations with which a shelter works (HTCDS org_*): for referrals, and for the address at hand."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.countries import COUNTRIES
from caseapp.records.event import coordinate_findings
from caseapp.records.fields import Code, Finding, Kind, Text, ask, choices
from caseapp.records.referral import ORGANISATION_KIND

ORGANISATION_TYPE = choices(
    "organisation_type",
    NGO=words("Non-governmental organisation"),
    LawEnforcement=words("Law enforcement"),
    HealthServiceOrganisation=words("Health service"),
    CentralGovernmentOrganisation=words("Central government body"),
    LocalGovernmentOrganisation=words("Local government body"),
    ImmigrationService=words("Migration service"),
    LegalService=words("Legal service"),
    CorporateBusiness=words("Business"),
    SchoolOrCollege=words("School or college"),
)

_ABOUT = words("Organisation")
_ADDRESS = words("Address")


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """One organisation and how to reach it."""

    name: str = ask(
        words("Name of the organisation"),
        Kind.TEXT,
        section=_ABOUT,
        htcds="org_Name",
        required=True,
        largest=200,
    )
    type: Code = ask(
        words("Type of organisation"), Kind.CODE, section=_ABOUT, choices=ORGANISATION_TYPE, htcds="org_Type"
    )
    kind: Code = ask(
        words("Kind of organisation"), Kind.CODE, section=_ABOUT, choices=ORGANISATION_KIND,
        help=words("Decides which consent a referral to it needs."),
    )  # fmt: skip
    phone: Text = ask(words("Telephone"), Kind.TEXT, section=_ABOUT, htcds="org_Phone")
    contact: Text = ask(words("Contact person"), Kind.TEXT, section=_ABOUT)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_ABOUT)
    street: Text = ask(words("Street"), Kind.TEXT, section=_ADDRESS, htcds="org_ShippingStreet")
    city: Text = ask(words("City or village"), Kind.TEXT, section=_ADDRESS, htcds="org_ShippingCity")
    state: Text = ask(words("Region"), Kind.TEXT, section=_ADDRESS, htcds="org_ShippingState")
    postal_code: Text = ask(words("Postal code"), Kind.TEXT, section=_ADDRESS, htcds="org_ShippingPostalCode")
    country: Code = ask(
        words("Country"), Kind.CODE, section=_ADDRESS, choices=COUNTRIES, htcds="org_ShippingCountry"
    )
    latitude: Text = ask(
        words("Latitude"), Kind.TEXT, section=_ADDRESS, htcds="org_ShippingLatitude",
        help=words("In degrees, such as 43.238; south is negative."),
    )  # fmt: skip
    longitude: Text = ask(
        words("Longitude"), Kind.TEXT, section=_ADDRESS, htcds="org_ShippingLongitude",
        help=words("In degrees, such as 76.945; west is negative."),
    )  # fmt: skip


def check_organisation(organisation: Organisation, _today: date) -> list[Finding]:
    """A name is needed, and coordinates must be some."""
    blank = [] if organisation.name.strip() else [Finding("name", words("The organisation needs a name."))]
    return blank + coordinate_findings(organisation.latitude, organisation.longitude)
