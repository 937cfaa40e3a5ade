"""A folder of real exports with five bad ones among them becomes a national PDF, by somebody who never saw the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.practice import make_practice
from caseapp.actions.vaults.opening import open_vault
from tests.journeys.folder_to_national import CLOCK, make_post, play, window_over
from tests.ui.conftest import give_up


@pytest.mark.timeout(900)
def test_a_folder_with_five_bad_files_becomes_a_national_report(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    passphrase = make_practice(tmp_path / "office", "coordinator", clock=CLOCK)
    office = open_vault(tmp_path / "office", "", passphrase, CLOCK)
    post = make_post(office, tmp_path, shelters=2, quarters=2)
    shell = window_over(qapp, office, tmp_path / "desk.txt")
    qtbot.addWidget(shell, before_close_func=give_up)
    tally = play(shell, office, post, tmp_path / "whole.pdf")
    assert tally.fields == 2 * len(post.digits), "a name and the digits of each card, and nothing else"
    assert tally.clicks == 1 + 4 * len(post.digits) + 2
    office.close()
