"""What the unlock page is allowed to cost; the seconds are measured by `benchmarks/bench_start.py`."""

import subprocess
import sys
from pathlib import Path

PAINT = """
import sys
from pathlib import Path
read = set()
sys.addaudithook(lambda what, told: read.add(str(told[0])) if what == "open" else None)
from PySide6 import QtCore
from PySide6.QtWidgets import QLineEdit
from caseapp.ui import early
early.AFTER_PAINTING = 3_600_000  # on a busy machine the work of afterwards would begin before the question
from caseapp.base.clock import SystemClock
from caseapp.ui.desktop import program
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell

app = program()
folder = Path(sys.argv[1])
remember(folder / "desk.txt", vault=str(folder), language=sys.argv[2])
shell = Shell(app, SystemClock(), None, folder / "desk.txt")
shell.show()
app.processEvents()
assert shell.findChild(QLineEdit).isVisible()
print("Qt" in vars(QtCore), *sorted(sys.modules), sep="\\n")
print(*sorted(one for one in read if "/resources/" in one), sep="\\n")
"""
LATER = (
    "caseapp.actions", "caseapp.records", "caseapp.ui.context", "caseapp.ui.form", "caseapp.ui.widgets.dialogs",
    "caseapp.ui.window", "cryptography", "numpy", "reportlab", "sqlalchemy",
)  # fmt: skip


def painted(folder: Path, language: str = "en") -> list[str]:
    """Whether Qt's enumerations were made, then the modules that were imported and the resources that Python read."""
    command = [sys.executable, "-c", PAINT, str(folder), language]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=240
    ).stdout.splitlines()


def test_the_unlock_page_stands_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    _made, *modules = painted(tmp_path)
    assert not set(modules) & set(LATER)


def test_the_unlock_page_stands_without_qts_enumerations(tmp_path: Path) -> None:
    """They cost a seventh of the start; see `ui/early.py`."""
    assert painted(tmp_path)[0] == "False"


def test_another_language_costs_its_sentences_and_nothing_else(tmp_path: Path) -> None:
    """From a cold disk every further file is waited for; Russian and Kazakh read one each, and the module that hands on Qt's own words."""
    english = set(painted(tmp_path))
    assert len(english) > 100
    for language in ("ru", "kk"):
        more = {Path(line).name for line in set(painted(tmp_path, language)) - english}
        assert more == {f"caseapp_{language}.ts", "caseapp.ui.qt_words"}
