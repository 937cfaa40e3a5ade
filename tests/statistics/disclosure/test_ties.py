"""A count that another report knows about, too: nothing beyond what that one leaves open is told."""

from dataclasses import replace

import numpy as np
import pytest

from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.certificate import certify
from caseapp.statistics.disclosure.model import model_of
from caseapp.statistics.disclosure.protect import Protected, protect
from caseapp.statistics.disclosure.tie import Bonds, Tie
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.witnesses import needs_of
from caseapp.statistics.table import Release
from tests.statistics.disclosure.made_up import release_of

KEY = b"a key of the vault"
RELEASE = release_of(27, 4)
CARRIED = 8


def carried(*values: int, each: bool = True) -> Tie:
    return Tie("carried", (), range(min(values), max(values) + 1), each)


def bonded(*ties: Tie, release: Release = RELEASE, seconds: float = 60) -> Protected:
    return protect(release, tie_key=KEY, bonds=Bonds(ties), seconds=seconds)


def problems(protected: Protected, *ties: Tie) -> tuple[object, ...]:
    return audit(RELEASE.variables, RELEASE.populations, protected.tables, ties=ties).problems


def shared(protected: Protected) -> int | None:
    return next(table for table in protected.tables if table.id == "carried").value()


def test_the_made_up_quarter_is_as_these_tests_think() -> None:
    assert next(table for table in RELEASE.tables if table.id == "carried").value() == CARRIED


@pytest.mark.parametrize("values", [(6, 10), (8, 8), (0, 20)])
def test_every_value_that_others_leave_open_stays_possible(values: tuple[int, ...]) -> None:
    tie = carried(*values)
    protected = bonded(tie)
    assert protected.proved
    assert protected.shown > 0
    assert problems(protected, tie) == ()


def test_the_control_a_quarter_protected_alone_rules_values_out() -> None:
    ruled_out = [problem for problem in problems(bonded(), carried(0, 40)) if problem[:2] == ("carried", ())]  # type: ignore[index]
    assert ruled_out


def test_a_shared_count_is_shown_only_where_others_leave_one_value() -> None:
    assert shared(bonded(carried(7, 9))) is None


def test_the_audit_believes_only_what_others_leave_open() -> None:
    """With 8 persons carried over shown, a report that leaves 9 to 15 contradicts this one."""
    tables = tuple(table for table in RELEASE.tables if table.id == "carried")
    verdict = audit(RELEASE.variables, RELEASE.populations, tables, ties=[carried(9, 15)])
    assert not verdict.safe


def test_a_true_number_that_others_rule_out_is_not_contradicted_in_public() -> None:
    tie = carried(15, 20)
    protected = bonded(tie)
    assert protected.proved
    assert shared(protected) is None
    assert problems(protected, tie) == ()


def test_out_of_time_hides_everything_and_is_still_proved() -> None:
    tie = carried(6, 10)
    protected = bonded(tie, seconds=0)
    assert (protected.shown, protected.proved) == (0, True)
    assert problems(protected, tie) == ()


def test_nothing_of_a_withheld_table_is_shown() -> None:
    services = {"services", "new_services"}
    protected = protect(RELEASE, tie_key=KEY, bonds=Bonds(withheld=frozenset(services)))
    cells = [cell for table in protected.tables if table.id in services for cell in table.cells]
    assert all(cell.value is None for cell in cells)
    assert protected.shown > 0


def test_a_tie_to_what_is_not_counted_is_refused() -> None:
    with pytest.raises(ContradictionError):
        bonded(Tie("carried", (("sex", "female"),), range(3)))
    with pytest.raises(KeyError):
        problems(bonded(), Tie("nothing", (), range(3)))


def test_the_certificate_asks_for_each_value_in_whole_numbers() -> None:
    release = replace(RELEASE, tables=tuple(table for table in RELEASE.tables if table.id == "carried"))
    model = model_of(release, bonds=Bonds((carried(7, 9),)))
    hidden = protect(release, tie_key=KEY, bonds=Bonds((carried(7, 9),))).tables
    three = [np.array([number]) for number in (7, 8, 9)]
    needs = needs_of(model, 5)
    assert certify(model, hidden, needs, three).proved
    assert not certify(model, hidden, needs, three[:2]).proved
    outside = replace(model, limits=((0, range(7, 9)),))
    assert not certify(outside, hidden, needs, three).proved
