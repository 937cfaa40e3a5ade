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


_MADE = """
import sys
from importlib import import_module

from caseapp.ui.qt_classes import make_classes

def made():
    return {name: set(vars(module)) for name, module in sys.modules.items() if name.startswith("PySide6.")}

make_classes()
before = made()

import caseapp.ui.window
from caseapp.ui.places import places_of
from caseapp.ui.readying import _WITH

pages = [place.module for kind in ("shelter", "coordinator") for place in places_of(kind)]
for module in (*pages, *(one for some in _WITH.values() for one in some)):
    getattr(import_module(module), "make_ready", int)()
assert len(pages) > 40, pages
for module, names in made().items():
    print(*(f"{module}.{name}" for name in names - before.get(module, set()) if name[0] == "Q"))
"""


def test_importing_the_pages_makes_no_class_of_qt_beside_the_window() -> None:
    command = [sys.executable, "-c", _MADE]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    assert not done.stdout.split()
