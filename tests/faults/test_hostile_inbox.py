"""The short form of the campaign against the inbox; `hostile_inbox.py` beside this file is the long one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.exchange.summary import child
from tests.faults.hostile_inbox import run, without_depth


@pytest.mark.timeout(600)
def test_evil_and_mutated_files_do_the_window_no_harm(qapp: QApplication, tmp_path: Path) -> None:
    tally = run(200, 1, tmp_path)
    assert tally.failures == []
    assert tally.verdicts["refused"] > 200
    assert len(tally.sentences) > 40


@pytest.mark.timeout(600)
def test_the_campaign_notices_a_child_that_dies(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "child_command", without_depth)
    assert any("broke off" in failure for failure in run(60, 1, tmp_path).failures)
