"""One dated event of the trafficking history: recruitment, transit or exploitation (HTCDS hte_*)."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import Words, words
from caseapp.records.countries import COUNTRIES
from caseapp.records.fields import Code, Compartment, Finding, Kind, NoAnswer, PartDay, Text, ask
from caseapp.records.trafficking_choices import EVENT_TYPE

_WHAT = words("Event")
_WHERE = words("Place")
_S = Compartment.SAFETY


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened at a time and a place, as far as both are remembered."""

    day: PartDay = ask(
        words("Date"), Kind.PART_DAY, section=_WHAT, htcds="hte_Date",
        help=words("A year or a month is enough where the day is not known."))  # fmt: skip
    type: Code = ask(
        words("Type of event"),
        Kind.CODE,
        section=_WHAT,
        choices=EVENT_TYPE,
        htcds="hte_Type",
        help=words("One step of the way: recruitment, journey or exploitation (HTCDS)."),
    )
    description: Text = ask(
        words("Description"),
        Kind.LONG_TEXT,
        section=_WHAT,
        htcds="hte_Description",
        compartment=Compartment.SAFETY,
    )
    country: Code = ask(words("Country"), Kind.CODE, section=_WHERE, choices=COUNTRIES, htcds="hte_Country")
    state: Text = ask(
        words("Region"), Kind.TEXT, section=_WHERE, htcds="hte_State", compartment=Compartment.SAFETY
    )
    city: Text = ask(
        words("City or village"), Kind.TEXT, section=_WHERE, htcds="hte_City", compartment=Compartment.SAFETY
    )
    street: Text = ask(words("Street"), Kind.TEXT, section=_WHERE, htcds="hte_Street", compartment=_S)
    postal_code: Text = ask(
        words("Postal code"), Kind.TEXT, section=_WHERE, htcds="hte_PostalCode", compartment=_S
    )
    latitude: Text = ask(
        words("Latitude"), Kind.TEXT, section=_WHERE, htcds="hte_Latitude", compartment=_S,
        help=words("In degrees, such as 43.238; south is negative."),
    )  # fmt: skip
    longitude: Text = ask(
        words("Longitude"), Kind.TEXT, section=_WHERE, htcds="hte_Longitude", compartment=_S,
        help=words("In degrees, such as 76.945; west is negative."),
    )  # fmt: skip


def coordinate_problem(text: Text, limit: int) -> Words | None:
    """What is wrong with a latitude (limit 90) or longitude (limit 180) in degrees; None where nothing is."""
    if isinstance(text, NoAnswer) or not text.strip():
        return None
    try:
        degrees = float(text.strip().replace(",", "."))
    except ValueError:
        return words("Write the degrees as a number, such as 43.238.")
    if not -limit <= degrees <= limit:
        return words("This lies outside of -{limit} to {limit} degrees.", limit=limit)
    return None


def coordinate_findings(latitude: Text, longitude: Text) -> list[Finding]:
    """Findings for the two fields of a place, which are called latitude and longitude in every record."""
    checked = (
        ("latitude", coordinate_problem(latitude, 90)),
        ("longitude", coordinate_problem(longitude, 180)),
    )
    return [Finding(field, problem) for field, problem in checked if problem]


def check_event(event: Event, today: date) -> list[Finding]:
    """A day in the future, and coordinates that are none."""
    findings = coordinate_findings(event.latitude, event.longitude)
    if not isinstance(event.day, NoAnswer) and event.day.earliest > today:
        findings.append(Finding("day", words("This date lies in the future.")))
    return findings
