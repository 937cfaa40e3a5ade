"""What every question means: what belongs there, what does not, and on what it rests.

One file for each kind of record. Kept apart from the declarations, because storing, counting and the terminal work without
them. A question whose visible hint says it all has no entry here.
"""

from collections.abc import Mapping
from typing import Any

from caseapp.base.words import Words, words
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.aid import Aid
from caseapp.records.appointment import Appointment, Meeting
from caseapp.records.assessment import Assessment
from caseapp.records.attachment import AttachmentLine
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.consent import Consent
from caseapp.records.event import Event
from caseapp.records.fields import Question
from caseapp.records.grant import Tranche, Visit
from caseapp.records.handout import Handout
from caseapp.records.house import Activity, Feedback, Staffing
from caseapp.records.incident import Incident
from caseapp.records.incoming import Incoming
from caseapp.records.kit import Kit
from caseapp.records.legal import Legal
from caseapp.records.meanings.accommodation import ABSENCE, BED, ROOM, STAY
from caseapp.records.meanings.aid import AID, ATTACHMENT, COMMENT
from caseapp.records.meanings.appointment import APPOINTMENT, MEETING
from caseapp.records.meanings.assessment import ASSESSMENT
from caseapp.records.meanings.case import CASE
from caseapp.records.meanings.consent import CONSENT
from caseapp.records.meanings.event import EVENT
from caseapp.records.meanings.house import ACTIVITY, FEEDBACK, INCIDENT, NIGHT, STAFFING
from caseapp.records.meanings.kit import KIT
from caseapp.records.meanings.legal import LEGAL
from caseapp.records.meanings.medical import MEDICAL
from caseapp.records.meanings.organisation import ORGANISATION
from caseapp.records.meanings.person import PERSON
from caseapp.records.meanings.plan import PLAN
from caseapp.records.meanings.psychological import PSYCHOLOGICAL
from caseapp.records.meanings.referral import INCOMING, REFERRAL
from caseapp.records.meanings.reintegration import REINTEGRATION, TRANCHE, VISIT
from caseapp.records.meanings.return_support import RETURN_SUPPORT
from caseapp.records.meanings.safety_plan import SAFETY_PLAN
from caseapp.records.meanings.sharing import HANDOUT, SHARING
from caseapp.records.meanings.trafficking import TRAFFICKING
from caseapp.records.medical import Medical
from caseapp.records.night import Night
from caseapp.records.organisation import Organisation
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.records.safety_plan import SafetyPlan
from caseapp.records.sharing import Sharing
from caseapp.records.trafficking import Trafficking

MEANINGS: Mapping[type[Any], Mapping[str, Words]] = {
    Person: PERSON, Case: CASE, Consent: CONSENT, Trafficking: TRAFFICKING, Event: EVENT, Assessment: ASSESSMENT,
    Plan: PLAN, Stay: STAY, Absence: ABSENCE, Room: ROOM, Bed: BED, Kit: KIT, Medical: MEDICAL,
    Psychological: PSYCHOLOGICAL, SafetyPlan: SAFETY_PLAN, Legal: LEGAL, Reintegration: REINTEGRATION,
    Tranche: TRANCHE, Visit: VISIT, ReturnSupport: RETURN_SUPPORT, Referral: REFERRAL, Incoming: INCOMING,
    Sharing: SHARING, Handout: HANDOUT, Aid: AID, Comment: COMMENT, AttachmentLine: ATTACHMENT,
    Appointment: APPOINTMENT, Meeting: MEETING, Night: NIGHT, Incident: INCIDENT, Activity: ACTIVITY,
    Staffing: STAFFING, Feedback: FEEDBACK, Organisation: ORGANISATION,
}  # fmt: skip
"""Record -> name of a question -> what it means."""


def meaning(record: type[Any] | None, question: Question) -> Words:
    """What a question means: its entry here, else its visible hint; its label where a record has neither."""
    found = MEANINGS.get(record, {}).get(question.name) if record is not None else None
    return found or question.help or question.label


def source(question: Question) -> Words | None:
    """The standard from which a question is taken, or None where it is the field's own."""
    return words("Source: HTCDS 2.0, {name}", name=question.htcds) if question.htcds else None
