"""What is written down: one file per subject, and this list of all of them.

The order is the order of the screens and of the tables in the vault.
"""

from typing import Any

from caseapp.base.words import words
from caseapp.records.accommodation import (
    Absence,
    Bed,
    Room,
    Stay,
    check_absence,
    check_bed,
    check_room,
    check_stay,
)
from caseapp.records.aid import Aid, check_aid
from caseapp.records.appointment import Appointment, Meeting, check_appointment, check_meeting
from caseapp.records.assessment import Assessment, check_assessment
from caseapp.records.case import Case, check_case
from caseapp.records.comment import Comment, check_comment
from caseapp.records.consent import Consent, check_consent
from caseapp.records.event import Event, check_event
from caseapp.records.fields import Compartment
from caseapp.records.grant import Tranche, Visit, check_tranche, check_visit
from caseapp.records.handout import Handout, check_handout
from caseapp.records.house import (
    Activity,
    Feedback,
    Staffing,
    check_activity,
    check_feedback,
    check_staffing,
)
from caseapp.records.incident import Incident, check_incident
from caseapp.records.incoming import Incoming, check_incoming
from caseapp.records.kit import Kit, check_kit
from caseapp.records.legal import Legal, check_legal
from caseapp.records.medical import Medical, check_medical
from caseapp.records.night import Night, check_night
from caseapp.records.organisation import Organisation, check_organisation
from caseapp.records.person import Person, check_person
from caseapp.records.plan import Plan, check_plan
from caseapp.records.psychological import Psychological, check_psychological
from caseapp.records.referral import Referral, check_referral
from caseapp.records.reintegration import Reintegration, check_reintegration
from caseapp.records.return_support import ReturnSupport, check_return
from caseapp.records.safety_plan import SafetyPlan, check_safety_plan
from caseapp.records.scales import totals
from caseapp.records.sharing import Sharing, check_sharing
from caseapp.records.subject import Subject
from caseapp.records.trafficking import Trafficking, check_trafficking

SUBJECTS: tuple[Subject[Any], ...] = (
    Subject("person", Person, words("Person"), words("Add a person"), "user", check_person, owner="",
            compartment=Compartment.IDENTITY),
    Subject("case", Case, words("Case"), words("Open a case"), "briefcase", check_case, owner="person", day="opened"),
    Subject("consent", Consent, words("Consent"), words("Add a consent"), "file-check", check_consent, day="day"),
    Subject("trafficking", Trafficking, words("Trafficking history"), words("Write the trafficking history"),
            "history", check_trafficking, once=True),
    Subject("event", Event, words("Trafficking events"), words("Add an event"), "map", check_event, day="day"),
    Subject("assessment", Assessment, words("Needs and risk"), words("Assess needs and risk"), "list-checks",
            check_assessment, day="day"),
    Subject("plan", Plan, words("Support plan"), words("Add a goal"), "square-check", check_plan, day="day"),
    Subject("stay", Stay, words("Accommodation"), words("Begin a stay"), "bed", check_stay, day="arrived",
            service="accommodation"),
    Subject("absence", Absence, words("Nights away"), words("Add an absence"), "door-open", check_absence,
            owner="stay", day="away_from"),
    Subject("kit", Kit, words("Kits"), words("Hand out kits"), "shirt", check_kit, day="day"),
    Subject("medical", Medical, words("Medical help"), words("Add a medical entry"), "stethoscope", check_medical,
            day="day", service="medical", compartment=Compartment.MEDICAL),
    Subject("psychological", Psychological, words("Psychological help"), words("Add a session"), "brain",
            check_psychological, day="day", service="psychological", compartment=Compartment.PSYCHOLOGICAL,
            derive=totals),
    Subject("safety_plan", SafetyPlan, words("Safety plan"), words("Make a safety plan"), "life-buoy",
            check_safety_plan, day="day"),
    Subject("legal", Legal, words("Legal help"), words("Add legal help"), "scale", check_legal, day="day",
            service="legal"),
    Subject("reintegration", Reintegration, words("Reintegration"), words("Add a step"), "graduation-cap",
            check_reintegration, day="day", service="reintegration"),
    Subject("tranche", Tranche, words("Tranches of a grant"), words("Add a tranche"), "coins", check_tranche,
            owner="reintegration", day="due_on"),
    Subject("visit", Visit, words("Visits"), words("Add a visit"), "footprints", check_visit, owner="reintegration",
            day="day"),
    Subject("return_support", ReturnSupport, words("Voluntary return"), words("Add a return"), "plane",
            check_return, day="day", service="return_support"),
    Subject("referral", Referral, words("Referrals"), words("Add a referral"), "send", check_referral, day="day"),
    Subject("sharing", Sharing, words("What went where"), words("Write down what was passed on"), "upload", check_sharing,
            day="day"),
    Subject("aid", Aid, words("Material aid and costs"), words("Add material aid or a cost"), "package",
            check_aid, day="day"),
    Subject("appointment", Appointment, words("Appointments"), words("Add an appointment"), "calendar",
            check_appointment, day="day"),
    Subject("comment", Comment, words("Comments"), words("Add a comment"), "pencil", check_comment, day="day"),
    Subject("handout", Handout, words("Papers handed out"), words("Write down a paper that was handed out"), "printer",
            check_handout, day="day"),
    Subject("room", Room, words("Rooms"), words("Add a room"), "house", check_room, owner=""),
    Subject("bed", Bed, words("Beds"), words("Add a bed"), "bed-double", check_bed, owner="room"),
    Subject("night", Night, words("Night counts"), words("Count a night"), "moon", check_night, owner="", day="day"),
    Subject("incident", Incident, words("House incidents"), words("Write down an incident"), "triangle-alert",
            check_incident, owner="", day="day"),
    Subject("organisation", Organisation, words("Organisations"), words("Add an organisation"), "building-2",
            check_organisation, owner=""),
    Subject("meeting", Meeting, words("Dates of the house"), words("Add a date of the house"), "clock", check_meeting,
            owner="", day="day"),
    Subject("incoming", Incoming, words("Referrals to this shelter"), words("Open a referral"), "inbox", check_incoming,
            owner="", day="day"),
    Subject("activity", Activity, words("Activities"), words("Add an activity"), "megaphone", check_activity,
            owner="", day="day"),
    Subject("staffing", Staffing, words("Staff"), words("Count the staff"), "users", check_staffing, owner="",
            day="day"),
    Subject("feedback", Feedback, words("Feedback of clients"), words("Write down a feedback sheet"),
            "message-square", check_feedback, owner="", day="day"),
)  # fmt: skip

_BY_NAME = {subject.name: subject for subject in SUBJECTS}


def subject(name: str) -> Subject[Any]:
    """The subject of that name. KeyError where there is none."""
    return _BY_NAME[name]
