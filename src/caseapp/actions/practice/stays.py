"""The nights of an invented person: one stay, or two with a change of bed, with some nights away."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Episode
from caseapp.actions.practice.house import FreeBeds
from caseapp.actions.practice.profile import Profile
from caseapp.records.accommodation import Absence, Stay
from caseapp.records.fields import NoAnswer
from caseapp.records.stay_limit import USUAL_MONTHS, months_later

_REASONS = {"plan_completed": "moved_on"}
"""The reason for leaving a bed where it is called otherwise than the reason for closing the case."""
_SHARE_STAYING = 0.8
_LONG = 110
"""Nights after which somebody asked for an extension."""
_LONGEST = 180
"""Nights: the state order pays for six months."""


@dataclass(frozen=True, slots=True)
class InventedStay:
    """A stay with the absences in it. `stay.bed` is the number of one of the beds that were handed in."""

    stay: Stay
    absences: tuple[Absence, ...] = ()


def invent_stays(
    chance: Chance, profile: Profile, episode: Episode, free: FreeBeds, end: date
) -> Iterator[InventedStay]:
    """The stays of a case; none where no bed is free. A stay without a departure goes on after `end`."""
    if not chance.happens(_SHARE_STAYING):
        return
    arrived = min(episode.opened + timedelta(days=chance.weighted({0: 80, 1: 15, 2: 5})), episode.last)
    left = _departure(chance, episode, arrived)
    children = chance.weighted({0: 85, 1: 10, 2: 5}) if profile.sex == "female" and not profile.minor else 0
    group = _group(profile, children)
    moved = arrived + timedelta(days=chance.number(4, 20)) if chance.happens(0.12) else None
    if moved is not None and moved < (left or end):
        bed, second = free.take(group, arrived, moved), free.take(group, moved, left)
        if bed is not None:
            yield _stay(chance, episode, (arrived, moved), bed, children, "other_bed")
        arrived, bed = moved, second
    else:
        bed = free.take(group, arrived, left)
    if bed is not None:
        reason = episode.closure_reason if left == episode.closed else "moved_on"
        stay = _stay(chance, episode, (arrived, left), bed, children, _REASONS.get(reason, reason))
        record = _extended(stay.stay, left or end)
        yield InventedStay(record, tuple(_absences(chance, arrived, left or end)))


def _extended(stay: Stay, until: date) -> Stay:
    """Long stays that the state order pays for were extended by two months, because papers were not ready."""
    if stay.payer != "state_order" or (until - stay.arrived).days < _LONG:
        return stay
    return replace(
        stay, extended_until=months_later(stay.arrived, USUAL_MONTHS + 2), extension_reason="documents"
    )


def _departure(chance: Chance, episode: Episode, arrived: date) -> date | None:
    """Most leave when the case is closed, some earlier; None for who is still there."""
    left = arrived + timedelta(days=min(chance.around(3, 120, 20), _LONGEST))
    until_closure = episode.closed is not None and chance.happens(0.7)
    if until_closure or left > episode.last:
        return episode.closed
    return left


def _group(profile: Profile, children: int) -> str:
    if children or profile.minor or profile.transgender:
        return "families"
    return "women" if profile.sex == "female" else "men"


def _stay(
    chance: Chance, episode: Episode, days: tuple[date, date | None], bed: int, children: int, reason: str
) -> InventedStay:
    arrived, left = days
    return InventedStay(
        Stay(
            arrived=arrived, bed=bed, kind="shelter", payer=episode.payer, children=children, meals=3,
            planned_until=chance.answered(arrived + timedelta(days=30), 0.5), worker=episode.worker,
            rules_explained=chance.answered(value=True, share=0.9),
            kits=chance.answered(("hygiene", "clothes"), 0.8),
            left=left or NoAnswer.NOT_ASKED, reason_left=reason if left else NoAnswer.NOT_ASKED,
        )
    )  # fmt: skip


def _absences(chance: Chance, arrived: date, until: date) -> Iterator[Absence]:
    """One absence in some stays of more than a week, well within the stay."""
    length = (until - arrived).days
    if length < 8 or not chance.happens(0.15):
        return
    begin = arrived + timedelta(days=chance.number(1, length - 6))
    back = begin + timedelta(days=chance.number(1, 4))
    kind = chance.weighted({"permitted": 65, "hospital": 30, "not_permitted": 5})
    yield Absence(away_from=begin, back_on=back, kind=kind)
