"""What follows from what: no person of any caseload is what a relation says nobody can be."""

from collections.abc import Mapping

import pytest
from hypothesis import given

from caseapp.statistics.catalogue import COARSE, FULL, SMALL, Catalogue
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.unknowns import ContradictionError, Unknowns
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import clients
from caseapp.statistics.indicators.answers import Answer
from caseapp.statistics.relations import RELATIONS, implies, relations_among
from caseapp.statistics.table import Cell, Clause, Population, Relation, Release, Table, Variable
from tests.statistics.caseloads import Q3, caseloads
from tests.statistics.practice_like import assisting

KIND = Variable("kind", ("course", "grant"), multi=True)
SERVICE = Variable("service", ("help",), multi=True)
FOLLOWS = (
    implies("kind", "course", then="service", answers=("help",)),
    implies("kind", "grant", then="service", answers=("help",)),
)


def meets(person: Mapping[str, Answer], clause: Clause, catalogue: Catalogue) -> bool:
    given_answer = person[clause.variable]
    chosen = {given_answer} if isinstance(given_answer, str) else set(given_answer)
    groups = catalogue.variables[clause.variable].groups
    wanted = {one for answer in clause.answers for one in groups.get(answer, (answer,))}
    return bool(chosen & wanted) == clause.holds


def contradictions(caseload: Caseload, catalogue: Catalogue) -> list[Relation]:
    """The relations that somebody in a caseload contradicts."""
    relations = relations_among(catalogue.variables)
    people = [dict(client.answers) for client in clients(caseload, Q3, catalogue.variables)]
    return [
        relation
        for relation in relations
        for person in people
        if all(meets(person, clause, catalogue) for clause in relation.clauses)
    ]


@given(caseloads)
def test_nobody_contradicts_a_relation(caseload: Caseload) -> None:
    for catalogue in (FULL, COARSE, SMALL):
        assert contradictions(caseload, catalogue) == []


@pytest.mark.parametrize("seed", range(6))
def test_nobody_of_a_practice_shelter_contradicts_a_relation(seed: int) -> None:
    caseload = assisting(seed, 40)
    for catalogue in (FULL, COARSE, SMALL):
        assert contradictions(caseload, catalogue) == []


def test_every_relation_speaks_of_some_size_of_the_report() -> None:
    assert {*relations_among(FULL.variables), *relations_among(COARSE.variables)} == set(RELATIONS)


def test_a_relation_about_other_questions_says_nothing() -> None:
    assert relations_among({"border": FULL.variables["border"]}) == ()


def counted(helped: int | None, course: int | None, grant: int | None) -> Release:
    def table(dim: str, **counts: int | None) -> Table:
        cells = [Cell(((dim, label),), number) for label, number in counts.items()]
        return Table(dim, "all", (dim,), (Cell((), 30), *cells))

    tables = (table("service", help=helped), table("kind", course=course, grant=grant))
    return Release({"kind": KIND, "service": SERVICE}, (Population("all"),), tables, relations=FOLLOWS)


def test_what_follows_from_a_shown_number_is_found_by_the_auditor() -> None:
    told = counted(5, None, None)  # of five who were helped, no six can have had a course
    assert audit(told.variables, told.populations, told.tables).safe
    verdict = audit(told.variables, told.populations, told.tables, relations=told.relations)
    assert [(table, key, most) for table, key, _, most in verdict.problems] == [
        ("kind", (("kind", "course"),), 5),
        ("kind", (("kind", "grant"),), 5),
        ("all", (("service", "help"), ("kind", "not course")), 5),
        ("all", (("service", "help"), ("kind", "not grant")), 5),
    ]


def test_a_number_from_which_a_small_one_follows_is_hidden() -> None:
    safe = protect(counted(5, 2, 1), tie_key=b"k")
    helped = next(table for table in safe.tables if table.id == "service")
    assert safe.proved
    assert (helped.value(), helped.value(service="help")) == (30, None)


def test_who_was_helped_without_the_usual_kind_of_help_is_not_told_by_subtraction() -> None:
    told = counted(20, 19, None)
    verdict = audit(told.variables, told.populations, told.tables, relations=told.relations)
    assert ("all", (("service", "help"), ("kind", "not course")), 1, 1) in verdict.problems
    shown = {table.id: table for table in protect(counted(20, 19, 9), tie_key=b"k").tables}
    assert None in (shown["service"].value(service="help"), shown["kind"].value(kind="course"))
    assert shown["service"].value(service="help") or shown["kind"].value(kind="course")


def test_numbers_that_contradict_a_relation_are_refused() -> None:
    with pytest.raises(ContradictionError):
        protect(counted(5, 8, 6), tie_key=b"k")


def test_nobody_whom_a_relation_excludes_is_in_a_population_of_the_protection() -> None:
    unknowns = Unknowns(counted(20, 19, 9))
    pieces = [piece for found in unknowns.pieces.values() for piece in found]
    for relation in FOLLOWS:
        conditions = unknowns.questions.barred(relation)
        asked = {name for condition in conditions for name in condition.names}
        joint = [piece for piece in pieces if asked <= set(piece.names)]
        assert joint
        assert not any(piece.matching(conditions).any() for piece in joint)
