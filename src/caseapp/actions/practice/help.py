"""The help that an invented person received, day by day, between admission and closure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.profile import Profile
from caseapp.records.fields import NoAnswer
from caseapp.records.medical import Medical
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport

Entry = tuple[str, Any]
"""The name of a subject, and a record of it."""

_OUTCOMES = {"provided": 86, "referred": 6, "refused": 4, "not_available": 4}
_VISITS = {
    "consultation": 45,
    "treatment": 25,
    "examination": 14,
    "medicines": 8,
    "dental": 5,
    "vaccination": 3,
}
_SESSIONS = {"individual": 70, "group": 22, "crisis": 4, "phone": 4}
_STEPS = {"course": 30, "job": 28, "benefits": 16, "housing": 10, "mediation": 8, "grant": 8}
_PLANS = {"Health": 20, "Legal": 25, "SocialCare": 25, "Livelihood": 20, "Education": 10}


@dataclass(frozen=True, slots=True)
class Episode:
    """The days between which everything of a case lies. `last` is the closure, or the last day that is told."""

    opened: date
    last: date
    closed: date | None
    closure_reason: str
    payer: str
    doctor: str
    psychologist: str
    worker: str

    def day(self, after: int) -> date | None:
        """The day so many days after the admission; None where the case does not last that long."""
        day = self.opened + timedelta(days=after)
        return day if day <= self.last else None


def invent_help(chance: Chance, profile: Profile, episode: Episode) -> Iterator[Entry]:
    """Every entry of help of one case, subject by subject, each in the order of its days."""
    for record in _plans(chance, episode):
        yield "plan", record
    for visit in _medical(chance, profile, episode):
        yield "medical", visit
    for session in _psychological(chance, profile, episode):
        yield "psychological", session
    if not profile.minor or profile.age >= 15:
        for step in _reintegration(chance, profile, episode):
            yield "reintegration", step
    if profile.foreign:
        for support in _return(chance, profile, episode):
            yield "return_support", support


def _plans(chance: Chance, episode: Episode) -> Iterator[Plan]:
    day = episode.day(chance.number(1, 10))
    if day is None or not chance.happens(0.7):
        return
    done = episode.closed is not None and chance.happens(0.85)
    yield Plan(
        day=day, type=chance.weighted(_PLANS), worker=episode.worker, planned_end=day + timedelta(days=90),
        review_on=day + timedelta(days=chance.number(60, 90)), agreed=chance.answered(value=True, share=0.95),
        copy_given=chance.answered(chance.happens(0.7), 0.9),
        actual_end=episode.last if done else NoAnswer.NOT_ASKED,
        result=chance.weighted({"reached": 55, "partly": 30, "not_reached": 10, "dropped": 5})
        if done
        else NoAnswer.NOT_ASKED,
    )  # fmt: skip


def _medical(chance: Chance, profile: Profile, episode: Episode) -> Iterator[Medical]:
    woman = profile.sex == "female" and 16 <= profile.age <= 42
    pregnant = woman and chance.happens(0.07)
    first = episode.day(chance.number(0, 3))
    if first is not None and chance.happens(0.85):
        refused = chance.happens(0.03)
        yield Medical(
            day=first, outcome="refused" if refused else "provided", kind="first_check", payer=episode.payer,
            worker=episode.doctor, injuries=chance.answered(chance.happens(0.22), 0.9),
            pregnant=chance.answered(pregnant, 0.9) if woman else NoAnswer.NOT_ASKED,
            tests_offered=chance.answered(("blood", "tuberculosis", "hiv"), 0.8),
            seeing=_ability(chance), hearing=_ability(chance), walking=_ability(chance),
            remembering=_ability(chance), self_care=_ability(chance), communicating=_ability(chance),
            insurance=chance.answered("not_insured" if profile.foreign else "insured", 0.8),
        )  # fmt: skip
    after = chance.number(4, 18)
    for _ in range(chance.weighted({0: 40, 1: 30, 2: 18, 3: 12})):
        day = episode.day(after)
        if day is None:
            return
        kind = "pregnancy" if pregnant and chance.happens(0.5) else chance.weighted(_VISITS)
        yield Medical(
            day=day, outcome=chance.weighted(_OUTCOMES), kind=kind, payer=episode.payer, worker=episode.doctor
        )
        after += chance.number(5, 40)


def _ability(chance: Chance) -> str | NoAnswer:
    return chance.answered(chance.weighted({"none": 90, "some": 8, "much": 2}), 0.85)


def _psychological(chance: Chance, profile: Profile, episode: Episode) -> Iterator[Psychological]:
    """Sessions about once a week; the score falls a little from one to the next, as it should."""
    if not chance.happens(0.72):
        return
    score, after = chance.around(3, 24, 13), chance.number(1, 6)
    sessions = chance.around(1, 9, 3)
    for place in range(sessions):
        day = episode.day(after)
        if day is None:
            return
        measured = not profile.minor and place in (0, sessions - 1) and chance.happens(0.7)
        thoughts = 1 if measured and score > 17 and chance.happens(0.3) else 0
        yield Psychological(
            day=day, outcome=chance.weighted(_OUTCOMES) if place else "provided",
            kind="first_talk" if place == 0 else chance.weighted(_SESSIONS), minutes=10 * chance.number(3, 9),
            payer=episode.payer, worker=episode.psychologist,
            methods=chance.answered(("first_aid",) if place == 0 else ("listening", "education"), 0.85),
            phq9=score if measured else NoAnswer.NOT_ASKED,
            phq9_item9=thoughts if measured else NoAnswer.NOT_ASKED,
            safety_plan=True if thoughts else NoAnswer.NOT_ASKED,
        )  # fmt: skip
        score, after = max(0, score - chance.number(-1, 4)), after + chance.number(5, 10)


def _reintegration(chance: Chance, profile: Profile, episode: Episode) -> Iterator[Reintegration]:
    after = chance.number(15, 50)
    for _ in range(chance.weighted({0: 55, 1: 30, 2: 15} if profile.foreign else {0: 20, 1: 40, 2: 40})):
        day = episode.day(after)
        if day is None:
            return
        kind = "school" if profile.minor else chance.weighted(_STEPS)
        outcome = chance.weighted(_OUTCOMES)
        lasting = kind in ("course", "school") and outcome == "provided"
        yield Reintegration(
            day=day, outcome=outcome, kind=kind, payer=episode.payer, worker=episode.worker,
            status=chance.answered(chance.weighted({"completed": 50, "under_way": 35, "broken_off": 15}), 0.9),
            hours=4 * chance.number(4, 30) if lasting else NoAnswer.NOT_ASKED,
            certificate=chance.answered(chance.happens(0.6), 0.8) if lasting else NoAnswer.NOT_ASKED,
        )  # fmt: skip
        after += chance.number(14, 50)


def _return(chance: Chance, profile: Profile, episode: Episode) -> Iterator[ReturnSupport]:
    """Whoever returned was informed and asked first, and departed on the day of the closure."""
    gone = episode.closed if episode.closure_reason == "returned" else None
    day = gone - timedelta(days=min((gone - episode.opened).days, chance.number(5, 20))) if gone else None
    if day is None:
        day = episode.day(chance.number(10, 40)) if chance.happens(0.25) else None
    if day is None:
        return
    known_home = len(profile.citizenship) == 2
    risk = {"none": 60, "low": 30, "medium": 10}
    yield ReturnSupport(
        day=day, outcome="provided" if gone else chance.weighted(_OUTCOMES), payer=episode.payer, worker=episode.worker,
        informed=True, decision="wishes" if gone else chance.weighted({"undecided": 60, "wishes": 30, "declines": 10}),
        best_interest=True if profile.minor and gone else NoAnswer.NOT_ASKED,
        risk_family=chance.answered(chance.weighted(risk)), risk_trafficker=chance.answered(chance.weighted(risk)),
        risk_income=chance.answered(chance.weighted(risk)), risk_result="go" if gone else NoAnswer.NOT_ASKED,
        fit_to_travel=True if gone else NoAnswer.NOT_ASKED,
        travel_document=chance.weighted({"passport": 70, "return_certificate": 30}) if gone else NoAnswer.NOT_ASKED,
        destination=profile.citizenship if known_home else NoAnswer.UNKNOWN,
        route=chance.answered((chance.weighted({"train": 35, "bus": 35, "air": 25, "car": 5}),), 0.9)
        if gone
        else NoAnswer.NOT_ASKED,
        departed=gone or NoAnswer.NOT_ASKED,
    )  # fmt: skip
