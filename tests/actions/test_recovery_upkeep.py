"""Trying the card changes nothing; a new card voids the old one, and is completed by those who hold more."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.safekeeping.recovery import begin_recovery, finish_recovery
from caseapp.actions.safekeeping.recovery_papers import FreshCard, fresh_card
from caseapp.actions.safekeeping.recovery_upkeep import card_status, drop_shares, replace_card, try_papers
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.closed import closed_database
from caseapp.db.compartments import sealed_keys
from caseapp.vault.heads import database_path
from caseapp.vault.recovery import read_card
from caseapp.vault.sealing import unseal
from tests.actions.test_recovery import NEW, OTHER, actions_of, add_user
from tests.conftest import NOW, PASSPHRASE

Made = Callable[..., NewVault]


def rows(desk: Desk) -> object:
    with desk.database.reading(None) as reading:
        return sealed_keys(reading.connection)


def replaced(
    desk: Desk, clock: FixedClock, fresh: FreshCard | None = None, passphrase: str = PASSPHRASE
) -> tuple[Desk, FreshCard]:
    """The desk after a new card and another sign-in, and the card."""
    made = fresh or fresh_card()
    replace_card(desk, made, made.text, passphrase)
    desk.close()
    return open_vault(desk.folder, desk.user, passphrase, clock), made


def test_a_drill_changes_nothing_but_the_day_that_is_shown(new_vault: Made) -> None:
    made = new_vault()
    heads, keys = made.desk.head, rows(made.desk)
    assert card_status(made.desk).tried is None
    tried = try_papers(made.desk, (made.recovery_card.lower(),))
    assert (tried.lacking, tried.backup) == ((), False)
    assert (made.desk.head, rows(made.desk)) == (heads, keys)
    assert card_status(made.desk).tried == NOW.date()
    assert "try card" in actions_of(made.desk)


def test_a_drill_opens_a_backup_of_this_vault_and_of_no_other(new_vault: Made, tmp_path: Path) -> None:
    made, other = new_vault(), new_vault("other")
    for name, desk in (("stick", made.desk), ("foreign", other.desk)):
        (tmp_path / name).mkdir()
        backup(desk, tmp_path / name)
    file = next((tmp_path / "stick").glob("*.age"))
    tried = try_papers(made.desk, (made.recovery_card,), file)
    assert (tried.backup, tried.newer) == (True, "")
    with pytest.raises(KnownError, match="does not open the file"):
        try_papers(made.desk, (made.recovery_card,), next((tmp_path / "foreign").glob("*.age")))
    content = file.read_bytes()
    (tmp_path / "cut.age").write_bytes(content[:-100])
    with pytest.raises(KnownError):
        try_papers(made.desk, (made.recovery_card,), tmp_path / "cut.age")


def test_a_wrong_card_is_told_in_a_drill_and_not_kept_as_one(new_vault: Made) -> None:
    made, other = new_vault(), new_vault("other")
    with pytest.raises(KnownError, match="another vault"):
        try_papers(made.desk, (other.recovery_card,))
    assert card_status(made.desk).tried is None


def test_a_new_card_voids_the_old_one_and_its_shares(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    desk, first = replaced(made.desk, clock, fresh_card(shares=True))
    assert card_status(desk).has_shares
    desk, second = replaced(desk, clock)
    assert not card_status(desk).has_shares
    assert actions_of(desk).count("replace recovery card") == 2
    for papers in ((made.recovery_card,), (first.text,), first.share_texts[:2]):
        with pytest.raises(KnownError):
            try_papers(desk, papers)
    desk.close()
    begun = begin_recovery(made.desk.folder, (second.text,))
    desk = finish_recovery(begun, NEW, begun.fresh.text, clock)
    assert desk.keyring.held == made.desk.keyring.held
    desk.close()


def test_the_replaced_card_with_an_old_head_does_not_open_the_database(
    new_vault: Made, clock: FixedClock
) -> None:
    made = new_vault()
    old = made.desk.head
    desk, _fresh = replaced(made.desk, clock)
    desk.close()
    known = unseal(bytes.fromhex(old.recovery), read_card(made.recovery_card))
    with (
        pytest.raises(KnownError, match="damaged"),
        closed_database(database_path(desk.folder, desk.head), known),
    ):
        raise AssertionError("it opened")
    assert [file.name for file in desk.folder.glob("*.db")] == [desk.head.database]


def test_the_session_ends_with_the_old_card(new_vault: Made) -> None:
    made, fresh = new_vault(), fresh_card()
    replace_card(made.desk, fresh, fresh.text, PASSPHRASE)
    with pytest.raises(KnownError, match="session is over"):
        card_status(made.desk)


def test_shares_that_are_withdrawn_open_nothing_and_the_card_stays(
    new_vault: Made, clock: FixedClock
) -> None:
    made = new_vault()
    desk, fresh = replaced(made.desk, clock, fresh_card(shares=True))
    try_papers(desk, (fresh.share_texts[0], fresh.share_texts[2]))
    drop_shares(desk)
    with pytest.raises(KnownError, match="no shares"):
        try_papers(desk, (fresh.share_texts[0], fresh.share_texts[2]))
    try_papers(desk, (fresh.text,))
    desk.close()


def test_only_a_manager_with_her_passphrase_replaces_the_card(new_vault: Made, clock: FixedClock) -> None:
    made = new_vault()
    add_user(made.desk, "Dana", ("caseworker",), ("identity", "safety"))
    fresh = fresh_card()
    with pytest.raises(KnownError, match="not right"):
        replace_card(made.desk, fresh, fresh.text, OTHER)
    with pytest.raises(KnownError, match="not the new card"):
        replace_card(made.desk, fresh, made.recovery_card, PASSPHRASE)
    made.desk.close()
    desk = open_vault(made.desk.folder, "Dana", OTHER, clock)
    assert not card_status(desk).may_replace
    with pytest.raises(KnownError, match="role"):
        replace_card(desk, fresh, fresh.text, OTHER)
    try_papers(desk, (made.recovery_card,))
    desk.close()


def test_a_card_made_by_somebody_who_holds_less_is_completed_by_those_who_hold_more(
    new_vault: Made, clock: FixedClock
) -> None:
    made = new_vault()
    add_user(made.desk, "Dana", ("manager",), ("identity", "safety", "audit"))
    made.desk.close()
    desk = open_vault(made.desk.folder, "Dana", OTHER, clock)
    desk, fresh = replaced(desk, clock, passphrase=OTHER)
    assert card_status(desk).lacking == ("medical", "psychological")
    assert try_papers(desk, (fresh.text,)).lacking == ("medical", "psychological")
    desk.close()
    desk = open_vault(made.desk.folder, "Aigerim", PASSPHRASE, clock)
    assert card_status(desk).lacking == ()
    assert "complete recovery card" in actions_of(desk)
    desk.close()
    begun = begin_recovery(made.desk.folder, (fresh.text,))
    desk = finish_recovery(begun, NEW, begun.fresh.text, clock)
    assert len(desk.keyring.held) == 5
    desk.close()
