"""What the tests of keys and seals share."""

import pytest


@pytest.fixture
def stretched_once() -> None:
    """Here every passphrase is stretched each time, and every salt is fresh."""
