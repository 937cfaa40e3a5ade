"""Whatever goes wrong, nothing that somebody typed is printed."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from caseapp.ui.quiet import be_quiet

NAME = "Каримова Қарлығаш"


@pytest.fixture
def told() -> Iterator[list[str]]:
    """Reports of bugs, with the hooks put back afterwards."""
    before, unraisable = sys.excepthook, sys.unraisablehook
    reports: list[str] = []
    be_quiet(reports.append)
    yield reports
    sys.excepthook, sys.unraisablehook = before, unraisable
    qInstallMessageHandler(None)


def test_a_bug_in_a_slot_is_told_without_its_message(
    told: list[str], qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    def slot() -> None:
        name = NAME
        raise ValueError(f"cannot draw {name}")

    owner = QObject()
    hook = sys.excepthook
    QTimer.singleShot(0, owner, lambda: _through(hook, slot))
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told[0].startswith("ValueError")
    assert "test_quiet.py" in told[0]
    assert NAME not in told[0] + "".join(capfd.readouterr())


def _through(hook: object, slot: object) -> None:
    """As PySide does it; pytest-qt would otherwise take the exception for itself."""
    assert callable(slot)
    assert callable(hook)
    try:
        slot()
    except ValueError:
        hook(*sys.exc_info())


def test_warnings_of_qt_are_not_printed(told: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    qWarning(f"QPainter: no glyph in {NAME}")
    assert "".join(capfd.readouterr()) == ""


def test_what_goes_wrong_while_something_is_thrown_away_is_told_too(told: list[str]) -> None:
    class Thing:
        def __del__(self) -> None:
            raise RuntimeError(NAME)

    thing = Thing()
    del thing
    assert told[0].startswith("RuntimeError")
    assert NAME not in told[0]
