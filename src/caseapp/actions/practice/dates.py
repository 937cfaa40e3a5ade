"""The appointments of invented people, and the approval of their goals: so that a practice calendar has something in it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Entry, Episode
from caseapp.actions.practice.profile import Profile
from caseapp.actions.practice.texts import ORGANISATIONS
from caseapp.base.words import Speaks
from caseapp.records.appointment import Appointment
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.plan import Plan

_KINDS = {
    True: {"medical": 26, "legal": 18, "migration": 16, "embassy": 14, "psychological": 14, "documents": 12},
    False: {"medical": 28, "social": 20, "legal": 16, "psychological": 14, "work": 12, "education": 10},
}  # fmt: skip
"""By whether somebody is a foreigner."""
_WHERE = {
    "medical": "health", "migration": "migration_service", "embassy": "embassy", "legal": "lawyer",
    "social": "social_protection", "work": "employment_centre",
}  # fmt: skip
_TIMES = {
    "0900": 16,
    "0930": 10,
    "1000": 18,
    "1030": 8,
    "1100": 16,
    "1200": 6,
    "1400": 12,
    "1500": 10,
    "1630": 4,
}
_STATES = {"kept": 82, "missed": 8, "cancelled": 10}
_APPROVED_AFTER = timedelta(days=14)
"""Days within which a manager has looked at a goal."""


def approved(plan: Plan, end: date) -> Plan:
    """A goal with its approval, unless it was written in the last days that are told."""
    if plan.day > end - _APPROVED_AFTER:
        return plan
    return replace(plan, approved_by="Сауле", approved_on=plan.day + timedelta(days=2))


def closure_looked_at(case: Case, worker: str, end: date) -> Case:
    """A closed case with who closed it, and the manager's approval unless it was closed in the last days that are told."""
    closed = case.closed
    if not isinstance(closed, date):
        return case
    case = replace(case, closed_by=worker)
    if closed > end - _APPROVED_AFTER:
        return case
    return replace(case, closure_approved_by="Сауле", closure_approved_on=closed + timedelta(days=2))


def invent_appointments(
    profile: Profile, episode: Episode, number: int, today: date | None, say: Speaks
) -> Iterator[Entry]:
    """Those that took place while the case was open; of an open case one or two of the days after `today`."""
    chance = Chance(f"dates:{number}:{episode.opened}")
    after = chance.number(3, 12)
    for _ in range(chance.weighted({0: 30, 1: 40, 2: 30})):
        day = _working_day(episode.opened + timedelta(days=after))
        if day <= episode.last:
            yield "appointment", _appointment(chance, profile, episode, day, say, chance.weighted(_STATES))
        after += chance.number(6, 30)
    if episode.closed is None and today is not None:
        for _ in range(chance.weighted({0: 35, 1: 45, 2: 20})):
            day = _working_day(today + timedelta(days=chance.number(0, 13)))
            yield "appointment", _appointment(chance, profile, episode, day, say, "")


def _working_day(day: date) -> date:
    """The Monday after it where it lies on a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _appointment(
    chance: Chance, profile: Profile, episode: Episode, day: date, say: Speaks, state: str
) -> Appointment:
    kind = chance.weighted(_KINDS[profile.foreign])
    place = say(ORGANISATIONS[_WHERE[kind]]) if kind in _WHERE else NoAnswer.NOT_ASKED
    return Appointment(
        day=day, time=chance.weighted(_TIMES), kind=kind, worker=episode.worker, place=place,
        interpreter=chance.answered(value=False, share=0.7), state=state or NoAnswer.NOT_ASKED,
    )  # fmt: skip
