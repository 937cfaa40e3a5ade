"""Makes whole persons of a solution in which a few answers count parts of persons, as most of those of a country do.

Answers to one block of questions in one shelter depend on nothing but shared numbers and sums. So whatever is whole stays as it
is, and the rest alone is asked for in whole numbers: a programme a hundred times smaller, while the large one keeps its basis.
"""

from collections.abc import Iterator

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.solver import Flags, Numbers, new_highs
from caseapp.statistics.disclosure.unknowns import Unknowns

_PART = 1e-6
_MOST = 12
"""Where more blocks than that count parts of persons, shared numbers do, too."""
_NODES = 50


def cliques_of(country: Country) -> Numbers:
    """To which clique each unknown of a shelter belongs: where there are no blocks, these are what can be chosen anew by itself."""
    pieces = [piece for part in Unknowns(country.release).pieces.values() for piece in part]
    return np.repeat(np.arange(len(pieces)), [len(piece.answers) for piece in pieces])


class Mending:
    """`of_block` says of each unknown of a shelter to which block it belongs; all to one where nothing is known of blocks."""

    def __init__(self, of_block: Numbers, shelters: int) -> None:
        self._of_block, self._shelters = of_block, shelters

    def tries(self, highs: highspy.Highs, others: Numbers) -> Iterator[NDArray[np.float64]]:
        """Solutions near the one that was found last, of whole persons: other answers in the shelters with parts, then in all.

        The first columns are the unknowns of every shelter; `others` says of each column behind them to which of these it belongs,
        or -1 where it goes with any and need not be whole.
        """
        solution = np.array(highs.getSolution().col_value)
        size = self._shelters * len(self._of_block)
        belongs = np.concatenate([np.arange(size), others])
        parts = np.abs(solution - np.rint(solution)) > _PART
        behind = np.unique(belongs[parts & (belongs >= 0)])
        torn = self._torn(behind)
        if not torn.any() or torn.any(axis=0).sum() > _MOST:
            return
        for blocks in (torn, np.tile(torn.any(axis=0), (self._shelters, 1))):
            inside = blocks[:, self._of_block].ravel()
            loose = np.where(belongs >= 0, inside[belongs], belongs < 0)
            found = _asked_again(highs, solution, loose, belongs >= 0)
            if found is not None:
                yield found

    def _torn(self, behind: Numbers) -> Flags:
        """Which blocks of each shelter hold one of these unknowns."""
        width = len(self._of_block)
        found = np.zeros((self._shelters, int(self._of_block.max(initial=0)) + 1), dtype=bool)
        found[behind // width, self._of_block[behind % width]] = True
        return found


def _asked_again(
    highs: highspy.Highs, solution: NDArray[np.float64], loose: Flags, whole: Flags
) -> NDArray[np.float64] | None:
    """The solution with the loose columns chosen anew, in whole numbers where these are asked for; None where that was not found."""
    programme = highs.getLp()
    matrix, columns = programme.a_matrix_, np.flatnonzero(loose)
    if matrix.format_ != highspy.MatrixFormat.kColwise:
        return None
    starts, index, value = np.array(matrix.start_), np.array(matrix.index_), np.array(matrix.value_)
    lengths = np.diff(starts)
    kept = np.where(loose, 0.0, np.rint(solution))
    fixed = np.bincount(index, value * np.repeat(kept, lengths), len(programme.row_lower_))
    inside = np.repeat(loose, lengths)
    rows, places = np.unique(index[inside], return_inverse=True)
    smaller = highspy.HighsLp()
    smaller.num_col_, smaller.num_row_ = len(columns), len(rows)
    smaller.col_cost_ = np.array(programme.col_cost_)[columns]
    smaller.col_lower_ = np.array(programme.col_lower_)[columns]
    smaller.col_upper_ = np.array(programme.col_upper_)[columns]
    smaller.row_lower_ = np.array(programme.row_lower_)[rows] - fixed[rows]
    smaller.row_upper_ = np.array(programme.row_upper_)[rows] - fixed[rows]
    smaller.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    smaller.a_matrix_.start_ = np.concatenate([[0], np.cumsum(lengths[columns])]).astype(np.int32)
    smaller.a_matrix_.index_ = places.astype(np.int32)
    smaller.a_matrix_.value_ = value[inside]
    kinds = highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger
    smaller.integrality_ = [kinds[one] for one in whole[columns].astype(int).tolist()]
    solver = new_highs()
    solver.setOptionValue("mip_max_nodes", _NODES)
    solver.setOptionValue("mip_max_improving_sols", 1)
    solver.passModel(smaller)
    solver.run()
    if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None
    kept[columns] = solver.getSolution().col_value
    return kept
