"""PySide6 reads the source of every module that is imported after it, unless its own `import` is taken out again."""

import subprocess
import sys

import pytest

_LOOK = """
import linecache
{first}
import caseapp.ui
import caseapp.ui.window
print(len([name for name in linecache.cache if name.endswith("window.py")]))
"""


@pytest.mark.parametrize("first", ["", "import PySide6.QtWidgets"], ids=["the program", "PySide6 before it"])
def test_no_source_is_read_to_look_for_other_spellings_of_qt(first: str) -> None:
    command = [sys.executable, "-c", _LOOK.format(first=first)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    assert done.stdout.split() == ["0"]
