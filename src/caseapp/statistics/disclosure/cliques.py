"""Splits a web of questions into small overlapping groups, so that one population can be described piecewise.

Questions asked together in a table are neighbours. Once the graph of neighbours is triangulated, tables over
its cliques that agree on what they share always come from one real population of persons (Atserias and
Kolaitis 2020, "Consistency, acyclicity, and positive semirings"): nothing is lost by looking at the cliques
alone.
"""

from collections.abc import Iterable, Mapping
from itertools import combinations

Clique = frozenset[str]


def cliques_of(scopes: Iterable[frozenset[str]], sizes: Mapping[str, int]) -> tuple[Clique, ...]:
    """The cliques of the triangulated graph in which every scope is joined, largest questions last.

    `sizes` gives the number of categories of each question. At least one clique is returned (the empty one,
    which counts the persons), in an order that depends on the input alone.
    """
    neighbours = _joined(scopes)
    found: list[Clique] = []
    while neighbours:
        name = min(
            neighbours, key=lambda one: (_missing(neighbours, one), _cells(neighbours, one, sizes), one)
        )
        clique = frozenset(neighbours[name] | {name})
        if not any(clique <= other for other in found):
            found.append(clique)
        _eliminate(neighbours, name)
    return tuple(found) or (frozenset(),)


def _joined(scopes: Iterable[frozenset[str]]) -> dict[str, set[str]]:
    neighbours: dict[str, set[str]] = {}
    for scope in scopes:
        for name in scope:
            neighbours.setdefault(name, set()).update(scope - {name})
    return neighbours


def _missing(neighbours: Mapping[str, set[str]], name: str) -> int:
    """How many edges have to be filled in when this question is eliminated next (the min-fill rule)."""
    return sum(right not in neighbours[left] for left, right in combinations(sorted(neighbours[name]), 2))


def _cells(neighbours: Mapping[str, set[str]], name: str, sizes: Mapping[str, int]) -> int:
    product = sizes[name]
    for other in neighbours[name]:
        product *= sizes[other]
    return product


def _eliminate(neighbours: dict[str, set[str]], name: str) -> None:
    around = neighbours.pop(name)
    for one in around:
        neighbours[one] |= around
        neighbours[one] -= {one, name}


def tree_of(cliques: tuple[Clique, ...]) -> tuple[tuple[int, int], ...]:
    """Pairs of cliques that must agree on what they share: a spanning tree with the largest overlaps.

    For the cliques of a triangulated graph such a tree has the property that what two cliques share is
    shared by all cliques between them. Cliques that share nothing still agree on the number of persons.
    """
    edges: list[tuple[int, int]] = []
    nearest = {right: (len(cliques[0] & cliques[right]), 0) for right in range(1, len(cliques))}
    """Those outside of the tree: the largest overlap with a clique inside, and minus the first of these."""
    while nearest:
        added = max(nearest, key=lambda right: (*nearest[right], -right))
        edges.append((-nearest.pop(added)[1], added))
        for right, best in nearest.items():
            nearest[right] = max(best, (len(cliques[added] & cliques[right]), -added))
    return tuple(edges)
