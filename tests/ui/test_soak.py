"""Long work with the toolkit itself, in a child process: PySide6 6.12.0 died after some 7,000 calls."""

import subprocess
import sys

_SOAK = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
label.show()
for number in range(50_000):
    label.setText(str(number))
    label.repaint()
print(label.text())
"""


def test_fifty_thousand_texts_and_repaints_do_no_harm() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SOAK], capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "49999"
