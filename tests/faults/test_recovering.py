"""Recovering by the card on a vault or a disk that refuses: the old way in must stay until the new one is shown."""

from collections.abc import Callable

import pytest

from caseapp.actions import backup as keeping
from caseapp.actions import recovery
from caseapp.actions.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from tests.conftest import PASSPHRASE


def test_a_vault_that_is_open_elsewhere_keeps_its_passphrase_and_card(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    made = new_vault()
    with pytest.raises(KnownError, match="open in another"):
        recovery.recover(made.desk.folder, made.recovery_card, clock)
    made.desk.close()
    open_vault(made.desk.folder, "", PASSPHRASE, clock).close()
    assert recovery.recover(made.desk.folder, made.recovery_card, clock).passphrase


def test_a_damaged_database_keeps_its_heads(new_vault: Callable[..., NewVault], clock: FixedClock) -> None:
    made = new_vault()
    made.desk.close()
    heads = [(made.desk.folder / name).read_bytes() for name in ("head.a", "head.b")]
    (made.desk.folder / "vault.db").write_bytes(b"")
    with pytest.raises(KnownError, match="is empty"):
        recovery.recover(made.desk.folder, made.recovery_card, clock)
    assert heads == [(made.desk.folder / name).read_bytes() for name in ("head.a", "head.b")]


def test_a_recovered_vault_opens_with_what_was_shown_and_is_whole(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    made = new_vault()
    made.desk.close()
    restored = recovery.recover(made.desk.folder, made.recovery_card, clock)
    open_vault(made.desk.folder, "", restored.passphrase, clock).close()
    assert keeping.check(made.desk.folder, "", restored.passphrase) == ()
    for attempt in (
        lambda: open_vault(made.desk.folder, "", PASSPHRASE, clock),
        lambda: recovery.recover(made.desk.folder, made.recovery_card, clock),
    ):
        with pytest.raises(KnownError):
            attempt()
