"""The model holds every population that could stand behind the tables, and no other."""

from itertools import combinations, product

import numpy as np
import pytest

from caseapp.statistics.disclosure.cliques import cliques_of, tree_of
from caseapp.statistics.disclosure.model import Model, model_of
from caseapp.statistics.disclosure.unknowns import ContradictionError, Unknowns
from caseapp.statistics.table import Cell, Population, Release, Table, Variable
from tests.statistics.disclosure.made_up import (
    POPULATIONS,
    TABLES,
    VARIABLES,
    Person,
    has,
    people,
    release_of,
    table_of,
)


def scopes(*names: str) -> list[frozenset[str]]:
    return [frozenset(name) for name in names]


def test_questions_of_one_table_lie_in_one_clique() -> None:
    cliques = cliques_of(scopes("abc", "cd", "de"), dict.fromkeys("abcde", 2))
    assert sorted("".join(sorted(clique)) for clique in cliques) == ["abc", "cd", "de"]


def test_a_cycle_of_tables_is_triangulated() -> None:
    cliques = cliques_of(scopes("ab", "bc", "cd", "da"), dict.fromkeys("abcd", 2))
    assert sorted(len(clique) for clique in cliques) == [3, 3]


@pytest.mark.parametrize("seed", range(20))
def test_what_two_cliques_share_is_shared_by_all_between_them(seed: int) -> None:
    chance = np.random.default_rng(seed)
    pairs = [pair for pair in combinations("abcdefgh", 2) if chance.random() < 0.35]
    cliques = cliques_of([frozenset(pair) for pair in pairs], dict.fromkeys("abcdefgh", 2))
    edges = tree_of(cliques)
    assert len(edges) == len(cliques) - 1
    for name in "abcdefgh":
        with_it = {number for number, clique in enumerate(cliques) if name in clique}
        joined = [edge for edge in edges if set(edge) <= with_it]
        assert not with_it or len(joined) == len(with_it) - 1


def test_no_question_at_all_leaves_the_number_of_persons() -> None:
    assert cliques_of([], {}) == (frozenset(),)


def true_population(release: Release, persons: list[Person]) -> list[int]:
    """The true persons, counted into the unknowns."""
    unknowns = Unknowns(release)
    numbers = [0] * unknowns.size
    for atom, pieces in unknowns.pieces.items():
        inside = [p for p in persons if unknowns.atoms[str(p["population"])] == (atom,)]
        for piece in pieces:
            for place, answers in enumerate(piece.answers):
                numbers[piece.first + place] = sum(
                    all(
                        answer(unknowns, person, name) == number
                        for name, number in zip(piece.names, answers, strict=True)
                    )
                    for person in inside
                )
    return numbers


def answer(unknowns: Unknowns, person: Person, name: str) -> int:
    dim, _, one = name.partition("=")
    if one:
        return int(has(person, VARIABLES[dim], one))
    return next(number for number, block in enumerate(unknowns.questions.blocks[dim]) if person[dim] in block)


def test_the_true_persons_give_the_true_counts() -> None:
    """Every form of every count, groups, complements and differences too, against invented persons."""
    release = release_of(60, 3)
    model = model_of(release)
    numbers = true_population(release, people(60, 3))
    assert all(sum(numbers[n] for n in left) == sum(numbers[n] for n in right) for left, right in model.ties)
    assert all(sum(numbers[n] for n in count.form) == count.value for count in model.counts)


def test_every_cell_of_every_table_is_a_count() -> None:
    release = release_of(20, 1)
    places = {place for count in model_of(release).counts for place in count.places}
    assert places == {(table.id, cell.key) for table in release.tables for cell in table.cells}


def names_of(model: Model) -> str:
    return "\n".join(count.name for count in model.counts)


def test_complements_and_differences_are_counts_too() -> None:
    names = names_of(model_of(release_of(20, 1)))
    assert "services () not ('service', 'bed')" in names
    assert "services (('service', 'bed'),) without new" in names


def test_parts_that_no_table_tells_apart_are_one() -> None:
    tables = tuple(
        table_of(name, population, [], [])
        for name, population, _ in TABLES
        if population in ("new", "assisted")
    )
    unknowns = Unknowns(Release(VARIABLES, POPULATIONS, tables))
    assert unknowns.atoms["carried"] == unknowns.atoms["reopened"]
    assert len(unknowns.atoms["assisted"]) == 2


def test_a_group_of_answers_counts_who_gave_any_of_them() -> None:
    service = Variable("s", ("a", "b", "c"), {"ab": ("a", "b")}, multi=True)
    persons = [
        {"s": frozenset(letter for letter, yes in zip("abc", bits, strict=True) if yes)}
        for bits in product((0, 1), repeat=3)
    ]
    model = model_of(
        Release({"s": service}, (Population("all"),), (table_of("t", "all", [service], persons),))
    )
    counts = {count.places[0][1]: count.value for count in model.counts if count.places}
    assert counts[("s", "ab"),] == 6
    group = next(count for count in model.counts if count.places and count.places[0][1] == (("s", "ab"),))
    assert len(group.form) == 3


def test_categories_that_no_table_tells_apart_need_no_unknowns() -> None:
    country = Variable(
        "c",
        tuple(f"c{number}" for number in range(200)),
        {"far": tuple(f"c{number}" for number in range(1, 200))},
    )
    cells = (Cell((), 30), Cell((("c", "c0"),), 10), Cell((("c", "far"),), 20))
    model = model_of(Release({"c": country}, (Population("all"),), (Table("t", "all", ("c",), cells),)))
    assert model.size == 2


def test_a_catalogue_that_joins_too_much_is_refused() -> None:
    names = [f"q{number}" for number in range(4)]
    variables = {name: Variable(name, tuple("abcdefghi")) for name in names}
    table = table_of("t", "all", list(variables.values()), [])
    with pytest.raises(ContradictionError, match="joins too many"):
        model_of(Release(variables, (Population("all"),), (table,)))


def test_a_population_inside_itself_is_refused() -> None:
    circle = (Population("a", sum_of=("b",)), Population("b", sum_of=("a",)))
    with pytest.raises(ContradictionError, match="part of itself"):
        model_of(Release({}, circle, (Table("t", "a", (), (Cell((), 1),)),)))


def test_a_part_larger_than_the_whole_is_refused() -> None:
    populations = (Population("new"), Population("old"), Population("both", sum_of=("new", "old")))
    tables = tuple(Table(name, name, (), (Cell((), number),)) for name, number in (("new", 20), ("both", 19)))
    with pytest.raises(ContradictionError, match="less than nobody"):
        model_of(Release({}, populations, tables))
