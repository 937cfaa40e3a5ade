"""What follows from what among the things that a report counts, by their definitions.

Two tables that no third one joins still speak of the same persons, and where one answer follows from another, whoever reads
both tables knows it. Protection and audit therefore take these relations as part of every population; a counted fact that
follows from another counted fact must stand here, or a small number could be worked out from large ones.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from caseapp.statistics.table import Clause, Relation, Variable
from caseapp.statistics.variables import COARSE_VARIABLES, FULL_VARIABLES, OPEN, REFERRED

UNKNOWN = "unknown"
_HOMES = ("KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", "other")
"""Citizenships under which a person has one known home country."""
_SAME = {
    "KZ": "KZ",
    "RU": "RU",
    "UZ": "central_asia",
    "KG": "central_asia",
    "TJ": "central_asia",
    "TM": "central_asia",
}
"""Under which country of exploitation the home country itself is counted; any other home is counted as `other`."""
_COUNTRIES = ("KZ", "RU", "central_asia", "other", "several")


def implies(variable: str, answer: str, *, then: str, answers: tuple[str, ...]) -> Relation:
    """Whoever gave this answer gave one of those, too."""
    return Relation((Clause(variable, (answer,)), Clause(then, answers, holds=False)))


def relations_among(variables: Mapping[str, Variable]) -> tuple[Relation, ...]:
    """The relations that speak of these variables and of answers that they have; others say nothing here."""
    return tuple(
        relation
        for relation in RELATIONS
        if all(_asked(clause, variables.get(clause.variable)) for clause in relation.clauses)
    )


def _asked(clause: Clause, variable: Variable | None) -> bool:
    known = () if variable is None else (*variable.categories, *variable.groups)
    return all(answer in known for answer in clause.answers)


def _borders() -> Iterator[Relation]:
    """A border follows from citizenship and countries of exploitation (`records.trafficking.border`)."""
    for nowhere in (UNKNOWN, "stateless"):
        yield implies("citizenship", nowhere, then="border", answers=(UNKNOWN,))
    yield implies("country_of_exploitation", UNKNOWN, then="border", answers=(UNKNOWN,))
    for home, country in product((*_HOMES, "several"), _COUNTRIES):
        yield Relation(
            (
                Clause("citizenship", (home,)),
                Clause("country_of_exploitation", (country,)),
                Clause("border", _possible(home, country), holds=False),
            )
        )


def _possible(home: str, country: str) -> tuple[str, ...]:
    """What a border can be. Two countries under one heading may be one and the same, or not."""
    if home == "several":
        return ("internal", "cross_border")
    if _SAME.get(home, "other") != country:
        return ("cross_border",)
    return ("internal",) if home == country != "other" else ("internal", "cross_border")


def _kinds() -> Iterator[Relation]:
    """A kind of help is counted where the service was given, and a kind of organisation where somebody was referred."""
    for question, service in (("legal_help", "legal"), ("reintegration", "reintegration")):
        for kind in _answers(question):
            yield implies(question, kind, then="service", answers=(service,))
    for question in ("referred_to", "referral_state"):
        for answer in _answers(question):
            if answer != REFERRED:
                yield implies(question, answer, then="referred_to", answers=(REFERRED,))


def _answers(question: str) -> Iterator[str]:
    """All answers to a question, in any size of the report."""
    for variables in (FULL_VARIABLES, COARSE_VARIABLES):
        if question in variables:
            yield from variables[question].categories


def _ends() -> Iterator[Relation]:
    """Where somebody lives afterwards is counted of those, and only of those, whose case was closed."""
    yield implies("destination", OPEN, then="exit", answers=(OPEN,))
    yield implies("exit", OPEN, then="destination", answers=(OPEN,))


RELATIONS: tuple[Relation, ...] = tuple(dict.fromkeys((*_borders(), *_kinds(), *_ends())))
"""All of them. Definitions change never for an issued report, so neither do these."""
