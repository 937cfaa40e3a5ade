"""A computer with the records is lost: what was on it, how far it is open, what to do now, and until when to tell whom.

Counts only: nothing about any single person leaves this file. It works on records that were restored from a backup, and
in a colleague's records too; what was on the lost computer is then not known here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.breach_advice import (
    Exposure,
    Loss,
    exposure_of,
    protected_by,
    shown_by,
    steps_after,
)
from caseapp.base.words import Words
from caseapp.base.working_days import within_one_working_day
from caseapp.db import holdings
from caseapp.db.work import Work
from caseapp.records.fields import Compartment
from caseapp.records.roles import Intent


@dataclass(frozen=True, slots=True)
class UserLine:
    """Somebody who can sign in, and when she last did anything in these records (UTC, empty where never)."""

    user: str
    roles: tuple[str, ...]
    last_seen: str


@dataclass(frozen=True, slots=True)
class Held:
    """What a copy of these records holds: so many `people` in all, and with answers in each compartment.

    `verified_backup` is when the newest backup was read again (UTC, empty where there is none).
    """

    people: int
    answers: Mapping[Compartment, int]
    users: tuple[UserLine, ...]
    verified_backup: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """What follows from a loss. `held` is None where the lost computer held other records than these.

    `due` is until when the authority must be told; counts below `threshold` leave the house only as "fewer than".
    """

    loss: Loss
    exposure: Exposure
    held: Held | None
    office: str
    threshold: int
    due: datetime
    protected: tuple[Words, ...]
    shown: tuple[Words, ...]
    steps: tuple[Words, ...]


def assess(desk: Desk, loss: Loss) -> Assessment:
    """Say what was on a lost computer and what to do now; that this was asked stands in the audit log.

    KnownError where the role may not look after the records as a whole.
    """
    with desk.database.work(Intent.MANAGE_VAULT, "assess a lost computer") as work:
        held = _held(desk, work) if loss.own_records else None
    exposure = exposure_of(loss)
    at_risk = held.answers.get(Compartment.SAFETY, 0) if held is not None else None
    return Assessment(
        loss, exposure, held, desk.profile.name, desk.profile.threshold, within_one_working_day(loss.discovered),
        protected_by(loss), shown_by(loss), steps_after(loss, exposure, at_risk),
    )  # fmt: skip


def _held(desk: Desk, work: Work) -> Held:
    seen = holdings.last_entries(work)
    users = tuple(UserLine(slot.user, slot.roles, seen.get(slot.user, "")) for slot in desk.head.slots)
    return Held(
        holdings.people(work),
        holdings.people_with_answers(work),
        users,
        holdings.newest_verified_backup(work),
    )
