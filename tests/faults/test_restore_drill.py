"""The short form of the restore drill."""

from tests.faults.restore_drill import run


def test_restored_vaults_are_equal() -> None:
    tally = run(2, seed=1)
    assert tally.failures == {}
    assert tally.people > 3


def test_the_drill_notices_a_record_that_the_backup_lacks() -> None:
    assert run(1, seed=1, late=True).failures["by the card: the records are not equal"]
