"""What the tests of actions share: a practice shelter that nobody of them changes."""

from collections.abc import Iterator

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.practice import make_practice
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from tests.conftest import NOW


@pytest.fixture(scope="module")
def two_quarters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk of 24 invented people over two quarters."""
    folder = tmp_path_factory.mktemp("practice") / "vault"
    passphrase = make_practice(folder, "shelter", 24, 2, 1, FixedClock(NOW))
    desk = open_vault(folder, "", passphrase, FixedClock(NOW))
    yield desk
    desk.close()
