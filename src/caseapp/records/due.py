"""What can be due: one line per kind, with its words, its icon, whose task it is, and the rules about days.

The days come from the field: needs are assessed again after 90 days, a return is monitored at 3, 6 and 12 months, and
so is a job, a business, a school or a home that somebody found with help; both clocks run on after the case is closed.
A later question takes the place of an earlier one that nobody asked, and the last one lapses after half a year.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.base.words import Words, words
from caseapp.records.appointment import APPOINTMENT_KIND, MEETING_KIND
from caseapp.records.case import CLOSURE_REASON
from caseapp.records.consent import PURPOSE
from caseapp.records.fields import Choices, choices
from caseapp.records.incident import INCIDENT_KIND
from caseapp.records.plan import PLAN_TYPE
from caseapp.records.referral import ORGANISATION_KIND
from caseapp.records.reintegration import REINTEGRATION_KIND
from caseapp.records.roles import Role
from caseapp.records.stay_limit import months_later

CLOCK = (3, 6, 12)
"""Months after a departure or a first day at work at which somebody asks how it goes."""

LAPSE = 18
"""Months after which nobody asks any more."""

NOTICE: Mapping[str, int] = {"stay_limit": 30, "consent": 30, "departure": 14, "stay_until": 14}
"""Days ahead from which a thing is shown, because it needs preparing; `SOON` days for everything else."""

SOON = 7

REPORT_AFTER = 15
"""Days after the end of a quarter on which its report is due; the program's own measure, no rule asks for it."""

LASTING = ("job", "grant", "school", "housing")
"""The kinds of help of which one asks whether it still is so."""

DISMISSAL = choices(
    "due_dismissal",
    done_elsewhere=words("Done elsewhere"),
    not_needed=words("Not needed any more"),
    not_wanted=words("The person does not want it"),
    not_reachable=words("The person cannot be reached"),
    mistake=words("Entered by mistake"),
)

_C, _M, _P, _L, _D = Role.CASEWORKER, Role.MANAGER, Role.PSYCHOLOGIST, Role.LAWYER, Role.MEDICAL


@dataclass(frozen=True, slots=True)
class DueKind:
    """One kind of due thing. `subject` is what is opened for it; `new` that doing it is a new entry of that subject.

    `asked` says that it is done by an answer and not by a tick: the form opens.
    """

    label: Words
    icon: str
    subject: str
    roles: frozenset[Role]
    detail: Choices | None = None
    new: bool = False
    asked: bool = False


def _kind(
    label: Words,
    icon: str,
    subject: str,
    *roles: Role,
    detail: Choices | None = None,
    new: bool = False,
    asked: bool = False,
) -> DueKind:
    return DueKind(label, icon, subject, frozenset(roles), detail, new, asked)


_STEP = REINTEGRATION_KIND

DUE: Mapping[str, DueKind] = {
    "appointment": _kind(words("Appointment"), "calendar", "appointment", _C, _M, detail=APPOINTMENT_KIND),
    "meeting": _kind(words("In the house"), "house", "meeting", _C, _M, _P, _L, _D, detail=MEETING_KIND),
    "assessment": _kind(words("Assess needs and risk again"), "list-checks", "assessment", _C, new=True, asked=True),
    "plan_review": _kind(words("Review a goal"), "square-check", "plan", _C, detail=PLAN_TYPE),
    "plan_end": _kind(words("Goal was planned until"), "square-check", "plan", _C, detail=PLAN_TYPE, asked=True),
    "plan_approval": _kind(words("Approve a goal"), "shield-check", "plan", _M, detail=PLAN_TYPE),
    "closure": _kind(words("Approve the closing of a case"), "shield-check", "case", _M, detail=CLOSURE_REASON),
    "referral": _kind(words("Ask again about a referral"), "send", "referral", _C, detail=ORGANISATION_KIND),
    "incoming": _kind(words("Decide about a referral that came"), "inbox", "", _C, _M, asked=True),
    "consent": _kind(words("Consent ends"), "file-check", "consent", _C, _L, detail=PURPOSE, new=True),
    "tranche": _kind(words("Pay a tranche"), "coins", "tranche", _C, _M, asked=True),
    "visit": _kind(words("Visit again"), "footprints", "visit", _C),
    "kept_3": _kind(words("Still so after 3 months?"), "graduation-cap", "reintegration", _C, detail=_STEP, asked=True),
    "kept_6": _kind(words("Still so after 6 months?"), "graduation-cap", "reintegration", _C, detail=_STEP, asked=True),
    "kept_12": _kind(words("Still so after 12 months?"), "graduation-cap", "reintegration", _C, detail=_STEP, asked=True),
    "departure": _kind(words("Departure"), "plane", "return_support", _C, _M, asked=True),
    "arrival": _kind(words("Confirm the arrival"), "plane", "return_support", _C, asked=True),
    "after_3": _kind(words("Contact 3 months after the return"), "plane", "return_support", _C, asked=True),
    "after_6": _kind(words("Contact 6 months after the return"), "plane", "return_support", _C, asked=True),
    "after_12": _kind(words("Contact 12 months after the return"), "plane", "return_support", _C, asked=True),
    "legal": _kind(words("Next date of legal help"), "scale", "legal", _L, _C, new=True),
    "safety_plan": _kind(words("Look at the safety plan again"), "life-buoy", "safety_plan", _C, _P, _D, _M),
    "stay_until": _kind(words("Stay was planned until"), "bed", "stay", _C),
    "stay_limit": _kind(words("Limit of stay"), "bed", "stay", _C, _M),
    "incident": _kind(
        words("Look at an incident again"), "triangle-alert", "incident", _C, _M, detail=INCIDENT_KIND
    ),
    "medical": _kind(words("Next visit"), "stethoscope", "medical", _D, new=True),
    "psychological": _kind(words("Next session"), "brain", "psychological", _P, new=True),
    "report": _kind(words("Report of the quarter"), "chart-column", "", _M),
}  # fmt: skip
"""Every kind of due thing, in the order in which those of one day are listed."""

APPOINTMENTS_OF: Mapping[Role, frozenset[str]] = {
    _D: frozenset({"medical"}),
    _P: frozenset({"psychological"}),
    _L: frozenset({"legal", "police", "court", "migration", "embassy", "documents"}),
}
"""Which appointments concern a profession; caseworkers and managers see all of them."""


def concerns(kind: str, detail: str, roles: Iterable[str]) -> bool:
    """Whether a thing is a task of somebody with these roles. Unknown kinds are nobody's."""
    about, held = DUE.get(kind), frozenset(roles)
    if about is None:
        return False
    own = kind == "appointment" and any(
        detail in APPOINTMENTS_OF.get(role, ()) for role in Role if role in held
    )
    return own or not about.roles.isdisjoint(held)


def clock(start: date, answered: Mapping[int, bool], today: date, last: date) -> list[tuple[int, date]]:
    """The questions of the 3, 6 and 12 month clock that are due up to a day, as months and day.

    `answered` tells which were asked. Of those that have come by today only the latest counts; it lapses with `LAPSE`.
    """
    if months_later(start, LAPSE) <= today:
        return []
    found: list[tuple[int, date]] = []
    for months in CLOCK:
        day = months_later(start, months)
        if day <= today:
            found = [(months, day)]
        elif day <= last:
            found.append((months, day))
    return [one for one in found if one[1] <= last and not answered.get(one[0])]
