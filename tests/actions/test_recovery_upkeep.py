"""Trying the card changes nothing; a new card voids the old one, and is completed by those who hold more."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.backup import backup
from caseapp.actions.desk import Desk
from caseapp.actions.opening import NewVault, open_vault
from caseapp.actions.recovery import begin_recovery, finish_recovery
from caseapp.actions.recovery_papers import FreshCard, fresh_card
from caseapp.actions.recovery_upkeep import card_status, drop_shares, replace_card, try_papers
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.compartments import sealed_keys
from tests.actions.test_recovery import NEW, OTHER, actions_of, add_user
from tests.conftest import NOW, PASSPHRASE

Made = Callable[..., NewVault]


def rows(desk: Desk) -> object:
    with desk.database.reading(None) as reading:
        return sealed_keys(reading.connection)


def replaced(desk: Desk, fresh: FreshCard | None = None, passphrase: str = PASSPHRASE) -> FreshCard:
    made = fresh or fresh_card()
    replace_card(desk, made, made.text, passphrase)
    return made


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
    first = replaced(made.desk, fresh_card(shares=True))
    assert card_status(made.desk).has_shares
    second = replaced(made.desk)
    assert not card_status(made.desk).has_shares
    assert "replace recovery card" in actions_of(made.desk)
    for papers in ((made.recovery_card,), (first.text,), first.share_texts[:2]):
        with pytest.raises(KnownError):
            try_papers(made.desk, papers)
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (second.text,))
    desk = finish_recovery(begun, NEW, begun.fresh.text, clock)
    assert desk.keyring.held == made.desk.keyring.held
    desk.close()


def test_shares_that_are_withdrawn_open_nothing_and_the_card_stays(new_vault: Made) -> None:
    made = new_vault()
    fresh = replaced(made.desk, fresh_card(shares=True))
    try_papers(made.desk, (fresh.share_texts[0], fresh.share_texts[2]))
    drop_shares(made.desk)
    with pytest.raises(KnownError, match="no shares"):
        try_papers(made.desk, (fresh.share_texts[0], fresh.share_texts[2]))
    try_papers(made.desk, (fresh.text,))


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
    fresh = replaced(desk, passphrase=OTHER)
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
