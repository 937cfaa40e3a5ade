"""The short form of the campaign of many coordinators at one store (tests/faults/many_clients.py)."""

import pytest

from tests.faults.command import campaign
from tests.postgres import MISSING, programs


@pytest.mark.skipif(programs() is None, reason=MISSING)
def test_nothing_that_many_coordinators_take_in_at_once_is_lost_or_there_twice() -> None:
    code, counts = campaign("many_clients", "--count", "80", "--clients", "2", "--kills", "2")
    assert (code, counts["failed"], counts["files"], counts["there"]) == (0, "0", "82", "80")
    assert int(counts["killed"]) > 0
