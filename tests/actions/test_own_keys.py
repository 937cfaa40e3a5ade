"""A vault changes the keys of its own card: the old ones sign nothing any more, and nothing that was sent or sealed before is lost."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, following_up
from caseapp.actions.reporting import sending
from caseapp.actions.safekeeping.backup import backup, check
from caseapp.actions.safekeeping.restoring import restore
from caseapp.actions.vaults.opening import open_vault
from caseapp.actions.vaults.own_keys import renew_own_keys
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.log import read_entries
from caseapp.records.roles import Intent
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import seal
from tests.actions.mail import NAME, Q2, Q3, MakeVault, Post, take, trusting
from tests.conftest import NOW, PASSPHRASE


@pytest.fixture
def office(new_vault: MakeVault) -> Desk:
    return new_vault("office", "coordinator").desk


@pytest.fixture
def post(new_vault: MakeVault, tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


def opened(desk: Desk) -> Desk:
    desk.close()
    return open_vault(desk.folder, "", PASSPHRASE, FixedClock(NOW))


@pytest.fixture
def renewed(post: Post) -> Iterator[Post]:
    """The same shelter under new keys; its numbers go on."""
    renew_own_keys(post.desk)
    with closing(opened(post.desk)) as desk:
        after = Post(desk, post.folder)
        yield after


def numbered(post: Post, number: int) -> Post:
    """Lets its next report bear a number."""
    post.sequence = number - 2
    return post


@pytest.mark.parametrize("kind", ["shelter", "coordinator"])
def test_the_new_card_is_the_same_office_under_other_digits(new_vault: MakeVault, kind: str) -> None:
    desk = new_vault("somebody", kind).desk
    before = cards.my_card(desk)
    digits = renew_own_keys(desk)
    with closing(opened(desk)) as again:
        after = cards.my_card(again)
        assert (after.id, after.name, after.fingerprint) == (before.id, before.name, digits)
        assert after.fingerprint != before.fingerprint
        with again.database.reading(Intent.READ_AUDIT) as reading:
            assert "renew own card" in {entry.action for entry in read_entries(reading)}
    assert check(desk.folder, "", PASSPHRASE) == ()


def test_an_office_that_trusts_the_new_card_goes_on_without_a_gap(
    office: Desk, post: Post, request: pytest.FixtureRequest
) -> None:
    shelter = trusting(office, post)
    assert take(office, numbered(post, 1).report(Q2)).accepted
    stolen = numbered(post, 2).report(Q3).rename(post.folder / "stolen.caseapp")
    renewed = request.getfixturevalue("renewed")
    mine = numbered(renewed, 2).report(Q3)
    assert "not trusted yet" in take(office, mine).sentence.text
    path, digits = renewed.card()
    with pytest.raises(KnownError, match="There is a card"):
        cards.trust(office, path, NAME, digits)
    assert cards.trust(office, path, NAME, digits, despite=True).id == shelter
    assert "was taken back" in take(office, stolen).sentence.text
    (verdict,) = coordinator.import_files(office, [mine])
    assert (verdict.accepted, verdict.sentence.text) == (True, "Accepted.")
    files = following_up.shelter_view(office, shelter).files
    assert [one.quarter for one in files] == [str(Q3), str(Q2)]


def test_what_was_sealed_to_the_old_card_still_opens(office: Desk) -> None:
    old = recipient_of(office.keys.sealing_key)
    renew_own_keys(office)
    with closing(opened(office)) as again:
        new = recipient_of(again.keys.sealing_key)
        assert sending.open_sealed(again, seal(b"to the old", [old])) == b"to the old"
        assert sending.open_sealed(again, seal(b"to the new", [new])) == b"to the new"
        assert [again.keys.receive(one) for one in (old, new)] == [True, True]
        assert again.keys.have_signed(office.keys.signer.public_key)


def test_keys_can_be_changed_again_and_all_of_them_open(office: Desk) -> None:
    recipients = [recipient_of(office.keys.sealing_key)]
    for _ in range(2):
        renew_own_keys(office)
        office = opened(office)
        recipients.append(recipient_of(office.keys.sealing_key))
    with closing(office):
        assert len(set(recipients)) == 3
        assert [office.keys.receive(one) for one in recipients] == [True] * 3


def test_a_session_with_keys_of_yesterday_changes_nothing(office: Desk) -> None:
    renew_own_keys(office)
    with pytest.raises(KnownError, match="changed meanwhile"):
        renew_own_keys(office)


def test_a_card_of_its_own_is_none_of_another_also_an_old_one(office: Desk, post: Post) -> None:
    path, digits = Post(office, post.folder).card()
    renew_own_keys(office)
    with closing(opened(office)) as again, pytest.raises(KnownError, match="this office itself"):
        cards.trust(again, path, "Another", digits)


def test_a_backup_of_afterwards_brings_the_new_keys_back_and_one_of_before_the_old_ones(
    post: Post, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    before, old = backup(post.desk, stick), cards.my_card(post.desk).fingerprint
    new = renew_own_keys(post.desk)
    post.desk.close()
    desk = open_vault(post.desk.folder, "", PASSPHRASE, FixedClock(NOW + timedelta(days=1)))
    after = backup(desk, stick)
    desk.close()
    for number, (file, digits) in enumerate(((before, old), (after, new))):
        folder = tmp_path / f"again-{number}"
        restore(file, folder, passphrase=PASSPHRASE, clock=desk.clock)
        with closing(open_vault(folder, "", PASSPHRASE, desk.clock)) as again:
            assert cards.my_card(again).fingerprint == digits
