"""House incidents: what happened, what was done, what has to follow; who was in it only where it must be known.

The open part holds codes and days, so that whoever is on duty sees that something has to follow. Everything that could name
somebody is sealed with the key of safety, in a file of the incident's own.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    Number,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.services import disorder, future, warning

INCIDENT_KIND = choices(
    "incident_kind",
    conflict=words("Quarrel or conflict"),
    violence=words("Violence between residents"),
    staff=words("Violence or threat against staff"),
    intruder=words("Somebody from outside: visit, search, threat"),
    self_harm=words("Self-harm or danger of suicide"),
    missing=words("Somebody did not come back"),
    illness=words("Sudden illness or accident"),
    substances=words("Alcohol or drugs"),
    property=words("Theft or damage"),
    fire=words("Fire, water, gas, electricity"),
    staff_conduct=words("Conduct of staff"),
    disclosure=words("The place or somebody's name became known"),
    other=words("Other"),
)

HARM = choices(
    "incident_harm",
    none=words("Nobody was hurt"),
    slight=words("Slightly"),
    treated=words("Treated by a doctor"),
    hospital=words("In hospital"),
    death=words("Death"),
)

INCIDENT_STEPS = choices(
    "incident_steps",
    talked=words("Talked it over"),
    separated=words("Separated, moved to another room"),
    first_aid=words("First aid"),
    ambulance=words("Called an ambulance"),
    police=words("Called the police"),
    manager=words("Told the manager"),
    partner=words("Told the donor or the coordinating office"),
    safety_plan=words("Renewed a safety plan"),
    repaired=words("Had it repaired"),
)

INCIDENT_STATE = choices(
    "incident_state",
    open=words("Something has to follow"),
    watched=words("Being watched"),
    settled=words("Settled"),
)

_WHAT = words("What happened")
_DONE = words("What was done")
_DETAILS = words("Details, sealed")


@dataclass(frozen=True, kw_only=True)
class Incident:
    """One incident in the house. It belongs to no case: several people may be in it, or nobody who has one."""

    day: date = ask(words("Date"), Kind.DAY, section=_WHAT, required=True)
    kind: Code = ask(words("Kind of incident"), Kind.CODE, section=_WHAT, choices=INCIDENT_KIND)
    at_night: YesNo = ask(words("At night (22:00 to 6:00)"), Kind.YES_NO, section=_WHAT)
    residents: Number = ask(
        words("Residents involved"), Kind.NUMBER, section=_WHAT, largest=1_000,
        help=words("Only how many. Who it was belongs to the sealed details, and only where it must be known."),
    )  # fmt: skip
    children: Number = ask(words("Children involved or watching"), Kind.NUMBER, section=_WHAT, largest=1_000)
    harm: Code = ask(
        words("Was anybody hurt"), Kind.CODE, section=_WHAT, choices=HARM,
        help=words("The worst that happened to anybody, residents and staff alike."),
    )  # fmt: skip
    steps: Codes = ask(words("Steps taken"), Kind.CODES, section=_DONE, choices=INCIDENT_STEPS)
    worker: Text = ask(words("Written down by"), Kind.TEXT, section=_DONE)
    state: Code = ask(
        words("State"),
        Kind.CODE,
        section=_DONE,
        choices=INCIDENT_STATE,
        help=words("Something has to follow, as long as anybody is still waited for."),
    )
    follow_up_on: Day = ask(words("Look at it again on"), Kind.DAY, section=_DONE)
    settled_on: Day = ask(words("Settled on"), Kind.DAY, section=_DONE)
    codes: Text = ask(
        words("Cases involved"), Kind.TEXT, section=_DETAILS, compartment=Compartment.SAFETY,
        help=words("Codes of cases, no names, and only where somebody has to know."),
    )  # fmt: skip
    account: Text = ask(
        words("Account"), Kind.LONG_TEXT, section=_DETAILS, compartment=Compartment.SAFETY,
        help=words("Facts, in the order in which they happened; no guesses about guilt, no illness."),
    )  # fmt: skip
    lesson: Text = ask(
        words("What will be done differently"),
        Kind.LONG_TEXT,
        section=_DETAILS,
        compartment=Compartment.SAFETY,
    )


def is_open(incident: Incident) -> bool:
    """Whether anything has to follow still."""
    return incident.state != "settled" and not isinstance(incident.settled_on, date)


def check_incident(incident: Incident, today: date) -> list[Finding]:
    """Days in the future or in the wrong order, and an open incident that nobody will look at again."""
    findings = future("day", incident.day, today) + future("settled_on", incident.settled_on, today)
    findings += disorder(
        incident.day, "follow_up_on", incident.follow_up_on, words("This day is earlier than the incident.")
    )
    findings += disorder(
        incident.day, "settled_on", incident.settled_on, words("This day is earlier than the incident.")
    )
    if incident.state == "settled" and not isinstance(incident.settled_on, date):
        findings += warning("settled_on", words("It is settled, but no day is given."))
    if is_open(incident) and not isinstance(incident.follow_up_on, date):
        findings += warning("follow_up_on", words("Say when somebody looks at it again."))
    return findings
