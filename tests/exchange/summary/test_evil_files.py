"""Hand-made evil files: each is refused with its own sentence, in this process and in the child."""

import json
import time

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.summary.child import read_many_in_child
from caseapp.exchange.summary.files import checked_size
from caseapp.exchange.summary.opened import open_summary
from tests.exchange.summary.evil_files import EVIL, FOLDER, GOOD, MOST_COMMITTED, Evil
from tests.exchange.summary.signing import verify

WITHOUT_LARGE = [evil for evil in EVIL if len(evil.data) <= MOST_COMMITTED]


def test_every_evil_file_has_a_name_of_its_own_and_there_are_at_least_sixty() -> None:
    assert len({evil.name for evil in EVIL}) == len(EVIL) >= 60


def test_the_good_file_from_which_the_evil_ones_are_made_is_accepted() -> None:
    assert open_summary(GOOD, verify).summary.sequence == 7


@pytest.mark.parametrize("evil", EVIL, ids=lambda evil: evil.name)
def test_an_evil_file_is_refused_with_its_sentence_and_soon(evil: Evil) -> None:
    before = time.process_time()
    with pytest.raises(KnownError) as refused:
        open_summary(checked_size(evil.data), verify)
    assert refused.value.sentence.text == evil.sentence
    assert time.process_time() - before < 10


@pytest.mark.parametrize("evil", WITHOUT_LARGE, ids=lambda evil: evil.name)
def test_the_kept_file_is_the_one_that_was_made(evil: Evil) -> None:
    assert (FOLDER / f"{evil.name}.caseapp").read_bytes() == evil.data


def test_the_kept_refusals_are_those_of_the_files() -> None:
    kept = json.loads((FOLDER / "refusals.json").read_text(encoding="utf-8"))
    assert kept == {evil.name: evil.sentence for evil in EVIL}


def test_one_child_refuses_them_all_alike(child_finds_tests: None) -> None:
    outcomes = [outcome for _, outcome in read_many_in_child([evil.data for evil in EVIL], verify)]
    texts = [outcome.sentence.text if isinstance(outcome, KnownError) else "accepted" for outcome in outcomes]
    assert texts == [evil.sentence for evil in EVIL]


@pytest.mark.parametrize("evil", WITHOUT_LARGE, ids=lambda evil: evil.name)
def test_no_sentence_repeats_a_character_that_was_refused(evil: Evil) -> None:
    with pytest.raises(KnownError) as refused:
        open_summary(checked_size(evil.data), verify)
    said = " ".join(str(value) for value in refused.value.sentence.values.values())
    assert said.isprintable()
    assert len(said) < 400
