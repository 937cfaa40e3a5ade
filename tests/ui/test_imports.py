"""PySide6 reads the source of every module that is imported after it, unless its own `import` is taken out again."""

import subprocess
import sys
from pathlib import Path

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
from io import BytesIO

from caseapp.ui.qt_classes import make_classes, make_printing_classes

def made():
    return {name: set(vars(module)) for name, module in sys.modules.items() if name.startswith("PySide6.")}

def tell_new():
    for module, names in made().items():
        print(*(f"{module}.{name}" for name in names - before.get(module, set()) if name[0] == "Q"))

"""
_PAGES = """
make_classes()
before = made()

import caseapp.ui.window
from caseapp.ui.places import places_of
from caseapp.ui.readying import _WITH

pages = [place.module for kind in ("shelter", "coordinator") for place in places_of(kind)]
for module in (*pages, *(one for some in _WITH.values() for one in some)):
    getattr(import_module(module), "make_ready", int)()
assert len(pages) > 40, pages
tell_new()
"""
_WORK = """
from PIL import Image
from PySide6.QtGui import QGuiApplication
from reportlab.pdfgen.canvas import Canvas

from caseapp.actions.passing_on.paper_files import opened
from caseapp.ui.widgets.paper_print import paint_paper
from caseapp.ui.widgets.picture_view import read_picture

app = QGuiApplication([])
make_classes()
make_printing_classes()
before = made()

page, picture = BytesIO(), BytesIO()
canvas = Canvas(page)
canvas.drawString(100, 100, "A page")
canvas.save()
Image.new("RGB", (20, 10)).save(picture, "PNG")
assert read_picture(picture.getvalue(), "png").width() == 20

from PySide6.QtPrintSupport import QPrinter

printer = QPrinter(QPrinter.PrinterMode.HighResolution)
printer.setOutputFileName(sys.argv[1])
assert len(list(paint_paper(printer, opened(page.getvalue())))) == 1
tell_new()
"""


@pytest.mark.parametrize("doing", [_PAGES, _WORK], ids=["importing the pages", "pictures and printing"])
def test_another_thread_than_the_windows_makes_no_class_of_qt(doing: str, tmp_path: Path) -> None:
    """What other threads do is done here in one that may make them, and seen to find them all there (`ui/qt_classes.py`)."""
    command = [sys.executable, "-c", _MADE + doing, str(tmp_path / "printed.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    assert not done.stdout.split()
