"""What can be answered about a case: its status, who sent somebody, who pays, how it ended, and what she came with."""

from caseapp.base.words import words
from caseapp.records.fields import choices

STATUS = choices(
    "case_status",
    Active=words("Active"),
    FollowUp=words("Follow-up"),
    Closed=words("Closed"),
    ClosedReferred=words("Closed and referred"),
)

REFERRAL_SOURCE = choices(
    "referral_source",
    hotline=words("Hotline"),
    police=words("Police"),
    migration_service=words("Migration service"),
    prosecutor=words("Prosecutor"),
    embassy=words("Embassy or consulate"),
    ngo=words("Non-governmental organisation"),
    iom=words("IOM"),
    health=words("Health service"),
    labour_inspection=words("Labour inspection"),
    self=words("Came by herself or himself"),
    family=words("Family or friends"),
    other=words("Other"),
)

PAYER = choices(
    "payer",
    state_order=words("State order"),
    iom_project=words("IOM project"),
    other_donor=words("Other donor"),
    own_means=words("Own means of the organisation"),
)

PAYER_HELP = words("Whose money bears this cost; the usual payer stands with the case.")
"""Said wherever an entry may name its own payer."""

REASON_FOR_REFERRAL = choices(
    "reason_for_referral",
    AdditionalServicesRequired=words("Additional services required"),
    MigrationOrChangeOfLocation=words("Migration or change of location"),
    Other=words("Other"),
)

CLOSURE_REASON = choices(
    "closure_reason",
    plan_completed=words("Plan completed"),
    returned=words("Returned"),
    transferred=words("Transferred to another service"),
    own_wish=words("Own wish"),
    missing=words("Missing"),
    police_custody=words("Police custody"),
    died=words("Died"),
    not_a_victim=words("Not a victim of trafficking"),
    refused=words("Refused assistance"),
    limit_of_stay=words("Limit of stay reached"),
    other=words("Other"),
)

CASE_DESTINATION = choices(
    "case_destination",
    own_home=words("A home of one's own"),
    family=words("With the family"),
    rented=words("Rented place"),
    other_shelter=words("Another shelter"),
    institution=words("Hospital or institution"),
    abroad=words("Abroad"),
    not_known=words("Not known where"),
    other=words("Other"),
)
"""Where somebody lives after the closure. `not_known` is an answer: somebody left without saying where to."""

FORMAL_STATUS = choices(
    "formal_status",
    identified=words("Formally identified as a victim"),
    pending=words("Decision pending"),
    not_recognised=words("Not recognised"),
    not_applied=words("Not applied for"),
)

OPENED_PRECISION = choices(
    "opened_precision",
    day=words("Exact to the day"),
    month=words("Exact to the month"),
    year=words("Exact to the year"),
    unknown=words("Not known at all"),
)
"""From old registers and published data; a case without any opening day is kept, and counted in no quarter."""

DANGER = choices(
    "danger",
    none=words("No sign of danger"),
    possible=words("Danger is possible"),
    now=words("Immediate danger"),
)

SOCIAL_STANDARD = choices(
    "social_standard",
    met=words("The criteria are met"),
    not_met=words("The criteria are not met"),
    pending=words("Being assessed"),
)
"""Kazakhstan's criteria for special social services to victims of trafficking; unlike the Palermo Protocol they need no means."""

MIGRATION_STATUS = choices(
    "migration_status",
    citizen=words("Citizen of this country"),
    permanent=words("Permanent residence"),
    temporary=words("Temporary residence"),
    short_stay=words("Visa or stay without a visa, in force"),
    irregular=words("Stay not regular"),
    asylum=words("Asylum seeker or refugee"),
    victim=words("Right to stay as a victim of trafficking"),
)

DOCUMENT = choices(
    "document",
    passport=words("Passport"),
    identity_card=words("Identity card"),
    birth_certificate=words("Birth certificate"),
    residence_permit=words("Residence permit"),
    migration_card=words("Migration card or registration"),
    work_permit=words("Work permit or contract"),
    marriage_certificate=words("Marriage certificate"),
    school=words("School or professional papers"),
    medical=words("Medical papers"),
    other=words("Other"),
)
