"""What somebody can learn from a rounded whole who has all published reports: nothing. The controls show what others do wrong.

The attacker knows every report of every shelter, the rules, and the base. A rounded number r tells him that the true one lies
from r - base + 1 to r + base - 1.
"""

from dataclasses import replace

from caseapp.statistics.national import National
from caseapp.statistics.rounding.programme import round_tables
from caseapp.statistics.table import Cell, Population, Release, Table, Variable
from tests.statistics.rounding.wholes import K, whole

BASE = 5


def rounded(added: National, key: bytes = b"k", base: int = BASE) -> tuple[Table, ...]:
    found = round_tables(added.release(), base, tie_key=key, label="2026-Q3").tables
    assert found is not None
    return found


def shown(tables: tuple[Table, ...]) -> dict[tuple[str, object], int]:
    return {
        (table.id, cell.key): cell.value
        for table in tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


def given_away(true: National, tables: tuple[Table, ...], base: int = BASE) -> tuple[int, int]:
    """Of the counts from 0 to K - 1: those of which presence is certain, and those that cannot be more than K."""
    read = shown(tables)
    small = {place: number for place, number in shown(true.tables).items() if number < K}
    present = sum(place in read and read[place] - base + 1 > 0 for place in small)
    few = sum(place in read and read[place] + base - 1 < K + 1 for place in small)
    return present, few


def test_no_small_count_is_narrowed_and_none_is_known_to_be_there() -> None:
    assert given_away(whole(least=0), rounded(whole())) == (0, 0)


def test_control_rounding_the_true_numbers_gives_small_counts_away() -> None:
    """The textbook: round the exact tables. Every second small count is known to be somebody, or to be few."""
    true = whole(least=0)
    small = sum(number < K for number in shown(true.tables).values())
    present, few = given_away(true, rounded(true))
    assert present + few > small / 2


def test_a_reader_learns_nothing_that_the_published_numbers_do_not_say() -> None:
    """Whatever is hidden, the same published numbers give the same file, so that it tells nothing of what is hidden."""
    published = whole()
    rounded_once = rounded(published)
    hidden = {
        (table.id, cell.key) for table in published.tables for cell in table.cells if cell.value is None
    }
    assert hidden
    assert not hidden & shown(rounded_once).keys()
    for place, number in shown(published.tables).items():
        assert abs(shown(rounded_once)[place] - number) < BASE


def test_control_rounding_first_and_hiding_after_tells_of_what_is_hidden() -> None:
    """Two countries that publish 43 persons, 13 of each of two answers. Rounded before the hiding, their files differ."""
    ours, theirs = _country(2, 15), _country(3, 14)

    def read(release: Release) -> list[int | None]:
        tables = round_tables(release, BASE, tie_key=b"k", label="x").tables or ()
        return [cell.value for cell in tables[0].cells[:3]]

    assert read(ours) != read(theirs)
    hidden = [_hiding(one) for one in (ours, theirs)]
    assert read(hidden[0]) == read(hidden[1])


def _country(third: int, fourth: int) -> Release:
    variable = Variable("sex", ("a", "b", "c", "d"))
    inner = zip("abcd", (13, 13, third, fourth), strict=True)
    cells = (Cell((), 43), *(Cell((("sex", answer),), number) for answer, number in inner))
    return Release({"sex": variable}, (Population("new"),), (Table("new_by_sex", "new", ("sex",), cells),))


def _hiding(release: Release) -> Release:
    table = release.tables[0]
    cells = (*table.cells[:3], *(Cell(cell.key, None) for cell in table.cells[3:]))
    return replace(release, tables=(replace(table, cells=cells),))


def test_control_two_bases_side_by_side_make_numbers_known() -> None:
    """Why the ledger keeps to one rounding: 35 ±4 and 36 ±2 leave 34 to 38, and often a single number."""
    published = whole()
    fives, threes = shown(rounded(published)), shown(rounded(published, base=3))
    left = [
        len({*range(fives[place] - 4, fives[place] + 5)} & {*range(threes[place] - 2, threes[place] + 3)})
        for place in fives
    ]
    assert sum(left) / len(left) < 5
