"""The reverse of relations: among people made up by chance, nothing follows from anything but what the catalogue says.

Every two answers that are counted about the same persons are compared. Whoever adds a question from which another follows,
and forgets to say so in `statistics/relations.py`, finds it named here.
"""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

import pytest

from caseapp.records.case import CASE_DESTINATION, CLOSURE_REASON, FORMAL_STATUS, REFERRAL_SOURCE
from caseapp.records.legal import LEGAL_KIND
from caseapp.records.referral import ORGANISATION_KIND, REFERRAL_STATE
from caseapp.records.reintegration import REINTEGRATION_KIND
from caseapp.records.trafficking_choices import EXPLOITATION, INDUSTRY, MEANS, METHOD_OF_RECRUITMENT
from caseapp.statistics.catalogue import COARSE, FULL, SERVICES, Catalogue
from caseapp.statistics.facts import (
    AFTER_RETURN,
    AFTER_STEP,
    AGE_BANDS,
    GIVEN,
    NEEDS_HELP,
    OUTCOMES,
    UNKNOWN,
    WELL,
    CaseFact,
    Caseload,
    EventFact,
    FollowUpFact,
    ServiceFact,
    StayFact,
)
from caseapp.statistics.indicators import clients
from caseapp.statistics.indicators.tables import atoms_of
from caseapp.statistics.relations import relations_among
from caseapp.statistics.table import Client, follows_from
from tests.statistics.caseloads import Q3

PEOPLE = 6000
COUNTRIES = ("KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", "DE", "stateless")
SIZES = {catalogue.id: catalogue for catalogue in (FULL, COARSE)}
SIZED = pytest.mark.parametrize("catalogue", SIZES.values(), ids=lambda catalogue: catalogue.id)

Condition = tuple[str, str]


def anybody(chance: random.Random, number: int) -> CaseFact:
    """A case of the third quarter of 2026, or carried into it, every answer by chance and of every other independent."""
    opened = Q3.start + timedelta(days=chance.randrange(-40, 90))
    late = chance.random() < 0.2
    return CaseFact(
        person=number,
        case=number,
        opened=opened - timedelta(days=100 * late),
        counted_from=opened,
        closed=chance.choice((None, *(opened + timedelta(days=chance.randrange(most)) for most in (40, 80)))),
        earlier_case=chance.random() < 0.3,
        sex=chance.choice(("female", "male", "other", UNKNOWN)),
        age=chance.choice((*AGE_BANDS, UNKNOWN)),
        citizenships=_some(chance, COUNTRIES),
        purposes=_many(chance, EXPLOITATION.codes),
        industries=_many(chance, INDUSTRY.codes),
        countries_of_exploitation=_some(chance, COUNTRIES[:-1]),
        recruitment=_many(chance, METHOD_OF_RECRUITMENT.codes),
        means=_many(chance, MEANS.codes),
        referral_source=chance.choice((*REFERRAL_SOURCE.codes, UNKNOWN)),
        referred_on=chance.choice(
            (None, opened - timedelta(days=100 * late + chance.choice((0, 3, 20, 90))))
        ),
        formal_status=chance.choice((*FORMAL_STATUS.codes, UNKNOWN)),
        closure_reason=chance.choice((*CLOSURE_REASON.codes, UNKNOWN)),
        destination=chance.choice((*CASE_DESTINATION.codes, UNKNOWN)),
        stays=(StayFact(opened, opened + timedelta(days=5)),) if chance.random() < 0.5 else (),
        services=tuple(_services(chance)),
        events=tuple(_events(chance)),
        follow_ups=tuple(_follow_ups(chance)),
    )


def _some(chance: random.Random, codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(chance.sample(codes, chance.choice((0, 1, 1, 2))))


def _many(chance: random.Random, codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(chance.sample(codes, chance.choice((0, 1, 3, 6))))


def _day(chance: random.Random) -> date:
    return Q3.start + timedelta(days=chance.randrange(92))


def _services(chance: random.Random) -> Iterator[ServiceFact]:
    kinds = {"legal": LEGAL_KIND.codes, "reintegration": REINTEGRATION_KIND.codes}
    for service in SERVICES:
        for _ in range(chance.choice((0, 0, 1, 6))):
            kind = chance.choice((*kinds.get(service, ()), UNKNOWN))
            yield ServiceFact(service, _day(chance), chance.choice((*OUTCOMES, GIVEN)), kind)


def _events(chance: random.Random) -> Iterator[EventFact]:
    plain = {
        "goal": ("goal_set", "goal_reached"),
        "change": ("better", "same", "worse"),
        "return_step": ("risk_assessed", "departed", "arrived"),
    }
    for question, answers in plain.items():
        for answer in _some(chance, answers):
            yield EventFact(question, answer, _day(chance))
    for _ in range(chance.choice((0, 1, 3))):
        day = _day(chance)
        yield EventFact("referred_to", "referred", day)
        for question, known in (("referred_to", ORGANISATION_KIND), ("referral_state", REFERRAL_STATE)):
            if chance.random() < 0.7:
                yield EventFact(question, chance.choice(known.codes), day)


def _follow_ups(chance: random.Random) -> Iterator[FollowUpFact]:
    for _ in range(chance.choice((0, 1, 2, 4))):
        after = chance.choice((AFTER_RETURN, AFTER_STEP))
        situation = chance.choice((WELL, NEEDS_HELP, UNKNOWN))
        yield FollowUpFact(_day(chance), chance.choice((3, 6, 12)), after, situation)


def people(catalogue: Catalogue, population: str) -> list[Mapping[str, object]]:
    """Different people of a population, each with her answers."""
    inside = atoms_of(population, catalogue.populations)
    return [dict(client.answers) for client in everybody(catalogue.id) if client.population in inside]


@cache
def everybody(size: str) -> tuple[Client, ...]:
    """All people by chance, as a size of the report knows them."""
    chance = random.Random(1)
    load = Caseload(tuple(anybody(chance, number) for number in range(PEOPLE)))
    return clients(load, Q3, SIZES[size].variables)


def conditions(catalogue: Catalogue, population: str) -> list[Condition]:
    """Every answer and group of answers that stands in a table about a population."""
    asked = {dim for plan in catalogue.tables if plan.population == population for dim in plan.dims}
    variables = [variable for name, variable in catalogue.variables.items() if name in asked]
    return [(one.id, label) for one in variables for label in (*one.groups, *one.categories)]


def who(catalogue: Catalogue, found: list[Mapping[str, object]], condition: Condition) -> int:
    """Whom of these people it holds for, as the bits of a number."""
    name, label = condition
    members = catalogue.variables[name].groups.get(label, (label,))
    bits = 0
    for place, person in enumerate(found):
        answer = person[name]
        chosen = {answer} if isinstance(answer, str) else set(answer) if isinstance(answer, tuple) else set()
        bits |= bool(chosen & set(members)) << place
    return bits


def said(catalogue: Catalogue) -> set[tuple[Condition, Condition]]:
    """What follows from what by the relations: one answer from another, also over a third, and for groups."""
    pairs = {pair for pair in map(follows_from, relations_among(catalogue.variables)) if pair is not None}
    return pairs | {(one, last) for one, middle in pairs for again, last in pairs if middle == again}


@SIZED
@pytest.mark.parametrize("population", ["new", "assisted", "followed_up"])
def test_nothing_follows_or_is_excluded_unless_the_catalogue_says_so(
    catalogue: Catalogue, population: str
) -> None:
    found, known = people(catalogue, population), said(catalogue)
    held = {one: who(catalogue, found, one) for one in conditions(catalogue, population)}
    assert not [one for one, bits in held.items() if bits in (0, (1 << len(found)) - 1)], "never or always so"
    pairs = [(one, other) for one in held for other in held if one[0] != other[0]]
    follows = {(one, other) for one, other in pairs if not held[one] & ~held[other]} - known
    assert {pair for pair in follows if not _because_of(catalogue, known, *pair)} == set()
    apart = {(one, other) for one, other in pairs if not held[one] & held[other]}
    assert apart - _excluded(catalogue, known) == set()


def _because_of(
    catalogue: Catalogue, known: set[tuple[Condition, Condition]], one: Condition, other: Condition
) -> bool:
    """Whether the other answer is all that is left, because what it leaves out excludes the first."""
    variable = catalogue.variables[other[0]]
    if variable.multi:
        return False
    left_out = set(variable.categories) - set(variable.groups.get(other[1], (other[1],)))
    return all(
        any(
            before == (other[0], name) and after[0] == one[0] and after[1] != one[1]
            for before, after in known
        )
        for name in left_out
    )


def _excluded(
    catalogue: Catalogue, known: set[tuple[Condition, Condition]]
) -> set[tuple[Condition, Condition]]:
    """Pairs of answers that nobody gives both, because what follows from one leaves no room for the other."""
    found = set()
    for before, (name, label) in known:
        variable = catalogue.variables[name]
        for other in () if variable.multi else (*variable.groups, *variable.categories):
            if not {*variable.groups.get(other, (other,))} & {*variable.groups.get(label, (label,))}:
                found |= {(before, (name, other)), ((name, other), before)}
    return found


def test_a_relation_that_is_left_out_would_be_found() -> None:
    """The control: the kinds of legal help follow from the service, and the test sees it."""
    found = people(FULL, "assisted")
    kind, service = ("legal_help", "counselling"), ("service", "legal")
    assert (kind, service) in said(FULL)
    assert not who(FULL, found, kind) & ~who(FULL, found, service)
