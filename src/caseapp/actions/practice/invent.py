"""Invented people for practice vaults, tests and measurements: a plain function from a seed to cases.

What is told hangs together: nobody sleeps without a bed or two in one, nothing happens before the admission or after
the closure, languages fit the citizenship. Much is missing on purpose, as in real files: not asked, refused, unknown.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.consents import invent_consents
from caseapp.actions.practice.dates import approved, closure_looked_at, invent_appointments
from caseapp.actions.practice.following import (
    compared,
    followed,
    invent_aid,
    invent_assessments,
    safety_plans,
)
from caseapp.actions.practice.handouts import invent_handouts
from caseapp.actions.practice.help import Entry, Episode, invent_help
from caseapp.actions.practice.histories import invent_history
from caseapp.actions.practice.house import FreeBeds
from caseapp.actions.practice.legal_help import invent_legal_help, invent_referrals
from caseapp.actions.practice.nights import invent_kits
from caseapp.actions.practice.profile import Profile, invent_person, invent_profile
from caseapp.actions.practice.sharing import invent_sharing
from caseapp.actions.practice.stays import InventedStay, invent_stays
from caseapp.actions.practice.texts import GOALS
from caseapp.base.language import Language
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological

_REFERRED = {
    "police": 24, "ngo": 19, "hotline": 13, "embassy": 12, "self": 10, "iom": 7, "migration_service": 6,
    "family": 4, "health": 2, "prosecutor": 2, "labour_inspection": 1,
}  # fmt: skip
_PAYERS = {
    True: {"iom_project": 76, "other_donor": 16, "own_means": 8},
    False: {"state_order": 70, "iom_project": 22, "own_means": 8},
}  # fmt: skip
"""State-funded help did not take foreigners who stay for a time only; by whether somebody is a foreigner."""
_ENDS = {
    True: {
        "returned": 55, "plan_completed": 20, "own_wish": 12, "transferred": 6, "missing": 4, "limit_of_stay": 2,
        "other": 1,
    },
    False: {"plan_completed": 58, "own_wish": 18, "transferred": 14, "limit_of_stay": 5, "missing": 3, "other": 2},
}  # fmt: skip
_DESTINATIONS: Mapping[str, Mapping[str, float]] = {
    "returned": {"abroad": 100},
    "plan_completed": {"own_home": 30, "family": 40, "rented": 30},
    "own_wish": {"family": 40, "own_home": 15, "rented": 15, "not_known": 30},
    "transferred": {"other_shelter": 75, "institution": 25},
    "missing": {"not_known": 100},
    "limit_of_stay": {"rented": 50, "family": 30, "other_shelter": 20},
    "other": {"other": 60, "institution": 40},
}
"""Where somebody lives after the closure, by its reason."""
_WORKERS = ("Айгерім", "Динара", "Елена")
_SHARE_COMING_BACK = 0.08


@dataclass(frozen=True, slots=True)
class InventedCase:
    """One case. `number` tells the person, from 0; a second case of the same number has the same person.

    An entry that belongs to another one, such as the tranche of a grant, comes right after it.
    """

    number: int
    person: Person
    case: Case
    entries: tuple[Entry, ...]
    stays: tuple[InventedStay, ...]


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is known of a case before its stay: enough to put all of them in the order of arrival."""

    number: int
    profile: Profile
    person: Person
    episode: Episode
    chance: Chance
    later: Chance
    """For what was added to practice data later: a stream of its own, so that nothing before it changes."""
    again: bool


def invent(
    people: int,
    quarters: int,
    seed: int,
    last: Quarter,
    beds: Mapping[int, str],
    say: Speaks | None = None,
    today: date | None = None,
) -> Iterator[InventedCase]:
    """So many invented people, spread evenly over so many quarters up to the last one, in the order of admission.

    `beds` says for whom each bed is (men, women, families), by number; a case for which no bed is free has no stay.
    Nothing is told about the days after the last quarter: whoever is there at its end is still there. Free texts are
    said by `say`, in English without it. Appointments of the days ahead are told from `today` on, none without it.
    """
    first = last
    for _ in range(quarters - 1):
        first = first.previous()
    spread = tuple(first.until(last))
    openings = [
        opening
        for number in range(people)
        for opening in _openings(seed, number, spread[number % len(spread)], last.end)
    ]
    free, spoken = FreeBeds(beds), say or Language("en")
    for opening in sorted(openings, key=lambda one: (one.episode.opened, one.number)):
        told = _case(opening, free, last.end, spoken)
        dates = invent_appointments(opening.profile, opening.episode, opening.number, today, spoken)
        yield replace(told, entries=(*told.entries, *dates))


def _openings(seed: int, number: int, quarter: Quarter, end: date) -> Iterator[_Opening]:
    chance, later = Chance(f"{seed}:{number}"), Chance(f"{seed}:{number}:later")
    opened = chance.day(quarter.start, quarter.end)
    profile = invent_profile(chance)
    person = invent_person(chance, profile, opened)
    episode = _episode(chance, profile, opened, end)
    yield _Opening(number, profile, person, episode, chance, later, again=False)
    if episode.closed is not None and chance.happens(_SHARE_COMING_BACK):
        back = episode.closed + timedelta(days=chance.number(20, 150))
        if back <= end:
            returning = _episode(chance, profile, back, end)
            yield _Opening(number, profile, person, returning, chance, later, again=True)


def _episode(chance: Chance, profile: Profile, opened: date, end: date) -> Episode:
    closed = opened + timedelta(days=chance.around(6, 200, 40))
    reason = chance.weighted(_ENDS[profile.foreign])
    done = closed <= end
    return Episode(
        opened, min(closed, end), closed if done else None, reason if done else "",
        chance.weighted(_PAYERS[profile.foreign]), "Салтанат", "Мадина", chance.one(_WORKERS),
    )  # fmt: skip


def _case(opening: _Opening, free: FreeBeds, end: date, say: Speaks) -> InventedCase:
    chance, profile, episode = opening.chance, opening.profile, opening.episode
    stays = tuple(invent_stays(chance, profile, episode, free, end))
    in_house = any(isinstance(stay.stay.left, NoAnswer) for stay in stays)
    history, events = invent_history(chance, profile, episode.opened)
    entries: list[Entry] = [("consent", consent) for consent in invent_consents(chance, profile, episode)]
    if chance.happens(0.97):
        entries.append(("trafficking", history))
        entries += [("event", event) for event in events]
    help_given = list(invent_help(chance, profile, episode))
    case = _case_record(chance, episode, in_house=in_house)
    case = replace(case, destination=_destination(opening.later, episode))
    case = closure_looked_at(case, episode.worker, end)
    entries += _told_further(opening, help_given, case, end, say)
    entries += [("kit", kit) for kit in invent_kits(stays, episode.last)]
    entries += list(invent_sharing(entries, opening.person, episode, say))
    entries += list(invent_handouts(entries, episode))
    return InventedCase(opening.number, opening.person, case, tuple(entries), stays)


def _destination(chance: Chance, episode: Episode) -> str | NoAnswer:
    if not episode.closed:
        return NoAnswer.NOT_ASKED
    return chance.answered(chance.weighted(_DESTINATIONS[episode.closure_reason]), 0.9)


def _told_further(
    opening: _Opening, help_given: Iterable[Entry], case: Case, end: date, say: Speaks
) -> Iterator[Entry]:
    """The help with what became of it, and everything that hangs on the whole case."""
    chance, profile, episode = opening.later, opening.profile, opening.episode
    sessions: list[Psychological] = []
    for entry in help_given:
        name, record = entry
        if isinstance(record, Psychological):
            sessions.append(record)
        elif isinstance(record, Plan) and isinstance(record.type, str):
            yield name, approved(replace(record, objectives=say(GOALS[record.type])), end)
        else:
            yield from followed(chance, entry, episode, end)
    sessions = list(compared(chance, sessions, closed=episode.closed is not None))
    yield from (("psychological", one) for one in sessions)
    yield from safety_plans(sessions, episode.closed, say)
    yield from invent_legal_help(chance, profile, episode, say)
    yield from invent_referrals(chance, profile, episode, case, say)
    yield from invent_assessments(chance, profile, episode, say)
    yield from invent_aid(chance, episode, say)


def _case_record(chance: Chance, episode: Episode, *, in_house: bool) -> Case:
    closed = episode.closed
    moved = episode.closure_reason == "transferred"
    status = ("ClosedReferred" if moved else "Closed") if closed else "Active"
    if not closed and not in_house and (episode.last - episode.opened).days > 60:
        status = "FollowUp"
    waited = 0 if chance.happens(0.35) else chance.around(0, 35, 3)
    formal = {"identified": 30, "pending": 24, "not_applied": 40, "not_recognised": 6}
    return Case(
        opened=episode.opened, status=status, worker=episode.worker, payer=episode.payer,
        formal_status=chance.answered(chance.weighted(formal), 0.92),
        referral_source=chance.answered(chance.weighted(_REFERRED), 0.96),
        referred_on=chance.answered(episode.opened - timedelta(days=waited), 0.88),
        reason_in=chance.answered("AdditionalServicesRequired", 0.6),
        reason_out="AdditionalServicesRequired" if moved else NoAnswer.NOT_ASKED,
        referred_out_on=closed if moved and closed else NoAnswer.NOT_ASKED,
        closed=closed or NoAnswer.NOT_ASKED, closure_reason=episode.closure_reason or NoAnswer.NOT_ASKED,
    )  # fmt: skip
