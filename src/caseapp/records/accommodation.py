"""Rooms, beds, stays and nights away. Who is present at midnight makes a bed night: arrivals count, departures not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    NoAnswer,
    Number,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.services import disorder, future, warning

ROOM_KIND = choices(
    "room_kind",
    bedroom=words("Bedroom"),
    family=words("Family room"),
    medical=words("Medical room"),
    isolation=words("Isolation room"),
    crisis=words("Crisis room"),
    outside=words("Flat or room outside of the shelter"),
)

ROOM_FOR = choices(
    "room_for",
    anyone=words("Anyone"),
    women=words("Women"),
    men=words("Men"),
    families=words("Families"),
    children=words("Children"),
    transgender=words("Transgender persons"),
)

STAY_KIND = choices(
    "stay_kind",
    shelter=words("Shelter"),
    emergency=words("Emergency (a few nights)"),
    half_way=words("Half-way house"),
    rented=words("Rented place"),
    hotel=words("Hotel or hostel"),
    partner=words("With a partner organisation"),
)

KITS = choices(
    "kits",
    hygiene=words("Hygiene"),
    clothes=words("Clothes and shoes"),
    bedding=words("Bedding"),
    baby=words("Baby care"),
    school=words("School things"),
    phone=words("Telephone or SIM card"),
)

LEAVING = choices(
    "reason_for_leaving",
    moved_on=words("Moved to a place of one's own"),
    other_bed=words("Goes on in another bed"),
    family=words("Went to the family"),
    returned=words("Returned to the home country"),
    transferred=words("Moved to another service"),
    own_wish=words("Own wish"),
    missing=words("Missing"),
    rules=words("Asked to leave"),
    police_custody=words("Police custody"),
    hospital=words("Long treatment in hospital"),
    limit_of_stay=words("Limit of stay reached"),
    died=words("Died"),
    other=words("Other"),
)

ABSENCE_KIND = choices(
    "absence_kind",
    permitted=words("With permission"),
    hospital=words("In hospital"),
    not_permitted=words("Without permission"),
)

EXTENSION_REASON = choices(
    "extension_reason",
    treatment=words("Treatment goes on"),
    pregnancy=words("Pregnancy or a newborn child"),
    proceedings=words("Investigation or court"),
    documents=words("Documents are not ready"),
    return_home=words("Waits for the return"),
    danger=words("No safe place elsewhere"),
    school=words("School or course goes on"),
    other=words("Other"),
)

_ARRIVAL = words("Arrival")
_DAILY = words("During the stay")
_LIMIT = words("Limit of the stay")
_DEPARTURE = words("Departure")


@dataclass(frozen=True, kw_only=True)
class Room:
    """A room of the shelter, or a place outside that it uses."""

    name: str = ask(words("Room"), Kind.TEXT, required=True, largest=60)
    kind: Code = ask(words("Kind of room"), Kind.CODE, choices=ROOM_KIND)
    who_for: Code = ask(words("For whom"), Kind.CODE, choices=ROOM_FOR)
    step_free: YesNo = ask(
        words("Can be reached without steps"),
        Kind.YES_NO,
        help=words("For people with a wheelchair or a pram."),
    )
    in_use_from: Day = ask(
        words("In use from"), Kind.DAY, help=words("Nights before this day do not count as available.")
    )
    in_use_until: Day = ask(
        words("In use until"), Kind.DAY, help=words("The last day on which it can be used.")
    )
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT)


@dataclass(frozen=True, kw_only=True)
class Bed:
    """A bed in a room; cots for babies are not counted as beds."""

    label: str = ask(words("Bed"), Kind.TEXT, required=True, largest=30)
    in_use_from: Day = ask(words("In use from"), Kind.DAY)
    in_use_until: Day = ask(
        words("In use until"), Kind.DAY, help=words("The last day on which it can be used.")
    )
    notes: Text = ask(words("Notes"), Kind.TEXT)


@dataclass(frozen=True, kw_only=True)
class Stay:
    """One stay in one bed, from arrival to departure. Moving to another bed ends a stay and begins the next."""

    arrived: date = ask(
        words("Arrived on"),
        Kind.DAY,
        section=_ARRIVAL,
        required=True,
        help=words("The first night is the one that follows this day."),
    )
    bed: Number = ask(words("Bed"), Kind.NUMBER, section=_ARRIVAL)
    kind: Code = ask(
        words("Kind of stay"),
        Kind.CODE,
        section=_ARRIVAL,
        choices=STAY_KIND,
        help=words("A rented place, a hotel or a partner takes no bed of the house."),
    )
    payer: Code = ask(words("Who pays"), Kind.CODE, section=_ARRIVAL, choices=PAYER, help=PAYER_HELP)
    provider: Text = ask(
        words("Provider"),
        Kind.TEXT,
        section=_ARRIVAL,
        help=words("Where it is not this shelter."),
        compartment=Compartment.SAFETY,
    )
    children: Number = ask(
        words("Children staying along"), Kind.NUMBER, section=_ARRIVAL, largest=30,
        help=words("Children who have no case of their own."),
    )  # fmt: skip
    planned_until: Day = ask(words("Planned until"), Kind.DAY, section=_ARRIVAL)
    rules_explained: YesNo = ask(words("House rules were explained"), Kind.YES_NO, section=_ARRIVAL)
    worker: Text = ask(words("Received by"), Kind.TEXT, section=_ARRIVAL)
    meals: Number = ask(words("Meals a day"), Kind.NUMBER, section=_DAILY, largest=6)
    kits: Codes = ask(words("Things handed out"), Kind.CODES, section=_DAILY, choices=KITS)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_DAILY, compartment=Compartment.IDENTITY)
    extended_until: Day = ask(
        words("Extended until"), Kind.DAY, section=_LIMIT,
        help=words("The last day before the person has to leave, where the limit of the stay was extended."),
    )  # fmt: skip
    extension_reason: Code = ask(
        words("Reason for the extension"), Kind.CODE, section=_LIMIT, choices=EXTENSION_REASON
    )
    left: Day = ask(
        words("Left on"),
        Kind.DAY,
        section=_DEPARTURE,
        help=words("The last night was the one before this day."),
    )
    reason_left: Code = ask(words("Reason for leaving"), Kind.CODE, section=_DEPARTURE, choices=LEAVING)


@dataclass(frozen=True, kw_only=True)
class Absence:
    """Nights away during a stay: the bed is kept, but nobody sleeps in it."""

    away_from: date = ask(
        words("Away from"),
        Kind.DAY,
        required=True,
        help=words("The first night away is the one after this day."),
    )
    back_on: Day = ask(
        words("Back on"), Kind.DAY, help=words("The night after this day is spent here again.")
    )
    kind: Code = ask(
        words("Kind of absence"),
        Kind.CODE,
        choices=ABSENCE_KIND,
        help=words("Without permission: nobody knows where the person is. Think of her safety first."),
    )
    notes: Text = ask(words("Notes"), Kind.TEXT, compartment=Compartment.IDENTITY)


def is_present(stay: Stay, absences: Iterable[Absence], night: date) -> bool:
    """Whether somebody sleeps here in the night that begins on the evening of that day."""
    if night < stay.arrived or (isinstance(stay.left, date) and night >= stay.left):
        return False
    return not any(_away(absence, night) for absence in absences)


def _away(absence: Absence, night: date) -> bool:
    return absence.away_from <= night and not (isinstance(absence.back_on, date) and night >= absence.back_on)


def nights(stay: Stay, absences: Iterable[Absence], first: date, last: date) -> int:
    """Bed nights of a stay that begin on the evenings of `first` to `last`, both inclusive.

    The arrival night counts, the departure night does not, nights away do not count, even where absences overlap.
    Without a departure the stay lasts through `last`: pass today where the period is not over yet.
    """
    away = tuple(absences)
    begin = max(first, stay.arrived)
    end = min(last, stay.left - timedelta(days=1)) if isinstance(stay.left, date) else last
    evenings = (begin + timedelta(days=number) for number in range((end - begin).days + 1))
    return sum(not any(_away(absence, evening) for absence in away) for evening in evenings)


def bed_days(room: Room, bed: Bed, first: date, last: date) -> int:
    """Days of a period, both ends inclusive, on which a bed can be used: the denominator of occupancy."""
    starts = [first, *(day for day in (room.in_use_from, bed.in_use_from) if isinstance(day, date))]
    ends = [last, *(day for day in (room.in_use_until, bed.in_use_until) if isinstance(day, date))]
    return max(0, (min(ends) - max(starts)).days + 1)


def overlaps(stay: Stay, other: Stay) -> bool:
    """Whether two stays claim the same bed in the same night. Leaving and arriving on one day do not clash."""
    if isinstance(stay.bed, NoAnswer) or stay.bed != other.bed:
        return False
    ends = [each.left if isinstance(each.left, date) else date.max for each in (stay, other)]
    return max(stay.arrived, other.arrived) < min(ends)


def check_room(room: Room, _today: date) -> list[Finding]:
    """A room needs a name, and its use cannot end before it begins."""
    blank = [] if room.name.strip() else [Finding("name", words("The room needs a name or a number."))]
    return blank + disorder(
        room.in_use_from, "in_use_until", room.in_use_until, words("The use ends before it begins.")
    )


def check_bed(bed: Bed, _today: date) -> list[Finding]:
    """A bed needs a label, and its use cannot end before it begins."""
    blank = [] if bed.label.strip() else [Finding("label", words("The bed needs a name or a number."))]
    return blank + disorder(
        bed.in_use_from, "in_use_until", bed.in_use_until, words("The use ends before it begins.")
    )


def check_stay(stay: Stay, today: date) -> list[Finding]:
    """Days in the future or in the wrong order; the limit of the state order is six months, so a long stay warns."""
    findings = future("arrived", stay.arrived, today) + future("left", stay.left, today)
    findings += disorder(stay.arrived, "left", stay.left, words("The departure is earlier than the arrival."))
    if isinstance(stay.reason_left, str) and not isinstance(stay.left, date):
        findings += warning("left", words("A reason for leaving is given, but not the day."))
    findings += disorder(
        stay.arrived, "extended_until", stay.extended_until, words("The extension ends before the arrival.")
    )
    extended = isinstance(stay.extended_until, date)
    if extended and not isinstance(stay.extension_reason, str):
        findings.append(Finding("extension_reason", words("Say why the stay is extended.")))
    end = stay.left if isinstance(stay.left, date) else today
    if stay.payer == "state_order" and (end - stay.arrived).days > 183 and not extended:
        findings += warning(
            "payer", words("This stay is longer than six months. Has the state order been extended?")
        )
    return findings


def check_absence(absence: Absence, today: date) -> list[Finding]:
    """Days in the wrong order."""
    findings = future("away_from", absence.away_from, today)
    return findings + disorder(
        absence.away_from, "back_on", absence.back_on, words("The return is earlier than the departure.")
    )
