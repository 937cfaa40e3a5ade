"""Small invented caseloads for the tests of counting, and others made up by chance."""

import random
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import SERVICES
from caseapp.statistics.facts import (
    AFTER_RETURN,
    AFTER_STEP,
    AGE_BANDS,
    OUTCOMES,
    UNKNOWN,
    WELL,
    AmountFact,
    BedFact,
    CaseFact,
    Caseload,
    EventFact,
    FollowUpFact,
    ServiceFact,
    StayFact,
)

Q3 = Quarter(2026, 3)
"""The quarter that most examples count: July to September 2026, 92 days."""


def day(text: str) -> date:
    """A day of 2026, written as 07-15; or of any year, written in full."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def case(person: int, opened: str, closed: str | None = None, **facts: Any) -> CaseFact:
    """A case that counts from the day of its opening, unless said otherwise; its number is the person's."""
    given: dict[str, Any] = {"case": person, "counted_from": day(opened)} | facts
    return CaseFact(person=person, opened=day(opened), closed=day(closed) if closed else None, **given)


def stay(arrived: str, left: str | None = None, **facts: Any) -> StayFact:
    """A stay from one day of 2026 to another."""
    return StayFact(day(arrived), day(left) if left else None, **facts)


def load(*cases: CaseFact, beds: int = 0) -> Caseload:
    """A caseload of these cases, in a house with beds that were always there."""
    return Caseload(cases, tuple(BedFact(day("2020-01-01")) for _ in range(beds)))


def made_up(seed: int, cases: int) -> Caseload:
    """People of 2026 who come back, are typed late, and stay at odd dates; about two cases to a person."""
    chance = random.Random(seed)
    made = (_made_up_case(chance, number, 1 + cases // 2) for number in range(cases))
    return Caseload(tuple(made), (BedFact(day("2020-01-01")),))


caseloads = st.builds(made_up, st.integers(0, 2**32), st.integers(0, 20))
"""Any made-up caseload; from a seed, because drawing every answer by itself takes a hundred times longer."""


def _day(chance: random.Random) -> date:
    return day("01-01") + timedelta(days=chance.randrange(365))


def _some(chance: random.Random, *codes: str) -> tuple[str, ...]:
    return tuple(chance.sample(codes, chance.randint(0, min(3, len(codes)))))


def _made_up_case(chance: random.Random, number: int, persons: int) -> CaseFact:
    opened = _day(chance)
    return CaseFact(
        person=chance.randint(1, persons),
        case=number,
        opened=opened,
        counted_from=opened + timedelta(days=chance.choice((0, 0, 0, 40, 120))),
        closed=chance.choice((None, opened + timedelta(days=chance.randrange(200)))),
        earlier_case=chance.random() < 0.2,
        sex=chance.choice(("female", "male", "other", UNKNOWN)),
        age=chance.choice((*AGE_BANDS, UNKNOWN)),
        citizenships=_some(chance, "KZ", "UZ", "KG", "RU", "DE", "stateless"),
        purposes=_some(chance, "ForcedLabour", "ForcedBegging", "Surrogacy"),
        countries_of_exploitation=_some(chance, "KZ", "RU", "UZ", "AE"),
        referral_source=chance.choice(("police", "ngo", "self", "other", UNKNOWN)),
        referred_on=chance.choice((None, _day(chance))),
        closure_reason=chance.choice(("returned", "died", UNKNOWN)),
        stays=tuple(_made_up_stay(chance) for _ in range(chance.randint(0, 2))),
        destination=chance.choice(("own_home", "abroad", "prison", UNKNOWN)),
        services=tuple(
            ServiceFact(chance.choice(SERVICES), _day(chance), chance.choice(OUTCOMES), chance.choice(_KINDS))
            for _ in range(chance.randint(0, 4))
        ),
        events=tuple(EventFact(*chance.choice(_EVENTS), _day(chance)) for _ in range(chance.randint(0, 3))),
        follow_ups=tuple(
            FollowUpFact(
                _day(chance), chance.choice((3, 6, 12)), chance.choice((AFTER_RETURN, AFTER_STEP)), WELL
            )
            for _ in range(chance.randint(0, 2))
        ),
        amounts=tuple(
            AmountFact(name, _day(chance), chance.randint(1, 900_000))
            for name in _some(chance, "grants_paid")
        ),
    )


_KINDS = ("counselling", "documents", "course", "grant", "haircut", UNKNOWN)
_EVENTS = (
    ("goal", "goal_set"), ("goal", "goal_reached"), ("change", "better"), ("change", "same"),
    ("return_step", "departed"), ("referred_to", "referred"),
)  # fmt: skip


def _made_up_stay(chance: random.Random) -> StayFact:
    arrived = _day(chance)
    left = chance.choice((None, arrived + timedelta(days=chance.randrange(150))))
    away = tuple((_day(chance), chance.choice((None, _day(chance)))) for _ in range(chance.randint(0, 2)))
    return StayFact(arrived, left, away, chance.randint(0, 3), chance.random() < 0.2)
