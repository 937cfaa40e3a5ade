"""The paper form of a referral, and the list of what went where."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.passing_on import referral_papers, referring, sharing
from caseapp.actions.passing_on.sharing import ConsentError
from caseapp.actions.vaults.opening import NewVault
from tests.actions.offices import Two, two_shelters
from tests.reports.reading import text_of


@pytest.fixture
def two(new_vault: Callable[..., NewVault], tmp_path: Path) -> Two:
    """A shelter with a person, and one to refer her to."""
    return two_shelters(new_vault, tmp_path)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_form_says_what_was_chosen_and_nothing_else(two: Two, language: str) -> None:
    two.consent()
    order = two.order(reason="A quiet room", reply_by=date(2026, 10, 9))
    text = text_of(referral_papers.draw_form(two.here, order, language))
    assert all(said in text for said in ("Saparova", "Gulnara", "A quiet room", "26-0001", "Umit"))
    assert "701" not in text
    assert "1999" not in text


def test_under_a_code_the_form_holds_no_name(two: Two) -> None:
    two.consent()
    order = two.order(named=False, keys=("person.sex",))
    text = text_of(referral_papers.draw_form(two.here, order, "en"))
    assert "Saparova" not in text
    assert "left out on purpose" in text


def test_without_consent_there_is_no_form(two: Two) -> None:
    with pytest.raises(ConsentError):
        referral_papers.draw_form(two.here, two.order(), "en")


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_list_says_to_whom_something_went_and_what_was_withdrawn(two: Two, language: str) -> None:
    two.consent()
    referring.hand_out(two.here, two.order())
    sharing.withdraw(two.here, two.case, "partner")
    text = text_of(referral_papers.draw_shared(two.here, two.case, language))
    assert "Crisis centre Komek" in text
    assert "26-0001" in text
