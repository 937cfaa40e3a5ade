"""What the tests of the summary file share."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture
def child_finds_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child process can import the verifying functions of the tests, and they know who is the parent."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(ROOT / "src"), str(ROOT))))
    monkeypatch.setenv("CASEAPP_TEST_PARENT", str(os.getpid()))
