"""Somebody may know one client through several quarters: reports side by side tell no more to who holds her records."""

from dataclasses import replace

import numpy as np
import pytest

from caseapp.statistics.catalogue import CARRIED
from caseapp.statistics.disclosure.certificate import certify_clients
from caseapp.statistics.disclosure.histories import Stage, known_among
from caseapp.statistics.disclosure.model import KnownClient, model_of
from caseapp.statistics.disclosure.neighbours import bonds_of, neighbours_of
from caseapp.statistics.disclosure.tie import Bonds, Known, Tie
from caseapp.statistics.disclosure.walk import CARRIED as NEXT
from caseapp.statistics.disclosure.walk import OPEN_AT_END as STAYED
from caseapp.statistics.table import Client, Release
from tests.statistics.disclosure import campaign
from tests.statistics.disclosure.test_known_clients import PEOPLE, known, release_of, shown_where, tried
from tests.statistics.disclosure.test_neighbours import go_on, quarter

STAYS = Client(CARRIED, (("exit", "open"),))
LEAVES = Client(CARRIED, (("exit", "closed"),))
WOMEN = ("t", (("sex", "female"),))


def values_with(client: Client, release: Release, here: Client | None = None) -> tuple[Known, ...]:
    """What an issued quarter leaves to who knows one client."""
    around = neighbours_of(1, {0: release}, lambda _: 8, lambda _quarter, _release: {7: client})
    bonds = bonds_of(around, {7: here} if here else {}, 5, go_on)
    assert bonds is not None
    return bonds.known


def test_who_knows_that_she_stayed_knows_that_somebody_was_carried_on() -> None:
    (one,) = values_with(STAYS, quarter(assisted=20), STAYS)
    assert one == Known(STAYS, (range(1, 21),))


def test_who_knows_that_she_left_knows_that_not_all_were_carried_on() -> None:
    (one,) = values_with(LEAVES, quarter(assisted=20))
    assert one == Known(None, (range(20),))


def test_with_whom_nothing_more_is_told_she_is_not_named() -> None:
    assert known_among({}, [], go_on) == ()
    around = neighbours_of(1, {0: quarter()}, lambda _: 80, lambda _quarter, _release: {7: LEAVES})
    bonds = bonds_of(around, {}, 5, go_on)
    assert bonds is not None
    assert bonds.known == ()


def test_a_record_that_fits_the_issued_report_no_more_is_left_out() -> None:
    nobody_stayed = Stage(quarter(assisted=20), {7: STAYS}, (), NEXT, STAYED, range(1))
    assert known_among({}, [[nobody_stayed]], go_on) == ()


def test_what_others_leave_with_her_stays_possible_with_her() -> None:
    """Other reports leave 3 to 12 women, and 6 to 12 to who knows that a man was there: all of these must stay possible."""
    release = release_of(PEOPLE)
    tie = Tie(*WOMEN, range(3, 13))
    her = known(PEOPLE)[1]
    without = model_of(release, bonds=Bonds((tie,)))
    shown = shown_where(without, (), (("sex", "male"),), (("work", "site"),))
    assert tried(without, shown).shown.tolist() == shown.tolist()
    model = model_of(release, bonds=Bonds((tie,), known=(Known(her, (range(6, 13),)),)))
    stage = tried(model, shown)
    assert (stage.shown < shown).any()
    hidden = tuple(
        replace(one, cells=tuple(replace(cell, value=None) for cell in one.cells)) for one in release.tables
    )
    stage = tried(model, np.zeros(len(model.counts), dtype=bool))
    assert certify_clients(model, hidden, 5, stage.chosen())
    ((women, _),) = model.limits
    fewer = [one for one in stage.chosen() if sum(one[list(model.counts[women].form)]) != 9]
    assert not certify_clients(model, hidden, 5, fewer)


def test_a_known_client_has_the_windows_of_the_quarter_where_she_has_none_of_her_own() -> None:
    model = model_of(release_of(PEOPLE), bonds=Bonds((Tie(*WOMEN, range(3, 13)),)))
    ((number, values),) = model.limits
    assert model.windows(KnownClient(())) == ((number, values),)
    assert model.windows(KnownClient((), ((number, range(4, 6)),))) == ((number, range(4, 6)),)


@pytest.mark.parametrize("seed", [30, 31])
def test_the_records_of_a_client_over_four_quarters_tell_nothing(seed: int) -> None:
    """Shelter 30 told who knew one of them in two quarters that somebody else had come back."""
    found = campaign.attack(seed, known=6)
    assert found.given_away == found.to_who_knows == found.other == ()
