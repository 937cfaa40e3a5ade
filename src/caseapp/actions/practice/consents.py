"""The consents of an invented person: given, refused and sometimes withdrawn, one entry per purpose."""

from collections.abc import Iterator
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Episode
from caseapp.actions.practice.profile import Profile
from caseapp.records.consent import EXPLAINED, Consent
from caseapp.records.fields import NoAnswer

_PURPOSES = {
    "services": (1.0, 0.99), "keeping_file": (1.0, 0.98), "iom_statistics": (0.95, 0.96), "iom_coded": (0.6, 0.85),
    "police": (0.5, 0.55), "health": (0.5, 0.93), "embassy": (0.35, 0.7), "family_contact": (0.4, 0.75),
    "research": (0.3, 0.6),
}  # fmt: skip
"""For each purpose: the share of people who are asked, and of them the share who say yes."""


def invent_consents(chance: Chance, profile: Profile, episode: Episode) -> Iterator[Consent]:
    """The decisions of one case. What the help itself needs is decided on the day of admission."""
    with_interpreter = not profile.speaks_russian and profile.language not in ("kaz", "rus")
    for purpose, (asked, agreed) in _PURPOSES.items():
        if not chance.happens(asked) or (purpose == "embassy" and not profile.foreign):
            continue
        later = 0 if asked == 1 else chance.number(0, 5)
        given = chance.happens(agreed)
        day = min(episode.opened + timedelta(days=later), episode.last)
        yield Consent(
            day=day, purpose=purpose, given="yes" if given else "no",
            withdrawn_on=_withdrawal(chance, purpose, day, episode.last) if given else NoAnswer.NOT_ASKED,
            how=chance.weighted({"signed": 95, "thumbprint": 1, "spoken_alone": 4}),
            language=profile.language if with_interpreter or not profile.speaks_russian else "rus",
            interpreter=with_interpreter, explained=EXPLAINED.codes, worker=episode.worker, form_version="1",
            minor_basis=chance.weighted({"guardian": 45, "guardianship_authority": 55})
            if profile.minor
            else NoAnswer.NOT_ASKED,
            assent=given if profile.minor else NoAnswer.NOT_ASKED,
        )  # fmt: skip


def _withdrawal(chance: Chance, purpose: str, day: date, last: date) -> date | NoAnswer:
    if purpose in ("services", "keeping_file") or not chance.happens(0.02):
        return NoAnswer.NOT_ASKED
    return chance.day(day, last)
