"""Parts of persons are made whole where they stand, and nowhere else."""

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country_mending import Mending
from caseapp.statistics.disclosure.solver import new_highs

_NONE = np.zeros(0, dtype=np.int64)


def solved(rows: list[list[float]], low: list[float], high: list[float], costs: list[float]) -> highspy.Highs:
    """A programme over unknowns from 0 to 10, solved in fractions."""
    matrix = np.array(rows).T
    programme = highspy.HighsLp()
    programme.num_col_, programme.num_row_ = matrix.shape
    programme.col_cost_ = np.array(costs)
    programme.col_lower_, programme.col_upper_ = np.zeros(len(costs)), np.full(len(costs), 10.0)
    programme.row_lower_, programme.row_upper_ = np.array(low), np.array(high)
    programme.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    there = [np.flatnonzero(column) for column in matrix]
    programme.a_matrix_.start_ = np.cumsum([0, *map(len, there)]).astype(np.int32)
    programme.a_matrix_.index_ = np.concatenate(there).astype(np.int32)
    programme.a_matrix_.value_ = np.concatenate(
        [column[some] for column, some in zip(matrix, there, strict=True)]
    )
    highs = new_highs()
    highs.passModel(programme)
    highs.run()
    return highs


def found(mending: Mending, highs: highspy.Highs) -> list[NDArray[np.float64]]:
    return list(mending.tries(highs, _NONE))


def test_the_shelter_with_parts_is_chosen_anew_and_the_other_stays() -> None:
    """Two shelters of two answers each: in the first one and a half persons gave the first answer, in the second all are whole."""
    rows = [[1.0, 1.0, 0.0, 0.0], [2.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0]]
    highs = solved(rows, [3.0, 0.0, 2.0], [3.0, 3.0, 2.0], [-1.0, 0.0, -1.0, 0.0])
    before = np.array(highs.getSolution().col_value)
    assert before.tolist() == [1.5, 1.5, 2.0, 0.0]
    first = found(Mending(np.zeros(2, dtype=np.int64), 2), highs)[0]
    assert np.abs(first - np.rint(first)).max() < 1e-6
    assert first[0] + first[1] == 3.0
    assert 2 * first[0] <= 3.0
    assert first[2:].tolist() == before[2:].tolist()


def test_what_cannot_be_whole_is_not_found() -> None:
    highs = solved([[1.0, 1.0], [2.0, 0.0]], [3.0, 3.0], [3.0, 3.0], [0.0, 0.0])
    assert found(Mending(np.zeros(2, dtype=np.int64), 1), highs) == []


def test_where_everything_is_whole_nothing_is_asked() -> None:
    highs = solved([[1.0, 1.0]], [3.0], [3.0], [-1.0, 0.0])
    assert found(Mending(np.zeros(2, dtype=np.int64), 1), highs) == []


def test_only_the_block_with_parts_may_change() -> None:
    """One shelter, two blocks of two answers: the second block has another solution as good, and keeps the one it has."""
    rows = [[1.0, 1.0, 0.0, 0.0], [2.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0]]
    highs = solved(rows, [3.0, 0.0, 2.0], [3.0, 3.0, 2.0], [-1.0, 0.0, 0.0, 0.0])
    before = np.array(highs.getSolution().col_value)
    tried = found(Mending(np.array([0, 0, 1, 1]), 1), highs)
    assert tried
    for one in tried:
        assert one[2:].tolist() == before[2:].tolist()
        assert one[:2].tolist() in ([1.0, 2.0], [0.0, 3.0])
