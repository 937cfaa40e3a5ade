"""Recovering by the card on a vault or a disk that refuses: the old way in must stay until the new one is on paper."""

from collections.abc import Callable

import pytest

from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping.recovery import begin_recovery, finish_recovery
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from tests.conftest import PASSPHRASE

NEW = "seven grey geese over the lake"


def test_a_vault_that_is_open_elsewhere_keeps_its_passphrase_and_card(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    made = new_vault()
    with pytest.raises(KnownError, match="open in another"):
        begin_recovery(made.desk.folder, (made.recovery_card,))
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (made.recovery_card,))
    other = open_vault(made.desk.folder, "", PASSPHRASE, clock)
    with pytest.raises(KnownError):
        finish_recovery(begun, NEW, begun.fresh.text, clock)
    other.close()
    open_vault(made.desk.folder, "", PASSPHRASE, clock).close()


def test_a_damaged_database_keeps_its_heads(new_vault: Callable[..., NewVault]) -> None:
    made = new_vault()
    made.desk.close()
    heads = [(made.desk.folder / name).read_bytes() for name in ("head.a", "head.b")]
    (made.desk.folder / "vault.db").write_bytes(b"")
    with pytest.raises(KnownError, match="is empty"):
        begin_recovery(made.desk.folder, (made.recovery_card,))
    assert heads == [(made.desk.folder / name).read_bytes() for name in ("head.a", "head.b")]


def test_a_recovered_vault_opens_with_what_was_shown_and_is_whole(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    made = new_vault()
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (made.recovery_card,))
    finish_recovery(begun, NEW, begun.fresh.text, clock).close()
    open_vault(made.desk.folder, "", NEW, clock).close()
    assert keeping.check(made.desk.folder, "", NEW) == ()
    with pytest.raises(KnownError):
        open_vault(made.desk.folder, "", PASSPHRASE, clock)
    with pytest.raises(KnownError):
        begin_recovery(made.desk.folder, (made.recovery_card,))
