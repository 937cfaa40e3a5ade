"""The answer to a referral: it finds its letter, is taken once, and tells no more than it may."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.casework import entries
from caseapp.actions.passing_on import answering, referred
from caseapp.actions.passing_on.sharing import ConsentError
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.records.fields import NoAnswer
from caseapp.records.letter import Answered, Reply
from tests.actions.letters import take_in
from tests.actions.offices import TODAY, Two, two_shelters

NewVaults = Callable[..., NewVault]


@pytest.fixture
def two(new_vault: NewVaults, tmp_path: Path) -> Two:
    """Two shelters that trust each other's cards."""
    return two_shelters(new_vault, tmp_path)


def test_an_answer_finds_its_referral_and_is_taken_once(two: Two) -> None:
    two.consent()
    path = two.sent()
    referral = take_in(two, referred.take(two.there, path))
    back = two.folder / "back.referral"
    answering.answer(two.there, referral, Reply.ACCEPTED, back, contact="Aliya, +7 702 000 00 00")
    arrival = referred.look(two.here, back)
    assert isinstance(arrival.what, Answered)
    assert arrival.about == "26-0001"
    referred.take(two.here, back)
    (entry,) = entries.list_entries(two.here, "referral", two.case)
    assert (entry.record.state, entry.record.answered_on) == ("accepted", TODAY)
    assert entry.record.remind_on is NoAnswer.NOT_ASKED
    assert entry.record.contact == "Aliya, +7 702 000 00 00"
    with pytest.raises(KnownError, match="taken in before"):
        referred.take(two.here, back)


def test_an_answer_that_tells_more_than_the_outcome_needs_a_consent_there(two: Two) -> None:
    two.consent()
    referral = take_in(two, referred.take(two.there, two.sent()))
    with pytest.raises(ConsentError):
        answering.answer(two.there, referral, Reply.DONE, two.folder / "b.referral", note="She is well.")
    answering.answer(two.there, referral, Reply.DONE, two.folder / "b.referral")


def test_a_letter_that_is_declined_leaves_nothing_of_the_person(two: Two) -> None:
    two.consent()
    path, back = two.sent(), two.folder / "no.referral"
    referred.decline(two.there, referred.take(two.there, path), back, "No bed is free.")
    assert referred.waiting(two.there) == ()
    referred.take(two.here, back)
    (entry,) = entries.list_entries(two.here, "referral", two.case)
    assert (entry.record.state, entry.record.notes) == ("declined", "No bed is free.")
    with pytest.raises(KnownError, match="decided"):
        referred.take(two.there, path)


def test_an_answer_of_somebody_else_is_refused(two: Two, new_vault: NewVaults) -> None:
    from tests.actions.offices import introduce

    two.consent()
    two.sent()
    third = new_vault("third").desk
    introduce(two.here, third, "Third house", two.folder)
    office = introduce(third, two.here, "Umit", two.folder)
    assert office
    two.consent("health")
    referral = take_in(two, referred.take(two.there, two.sent("d")))
    back = two.folder / "e.referral"
    answering.answer(two.there, referral, Reply.DECLINED, back)
    with pytest.raises(KnownError, match="not for this shelter"):
        referred.take(third, back)
