"""Voluntary return: informed, free, assessed, prepared, and followed for a year, also after the case is closed."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.countries import COUNTRIES
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
from caseapp.records.services import OUTCOME, disorder, future, warning

DECISION = choices(
    "return_decision",
    undecided=words("Not decided yet"),
    wishes=words("Wishes to return"),
    declines=words("Does not wish to return"),
    withdrawn=words("Changed the decision"),
)

RISK = choices(
    "return_risk", none=words("No risk seen"), low=words("Low"), medium=words("Medium"), high=words("High")
)

RISK_RESULT = choices("return_risk_result", go=words("Go"), delay=words("Delay"), no=words("Do not return"))

TRAVEL_DOCUMENT = choices(
    "travel_document",
    passport=words("Passport"),
    identity_card=words("Identity card"),
    return_certificate=words("Return certificate"),
    being_issued=words("Being issued"),
    none=words("None"),
)

ROUTE = choices(
    "return_route",
    air=words("By air"),
    train=words("By train"),
    bus=words("By bus"),
    car=words("By car"),
)

ESCORT = choices(
    "return_escort",
    none=words("Travels alone"),
    social=words("Social worker"),
    medical=words("Medical escort"),
    family=words("Family member"),
    authority=words("Consular or state officer"),
)

AFTER_RETURN = choices(
    "after_return",
    well=words("Well"),
    needs_help=words("Needs more help"),
    in_danger=words("In danger"),
    trafficked_again=words("Trafficked again"),
    moved_on=words("Moved on"),
    not_reached=words("Could not be contacted"),
)

_WISH = words("Decision")
_RISKS = words("Risk assessment")
_PREPARED = words("Preparation")
_TRAVEL = words("Journey")
_LATER = words("Reintegration and follow-up")
_S = Compartment.SAFETY


@dataclass(frozen=True, kw_only=True)
class ReturnSupport:
    """One return, from the first information to the last visit after twelve months."""

    day: date = ask(words("Date"), Kind.DAY, section=_WISH, required=True)
    outcome: str = ask(
        words("Result of the request"),
        Kind.CODE,
        section=_WISH,
        choices=OUTCOME,
        required=True,
        help=words("A refusal and help that is not to be had are results too; reports count them apart."),
    )
    payer: Code = ask(words("Who pays"), Kind.CODE, section=_WISH, choices=PAYER, help=PAYER_HELP)
    worker: Text = ask(words("Worker"), Kind.TEXT, section=_WISH)
    provider: Text = ask(
        words("Provider"),
        Kind.TEXT,
        section=_WISH,
        help=words("Who organises the return."),
        compartment=Compartment.SAFETY,
    )
    informed: YesNo = ask(
        words("Information was given"), Kind.YES_NO, section=_WISH,
        help=words("About the journey, help at home, and the choice to stay."),
    )  # fmt: skip
    decision: Code = ask(
        words("The person's decision"), Kind.CODE, section=_WISH, choices=DECISION,
        help=words("It is free and can be changed until departure."),
    )  # fmt: skip
    decided_on: Day = ask(words("Decided on"), Kind.DAY, section=_WISH)
    best_interest: YesNo = ask(
        words("Return is in the best interest of the child"), Kind.YES_NO, section=_WISH,
        help=words("Only for persons under 18; decided by the responsible authority."),
    )  # fmt: skip
    best_interest_by: Text = ask(
        words("Best interest decided by"), Kind.TEXT, section=_WISH, compartment=Compartment.SAFETY
    )
    risk_family: Code = ask(
        words("Risk from the family"),
        Kind.CODE,
        section=_RISKS,
        choices=RISK,
        help=words("Each risk is weighed together with the person, before a day is set."),
    )
    risk_trafficker: Code = ask(words("Risk from the trafficker"), Kind.CODE, section=_RISKS, choices=RISK)
    risk_authorities: Code = ask(words("Risk from authorities"), Kind.CODE, section=_RISKS, choices=RISK)
    risk_stigma: Code = ask(words("Risk of stigma"), Kind.CODE, section=_RISKS, choices=RISK)
    risk_health: Code = ask(words("Risk to health"), Kind.CODE, section=_RISKS, choices=RISK)
    risk_income: Code = ask(words("Risk of no income"), Kind.CODE, section=_RISKS, choices=RISK)
    risk_result: Code = ask(
        words("Result of the assessment"),
        Kind.CODE,
        section=_RISKS,
        choices=RISK_RESULT,
        help=words(
            "Delay: something has to be settled first. Do not return: another way is looked for together."
        ),
    )
    risk_assessed_on: Day = ask(words("Assessed on"), Kind.DAY, section=_RISKS)
    risk_notes: Text = ask(words("Notes on the risks"), Kind.LONG_TEXT, section=_RISKS, compartment=_S)
    fit_to_travel: YesNo = ask(
        words("Fit to travel"),
        Kind.YES_NO,
        section=_PREPARED,
        help=words("As a doctor says; nobody else decides it."),
    )
    travel_document: Code = ask(
        words("Travel document"), Kind.CODE, section=_PREPARED, choices=TRAVEL_DOCUMENT,
        help=words("It is enough to have seen it; no copy is kept."),
    )  # fmt: skip
    destination: Code = ask(words("Country of return"), Kind.CODE, section=_PREPARED, choices=COUNTRIES)
    destination_place: Text = ask(words("Place of return"), Kind.TEXT, section=_PREPARED, compartment=_S)
    receiver: Text = ask(words("Receiving organisation"), Kind.TEXT, section=_PREPARED, compartment=_S)
    receiver_consent: YesNo = ask(
        words("The person agrees that it is informed"), Kind.YES_NO, section=_PREPARED
    )
    receiver_informed_on: Day = ask(words("Receiving organisation informed on"), Kind.DAY, section=_PREPARED)
    route: Codes = ask(words("Means of travel"), Kind.CODES, section=_TRAVEL, choices=ROUTE)
    route_details: Text = ask(words("Route and ticket"), Kind.TEXT, section=_TRAVEL, compartment=_S)
    ticket_cost: Number = ask(words("Cost of the journey (KZT)"), Kind.MONEY, section=_TRAVEL)
    escort: Code = ask(words("Escort"), Kind.CODE, section=_TRAVEL, choices=ESCORT)
    departure_planned: Day = ask(words("Departure planned for"), Kind.DAY, section=_TRAVEL)
    departed: Day = ask(
        words("Departure confirmed on"),
        Kind.DAY,
        section=_TRAVEL,
        help=words("By the person or whoever saw her off. The report counts it in the quarter of this day."),
    )
    arrived: Day = ask(
        words("Arrival confirmed on"),
        Kind.DAY,
        section=_TRAVEL,
        help=words("By the person or whoever met her. The report counts it in the quarter of this day."),
    )
    budget: Number = ask(words("Reintegration budget (KZT)"), Kind.MONEY, section=_LATER)
    budget_used: Number = ask(words("Used of it (KZT)"), Kind.MONEY, section=_LATER)
    budget_for: Text = ask(words("Used for"), Kind.TEXT, section=_LATER, compartment=Compartment.SAFETY)
    after_3_on: Day = ask(
        words("Contact after 3 months, date"),
        Kind.DAY,
        section=_LATER,
        help=words("The report counts the answer in the quarter of this day."),
    )
    after_3: Code = ask(
        words("After 3 months"),
        Kind.CODE,
        section=_LATER,
        choices=AFTER_RETURN,
        help=words("Asked of the person herself, where a call is safe."),
    )
    after_6_on: Day = ask(
        words("Contact after 6 months, date"),
        Kind.DAY,
        section=_LATER,
        help=words("The report counts the answer in the quarter of this day."),
    )
    after_6: Code = ask(words("After 6 months"), Kind.CODE, section=_LATER, choices=AFTER_RETURN)
    after_12_on: Day = ask(
        words("Contact after 12 months, date"),
        Kind.DAY,
        section=_LATER,
        help=words("The report counts the answer in the quarter of this day."),
    )
    after_12: Code = ask(words("After 12 months"), Kind.CODE, section=_LATER, choices=AFTER_RETURN)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_LATER, compartment=_S)


def check_return(entry: ReturnSupport, today: date) -> list[Finding]:
    """Days in the wrong order, and a departure against the person's decision, the risk or the doctor."""
    findings = future("day", entry.day, today) + future("departed", entry.departed, today)
    findings += future("arrived", entry.arrived, today)
    findings += disorder(
        entry.departed, "arrived", entry.arrived, words("The arrival is earlier than the departure.")
    )
    for field in ("after_3_on", "after_6_on", "after_12_on"):
        findings += future(field, getattr(entry, field), today)
        findings += disorder(
            entry.departed, field, getattr(entry, field), words("This contact is earlier than the departure.")
        )
    if isinstance(entry.departed, date):
        findings += _against(entry)
    if isinstance(entry.receiver_informed_on, date) and entry.receiver_consent is not True:
        findings += warning(
            "receiver_consent", words("The receiving organisation was informed without consent.")
        )
    return findings


def _against(entry: ReturnSupport) -> list[Finding]:
    findings: list[Finding] = []
    if isinstance(entry.decision, str) and entry.decision != "wishes":
        findings += warning("decision", words("The person departed without having decided to return."))
    if entry.risk_result in ("delay", "no"):
        findings += warning(
            "risk_result", words("The person departed against the result of the risk assessment.")
        )
    if entry.fit_to_travel is False:
        findings += warning("fit_to_travel", words("The person departed without being fit to travel."))
    if entry.best_interest is False:
        findings += warning("best_interest", words("The return was not in the best interest of the child."))
    return findings
