"""Walking along the audit log: which entry does not hold and why, and which checkpoints are met."""

from dataclasses import replace

import pytest

from caseapp.db.audit import START, AuditEntry, entry_hash
from caseapp.db.chain import Break, Chain, Fault
from caseapp.vault.signing import Signer, verify

AIGERIM, BOTA = Signer(bytes(range(32))), Signer(bytes(range(1, 33)))
KEYS = {"Aigerim": frozenset({AIGERIM.public_key.hex()}), "Bota": frozenset({BOTA.public_key.hex()})}
AT = "2026-10-05T09:30:00Z"


def signed(sequence: int, actor: str, signer: Signer, previous: str, action: str = "open") -> AuditEntry:
    due = entry_hash(sequence, AT, actor, action, "", previous)
    signature = signer.sign(bytes.fromhex(due)).hex()
    return AuditEntry(sequence, AT, actor, action, "", previous, due, signer.public_key.hex(), signature)


def log(length: int = 6) -> list[AuditEntry]:
    entries: list[AuditEntry] = []
    for number in range(1, length + 1):
        previous = entries[-1].hash if entries else START
        actor, signer = ("Bota", BOTA) if number % 3 == 0 else ("Aigerim", AIGERIM)
        entries.append(signed(number, actor, signer, previous))
    return entries


def walked(entries: list[AuditEntry], *marks: str) -> Chain:
    chain = Chain(KEYS, verify, frozenset(marks))
    chain.take(entries)
    return chain


def test_a_whole_log_holds_in_one_go_and_piece_by_piece() -> None:
    entries = log()
    assert walked(entries).broken is None
    chain = Chain(KEYS, verify)
    for entry in entries:
        chain.take([entry])
    assert (chain.broken, chain.length, chain.hash) == (None, 6, entries[-1].hash)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"action": "other"}, Fault.CONTENT), ({"at": "2026-10-06T09:30:00Z"}, Fault.CONTENT),
        ({"sequence": 9}, Fault.ORDER), ({"previous": START}, Fault.LINK),
        ({"key": BOTA.public_key.hex()}, Fault.STRANGER), ({"signature": "00" * 64}, Fault.SIGNATURE),
        ({"signature": "nothing"}, Fault.CONTENT), ({"actor": "Nobody"}, Fault.CONTENT),
    ],
)  # fmt: skip
def test_the_first_entry_that_does_not_hold_is_named_with_its_reason(
    change: dict[str, str | int], fault: Fault
) -> None:
    entries = log()
    entries[3] = replace(entries[3], **change)  # type: ignore[arg-type]
    assert walked(entries).broken == Break(4, fault)


def test_an_entry_that_was_taken_out_breaks_the_order() -> None:
    entries = log()
    assert walked([*entries[:2], *entries[3:]]).broken == Break(3, Fault.ORDER)


def test_an_entry_that_somebody_else_signed_is_a_stranger_s() -> None:
    entries = log()
    entries[5] = signed(6, "Aigerim", BOTA, entries[4].hash)
    assert walked(entries).broken == Break(6, Fault.STRANGER)


def test_a_checkpoint_is_met_by_its_whole_hash_and_by_its_first_digits() -> None:
    entries = log()
    chain = walked(entries, entries[1].hash, entries[4].hash[:16])
    assert chain.found == {entries[1].hash: 2, entries[4].hash[:16]: 5}
    assert chain.missing() == frozenset()


def test_a_log_that_was_cut_or_signed_anew_misses_its_checkpoint() -> None:
    entries = log()
    mark = entries[4].hash
    assert walked(entries[:4], mark).missing() == {mark}
    anew = [*entries[:3]]
    for number in (4, 5, 6):
        anew.append(signed(number, "Aigerim", AIGERIM, anew[-1].hash, "other"))
    assert walked(anew).broken is None
    assert walked(anew, mark).missing() == {mark}


def test_nothing_behind_a_broken_entry_counts_as_met() -> None:
    entries = log()
    entries[2] = replace(entries[2], action="other")
    assert walked(entries, entries[4].hash).missing() == {entries[4].hash}
