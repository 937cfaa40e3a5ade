"""Answers of one shelter that may be taken for others like them, and who stands in a population with such answers."""

import numpy as np

from caseapp.statistics.disclosure.known_library import Library
from caseapp.statistics.disclosure.known_rows import Rows
from caseapp.statistics.disclosure.solver import Flags, Numbers


def people(*rows: tuple[int, ...]) -> Numbers:
    """Two shelters, three kinds of persons."""
    return np.array(rows, dtype=np.int64)


def library_of(rows: Rows, *populations: tuple[Numbers, Numbers]) -> Library:
    """Each population with what its rows must agree on to be exchanged; of the one count only the order matters."""
    library = Library(2, 3, 1, rows)
    for number, (persons, alike) in enumerate(populations):
        like, _ = rows.take(alike, persons)
        library.add(persons, np.full((3, 1), number), like)
    return library


def chosen(*numbers: int) -> Flags:
    """Which of three populations."""
    return np.isin(np.arange(3), numbers)


FIRST = people((1, 0, 0), (0, 2, 0)), people((1,), (7,))
ALIKE_IN_THE_FIRST_SHELTER = people((0, 1, 0), (0, 0, 2)), people((1,), (8,))
UNLIKE = people((0, 0, 1), (0, 0, 2)), people((2,), (1,))


def test_answers_that_are_alike_have_one_number_in_their_shelter_only() -> None:
    rows = Rows(3)
    first, grown = rows.take(FIRST[1], FIRST[0])
    assert grown == set(first)
    second, grown = rows.take(ALIKE_IN_THE_FIRST_SHELTER[1], ALIKE_IN_THE_FIRST_SHELTER[0])
    assert (first[0] == second[0], first[1] == second[1]) == (True, False)
    assert grown == set(second)
    assert rows.take(FIRST[1], FIRST[0]) == (first, set())
    assert rows.standing_in(first[0]).tolist() == [True, True, False]


def test_around_a_population_stand_those_whose_answers_may_be_exchanged_for_hers() -> None:
    library = library_of(Rows(3), FIRST, ALIKE_IN_THE_FIRST_SHELTER, UNLIKE)
    assert library.standing(chosen(0)).tolist() == [[True, False, False], [False, True, False]]
    assert library.around(chosen(0)).tolist() == [[True, True, False], [False, True, False]]
    assert library.around(chosen(0, 2)).tolist() == [[True, True, True], [False, True, True]]
    assert not library.around(chosen()).any()
