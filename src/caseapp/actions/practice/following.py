"""How invented people fare: needs assessed again and again, aid, and what lasts after the help."""

import dataclasses
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Entry, Episode
from caseapp.actions.practice.profile import Profile
from caseapp.actions.practice.texts import AID, SAFETY_STEPS, STRENGTHS, WISHES
from caseapp.base.words import Speaks
from caseapp.records.aid import Aid
from caseapp.records.assessment import LEVELS, NEEDS, Assessment
from caseapp.records.fields import NoAnswer
from caseapp.records.grant import Tranche, Visit
from caseapp.records.psychological import Psychological
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.records.safety_plan import SafetyPlan

_CODES = tuple(LEVELS)
_AFTER = {"after_3": 91, "after_6": 183, "after_12": 365}
_AT_HOME = {"well": 62, "needs_help": 20, "moved_on": 6, "not_reached": 12}
_GIVEN_UP = timedelta(days=60)
"""After so many days without a contact somebody writes down that nobody was reached."""
_PRICES = {
    "food": 6_000, "hygiene": 5_000, "clothes": 24_000, "phone": 3_000, "transport": 14_000, "documents": 9_000,
    "medicines": 8_000, "tools": 120_000,
}  # fmt: skip
_BETTER = 3
"""Points of PHQ-9 from which the invented psychologist speaks of a change."""


def invent_assessments(chance: Chance, profile: Profile, episode: Episode, say: Speaks) -> Iterator[Entry]:
    """Needs near the admission, after about 90 days, and at the closure of a longer case; most of them fall."""
    levels = {name: chance.number(1, 3) for name in NEEDS}
    if not profile.foreign:
        levels |= {"return_home": 0, "documents": min(1, levels["documents"])}
    length = (episode.last - episode.opened).days
    days = [chance.number(1, 7), *((chance.number(84, 90),) if length > 95 else ())]
    if episode.closed is not None and length > 30 and chance.happens(0.6):
        days.append(length)
    if not chance.happens(0.88):
        return
    for place, after in enumerate(days):
        day = episode.day(after)
        if day is not None:
            yield "assessment", _assessment(chance, episode, day, levels, place, say)
        levels = {
            name: max(0, level - chance.weighted({0: 30, 1: 50, 2: 20})) for name, level in levels.items()
        }


def _assessment(
    chance: Chance, episode: Episode, day: date, levels: dict[str, int], place: int, say: Speaks
) -> Assessment:
    needs: dict[str, Any] = {name: chance.answered(_CODES[level], 0.95) for name, level in levels.items()}
    risk = {"none": 40, "some": 40, "serious": 17, "acute": 3} if place == 0 else {"none": 70, "some": 30}
    acute = "acute" in needs.values()
    return Assessment(
        day=day, worker=episode.worker, with_person=chance.answered(value=True, share=0.95), **needs,
        urgency=chance.weighted({"today": 20, "week": 50, "month": 30} if acute else {"month": 40, "later": 60}),
        risk_suicide=chance.weighted({"none": 86, "some": 14}), risk_violence=chance.weighted(risk),
        risk_trafficking=chance.weighted(risk), protective=say(chance.one(STRENGTHS)), wishes=say(chance.one(WISHES)),
        next_on=day + timedelta(days=90) if episode.closed is None else NoAnswer.NOT_ASKED,
    )  # fmt: skip


def invent_aid(chance: Chance, episode: Episode, say: Speaks) -> Iterator[Entry]:
    """What was handed out or paid for."""
    after = chance.number(0, 4)
    for kind in ("hygiene", *(chance.one(tuple(_PRICES)) for _ in range(chance.number(0, 3)))):
        day = episode.day(after)
        if day is None or not chance.happens(0.75):
            return
        yield (
            "aid",
            Aid(
                day=day, kind=kind, what=say(AID[kind]), pieces=1, worker=episode.worker, payer=episode.payer,
                cost=_PRICES[kind] + 500 * chance.number(0, 8), receipt=chance.answered(value=True, share=0.85),
            ),
        )  # fmt: skip
        after += chance.number(3, 30)


def followed(chance: Chance, entry: Entry, episode: Episode, end: date) -> Iterator[Entry]:
    """An entry as it stands at the end of what is told, with what became of it afterwards."""
    name, record = entry
    if isinstance(record, Reintegration):
        yield from _lasting(chance, record, episode, end)
    elif isinstance(record, ReturnSupport):
        yield name, _at_home(chance, record, end)
    else:
        yield entry


def _lasting(chance: Chance, step: Reintegration, episode: Episode, end: date) -> Iterator[Entry]:
    """Whether it was still so after 3, 6 and 12 months; a grant is paid in tranches and visited."""
    if step.outcome != "provided" or step.status == "broken_off":
        yield "reintegration", step
        return
    answers: dict[str, Any] = {"began": step.day}
    still = True
    for months, days in ((3, 92), (6, 184), (12, 366)):
        asked = step.day + timedelta(days=days + chance.number(0, 9))
        still = still and chance.happens(0.82)
        if asked <= end and (chance.happens(0.8) or asked <= end - _GIVEN_UP):
            answers |= {f"kept_{months}": still, f"kept_{months}_on": asked}
    tranches = tuple(_tranches(chance, step, episode)) if step.kind == "grant" else ()
    if tranches:
        amounts = [one.amount for one in tranches if isinstance(one.amount, int)]
        answers |= {
            "plan_accepted": True, "amount_planned": sum(amounts), "tranches": len(amounts), "amount_paid": sum(amounts),
        }  # fmt: skip
    yield "reintegration", dataclasses.replace(step, **answers)
    for tranche in tranches:
        yield "tranche", tranche
    visited = step.day + timedelta(days=chance.number(30, 60))
    if step.kind in ("grant", "job") and visited <= end:
        state = chance.weighted({"well": 65, "difficulties": 25, "stopped": 10})
        income = 10_000 * chance.number(8, 24)
        yield "visit", Visit(day=visited, state=state, monthly_income=income, worker=episode.worker)


def _tranches(chance: Chance, step: Reintegration, episode: Episode) -> Iterator[Tranche]:
    due = step.day
    for _ in range(chance.weighted({1: 40, 2: 60})):
        if due > episode.last:
            return
        amount = 10_000 * chance.number(15, 60)
        yield Tranche(due_on=due, amount=amount, paid_on=due, payer=episode.payer, receipts=True)
        due += timedelta(days=chance.number(14, 35))


def _at_home(chance: Chance, support: ReturnSupport, end: date) -> ReturnSupport:
    """The risks were assessed before the departure; the arrival and three contacts follow as far as time has passed."""
    gone = support.departed
    if not isinstance(gone, date):
        return support
    answers: dict[str, Any] = {"risk_assessed_on": chance.day(support.day, gone)}
    arrived = gone + timedelta(days=chance.number(0, 3))
    if arrived <= end and chance.happens(0.92):
        answers["arrived"] = arrived
    for field, days in _AFTER.items():
        day = gone + timedelta(days=days + chance.number(-5, 12))
        if day <= end and chance.happens(0.78):
            answers |= {f"{field}_on": day, field: chance.weighted(_AT_HOME)}
        elif day <= end - _GIVEN_UP:
            answers |= {f"{field}_on": day, field: "not_reached"}
    return dataclasses.replace(support, **answers)


def compared(chance: Chance, sessions: list[Psychological], *, closed: bool) -> Iterator[Psychological]:
    """The sessions of a case with the other two scales, and with what the last score says against the first."""
    measured = [place for place, one in enumerate(sessions) if isinstance(one.phq9, int)]
    for place, one in enumerate(sessions):
        answers: dict[str, Any] = {}
        if isinstance(one.phq9, int) and one.outcome == "provided":
            answers = {
                "gad7": min(21, max(0, round(one.phq9 * 0.75) + chance.number(-2, 2))),
                "who5": min(25, max(0, 22 - one.phq9 + chance.number(-3, 3))),
            }
        if len(measured) > 1 and place == measured[-1]:
            answers["change"] = _change(sessions[measured[0]], one)
        elif closed and len(measured) == 1 and place == len(sessions) - 1:
            answers["change"] = "not_measured_again"
        yield dataclasses.replace(one, **answers)


def _change(first: Psychological, last: Psychological) -> str:
    fallen = first.phq9 - last.phq9 if isinstance(first.phq9, int) and isinstance(last.phq9, int) else 0
    return "better" if fallen >= _BETTER else "worse" if fallen <= -_BETTER else "same"


def safety_plans(sessions: list[Psychological], closed: date | None, say: Speaks) -> Iterator[Entry]:
    """The plan that was made on the day on which somebody spoke of thoughts of suicide; it ends with the case."""
    for one in sessions:
        if isinstance(one.phq9_item9, int) and one.phq9_item9 > 0:
            steps: dict[str, Any] = {name: say(text) for name, text in SAFETY_STEPS.items()}
            ended = closed or NoAnswer.NOT_ASKED
            plan = SafetyPlan(
                day=one.day, agreed=True, copy_given=True, worker=one.worker, ended_on=ended, **steps
            )
            yield "safety_plan", plan
