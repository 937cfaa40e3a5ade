"""A passphrase, and only the right one, opens the database key."""

import hashlib
import json
import math
import re
from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.vault import heads, recovery
from caseapp.vault.passphrase import new_passphrase, normalised, passphrase_problem, word_list
from caseapp.vault.sealing import seal, unseal
from caseapp.vault.signing import Signer, new_seed, verify
from caseapp.vault.slots import (
    LEAST,
    Cost,
    WrongPassphraseError,
    make_slot,
    open_slot,
    seal_to,
    slot_from_json,
    with_database_key,
    with_passphrase,
    with_roles,
)
from caseapp.vault.wrapping import unwrap, wrap

KEY = bytes(range(32))


def test_the_right_passphrase_opens_the_database_key() -> None:
    slot = make_slot("Aigerim", ("manager",), "five words of our own", KEY, LEAST)
    assert open_slot(slot, "five words of our own").database_key == KEY


def test_a_wrong_passphrase_opens_nothing() -> None:
    slot = make_slot("Aigerim", ("manager",), "five words of our own", KEY, LEAST)
    with pytest.raises(WrongPassphraseError):
        open_slot(slot, "five words of my own")


def test_spaces_and_composed_letters_of_a_passphrase_do_not_matter() -> None:
    assert normalised("  й ё\u00a0ж ") == normalised("и\u0306 е\u0308 ж")


def test_a_slot_belongs_to_its_user() -> None:
    slot = make_slot("Aigerim", ("caseworker",), "five words of our own", KEY, LEAST)
    with pytest.raises(WrongPassphraseError):
        open_slot(replace(slot, user="Dana"), "five words of our own")


def test_roles_change_without_the_passphrase_and_the_passphrase_without_the_roles() -> None:
    slot = make_slot("Aigerim", ("caseworker",), "five words of our own", KEY, LEAST, temporary=True)
    own = with_passphrase(with_roles(slot, ("lawyer",)), "five words of our own", "another five of her own")
    assert (own.roles, own.temporary) == (("lawyer",), False)
    assert open_slot(own, "another five of her own").database_key == KEY
    with pytest.raises(WrongPassphraseError):
        open_slot(own, "five words of our own")


def test_what_is_sealed_to_a_user_opens_for_her_alone() -> None:
    slots = [
        make_slot(name, ("lawyer",), "five words of our own", KEY, LEAST) for name in ("Aigerim", "Dana")
    ]
    keys = [open_slot(slot, "five words of our own") for slot in slots]
    sealed = seal_to(slots[0], b"secret", b"purpose")
    assert keys[0].unseal(sealed, b"purpose") == b"secret"
    for opener, purpose, content in (
        (keys[1], b"purpose", sealed),
        (keys[0], b"other", sealed),
        (keys[0], b"purpose", b"x"),
    ):
        with pytest.raises(KnownError):
            opener.unseal(content, purpose)


def test_a_slot_that_was_made_cheap_is_refused() -> None:
    slot = make_slot("Aigerim", ("manager",), "five words of our own", KEY, Cost(1024, 1, 1))
    with pytest.raises(KnownError, match="weaker"):
        open_slot(slot, "five words of our own")


def test_a_slot_reads_back_equal_from_its_head() -> None:
    slot = make_slot("Әйгерім", ("manager", "medical"), "five words of our own", KEY, LEAST)
    assert slot_from_json(json.loads(json.dumps(slot.to_json()))) == slot


def test_a_new_database_key_needs_no_passphrase_to_be_handed_out() -> None:
    slot = make_slot("Aigerim", ("manager",), "five words of our own", KEY, LEAST)
    assert open_slot(with_database_key(slot, bytes(32)), "five words of our own").database_key == bytes(32)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_passphrases_are_words_of_the_reader_s_language_and_as_hard_to_guess_in_each(language: str) -> None:
    listed = word_list(language)
    made = {new_passphrase(language) for _ in range(50)}
    assert len(made) == 50
    assert all(word in listed for text in made for word in text.split())
    assert len(listed) == len(set(listed))
    assert min(len(text.split()) for text in made) * math.log2(len(listed)) > 64
    assert all(passphrase_problem(text) is None for text in made)


def test_a_word_of_a_passphrase_is_typed_on_one_keyboard() -> None:
    assert all(re.fullmatch("[а-я]{3,9}", word) for word in word_list("ru"))
    assert all(re.fullmatch("[а-я]{3,9}", word) for word in word_list("kk")), (
        "not every computer has a Kazakh keyboard"
    )
    assert word_list("ky") == word_list("ru")
    assert word_list("uz") == word_list("en")


@pytest.mark.parametrize("weak", ["short", "aaaaaaaaaaaaaaaaaaaa", "passwordpassword", "12345612345612345"])
def test_a_weak_passphrase_is_refused(weak: str) -> None:
    assert passphrase_problem(weak) is not None


def test_a_long_passphrase_needs_no_capitals_and_no_digits() -> None:
    assert passphrase_problem("мой дед разводил пчёл у реки") is None


def test_the_card_gives_the_key_back_as_it_was_typed() -> None:
    key = recovery.new_recovery_key()
    typed = recovery.card_text(key).lower().replace("  ", "\n")
    assert recovery.read_card(typed) == key


def test_a_mistyped_letter_names_its_group() -> None:
    text = recovery.card_text(recovery.new_recovery_key())
    groups = text.split("  ")
    wrong = "Q" if groups[4][0] != "Q" else "P"
    with pytest.raises(KnownError) as refusal:
        recovery.read_card("  ".join([*groups[:4], wrong + groups[4][1:], *groups[5:]]))
    assert refusal.value.sentence.values["n"] == 5


def test_every_single_wrong_letter_is_found_in_its_group() -> None:
    groups = recovery.card_text(recovery.new_recovery_key()).split("  ")
    letters = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
    for place, right in enumerate(groups[2][:5]):
        for wrong in set(letters) - {right}:
            typed = groups[2][:place] + wrong + groups[2][place + 1 :]
            with pytest.raises(KnownError) as refusal:
                recovery.read_card("  ".join([*groups[:2], typed, *groups[3:]]))
            assert refusal.value.sentence.values["n"] == 3


def test_letters_that_look_alike_do_not_matter() -> None:
    key = recovery.new_recovery_key()
    cyrillic = str.maketrans("ACEHKMPTXY0", "АСЕНКМРТХУО")
    assert recovery.read_card(recovery.card_text(key).translate(cyrillic)) == key


def test_a_part_of_a_card_is_no_card() -> None:
    text = recovery.card_text(recovery.new_recovery_key())
    with pytest.raises(KnownError, match="whole"):
        recovery.read_card("  ".join(text.split("  ")[:6]))


def test_what_is_sealed_opens_with_any_of_its_keys_and_no_other() -> None:
    keys = [recovery.new_recovery_key() for _ in range(3)]
    sealed = seal(b"records", [recovery.recipient_of(key) for key in keys[:2]])
    assert [unseal(sealed, key) for key in keys[:2]] == [b"records"] * 2
    with pytest.raises(KnownError):
        unseal(sealed, keys[2])


def test_a_signature_fits_its_message_and_its_key_only() -> None:
    signer, other = Signer(new_seed()), Signer(new_seed())
    signature = signer.sign(b"a")
    assert verify(signer.public_key, signature, b"a")
    assert not verify(signer.public_key, signature, b"b")
    assert not verify(other.public_key, signature, b"a")
    assert not verify(b"short", signature, b"a")


def test_a_wrapped_secret_opens_for_its_purpose_only() -> None:
    wrapped = wrap(b"secret", KEY, b"one")
    assert unwrap(wrapped, KEY, b"one") == b"secret"
    for key, purpose in ((bytes(32), b"one"), (KEY, b"two")):
        with pytest.raises(KnownError):
            unwrap(wrapped, key, purpose)


def _head() -> heads.Head:
    return heads.Head("v" * 32, "shelter", 0, (), "age1", "00")


def test_the_newest_head_wins_and_a_damaged_one_is_passed_over(tmp_path: Path) -> None:
    first = heads.write_head(tmp_path, _head())
    second = heads.write_head(tmp_path, replace(first, kind="coordinator"))
    assert heads.read_head(tmp_path) == second
    newest = tmp_path / heads.NAMES[second.generation % 2]
    newest.write_bytes(newest.read_bytes().replace(b"coordinator", b"c00rdinator"))
    assert heads.read_head(tmp_path) == first


def test_every_flipped_bit_of_a_head_is_noticed() -> None:
    content = heads.head_bytes(_head())
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1
        try:
            found = heads.head_from_bytes(bytes(changed))
        except KnownError:
            continue
        assert found is None or found == _head()


def test_a_newer_head_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    whole = json.loads(heads.head_bytes(_head())) | {"version": 3}
    (tmp_path / "head.a").write_text(json.dumps(whole))
    with pytest.raises(KnownError, match="damaged"):
        heads.read_head(tmp_path)
    named = {name: whole[name] for name in ("format", "version", "head")}
    signed = json.dumps(named, sort_keys=True, ensure_ascii=False).encode()
    whole["hash"] = hashlib.sha256(signed).hexdigest()
    (tmp_path / "head.a").write_text(json.dumps(whole))
    with pytest.raises(KnownError, match="newer version"):
        heads.read_head(tmp_path)


def test_two_damaged_heads_open_nothing(tmp_path: Path) -> None:
    for name in heads.NAMES:
        (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(KnownError, match="Both heads"):
        heads.read_head(tmp_path)


def test_an_empty_folder_holds_no_vault(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no vault"):
        heads.read_head(tmp_path)
