"""What is published about few persons can never be undone, so every sentence here is about the promise."""

from dataclasses import replace

import pytest

from caseapp.base.errors import StoppedError
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.protect import Protected, protect
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.table import Cell, Population, Release, Table, Variable
from tests.statistics.disclosure.made_up import VARIABLES, hide_small, people, release_of, table_of

KEY = b"a key of the vault"
SIZES = [(12, 1), (15, 2), (20, 3), (27, 4), (35, 5), (50, 6), (70, 7), (100, 8)]


def values(tables: tuple[Table, ...]) -> dict[tuple[str, object], int | None]:
    return {(table.id, cell.key): cell.value for table in tables for cell in table.cells}


def one_table(*numbers: int, structural: tuple[int, ...] = ()) -> Release:
    names = tuple(f"c{place}" for place in range(len(numbers)))
    cells = [
        Cell((("v", name),), number, place in structural)
        for place, (name, number) in enumerate(zip(names, numbers, strict=True))
    ]
    table = Table("t", "all", ("v",), (Cell((), sum(numbers)), *cells))
    return Release({"v": Variable("v", names)}, (Population("all"),), (table,))


@pytest.mark.parametrize(("number", "seed"), SIZES)
def test_a_small_count_is_never_published(number: int, seed: int) -> None:
    release = release_of(number, seed)
    protected = values(protect(release, tie_key=KEY).tables)
    small = [place for place, value in values(release.tables).items() if value is not None and value < 5]
    assert small
    assert all(protected[place] is None for place in small)


@pytest.mark.parametrize(("number", "seed"), SIZES)
def test_every_protected_release_passes_the_audit(number: int, seed: int) -> None:
    release = release_of(number, seed)
    protected = protect(release, tie_key=KEY)
    verdict = audit(release.variables, release.populations, protected.tables)
    assert protected.proved
    assert verdict.safe, verdict.problems
    assert verdict.checked >= len(values(release.tables))


def test_hiding_the_small_numbers_alone_is_broken_by_the_audit() -> None:
    broken = 0
    for number, seed in SIZES:
        release = release_of(number, seed)
        broken += not audit(release.variables, release.populations, hide_small(release.tables)).safe
    assert broken == len(SIZES)


def test_something_is_still_worth_reading() -> None:
    release = release_of(100, 8)
    protected = values(protect(release, tie_key=KEY).tables)
    large = [place for place, value in values(release.tables).items() if value is not None and value >= 5]
    assert sum(protected[place] is not None for place in large) >= 0.5 * len(large)
    assert protected["services", ()] is not None


def test_published_numbers_are_the_true_ones() -> None:
    release = release_of(50, 6)
    true, protected = values(release.tables), values(protect(release, tie_key=KEY).tables)
    assert all(value in (None, true[place]) for place, value in protected.items())


def test_none_and_few_look_alike() -> None:
    """Whether two neighbours are 0 and 4, or 2 and 2, the published cells are the same."""
    patterns = {
        tuple(
            cell.value for cell in protect(one_table(40, 30, small, 4 - small), tie_key=KEY).tables[0].cells
        )
        for small in range(5)
    }
    assert len(patterns) == 1


def test_the_same_release_gives_the_same_cells_each_time() -> None:
    release = release_of(35, 5)
    assert protect(release, tie_key=KEY) == protect(release, tie_key=KEY)


def test_a_cell_that_cannot_hold_anyone_is_shown_as_structural() -> None:
    protected = protect(one_table(20, 30, 0, structural=(2,)), tie_key=KEY)
    assert protected.tables[0].cells[3] == Cell((("v", "c2"),), 0, structural=True)
    assert (protected.hidden, protected.proved) == (0, True)
    assert protect(one_table(20, 30, 0), tie_key=KEY).tables[0].cells[3].value is None


def test_fewer_than_ten_persons_are_not_reported_at_all() -> None:
    nine, ten = protect(one_table(9), tie_key=KEY), protect(one_table(10), tie_key=KEY)
    assert (nine.shown, nine.proved) == (0, True)
    assert ten.shown == 2


def test_the_floor_rises_with_the_threshold() -> None:
    """Who is told "fewer than ten" could not believe in twelve, which threshold 11 promises."""
    assert protect(one_table(12), 11, tie_key=KEY).shown == 0


def test_who_did_not_get_a_service_is_protected_like_who_did() -> None:
    service = Variable("service", ("bed", "legal"), multi=True)
    persons = [{"service": frozenset({"bed", "legal"} if place < 10 else {"bed"})} for place in range(20)]
    release = Release({"service": service}, (Population("all"),), (table_of("t", "all", [service], persons),))
    cells = values(protect(release, tie_key=KEY).tables)
    assert cells["t", (("service", "legal"),)] == 10
    assert None in (cells["t", ()], cells["t", (("service", "bed"),)])


def test_a_difference_of_populations_is_protected() -> None:
    """Assisted 20, new 18, both large: that two were carried over is a count of its own."""
    populations = (
        Population("new"),
        Population("carried"),
        Population("assisted", sum_of=("new", "carried")),
    )
    numbers = (("new", 18), ("carried", 2), ("assisted", 20))
    tables = tuple(Table(name, name, (), (Cell((), value),)) for name, value in numbers)
    cells = values(protect(Release({}, populations, tables), tie_key=KEY).tables)
    assert cells["carried", ()] is None
    assert None in (cells["new", ()], cells["assisted", ()])


def test_no_group_is_shown_in_which_all_or_all_but_one_share_an_answer() -> None:
    sex, purpose = VARIABLES["sex"], VARIABLES["purpose"]
    for odd in (0, 1):
        persons = [{"sex": "female", "purpose": "sexual"} for _ in range(12 - odd)]
        persons += [{"sex": "female", "purpose": "other"} for _ in range(odd)]
        persons += [{"sex": "male", "purpose": purpose.categories[place % 4]} for place in range(40)]
        release = Release(VARIABLES, (Population("all"),), (table_of("t", "all", [sex, purpose], persons),))
        protected = protect(release, tie_key=KEY, sensitive=frozenset({"purpose"}))
        shown = values(protected.tables)
        women = (("sex", "female"),)
        pair = shown["t", women], shown["t", (*women, ("purpose", "sexual"))]
        assert None in pair
        assert audit(release.variables, release.populations, protected.tables).safe


def test_an_unlisted_answer_of_a_sensitive_question_is_guarded_by_its_complement() -> None:
    """The table lists one purpose only; that nobody has another one must not follow from 12 of 12."""
    cells = (Cell((), 32), Cell((("sex", "female"),), 12), Cell((("sex", "male"),), 20))
    listed = (
        Cell((("purpose", "labour"),), 22),
        Cell((("sex", "female"), ("purpose", "labour")), 12),
        Cell((("sex", "male"), ("purpose", "labour")), 10),
    )
    table = Table("t", "all", ("sex", "purpose"), cells + listed)
    release = Release(VARIABLES, (Population("all"),), (table,))
    open_to_all = values(protect(release, tie_key=KEY).tables)
    guarded = values(protect(release, tie_key=KEY, sensitive=frozenset({"purpose"})).tables)
    women, their_labour = ("t", (("sex", "female"),)), ("t", (("sex", "female"), ("purpose", "labour")))
    assert None not in (open_to_all[women], open_to_all[their_labour])
    assert None in (guarded[women], guarded[their_labour])


def test_out_of_time_means_that_everything_is_hidden() -> None:
    protected = protect(release_of(50, 6), tie_key=KEY, seconds=0)
    assert (protected.shown, protected.proved) == (0, True)


def test_stop_stops() -> None:
    with pytest.raises(StoppedError):
        protect(release_of(50, 6), tie_key=KEY, stop=lambda: True)


def test_progress_goes_forward_from_none_to_all() -> None:
    shares: list[float] = []
    protect(release_of(35, 5), tie_key=KEY, progress=lambda share, _: shares.append(share))
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] <= 1


def test_numbers_that_contradict_each_other_are_refused() -> None:
    release = one_table(20, 30)
    table = release.tables[0]
    wrong = replace(table, id="u", cells=(Cell((), 51), *table.cells[1:]))
    with pytest.raises(ContradictionError):
        protect(replace(release, tables=(table, wrong)), tie_key=KEY)
    with pytest.raises(ContradictionError):
        protect(replace(release, tables=(wrong,)), tie_key=KEY)


def test_a_table_that_lacks_a_cell_is_refused() -> None:
    release = one_table(20, 30)
    with pytest.raises(ContradictionError):
        protect(
            replace(release, tables=(replace(release.tables[0], cells=release.tables[0].cells[1:]),)),
            tie_key=KEY,
        )


def test_a_release_without_tables_has_nothing_to_hide() -> None:
    protected = protect(Release({}, (), ()), tie_key=KEY)
    assert (protected.tables, protected.checked, protected.proved) == ((), 0, True)


def test_rolling_up_keeps_groups_rather_than_single_categories() -> None:
    persons = people(60, 9)
    release = Release(VARIABLES, (Population("all"),), (table_of("t", "all", [VARIABLES["age"]], persons),))

    def groups(protected: Protected) -> int:
        cells = values(protected.tables)
        return sum(cells["t", (("age", group),)] is not None for group in ("minor", "adult"))

    rolled = protect(release, tie_key=KEY, roll_up=True)
    assert groups(rolled) >= groups(protect(release, tie_key=KEY))
    assert rolled.proved
