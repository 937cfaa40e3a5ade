"""Answers to one block of questions, exchanged in a population of a country: what makes the search of a whole quick is no other search."""

import numpy as np
import pytest

from caseapp.statistics.disclosure import exchange_programme
from caseapp.statistics.disclosure.block_programme import BlockProgramme
from caseapp.statistics.disclosure.country import Country, Part
from caseapp.statistics.disclosure.country_blocks import Block, Blocks, open_places
from caseapp.statistics.disclosure.country_proof import proves
from caseapp.statistics.disclosure.country_search import CountrySearch
from caseapp.statistics.disclosure.exchange_programme import ExchangeProgramme, true_people
from caseapp.statistics.disclosure.known_evidence import Evidence
from caseapp.statistics.disclosure.solver import Flags, Numbers
from caseapp.statistics.disclosure.watch import Watch
from tests.statistics.disclosure.countries import part_of
from tests.statistics.disclosure.sequence import caseload
from tests.statistics.disclosure.test_whole import part_of_seed


class _OfTheCountryAlone(CountrySearch):
    """The search as it was before: every question is put to the programme of the whole country."""

    def _begin(self) -> None:
        self._show(self.shown)


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    return [part_of_seed(4, 8, 14), part_of_seed(5, 8, 14)]


def test_with_blocks_exchanged_the_search_shows_the_same_numbers(
    country: Country, search: CountrySearch, endless: Watch
) -> None:
    slow = _OfTheCountryAlone(country, [1.0] * len(country.shape.counts), 5, endless)
    slow.run()

    assert search.chosen() == slow.chosen()
    assert search.told == slow.told
    assert len(search.unbound) <= len(slow.unbound)


def test_among_many_shelters_those_with_parts_of_persons_are_asked_again_by_themselves(
    endless: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    country = Country([part_of(caseload(seed, 8, 14), seed) for seed in (10, 11, 12)])
    mended: list[Numbers | None] = []
    as_it_is = ExchangeProgramme._mended

    def mend(programme: ExchangeProgramme) -> Numbers | None:
        mended.append(as_it_is(programme))
        return mended[-1]

    monkeypatch.setattr(ExchangeProgramme, "_mended", mend)
    found = [_searched(country, endless)]
    assert not mended
    monkeypatch.setattr(exchange_programme, "_MANY", 0)
    found.append(_searched(country, endless))

    assert any(one is not None for one in mended)
    assert len(found[0].chosen()) == len(found[1].chosen())
    for one in found:
        assert not one.unproved
        assert proves(country, one.chosen(), one.promised(), one.unbound, one.populations)


def _searched(country: Country, endless: Watch) -> CountrySearch:
    found = CountrySearch(country, [1.0] * len(country.shape.counts), 5, endless)
    found.run()
    return found


def test_what_was_found_block_by_block_is_proved_in_whole_populations(
    country: Country, search: CountrySearch
) -> None:
    assert search.chosen()
    assert not search.unproved
    assert proves(country, search.chosen(), search.promised(), search.unbound, search.populations)


def test_there_is_a_population_with_every_count_as_it_truly_is(country: Country) -> None:
    people = true_people(country)

    assert people is not None
    assert country.is_population(people)
    assert (people @ country.forms.T == country.values).all()


def test_sums_of_unknowns_are_those_of_the_matrix(country: Country) -> None:
    chance = np.random.default_rng(3)
    people = chance.integers(0, 9, (3, country.shape.size))
    weights = chance.uniform(-1.0, 1.0, (3, len(country.shape.counts)))

    assert (country.sums.of(people) == people @ country.forms.T).all()
    assert np.allclose(country.sums.back(weights), weights @ country.forms)


def test_somebody_can_stand_wherever_answers_like_her_shelters_can_be_exchanged(
    country: Country, parts: list[Part], search: CountrySearch
) -> None:
    """Whoever counts as covered beside other shared numbers stands in a population put together by hand, looked at anew."""
    blocks = Blocks(country, parts[0].exact)
    places = blocks.settled(open_places(country))
    evidence, fresh = (Evidence(country, blocks, places, ()) for _ in range(2))
    people = true_people(country)
    assert people is not None
    shared, gained = blocks.shared(people), 0
    another = next(one for one in search.populations if (blocks.shared(one)[0] != shared[0]).any())
    other = np.vstack([another[:1], people[1:]])
    for block in blocks.blocks:
        columns = list(block.columns)
        found = [people[:, columns], *_more(country, block, places, shared)]
        found = [one for one in found if evidence.add(block, shared, one)]
        beside = other[:, columns]
        assert evidence.add(block, blocks.shared(other), beside)
        covered = evidence.library(block, blocks.shared(other)).covered
        for row, column in np.argwhere(covered & (beside == 0)).tolist():
            mine = np.arange(len(beside))[:, None] == row
            mixed = [np.where(mine, one, beside) for one in found if one[row, column]]
            gained += 1
            assert any(fresh.add(block, blocks.shared(other), one) for one in mixed)

    assert gained > 5


def _more(country: Country, block: Block, places: Flags, shared: Numbers) -> list[Numbers]:
    programme = BlockProgramme(country, block, places)
    programme.frame(shared[:, list(block.cells)])
    asked = np.argwhere(programme.places).tolist()[:4]
    found = (programme.ask(None, (row, column), programme.places.astype(float)) for row, column in asked)
    return [one for one in found if one is not None]


def test_behind_an_answer_that_nobody_gave_nobody_is_looked_for(country: Country, parts: list[Part]) -> None:
    blocks = Blocks(country, parts[0].exact)
    evidence = Evidence(country, blocks, open_places(country), ())
    people = true_people(country)
    assert people is not None
    shared = blocks.shared(people)
    for block in blocks.blocks:
        empty = evidence.empty(block, shared)
        for cell, form in zip(block.cells, evidence.cells[block.number], strict=True):
            assert (empty[:, form > 0] == (shared[:, [cell]] == 0)).all()
