"""Recovery by the card or two shares: for anybody, loud, and never without a card that is on paper."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.recovery import (
    begin_recovery,
    changed_head,
    exchange,
    finish_recovery,
    prepare,
    with_card,
)
from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.safekeeping.recovery_settling import acknowledge, recovery_news
from caseapp.actions.team.keys import give
from caseapp.actions.team.members import expect_members
from caseapp.actions.vaults.opening import NewVault, Setup, create_vault, new_number, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.closed import closed_database
from caseapp.db.log import read_entries
from caseapp.vault.heads import read_head, write_head
from caseapp.vault.recovery import read_card
from caseapp.vault.sealing import unseal
from caseapp.vault.slots import LEAST, make_slot, open_slot
from tests.conftest import PASSPHRASE

NEW = "seven grey geese over the lake"
OTHER = "five small boats on the river"
Made = Callable[..., NewVault]
ERA = Path(__file__).parents[1] / "eras" / "vault_1"


@pytest.fixture
def shared(tmp_path: Path, clock: FixedClock) -> tuple[Path, tuple[str, ...]]:
    """A closed vault whose card has shares, and the text of the three."""
    fresh = fresh_card(shares=True)
    setup = Setup(
        "shelter", "Umit", "750000000", "en", "Aigerim", PASSPHRASE, False, LEAST, fresh=fresh, vault=new_number()
    )  # fmt: skip
    create_vault(tmp_path / "shared", setup, clock).desk.close()
    return tmp_path / "shared", fresh.share_texts


def add_user(desk: Desk, user: str, roles: tuple[str, ...], compartments: tuple[str, ...]) -> None:
    """Another user who holds some compartments."""
    slot = make_slot(user, roles, OTHER, desk.keys.database_key, LEAST)
    changed = replace(desk.head, slots=(*desk.head.slots, slot))
    with desk.database.work(None, "add user") as work:
        for compartment in compartments:
            give(work.connection, desk.keyring, slot, compartment)
        expect_members(work.connection, desk.head, changed)
    desk.heads.write(changed)
    with desk.database.work(None, "add user") as work:
        expect_members(work.connection, desk.head)


def actions_of(desk: Desk) -> list[str]:
    with desk.database.reading(None) as reading:
        return [entry.action for entry in read_entries(reading)]


def recovered(folder: Path, papers: tuple[str, ...], clock: FixedClock, user: str = "") -> tuple[Desk, str]:
    """The open desk after a recovery, and the text of the new card."""
    begun = begin_recovery(folder, papers, user)
    return finish_recovery(begun, NEW, begun.fresh.text, clock), begun.fresh.text


def test_the_card_gives_a_new_passphrase_and_is_void_afterwards(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    made.desk.close()
    desk, card = recovered(made.desk.folder, (made.recovery_card,), clock)
    assert desk.keyring.held == made.desk.keyring.held
    desk.close()
    with pytest.raises(KnownError, match="not right"):
        open_vault(made.desk.folder, "", PASSPHRASE, clock)
    with pytest.raises(KnownError, match="replaced by a newer"):
        begin_recovery(made.desk.folder, (made.recovery_card,))
    assert begin_recovery(made.desk.folder, (card,)).user == "Aigerim"


def test_beginning_changes_no_byte(new_vault: Made) -> None:
    made = new_vault()
    made.desk.close()
    before = {file.name: file.read_bytes() for file in made.desk.folder.iterdir()}
    begin_recovery(made.desk.folder, (made.recovery_card,))
    assert before == {file.name: file.read_bytes() for file in made.desk.folder.iterdir()}


def test_any_two_shares_do_what_the_card_does(
    shared: tuple[Path, tuple[str, ...]], tmp_path: Path, clock: FixedClock
) -> None:
    folder, shares = shared
    for first, second in ((0, 1), (2, 1), (0, 2)):
        copied = shutil.copytree(folder, tmp_path / f"{first}-{second}")
        desk, _card = recovered(copied, (shares[first], shares[second]), clock)
        assert desk.head.shares == ()
        assert "recover by shares" in actions_of(desk)
        desk.close()


def test_what_is_wrong_with_shares_is_a_sentence(
    shared: tuple[Path, tuple[str, ...]], new_vault: Made
) -> None:
    folder, shares = shared
    foreign = fresh_card(shares=True).share_texts
    for papers, sentence in (
        ((shares[1],), "opens nothing by itself"),
        ((shares[1], shares[1]), "same share"),
        ((shares[1], foreign[0]), "second share belongs to another"),
        ((foreign[0], shares[1]), "first share belongs to another"),
        ((foreign[0],), "another vault"),
        (("", " "), "missing"),
    ):
        with pytest.raises(KnownError, match=sentence):
            begin_recovery(folder, papers)
    plain = new_vault()
    plain.desk.close()
    with pytest.raises(KnownError, match="no shares"):
        begin_recovery(plain.desk.folder, (shares[0], shares[1]))


def test_every_user_can_be_recovered_and_keeps_exactly_what_she_held(
    new_vault: Made, clock: FixedClock
) -> None:
    made = new_vault()
    add_user(made.desk, "Dana", ("psychologist",), ("psychological",))
    made.desk.close()
    desk, _card = recovered(made.desk.folder, (made.recovery_card,), clock, "Dana")
    assert (desk.user, desk.keyring.held) == ("Dana", frozenset({"psychological"}))
    desk.close()
    first = open_vault(made.desk.folder, "Aigerim", PASSPHRASE, clock)
    assert first.keyring.held == made.desk.keyring.held
    first.close()
    with pytest.raises(KnownError, match="Nobody of that name"):
        begin_recovery(made.desk.folder, (made.recovery_card,), "Nobody")


def test_nothing_is_written_before_the_new_card_was_typed_back(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (made.recovery_card,))
    with pytest.raises(KnownError, match="not the new card"):
        finish_recovery(begun, NEW, made.recovery_card, clock)
    with pytest.raises(KnownError, match="at least"):
        finish_recovery(begun, "short", begun.fresh.text, clock)
    open_vault(made.desk.folder, "", PASSPHRASE, clock).close()
    with pytest.raises(KnownError, match="changed meanwhile"):
        finish_recovery(begun, NEW, begun.fresh.text, clock)


def test_a_cut_at_any_step_leaves_the_old_card_or_the_new_one(
    new_vault: Made, tmp_path: Path, clock: FixedClock
) -> None:
    made = new_vault()
    made.desk.close()
    folder, begun = made.desk.folder, begin_recovery(made.desk.folder, (made.recovery_card,))
    changed = changed_head(begun, NEW)
    prepare(begun, changed, clock)
    assert_works(shutil.copytree(folder, tmp_path / "prepared"), made.recovery_card, PASSPHRASE, clock)
    write_head(folder, changed)
    assert_works(shutil.copytree(folder, tmp_path / "half"), begun.fresh.text, NEW, clock)
    exchange(folder, read_head(folder))
    assert_works(shutil.copytree(folder, tmp_path / "whole"), begun.fresh.text, NEW, clock)


def assert_works(folder: Path, card: str, passphrase: str, clock: FixedClock) -> None:
    """The passphrase opens everything, before and after signing in, and the card recovers."""
    copied = shutil.copytree(folder, folder.with_name(f"{folder.name}-card"))
    recovered(copied, (card,), clock)[0].close()
    for _time in range(2):
        desk = open_vault(folder, "", passphrase, clock)
        assert len(desk.keyring.held) == 5
        desk.close()
    recovered(folder, (card,), clock)[0].close()


def test_a_recovery_whose_entry_a_cut_took_is_logged_at_the_next_sign_in(
    new_vault: Made, clock: FixedClock
) -> None:
    made = new_vault()
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (made.recovery_card,))
    changed = changed_head(begun, NEW)
    prepare(begun, changed, clock)
    exchange(made.desk.folder, changed)
    desk = open_vault(made.desk.folder, "", NEW, clock)
    assert actions_of(desk).count("recover by card") == 1
    desk.close()
    desk = open_vault(made.desk.folder, "", NEW, clock)
    assert actions_of(desk).count("recover by card") == 1
    desk.close()


def test_a_recovery_that_never_took_effect_is_no_news(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (made.recovery_card,))
    prepare(begun, changed_head(begun, NEW), clock)
    desk = open_vault(made.desk.folder, "", PASSPHRASE, clock)
    assert recovery_news(desk).recoveries == ()
    assert "recover by card" not in actions_of(desk)
    desk.close()


def test_everybody_is_told_until_another_manager_has_seen_it(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    add_user(made.desk, "Dana", ("manager",), ())
    add_user(made.desk, "Saule", ("psychologist",), ())
    made.desk.close()
    desk, _card = recovered(made.desk.folder, (made.recovery_card,), clock)
    assert [one.user for one in recovery_news(desk).recoveries] == ["Aigerim"]
    assert not recovery_news(desk).may_acknowledge
    with pytest.raises(KnownError, match="Another manager"):
        acknowledge(desk)
    desk.close()
    for user, may in (("Saule", False), ("Dana", True)):
        desk = open_vault(made.desk.folder, user, OTHER, clock)
        assert len(recovery_news(desk).recoveries) == 1
        assert recovery_news(desk).may_acknowledge is may
        if may:
            acknowledge(desk)
            assert recovery_news(desk).recoveries == ()
        desk.close()


def test_a_manager_who_is_alone_acknowledges_her_own_recovery(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    made.desk.close()
    desk, _card = recovered(made.desk.folder, (made.recovery_card,), clock)
    acknowledge(desk)
    assert recovery_news(desk).recoveries == ()
    desk.close()


def test_the_log_still_holds_after_a_recovery(new_vault: Made, clock: FixedClock) -> None:
    from caseapp.actions.safekeeping.backup import check

    made = new_vault()
    made.desk.close()
    recovered(made.desk.folder, (made.recovery_card,), clock)[0].close()
    assert check(made.desk.folder, "", NEW) == ()


def test_the_old_card_with_an_old_head_does_not_open_the_new_database(
    new_vault: Made, clock: FixedClock
) -> None:
    made = new_vault()
    made.desk.close()
    old = read_head(made.desk.folder)
    recovered(made.desk.folder, (made.recovery_card,), clock)[0].close()
    new = read_head(made.desk.folder)
    known = unseal(bytes.fromhex(old.recovery), read_card(made.recovery_card))
    with (
        pytest.raises(KnownError, match="damaged"),
        closed_database(made.desk.folder / new.database, known),
    ):
        raise AssertionError("it opened")
    assert [file.name for file in made.desk.folder.glob("*.db")] == [new.database]


def test_a_vault_of_the_first_format_is_recovered_too(tmp_path: Path, clock: FixedClock) -> None:
    folder = shutil.copytree(ERA, tmp_path / "vault")
    passphrase = ERA.with_name("vault_1.passphrase.txt").read_text("utf-8").strip()
    fresh, head = fresh_card(), read_head(folder)
    opened = open_slot(head.slots[0], passphrase)
    write_head(folder, with_card(head, fresh, opened.database_key))
    desk, card = recovered(folder, (fresh.text,), clock)
    assert desk.keyring.held
    assert "recover by card" in actions_of(desk)
    desk.close()
    assert begin_recovery(folder, (card,)).user == head.slots[0].user
    with pytest.raises(KnownError, match="not right"):
        open_vault(folder, head.slots[0].user, passphrase, clock)
