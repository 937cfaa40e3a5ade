"""A head that names other users, roles or keys than the database expects does not open."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.vault.heads import Head, read_head, write_head
from tests.conftest import PASSPHRASE


def roles(head: Head) -> Head:
    return replace(head, slots=(replace(head.slots[0], roles=("manager", "auditor")),))


def guest(head: Head) -> Head:
    return replace(head, slots=(*head.slots, replace(head.slots[0], user="Guest")))


def card(head: Head) -> Head:
    return replace(head, recovery_recipient="age1another")


@pytest.mark.parametrize("change", [roles, guest, card])
def test_a_head_changed_from_outside_is_refused_and_the_old_one_still_opens(
    new_vault: Callable[..., NewVault], clock: FixedClock, change: Callable[[Head], Head]
) -> None:
    desk = new_vault().desk
    folder, head = desk.folder, desk.head
    desk.close()
    write_head(folder, change(head))
    with pytest.raises(KnownError, match="changed from outside"):
        open_vault(folder, "Aigerim", PASSPHRASE, clock)
    write_head(folder, replace(head, generation=read_head(folder).generation))
    open_vault(folder, "Aigerim", PASSPHRASE, clock).close()
