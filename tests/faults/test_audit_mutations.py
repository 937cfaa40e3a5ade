"""The short form of the mutations of the audit log."""

from collections.abc import Callable

from tests.faults import audit_mutations
from tests.faults.audit_mutations import run


def _anything(*_: bytes) -> bool:
    return True


def test_every_mutation_before_the_checkpoint_is_found() -> None:
    tally = run(80, seed=1)
    assert tally.missed == {}
    assert tally.done.keys() == {mutation.__name__ for mutation in audit_mutations.MUTATIONS}


def test_without_a_checkpoint_a_cut_end_and_a_log_signed_anew_are_not_seen() -> None:
    tally = run(200, seed=2, witnessed=False)
    assert tally.alone["cut"] == 0
    assert tally.missed["cut"] > 0
    assert tally.missed["rewritten"] > 0


def test_forged_entries_pass_where_signatures_are_not_looked_at() -> None:
    anything: Callable[[bytes, bytes, bytes], bool] = _anything
    unsigned, signed = run(99, seed=1, verify=anything), run(99, seed=1)
    assert unsigned.alone["forged"] < unsigned.done["forged"]
    assert signed.alone["forged"] == signed.done["forged"] > 0
