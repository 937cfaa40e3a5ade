"""The whole of several shelters, protected with all their reports fixed; each safe alone is the control."""

import math
from dataclasses import replace

import numpy as np
import pytest

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import COARSE, FULL
from caseapp.statistics.disclosure.country import Country, EarlierWhole, Part
from caseapp.statistics.disclosure.country_programme import Wish
from caseapp.statistics.disclosure.country_proof import proves
from caseapp.statistics.disclosure.country_search import CountrySearch
from caseapp.statistics.disclosure.known_in_country import KnownInCountry
from caseapp.statistics.disclosure.model import Place
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.unknowns import ContradictionError, Unknowns
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.disclosure.whole import STOCKS, Whole, protect_whole
from caseapp.statistics.disclosure.whole_audit import Told, audit_whole
from caseapp.statistics.indicators import clients, count
from caseapp.statistics.table import Cell, Table, follows_from
from tests.statistics.disclosure.known_in_country import Knowing
from tests.statistics.disclosure.sequence import caseload

QUARTER = Quarter(2026, 2)


def part_of_seed(seed: int, least: int, most: int) -> Part:
    """An invented shelter: what it truly counts, and what its own report shows of that."""
    exact = count(caseload(seed, least, most), QUARTER, COARSE)
    shown = protect(replace(exact, measures=()), tie_key=b"k", roll_up=True, seconds=120)
    published = {
        (table.id, cell.key): cell.value
        for table in shown.tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }
    return Part(f"shelter-{seed}", exact, published)


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    return [part_of_seed(1, 8, 14), part_of_seed(2, 20, 30), part_of_seed(3, 14, 30)]


@pytest.fixture(scope="module")
def whole(parts: list[Part]) -> Whole:
    return protect_whole(parts, tie_key=b"k")


def _told(parts: list[Part]) -> list[Told]:
    return [Told(part.shelter, part.exact, part.published) for part in parts]


def _everything_large(parts: list[Part]) -> list[Table]:
    """The control: the true sums, of which only small ones are hidden."""
    found: list[Table] = []
    for place, table in enumerate(parts[0].exact.tables):
        sums = zip(*(part.exact.tables[place].cells for part in parts), strict=True)
        cells = [(cells[0], sum(cell.value or 0 for cell in cells)) for cells in sums]
        found.append(
            replace(
                table,
                cells=tuple(
                    one if one.structural else Cell(one.key, value if value >= 5 else None)
                    for one, value in cells
                ),
            )
        )
    return found


def _shown(tables: tuple[Table, ...]) -> dict[tuple[str, object], int]:
    return {
        (table.id, cell.key): cell.value
        for table in tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


def test_the_whole_shows_more_than_published_numbers_add_up_to(parts: list[Part], whole: Whole) -> None:
    known = set(parts[0].published).intersection(*(part.published for part in parts))

    assert whole.proved
    assert known < set(_shown(whole.tables))


def test_every_shown_number_is_the_true_sum(parts: list[Part], whole: Whole) -> None:
    true = _shown(tuple(_everything_large(parts)))

    assert all(true[place] == value for place, value in _shown(whole.tables).items())


def test_somebody_with_all_reports_learns_no_small_count_from_the_whole(
    parts: list[Part], whole: Whole
) -> None:
    verdict = audit_whole(_told(parts), whole.tables)

    assert verdict.safe
    assert verdict.checked > 100


def test_a_whole_of_which_only_small_numbers_are_hidden_gives_shelters_away(parts: list[Part]) -> None:
    verdict = audit_whole(_told(parts), _everything_large(parts))

    assert not verdict.safe
    assert any(table.startswith(("0:", "1:", "2:")) for table, _, _, _ in verdict.problems)


def test_the_same_again_is_the_same(parts: list[Part], whole: Whole) -> None:
    assert protect_whole(parts, tie_key=b"k") == whole


def test_a_late_report_cannot_be_found_by_subtracting_two_wholes(parts: list[Part]) -> None:
    early = protect_whole(parts[:2], tie_key=b"k")
    before = EarlierWhole(frozenset(part.shelter for part in parts[:2]), _places(early))
    late = protect_whole(parts, [before], tie_key=b"k")
    told = (before.shelters, before.published)

    assert late.proved
    assert audit_whole(_told(parts), late.tables, [told]).safe


def test_a_late_report_is_found_where_the_whole_before_is_forgotten(parts: list[Part]) -> None:
    """The control of the one above: with all true sums of the two, the third is what is missing."""
    told = (frozenset(part.shelter for part in parts[:2]), _places_of(_everything_large(parts[:2])))

    assert not audit_whole(_told(parts), _everything_large(parts), [told]).safe


def test_a_published_number_that_is_not_true_stops_everything(parts: list[Part]) -> None:
    place, value = next(iter(parts[0].published.items()))
    wrong = replace(parts[0], published={**parts[0].published, place: value + 1})

    with pytest.raises(ContradictionError):
        protect_whole([wrong, *parts[1:]], tie_key=b"k")


def test_shelters_that_do_not_ask_the_same_are_not_added_up() -> None:
    """Also where they differ in nothing but who can answer what, which no count shows by itself."""
    one, other = (count(caseload(seed, 8, 14), QUARTER, FULL) for seed in (1, 2))
    left = [relation for relation in other.relations if follows_from(relation) is not None]
    assert len(left) < len(other.relations)

    with pytest.raises(ContradictionError, match="the same things"):
        Country([Part("one", one, {}), Part("other", replace(other, relations=tuple(left)), {})])


def test_without_time_nothing_is_shown_but_what_everybody_knows(parts: list[Part]) -> None:
    known = set(parts[0].published).intersection(*(part.published for part in parts))
    hasty = protect_whole(parts, tie_key=b"k", seconds=0)

    assert (hasty.proved, hasty.in_time) == (False, False)
    assert set(_shown(hasty.tables)) == known


def test_the_proof_fails_where_one_population_is_missing(parts: list[Part]) -> None:
    country = Country(parts, (), STOCKS)
    search = CountrySearch(country, [1.0] * len(country.shape.counts), 5, Watch(None, None, 600))
    search.run()
    told = (country, search.chosen(), search.promised(), search.unbound)

    assert proves(*told, search.populations)
    assert not proves(*told, search.populations[:1])


def _places(whole: Whole) -> dict[tuple[str, tuple[tuple[str, str], ...]], int]:
    return _places_of(list(whole.tables))


def _places_of(tables: list[Table]) -> dict[tuple[str, tuple[tuple[str, str], ...]], int]:
    return {
        (table.id, cell.key): cell.value
        for table in tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


CLOSED: Place = ("assisted_by_exit", (("exit", "closed"),))
TRANSFERRED: Place = ("assisted_by_exit", (("exit", "transferred"),))


def _publishing(*shelters: tuple[int, tuple[Place, ...]]) -> list[Part]:
    """Shelters by their seeds, with what each of them publishes."""
    exact = [count(caseload(seed, 14, 30), QUARTER, COARSE) for seed, _ in shelters]
    true = [_places_of(list(one.tables)) for one in exact]
    return [
        Part(f"shelter-{place}", one, {where: values[where] for where in shown})
        for place, (one, values, (_, shown)) in enumerate(zip(exact, true, shelters, strict=True))
    ]


@pytest.fixture(scope="module")
def told() -> list[Part]:
    """The first shelter says that five persons left; so nobody needs the whole to know that no more were transferred, and none was."""
    parts = _publishing((10, (CLOSED,)), (3, (TRANSFERRED,)), (4, (TRANSFERRED,)))
    true = _places_of(list(parts[0].exact.tables))
    assert (true[CLOSED], true[TRANSFERRED]) == (5, 0)
    return parts


def test_what_the_reports_bound_already_the_whole_does_not_bound_further(
    told: list[Part], endless: Watch
) -> None:
    """Of a shelter that says "five left", many can never have been transferred; that none was must stay unknown all the same."""
    country = Country(told, (), STOCKS)
    search = CountrySearch(country, [1.0] * len(country.shape.counts), 5, endless)
    search.run()
    transferred = country.numbers[TRANSFERRED]

    assert Wish(0, transferred, 6, math.inf) in search.told
    assert Wish(0, transferred, 5, math.inf) in search.promised()
    assert transferred not in search.chosen()
    assert proves(country, search.chosen(), search.promised(), search.unbound, search.populations)
    assert not proves(
        country, {*search.chosen(), transferred}, search.promised(), search.unbound, search.populations
    )


def test_what_cannot_be_nobody_by_the_reports_can_be_as_few_as_they_say(endless: Watch) -> None:
    """Five women and eight adults among eleven are two adult women at least; that there are three stays unknown."""
    table = "new_by_sex_age"
    women, adults = (("sex", "female"),), (("age", "adult"),)
    both: Place = table, (*women, *adults)
    parts = _publishing((2, ((table, ()), (table, women), (table, adults))), (3, (both,)), (4, (both,)))
    country = Country(parts, (), STOCKS)
    number = country.numbers[both]
    assert (*parts[0].published.values(), int(country.values[0, number])) == (11, 5, 8, 3)

    search = CountrySearch(country, [1.0] * len(country.shape.counts), 5, endless)
    search.run()

    assert {Wish(0, number, 0, 0), Wish(0, number, 0, 1)} <= search.told
    assert Wish(0, number, 0, 2) in search.promised()
    assert number not in search.chosen()


@pytest.mark.parametrize(("client", "most"), [(0, 5), (1, 4)], ids=["still here", "one of the five"])
def test_nor_does_it_for_somebody_who_knows_a_client(told: list[Part], client: int, most: int) -> None:
    """Who knows one of the five, who was not transferred, knows that no more than four were."""
    whole = protect_whole(told, tie_key=b"k")
    country = Country(told)
    fair = Knowing(country, sorted(country.numbers[place] for place in _places(whole)))
    unfair = Knowing(country, [country.numbers[TRANSFERRED]])
    people = clients(caseload(10, 14, 30), QUARTER, COARSE.variables)
    her = Unknowns(told[0].exact).client(people[client])
    transferred = "shelter-0: assisted_by_exit (('exit', 'transferred'),)"

    assert (whole.proved, whole.told_with_her > 0) == (True, True)
    assert audit_whole(_told(told), whole.tables).safe
    assert fair.learns(0, her) == []
    assert f"{transferred} from {most} to inf" in unfair.learns(0, her)


def test_what_her_record_bounds_more_narrowly_is_promised_as_far_as_that(
    told: list[Part], endless: Watch
) -> None:
    country = Country(told, (), STOCKS)
    candidates = country.candidates(5)
    known = KnownInCountry(country, told[0].exact, candidates, [1.0] * len(candidates), 5, endless)
    many = Wish(0, country.numbers[TRANSFERRED], 6, math.inf)

    known.run(np.ones(len(candidates), dtype=bool), [many], [many])

    assert {wish.low for wish, _ in known.told} == {5}
    assert known.weaker == [replace(many, low=4)]
    assert known.proves([many])
    assert country.numbers[TRANSFERRED] not in known.chosen()
