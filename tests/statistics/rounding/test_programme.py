"""Controlled rounding: neighbours only, every sum exact, one count one rounding, the same again with the same key."""

import pytest

from caseapp.base.errors import StoppedError
from caseapp.statistics.rounding.audit import audit_rounding
from caseapp.statistics.rounding.child import round_in_child
from caseapp.statistics.rounding.lines import counts_of
from caseapp.statistics.rounding.programme import round_tables
from caseapp.statistics.table import Cell, Population, Release, Table, Variable
from tests.statistics.rounding.wholes import whole

BASES = (3, 5)


def rounded(release: Release, base: int, key: bytes = b"k", **options: object) -> tuple[Table, ...]:
    found = round_tables(release, base, tie_key=key, label="2026-Q3", **options).tables  # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("least", [0, 5])
@pytest.mark.parametrize("shelters", [(1, 2, 3), (2, 4), (1, 2, 3, 4, 5, 6)])
def test_every_whole_has_a_rounding_that_the_auditor_passes(
    shelters: tuple[int, ...], least: int, base: int
) -> None:
    release = whole(shelters, least).release()
    found = rounded(release, base)
    verdict = audit_rounding(release.tables, found, release.variables, release.populations, base)
    assert verdict.problems == ()
    shown = [cell for table in release.tables for cell in table.cells if cell.value is not None]
    assert verdict.checked > len(shown) // 3


def test_all_tables_of_the_same_persons_say_the_same_total() -> None:
    found = rounded(whole().release(), 5)
    totals: dict[str, set[int | None]] = {}
    for table in found:
        cell = table.by_key().get(())
        if cell is not None and cell.value is not None:
            totals.setdefault(table.population, set()).add(cell.value)
    assert totals
    assert all(len(one) == 1 for one in totals.values())


def test_the_same_key_gives_the_same_rounding_and_another_may_give_another() -> None:
    release = whole().release()
    assert rounded(release, 3) == rounded(release, 3)
    others = [rounded(release, 3, bytes([number])) for number in range(6)]
    assert any(one != others[0] for one in others)


def test_a_count_that_was_handed_out_before_stays_as_it_was() -> None:
    release = whole().release()
    place, number = next(
        (name, value)
        for (name, key), value in counts_of(release).numbers.items()
        if not key and value and value % 3
    )
    for multiple in (number // 3 * 3, number // 3 * 3 + 3):
        found = rounded(release, 3, fixed={(place, ()): multiple})
        table = next(one for one in found if one.id == f"persons_{place}")
        assert table.value() == multiple
        verdict = audit_rounding(release.tables, found, release.variables, release.populations, 3)
        assert verdict.holds


def test_what_is_missing_to_a_sum_is_rounded_like_a_number() -> None:
    """23 persons, of whom 12 are shown: the other answers together are 11, so 10 or 15 are missing."""
    variable = Variable("sex", ("female", "male", "other"))
    cells = (
        Cell((), 23),
        Cell((("sex", "female"),), 12),
        Cell((("sex", "male"),), None),
        Cell((("sex", "other"),), None),
    )
    table = Table("new_by_sex", "new", ("sex",), cells)
    found = rounded(Release({"sex": variable}, (Population("new"),), (table,)), 5)[0]
    assert (found.value() or 0) - (found.value(sex="female") or 0) in {10, 15}
    assert found.value(sex="male") is None


def test_numbers_that_do_not_add_up_are_not_rounded() -> None:
    variable = Variable("sex", ("female", "male"))
    cells = (Cell((), 23), Cell((("sex", "female"),), 12), Cell((("sex", "male"),), 12))
    release = Release({"sex": variable}, (Population("new"),), (Table("new_by_sex", "new", ("sex",), cells),))
    assert round_tables(release, 5, tie_key=b"k", label="x").tables is None
    twice = (Table("one", "new", (), (Cell((), 8),)), Table("two", "new", (), (Cell((), 9),)))
    assert round_tables(Release({}, (Population("new"),), twice), 5, tie_key=b"k", label="x").tables is None


def test_a_child_says_the_same_and_stop_ends_it() -> None:
    release = whole((1, 2, 3)).release()
    found = round_in_child(release, 5, tie_key=b"k", label="2026-Q3", fixed={}, stop=lambda: False)
    assert found.tables == rounded(release, 5)
    with pytest.raises(StoppedError):
        round_in_child(release, 5, tie_key=b"k", label="2026-Q3", fixed={}, stop=lambda: True)
