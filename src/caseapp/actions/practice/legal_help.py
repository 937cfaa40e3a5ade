"""Legal help and referrals of an invented person, hanging together with citizenship, closure and time."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Entry, Episode
from caseapp.actions.practice.profile import Profile
from caseapp.actions.practice.texts import ORGANISATIONS
from caseapp.base.words import Speaks
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.legal import Legal
from caseapp.records.referral import Referral

_KINDS = {
    True: {"counselling": 30, "documents": 22, "stay_status": 16, "wages": 14, "complaint": 10, "representation": 8},
    False: {"counselling": 40, "complaint": 22, "representation": 14, "wages": 12, "documents": 8, "compensation": 4},
}  # fmt: skip
"""By whether somebody is a foreigner."""
_OUTCOMES = {"provided": 90, "referred": 6, "refused": 2, "not_available": 2}
_STATUS = {"preparing": 15, "filed": 20, "investigated": 25, "in_court": 10, "granted": 22, "discontinued": 8}
_PAID_OUT = ("wages", "compensation")
_SOUGHT = {
    "health": ("medical",), "embassy": ("documents",), "migration_service": ("documents",), "police": ("legal",),
    "employment_centre": ("reintegration",), "social_protection": ("material_aid", "accommodation"),
    "lawyer": ("legal",), "iom": ("return_support", "reintegration"), "ngo": ("accommodation",),
}  # fmt: skip
_TO = {
    True: {
        "health": 26, "embassy": 22, "iom": 16, "migration_service": 12, "police": 10, "lawyer": 8, "ngo": 6,
    },
    False: {
        "health": 26, "social_protection": 22, "employment_centre": 20, "police": 12, "lawyer": 12, "ngo": 8,
    },
}  # fmt: skip
_PATIENCE = timedelta(days=45)
"""How long somebody waits for the answer to a referral before she writes down that none came."""
_FROM = {"hotline": "other", "self": "", "family": ""}
"""From whom a referral comes, where the code of the case is not the one of the organisation."""


def invent_legal_help(chance: Chance, profile: Profile, episode: Episode, say: Speaks) -> Iterator[Entry]:
    """The steps of legal help of one case; nearly half of all cases have some."""
    if not chance.happens(0.48):
        return
    after = chance.number(2, 14)
    for _ in range(chance.weighted({1: 50, 2: 33, 3: 17})):
        day = episode.day(after)
        if day is None:
            return
        yield "legal", _step(chance, profile, episode, day, say)
        after += chance.number(10, 35)


def _step(chance: Chance, profile: Profile, episode: Episode, day: date, say: Speaks) -> Legal:
    kind, outcome = chance.weighted(_KINDS[profile.foreign]), chance.weighted(_OUTCOMES)
    court = kind in ("complaint", "representation", *_PAID_OUT)
    status = chance.weighted(_STATUS) if court and outcome == "provided" else NoAnswer.NOT_ASKED
    paid = kind in _PAID_OUT and status == "granted"
    authority = ORGANISATIONS["labour_inspection" if kind == "wages" else "police"]
    return Legal(
        day=day, outcome=outcome, kind=chance.answered(kind, 0.96), payer=episode.payer, worker="Ержан",
        authority=say(authority) if court else NoAnswer.NOT_ASKED,
        role="victim" if kind in ("complaint", "representation") else NoAnswer.NOT_ASKED, status=status,
        amount_recovered=5_000 * chance.number(12, 110) if paid else NoAnswer.NOT_ASKED,
        recovered_on=chance.day(day, episode.last) if paid else NoAnswer.NOT_ASKED,
    )  # fmt: skip


def invent_referrals(
    chance: Chance, profile: Profile, episode: Episode, case: Case, say: Speaks
) -> Iterator[Entry]:
    """The referral by which somebody came, and those to others while the case was open."""
    source = case.referral_source if isinstance(case.referral_source, str) else ""
    came_from = _FROM.get(source, source)
    if came_from and chance.happens(0.9):
        heard = case.referred_on if isinstance(case.referred_on, date) else case.opened
        yield (
            "referral",
            Referral(
                day=heard, direction="in", organisation_kind=came_from, organisation=say(ORGANISATIONS[came_from]),
                sought=("accommodation",), state="done", answered_on=case.opened, consent=True, worker=episode.worker,
            ),
        )  # fmt: skip
    after = chance.number(2, 12)
    for _ in range(chance.weighted({0: 28, 1: 36, 2: 24, 3: 12})):
        day = episode.day(after)
        if day is None:
            return
        yield "referral", _referral(chance, profile, episode, day, say)
        after += chance.number(5, 30)


def _referral(chance: Chance, profile: Profile, episode: Episode, day: date, say: Speaks) -> Referral:
    kind = chance.weighted(_TO[profile.foreign])
    answered = min(day + timedelta(days=chance.number(1, 20)), episode.last)
    state = chance.weighted({"done": 62, "accepted": 12, "declined": 8, "sent": 12, "no_answer": 6})
    if state == "sent" and (episode.closed is not None or day < episode.last - _PATIENCE):
        state = "no_answer"
    answer = state in ("done", "accepted", "declined")
    return Referral(
        day=day, direction="out", organisation_kind=chance.answered(kind, 0.97), organisation=say(ORGANISATIONS[kind]),
        sought=chance.answered(_SOUGHT[kind], 0.92), consent=True, worker=episode.worker, state=state,
        answered_on=answered if answer else NoAnswer.NOT_ASKED,
        remind_on=day + timedelta(days=14) if state == "sent" else NoAnswer.NOT_ASKED,
    )  # fmt: skip
