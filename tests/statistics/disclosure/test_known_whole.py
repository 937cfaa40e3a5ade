"""Somebody who knows one client in full learns no small count from the whole, whoever she is; without it she would."""

import math

import numpy as np
import pytest

from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.disclosure.country import Country, Part
from caseapp.statistics.disclosure.country_blocks import Blocks, open_places
from caseapp.statistics.disclosure.country_programme import CountryProgramme, Wish
from caseapp.statistics.disclosure.country_search import CountrySearch
from caseapp.statistics.disclosure.known_evidence import Evidence
from caseapp.statistics.disclosure.known_in_country import KnownInCountry
from caseapp.statistics.disclosure.known_missing import Missing
from caseapp.statistics.disclosure.unknowns import Form, Unknowns
from caseapp.statistics.disclosure.watch import OutOfTimeError, Watch
from caseapp.statistics.disclosure.whole import protect_whole
from caseapp.statistics.disclosure.whole_audit import Told, audit_whole
from caseapp.statistics.indicators import clients
from tests.statistics.disclosure.known_in_country import Knowing
from tests.statistics.disclosure.sequence import caseload
from tests.statistics.disclosure.test_whole import QUARTER, part_of_seed

SEEDS = (12, 13)


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    return [part_of_seed(seed, 8, 14) for seed in SEEDS]


def _wishes(search: CountrySearch) -> list[Wish]:
    return [wish for wish in search.promised() if wish.high in (0, math.inf)]


def _trial(country: Country, parts: list[Part], search: CountrySearch, watch: Watch) -> KnownInCountry:
    prices = [1.0] * len(search.candidates)
    return KnownInCountry(country, parts[0].exact, search.candidates, prices, 5, watch)


@pytest.fixture(scope="module")
def trial(country: Country, parts: list[Part], search: CountrySearch, endless: Watch) -> KnownInCountry:
    found = _trial(country, parts, search, endless)
    found.run(search.shown, _wishes(search))
    return found


def _somebody(parts: list[Part]) -> Form:
    """One client of the first shelter, as the tables count her."""
    people = clients(caseload(SEEDS[0], 8, 14), QUARTER, COARSE.variables)
    return Unknowns(parts[0].exact).client(people[18])


def test_a_client_who_is_known_tells_of_the_other_shelter_unless_she_was_thought_of(
    country: Country, parts: list[Part], search: CountrySearch, trial: KnownInCountry
) -> None:
    """The attacker is written for the tests, and has her record, which the protection never saw."""
    her = _somebody(parts)

    assert Knowing(country, search.chosen()).learns(0, her)
    assert not Knowing(country, trial.chosen()).learns(0, her)


def test_everybody_who_could_be_there_is_proved_to_learn_nothing(
    search: CountrySearch, trial: KnownInCountry
) -> None:
    assert trial.proves(_wishes(search))
    assert not trial.told
    assert trial.chosen()
    assert set(trial.chosen()) < set(search.chosen())


def test_without_the_evidence_nothing_is_proved(
    country: Country, parts: list[Part], search: CountrySearch, endless: Watch
) -> None:
    assert not _trial(country, parts, search, endless).proves(_wishes(search))


def test_what_cannot_be_tried_in_time_is_not_taken_as_proved(
    country: Country, parts: list[Part], search: CountrySearch
) -> None:
    late = _trial(country, parts, search, Watch(None, None, 0))

    with pytest.raises(OutOfTimeError):
        late.run(search.shown, _wishes(search))


def test_blocks_of_two_populations_with_the_same_shared_numbers_go_together(
    country: Country, parts: list[Part]
) -> None:
    blocks = Blocks(country, parts[0].exact)
    programme = CountryProgramme(country, (), np.zeros(0))
    costs = np.random.default_rng(1).uniform(-1.0, 1.0, (6, country.values.shape[0] * country.shape.size))
    asked = Wish(0, country.numbers["persons_new", ()], 0, math.inf)
    found = [programme.ask(asked, one, strict=True).population for one in costs]
    one, other = next(
        (left, right)
        for left in found
        for right in found
        if left is not None and right is not None and left is not right and (left != right).any()
    )
    alike = [
        block
        for block in blocks.blocks
        if (blocks.shared(one)[:, list(block.cells)] == blocks.shared(other)[:, list(block.cells)]).all()
        and (one[:, list(block.columns)] != other[:, list(block.columns)]).any()
    ]
    assert alike
    mixed = one.copy()
    for block in alike[::2]:
        mixed[:, list(block.columns)] = other[:, list(block.columns)]

    assert country.is_population(mixed)


def test_a_population_that_contradicts_what_is_shown_is_no_evidence(
    country: Country, parts: list[Part], search: CountrySearch
) -> None:
    blocks = Blocks(country, parts[0].exact)
    silent = Evidence(country, blocks, open_places(country), ())
    told = Evidence(country, blocks, open_places(country), search.candidates)
    sums = [(one, (one @ country.forms.T).sum(axis=0)) for one in search.populations]
    people, wrong = next(
        (one, wrong)
        for one, values in sums
        if (wrong := [n for n in search.candidates if values[n] != country.whole[n] and n in blocks.block_of])
    )
    shared = blocks.shared(people)

    assert silent.add_frame(shared) is not None
    for number in wrong:
        block = blocks.blocks[blocks.block_of[number]]
        assert not told.add(block, shared, people[:, list(block.columns)])
        assert silent.add(block, shared, people[:, list(block.columns)])


def test_shared_numbers_that_do_not_add_up_are_no_frame(country: Country, parts: list[Part]) -> None:
    blocks = Blocks(country, parts[0].exact)
    evidence = Evidence(country, blocks, open_places(country), ())
    shared = np.ones((len(parts), len(blocks.cells)), dtype=np.int64)

    assert evidence.add_frame(shared) is None


@pytest.mark.parametrize("seed", [1, 12, 18, 23])
def test_no_answer_of_somebody_who_is_known_silences_the_whole(seed: int) -> None:
    """Of seed 23 the reports alone tell of some; of the others she must be looked for behind several of her answers at once."""
    parts = [part_of_seed(seed, 4, 8), part_of_seed(seed + 100, 8, 14)]
    found = protect_whole(parts, [], tie_key=b"k", seconds=3600)
    shown = {
        (table.id, cell.key): cell.value
        for table in found.tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }
    told = [Told(part.shelter, part.exact, part.published, part.rolled) for part in parts]
    country = Country(parts)

    assert found.proved
    assert {country.numbers[place] for place in shown} > country.known()
    assert audit_whole(told, found.tables).safe
    knowing = Knowing(country, sorted({country.numbers[place] for place in shown}))
    for row, (first, least, most) in enumerate(((seed, 4, 8), (seed + 100, 8, 14))):
        for client in clients(caseload(first, least, most), QUARTER, COARSE.variables)[::25]:
            assert not knowing.learns(row, Unknowns(parts[row].exact).client(client))


def test_whoever_is_told_of_is_not_asked_about_again_however_many_her_answers(
    monkeypatch: pytest.MonkeyPatch, trial: KnownInCountry
) -> None:
    """Where the search for her gives up for the number of her answers, it would otherwise find her again and again."""
    monkeypatch.setattr("caseapp.statistics.disclosure.known_missing._DEPTH", 1)
    cliques = trial.evidence.clique_of
    three = [next(one for one, clique in cliques.items() if clique == number) for number in range(3)]
    sets, missing = [frozenset({one}) for one in three], Missing(trial.evidence)

    found = missing._somebody_in_all(sets, {}, [])

    assert found is not None
    assert missing._somebody_in_all(sets, {}, [frozenset(found.values())]) is None
