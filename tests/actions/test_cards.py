"""Trust without a network: digits, paper, a new key, and a card that is taken back."""

import re
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import card_papers, cards, coordinator, following_up
from caseapp.base.errors import KnownError
from caseapp.exchange.card_typed import card_groups
from tests.actions.mail import NAME, Q2, Q3, Kept, MakeVault, Post, take, trusting


@pytest.fixture
def post(new_vault: MakeVault, tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


@pytest.fixture
def office(new_vault: MakeVault, kept: Kept) -> Desk:
    return kept(new_vault("office", "coordinator").desk)


def test_a_file_of_a_shelter_whose_card_was_not_compared_counts_for_nothing(office: Desk, post: Post) -> None:
    verdict = take(office, post.report(Q3))
    assert not verdict.accepted
    assert "not trusted yet" in verdict.sentence.text
    assert following_up.overview(office).shelters == ()


def test_two_groups_off_the_paper_are_enough_where_the_file_is_there(office: Desk, post: Post) -> None:
    path, digits = post.card()
    groups = digits.split(" ")
    cards.trust_by_paper(office, path, NAME, {2: groups[1], 7: f" {groups[6]} "})
    assert [one.name for one in cards.trusted(office)] == [NAME]


@pytest.mark.parametrize("places", [(1,), (1, 1), (1, 2, 3), (0, 1), (8, 9)])
def test_one_group_or_the_wrong_ones_are_not_enough(
    office: Desk, post: Post, places: tuple[int, ...]
) -> None:
    path, digits = post.card()
    typed = {place: [*digits.split(" "), "00000"][place - 1] for place in places}
    with pytest.raises(KnownError, match="two different cards"):
        cards.trust_by_paper(office, path, NAME, typed)


def test_groups_of_another_place_do_not_agree(office: Desk, post: Post) -> None:
    path, digits = post.card()
    groups = digits.split(" ")
    with pytest.raises(KnownError, match="two different cards"):
        cards.trust_by_paper(office, path, NAME, {1: groups[1], 2: groups[0]})
    assert cards.trusted(office) == ()


def test_a_card_typed_off_its_paper_is_the_card(office: Desk, post: Post) -> None:
    typed = " ".join(card_groups(cards.own_card(post.desk))).lower().replace("-", " ")
    view = cards.look_at(office, typed).view
    path, digits = post.card()
    assert (view.id, view.kind) == (cards.read_card(path).id, "shelter")
    cards.trust(office, typed, NAME, digits)
    assert take(office, post.report(Q3)).accepted


def test_the_group_that_is_mistyped_is_named(office: Desk, post: Post) -> None:
    groups = list(card_groups(cards.own_card(post.desk)))
    groups[4] = ("P" if groups[4][0] != "P" else "Q") + groups[4][1:]
    with pytest.raises(KnownError, match="does not fit") as caught:
        cards.look_at(office, " ".join(groups))
    assert caught.value.sentence.values["n"] == 5
    with pytest.raises(KnownError, match="not all groups"):
        cards.look_at(office, " ".join(card_groups(cards.own_card(post.desk))[:20]))


def test_a_typed_card_needs_the_forty_digits_too(office: Desk, post: Post) -> None:
    typed = " ".join(card_groups(cards.own_card(post.desk)))
    with pytest.raises(KnownError, match="do not agree"):
        cards.trust(office, typed, NAME, "12345 " * 8)


def test_a_new_card_of_a_known_shelter_is_explained_and_takes_the_old_one_back(
    office: Desk, post: Post, tmp_path: Path
) -> None:
    trusting(office, post)
    earlier = post.report(Q2)
    assert take(office, earlier).accepted
    renewed = post.renewed(tmp_path / "again")
    path, digits = renewed.card()
    offered = cards.look_at(office, path)
    assert offered.name == NAME
    assert offered.before is not None
    assert "the old one is taken back" in offered.before.text
    with pytest.raises(KnownError, match="There is a card of"):
        cards.trust(office, path, NAME, digits)
    cards.trust(office, path, NAME, digits, despite=True)
    old, new = cards.known(office)
    assert (old.counts, new.counts) == (False, True)
    assert old.taken_back_on == "2026-10-05"
    assert "taken back" in take(office, post.report(Q3)).sentence.text
    renewed.sequence = 0
    assert take(office, renewed.report(Q3)).accepted
    assert [line.name for line in following_up.overview(office).shelters] == [NAME]
    renewed.desk.close()


def test_after_a_card_is_taken_back_later_files_are_refused_and_earlier_ones_stay_marked(
    office: Desk, post: Post
) -> None:
    shelter = trusting(office, post)
    earlier = post.report(Q2)
    take(office, earlier)
    (card,) = cards.trusted(office)
    cards.take_back(office, card.signing_key, "The computer was stolen", date(2026, 10, 1))
    verdict = take(office, post.report(Q3))
    assert not verdict.accepted
    assert verdict.sentence.values["day"] == date(2026, 10, 1)
    assert verdict.shelter == NAME
    assert take(office, earlier).sentence.text == "Here already; it counts once."
    cell = following_up.overview(office).cells[shelter, Q2]
    assert (cell.here, cell.card_taken_back) == (True, "2026-10-01")
    assert coordinator.grid(office).cells[shelter, Q2].state == "received"


@pytest.mark.parametrize(
    ("reason", "day", "said"),
    [("  ", None, "Say in a few words"), ("Stolen", date(2026, 10, 6), "yet to come")],
)
def test_a_card_is_taken_back_for_a_reason_and_not_in_the_future(
    office: Desk, post: Post, reason: str, day: date | None, said: str
) -> None:
    trusting(office, post)
    with pytest.raises(KnownError, match=said):
        cards.take_back(office, cards.trusted(office)[0].signing_key, reason, day)


def test_a_card_taken_back_by_mistake_is_trusted_again_only_after_the_digits_and_an_explanation(
    office: Desk, post: Post
) -> None:
    trusting(office, post)
    (card,) = cards.trusted(office)
    cards.take_back(office, card.signing_key, "A mistake")
    with pytest.raises(KnownError, match="nothing to take back"):
        cards.take_back(office, card.signing_key, "Again")
    path, digits = post.card()
    with pytest.raises(KnownError, match="was taken back on"):
        cards.trust(office, path, NAME, digits)
    cards.trust(office, path, NAME, digits, despite=True)
    assert take(office, post.report(Q3)).accepted


def test_two_shelters_never_bear_one_name(office: Desk, post: Post, new_vault: MakeVault) -> None:
    trusting(office, post)
    other = Post(new_vault("other").desk, post.folder)
    with pytest.raises(KnownError, match="bears the name"):
        trusting(office, other, "UMIT, taraz")
    second = trusting(office, other, "Komek")
    with pytest.raises(KnownError, match="bears the name"):
        cards.rename(office, second, NAME)
    cards.rename(office, second, "Komek, Almaty")
    assert [one.name for one in cards.trusted(office)] == ["Komek, Almaty", NAME]


def test_the_card_of_this_office_is_not_taken_in(office: Desk, tmp_path: Path) -> None:
    view = cards.write_card(office, tmp_path / "own.card")
    with pytest.raises(KnownError, match="itself"):
        cards.trust(office, tmp_path / "own.card", "We", view.fingerprint)


def test_a_report_is_not_sealed_to_an_office_whose_card_was_taken_back(office: Desk, post: Post) -> None:
    from caseapp.actions.reporting import sending

    path = post.folder / "office.card"
    view = cards.write_card(office, path)
    cards.trust(post.desk, path, "Office", view.fingerprint)
    assert sending.offices(post.desk) == ("Office",)
    cards.take_back(post.desk, cards.trusted(post.desk)[0].signing_key, "It was closed")
    assert sending.offices(post.desk) == ()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_paper_bears_all_digits_and_all_groups(post: Post, language: str, tmp_path: Path) -> None:
    import pikepdf

    paper = card_papers.card_paper(post.desk, language)
    assert paper == card_papers.card_paper(post.desk, language)
    view = card_papers.write_card_paper(post.desk, language, tmp_path / "card.pdf")
    assert re.fullmatch(r"(\d{5} ){7}\d{5}", view.fingerprint)
    with pikepdf.open(tmp_path / "card.pdf") as document:
        assert len(document.pages) == 1
