"""Who does not hold a key reads nothing, and what is sealed belongs where it stands."""

import pytest

from caseapp.base.errors import KnownError
from caseapp.vault.compartments import Keyring, audit_public, new_compartment_key

OWN = bytes(range(32))
AUDIT = new_compartment_key("audit")


def ring(*held: str, own: bytes = OWN, vault: str = "one") -> Keyring:
    return Keyring(vault, own, audit_public(AUDIT), {name: bytes([len(name)]) * 32 for name in held})


def test_a_sealed_answer_opens_with_its_compartment_in_its_place() -> None:
    keys = ring("medical")
    wrapped = keys.new_file_key("medical", "case:1")
    sealed = keys.seal("medical", "case:1", wrapped, "medical:4:1", b"answer")
    assert ring("medical").unseal("medical", "case:1", wrapped, "medical:4:1", sealed) == b"answer"
    for change in (
        {"place": "medical:4:2"}, {"place": "medical:5:1"}, {"file": "case:2"}, {"compartment": "safety"},
        {"sealed": sealed[:-1] + bytes([sealed[-1] ^ 1])}, {"sealed": b""}, {"wrapped": wrapped[:-1]},
    ):  # fmt: skip
        given = {
            "compartment": "medical", "file": "case:1", "wrapped": wrapped, "place": "medical:4:1",
            "sealed": sealed,
        } | change  # fmt: skip
        with pytest.raises(KnownError):
            ring("medical", "safety").unseal(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize("keys", [ring("identity"), ring(), ring("medical", vault="other")])
def test_without_the_right_key_nothing_opens(keys: Keyring) -> None:
    writer = ring("medical")
    wrapped = writer.new_file_key("medical", "case:1")
    sealed = writer.seal("medical", "case:1", wrapped, "medical:4:1", b"answer")
    with pytest.raises(KnownError):
        keys.unseal("medical", "case:1", wrapped, "medical:4:1", sealed)


def test_everybody_writes_the_log_and_few_read_it() -> None:
    line = ring().seal_audit(b"admit")
    reader = Keyring("one", OWN, audit_public(AUDIT), {"audit": AUDIT})
    assert reader.unseal_audit(line) == b"admit"
    with pytest.raises(KnownError):
        ring("medical").unseal_audit(line)
    with pytest.raises(KnownError):
        reader.unseal_audit(line[:-1])


def test_a_renewed_log_is_read_on_by_its_holders_and_not_by_those_who_were() -> None:
    old = Keyring("one", OWN, audit_public(AUDIT), {"audit": AUDIT})
    before, holder = old.seal_audit(b"before"), old.copy()
    holder.take("audit", new_compartment_key("audit") + AUDIT)
    after = holder.seal_audit(b"after")
    assert [holder.unseal_audit(line) for line in (before, after)] == [b"before", b"after"]
    assert old.unseal_audit(before) == b"before"
    with pytest.raises(KnownError):
        old.unseal_audit(after)


def test_a_draft_is_hers_alone() -> None:
    sealed = ring().seal_own("form", b"half a sentence")
    assert ring().unseal_own("form", sealed) == b"half a sentence"
    for keys, place in ((ring(own=bytes(32)), "form"), (ring(), "other form")):
        with pytest.raises(KnownError):
            keys.unseal_own(place, sealed)


def test_a_compartment_is_part_of_the_seal_even_where_two_have_one_key() -> None:
    same = Keyring("one", OWN, audit_public(AUDIT), dict.fromkeys(("medical", "safety"), bytes(32)))
    wrapped = same.new_file_key("medical", "case:1")
    with pytest.raises(KnownError):
        same.file_key("safety", "case:1", wrapped)
