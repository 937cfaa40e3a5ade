"""Two shares of three give back the recovery card's key; one alone, or one of another vault, gives nothing."""

from itertools import permutations

import pyrage
import pytest
from pyrage import x25519

from caseapp.base.errors import KnownError
from caseapp.vault.recovery import (
    card_fingerprint,
    card_text,
    new_recovery_key,
    read_card,
    recipient_fingerprint,
    recipient_of,
)
from caseapp.vault.shares import join_shares, make_shares, share_number


def test_any_two_shares_give_back_the_card_in_any_order() -> None:
    card = new_recovery_key()
    shares = make_shares(card)
    for first, second in permutations(shares.keys, 2):
        assert join_shares(first, second, shares.sealed) == card


def test_one_share_alone_opens_nothing_but_another_seal() -> None:
    card = new_recovery_key()
    shares = make_shares(card)
    for key in shares.keys:
        identity = x25519.Identity.from_str(key)
        opened = []
        for sealed in shares.sealed:
            try:
                opened.append(pyrage.decrypt(bytes.fromhex(sealed), [identity]))
            except pyrage.DecryptError:
                continue
        assert len(opened) == 1
        assert opened[0].startswith(b"age-encryption.org/v1")
        assert card.encode() not in opened[0]
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(opened[0], [identity])


def test_a_share_is_known_by_its_number() -> None:
    shares = make_shares(new_recovery_key())
    assert [share_number(key, shares.sealed) for key in shares.keys] == [1, 2, 3]
    assert share_number(new_recovery_key(), shares.sealed) is None


def test_the_same_share_twice_is_told() -> None:
    shares = make_shares(new_recovery_key())
    with pytest.raises(KnownError, match="same share"):
        join_shares(shares.keys[1], shares.keys[1], shares.sealed)


def test_a_share_of_another_vault_is_told_and_which_one_it_is() -> None:
    shares, others = make_shares(new_recovery_key()), make_shares(new_recovery_key())
    with pytest.raises(KnownError, match="first share belongs to another"):
        join_shares(others.keys[0], shares.keys[1], shares.sealed)
    with pytest.raises(KnownError, match="second share belongs to another"):
        join_shares(shares.keys[0], others.keys[1], shares.sealed)


def test_a_vault_without_shares_says_so() -> None:
    shares = make_shares(new_recovery_key())
    with pytest.raises(KnownError, match="no shares"):
        join_shares(shares.keys[0], shares.keys[1], ())


def test_a_share_is_written_and_read_like_a_card() -> None:
    for key in make_shares(new_recovery_key()).keys:
        assert read_card(card_text(key).lower()) == key
        assert len(card_text(key).split()) == 12


def test_the_fingerprint_needs_the_public_half_only() -> None:
    key = new_recovery_key()
    assert recipient_fingerprint(recipient_of(key)) == card_fingerprint(key)
